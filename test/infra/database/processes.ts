import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';
import type { DatabaseConfig } from '../../../src/infra/database/postgres/database-config.ts';

const Answer = z.union([
  z.object({ ran: z.array(z.string()), user: z.uuid() }),
  z.object({ error: z.string() }),
]);

interface OtherProcess {
  readonly answer: Promise<z.infer<typeof Answer>>;
  kill(): Promise<void>;
}

/** Has another process open and use a database (other-process.ts), and gives its answer and a way to kill it. */
export async function inAnotherProcess(
  config: DatabaseConfig,
): Promise<{ answer: z.infer<typeof Answer>; kill(): Promise<void> }> {
  const { answer, kill } = forkOther(config);
  return { answer: await answer, kill };
}

/** The same, without waiting for the answer. */
export function forkOther(config: DatabaseConfig): OtherProcess {
  const child: ChildProcess = fork(new URL('./other-process.ts', import.meta.url));
  const answer = new Promise<z.infer<typeof Answer>>((resolve) =>
    child.once('message', (message) => resolve(Answer.parse(message))),
  );
  child.send(config);
  return {
    answer,
    async kill() {
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    },
  };
}
