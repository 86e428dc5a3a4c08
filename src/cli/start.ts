import { type Command, InvalidArgumentError } from 'commander';
import { ROLE_NAMES, type RoleName } from '../app/roles.ts';
import type { PartStatus } from '../app/start.ts';
import { stringsFor } from '../strings/strings.ts';
import { EXIT, type ExitCode } from './output/exit.ts';
import { paint, printError, printLine } from './output/terminal.ts';

/** Adds `start`, which runs the service. */
export function addStartCommand(program: Command, end: (code: ExitCode) => void): void {
  const { start: t } = stringsFor().cli;
  program
    .command('start')
    .description(t.about)
    .option('--roles <list>', t.roles(ROLE_NAMES.join(', ')), parseRoles, [...ROLE_NAMES])
    .addHelpText('after', t.signals)
    .action(async (options: { roles: RoleName[] }) => end(await start(options.roles)));
}

async function start(chosen: readonly RoleName[]): Promise<ExitCode> {
  const { start: t } = stringsFor().cli;
  const stopSignal = waitForStopSignal();
  const { useService } = await import('../app/start.ts');
  await useService(chosen, async ({ parts }) => {
    for (const part of parts) printPart(part);
    printLine(t.ready);
    await stopSignal;
    printError(t.stopping);
  });
  printLine(t.stopped);
  return EXIT.completed;
}

function printPart({ name, on, detail }: PartStatus): void {
  printLine(`${on ? paint('green', 'on ') : paint('yellow', 'off')}  ${name.padEnd(10)}  ${detail}`);
}

/** The process ends this long after the first signal, even if something still runs. */
const MAX_STOP_SECONDS = 40;

/** Resolves at the first signal. After that, a second signal or the time limit ends the process at once. */
function waitForStopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let stopping = false;
    const onSignal = () => {
      if (stopping) process.exit(EXIT.failed);
      stopping = true;
      setTimeout(() => process.exit(EXIT.failed), MAX_STOP_SECONDS * 1000).unref();
      resolve();
    };
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, onSignal);
  });
}

function parseRoles(list: string): RoleName[] {
  return list.split(',').map((name) => {
    const role = ROLE_NAMES.find((one) => one === name.trim());
    if (!role)
      throw new InvalidArgumentError(stringsFor().cli.start.unknownRole(name, ROLE_NAMES.join(', ')));
    return role;
  });
}
