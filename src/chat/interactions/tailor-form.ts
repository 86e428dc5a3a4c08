import { isChannelAllowed } from '../context/chat-user.ts';
import { orderLocations } from '../context/reply-locations.ts';
import { type TailorFormData, tailorForm } from '../forms/tailor.ts';
import type { StoredRequest } from '../types/draft.ts';
import type { FormResponse } from '../types/interaction-service.ts';
import {
  closedChannelResponse,
  type FormRequest,
  type LoadedRequest,
  type RenderForm,
} from './form-request.ts';

/** Opens the form that asks for a tailored resume. */
export async function openTailorForm(request: LoadedRequest): Promise<RenderForm> {
  const { account, context, deps, strings } = request;
  if (!isChannelAllowed(context, account.workspace)) return () => closedChannelResponse(strings);
  const resumes = await deps.store.resumes.listNames(account.user.id);
  return () => renderTailorForm(request, resumes, null);
}

/** Renders the form without the saved resumes, which the database didn't give in time. */
export function renderUnloadedTailorForm({ context, deps, limits, strings }: FormRequest): FormResponse {
  const locations = deps.adapter.replyLocations(context);
  const data = { resumes: null, stored: null, locations, workspaceLocation: null };
  return { type: 'form', form: tailorForm(data, limits, strings) };
}

/** Renders the form for a loaded account, filled in from a stored request. */
export function renderTailorForm(
  { account, context, deps, limits, strings }: LoadedRequest,
  resumes: TailorFormData['resumes'],
  stored: StoredRequest | null,
): FormResponse {
  const workspaceLocation = account.workspace?.answerIn ?? null;
  const locations = orderLocations({
    available: deps.adapter.replyLocations(context),
    personal: account.settings.answerIn,
    workspace: workspaceLocation,
  });
  return {
    type: 'form',
    form: tailorForm({ resumes, stored, locations, workspaceLocation }, limits, strings),
  };
}
