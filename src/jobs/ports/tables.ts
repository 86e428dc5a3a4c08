import type { DeliveryId, DraftId, EventId, JobId, ResumeId, UserId } from '../model/ids.ts';
import type { Failure, Job, JobResult } from '../model/job.ts';
import type { LimitName } from '../model/limit-name.ts';
import type { Answered } from '../model/model-transcript.ts';
import type { Place, Platform, Workspace } from '../model/reply-target.ts';
import type { Usage } from '../model/usage.ts';
import type { Delivery, DeliveryKind, Posted } from './deliverer.ts';
import type { KeptFile, WrittenFile } from './documents.ts';
import type { Reservation, Spent, Used } from './limits.ts';
import type { ProgressStep } from './progress.ts';
import type { Cutoffs, Kept } from './retention.ts';
import type {
  Draft,
  Fact,
  Identity,
  InboxEvent,
  NewEvent,
  NewJob,
  NewResume,
  ResumeName,
  SavedResume,
  SettingsPatch,
  User,
} from './rows.ts';

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
    /** Saves, or gives the person's own row with the same bytes the new name. The first is the default whatever was asked. */
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
    /**
     * Stores result and files and sets COMPLETED, on a row still PENDING; null when it no longer is. What was used stays
     * as it was added up.
     */
    complete(id: JobId, result: Omit<JobResult, 'usage'>, files: readonly KeptFile[]): Promise<Job | null>;
    /** Sets FAILED, on a row still PENDING; null when it no longer is. */
    fail(id: JobId, failure: Failure): Promise<Job | null>;
    /** What the engine was paid for so far, kept so that a retry does not pay twice; on a row still PENDING. */
    saveAnswer(id: JobId, answered: Answered): Promise<void>;
    /** Adds what was just paid to what the job used, whatever its status. Gives the job, or null where it is deleted. */
    addUsage(id: JobId, usage: Usage): Promise<Job | null>;
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
    /** Keeps of what a person sent no more than that it came: delivered again, it changes nothing. */
    forgetOf(sender: Identity): Promise<void>;
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
    /** Some of those of anybody that were made before and are PENDING, by their ids, which are greater than `after`. */
    pendingSince(before: Date, after: DeliveryId | null, limit: number): Promise<Delivery[]>;
    /** On a delivery still PENDING; false when it no longer is. */
    finish(id: DeliveryId, state: 'DELIVERED' | 'FAILED'): Promise<boolean>;
  };
  readonly usage: {
    /** Takes a job out of the day's limits, out of all of them or of none, and says which was reached first. */
    reserve(job: Job, wanted: Reservation): Promise<LimitName | null>;
    /** Adds to a day what a job of this day was not settled with. */
    add(job: Job, day: string, usage: Usage): Promise<void>;
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
    /** An application is in these, from now on: it, and none that was there before. */
    join(platform: Platform, application: string, ids: readonly string[]): Promise<void>;
    /** The ids of those that this application is in, as far as was said, or was in and that are not deleted yet. */
    joined(platform: Platform, application: string): Promise<string[]>;
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
  /**
   * Commits what `work` does, or none of it. Where it stands in the way of another it is rolled back and begun anew a few
   * times: it must do nothing else.
   */
  transaction<T>(work: (tx: Tables) => Promise<T>): Promise<T>;
}
