import { createMetrics } from '../adapters/http/metrics.ts';
import type { InstallationInfo } from '../chat/types/installation-info.ts';
import { type Config, ConfigError, loadConfig } from '../config.ts';
import { lowerPriority } from '../infra/compute/lower-priority.ts';
import { createCodec } from '../infra/database/codec.ts';
import { loadDailyStats } from '../infra/database/daily-stats.ts';
import { watchDatabase } from '../infra/database/database-watch.ts';
import { createReader } from '../infra/documents/reader.ts';
import { createWriter } from '../infra/documents/writer.ts';
import { openQueue } from '../infra/queue/service.ts';
import { createPostingFetcher } from '../infra/web/fetch-posting.ts';
import { createLogger } from '../log.ts';
import { enginesOf } from './compose.ts';
import { openMigrated } from './database.ts';
import { type Hands, type Listening, ROLES, type Role, type RoleContext, type RoleName } from './role.ts';
import { roles } from './roles.ts';

/** One line of what a process says at its start. */
export interface Part {
  readonly name: string;
  readonly on: boolean;
  readonly detail: string;
}

export interface Service {
  readonly parts: readonly Part[];
}

/** A role cannot go on. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
}

/** Seconds for the work that is running to end once no more is taken; what has not ended is given back. */
const DRAIN = 25;

/**
 * Starts the roles that have what they need, waits for `work`, and stops it all in reverse order: what listens
 * first, then the queue, then the database.
 *
 * @throws ConfigError or StoreError, each with lines that name the mend; ServiceError when a role cannot go on.
 */
export async function useService<T>(
  chosen: readonly RoleName[],
  work: (service: Service) => Promise<T>,
): Promise<T> {
  const config = loadConfig();
  const plan = planOf(chosen, config);
  if (plan.running.every((role) => role === roles.worker)) lowerPriority();
  const opened = new AsyncDisposableStack();
  const failed = Promise.withResolvers<never>();
  const fail = (reason: string) => failed.reject(new ServiceError(reason));
  // It may come before anybody waits for it.
  failed.promise.catch(() => {});
  try {
    const listening = await listen(plan, { ...(await openContext(config, opened)), fail });
    const parts = [...rolePartsOf(plan, listening), ...partsOf(config)];
    return await Promise.race([work({ parts }), failed.promise]);
  } finally {
    await opened.disposeAsync();
  }
}

interface Plan {
  readonly running: readonly Role[];
  /** Of each role that does not run, why. */
  readonly off: ReadonlyMap<RoleName, string>;
}

function planOf(chosen: readonly RoleName[], config: Config): Plan {
  const off = new Map<RoleName, string>();
  for (const name of ROLES) {
    const lacking = roles[name].lacking(config);
    if (lacking !== null) off.set(name, `set ${lacking}`);
    else if (!chosen.includes(name)) off.set(name, 'not among --roles');
  }
  const running = ROLES.filter((name) => !off.has(name)).map((name) => roles[name]);
  if (running.length > 0) return { running, off };
  throw new ConfigError(['Nothing is left to run:', ...chosen.map((name) => `${name}: ${off.get(name)}`)]);
}

/** `opened` gets how each part is stopped, in the order in which they were started. */
async function openContext(config: Config, opened: AsyncDisposableStack): Promise<Omit<RoleContext, 'fail'>> {
  const log = createLogger({ level: config.logLevel, secrets: config.secrets });
  const codec = createCodec(config.dataKey);
  const database = await openMigrated(config.database);
  opened.defer(() => database.close());

  const watch = watchDatabase(database.db, log);
  opened.defer(() => watch.stop());
  const reader = createReader();
  opened.defer(() => reader.close());
  const fetcher = createPostingFetcher({ log });
  opened.defer(() => fetcher.close());
  const writers = opened.use(new AsyncDisposableStack());
  const openWriter = () => writers.adopt(createWriter(), (writer) => writer.close());
  const queue = await openQueue({ database, codec, log, modelTimeoutSeconds: config.openai.timeoutSeconds });
  opened.defer(() => queue.stop(DRAIN));

  const { engines, defaultEngine } = await enginesOf(config);
  const { limits, openai } = config;
  const desk = { store: queue.store, quota: { limits, price: openai.price }, defaultEngine };
  const metrics = createMetrics({
    dailyStats: () => loadDailyStats(database.db),
    queueStats: () => queue.readStats(),
  });
  const isReady = () => watch.isReachable();
  const house = houseOf(config);
  const parts = { reader, openWriter, fetcher, house, engines, metrics };
  return { config, log, database, codec, queue, desk, ...parts, isReady, opened };
}

function houseOf({ openai: { apiKey, baseUrl }, retentionDays: keep }: Config): InstallationInfo {
  const vendor = apiKey === null ? null : new URL(baseUrl ?? 'https://api.openai.com').host;
  return { vendor, retention: keep };
}

async function listen({ running }: Plan, context: RoleContext): Promise<Map<RoleName, Listening>> {
  const hands = await openHands(running, context);
  if (running.some((role) => role.hands)) await context.database.warm();
  const listening = new Map<RoleName, Listening>();
  for (const role of running) {
    const routers = [...listening.values()].flatMap(({ router }) => router ?? []);
    const started = [...listening];
    const problems = () =>
      Object.fromEntries(started.flatMap(([name, { problem }]) => (problem ? [[name, problem()]] : [])));
    listening.set(role.name, await role.listen(context, { hands, routers, problems }));
  }
  return listening;
}

/** A worker has the hands of every platform that this process could listen to. */
async function openHands(running: readonly Role[], context: RoleContext): Promise<Hands[]> {
  const { config, queue, metrics } = context;
  const works = running.includes(roles.worker);
  const all: Hands[] = [];
  for (const role of ROLES.map((name) => roles[name])) {
    if (!role.hands || role.lacking(config) !== null || !(works || running.includes(role))) continue;
    const hands = await role.hands(context);
    await queue.startDeliveryWorker(hands.deliverer, metrics.onRetractionFailed);
    await queue.startInboxWorker(hands.deliverer.platform, hands.intake);
    all.push(hands);
  }
  return all;
}

function rolePartsOf({ off }: Plan, listening: ReadonlyMap<RoleName, Listening>): Part[] {
  return ROLES.map((name) => {
    const on = listening.get(name);
    return { name, on: on !== undefined, detail: on?.detail ?? off.get(name) ?? '' };
  });
}

function partsOf({ database, dataKey, openai }: Config): Part[] {
  const embedded = database.kind === 'embedded';
  return [
    {
      name: 'database',
      on: true,
      detail: embedded
        ? `in ${database.folder}, for this process alone; set DATABASE_URL to run several`
        : 'Postgres',
    },
    {
      name: 'AI',
      on: openai.apiKey !== null,
      detail:
        openai.apiKey === null
          ? 'set OPENAI_API_KEY; without it, jobs select and order what is there and reword nothing'
          : openai.model,
    },
    {
      name: 'encryption',
      on: dataKey !== null,
      detail:
        dataKey === null
          ? 'set DATA_KEY; without it, resumes are stored as they are'
          : 'of resumes and postings at rest',
    },
  ];
}
