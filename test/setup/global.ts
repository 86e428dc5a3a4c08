import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { makeTemplate } from './template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Postgres server that tests make their databases on, and the migrated one they copy. */
    postgres: { url: string; template: string };
    /** A folder of this run's own, removed after it. */
    scratch: string;
  }
}

/**
 * Gives the suite a real Postgres: the one TEST_DATABASE_URL names, whose user must be allowed to create
 * databases, or one of its own.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await using started = new AsyncDisposableStack();
  const scratch = await mkdtemp(join(tmpdir(), 'tailor-tests-'));
  started.defer(() => rm(scratch, { recursive: true }));
  const server = await serverToUse(process.env.TEST_DATABASE_URL);
  started.defer(server.stop);
  const template = await makeTemplate(server.url);
  started.defer(template.drop);
  project.provide('scratch', scratch);
  project.provide('postgres', { url: server.url, template: template.name });
  const stop = started.move();
  return () => stop.disposeAsync();
}

interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

async function serverToUse(url: string | undefined): Promise<Server> {
  return url ? { url, stop: async () => {} } : startKeeper();
}

/**
 * The server lives under a keeper process of its own, which outlives this one just long enough to clean up,
 * however this one ends. It is detached so that Ctrl-C in the terminal reaches us and not it.
 */
async function startKeeper(): Promise<Server> {
  const keeper = fork(new URL('./postgres-keeper.ts', import.meta.url), {
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exited = once(keeper, 'exit');
  return {
    url: await addressFrom(keeper),
    async stop() {
      keeper.disconnect();
      await exited;
    },
  };
}

function addressFrom(keeper: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    keeper.once('message', (url) => resolve(String(url)));
    keeper.once('exit', () =>
      reject(new Error('Postgres did not start. Set TEST_DATABASE_URL to use another.')),
    );
  });
}
