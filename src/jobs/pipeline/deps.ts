import type { EngineName } from '../model/job.ts';
import type { Writer } from '../ports/documents.ts';
import type { Engine } from '../ports/engine.ts';
import type { Logger } from '../ports/logger.ts';
import type { OnProgress } from '../ports/progress.ts';
import type { Store } from '../ports/tables.ts';

/** What the six steps need of the outside world. */
export interface Workshop {
  readonly store: Store;
  readonly writer: Writer;
  readonly engines: ReadonlyMap<EngineName, Engine>;
  /** The engine of a job that names none. */
  readonly defaultEngine: EngineName;
  readonly log: Logger;
}

/** How the one who waits follows a job, and gives it up. */
export interface Watch {
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}
