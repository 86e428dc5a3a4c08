import { randomBytes } from 'node:crypto';
import { createPostLedger } from '../../jobs/delivery/post-ledger.ts';
import { enqueueEvent } from '../../jobs/inbox/inbox.ts';
import type { NewEvent } from '../../jobs/ports/inbox.ts';
import { RecordedPost } from '../../jobs/ports/recorded-post.ts';
import { stringsFor } from '../../strings/strings.ts';
import { timeoutOrNull, withTimeout } from '../../timeout.ts';
import { findSuspension, loadUser } from '../context/chat-user.ts';
import { recordPostsOf } from '../context/record-post.ts';
import { validateFormValues } from '../forms/validate-form.ts';
import { suspendedMessage } from '../messages/person.ts';
import type { FormResponse, FormTrigger, InteractionService } from '../types/interaction-service.ts';
import { impersonal } from '../types/message.ts';
import { openAction } from './action-form.ts';
import {
  type FormRequest,
  type InteractionDeps,
  type LoadedRequest,
  type RenderForm,
  tooSlowResponse,
} from './form-request.ts';
import { openSharedMessage, startSharedMessage } from './shared-message-form.ts';
import { openTailorForm, renderUnloadedTailorForm } from './tailor-form.ts';

/** Milliseconds to wait for the database. Platforms wait three seconds for the whole response. */
const READ_TIMEOUT_MS = 500;

/** Storing an event may take three times as long as reading, because nothing else is waited for then. */
const STORE_TIMEOUT_FACTOR = 3;

/** 22 characters of base64url. */
const NONCE_BYTES = 16;

/** Creates the interaction service of one platform, for the process that listens to it. */
export function createInteractionService(deps: InteractionDeps): InteractionService {
  const { store, adapter, log, timeoutMs = READ_TIMEOUT_MS } = deps;
  const save = async (event: NewEvent) => {
    const stored = await withTimeout(timeoutMs * STORE_TIMEOUT_FACTOR, (signal) =>
      enqueueEvent(event, store, signal),
    );
    return stored.created;
  };
  const onGiveUp = (message: string) => (error: unknown) =>
    log.warn({ error: error instanceof Error ? error.name : 'unknown' }, message);
  return {
    async openForm(trigger, user, context, limits) {
      const strings = stringsFor(user.locale);
      const request: FormRequest = { user, context, limits, deps, timeoutMs, strings };
      const render = await timeoutOrNull(
        loadForm(trigger, request),
        timeoutMs,
        onGiveUp('a form opens without the database'),
      );
      return render ? render() : openUnloaded(trigger, request);
    },

    validateForm: (context, values) => validateFormValues(context, values, stringsFor()),

    async recordShown(message, user, context) {
      const nonce = randomBytes(NONCE_BYTES).toString('base64url');
      if (message.about === 'nobody') return RecordedPost.aboutNobody(nonce);
      const work = async () => {
        const { id } = (await loadUser(user, context, store)).user;
        const place = adapter.placeOf(context);
        const record = recordPostsOf(message, id, createPostLedger(store));
        return record({ place: { ...place, reply: context.reply }, visibility: 'person', nonce });
      };
      return timeoutOrNull(work(), timeoutMs, onGiveUp('a message that could not be recorded is not shown'));
    },

    enqueueEvent(event, key) {
      const { user, context } = event;
      const origin = { workspace: context.workspace || null, sender: user.externalId };
      return save({ source: user.platform, key, payload: { type: 'event', event }, ...origin });
    },

    async enqueueUninstall(platform, workspace, key, at = null) {
      const payload = { type: 'uninstall', platform, workspace, at: at?.getTime() ?? null };
      await save({ source: platform, key, payload, workspace });
    },
  };
}

/** Loads the person's account, and what the form needs unless an operator has switched them off. */
async function loadForm(trigger: FormTrigger, request: FormRequest): Promise<RenderForm> {
  const { user, context, deps } = request;
  const account = await loadUser(user, context, deps.store);
  const { strings } = account;
  const suspension = await findSuspension(account, context, deps.store);
  if (suspension)
    return () => ({ type: 'message', message: impersonal(suspendedMessage(suspension, strings)) });
  return openRequested(trigger, { ...request, account, strings });
}

/** Opens what needs nothing of the database, which didn't answer in time. */
function openUnloaded(trigger: FormTrigger, request: FormRequest): FormResponse {
  if (trigger.type === 'shared_message') return startSharedMessage(trigger.message, request);
  if (trigger.type === 'command' || trigger.action.do === 'tailor') return renderUnloadedTailorForm(request);
  return tooSlowResponse(request.strings);
}

function openRequested(trigger: FormTrigger, request: LoadedRequest): Promise<RenderForm> {
  switch (trigger.type) {
    case 'command':
      return openTailorForm(request);
    case 'action':
      return openAction(trigger.action, request);
    case 'shared_message':
      return openSharedMessage(trigger.message, request);
  }
}
