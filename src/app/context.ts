import type { Router } from 'express';
import type { Metrics } from '../adapters/http/metrics.ts';
import type { InstallationInfo } from '../chat/types/installation-info.ts';
import type { Config } from '../config.ts';
import type { Codec } from '../infra/database/encryption/codec.ts';
import type { Database } from '../infra/database/postgres/database.ts';
import type { DatabaseProblem } from '../infra/database/postgres/database-watch.ts';
import type { QueueService } from '../infra/queue/service.ts';
import type { EventHandler } from '../jobs/inbox/inbox.ts';
import type { EngineName } from '../jobs/model/job.ts';
import type { Compute, InteractiveTasks } from '../jobs/ports/compute.ts';
import type { Deliverer } from '../jobs/ports/deliverer.ts';
import type { Reader, Writer } from '../jobs/ports/documents.ts';
import type { Engine } from '../jobs/ports/engine.ts';
import type { Logger } from '../jobs/ports/logger.ts';
import type { PostingFetcher } from '../jobs/ports/posting-fetcher.ts';
import type { SubmitDeps } from '../jobs/submit/submit-job.ts';

/** What every role is built from. */
export interface AppContext {
  readonly config: Config;
  readonly log: Logger;
  readonly database: Database;
  readonly codec: Codec;
  /** The queue, and the store as `queue.store`. */
  readonly queue: QueueService;
  readonly submitDeps: SubmitDeps;
  readonly reader: Reader;
  /** Computes over people's texts: jobs, uploads and events. */
  readonly compute: Compute;
  readonly interactiveCompute: Compute<InteractiveTasks>;
  /** Milliseconds that a click or a command waits for the database; left out, what the platform's three seconds allow. */
  readonly interactionTimeoutMs?: number;
  /** Starts a writer. Its thread takes memory from then on, until the queue is drained. */
  openWriter(): Writer;
  readonly fetcher: PostingFetcher;
  readonly installation: InstallationInfo;
  readonly engines: ReadonlyMap<EngineName, Engine>;
  readonly metrics: Metrics;
  /** Proves that the database saves what it is given, and returns what is wrong with it if it doesn't. */
  checkDatabase(): Promise<DatabaseProblem | null>;
  /** Stops the process gracefully because a role can't go on. Its supervisor then restarts it. */
  fail(reason: string): void;
  /** Closes what a role has opened, in reverse order, before the queue is drained. */
  readonly opened: AsyncDisposableStack;
}

/**
 * A platform's part of queued work, in every process that has the platform's role or is a worker. Runs until the queue
 * is drained, which is after the role has stopped, so it must not depend on what the role listens with.
 */
export interface PlatformWorkers {
  readonly deliverer: Deliverer;
  readonly eventHandler: EventHandler;
}

/** A role of this process that is ready to start. */
export interface OpenedRole {
  readonly workers?: PlatformWorkers;
  start(peers: RolePeers): Promise<StartedRole>;
}

/** A platform of this process: its part of queued work, and how it starts to receive. */
export interface OpenedPlatform {
  readonly workers: PlatformWorkers;
  start(): Promise<StartedRole>;
}

/** A role that runs. */
export interface StartedRole {
  /** One line about it for the operator, printed at the start. */
  readonly detail: string;
  /** Routes for the HTTP server to mount at its root. They read their own bodies. */
  readonly router?: Router;
  /** Tells /readyz why the role doesn't work right now; null if it does. */
  problem?(): string | null;
}

/** What the roles of one process provide to each other. */
export interface RolePeers {
  readonly workers: readonly PlatformWorkers[];
  /** The routes of the roles started earlier. */
  readonly routers: readonly Router[];
  /** The problem of each role started earlier. */
  problems(): Readonly<Record<string, string | null>>;
}
