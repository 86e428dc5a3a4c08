import { Command, CommanderError } from 'commander';
import { onUncaughtError } from '../app/uncaught.ts';
import { OperatorError } from '../operator-error.ts';
import { stringsFor } from '../strings/strings.ts';
import { addAdminCommand } from './admin.ts';
import { addDemoCommand } from './demo.ts';
import { addDoctorCommand } from './doctor.ts';
import { addJobCommands } from './jobs.ts';
import { addMigrateCommand } from './migrate.ts';
import { CommandRefused, EXIT, type ExitCode } from './output/exit.ts';
import { handleOutputErrors, printError } from './output/terminal.ts';
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
 * error, which is a bug, with its name and stack, but without its message, which may quote a resume.
 *
 * Commands import from `app/` only when they run, so that `--help` and mistyped commands answer at once.
 */
export async function runCommandLine(argv: readonly string[]): Promise<ExitCode> {
  handleOutputErrors();
  onUncaughtError(async (error) => process.exit(await explainError(error)));
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
  addAdminCommand,
  addDemoCommand,
  addDoctorCommand,
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
  if (error instanceof OperatorError) printError(error.message);
  else printError(await bugReport(error));
  return EXIT.failed;
}

/** Says what went wrong in the code: the error's name, its code and its frames. */
async function bugReport(error: unknown): Promise<string> {
  const { toPlainError } = await import('../log.ts');
  const { name, code, stack } = toPlainError(error);
  const title = stringsFor().cli.bug([name, code].filter((part) => part !== undefined).join(' '));
  return [title, ...(Array.isArray(stack) ? stack : []).map((frame) => `    ${frame}`)].join('\n');
}
