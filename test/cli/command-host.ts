import { z } from 'zod';
import { runCommandLine } from '../../src/cli/command-line.ts';

/*
 * A process that runs command lines one after the other, as main.ts runs one. Each has a folder, an environment and
 * output of its own.
 */
const Command = z.object({
  folder: z.string(),
  args: z.array(z.string()),
  env: z.record(z.string(), z.string().optional()),
});

process.on('message', async (message) => {
  const { folder, args, env } = Command.parse(message);
  process.chdir(folder);
  process.env = env;
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    process[name].write = (text) => {
      said[name] += text;
      return true;
    };
  const code = await runCommandLine([process.execPath, 'tailor', ...args]);
  for (const stream of [process.stdout, process.stderr]) stream.removeAllListeners('error');
  process.send?.({ ...said, code });
});
