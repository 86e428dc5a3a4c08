import type { EngineName } from '../model/job.ts';
import type { Platform } from '../model/reply-target.ts';
import type { Deliverer } from '../ports/deliverer.ts';
import type { Writer } from '../ports/documents.ts';
import type { Engine } from '../ports/engine.ts';
import type { Logger } from '../ports/logger.ts';
import type { OnProgress } from '../ports/progress.ts';
import type { QueuedStore } from '../ports/queue.ts';
import type { OnStepTime } from './progress.ts';

/** What the six steps need of the outside world. */
export interface PipelineDeps {
  readonly store: QueuedStore;
  readonly writer: Writer;
  readonly engines: ReadonlyMap<EngineName, Engine>;
  /** The engine of a job that names none. */
  readonly defaultEngine: EngineName;
  readonly log: Logger;
}

/** What a job needs beside the steps when it comes from the queue. */
export interface QueuedPipelineDeps extends PipelineDeps {
  /** Update the status message. A job whose platform is missing here has its progress stored, and not shown. */
  readonly deliverers: ReadonlyMap<Platform, Deliverer>;
  /** Seconds after its creation past which a job that failed, or whose process died, is not tried again. */
  readonly deadline: number;
  readonly onStepTime?: OnStepTime;
}

/** How the caller follows a job that runs in this process, and gives it up. */
export interface RunOptions {
  readonly onProgress?: OnProgress;
  /** Ends the job as FAILED with the code `cancelled` when the model is still writing. */
  readonly signal?: AbortSignal;
}
