import type { Edit } from '../../tailoring/edit.ts';
import type { EngineName } from '../model/job.ts';
import type { Platform } from '../model/reply-target.ts';
import type { Compute } from '../ports/compute.ts';
import type { Deliverer } from '../ports/deliverer.ts';
import type { Writer } from '../ports/documents.ts';
import type { Engine } from '../ports/engine.ts';
import type { Logger } from '../ports/logger.ts';
import type { OnProgress } from '../ports/progress.ts';
import type { QueuedStore } from '../ports/queue.ts';
import type { RequestWarning } from '../submit/name-request.ts';
import type { OnStepTime } from './progress.ts';

/** What the six steps need from the outside world. */
export interface PipelineDeps {
  readonly store: QueuedStore;
  readonly writer: Writer;
  readonly compute: Compute;
  readonly engines: ReadonlyMap<EngineName, Engine>;
  /** The engine of a job that names none. */
  readonly defaultEngine: EngineName;
  /** Says in a sentence why an edit was made: the comment beside it in the person's own Word file. */
  readonly explainEdit?: (reason: Edit['reason'] | 'fact') => string;
  readonly log: Logger;
}

/** What a queued job needs in addition. */
export interface QueuedPipelineDeps extends PipelineDeps {
  /** Update status messages. The progress of a job whose platform is missing here is stored but not shown. */
  readonly deliverers: ReadonlyMap<Platform, Deliverer>;
  /** How many seconds after its creation a job may still be tried again, after an attempt failed or its process died. */
  readonly deadlineSeconds: number;
  readonly onStepTime?: OnStepTime;
}

/** How the caller follows and cancels a job that runs in this process. */
export interface RunOptions {
  readonly onProgress?: OnProgress;
  /** Is called with what the caller should know about a request that was accepted. */
  readonly onWarnings?: (warnings: readonly RequestWarning[]) => void;
  /** Cancels the job if the model is still writing: it ends as FAILED with the code `cancelled`. */
  readonly signal?: AbortSignal;
}
