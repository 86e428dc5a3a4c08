import type { Router } from 'express';
import type { Metrics } from '../adapters/http/metrics.ts';
import type { InstallationInfo } from '../chat/types/installation-info.ts';
import type { Config } from '../config.ts';
import type { Codec } from '../infra/database/codec.ts';
import type { Database } from '../infra/database/database.ts';
import type { QueueService } from '../infra/queue/service.ts';
import type { EventHandler } from '../jobs/inbox/inbox.ts';
import type { EngineName } from '../jobs/model/job.ts';
import type { Deliverer } from '../jobs/ports/deliverer.ts';
import type { Reader, Writer } from '../jobs/ports/documents.ts';
import type { Engine } from '../jobs/ports/engine.ts';
import type { Logger } from '../jobs/ports/logger.ts';
import type { PostingFetcher } from '../jobs/ports/posting-fetcher.ts';
import type { SubmitDeps } from '../jobs/submit/submit-job.ts';

/** What a process can do, in the order in which it is started: `http` after those that it serves. */
export const ROLES = ['slack', 'discord', 'http', 'worker'] as const;
export type RoleName = (typeof ROLES)[number];

/** What every role is built from. */
export interface RoleContext {
  readonly config: Config;
  readonly log: Logger;
  readonly database: Database;
  readonly codec: Codec;
  /** `queue.store` is the store. */
  readonly queue: QueueService;
  readonly desk: SubmitDeps;
  readonly reader: Reader;
  /** Starts one, whose thread takes memory from then on; it is closed once the queue is drained. */
  openWriter(): Writer;
  readonly fetcher: PostingFetcher;
  /** What people are told of this installation. */
  readonly house: InstallationInfo;
  readonly engines: ReadonlyMap<EngineName, Engine>;
  readonly metrics: Metrics;
  /** False while the database cannot be reached. */
  isReady(): boolean;
  /** Ends the process, once what runs has ended: it cannot go on, and its supervisor is to start it anew. */
  fail(reason: string): void;
  /** How what is opened is stopped, the last first: all of it before the queue is drained. */
  readonly opened: AsyncDisposableStack;
}

/**
 * What a platform's queued work is done with, in every process that has the role or is a worker. It is used until
 * the queue is drained, which is after the role has stopped: it must not need what the role listens with.
 */
export interface Hands {
  readonly deliverer: Deliverer;
  readonly intake: EventHandler;
}

/** A role that listens, and what it says of itself at the start: one line. */
export interface Listening {
  readonly detail: string;
  /** For the HTTP server to mount at its root; it reads the bodies of its paths itself. */
  readonly router?: Router;
  /** What keeps it from working just now, for /readyz; null when nothing does. */
  problem?(): string | null;
}

export interface Role {
  readonly name: RoleName;
  /** What to set for it to run, such as `SLACK_BOT_TOKEN`; null where it can run. */
  lacking(config: Config): string | null;
  hands?(context: RoleContext): Promise<Hands>;
  listen(context: RoleContext, others: Others): Promise<Listening>;
}

/** What the roles of this process made for each other. */
export interface Others {
  readonly hands: readonly Hands[];
  /** Of the roles that were started before. */
  readonly routers: readonly Router[];
  /** What keeps each of them from working just now. */
  problems(): Readonly<Record<string, string | null>>;
}
