import { createMetrics } from '../adapters/http/metrics.ts';
import type { InstallationInfo } from '../chat/types/installation-info.ts';
import { type Config, ConfigError, loadConfig } from '../config.ts';
import { createCompute, createInteractiveCompute } from '../infra/compute/compute.ts';
import { lowerPriority } from '../infra/compute/lower-priority.ts';
import { startWatchdog } from '../infra/compute/watchdog.ts';
import { loadDailyStats } from '../infra/database/jobs/daily-stats.ts';
import { watchDatabase } from '../infra/database/postgres/database-watch.ts';
import { logUnlessUnavailable } from '../infra/database/postgres/errors.ts';
import { createReader } from '../infra/documents/reader.ts';
import { createWriter } from '../infra/documents/writer.ts';
import { openQueue } from '../infra/queue/service.ts';
import { createPostingFetcher } from '../infra/web/fetch-posting.ts';
import { createLogger } from '../log.ts';
import { OperatorError } from '../operator-error.ts';
import { stringsFor } from '../strings/strings.ts';
import type { AppContext, OpenedRole, StartedRole } from './context.ts';
import { type OpenedDatabase, openReady } from './database.ts';
import { createEngines, modelHostOf } from './engines.ts';
import { followKey } from './follow-key.ts';
import { ROLE_NAMES, type Role, type RoleName, roles } from './roles.ts';
import { onUncaughtError } from './uncaught.ts';

/** One line of the overview at the start: a part of the process, and whether it is on. */
export interface PartStatus {
  readonly name: string;
  readonly on: boolean;
  readonly detail: string;
}

export interface Service {
  readonly parts: readonly PartStatus[];
}

/** Thrown when a role can't go on. */
export class ServiceError extends OperatorError {
  override readonly name = 'ServiceError';
}

/** How long running work may take to finish on shutdown. After that, it goes back to the queue. */
const DRAIN_TIMEOUT_SECONDS = 25;

/** The process ends this long after an error that nothing caught, even if something still runs. */
const MAX_END_SECONDS = 40;

/**
 * Starts the chosen roles that have their variables, waits for `work`, and stops everything in reverse order: first
 * what listens, then the queue, then the database.
 *
 * @throws ConfigError or StoreError, each with lines that name the fix; ServiceError when a role can't go on.
 */
export async function useService<T>(
  chosen: readonly RoleName[],
  work: (service: Service) => Promise<T>,
): Promise<T> {
  const config = loadConfig();
  const plan = planRoles(chosen, config);
  if (plan.running.every((role) => role === roles.worker)) lowerPriority();
  const opened = new AsyncDisposableStack();
  const watchdog = startWatchdog({ logs: config.logLevel !== 'silent' });
  opened.defer(() => watchdog.stop());
  const failed = Promise.withResolvers<never>();
  const fail = (reason: string) => failed.reject(new ServiceError(reason));
  // A role may fail before anything awaits this promise.
  failed.promise.catch(() => {});
  try {
    const context = await openContext(config, opened);
    const end = () => setTimeout(() => process.exit(1), MAX_END_SECONDS * 1000).unref();
    void context.database.stopped?.then((error) => {
      context.log.error({ err: error }, 'the embedded database stopped: the process ends');
      end();
      fail(error.message);
    });
    opened.defer(
      onUncaughtError((error) => {
        context.log.error({ err: error }, 'an error that nothing caught: the process ends');
        end();
        fail(stringsFor().cli.start.uncaught);
      }),
    );
    const started = await startRoles(plan, { ...context, fail });
    const folder = config.database.kind === 'embedded' ? config.database.folder : null;
    opened.defer(await followKey({ ...context, folder, fail }));
    const parts = [...roleStatus(plan, started), ...configStatus(config)];
    return await Promise.race([work({ parts }), failed.promise]);
  } finally {
    await opened.disposeAsync();
  }
}

interface Plan {
  readonly running: readonly Role[];
  /** Why each of the other roles doesn't run. */
  readonly off: ReadonlyMap<RoleName, string>;
}

function planRoles(chosen: readonly RoleName[], config: Config): Plan {
  const { off: t } = stringsFor().cli.start;
  const off = new Map<RoleName, string>();
  for (const name of ROLE_NAMES) {
    const missing = roles[name].missingVariables(config);
    if (missing !== null) off.set(name, t.missing(missing));
    else if (!chosen.includes(name)) off.set(name, t.notChosen);
  }
  const running = ROLE_NAMES.filter((name) => !off.has(name)).map((name) => roles[name]);
  if (running.length > 0) return { running, off };
  throw new ConfigError([t.all, ...chosen.map((name) => `${name}: ${off.get(name)}`)]);
}

/** Opens what roles are built from. `opened` closes each part, in reverse order. */
async function openContext(
  config: Config,
  opened: AsyncDisposableStack,
): Promise<Omit<AppContext, 'fail'> & Pick<OpenedDatabase, 'keyring'>> {
  const log = createLogger({ level: config.logLevel ?? 'info', secrets: config.secrets });
  const { database, keyring, codec } = await openReady(config, config.database, {
    onUpkeepError: logUnlessUnavailable(log, 'the upkeep of the embedded database failed'),
  });
  opened.defer(() => database.close());

  const watch = watchDatabase(database.interactivePool, log);
  opened.defer(() => watch.stop());
  const reader = createReader();
  opened.defer(() => reader.close());
  const compute = createCompute({ warm: 1, warmsUp: true });
  opened.defer(() => compute.close());
  const interactiveCompute = createInteractiveCompute({ warm: 1 });
  opened.defer(() => interactiveCompute.close());
  const fetcher = createPostingFetcher({ log });
  opened.defer(() => fetcher.close());
  const writers = opened.use(new AsyncDisposableStack());
  const openWriter = () => writers.adopt(createWriter(), (writer) => writer.close());
  const queue = await openQueue({ database, codec, log, modelTimeoutSeconds: config.openai.timeoutSeconds });
  opened.defer(() => queue.stop(DRAIN_TIMEOUT_SECONDS));

  const { engines, defaultEngine } = await createEngines(config, compute, log);
  const { limits, openai } = config;
  return {
    config,
    log,
    database,
    keyring,
    codec,
    queue,
    submitDeps: {
      store: queue.store,
      compute,
      reader,
      quota: { limits, price: openai.price },
      defaultEngine,
    },
    reader,
    compute,
    interactiveCompute,
    openWriter,
    fetcher,
    installation: describeInstallation(config),
    engines,
    metrics: createMetrics({
      dailyStats: () => loadDailyStats(database.interactivePool),
      queueStats: () => queue.readStats(),
    }),
    checkDatabase: () => watch.check(),
    opened,
  };
}

function describeInstallation(config: Config): InstallationInfo {
  const vendor = config.openai.apiKey === null ? null : modelHostOf(config);
  return { vendor, retention: config.retentionDays };
}

async function startRoles({ running }: Plan, context: AppContext): Promise<Map<RoleName, StartedRole>> {
  const opened = await openRoles(running, context);
  const workers = [...opened.values()].flatMap((role) => role.workers ?? []);
  for (const { deliverer, eventHandler } of workers) {
    await context.queue.startDeliveryWorker(deliverer, context.metrics.onRetractionFailed);
    await context.queue.startInboxWorker(deliverer.platform, eventHandler);
  }
  if (running.some(({ isPlatform }) => isPlatform)) await context.database.warm();
  const started = new Map<RoleName, StartedRole>();
  for (const [name, role] of opened) {
    if (!running.includes(roles[name])) continue;
    const routers = [...started.values()].flatMap(({ router }) => router ?? []);
    const earlier = [...started];
    const problems = () =>
      Object.fromEntries(earlier.flatMap(([other, { problem }]) => (problem ? [[other, problem()]] : [])));
    started.set(name, await role.start({ workers, routers, problems }));
  }
  return started;
}

/** Opens the roles that run here. In a worker: every platform that is set up, too, for its queued work. */
async function openRoles(running: readonly Role[], context: AppContext): Promise<Map<RoleName, OpenedRole>> {
  const isWorker = running.includes(roles.worker);
  const opened = new Map<RoleName, OpenedRole>();
  for (const role of ROLE_NAMES.map((name) => roles[name])) {
    const isServed = isWorker && role.isPlatform && role.missingVariables(context.config) === null;
    if (running.includes(role) || isServed) opened.set(role.name, await role.open(context));
  }
  return opened;
}

function roleStatus({ off }: Plan, started: ReadonlyMap<RoleName, StartedRole>): PartStatus[] {
  return ROLE_NAMES.map((name) => {
    const role = started.get(name);
    return { name, on: role !== undefined, detail: role?.detail ?? off.get(name) ?? '' };
  });
}

function configStatus({ database, dataKey, openai }: Config): PartStatus[] {
  const { database: databaseText, ai, encryption } = stringsFor().cli.start;
  const databaseDetail =
    database.kind === 'embedded' ? databaseText.embedded(database.folder) : databaseText.postgres;
  return [
    { name: 'database', on: true, detail: databaseDetail },
    { name: 'AI', on: openai.apiKey !== null, detail: openai.apiKey === null ? ai.off : openai.model },
    {
      name: 'encryption',
      on: dataKey !== null,
      detail: dataKey === null ? encryption.off : encryption.on,
    },
  ];
}
