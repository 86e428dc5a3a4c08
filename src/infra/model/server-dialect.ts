import type { Logger } from '../../jobs/ports/logger.ts';
import { type Dialect, FULL_DIALECT } from './dialect.ts';

/** What is known of the one server that a client calls, for as long as the process runs. */
export interface ServerDialect {
  current(): Dialect;
  /** Keeps what the server was found to need, so that it is not found out again, and logs what it lacks. */
  learn(needed: Dialect, without: readonly string[]): void;
}

export function createServerDialect(log: Pick<Logger, 'warn'> | null): ServerDialect {
  let dialect = FULL_DIALECT;
  return {
    current: () => dialect,
    learn(needed, without) {
      const isNew = without.length > 0 && JSON.stringify(needed) !== JSON.stringify(dialect);
      dialect = needed;
      if (isNew)
        log?.warn(
          { options: without },
          "the model's server lacks options of Chat Completions: it is asked without them from now on",
        );
    },
  };
}
