import { setTimeout as sleep } from 'node:timers/promises';
import type { Reception } from '../../../chat/types/interaction-service.ts';
import type { Logger } from '../../../jobs/ports/logger.ts';
import { WireReady, WireServer } from './payloads.ts';

export interface ServerRooms {
  readonly reception: Pick<Reception, 'receiveLeave'>;
  readonly log: Logger;
  /** The servers of this application, and of no other, as they are stored. */
  readonly kept: {
    join(servers: readonly string[]): Promise<void>;
    joined(): Promise<readonly string[]>;
  };
}

/**
 * Sees which servers take the bot out, while it is connected and while it was not: Discord names all of its servers
 * when it is, those too that cannot be reached just now. What is seen is compared with what is stored until it could
 * be stored.
 */
export function createServers({ reception, log, kept }: ServerRooms) {
  let present = new Set<string>();
  const told = new Set<string>();
  const closing = new AbortController();
  let work: Promise<void> | null = null;
  let isStale = false;

  async function compare(): Promise<void> {
    await kept.join([...present]);
    const joined = await kept.joined();
    // Read after that: a server that has just been joined is no stranger.
    for (const server of joined.filter((id) => !present.has(id) && !told.has(id))) {
      log.warn({ server }, 'the bot is no longer in a server: what belongs to it is purged');
      await reception.receiveLeave('discord', server, `left:${server}:${new Date().toISOString()}`);
      told.add(server);
    }
  }

  async function compareUntilDone(): Promise<void> {
    for (let pause = SHORTEST; isStale && !closing.signal.aborted; ) {
      isStale = false;
      try {
        await compare();
      } catch (error) {
        isStale = true;
        log.error({ err: error }, 'which servers the bot is in could not be stored: it is tried again');
        await sleep(pause, undefined, { signal: closing.signal }).catch(() => {});
        pause = Math.min(pause * 2, LONGEST);
      }
    }
  }

  function changed(): Promise<void> {
    isStale = true;
    work ??= compareUntilDone().finally(() => {
      work = null;
    });
    return work;
  }

  return {
    onReady(payload: unknown): Promise<void> {
      present = new Set(WireReady.parse(payload).guilds.map(({ id }) => id));
      told.clear();
      return changed();
    },

    /** Discord tells of every server after it has named it: most are known. */
    async onJoined(payload: unknown): Promise<void> {
      const { id } = WireServer.parse(payload);
      if (present.has(id)) return;
      present.add(id);
      told.delete(id);
      await changed();
    },

    /** A server that cannot be reached for a while has not taken the bot out. */
    async onLeft(payload: unknown): Promise<void> {
      const { id, unavailable } = WireServer.parse(payload);
      if (unavailable) return;
      present.delete(id);
      await changed();
    },

    /** Tries no more: the next connection begins with all of it. */
    close(): void {
      closing.abort();
    },
  };
}

/** Milliseconds between attempts: as many at first, and twice as many each time, up to the longest. */
const SHORTEST = 1_000;
const LONGEST = 60_000;
