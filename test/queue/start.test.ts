import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { constants, getPriority } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, inject, it, vi } from 'vitest';
import { submit } from '../../src/jobs/submit.ts';
import { openPostgres } from '../setup/databases.ts';
import { deskOf, openQueued, type Queued } from './queued.ts';

// A process of its own, documents written and all, is slow to start on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

let database: Awaited<ReturnType<typeof openPostgres>>;
let queued: Queued;
beforeAll(async () => {
  database = await openPostgres(inject('postgres').template);
  queued = await openQueued(database);
});
afterAll(async () => {
  await queued.close();
  await database.remove();
});

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** `tailor start` in a process of its own, and what it has said so far. */
function start(args: string[] = []) {
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: database.url,
    LOG_LEVEL: 'silent',
    NO_COLOR: '1',
    PORT: '0',
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

it('says what runs and what is off for want of which variable, does jobs, and stops at SIGTERM', async () => {
  const service = start();
  await service.until('Ready.');
  expect(service.said()).toMatch(/^on +worker +8 jobs at once/m);
  expect(service.said()).toMatch(/^on +http +http:\/\/127\.0\.0\.1:\d+/m);
  expect(service.said()).toMatch(/^off +AI +set OPENAI_API_KEY/m);
  expect(service.said()).toMatch(/^off +encryption +set DATA_KEY/m);

  const asker = await queued.asker();
  const made = await submit(asker.raw(), { ...deskOf(queued.store), defaultEngine: 'offline' });
  if (!made.ok) throw new Error(made.refusal.error);
  const job = async () => (await queued.store.jobs.find(asker.user.id, made.job.id))?.status;
  while ((await job()) === 'PENDING') await sleep(100);
  expect(await job()).toBe('COMPLETED');

  service.child.kill('SIGTERM');
  expect(await service.ended()).toBe(0);
  expect(service.said()).toContain('Stopped.');
});

it.skipIf(process.platform !== 'linux')(
  'lets the clicks that another process waits for go before jobs, where it does nothing else',
  async () => {
    const service = start(['--roles', 'worker']);
    await service.until('Ready.');
    expect(getPriority(service.child.pid)).toBeGreaterThanOrEqual(constants.priority.PRIORITY_BELOW_NORMAL);
  },
);

it('refuses a role that there is none of, and names those there are', async () => {
  const service = start(['--roles', 'waiter']);
  expect(await service.ended()).toBe(2);
  expect(service.said()).toContain('There is no role "waiter": choose of slack, discord, http, worker.');
});

it('ends at once at a second signal', async () => {
  const service = start();
  await service.until('Ready.');
  service.child.kill('SIGTERM');
  await service.until('Stopping');
  service.child.kill('SIGTERM');
  // Stopped already where that took no time at all.
  expect([0, 1]).toContain(await service.ended());
});
