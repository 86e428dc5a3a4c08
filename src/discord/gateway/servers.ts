import type { Reception } from '../../chat/reception.ts';
import type { Logger } from '../../jobs/ports/logger.ts';
import { WireReady, WireServer } from './wire.ts';

export interface ServerRooms {
  readonly reception: Pick<Reception, 'receiveLeave'>;
  readonly log: Logger;
  /** The servers of which something is kept. */
  knownServers(): Promise<readonly string[]>;
}

/**
 * Sees which servers take the bot out, while it is connected and while it was not: Discord names all of its servers
 * when it is, those too that cannot be reached just now.
 */
export function createServers({ reception, log, knownServers }: ServerRooms) {
  let present = new Set<string>();
  const left = (server: string) =>
    reception.receiveLeave('discord', server, `left:${server}:${new Date().toISOString()}`);

  return {
    async onReady(payload: unknown): Promise<void> {
      present = new Set(WireReady.parse(payload).guilds.map(({ id }) => id));
      const known = await knownServers();
      // Read after that: a server that has just been joined is no stranger.
      for (const server of known.filter((id) => !present.has(id))) {
        log.warn({ server }, 'the bot is no longer in a server: what belongs to it is purged');
        await left(server);
      }
    },

    async onJoined(payload: unknown): Promise<void> {
      present.add(WireServer.parse(payload).id);
    },

    /** A server that cannot be reached for a while has not taken the bot out. */
    async onLeft(payload: unknown): Promise<void> {
      const { id, unavailable } = WireServer.parse(payload);
      if (unavailable) return;
      present.delete(id);
      await left(id);
    },
  };
}
