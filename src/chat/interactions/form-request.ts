import type { EngineName } from '../../jobs/model/job.ts';
import type { Compute, InteractiveTasks } from '../../jobs/ports/compute.ts';
import type { Logger } from '../../jobs/ports/logger.ts';
import type { QueuedStore } from '../../jobs/ports/queue.ts';
import type { Strings } from '../../strings/strings.ts';
import type { LoadedUser } from '../context/chat-user.ts';
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
  /** Milliseconds to wait for the database, and then for what is computed. */
  readonly timeoutMs: number;
  /** In the language that the platform reports, until the account is loaded. */
  readonly strings: Strings;
}

/** A form request of somebody whose account is loaded. `strings` are in the language of that. */
export interface LoadedRequest extends FormRequest {
  readonly account: LoadedUser;
}

/**
 * What is left to do when a form's data is loaded. Loading has a time limit and may fail, and the person is then told so;
 * rendering is apart from it, because what fails there is a bug.
 */
export type RenderForm = () => FormResponse | Promise<FormResponse>;

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
