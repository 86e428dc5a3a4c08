import { Command, CommanderError } from 'commander';
import { isOperatorError } from '../app.ts';
import { addDemo } from './demo.ts';
import { EXIT, type ExitCode, Refused } from './exit.ts';
import { addMigrate } from './migrate.ts';
import { addRead } from './read.ts';
import { addRun } from './run.ts';
import { complain } from './terminal.ts';

/**
 * `tailor <command>`: parses, hands over, and turns what comes back into an exit code. An error that names its
 * mend is printed as it is; anything else is a bug and is shown with its stack.
 */
export async function runCommandLine(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.completed;
  const program = commandLine((result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.completed : EXIT.refused;
    return explain(error);
  }
}

function commandLine(end: (code: ExitCode) => void): Command {
  const program = new Command('tailor')
    .description('Tailors a resume to a job, and never invents a fact.')
    .showHelpAfterError('(add --help to see what there is)')
    .exitOverride()
    .configureHelp({ sortSubcommands: true });
  for (const add of [addDemo, addMigrate, addRead, addRun]) add(program, end);
  return program;
}

function explain(error: unknown): ExitCode {
  if (error instanceof Refused) {
    complain(error.message);
    return EXIT.refused;
  }
  if (isOperatorError(error)) complain(error.message);
  else complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.failed;
}
