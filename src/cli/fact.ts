import type { Command } from 'commander';
import type { ExitCode } from './output/exit.ts';
import { type ResultOptions, withResultOptions } from './output/result.ts';
import { reviseJob } from './revise.ts';

interface FactOptions extends ResultOptions {
  readonly entry: string;
  readonly requirement?: string;
}

export function addFact(program: Command, end: (code: ExitCode) => void): void {
  const command = program
    .command('fact')
    .description('add a statement of your own to an entry of the resume, and make a version that shows it')
    .argument('<job>', 'the job: its id, or the reference printed with it')
    .argument('<statement>', 'one line, as it should stand in the resume')
    .requiredOption('--entry <id>', 'the entry that it belongs to, such as E2; tailor read shows them')
    .option('--requirement <id>', 'what it answers of the posting, such as R3');
  withResultOptions(command).action(async (job: string, text: string, options: FactOptions) => {
    const { entry, requirement } = options;
    end(await reviseJob(job, { by: 'fact', statement: { entry, text, requirement } }, options));
  });
}
