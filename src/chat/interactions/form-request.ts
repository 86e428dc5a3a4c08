import type { EngineName } from '../../jobs/model/job.ts';
import type { Compute, InteractiveTasks } from '../../jobs/ports/compute.ts';
import type { Logger } from '../../jobs/ports/logger.ts';
import type { QueuedStore } from '../../jobs/ports/queue.ts';
import type { Strings } from '../../strings/strings.ts';
import { type LoadedUser, loadUser } from '../context/chat-user.ts';
import { timeoutOrNull } from '../context/timeout.ts';
import { closedChannelMessage, noticeMessage } from '../messages/blocks.ts';
import type { ChatAdapter } from '../types/chat-adapter.ts';
import type { ChatUser, EventContext } from '../types/chat-event.ts';
import type { FormLimits } from '../types/form.ts';
import type { InstallationInfo } from '../types/installation-info.ts';
import type { FormResponse } from '../types/interaction-service.ts';
import { impersonal } from '../types/message.ts';

export interface InteractionDeps {
  readonly store: QueuedStore;
  readonly compute: Compute<InteractiveTasks>;
  readonly installation: InstallationInfo;
  readonly defaultEngine: EngineName;
  readonly adapter: Pick<ChatAdapter, 'platform' | 'replyLocations' | 'placeOf'>;
  readonly log: Logger;
  /** Milliseconds to wait for the database, 500 by default; storing an event may take three times as long. */
  readonly timeoutMs?: number;
}

/** Who asks for a form, where, and what their platform's forms can hold. */
export interface FormRequest {
  readonly user: ChatUser;
  readonly context: EventContext;
  readonly limits: FormLimits;
  readonly deps: InteractionDeps;
  /** Milliseconds to wait for the database. */
  readonly timeoutMs: number;
  /** In the language that the platform reports, until the account is loaded. */
  readonly strings: Strings;
}

/** Loads the account and what a form needs; null on timeout. */
export function loadInTime<T>(
  { user, context, deps, timeoutMs }: FormRequest,
  load: (account: LoadedUser) => Promise<T>,
): Promise<{ readonly account: LoadedUser; readonly data: T } | null> {
  const { store, log } = deps;
  const work = async () => {
    const account = await loadUser(user, context, store);
    return { account, data: await load(account) };
  };
  return timeoutOrNull(work(), timeoutMs, log);
}

/** Says that something isn't the person's own or doesn't exist. */
export function notYoursResponse({ request }: Strings): FormResponse {
  return messageResponse(request.notYours, request.notYoursNext);
}

/** Says that the database didn't answer in time. */
export function tooSlowResponse({ request }: Strings): FormResponse {
  return messageResponse(request.slow, request.slowNext);
}

/** Says that the workspace's admins don't allow the bot in this channel. */
export function closedChannelResponse(strings: Strings): FormResponse {
  return { type: 'message', message: impersonal(closedChannelMessage(strings)) };
}

/** Responds instead of a form with a message that is the same for everyone. */
export function messageResponse(...notice: Parameters<typeof noticeMessage>): FormResponse {
  return { type: 'message', message: impersonal(noticeMessage(...notice)) };
}
