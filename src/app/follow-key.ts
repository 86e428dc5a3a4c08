import { isLostConnection, StoreError } from '../infra/database/postgres/errors.ts';
import type { Logger } from '../jobs/ports/logger.ts';
import { openControlSocket } from './control-socket.ts';
import type { OpenedDatabase } from './database.ts';
import { findCommand } from './operator-commands.ts';
import { finishConversion } from './replace-key.ts';

/** Time between two looks at which key is the current one. */
const REFRESH_INTERVAL_MS = 2_000;

export interface FollowKeyDeps extends OpenedDatabase {
  /** The folder of the embedded database, for the socket by which commands reach this process; null on a server. */
  readonly folder: string | null;
  readonly log: Logger;
  /** Stops the process gracefully, with a sentence for the operator. */
  fail(reason: string): void;
}

/**
 * Keeps a running process with the key: writes what isn't written with the current key yet, hears of a key that another
 * process replaces, and carries out the operator's commands where it alone has the database open, that one included.
 * Returns what stops it.
 */
export async function followKey(deps: FollowKeyDeps): Promise<() => Promise<void>> {
  const stopping = new AbortController();
  const converted = deps.keyring.settled ? undefined : convertInBackground(deps, stopping.signal);
  const { folder, log } = deps;
  const stopListening =
    folder === null
      ? refreshInTurn(deps)
      : await openControlSocket(folder, log, ({ name, input }, onProgress) =>
          findCommand(name).answer(deps, input, { onProgress, signal: stopping.signal }),
        );
  return async () => {
    stopping.abort();
    await stopListening();
    await converted;
  };
}

async function convertInBackground(deps: FollowKeyDeps, signal: AbortSignal): Promise<void> {
  try {
    const { rows, unreadable } = await finishConversion(deps, { signal });
    deps.log.info({ rows, unreadable }, 'everything stored is written with the current key');
  } catch (error) {
    // The next start goes on.
    if (!signal.aborted)
      deps.log.error({ err: error }, 'not everything stored could be written with the current key');
  }
}

/** Looks which key is the current one, and ends the process if it has not got it. */
function refreshInTurn({ keyring, log, fail }: FollowKeyDeps): () => Promise<void> {
  let last = Promise.resolve();
  const refresh = async () => {
    try {
      await keyring.refresh();
    } catch (error) {
      if (error instanceof StoreError) fail(error.message);
      else if (!isLostConnection(error)) log.error({ err: error }, 'the keys could not be read');
    }
  };
  const timer = setInterval(() => {
    last = last.then(refresh);
  }, REFRESH_INTERVAL_MS);
  return async () => {
    clearInterval(timer);
    await last;
  };
}
