import { Command, CommanderError } from 'commander';
import { stringsFor } from '../strings/strings.ts';
import { addDemoCommand } from './demo.ts';
import { addJobCommands } from './jobs.ts';
import { addMigrateCommand } from './migrate.ts';
import { CommandRefused, EXIT, type ExitCode } from './output/exit.ts';
import { allowClosedPipes, printError } from './output/terminal.ts';
import { addPurgeCommand } from './purge.ts';
import { addReadCommand } from './read.ts';
import { addRegisterCommand } from './register.ts';
import { addReplayCommand } from './replay.ts';
import { addRevisionCommands } from './revisions.ts';
import { addRunCommand } from './run.ts';
import { addStartCommand } from './start.ts';
import { addTokenCommand } from './token.ts';

/**
 * Runs `tailor <command>` and returns its exit code. Prints an error that names its fix as a sentence, and any other
 * error, which is a bug, with its stack.
 *
 * Commands import from `app/` only when they run, so that `--help` and mistyped commands answer at once.
 */
export async function runCommandLine(argv: readonly string[]): Promise<ExitCode> {
  allowClosedPipes();
  let code: ExitCode = EXIT.completed;
  const program = createProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.completed : EXIT.refused;
    return await explainError(error);
  }
}

const COMMANDS = [
  addDemoCommand,
  addJobCommands,
  addMigrateCommand,
  addPurgeCommand,
  addReadCommand,
  addRegisterCommand,
  addReplayCommand,
  addRevisionCommands,
  addRunCommand,
  addStartCommand,
  addTokenCommand,
];

function createProgram(end: (code: ExitCode) => void): Command {
  const { about, seeHelp } = stringsFor().cli;
  const program = new Command('tailor')
    .description(about)
    .showHelpAfterError(seeHelp)
    .exitOverride()
    .configureHelp({ sortSubcommands: true });
  for (const add of COMMANDS) add(program, end);
  return program;
}

async function explainError(error: unknown): Promise<ExitCode> {
  if (error instanceof CommandRefused) {
    printError(error.message);
    return EXIT.refused;
  }
  const { isOperatorError } = await import('../app/compose.ts');
  if (isOperatorError(error)) printError(error.message);
  else printError(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.failed;
}
