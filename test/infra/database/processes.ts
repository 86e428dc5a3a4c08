import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';
import type { DatabaseConfig } from '../../../src/infra/database/database-config.ts';

const Answer = z.union([
  z.object({ ran: z.array(z.string()), user: z.uuid() }),
  z.object({ error: z.string() }),
]);

/** Has another process open and use a database (other-process.ts), and gives its answer and a way to kill it. */
export async function inAnotherProcess(
  config: DatabaseConfig,
): Promise<{ answer: z.infer<typeof Answer>; kill(): Promise<void> }> {
  const child: ChildProcess = fork(new URL('./other-process.ts', import.meta.url));
  const answered = once(child, 'message');
  child.send(config);
  const [message] = await answered;
  return {
    answer: Answer.parse(message),
    async kill() {
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    },
  };
}
