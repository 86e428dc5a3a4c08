import type { EventId } from '../model/ids.ts';
import type { Platform, Workspace } from '../model/reply-target.ts';
import type { Identity } from './users.ts';

/** An event from a platform, stored before it is handled. */
export interface NewEvent {
  readonly source: Platform;
  /** The sender's own id of the event. A second event with the same key is the same event. */
  readonly key: string;
  readonly payload: unknown;
  /** The workspace or server it came from. Deleting the workspace deletes the event. */
  readonly workspace?: string | null;
  /** The platform's id of the person who sent it. Deleting the person deletes the event. */
  readonly sender?: string | null;
}

export interface InboxEvent extends NewEvent {
  readonly id: EventId;
  readonly handledAt: Date | null;
}

export interface InboxRepository {
  /** Inserts an event, or finds the one stored under this key; `created` is true when it was inserted. */
  add(event: NewEvent): Promise<{ event: InboxEvent; created: boolean }>;
  find(id: EventId): Promise<InboxEvent | null>;
  /** False when it was handled already. */
  setHandled(id: EventId): Promise<boolean>;
  /** Everything that a person sent, oldest first. */
  listBySender(sender: Identity): Promise<InboxEvent[]>;
  /** Erases what a person sent and keeps only the event keys, so that a second delivery of an event changes nothing. */
  eraseBySender(sender: Identity): Promise<void>;
  deleteByWorkspace(workspace: Workspace): Promise<void>;
}
