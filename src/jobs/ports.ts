import type { Layout } from '../resume/layout.ts';
import type { Resume } from '../resume/resume.ts';
import type { SourceLine } from '../resume/source.ts';
import type { Claim, Verdict } from '../tailoring/claims.ts';
import type { EditOperation } from '../tailoring/edit.ts';
import type { TailoringPrompt } from '../tailoring/prompt.ts';
import type { Refused } from '../tailoring/repairs.ts';
import type { Answered } from './answered.ts';
import type { Outcome } from './fault.ts';
import type { DeliveryId, DraftId, EventId, FactId, JobId, ResumeId, UserId } from './ids.ts';
import type { Failure, FileKind, Job, JobOptions, JobResult } from './job.ts';
import type { Place, Platform, Workspace } from './place.ts';
import type { Revision } from './revision.ts';
import type { Usage } from './usage.ts';

/* What the heart asks of the outside world. Each port is implemented in the room its name suggests. */

// ── documents ────────────────────────────────────────────────────────────────────────────────────────────────

export const WARNINGS = ['scan', 'hidden_text_removed', 'letters_lost', 'encrypted', 'cut'] as const;

/** Something the person should know about how their document was read. */
export interface ReadWarning {
  readonly code: (typeof WARNINGS)[number];
  /** One sentence for the person, with the count or the reason. */
  readonly message: string;
}

export interface ReadDocument {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  readonly warnings: readonly ReadWarning[];
  /** The library that read it: `pdfium`, `mammoth`, … */
  readonly reader: string;
  readonly mediaType: string;
  readonly ms: number;
}

export interface Reader {
  /** Reads a document in a child process within the caps of documents/caps.ts. Never throws for a bad document. */
  read(file: { bytes: Uint8Array; filename: string }, signal?: AbortSignal): Promise<Outcome<ReadDocument>>;
  close(): Promise<void>;
}

export interface WrittenFile {
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
}

/** A document, or the resume as JSON Resume, which is kept with them and posted nowhere. */
export interface KeptFile {
  readonly kind: FileKind | 'json';
  readonly bytes: Uint8Array;
}

export interface WrittenDocuments {
  readonly files: readonly WrittenFile[];
  /** Pages of the PDF. */
  readonly pages: number;
}

export interface Writer {
  /** How many pages the PDF of a layout would have; nothing is written. */
  countPages(layout: Layout): Promise<Outcome<number>>;
  write(layout: Layout): Promise<Outcome<WrittenDocuments>>;
  /** The text of each finished document, read back by another library than the one used for intake. */
  readBack(files: readonly WrittenFile[]): Promise<Outcome<ReadonlyMap<FileKind, string>>>;
  close(): Promise<void>;
}

// ── the web ──────────────────────────────────────────────────────────────────────────────────────────────────

export const POSTING_WARNINGS = ['expired', 'cut', 'short'] as const;

/** Something the person should know about the posting that was taken. */
export interface PostingWarning {
  readonly code: (typeof POSTING_WARNINGS)[number];
  /** One sentence for the person. */
  readonly message: string;
}

/** A posting as its page gives it. */
export interface FetchedPosting {
  /** Empty where the page does not say it plainly. */
  readonly title: string;
  /** Empty as above. */
  readonly company: string;
  /** Headings on lines of their own, items of lists behind a bullet; at most MAX_POSTING characters. */
  readonly text: string;
  /** Where it was found, after redirects. */
  readonly url: string;
  /** The page's own data for search engines, or its readable text. */
  readonly via: 'json-ld' | 'page';
  readonly warnings: readonly PostingWarning[];
}

export interface PostingFetcher {
  /**
   * Fetches one page from a public https address within the bounds of web/bounds.ts, and nothing that the page
   * names. Never throws for what the other side does.
   */
  fetch(url: string, signal?: AbortSignal): Promise<Outcome<FetchedPosting>>;
  close(): Promise<void>;
}

// ── the model ────────────────────────────────────────────────────────────────────────────────────────────────

/** An engine that only selects and orders needs nobody to look over its shoulder. */
export interface SelectingEngine {
  readonly name: 'offline';
  /** One answer to a prompt. */
  answer(prompt: TailoringPrompt, signal?: AbortSignal): Promise<Outcome<Answered>>;
}

/** An engine that writes comes with a way to send its words back to it, and with a judge of them. */
export interface WritingEngine {
  readonly name: 'openai';
  /** One answer to a prompt, retries included. Never throws for what the other side does. */
  answer(prompt: TailoringPrompt, signal?: AbortSignal): Promise<Outcome<Answered>>;
  /** Asks once more for the wordings that were refused, with the reason of each. */
  repair(
    prompt: TailoringPrompt,
    refused: readonly Refused[],
    signal?: AbortSignal,
  ): Promise<Outcome<Repaired>>;
  readonly judge: Judge;
}

export type Engine = SelectingEngine | WritingEngine;

export interface Repaired {
  readonly edits: readonly EditOperation[];
  readonly usage: Usage;
}

/** A reader who knows neither the posting nor the conversation that a text comes from. */
export interface Judge {
  /**
   * Says of each claim whether its sources bear it out; all of a job's claims in one call. The claims' texts are
   * hidden already. Never throws for what the other side does.
   */
  judge(claims: readonly Claim[], signal?: AbortSignal): Promise<Outcome<Judged>>;
}

export interface Judged {
  readonly verdicts: readonly Verdict[];
  readonly usage: Usage;
}

// ── the store ────────────────────────────────────────────────────────────────────────────────────────────────

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

/** What was spent in a day, and what the jobs under way may still spend. */
export interface Spent {
  readonly jobs: number;
  /** In and out together. */
  readonly tokens: number;
  /** US dollars. */
  readonly cost: number;
}

/** The tables, as the heart uses them. Every read of a person's row takes that person's id. */
export interface Tables {
  readonly users: {
    find(id: UserId): Promise<User | null>;
    /** The user of an identity, made on first sight; two processes at once get the same one. */
    ofIdentity(identity: Identity, displayName: string | null): Promise<User>;
    /** Null takes it back. False where there is no such user. */
    setConsent(id: UserId, consent: { readonly vendor: string; readonly at: Date } | null): Promise<boolean>;
    /** As they were stored; null where there is no such user. */
    settings(id: UserId): Promise<unknown>;
    /** False where there is no such user. */
    changeSettings(id: UserId, patch: SettingsPatch): Promise<boolean>;
    identitiesOf(id: UserId): Promise<Identity[]>;
    /** Some of those who are known by an id of this workspace. */
    ofTenant(tenant: Workspace, limit: number): Promise<UserId[]>;
    /** Takes from a person the names they have in a workspace; tells how many they have elsewhere. */
    leaveTenant(id: UserId, tenant: Workspace): Promise<number>;
    /** Has whoever changes this person's things wait until the transaction ends. False where they are gone. */
    lock(id: UserId): Promise<boolean>;
    /** Deletes the person and, by cascade, everything of theirs. False where they were gone. */
    forget(id: UserId): Promise<boolean>;
  };
  readonly resumes: {
    /** Saves, or returns the person's own row with the same bytes. The first is the default whatever was asked. */
    save(resume: NewResume): Promise<SavedResume>;
    /** By id alone, whoever owns it: validation tells "not yours" from "not there" to nobody but the log. */
    find(id: ResumeId): Promise<SavedResume | null>;
    defaultOf(user: UserId): Promise<SavedResume | null>;
    listOf(user: UserId): Promise<SavedResume[]>;
    /** What a list of them says, and no more is read: the default first, then the newest first. */
    namesOf(user: UserId): Promise<ResumeName[]>;
    bytes(user: UserId, id: ResumeId): Promise<Uint8Array | null>;
    setDefault(user: UserId, id: ResumeId): Promise<boolean>;
    delete(user: UserId, id: ResumeId): Promise<boolean>;
  };
  readonly jobs: {
    /** Inserts as PENDING, or returns the job that already has this request key. */
    create(job: NewJob): Promise<{ job: Job; created: boolean }>;
    find(user: UserId, id: JobId): Promise<Job | null>;
    /** The job that was made for this request key. */
    withKey(user: UserId, requestKey: string): Promise<Job | null>;
    /** The person's jobs whose id ends so; `reference` as referenceOf gives it. */
    withReference(user: UserId, reference: string): Promise<Job[]>;
    /** Every version that descends from the same first one as this job, itself included, the oldest first. */
    versionsOf(user: UserId, id: JobId): Promise<Job[]>;
    /** The newest first; `before`: those that are older than this one. */
    listOf(user: UserId, limit: number, before?: JobId): Promise<Job[]>;
    /** Stores result and files and sets COMPLETED, on a row still PENDING; null when it no longer is. */
    complete(id: JobId, result: JobResult, files: readonly KeptFile[]): Promise<Job | null>;
    /** Sets FAILED, on a row still PENDING; null when it no longer is. */
    fail(id: JobId, failure: Failure): Promise<Job | null>;
    /** What the engine was paid for so far, kept so that a retry does not pay twice. */
    saveAnswer(id: JobId, answered: Answered): Promise<void>;
    /** What the engine was paid for so far, where no answer came of it; on a row still PENDING. */
    saveUsage(id: JobId, usage: Usage): Promise<void>;
    answer(id: JobId): Promise<Answered | null>;
    files(user: UserId, id: JobId): Promise<WrittenFile[]>;
    /** One of them, or the resume as JSON Resume; null where the job has none. */
    file(user: UserId, id: JobId, kind: KeptFile['kind']): Promise<Uint8Array | null>;
    /** Has the job answered in another place, whatever its status. */
    move(id: JobId, place: Place): Promise<void>;
    pendingOf(user: UserId): Promise<Job[]>;
    /** Some of those of anybody that were made before and are PENDING, by their ids, which are greater than `after`. */
    pendingSince(before: Date, after: JobId | null, limit: number): Promise<Job[]>;
    /** Some of those that are answered in a workspace, the oldest first. */
    placedIn(workspace: Workspace, limit: number): Promise<Job[]>;
    /** With its files and deliveries. Versions made from it hang on what it was made from. False where it is not there. */
    delete(user: UserId, id: JobId): Promise<boolean>;
    /** Notes how far a job is, on a row still PENDING; false when it no longer is. */
    setProgress(id: JobId, step: ProgressStep): Promise<boolean>;
    progress(user: UserId, id: JobId): Promise<ProgressStep | null>;
  };
  readonly facts: {
    add(fact: Fact): Promise<void>;
    /** In the order in which they were added. */
    listOf(user: UserId, resume: ResumeId): Promise<Fact[]>;
  };
  readonly inbox: {
    /** Inserts, or finds the event that came under this key before. */
    add(event: NewEvent): Promise<{ event: InboxEvent; fresh: boolean }>;
    find(id: EventId): Promise<InboxEvent | null>;
    /** False where it was handled already. */
    setHandled(id: EventId): Promise<boolean>;
    /** What a person sent, the oldest first. */
    listOf(sender: Identity): Promise<InboxEvent[]>;
    deleteOf(sender: Identity): Promise<void>;
    deleteIn(workspace: Workspace): Promise<void>;
  };
  readonly deliveries: {
    /** Inserts, or finds the job's delivery of this kind. */
    add(job: Job, kind: DeliveryKind): Promise<{ delivery: Delivery; fresh: boolean }>;
    find(id: DeliveryId): Promise<Delivery | null>;
    ofJob(user: UserId, job: JobId): Promise<Delivery[]>;
    ofUser(user: UserId): Promise<Delivery[]>;
    /** Notes, at once and for good, what is known of what the platform calls a part. False where the job is deleted. */
    record(id: DeliveryId, part: string, known: Partial<Posted>): Promise<boolean>;
    /** The job's status message stands where nothing else of it will: as if it had not been posted. */
    forgetStatus(job: JobId): Promise<void>;
    /** On a delivery still PENDING; false when it no longer is. */
    finish(id: DeliveryId, state: 'DELIVERED' | 'FAILED'): Promise<boolean>;
  };
  readonly usage: {
    /** Takes a job out of the day's limits, out of all of them or of none, and says which was reached first. */
    reserve(job: Job, wanted: Reservation): Promise<LimitName | null>;
    /** Puts what a job used in the place of what was reserved for it; does nothing the second time. */
    settle(job: JobId, used: Used): Promise<void>;
    /** By what a job of this person, placed so, would be counted; null for the workspace where it has none. */
    spent(user: UserId, place: Place | null, day: string): Promise<Record<LimitName, Spent | null>>;
  };
  readonly drafts: {
    /** In the place of the person's own draft with this id, where there is one. */
    add(draft: Draft): Promise<void>;
    /** Null where it is somebody else's, or has expired by `now`. */
    find(user: UserId, id: DraftId, now: Date): Promise<Draft | null>;
    listOf(user: UserId): Promise<Draft[]>;
    delete(user: UserId, id: DraftId): Promise<boolean>;
  };
  readonly workspaces: {
    /** As they were stored; null where there are none. */
    settings(workspace: Workspace): Promise<unknown>;
    changeSettings(workspace: Workspace, patch: SettingsPatch): Promise<void>;
    delete(workspace: Workspace): Promise<void>;
  };
  /**
   * What a platform gave when a workspace, or an organisation for all of its workspaces, installed the bot. It holds the
   * keys to it.
   */
  readonly installations: {
    /** A new one, in the place of what was there. */
    save(workspace: Workspace, content: unknown): Promise<void>;
    /** The workspace's own, or the one of the organisation that serves it; null where there is none. */
    find(workspace: Workspace): Promise<unknown>;
    /**
     * Holds what `find` gives against everybody else while `renewal` makes something new of it, or null to leave it.
     * Gives what then stands. It stays the same installation.
     */
    renew(workspace: Workspace, renewal: (content: unknown) => Promise<unknown>): Promise<unknown>;
    /** An organisation's installation serves this workspace, unless it has one of its own. */
    serve(workspace: Workspace, organisation: string): Promise<void>;
    servedBy(organisation: Workspace): Promise<Workspace[]>;
    /** Deletes what was installed before `at`; null: whenever. False where it has been installed since. */
    end(workspace: Workspace, at: Date | null): Promise<boolean>;
  };
  readonly retention: {
    /** How many rows of a kind have been kept long enough. */
    count(kind: Kept, cutoffs: Cutoffs): Promise<number>;
    /** Deletes so many of them at most, with all that hangs on them, and gives their number. */
    purge(kind: Kept, cutoffs: Cutoffs, most: number): Promise<number>;
  };
}

export interface Store extends Tables {
  transaction<T>(work: (tx: Tables) => Promise<T>): Promise<T>;
}

// ── limits ───────────────────────────────────────────────────────────────────────────────────────────────────

export const LIMITS = ['installation', 'workspace', 'person'] as const;
export type LimitName = (typeof LIMITS)[number];

/** The most that may be spent in a day (UTC). Null: no limit. */
export interface Ceiling {
  /** US dollars. */
  readonly cost: number | null;
  /** In and out together, for models whose price is not known. */
  readonly tokens: number | null;
}

export interface Limits {
  /** Jobs a person may start in a day; null: as many as they like. */
  readonly jobsPerPerson: number | null;
  readonly workspace: Ceiling;
  readonly installation: Ceiling;
}

export interface Reservation {
  /** `2026-11-24`, in UTC. */
  readonly day: string;
  /** Places in the person's quota: none for a version of a job. */
  readonly places: 0 | 1;
  readonly tokens: number;
  /** US dollars; 0 where no price is known. */
  readonly cost: number;
  readonly limits: Limits;
}

export interface Used {
  /** `reserved`: nobody can say; all that was reserved counts as spent. */
  readonly usage: Usage | null | 'reserved';
  /** Of the places that were reserved, those that are given back: a failed job takes none. */
  readonly freed: 0 | 1;
}

// ── retention ────────────────────────────────────────────────────────────────────────────────────────────────

/** In the order in which they are purged. */
export const KEPT = ['reservations', 'usage', 'events', 'drafts', 'jobs', 'resumes', 'keys'] as const;
export type Kept = (typeof KEPT)[number];

/** What was last used, or ended, before its moment has been kept long enough. */
export interface Cutoffs {
  readonly now: Date;
  readonly resumes: Date;
  readonly jobs: Date;
  readonly events: Date;
  /** A day in UTC, as in a reservation. */
  readonly usage: string;
}

// ── the queue ────────────────────────────────────────────────────────────────────────────────────────────────

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

/** One attempt at a piece of queued work. It is held until it is settled, given back or taken away. */
export interface Lease {
  readonly queue: string;
  readonly id: string;
  /** 0 for the first attempt. */
  readonly attempt: number;
  /** No other attempt follows this one. */
  readonly last: boolean;
}

export interface Queue {
  /** In its person's lane, which runs one at a time, and under its workspace's cap. */
  tailor(job: Job): Promise<void>;
  deliver(delivery: Delivery): Promise<void>;
  intake(event: InboxEvent): Promise<void>;
  /** Has the platform's process take back what stands, whoever's it was. */
  takeBack(standing: Standing): Promise<void>;
  /** In so many seconds, unless a purge is queued or running already. */
  purge(seconds: number): Promise<void>;
  /** True where a job's work waits or is being done. */
  works(job: Job): Promise<boolean>;
  /** Takes a job's work, and what is to be posted of it, off the queue: an attempt that runs has lost it. */
  withdraw(job: Job, deliveries: readonly Delivery[]): Promise<void>;
  /** True while nobody else has been given this work. */
  holds(lease: Lease): Promise<boolean>;
  /** Ends the work as done. False where it is no longer held: it is another's then, and nothing may be committed. */
  settle(lease: Lease): Promise<boolean>;
  /** Ends the work as `settle` does, and leaves nothing of it on the queue. */
  erase(lease: Lease): Promise<boolean>;
  /** Gives the work back, to be tried again after so many seconds. False as above. */
  release(lease: Lease, seconds: number): Promise<boolean>;
}

/** What commits together: the tables, and what is put on the queue or taken from it. */
export interface Transaction extends Tables {
  readonly queue: Queue;
}

export interface QueuedStore extends Store {
  readonly queue: Queue;
  /** True for an error of the connection, and false for one of what was asked of the database. */
  isUnreachable(error: unknown): boolean;
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}

// ── delivery ─────────────────────────────────────────────────────────────────────────────────────────────────

export const DELIVERIES = ['status', 'answer', 'notice'] as const;
/** The status message of a job, the answer of a completed one, the notice of a failed one. */
export type DeliveryKind = (typeof DELIVERIES)[number];

/** What the platform calls a part of a delivery. */
export interface Posted {
  /** An id given before the part can be seen, such as an uploaded file's. */
  readonly draft: string | null;
  /** The id of what can be seen; null until it can. */
  readonly id: string | null;
}

/** What was posted of one job and still stands, the oldest first: nothing but the platform's own ids. */
export interface Standing {
  readonly place: Place;
  readonly posted: readonly Posted[];
}

export interface Delivery {
  readonly id: DeliveryId;
  readonly jobId: JobId;
  readonly userId: UserId;
  readonly platform: Platform;
  readonly place: Place;
  readonly kind: DeliveryKind;
  readonly state: 'PENDING' | 'DELIVERED' | 'FAILED';
  /** By the part's key. */
  readonly posted: Readonly<Record<string, Posted>>;
}

/** All that an adapter needs to know to post. */
export interface Parcel {
  readonly kind: DeliveryKind;
  readonly place: Place;
  readonly job: Job;
  /** How far the job is, for the status message. */
  readonly step: ProgressStep;
  /** None but with an answer. */
  readonly files: readonly WrittenFile[];
  /** The id of the job's status message, once it has been posted: answers and notices stand under it. */
  readonly status: string | null;
}

export interface Part {
  readonly key: string;
  /** 22 characters of base64url; the same for the same part of the same delivery. */
  readonly nonce: string;
  readonly draft: string | null;
  /** Stores an id before the step that makes the part visible. */
  keepDraft(id: string): Promise<void>;
}

/**
 * An adapter's way to post. The platform may accept a post and fail to say so, or we may die before writing its id
 * down: whoever tries again asks `find` first. test/queue/deliverer-contract.ts says what every adapter must do.
 */
export interface Deliverer {
  readonly platform: Platform;
  /** The keys of the messages that a parcel is posted as, in order; the same ones every time. */
  parts(parcel: Parcel): readonly string[];
  /** The id of what stands at the place under the part's nonce. */
  find(parcel: Parcel, part: Part): Promise<Outcome<string | null>>;
  /** Posts a part under its nonce; a second post under one nonce gives the first one's id. */
  post(parcel: Parcel, part: Part): Promise<Outcome<string>>;
  /** Makes the status message say what it is now. */
  edit(parcel: Parcel, id: string): Promise<Outcome<void>>;
  /** After a fault of code `place_closed`: where else the job may be answered; null where there is no other place. */
  elsewhere(parcel: Parcel): Promise<Outcome<Place | null>>;
  /** Takes back a message, and a file that was uploaded for one; done where they are gone already. */
  remove(place: Place, posted: Posted): Promise<Outcome<void>>;
}

// ── the rest ─────────────────────────────────────────────────────────────────────────────────────────────────

export const STEPS = ['received', 'reading', 'matching', 'writing', 'checking', 'done'] as const;
export type ProgressStep = (typeof STEPS)[number];

export type OnProgress = (step: ProgressStep) => void;

/** pino's own shape, narrowed: an object of fields, then a message. */
export interface Logger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
