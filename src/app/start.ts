import { enginesOf } from '../app.ts';
import { type Config, loadConfig } from '../config.ts';
import { createWriter } from '../documents/writer.ts';
import type { Platform } from '../jobs/place.ts';
import type { Deliverer } from '../jobs/ports.ts';
import type { Desk } from '../jobs/submit.ts';
import { createLogger } from '../log.ts';
import { openQueue } from '../queue/service.ts';
import { createCodec } from '../store/codec.ts';
import { openDatabase } from '../store/database.ts';
import { migrate, requireMigrated } from '../store/migrations.ts';
import { watchDatabase } from '../store/watch.ts';

/** What a process can do. One does all of it unless told otherwise. */
export const ROLES = ['worker'] as const;
export type Role = (typeof ROLES)[number];

/** One line of what a process says at its start. */
export interface Part {
  readonly name: string;
  readonly on: boolean;
  readonly detail: string;
}

export interface Service {
  readonly parts: readonly Part[];
  readonly desk: Desk;
  /** False while the database cannot be reached. */
  isReady(): boolean;
}

/** Seconds for the work that is running to end once no more is taken; what has not ended is given back. */
const DRAIN = 25;

/**
 * Starts what the roles need, waits for `work`, and stops it all in reverse order.
 *
 * @throws ConfigError or StoreError, each with lines that name the mend.
 */
export async function useService<T>(
  roles: readonly Role[],
  work: (service: Service) => Promise<T>,
): Promise<T> {
  const config = loadConfig();
  const opened = new AsyncDisposableStack();
  try {
    return await work(await startService(roles, config, opened));
  } finally {
    await opened.disposeAsync();
  }
}

/** `opened` gets how each part is stopped, in the order in which they were started. */
async function startService(
  roles: readonly Role[],
  config: Config,
  opened: AsyncDisposableStack,
): Promise<Service> {
  const log = createLogger({ level: config.logLevel, secrets: config.secrets });
  const database = await openDatabase(config.database);
  opened.defer(() => database.close());
  if (database.kind === 'embedded') await migrate(database.db);
  else await requireMigrated(database.db);

  const watch = watchDatabase(database.db, log);
  opened.defer(() => watch.stop());
  const queue = await openQueue({ database, codec: createCodec(config.dataKey), log });
  const engines = enginesOf(config);
  if (roles.includes('worker')) {
    const writer = createWriter();
    opened.defer(() => writer.close());
    const deliverers = new Map<Platform, Deliverer>();
    await queue.tailor({ ...engines, writer, deliverers, deadline: config.jobs.deadline }, config.jobs);
  }
  opened.defer(() => queue.stop(DRAIN));

  const { limits } = config;
  const desk = {
    store: queue.store,
    quota: { limits, price: config.openai.price },
    defaultEngine: engines.defaultEngine,
  };
  return { parts: partsOf(config, roles), desk, isReady: () => watch.isThere() };
}

function partsOf({ database, dataKey, openai, jobs }: Config, roles: readonly Role[]): Part[] {
  const { lanes, perWorkspace } = jobs;
  const embedded = database.kind === 'embedded';
  return [
    {
      name: 'worker',
      on: roles.includes('worker'),
      detail: roles.includes('worker')
        ? `${lanes} jobs at once, ${perWorkspace} of one workspace`
        : 'not among --roles: jobs wait until a process with it runs',
    },
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
