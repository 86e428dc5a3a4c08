import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { z } from 'zod';
import { createCompute } from '../src/infra/compute/compute.ts';
import { createCodec } from '../src/infra/database/encryption/codec.ts';
import { type Database, openDatabase } from '../src/infra/database/postgres/database.ts';
import { readPlainText } from '../src/infra/documents/read/text.ts';
import { openQueue } from '../src/infra/queue/service.ts';
import type { QueuedStore } from '../src/jobs/ports/queue.ts';
import { submitJob } from '../src/jobs/submit/submit-job.ts';
import { parseResume } from '../src/resume/parse/parse.ts';
import { type DeliveryPeer, REFUSED_WORD, startDeliveryPeer, startModelPeer } from './chaos-peers.ts';

export interface ChaosOptions {
  /** The address of a migrated, empty database. */
  readonly database: string;
  readonly jobs: number;
  readonly workers: number;
  /** Jobs at once in each worker. */
  readonly lanes: number;
  readonly killEverySeconds: number;
  /** Kills to make even if the jobs are done earlier. */
  readonly minKills: number;
  /** Kills to stop after; by default, they go on until the jobs are done. */
  readonly maxKills?: number;
  readonly restartPostgres?: () => Promise<void>;
  /** Jobs that aren't answered by then count as lost. */
  readonly timeoutSeconds: number;
  readonly log?: (line: string) => void;
}

export interface ChaosResult {
  readonly jobs: number;
  readonly lost: number;
  /** What the database and the platform have of each. */
  readonly lost_jobs: readonly string[];
  /** Failed jobs by their code. */
  readonly failures: Readonly<Record<string, number>>;
  readonly doubled: number;
  readonly completed: number;
  readonly failed: number;
  readonly failed_with_notice: number;
  readonly kills: number;
  readonly stalls: number;
  readonly postgres_restarts: number;
  /** Pieces of work whose worker was killed or stopped while it held them. */
  readonly recovered: number;
  /** Milliseconds from the kill of a worker to the next attempt at what it held. */
  readonly recovery_ms_p50: number;
  readonly recovery_ms_max: number;
  /** The five that took longest: the queue, the attempt that was lost, and the milliseconds. */
  readonly slowest_recoveries: readonly string[];
  readonly model: object;
  readonly delivery: object;
  readonly seconds: number;
}

/**
 * Sends jobs through worker processes that are killed at random, with a model and a platform that fail in every way
 * they can. Also pauses one worker past its heartbeat and resumes it. Then counts what was posted at the platform.
 */
export async function runChaos(options: ChaosOptions): Promise<ChaosResult> {
  const start = Date.now();
  await using opened = new AsyncDisposableStack();
  const model = await startModelPeer();
  opened.defer(model.stop);
  const peer = await startDeliveryPeer();
  opened.defer(peer.stop);
  const database = await openDatabase({ kind: 'postgres', connection: { url: options.database } });
  opened.defer(database.close);
  const log = { info() {}, warn() {}, error() {} };
  const queue = await openQueue({ database, codec: createCodec(null), log });
  opened.defer(() => queue.stop(1));

  const killer = new Killer(options, { model: model.baseUrl, peer: peer.url }, database);
  opened.defer(() => killer.stop());
  await killer.start();
  const submitting = submitAll(queue.store, options.jobs);
  const isFinished = await killer.killUntil(async () => {
    const left = await countUnfinished(database);
    return (await Promise.race([submitting.then(() => true), sleep(1, false)])) && left === 0;
  });
  options.log?.(isFinished ? 'all jobs are answered' : 'timed out');
  await submitting;
  return {
    ...(await countAll(database, peer, options.jobs)),
    ...killer.result(),
    model: model.calls,
    delivery: peer.counts,
    seconds: Math.round((Date.now() - start) / 1000),
  };
}

/** Submits the jobs, three for each user. The model refuses one in twenty. */
async function submitAll(store: QueuedStore, jobs: number): Promise<void> {
  const compute = createCompute();
  const people = await Promise.all(
    Array.from({ length: Math.ceil(jobs / 3) }, (_, n) => retryUntilAnswered(() => createUser(store, n))),
  );
  for (let n = 0; n < jobs; n += 1) {
    const person = people[n % people.length];
    const request = {
      user_id: person,
      resume_id: null,
      title: 'Head Chef',
      company_name: 'The Anchor',
      job_description: n % 20 === 7 ? `A chef for ${REFUSED_WORD} things` : 'A chef who trains apprentices.',
    };
    const place = {
      platform: 'slack',
      workspace: `T${n % 5}`,
      channel: 'D',
      thread: null,
      reply: null,
    } as const;
    const limit = { cost: null, tokens: null };
    const limits = { jobsPerPerson: null, workspace: limit, installation: limit };
    const deps = {
      store,
      compute,
      quota: { limits, price: null },
      defaultEngine: 'openai',
    } as const;
    const made = await retryUntilAnswered(() =>
      submitJob({ request, requestKey: `chaos-${n}`, options: {}, place }, deps),
    );
    if (!made.ok) throw new Error(`a job was refused: ${made.error.code}`);
  }
}

/** Repeats a request, with the same key, until it is answered. */
async function retryUntilAnswered<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch {
      await sleep(500);
    }
  }
}

const RESUME = `Ines Kalliomaki

Experience

Harbour Kitchen
Sous Chef
2019 – 2024
- Ordered fish and vegetables from nine suppliers
- Trained 6 apprentices in knife work and hygiene
`;

async function createUser(store: QueuedStore, n: number): Promise<string> {
  const identity = { platform: 'slack', tenantId: 'T', externalId: `chaos-${n}` } as const;
  const { id: userId } = await store.users.findOrCreate(identity, null);
  const bytes = new TextEncoder().encode(RESUME);
  const structure = parseResume(readPlainText(bytes).lines);
  const file = { filename: 'resume.txt', mediaType: 'text/plain', bytes, parsedText: RESUME };
  await store.resumes.save({ userId, ...file, structure, isDefault: true, expiresAt: null });
  return userId;
}

async function countUnfinished({ db }: Database): Promise<number> {
  const { rows } = await sql<{ left: number }>`
    select (select count(*) from jobs where status = 'PENDING')::int
      + (select count(*) from deliveries where state = 'PENDING')::int as left`.execute(db);
  return rows[0]?.left ?? 0;
}

async function countAll({ db }: Database, { messages }: DeliveryPeer, jobs: number) {
  const rows = await db.selectFrom('jobs').select(['id', 'status', 'failure_code']).execute();
  const expected = { COMPLETED: ['answer/text', 'answer/files'], FAILED: ['notice/notice'] };
  const found = new Map<string, string[]>();
  for (const { jobId, kind, key } of messages)
    found.set(jobId, [...(found.get(jobId) ?? []), `${kind}/${key}`]);
  const postsOf = (id: string) => found.get(id) ?? [];
  const isAnswered = ({ id, status }: { id: string; status: string }) =>
    (status === 'COMPLETED' || status === 'FAILED') &&
    expected[status].every((part) => postsOf(id).includes(part));
  const failed = rows.filter(({ status }) => status === 'FAILED');
  const deliveries = await db.selectFrom('deliveries').select(['job_id', 'kind', 'state']).execute();
  const describe = ({ id, status }: { id: string; status: string }) => {
    const states = deliveries
      .filter(({ job_id }) => job_id === id)
      .map(({ kind, state }) => `${kind} ${state}`);
    return `${id} ${status}: ${states.join(', ')}; posted: ${postsOf(id).join(', ')}`;
  };
  const codes = Object.groupBy(failed, ({ failure_code }) => failure_code ?? '');
  return {
    jobs,
    lost: jobs - rows.filter(isAnswered).length,
    lost_jobs: rows.filter((row) => !isAnswered(row)).map(describe),
    failures: Object.fromEntries(Object.entries(codes).map(([code, all = []]) => [code, all.length])),
    doubled: rows.filter(({ id }) => new Set(postsOf(id)).size < postsOf(id).length).length,
    completed: rows.filter(({ status }) => status === 'COMPLETED').length,
    failed: failed.length,
    failed_with_notice: failed.filter(isAnswered).length,
  };
}

/** How long a worker is paused: longer than its heartbeat, the supervisor's interval and the next attempt. */
const PAUSE_SECONDS = 25;

/** Runs the workers, kills them, and measures how long their work waits for the next attempt. */
class Killer {
  readonly #options: ChaosOptions;
  readonly #peers: { readonly model: string; readonly peer: string };
  readonly #recovery: Recovery;
  #workers: ChildProcess[] = [];
  #starting = 0;
  #kills = 0;
  #stalls = 0;
  #restarts = 0;

  constructor(options: ChaosOptions, peers: { model: string; peer: string }, database: Database) {
    this.#options = options;
    this.#peers = peers;
    this.#recovery = new Recovery(database);
  }

  async start(): Promise<void> {
    await Promise.all(Array.from({ length: this.#options.workers }, () => this.#add()));
  }

  /** Kills workers until everything is done or the time is up. True if it is done. */
  async killUntil(done: () => Promise<boolean>): Promise<boolean> {
    const {
      timeoutSeconds,
      killEverySeconds,
      minKills,
      maxKills = Infinity,
      restartPostgres,
    } = this.#options;
    const killWorker = Date.now() + timeoutSeconds * 1000;
    let nextKill = Date.now() + killEverySeconds * 1000;
    while (Date.now() < killWorker) {
      await sleep(300);
      await this.#recovery.check().catch(() => {});
      const isOver = this.#kills >= minKills && (await done().catch(() => false));
      if (isOver) return true;
      // A process takes a while to start on a busy machine: kill the next one once the last is replaced.
      if (Date.now() < nextKill || this.#starting > 0 || this.#kills >= maxKills) continue;
      nextKill = Date.now() + killEverySeconds * 1000 * (0.5 + Math.random());
      if (this.#kills === 2 && this.#stalls === 0) void this.#stall();
      else await this.#kill();
      if (this.#kills === 5 && this.#restarts === 0 && restartPostgres) {
        this.#restarts += 1;
        this.#options.log?.('restarting Postgres');
        await restartPostgres();
      }
    }
    return false;
  }

  result() {
    const again = this.#recovery.sorted();
    const slowest = again.toReversed().slice(0, 5);
    return {
      kills: this.#kills,
      stalls: this.#stalls,
      postgres_restarts: this.#restarts,
      recovered: again.length,
      recovery_ms_p50: again[Math.floor(again.length / 2)]?.ms ?? 0,
      recovery_ms_max: again.at(-1)?.ms ?? 0,
      slowest_recoveries: slowest.map(
        ({ queue, attempt, ms, noticed, behind, others }) =>
          `${queue}, attempt ${attempt}: ${ms}, noticed after ${noticed}, behind other work of its owner for ` +
          `${behind}, behind ${others} of others`,
      ),
    };
  }

  async stop(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => end(worker)));
  }

  async #add(): Promise<void> {
    const { database, lanes } = this.#options;
    const settings = JSON.stringify({ database, lanes, ...this.#peers });
    const worker = fork(new URL('./chaos-worker.ts', import.meta.url), [settings]);
    this.#workers.push(worker);
    this.#starting += 1;
    await Promise.race([once(worker, 'message'), once(worker, 'exit')]);
    this.#starting -= 1;
  }

  async #kill(): Promise<void> {
    const [killed] = this.#workers.splice(Math.floor(Math.random() * this.#workers.length), 1);
    if (!killed) return;
    await this.#recovery.noteActive().catch(() => {});
    await end(killed);
    this.#kills += 1;
    this.#options.log?.(`killed ${this.#kills}`);
    void this.#add();
  }

  async #stall(): Promise<void> {
    const worker = this.#workers[0];
    if (!worker) return;
    this.#stalls += 1;
    this.#options.log?.('paused one worker');
    await this.#recovery.noteActive().catch(() => {});
    worker.kill('SIGSTOP');
    await sleep(PAUSE_SECONDS * 1000);
    worker.kill('SIGCONT');
    this.#options.log?.('resumed it');
  }
}

async function end(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const exited = once(worker, 'exit');
  worker.kill('SIGKILL');
  await exited;
}

const Row = z.object({
  id: z.string(),
  queue: z.string(),
  owner: z.string().nullable(),
  attempt: z.number(),
  state: z.string(),
  started: z.date().nullable(),
  lost: z.boolean(),
});

/** Work that was begun again. Times are in milliseconds from the kill. */
interface Again {
  readonly queue: string;
  /** The attempt that was lost. */
  readonly attempt: number;
  readonly ms: number;
  readonly noticed: number;
  /** How long other work of its owner ran meanwhile. */
  readonly behind: number;
  /** How much other work of its queue was begun between its being noticed and its next attempt. */
  readonly others: number;
}

/**
 * Measures how long work waits for its next attempt after its worker was killed. pg-boss marks such work in its row's
 * output, once it misses the heartbeat.
 */
class Recovery {
  /** What was begun again: the queue, the attempt that was lost, and the milliseconds until the next. */
  readonly #again: Again[] = [];
  readonly #db: Database['db'];
  /** When a worker was killed, by the work and attempt that were active then. */
  readonly #active = new Map<string, number>();
  /** When work was due again, and how long other work of its owner has run since, by the work and the lost attempt. */
  readonly #lost = new Map<string, { readonly noticed: number; behind: number }>();
  #checked = Date.now();

  constructor({ db }: Database) {
    this.#db = db;
  }

  /** The quickest first. */
  sorted() {
    return this.#again.toSorted((one, other) => one.ms - other.ms);
  }

  async noteActive(): Promise<void> {
    const now = Date.now();
    for (const { id, attempt, state } of await this.#rows()) {
      if (state === 'active') this.#active.set(`${id}:${attempt}`, now);
    }
  }

  async check(): Promise<void> {
    const now = Date.now();
    const sinceLast = now - this.#checked;
    this.#checked = now;
    const rows = await this.#rows();
    const busy = new Set(rows.flatMap(({ state, owner }) => (state === 'active' && owner ? [owner] : [])));
    for (const { id, queue, owner, attempt, state, started, lost } of rows) {
      if (state === 'retry' && lost) {
        const wait = this.#lost.get(`${id}:${attempt}`) ?? { noticed: now, behind: 0 };
        if (owner && busy.has(owner)) wait.behind += sinceLast;
        this.#lost.set(`${id}:${attempt}`, wait);
      }
      const before = `${id}:${attempt - 1}`;
      const killed = this.#active.get(before);
      const wait = this.#lost.get(before);
      if (killed === undefined || !wait || !started) continue;
      this.#lost.delete(before);
      const ms = started.getTime() - killed;
      const others = await this.#countBegun(queue, new Date(wait.noticed), started);
      this.#again.push({
        queue,
        attempt: attempt - 1,
        ms,
        noticed: wait.noticed - killed,
        behind: wait.behind,
        others,
      });
    }
  }

  async #countBegun(queue: string, from: Date, to: Date): Promise<number> {
    const { rows } = await sql`
      select count(*)::int as others from pgboss.job
      where name = ${queue} and started_on > ${from} and started_on < ${to}`.execute(this.#db);
    return z.tuple([z.object({ others: z.number() })]).parse(rows)[0].others;
  }

  async #rows() {
    const { rows } = await sql`
      select id, name as queue, singleton_key as owner, retry_count as attempt, state::text, started_on as started,
        coalesce(output -> 'value' ->> 'message' = 'job heartbeat timeout', false) as lost
      from pgboss.job
      where state in ('active', 'retry') or (state = 'completed' and retry_count > 0)`.execute(this.#db);
    return z.array(Row).parse(rows);
  }
}
