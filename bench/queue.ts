import { cpus } from 'node:os';
import pg from 'pg';
import { enqueueEvent } from '../src/jobs/inbox/inbox.ts';
import { startInstantModel } from './instant-model.ts';
import { openBenchPostgres } from './postgres.ts';
import {
  createUser,
  type Example,
  nowMs,
  openSubmitter,
  percentiles,
  readExample,
  submitFor,
  Workers,
} from './queue-rig.ts';

/** Events whose pick-up is timed, one after the other. */
const EVENTS = 300;
/** Jobs that are timed together, and the numbers of worker processes that share them. */
const JOBS = 60;
const PROCESS_COUNTS = [1, 2];
/** Jobs that wait for the slow model at once. */
const WAITING_JOBS = 200;
const SLOW_MODEL_DELAY_MS = 20_000;
/**
 * People whose jobs wait already when a newcomer asks for one, and the jobs of each. A newcomer waits for a round, which
 * is as long with 200 jobs each, but those take minutes to submit.
 */
const FLOOD = { people: 25, jobs: 20 };

/**
 * Measures the queue on Postgres: how soon work is picked up, compared with a bare LISTEN/NOTIFY in the same loop; jobs
 * a second in worker processes with a model that answers at once; the memory of one process whose jobs wait for a slow
 * model; how many answers others get before a newcomer who comes after people with many jobs. Takes under three minutes
 * on two cores.
 */
export async function benchQueue(): Promise<object> {
  const example = await readExample();
  return {
    cores: cpus().length,
    pick_up: await benchPickUp(),
    jobs_a_second: await benchThroughput(example),
    waiting: await benchWaiting(example),
    newcomer: await benchNewcomer(example),
  };
}

async function benchPickUp(): Promise<object> {
  await using postgres = await openBenchPostgres();
  await using submitter = await openSubmitter(postgres.url);
  const { queue } = submitter;
  await using opened = new AsyncDisposableStack();
  const [listener, notifier] = [new pg.Client(postgres.url), new pg.Client(postgres.url)];
  for (const client of [listener, notifier]) {
    await client.connect();
    opened.defer(() => client.end());
  }
  await listener.query('listen bench');
  let arrived = Promise.withResolvers<number>();
  listener.on('notification', () => arrived.resolve(nowMs()));
  await queue.startInboxWorker('slack', {
    handle: async () => arrived.resolve(nowMs()),
    fail: async () => {},
  });

  const times: Record<'notify' | 'queue' | 'committed', number[]> = { notify: [], queue: [], committed: [] };
  for (let n = 0; n < EVENTS; n += 1) {
    arrived = Promise.withResolvers();
    const notified = nowMs();
    await notifier.query("select pg_notify('bench', '')");
    times.notify.push((await arrived.promise) - notified);

    arrived = Promise.withResolvers();
    const sent = nowMs();
    await enqueueEvent({ source: 'slack', key: `bench-${n}`, payload: {} }, queue.store);
    const committed = nowMs();
    const handled = await arrived.promise;
    times.queue.push(handled - sent);
    times.committed.push(Math.max(0, handled - committed));
  }
  const shares = [0.5, 0.99];
  return [
    { what: 'bare NOTIFY, from the call to the listener', ...percentiles(times.notify, shares) },
    { what: 'queue, from the call to the handler, commit included', ...percentiles(times.queue, shares) },
    { what: 'queue, from the commit to the handler', ...percentiles(times.committed, shares) },
  ];
}

async function benchThroughput(example: Example): Promise<object[]> {
  const rows = [];
  for (const processes of PROCESS_COUNTS) {
    await using postgres = await openBenchPostgres();
    await using opened = new AsyncDisposableStack();
    const model = await startInstantModel(example.answer);
    opened.defer(model.stop);
    await using submitter = await openSubmitter(postgres.url);
    const { store } = submitter.queue;
    const settings = { database: postgres.url, model: model.baseUrl, lanes: 8 };
    await using workers = await Workers.start(processes, settings);
    // Each process's first jobs start its writer's thread and load its fonts.
    const warming = 8 * processes;
    await submitMany(warming, store, example);
    await workers.waitFor('posted', warming);
    const start = nowMs();
    await submitMany(JOBS, store, example);
    await workers.waitFor('posted', warming + JOBS);
    const seconds = (nowMs() - start) / 1000;
    rows.push({ processes, jobs: JOBS, a_second: Math.round((JOBS / seconds) * 10) / 10 });
  }
  return rows;
}

async function benchWaiting(example: Example): Promise<object> {
  await using postgres = await openBenchPostgres();
  await using opened = new AsyncDisposableStack();
  const model = await startInstantModel(example.answer, SLOW_MODEL_DELAY_MS);
  opened.defer(model.stop);
  await using submitter = await openSubmitter(postgres.url);
  const { store } = submitter.queue;
  const settings = { database: postgres.url, model: model.baseUrl, lanes: WAITING_JOBS };
  await using workers = await Workers.start(1, settings);
  const start = nowMs();
  await submitMany(WAITING_JOBS, store, example);
  await workers.waitFor('asking', WAITING_JOBS);
  const waiting = await workers.peakMemory();
  await workers.waitFor('posted', WAITING_JOBS);
  const seconds = Math.round((nowMs() - start) / 1000);
  workers.moments.splice(
    0,
    workers.moments.length,
    ...workers.moments.filter(({ moment }) => moment !== 'memory'),
  );
  return {
    jobs: WAITING_JOBS,
    at_once: model.maxOpen(),
    seconds,
    max_rss_waiting_mb: Math.round(waiting),
    max_rss_mb: Math.round(await workers.peakMemory()),
    target: { max_rss_mb: 500 },
  };
}

async function benchNewcomer(example: Example): Promise<object> {
  await using postgres = await openBenchPostgres();
  await using opened = new AsyncDisposableStack();
  const model = await startInstantModel(example.answer);
  opened.defer(model.stop);
  await using submitter = await openSubmitter(postgres.url);
  const { store } = submitter.queue;
  const { people, jobs } = FLOOD;
  const users = await Promise.all(Array.from({ length: people }, () => createUser(store, example)));
  await Promise.all(
    users.map(async (user) => {
      for (let job = 0; job < jobs; job += 1) await submitFor(user, store, example);
    }),
  );
  const settings = { database: postgres.url, model: model.baseUrl, lanes: 8 };
  await using workers = await Workers.start(1, settings);
  await workers.waitFor('posted', settings.lanes);
  const { id } = await submitFor(await createUser(store, example), store, example);
  const start = nowMs();
  await workers.waitForJob('posted', id);
  const since = workers.moments.filter(({ moment, at }) => moment === 'posted' && at > start);
  const seconds = Math.round((nowMs() - start) / 100) / 10;
  return {
    ...FLOOD,
    seconds,
    answered_before: since.length - 1,
    target: { answered_before: people + settings.lanes },
  };
}

/** Submits jobs of as many users, ten requests at a time. */
async function submitMany(
  count: number,
  store: Parameters<typeof createUser>[0],
  example: Example,
): Promise<void> {
  for (let done = 0; done < count; done += 10) {
    const some = Array.from({ length: Math.min(10, count - done) }, async () =>
      submitFor(await createUser(store, example), store, example),
    );
    await Promise.all(some);
  }
}
