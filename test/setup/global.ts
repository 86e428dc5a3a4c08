import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { z } from 'zod';
import { createTemplate } from './template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Postgres server on which tests create their databases, and the migrated template that they copy. */
    postgres: { url: string; template: string };
    /** This run's own folder, removed after it. */
    scratch: string;
  }
}

/**
 * Provides a folder and a real Postgres to the tests: the server at TEST_DATABASE_URL, whose user must be allowed to
 * create databases, or a new one.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await using started = new AsyncDisposableStack();
  const keeper = startKeeper();
  started.defer(keeper.stop);
  const { url, scratch } = await keeper.ready;
  // Whatever tests and their processes put into the folder for temporary files goes with the run's own.
  process.env.TMPDIR = scratch;
  // The processes of tests start in half the time with what `tailor` compiled.
  process.env.NODE_COMPILE_CACHE ??= COMPILE_CACHE;
  const template = await createTemplate(url);
  started.defer(template.drop);
  project.provide('scratch', scratch);
  project.provide('postgres', { url, template: template.name });
  const stop = started.move();
  return () => stop.disposeAsync();
}

const COMPILE_CACHE = fileURLToPath(new URL('../../node_modules/.cache/tailor', import.meta.url));

const Ready = z.object({ url: z.string(), scratch: z.string() });

/**
 * Starts the process (keeper.ts) that owns the folder and the Postgres, and cleans up after this one ends. It is
 * detached so that Ctrl-C in the terminal doesn't reach it.
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
