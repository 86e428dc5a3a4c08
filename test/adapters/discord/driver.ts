import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { discordHands, listenToDiscord } from '../../../src/app/discord-parts.ts';
import { loadConfig } from '../../../src/config.ts';
import { createCodec } from '../../../src/infra/database/codec.ts';
import { openQueue } from '../../../src/infra/queue/service.ts';
import { fault } from '../../../src/jobs/model/fault.ts';
import type { Logger } from '../../../src/jobs/ports/logger.ts';
import type { PostingFetcher } from '../../../src/jobs/ports/posting-fetcher.ts';
import type { QueuedStore } from '../../../src/jobs/ports/queue.ts';
import { createOfflineEngine } from '../../../src/tailoring/offline/offline.ts';
import type { ChatDriver, Setup } from '../../chat/driver.ts';
import type { Tools } from '../../chat/tools.ts';
import type { TestDatabase } from '../../setup/databases.ts';
import { createDiscordActor, type DiscordActor } from './actor.ts';
import type { DiscordPeer } from './discord-peer.ts';
import type { DiscordTestSession } from './session.ts';
import { silent } from './silent-log.ts';

export interface DiscordDriver extends ChatDriver {
  readonly store: QueuedStore;
  person(as?: 'admin' | 'member'): Promise<DiscordActor>;
}

/** One peer and one set of tools to a test file, whose installations come one after another. */
export async function openDiscordDriver(
  peer: DiscordPeer,
  tools: Tools,
  setup: Setup,
  log: Logger = silent,
): Promise<DiscordDriver> {
  const { database, reader, writer } = tools;
  const config = loadConfig(
    {
      DISCORD_TOKEN: peer.twin.botToken,
      DISCORD_APPLICATION_ID: peer.twin.botUserId,
      DISCORD_API_URL: peer.recorder.url,
    },
    '/nowhere',
  );
  const opened = new AsyncDisposableStack();
  const queue = await openQueue({ database, codec: createCodec(null), log });
  const engines = new Map(
    [createOfflineEngine(), ...(setup.model ? [setup.model] : [])].map((one) => [one.name, one]),
  );
  const defaultEngine = setup.model?.name ?? 'offline';
  const none = { cost: null, tokens: null };
  const limits = { jobsPerPerson: setup.jobsPerPerson, workspace: none, installation: none };
  const desk = { store: queue.store, quota: { limits, price: null }, defaultEngine };
  const house = { vendor: setup.model ? 'model.example' : null, retention: config.retentionDays };
  const context = { config, queue, desk, reader, fetcher: fetcherOf(setup), house, log, opened };
  const hands = discordHands(context);
  await queue.startDeliveryWorker(hands.deliverer);
  await queue.startInboxWorker('discord', hands.intake);
  const deliverers = new Map([['discord', hands.deliverer]] as const);
  await queue.startJobWorker(
    { engines, defaultEngine, writer, deliverers, deadline: 3_600 },
    { lanes: 4, perWorkspace: 4 },
  );
  const fail = (reason: string) => {
    throw new Error(reason);
  };
  await listenToDiscord({ ...context, fail });

  const scene: DiscordTestSession = { peer, database, tokens: new Map(), last: null };
  return {
    platform: 'discord',
    store: queue.store,
    roomy: false,
    person: async (as = 'member') => createDiscordActor(await peer.person(), as === 'admin', scene),
    async redeliver() {
      if (!scene.last) return;
      peer.dispatch(scene.last.event, scene.last.data);
      // Nothing tells that it came, and settling must not overtake it.
      await sleep(100);
    },
    settle: () => settled(database),
    async leave() {
      const before = await inboxOf(database);
      peer.dispatch('GUILD_DELETE', { id: peer.guild });
      while ((await inboxOf(database)) === before) await sleep(10);
    },
    async close() {
      await opened.disposeAsync();
      await queue.stop(5);
    },
  };
}

function fetcherOf({ pages }: Setup): PostingFetcher {
  return {
    async fetch(url) {
      const page = pages.get(url);
      if (!page) return { ok: false, error: fault('link_refused', 'no such page') };
      return { ok: true, value: { ...page, url, via: 'page', warnings: [] } };
    },
    async close() {},
  };
}

/** Nothing is left on any queue, and nothing of the inbox is waiting. */
async function settled(database: TestDatabase): Promise<void> {
  for (let quiet = 0; quiet < 2; ) {
    const { rows } = await sql<{ left: string }>`
      select (select count(*) from pgboss.job where state < 'completed') +
             (select count(*) from inbox where handled_at is null) as left`.execute(database.db);
    quiet = Number(rows[0]?.left) === 0 ? quiet + 1 : 0;
    await sleep(20);
  }
}

async function inboxOf({ db }: TestDatabase): Promise<number> {
  const { many } = await db
    .selectFrom('inbox')
    .select(({ fn }) => fn.countAll<string>().as('many'))
    .executeTakeFirstOrThrow();
  return Number(many);
}
