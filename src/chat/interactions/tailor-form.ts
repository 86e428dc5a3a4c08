import { isChannelAllowed, type LoadedUser } from '../context/chat-user.ts';
import { orderLocations } from '../context/reply-locations.ts';
import { type TailorFormData, tailorForm } from '../forms/tailor.ts';
import type { StoredRequest } from '../types/draft.ts';
import type { FormResponse } from '../types/interaction-service.ts';
import { closedChannelResponse, type FormRequest, loadInTime } from './form-request.ts';

/** Opens the form that asks for a tailored resume; on a database timeout, without the saved resumes. */
export async function openTailorForm(request: FormRequest): Promise<FormResponse> {
  const { context, deps, limits, strings } = request;
  const found = await loadInTime(request, ({ user }) => deps.store.resumes.listNames(user.id));
  if (!found) {
    const locations = deps.adapter.replyLocations(context);
    const data = { resumes: null, stored: null, locations, workspaceLocation: null };
    return { type: 'form', form: tailorForm(data, limits, strings) };
  }
  const { account, data: resumes } = found;
  if (!isChannelAllowed(context, account.workspace)) return closedChannelResponse(account.strings);
  return renderTailorForm(request, account, resumes, null);
}

/** Renders the form for a loaded account, filled in from a stored request. */
export function renderTailorForm(
  { context, deps, limits }: FormRequest,
  account: LoadedUser,
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
    form: tailorForm({ resumes, stored, locations, workspaceLocation }, limits, account.strings),
  };
}
