import { Command, CommanderError } from 'commander';
import { addAccept } from './accept.ts';
import { addDemo } from './demo.ts';
import { addFact } from './fact.ts';
import { addJobs } from './jobs.ts';
import { addMigrate } from './migrate.ts';
import { EXIT, type ExitCode, Refused } from './output/exit.ts';
import { allowClosedPipes, complain } from './output/terminal.ts';
import { addPurge } from './purge.ts';
import { addRead } from './read.ts';
import { addRefine } from './refine.ts';
import { addRegister } from './register.ts';
import { addReplay } from './replay.ts';
import { addRestore } from './restore.ts';
import { addRun } from './run.ts';
import { addShow } from './show.ts';
import { addStart } from './start.ts';
import { addToken } from './token.ts';
import { addUndo } from './undo.ts';
import { addVersions } from './versions.ts';

/**
 * `tailor <command>`: parses, hands over, and turns what comes back into an exit code. An error that names its
 * mend is printed as it is; anything else is a bug and is shown with its stack.
 *
 * A command imports app.ts when it runs, as that brings in everything: help, and a command that was mistyped, wait
 * for none of it.
 */
export async function runCommandLine(argv: readonly string[]): Promise<ExitCode> {
  allowClosedPipes();
  let code: ExitCode = EXIT.completed;
  const program = commandLine((result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.completed : EXIT.refused;
    return await explain(error);
  }
}

const COMMANDS = [
  addAccept,
  addDemo,
  addFact,
  addJobs,
  addMigrate,
  addPurge,
  addRead,
  addRefine,
  addRegister,
  addReplay,
  addRestore,
  addRun,
  addShow,
  addStart,
  addToken,
  addUndo,
  addVersions,
];

function commandLine(end: (code: ExitCode) => void): Command {
  const program = new Command('tailor')
    .description('Tailors a resume to a job, and never invents a fact.')
    .showHelpAfterError('(add --help to see what there is)')
    .exitOverride()
    .configureHelp({ sortSubcommands: true });
  for (const add of COMMANDS) add(program, end);
  return program;
}

async function explain(error: unknown): Promise<ExitCode> {
  if (error instanceof Refused) {
    complain(error.message);
    return EXIT.refused;
  }
  const { isOperatorError } = await import('../app/compose.ts');
  if (isOperatorError(error)) complain(error.message);
  else complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.failed;
}
