import type { Command } from 'commander';
import type { EngineName } from '../app/compose.ts';
import type { ExitCode } from './output/exit.ts';
import { type ResultOptions, withResultOptions } from './output/result.ts';
import { reviseJob } from './revise.ts';
import { engineOption, lockOption } from './run.ts';

interface RefineOptions extends ResultOptions {
  readonly lock?: readonly string[];
  readonly engine?: EngineName;
}

export function addRefine(program: Command, end: (code: ExitCode) => void): void {
  const command = program
    .command('refine')
    .description('make a version that is different in what you say: "one page", "put pastry first", …')
    .argument('<job>', 'the job: its id, or the reference printed with it')
    .argument('[instruction]', 'what should be different')
    .addOption(lockOption())
    .addOption(engineOption('the engine to use from now on; the one that it was made with when left out'));
  withResultOptions(command).action(
    async (job: string, instruction: string | undefined, options: RefineOptions) => {
      const { lock, engine } = options;
      end(await reviseJob(job, { by: 'refine', refinement: { instruction, lock, engine } }, options));
    },
  );
}
