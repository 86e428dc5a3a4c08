import type { Command } from 'commander';
import type { ExitCode } from './output/exit.ts';
import { type ResultOptions, withResultOptions } from './output/result.ts';
import { reviseJob } from './revise.ts';

export function addRestore(program: Command, end: (code: ExitCode) => void): void {
  const command = program
    .command('restore')
    .description('make the newest version one that says what this one says')
    .argument('<job>', 'the version to bring back: its id, or the reference printed with it');
  withResultOptions(command).action(async (job: string, options: ResultOptions) =>
    end(await reviseJob(job, { by: 'restore' }, options)),
  );
}
