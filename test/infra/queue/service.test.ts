import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCodec } from '../../../src/infra/database/encryption/codec.ts';
import { openQueue, type QueueService } from '../../../src/infra/queue/service.ts';
import { type EventHandler, enqueueEvent } from '../../../src/jobs/inbox/inbox.ts';
import { fault } from '../../../src/jobs/model/fault.ts';
import { EventId } from '../../../src/jobs/model/ids.ts';
import type { Job } from '../../../src/jobs/model/job.ts';
import type { SelectingEngine } from '../../../src/jobs/ports/engine.ts';
import type { InboxEvent } from '../../../src/jobs/ports/inbox.ts';
import { submitJob } from '../../../src/jobs/submit/submit-job.ts';
import { databases, openMigratedPostgres, type TestDatabase } from '../../setup/databases.ts';
import {
  createTestPipeline,
  createTestUser,
  makeJobRequest,
  makeResume,
  type TestPipeline,
} from '../../setup/pipeline.ts';
import { makeSubmitDeps, NO_LIMITS, slackTarget, UNLIMITED } from '../../setup/queue.ts';
import { InMemoryRecordingDeliverer } from '../../setup/recording-deliverer.ts';

const usage = { calls: 1, inputTokens: 100, cachedTokens: 0, outputTokens: 10, cost: 0.5 };

/** A scripted stand-in for the model that can be made to wait, and counts the answers under way. */
class ScriptedEngine implements SelectingEngine {
  readonly name = 'offline';
  readonly says: ReturnType<typeof fault>[] = [];
  atOnce = 0;
  most = 0;
  asked = 0;
  hold: Promise<void> = Promise.resolve();

  async answer(): ReturnType<SelectingEngine['answer']> {
    this.asked += 1;
    this.atOnce += 1;
    this.most = Math.max(this.most, this.atOnce);
    await this.hold;
    this.atOnce -= 1;
    const said = this.says.shift();
    if (said) return { ok: false, error: said };
    return { ok: true, value: { answer: { requirements: [], edits: [] }, model: 'scripted', usage } };
  }
}

describe.each(databases)('the queue on $name', ({ name, open }) => {
  let database: TestDatabase;
  let parts: TestPipeline;
  let service: QueueService;
  const deliverer = new InMemoryRecordingDeliverer();
  const engine = new ScriptedEngine();
  const events: InboxEvent[] = [];
  const failedEvents: InboxEvent[] = [];
  const handlerErrors: Error[] = [];
  const failErrors: Error[] = [];
  const handler: EventHandler = {
    async handle(event) {
      const error = handlerErrors.shift();
      if (error) throw error;
      events.push(event);
    },
    async fail(event) {
      const error = failErrors.shift();
      if (error) throw error;
      failedEvents.push(event);
    },
  };

  beforeAll(async () => {
    database = await open();
    parts = createTestPipeline(database, [engine]);
    await begin();
  });

  async function begin() {
    service = await openQueue({
      database,
      codec: createCodec(null),
      log: parts.log,
      modelTimeoutSeconds: 500,
      pollIntervalSeconds: 0.5,
    });
    const deliverers = new Map([[deliverer.platform, deliverer]] as const);
    await service.startJobWorker(
      { ...parts, deliverers, deadlineSeconds: 3600 },
      { lanes: 4, perWorkspace: 3 },
    );
    await service.startDeliveryWorker(deliverer);
    await service.startInboxWorker('slack', handler);
  }

  afterAll(async () => {
    await service.stop(5);
    await parts.close();
    await database.remove();
  });

  /** Registers a test on Postgres alone: PGlite has one connection, in this process. */
  const onServer: (title: string, test: () => Promise<void>) => void = name === 'Postgres' ? it : () => {};

  let keys = 0;

  async function person() {
    const user = await createTestUser(service.store);
    const resume = await service.store.resumes.save(makeResume(user));
    return async (workspace = '', quota = UNLIMITED): Promise<Job> => {
      keys += 1;
      const request = makeJobRequest(user, resume);
      const place = slackTarget(workspace);
      const made = await submitJob(
        { request, requestKey: `key-${keys}`, options: {}, place },
        makeSubmitDeps(service.store, quota),
      );
      if (!made.ok) throw new Error(made.error.code);
      return made.value.job;
    };
  }

  async function until<T>(look: () => Promise<T | null | undefined | false>): Promise<T> {
    for (;;) {
      const seen = await look();
      if (seen) return seen;
      await sleep(50);
    }
  }

  const ended = ({ userId, id }: Job) =>
    until(async () => {
      const job = await service.store.jobs.find(userId, id);
      const deliveries = await service.store.deliveries.listByJob(userId, id);
      return job && job.status !== 'PENDING' && deliveries.every(({ state }) => state !== 'PENDING') && job;
    });

  it("posts a job's answer with its files, and edits its one status message", async () => {
    const submitOne = await person();
    const job = await submitOne();
    expect(await ended(job)).toMatchObject({ status: 'COMPLETED' });
    const messages = deliverer.messagesOf(job);
    const answer = messages.filter(({ kind }) => kind === 'answer');
    expect(answer.map(({ key, files }) => [key, files])).toEqual([
      ['text', 3],
      ['files', 3],
    ]);
    const [status] = messages.filter(({ kind }) => kind === 'status');
    if (status) expect(status.statuses.at(-1)).toBe('COMPLETED');
  });

  it('gives an attempt the time of all its model calls', async () => {
    const { rows } = await sql<{ seconds: number }>`
      select expire_seconds as seconds from pgboss.queue where name = 'tailor'`.execute(database.db);
    expect(rows).toEqual([{ seconds: 1_620 }]);
  });

  it('retries a temporary failure after the wait that the other side asked for', async () => {
    const submitOne = await person();
    engine.says.push({ ...fault('model_rate_limited', 'HTTP 429', true), retryAfter: 90 });
    const job = await submitOne();
    const seconds = await until(async () => {
      const { rows } = await sql<{ seconds: number }>`
        select extract(epoch from start_after - now())::float8 as seconds
        from pgboss.job where id = ${job.id}::uuid and state = 'retry'`.execute(database.db);
      return rows[0]?.seconds;
    });
    expect(seconds).toBeGreaterThan(80);
    const [putOff] = parts.lines.filter((line) => 'message' in line && line.message === 'job put off');
    expect(putOff).toMatchObject({ jobId: job.id, code: 'model_rate_limited', attempt: 0 });
    await sql`update pgboss.job set start_after = now() where id = ${job.id}::uuid`.execute(database.db);
    expect(await ended(job)).toMatchObject({ status: 'COMPLETED' });
  });

  it.each([['model_refused'], ['model_quota_exhausted'], ['model_unauthorized']] as const)(
    'does not retry after %s, and posts the notice',
    async (code) => {
      const submitOne = await person();
      const asked = engine.asked;
      engine.says.push(fault(code, 'said so'));
      const job = await submitOne();
      expect(await ended(job)).toMatchObject({ status: 'FAILED', failure: { code } });
      expect(engine.asked - asked).toBe(1);
      expect(deliverer.messagesOf(job).filter(({ kind }) => kind !== 'status')).toMatchObject([
        { kind: 'notice' },
      ]);
    },
  );

  it('runs the jobs of one person one at a time', async () => {
    const submitOne = await person();
    const gate = Promise.withResolvers<void>();
    engine.hold = gate.promise;
    engine.most = 0;
    const jobs = [await submitOne(), await submitOne(), await submitOne()];
    await until(async () => engine.atOnce > 0);
    // Long enough for every lane to have polled.
    await sleep(800);
    engine.hold = Promise.resolve();
    gate.resolve();
    for (const job of jobs) expect(await ended(job)).toMatchObject({ status: 'COMPLETED' });
    expect(engine.most).toBe(1);
  });

  it('counts what was used instead of what was reserved, and nothing for a failed job', async () => {
    const submitOne = await person();
    const quota = { limits: { ...NO_LIMITS, jobsPerPerson: 1 }, price: null };
    engine.says.push(fault('model_refused', 'said so'));
    await ended(await submitOne('T-usage', quota));
    await ended(await submitOne('T-usage', quota));
    await expect(submitOne('T-usage', quota)).rejects.toThrow('daily_limit_reached');
    const row = await database.db
      .selectFrom('usage')
      .selectAll()
      .where('scope', '=', 'workspace')
      .where('key', '=', 'slack:T-usage')
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ jobs: 1, calls: 1, tokens_in: 100, tokens_out: 10, cost: 0.5 });
    expect(row).toMatchObject({ reserved_tokens: 0, reserved_cost: 0 });
  });

  onServer('continues after all its connections were cut', async () => {
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(database.db);
    const submitOne = await person();
    expect(await ended(await submitOne())).toMatchObject({ status: 'COMPLETED' });
  });

  describe('the inbox', () => {
    // Retries at once: how long an attempt waits is tested in backoff.test.ts.
    beforeAll(async () => {
      await sql`update pgboss.queue set retry_delay = 0, retry_backoff = false
        where name like 'intake-slack%'`.execute(database.db);
    });

    const event = (key: string) =>
      ({ source: 'slack', key, sender: 'U1', payload: { text: `hello ${key}` } }) as const;

    it('handles an event once, however often it arrives', async () => {
      const received = await Promise.all([1, 2, 3].map(() => enqueueEvent(event('E1'), service.store)));
      expect(received.filter(({ created }) => created)).toHaveLength(1);
      await until(async () => events.some(({ key }) => key === 'E1'));
      expect(await enqueueEvent(event('E1'), service.store)).toEqual({ created: false });
      await sleep(500);
      expect(events.filter(({ key }) => key === 'E1')).toMatchObject([{ payload: { text: 'hello E1' } }]);
    });

    onServer('stores an event while queued work holds every connection', async () => {
      const done = Promise.withResolvers<void>();
      const work = Array.from({ length: 20 }, () => service.store.transaction(() => done.promise));
      try {
        expect(await enqueueEvent(event('E0'), service.interactiveStore)).toEqual({ created: true });
      } finally {
        done.resolve();
        await Promise.allSettled(work);
      }
      // The next test makes the handler fail.
      await until(async () => events.some(({ key }) => key === 'E0'));
    });

    it('handles an event again when its handler failed', async () => {
      handlerErrors.push(new Error('the platform is away'));
      await enqueueEvent(event('E2'), service.store);
      await until(async () => events.some(({ key }) => key === 'E2'));
      expect(failedEvents).toEqual([]);
    });

    it('tells the person about an event that failed at every attempt, even if that fails once', async () => {
      await sql`update pgboss.queue set retry_limit = 1 where name like 'intake-slack%'`.execute(database.db);
      handlerErrors.push(new Error('the platform is away'), new Error('and still is'));
      failErrors.push(new Error('and cannot be told'));
      await enqueueEvent(event('E3'), service.store);
      await until(async () => failedEvents.length > 0);
      const { handledAt } = await until(async () => {
        const found = await service.store.inbox.find(failedEvents[0]?.id ?? EventId.parse(''));
        return found?.handledAt && found;
      });
      expect(handledAt).toBeInstanceOf(Date);
      expect(failedEvents.map(({ key }) => key)).toEqual(['E3']);
      expect(events.some(({ key }) => key === 'E3')).toBe(false);
      expect(handlerErrors).toEqual([]);
    });
  });

  it('gives back work that does not end in time when it stops, and another process does it', async () => {
    const submitOne = await person();
    const gate = Promise.withResolvers<void>();
    engine.hold = gate.promise;
    const job = await submitOne();
    await until(async () => engine.atOnce > 0);
    await service.stop(1);
    expect(await service.store.jobs.find(job.userId, job.id)).toMatchObject({ status: 'PENDING' });

    engine.hold = Promise.resolve();
    await begin();
    expect(await ended(job)).toMatchObject({ status: 'COMPLETED' });
    gate.resolve();
    await sleep(500);
    expect(deliverer.messagesOf(job).filter(({ kind }) => kind === 'answer')).toHaveLength(2);
  });
});

it('says that lost work could not be put first', async () => {
  const database = await openMigratedPostgres();
  const lines: string[] = [];
  const keep = (_: object, message: string) => lines.push(message);
  const log = { info: keep, warn: keep, error: keep };
  const service = await openQueue({ database, codec: createCodec(null), log });
  try {
    await sql`alter table pgboss.job rename column output to gone`.execute(database.db);
    await expect.poll(() => lines).toContain('work that was lost with its process could not be put first');
  } finally {
    await service.stop(1);
    await database.remove();
  }
});
