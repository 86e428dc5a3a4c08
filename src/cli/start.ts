import { type Command, InvalidArgumentError } from 'commander';
import { ROLES, type RoleName } from '../app/role.ts';
import type { Part } from '../app/start.ts';
import { EXIT, type ExitCode } from './output/exit.ts';
import { complain, paint, say } from './output/terminal.ts';

export function addStart(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('start')
    .description('run the service until it is told to stop')
    .option(
      '--roles <list>',
      `what this process does, of ${ROLES.join(', ')}; all that it has the variables for unless told`,
      roles,
      [...ROLES],
    )
    .addHelpText(
      'after',
      '\nSIGTERM or Ctrl-C: takes no more work, lets what runs end, gives back what does not. A second one ends at once.',
    )
    .action(async (options: { roles: RoleName[] }) => end(await start(options.roles)));
}

async function start(chosen: readonly RoleName[]): Promise<ExitCode> {
  const stop = untilStopped();
  const { useService } = await import('../app/start.ts');
  await useService(chosen, async ({ parts }) => {
    for (const part of parts) sayPart(part);
    say('Ready.');
    await stop;
    complain('Stopping: what is running may end. A second signal ends it now.');
  });
  say('Stopped.');
  return EXIT.completed;
}

function sayPart({ name, on, detail }: Part): void {
  say(`${on ? paint('green', 'on ') : paint('yellow', 'off')}  ${name.padEnd(10)}  ${detail}`);
}

/** Seconds after a first signal at which the process ends whatever it waits for. */
const LONGEST_STOP = 40;

/** Resolves at the first signal. From then on the process has its bound, and a second signal ends it at once. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    let stopping = false;
    const onSignal = () => {
      if (stopping) process.exit(EXIT.failed);
      stopping = true;
      setTimeout(() => process.exit(EXIT.failed), LONGEST_STOP * 1000).unref();
      resolve();
    };
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, onSignal);
  });
}

function roles(list: string): RoleName[] {
  return list.split(',').map((name) => {
    const role = ROLES.find((one) => one === name.trim());
    if (!role) throw new InvalidArgumentError(`There is no role "${name}": choose of ${ROLES.join(', ')}.`);
    return role;
  });
}
