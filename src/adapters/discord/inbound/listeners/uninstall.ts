import { setTimeout as sleep } from 'node:timers/promises';
import type { InteractionService } from '../../../../chat/types/interaction-service.ts';
import type { Logger } from '../../../../jobs/ports/logger.ts';
import { DiscordReadyPayload, DiscordServerPayload } from '../payloads.ts';

export interface ServerWatchDeps {
  readonly interactions: Pick<InteractionService, 'enqueueUninstall'>;
  readonly log: Logger;
  /** The stored servers of this application, and of no other. */
  readonly servers: {
    join(servers: readonly string[]): Promise<void>;
    joined(): Promise<readonly string[]>;
  };
}

/**
 * Finds out which servers removed the bot, even while it was not connected: on each connection Discord names all of its
 * servers, including those that are unavailable. Compares them with the stored ones, and retries until that is stored.
 */
export function createServerWatch({ interactions, log, servers }: ServerWatchDeps) {
  let present = new Set<string>();
  const reported = new Set<string>();
  const closing = new AbortController();
  let work: Promise<void> | null = null;
  let isStale = false;

  async function compare(): Promise<void> {
    await servers.join([...present]);
    const joined = await servers.joined();
    // Look at `present` only now, as a server may have joined meanwhile.
    for (const server of joined.filter((id) => !present.has(id) && !reported.has(id))) {
      log.warn({ server }, 'the bot was removed from a server; purging its data');
      await interactions.enqueueUninstall('discord', server, `left:${server}:${new Date().toISOString()}`);
      reported.add(server);
    }
  }

  async function compareUntilDone(): Promise<void> {
    for (let pause = FIRST_PAUSE_MS; isStale && !closing.signal.aborted; ) {
      isStale = false;
      try {
        await compare();
      } catch (error) {
        isStale = true;
        log.error({ err: error }, "the bot's servers could not be stored; trying again");
        await sleep(pause, undefined, { signal: closing.signal }).catch(() => {});
        pause = Math.min(pause * 2, MAX_PAUSE_MS);
      }
    }
  }

  function onChange(): Promise<void> {
    isStale = true;
    work ??= compareUntilDone().finally(() => {
      work = null;
    });
    return work;
  }

  return {
    onReady(payload: unknown): Promise<void> {
      present = new Set(DiscordReadyPayload.parse(payload).guilds.map(({ id }) => id));
      reported.clear();
      return onChange();
    },

    /** After `onReady`, Discord sends every server again, so most are known. */
    async onJoined(payload: unknown): Promise<void> {
      const { id } = DiscordServerPayload.parse(payload);
      if (present.has(id)) return;
      present.add(id);
      reported.delete(id);
      await onChange();
    },

    /** Ignores a server that is unavailable for a while: it has not removed the bot. */
    async onLeft(payload: unknown): Promise<void> {
      const { id, unavailable } = DiscordServerPayload.parse(payload);
      if (unavailable) return;
      present.delete(id);
      await onChange();
    },

    /** Stops retrying. The next connection starts with all servers again. */
    close(): void {
      closing.abort();
    },
  };
}

/** The pause between two attempts, which doubles each time. */
const FIRST_PAUSE_MS = 1_000;
const MAX_PAUSE_MS = 60_000;
