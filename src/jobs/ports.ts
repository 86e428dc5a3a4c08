import type { Layout } from '../resume/layout.ts';
import type { Resume } from '../resume/resume.ts';
import type { SourceLine } from '../resume/source.ts';
import type { Claim, Verdict } from '../tailoring/claims.ts';
import type { EditOperation } from '../tailoring/edit.ts';
import type { TailoringPrompt } from '../tailoring/prompt.ts';
import type { Refused } from '../tailoring/repairs.ts';
import type { Answered } from './answered.ts';
import type { Outcome } from './fault.ts';
import type { FactId, JobId, ResumeId, UserId } from './ids.ts';
import type { Failure, FileKind, Job, JobOptions, JobResult, Usage } from './job.ts';
import type { Revision } from './revision.ts';

/* What the heart asks of the outside world. Each port is implemented in the room its name suggests. */

// ── documents ────────────────────────────────────────────────────────────────────────────────────────────────

export const WARNINGS = ['scan', 'hidden_text_removed', 'encrypted', 'cut'] as const;

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

/** The tables, as the heart uses them. Every read of a person's row takes that person's id. */
export interface Tables {
  readonly users: {
    find(id: UserId): Promise<User | null>;
    /** The user of an identity, made on first sight; two processes at once get the same one. */
    ofIdentity(identity: Identity, displayName: string | null): Promise<User>;
    /** Deletes the person and, by cascade, everything of theirs. */
    forget(id: UserId): Promise<void>;
  };
  readonly resumes: {
    /** Saves, or returns the person's own row with the same bytes. The first is the default whatever was asked. */
    save(resume: NewResume): Promise<SavedResume>;
    /** By id alone, whoever owns it: validation tells "not yours" from "not there" to nobody but the log. */
    find(id: ResumeId): Promise<SavedResume | null>;
    defaultOf(user: UserId): Promise<SavedResume | null>;
    listOf(user: UserId): Promise<SavedResume[]>;
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
    listOf(user: UserId, limit: number): Promise<Job[]>;
    /** Stores result and files and sets COMPLETED, on a row still PENDING; null when it no longer is. */
    complete(id: JobId, result: JobResult, files: readonly WrittenFile[]): Promise<Job | null>;
    /** Sets FAILED, on a row still PENDING; null when it no longer is. */
    fail(id: JobId, failure: Failure): Promise<Job | null>;
    /** What the engine was paid for so far, kept so that a retry does not pay twice. */
    saveAnswer(id: JobId, answered: Answered): Promise<void>;
    answer(id: JobId): Promise<Answered | null>;
    files(user: UserId, id: JobId): Promise<WrittenFile[]>;
  };
  readonly facts: {
    add(fact: Fact): Promise<void>;
    /** In the order in which they were added. */
    listOf(user: UserId, resume: ResumeId): Promise<Fact[]>;
  };
}

export interface Store extends Tables {
  transaction<T>(work: (tx: Tables) => Promise<T>): Promise<T>;
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
