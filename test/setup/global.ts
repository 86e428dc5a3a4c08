import { fork } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { z } from 'zod';
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
 * Gives the suite a folder and a real Postgres: the one TEST_DATABASE_URL names, whose user must be allowed to
 * create databases, or one of its own.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await using started = new AsyncDisposableStack();
  const keeper = startKeeper();
  started.defer(keeper.stop);
  const { url, scratch } = await keeper.ready;
  const template = await makeTemplate(url);
  started.defer(template.drop);
  project.provide('scratch', scratch);
  project.provide('postgres', { url, template: template.name });
  const stop = started.move();
  return () => stop.disposeAsync();
}

const Ready = z.object({ url: z.string(), scratch: z.string() });

/**
 * Both live under a process of their own (keeper.ts), which outlives this one just long enough to clean up.
 * It is detached so that Ctrl-C in the terminal reaches us and not it.
 */
function startKeeper(): { ready: Promise<z.infer<typeof Ready>>; stop(): Promise<void> } {
  const keeper = fork(new URL('./keeper.ts', import.meta.url), {
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exited = new Promise<void>((resolve) => keeper.once('exit', () => resolve()));
  const ready = new Promise<z.infer<typeof Ready>>((resolve, reject) => {
    keeper.once('message', (message) => resolve(Ready.parse(message)));
    keeper.once('exit', () =>
      reject(new Error('Postgres did not start. TEST_DATABASE_URL can name another.')),
    );
  });
  return {
    ready,
    async stop() {
      if (keeper.connected) keeper.disconnect();
      await exited;
    },
  };
}
