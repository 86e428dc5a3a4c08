import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { constants, getPriority } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { z } from 'zod';
import type { Job } from '../../../src/jobs/model/job.ts';
import { submitJob } from '../../../src/jobs/submit/submit-job.ts';
import { openPostgres } from '../../setup/databases.ts';
import { createTestQueue, makeSubmitDeps, submit, type TestQueue, withModel } from '../../setup/queue.ts';
import { startRecordingServer } from '../model/server.ts';

// A process that loads all of Tailor starts slowly on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const MAIN = fileURLToPath(new URL('../../../src/main.ts', import.meta.url));

let database: Awaited<ReturnType<typeof openPostgres>>;
let queued: TestQueue;
beforeAll(async () => {
  database = await openPostgres(inject('postgres').template);
  queued = await createTestQueue(database);
});
afterAll(async () => {
  await queued.close();
  await database.remove();
});

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** Runs `tailor start` in a process of its own, and keeps its output. */
function start(args: string[] = [], more: Record<string, string> = {}) {
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: database.url,
    LOG_LEVEL: 'silent',
    NO_COLOR: '1',
    PORT: '0',
    ...more,
  };
  const cwd = mkdtempSync(join(inject('scratch'), 'start-'));
  const child = spawn(process.execPath, [MAIN, 'start', ...args], { cwd, env });
  running.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const exited = once(child, 'exit');
  return {
    child,
    said: () => said,
    async until(text: string) {
      while (!said.includes(text) && child.exitCode === null) await sleep(50);
      expect(said).toContain(text);
    },
    async ended(): Promise<unknown> {
      return (await exited)[0];
    },
  };
}

it('prints what runs and which variable turns on the rest, does jobs, and stops at SIGTERM', async () => {
  const service = start();
  await service.until('Ready.');
  expect(service.said()).toMatch(/^on +worker +8 jobs at once/m);
  expect(service.said()).toMatch(/^on +http +http:\/\/127\.0\.0\.1:\d+/m);
  expect(service.said()).toMatch(/^off +slack +set SLACK_BOT_TOKEN/m);
  expect(service.said()).toMatch(/^off +discord +set DISCORD_TOKEN/m);
  expect(service.said()).toMatch(/^off +AI +set OPENAI_API_KEY/m);
  expect(service.said()).toMatch(/^off +encryption +set DATA_KEY/m);

  const requester = await queued.newRequester();
  const made = await submitJob(requester.submission(), {
    ...makeSubmitDeps(queued.store),
    defaultEngine: 'offline',
  });
  if (!made.ok) throw new Error(made.error.code);
  const job = async () => (await queued.store.jobs.find(requester.user.id, made.value.job.id))?.status;
  while ((await job()) === 'PENDING') await sleep(100);
  expect(await job()).toBe('COMPLETED');

  service.child.kill('SIGTERM');
  expect(await service.ended()).toBe(0);
  expect(service.said()).toContain('Stopped.');
});

// Only Linux lowers the priority.
if (process.platform === 'linux')
  it('runs jobs at a lower priority than other processes when it does nothing else', async () => {
    const service = start(['--roles', 'worker']);
    await service.until('Ready.');
    expect(getPriority(service.child.pid)).toBeGreaterThanOrEqual(constants.priority.PRIORITY_BELOW_NORMAL);
  });

it('refuses an unknown role, and names the known ones', async () => {
  const service = start(['--roles', 'waiter']);
  expect(await service.ended()).toBe(2);
  expect(service.said()).toContain('There is no role "waiter": choose of slack, discord, http, worker.');
});

describe('an error that nothing caught', () => {
  const SAID = 'Led the night shift at Saint Odile';
  /** Has the process throw it, in a promise or outside of one, at SIGUSR2. */
  const throwing = (code: string) => ({
    LOG_LEVEL: 'info',
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(`process.on('SIGUSR2',()=>{${code}})`)}`,
  });

  it.each([
    ['in a promise', `Promise.reject(new RangeError('${SAID}'))`],
    ['in a promise, of a text', `Promise.reject('${SAID}')`],
    ['in a callback', `setImmediate(()=>{throw new RangeError('${SAID}')})`],
  ])('%s is logged without its message, and the process stops as at a signal', async (_where, code) => {
    const service = start(['--roles', 'worker'], throwing(code));
    await service.until('Ready.');
    service.child.kill('SIGUSR2');
    expect(await service.ended()).toBe(1);
    expect(service.said()).toMatch(/"err":\{.*"msg":"an error that nothing caught: the process ends"/);
    expect(service.said()).toContain('An error that nothing caught ended the process.');
    expect(service.said()).not.toContain(SAID);
  });
});

it('logs an outage of its database in few lines', async () => {
  const proxy = await openProxy(database.url);
  const service = start([], { LOG_LEVEL: 'info', DATABASE_URL: proxy.url });
  await service.until('Ready.');
  proxy.cut();
  await service.until('the database is lost');
  proxy.mend();
  await service.until('the database is back');
  const lines = service.said().split('\n');
  expect(lines.filter((line) => /"level":"(?:warn|error)"/.test(line)).length).toBeLessThan(12);
  service.child.kill('SIGTERM');
  expect(await service.ended()).toBe(0);
  await proxy.close();
});

/** Opens a way to Postgres that can be cut. */
async function openProxy(url: string) {
  const target = new URL(url);
  const open = new Set<Socket>();
  let isCut = false;
  const server = createServer((client) => {
    if (isCut) return void client.destroy();
    const upstream = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy()).on('close', () => to.destroy());
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxied = new URL(url);
  proxied.port = String(z.object({ port: z.number() }).parse(server.address()).port);
  proxied.hostname = '127.0.0.1';
  const cut = () => {
    isCut = true;
    for (const socket of open) socket.destroy();
    open.clear();
  };
  return {
    url: proxied.href,
    cut,
    mend: () => {
      isCut = false;
    },
    close() {
      cut();
      server.close();
    },
  };
}

describe('while a job waits for its model', () => {
  /** Submits two people's jobs to a worker with one lane: one waits for the model, the other for the lane. */
  async function begin() {
    const asked = Promise.withResolvers<void>();
    const released = Promise.withResolvers<void>();
    const model = await startRecordingServer(async (response) => {
      asked.resolve();
      await released.promise;
      response.writeHead(401).end('{}');
    });
    const service = start([], {
      OPENAI_API_KEY: 'sk-test',
      OPENAI_BASE_URL: model.baseUrl,
      JOBS_AT_ONCE: '1',
    });
    await service.until('Ready.');
    const running = await submit(withModel(await queued.newRequester()), queued);
    await asked.promise;
    const waiting = await submit(withModel(await queued.newRequester()), queued);
    const find = ({ userId, id }: Job) => queued.store.jobs.find(userId, id);
    return {
      service,
      model,
      answer: released.resolve,
      running: () => find(running),
      waiting: () => find(waiting),
    };
  }

  it('at SIGTERM it closes its port, takes no other job, lets the running one end, and stops', async () => {
    const { service, model, answer, running, waiting } = await begin();
    try {
      const url = /^on +http +(http:[^\s;]+)/m.exec(service.said())?.[1] ?? '';
      expect((await fetch(new URL('/healthz', url))).status).toBe(200);
      service.child.kill('SIGTERM');
      await service.until('Stopping');
      while (await isListening(url)) await sleep(50);
      expect(await running()).toMatchObject({ status: 'PENDING' });
      answer();
      expect(await service.ended()).toBe(0);
      expect(service.said()).toContain('Stopped.');
      expect(await running()).toMatchObject({ status: 'FAILED', failure: { code: 'model_unauthorized' } });
      expect(await waiting()).toMatchObject({ status: 'PENDING' });
      // One reads the posting, the other tailors.
      expect(model.requests).toHaveLength(2);
    } finally {
      await model.stop();
    }
  });

  it('a second signal ends it at once and leaves the job to another process', async () => {
    const { service, model, running } = await begin();
    try {
      service.child.kill('SIGTERM');
      await service.until('Stopping');
      service.child.kill('SIGTERM');
      expect(await service.ended()).toBe(1);
      expect(service.said()).not.toContain('Stopped.');
      expect(await running()).toMatchObject({ status: 'PENDING' });
    } finally {
      await model.stop();
    }
  });
});

async function isListening(url: string): Promise<boolean> {
  try {
    await fetch(new URL('/healthz', url));
    return true;
  } catch {
    return false;
  }
}
