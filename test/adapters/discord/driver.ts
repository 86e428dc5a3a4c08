import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { openDiscord } from '../../../src/app/discord.ts';
import { loadConfig } from '../../../src/config.ts';
import { createOfflineEngine } from '../../../src/infra/compute/offline-engine.ts';
import { createCodec } from '../../../src/infra/database/encryption/codec.ts';
import { openQueue } from '../../../src/infra/queue/service.ts';
import { fault } from '../../../src/jobs/model/fault.ts';
import type { Logger } from '../../../src/jobs/ports/logger.ts';
import type { PostingFetcher } from '../../../src/jobs/ports/posting-fetcher.ts';
import type { QueuedStore } from '../../../src/jobs/ports/queue.ts';
import type { ChatDriver, InstallationSetup } from '../../chat/driver.ts';
import type { Tools } from '../../chat/tools.ts';
import { testCompute, testInteractiveCompute } from '../../setup/compute.ts';
import type { TestDatabase } from '../../setup/databases.ts';
import { makeRetriesDue } from '../../setup/retries.ts';
import { createDiscordActor, type DiscordActor } from './actor.ts';
import type { DiscordPeer } from './discord-peer.ts';
import type { DiscordTestSession } from './session.ts';
import { silent } from './silent-log.ts';

export interface DiscordDriver extends ChatDriver {
  readonly store: QueuedStore;
  /** The person who made each interaction, by its token. */
  readonly tokens: Map<string, string>;
  /** Adds a new person, or returns the one with this id. */
  person(as?: 'admin' | 'member', id?: string): Promise<DiscordActor>;
}

/**
 * Opens an installation. A test file has one peer and one set of tools, and opens its installations one after another.
 * A busy machine may take longer than the product waits for its database.
 */
export async function openDiscordDriver(
  peer: DiscordPeer,
  tools: Tools,
  setup: InstallationSetup,
  log: Logger = silent,
  interactionTimeoutMs = 10_000,
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
  const queue = await openQueue({ database, codec: createCodec(null), log, pollIntervalSeconds: 0.5 });
  const engines = new Map(
    [createOfflineEngine(testCompute), ...(setup.model ? [setup.model] : [])].map((one) => [one.name, one]),
  );
  const defaultEngine = setup.model?.name ?? 'offline';
  const none = { cost: null, tokens: null };
  const limits = { jobsPerPerson: setup.jobsPerPerson, workspace: none, installation: none };
  const compute = testCompute;
  const submitDeps = { store: queue.store, compute, quota: { limits, price: null }, defaultEngine };
  const installation = { vendor: setup.model ? 'model.example' : null, retention: config.retentionDays };
  const context = {
    config,
    queue,
    submitDeps,
    reader,
    compute,
    interactiveCompute: testInteractiveCompute,
    interactionTimeoutMs,
    fetcher: createFetcher(setup),
    engines,
    installation,
    log,
    opened,
  };
  const fail = (reason: string) => {
    throw new Error(reason);
  };
  const { workers, start } = openDiscord({ ...context, fail });
  await queue.startDeliveryWorker(workers.deliverer);
  await queue.startInboxWorker('discord', workers.eventHandler);
  const deliverers = new Map([['discord', workers.deliverer]] as const);
  await queue.startJobWorker(
    { engines, defaultEngine, writer, compute, deliverers, deadlineSeconds: 3_600 },
    { lanes: 4, perWorkspace: 4 },
  );
  await start();

  const session: DiscordTestSession = { peer, database, tokens: new Map(), last: null };
  return {
    platform: 'discord',
    store: queue.store,
    hasLargeForms: false,
    tokens: session.tokens,
    person: async (as = 'member', id) =>
      createDiscordActor(id ?? (await peer.person()), as === 'admin', session),
    async redeliver() {
      if (!session.last) return;
      peer.dispatch(session.last.event, session.last.data);
      // Nothing shows that it arrived, and settle() must not be faster.
      await sleep(100);
    },
    settle: () => waitUntilIdle(database),
    async uninstall() {
      const before = await countEvents(database);
      peer.dispatch('GUILD_DELETE', { id: peer.guild });
      while ((await countEvents(database)) === before) await sleep(10);
    },
    async close() {
      await opened.disposeAsync();
      await queue.stop(5);
    },
  };
}

function createFetcher({ pages }: InstallationSetup): PostingFetcher {
  return {
    async fetch(url) {
      const page = pages.get(url);
      if (!page) return { ok: false, error: fault('link_refused', 'no such page') };
      return { ok: true, value: { ...page, url, via: 'page', warnings: [] } };
    },
    async close() {},
  };
}

/** Waits until all queues are empty and all inbox events are handled. Makes work that waits for a retry due at once. */
async function waitUntilIdle(database: TestDatabase): Promise<void> {
  for (let quiet = 0; quiet < 2; ) {
    await makeRetriesDue(database);
    const { rows } = await sql<{ left: string }>`
      select (select count(*) from pgboss.job where state < 'completed') +
             (select count(*) from inbox where handled_at is null) as left`.execute(database.db);
    quiet = Number(rows[0]?.left) === 0 ? quiet + 1 : 0;
    await sleep(20);
  }
}

async function countEvents({ db }: TestDatabase): Promise<number> {
  const { count } = await db
    .selectFrom('inbox')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
