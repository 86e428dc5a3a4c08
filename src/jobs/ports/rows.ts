import type { Resume } from '../../resume/resume.ts';
import type { DraftId, EventId, FactId, JobId, ResumeId, UserId } from '../model/ids.ts';
import type { JobOptions } from '../model/job.ts';
import type { Place, Platform } from '../model/reply-target.ts';
import type { Revision } from '../model/revision.ts';

export interface User {
  readonly id: UserId;
  readonly displayName: string | null;
  readonly consentAt: Date | null;
  /** The host of the model that they agreed to; null with `consentAt`. */
  readonly consentVendor: string | null;
  /** As they were stored. */
  readonly settings: unknown;
  readonly createdAt: Date;
}

/** Who a person is on a platform. `tenantId` is '' where their id is global (Discord, the command line). */
export interface Identity {
  readonly platform: 'slack' | 'discord' | 'http' | 'local';
  readonly tenantId: string;
  readonly externalId: string;
}

export interface SavedResume {
  readonly id: ResumeId;
  readonly userId: UserId;
  readonly filename: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly parsedText: string;
  readonly structure: Resume;
  readonly isDefault: boolean;
  readonly expiresAt: Date | null;
  readonly createdAt: Date;
}

/** A saved resume as a list names it. */
export type ResumeName = Pick<SavedResume, 'id' | 'filename' | 'isDefault' | 'createdAt'>;

export interface NewResume {
  readonly userId: UserId;
  readonly filename: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly parsedText: string;
  readonly structure: Resume;
  readonly isDefault: boolean;
  readonly expiresAt: Date | null;
}

export interface NewJob {
  readonly userId: UserId;
  readonly resumeId: ResumeId | null;
  readonly title: string;
  readonly companyName: string;
  readonly jobDescription: string;
  readonly options: JobOptions;
  readonly place?: Place | null;
  readonly parentJobId: JobId | null;
  readonly revision: Revision;
  readonly requestKey: string;
}

export interface Fact {
  readonly id: FactId;
  readonly userId: UserId;
  readonly resumeId: ResumeId;
  readonly entry: string;
  readonly requirement: string | null;
  readonly text: string;
}

/** A form that was not accepted yet, kept so that nothing typed is lost. */
export interface Draft {
  readonly id: DraftId;
  readonly userId: UserId;
  /** Which form it is; the entry point's own word. */
  readonly kind: string;
  /** JSON. */
  readonly content: unknown;
  readonly expiresAt: Date;
}

/** Values by their names, to be laid over what is stored: what is not named stays as it is. */
export type SettingsPatch = Readonly<Record<string, unknown>>;

/** Something that arrived at an entry point, stored before anything is done about it. */
export interface NewEvent {
  readonly source: Platform;
  /** The sender's own id of the event: the same key twice is the same event. */
  readonly key: string;
  readonly payload: unknown;
  /** The workspace or server it came from, and who sent it: it is deleted with either. */
  readonly workspace?: string | null;
  readonly sender?: string | null;
}

export interface InboxEvent extends NewEvent {
  readonly id: EventId;
  readonly handledAt: Date | null;
}
