import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { z } from 'zod';
import { createCodec } from '../src/infra/database/codec.ts';
import { type Database, openDatabase } from '../src/infra/database/database.ts';
import { readPlainText } from '../src/infra/documents/read/text.ts';
import { openQueue } from '../src/infra/queue/service.ts';
import type { QueuedStore } from '../src/jobs/ports/queue.ts';
import { submitJob } from '../src/jobs/submit/submit-job.ts';
import { parseResume } from '../src/resume/parse/parse.ts';
import { type DeliveryPeer, REFUSED, startDeliveryPeer, startModelPeer } from './chaos-peers.ts';

export interface ChaosOptions {
  /** Address of a migrated database with nothing in it. */
  readonly database: string;
  readonly jobs: number;
  readonly workers: number;
  /** Jobs at once in each worker. */
  readonly lanes: number;
  /** Seconds from one kill to the next. */
  readonly killEvery: number;
  /** Kills at least, however soon the jobs are done. */
  readonly leastKills: number;
  readonly restartPostgres?: () => Promise<void>;
  /** Seconds after which what is not answered counts as lost. */
  readonly patience: number;
  readonly say?: (line: string) => void;
}

export interface ChaosResult {
  readonly jobs: number;
  readonly lost: number;
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
  readonly model: object;
  readonly delivery: object;
  readonly seconds: number;
}

/**
 * Sends jobs through worker processes that are killed at random, one of which is stopped past its heartbeat and let
 * on again, past a model and a platform that fail in every way they can; then counts what stands at the platform.
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
  await killer.begin();
  const submitting = submitAll(queue.store, options.jobs);
  const finished = await killer.until(async () => {
    const left = await unfinished(database);
    return (await Promise.race([submitting.then(() => true), sleep(1, false)])) && left === 0;
  });
  options.say?.(finished ? 'all jobs are answered' : 'the patience is at its end');
  await submitting;
  return {
    ...(await countAll(database, peer, options.jobs)),
    ...killer.result(),
    model: model.calls,
    delivery: peer.counts,
    seconds: Math.round((Date.now() - start) / 1000),
  };
}

/** Some people ask for more than one job; one job in twenty is one that the model refuses. */
async function submitAll(store: QueuedStore, jobs: number): Promise<void> {
  const people = await Promise.all(
    Array.from({ length: Math.ceil(jobs / 3) }, (_, n) => personWithResume(store, n)),
  );
  for (let n = 0; n < jobs; n += 1) {
    const person = people[n % people.length];
    const request = {
      user_id: person,
      resume_id: null,
      title: 'Head Chef',
      company_name: 'The Anchor',
      job_description: n % 20 === 7 ? `A chef for ${REFUSED} things` : 'A chef who trains apprentices.',
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
    const desk = { store, quota: { limits, price: null }, defaultEngine: 'openai' } as const;
    await persist(() => submitJob({ request, requestKey: `chaos-${n}`, options: {}, place }, desk));
  }
}

/** A client tries again, under the same key, what it got no answer to. */
async function persist(work: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await work();
      return;
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

async function personWithResume(store: QueuedStore, n: number): Promise<string> {
  const identity = { platform: 'slack', tenantId: 'T', externalId: `chaos-${n}` } as const;
  const { id: userId } = await store.users.findOrCreate(identity, null);
  const bytes = new TextEncoder().encode(RESUME);
  const structure = parseResume(readPlainText(bytes).lines);
  const file = { filename: 'resume.txt', mediaType: 'text/plain', bytes, parsedText: RESUME };
  await store.resumes.save({ userId, ...file, structure, isDefault: true, expiresAt: null });
  return userId;
}

async function unfinished({ db }: Database): Promise<number> {
  const { rows } = await sql<{ left: number }>`
    select (select count(*) from jobs where status = 'PENDING')::int
      + (select count(*) from deliveries where state = 'PENDING')::int as left`.execute(db);
  return rows[0]?.left ?? 0;
}

async function countAll({ db }: Database, { messages }: DeliveryPeer, jobs: number) {
  const rows = await db.selectFrom('jobs').select(['id', 'status']).execute();
  const wanted = { COMPLETED: ['answer/text', 'answer/files'], FAILED: ['notice/notice'] };
  const found = new Map<string, string[]>();
  for (const { jobId, kind, key } of messages)
    found.set(jobId, [...(found.get(jobId) ?? []), `${kind}/${key}`]);
  const of = (id: string) => found.get(id) ?? [];
  const isAnswered = ({ id, status }: { id: string; status: string }) =>
    (status === 'COMPLETED' || status === 'FAILED') && wanted[status].every((part) => of(id).includes(part));
  const failed = rows.filter(({ status }) => status === 'FAILED');
  return {
    jobs,
    lost: jobs - rows.filter(isAnswered).length,
    doubled: rows.filter(({ id }) => new Set(of(id)).size < of(id).length).length,
    completed: rows.filter(({ status }) => status === 'COMPLETED').length,
    failed: failed.length,
    failed_with_notice: failed.filter(isAnswered).length,
  };
}

/** Seconds that a stopped worker is left: past its heartbeat, the supervisor's round and the next attempt. */
const STALL = 25;

/** Keeps the workers, kills them, and measures how long what they held waits for the next attempt. */
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

  async begin(): Promise<void> {
    await Promise.all(Array.from({ length: this.#options.workers }, () => this.#add()));
  }

  /** Kills and watches until all is done, or patience ends. */
  async until(done: () => Promise<boolean>): Promise<boolean> {
    const { patience, killEvery, leastKills, restartPostgres } = this.#options;
    const end = Date.now() + patience * 1000;
    let nextKill = Date.now() + killEvery * 1000;
    while (Date.now() < end) {
      await sleep(300);
      await this.#recovery.look().catch(() => {});
      const over = this.#kills >= leastKills && (await done().catch(() => false));
      if (over) return true;
      // On a busy machine a process takes a while to start: the next one dies when the last is replaced.
      if (Date.now() < nextKill || this.#starting > 0) continue;
      nextKill = Date.now() + killEvery * 1000 * (0.5 + Math.random());
      if (this.#kills === 2 && this.#stalls === 0) void this.#stall();
      else await this.#kill();
      if (this.#kills === 5 && this.#restarts === 0 && restartPostgres) {
        this.#restarts += 1;
        this.#options.say?.('Postgres is restarted');
        await restartPostgres();
      }
    }
    return false;
  }

  result() {
    const times = this.#recovery.times.toSorted((one, other) => one - other);
    return {
      kills: this.#kills,
      stalls: this.#stalls,
      postgres_restarts: this.#restarts,
      recovered: times.length,
      recovery_ms_p50: times[Math.floor(times.length / 2)] ?? 0,
      recovery_ms_max: times.at(-1) ?? 0,
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
    const [victim] = this.#workers.splice(Math.floor(Math.random() * this.#workers.length), 1);
    if (!victim) return;
    await this.#recovery.note().catch(() => {});
    await end(victim);
    this.#kills += 1;
    this.#options.say?.(`killed ${this.#kills}`);
    void this.#add();
  }

  async #stall(): Promise<void> {
    const worker = this.#workers[0];
    if (!worker) return;
    this.#stalls += 1;
    this.#options.say?.('one worker is stopped');
    await this.#recovery.note().catch(() => {});
    worker.kill('SIGSTOP');
    await sleep(STALL * 1000);
    worker.kill('SIGCONT');
    this.#options.say?.('and goes on');
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
  attempt: z.number(),
  state: z.string(),
  started: z.date().nullable(),
  lost: z.boolean(),
});

/**
 * What was held when a worker was killed, and, once the supervisor has found that nobody's heart beats for it, when
 * it was next begun. pg-boss names that finding in the row's output.
 */
class Recovery {
  readonly times: number[] = [];
  readonly #db: Database['db'];
  /** By piece of work and attempt: when its worker may have been killed. */
  readonly #held = new Map<string, number>();
  readonly #lost = new Set<string>();

  constructor({ db }: Database) {
    this.#db = db;
  }

  async note(): Promise<void> {
    const now = Date.now();
    for (const { id, attempt, state } of await this.#rows()) {
      if (state === 'active') this.#held.set(`${id}:${attempt}`, now);
    }
  }

  async look(): Promise<void> {
    for (const { id, attempt, state, started, lost } of await this.#rows()) {
      if (state === 'retry' && lost) this.#lost.add(`${id}:${attempt}`);
      const before = `${id}:${attempt - 1}`;
      const killed = this.#held.get(before);
      if (killed === undefined || !this.#lost.delete(before) || !started) continue;
      this.times.push(started.getTime() - killed);
    }
  }

  async #rows() {
    const { rows } = await sql`
      select id, retry_count as attempt, state::text, started_on as started,
        coalesce(output -> 'value' ->> 'message' = 'job heartbeat timeout', false) as lost
      from pgboss.job
      where state in ('active', 'retry') or (state = 'completed' and retry_count > 0)`.execute(this.#db);
    return z.array(Row).parse(rows);
  }
}
