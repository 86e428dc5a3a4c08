import type { Command } from 'commander';
import type { ExitCode } from './output/exit.ts';
import { type ResultOptions, withResultOptions } from './output/result.ts';
import { reviseJob } from './revise.ts';

export function addUndo(program: Command, end: (code: ExitCode) => void): void {
  const command = program
    .command('undo')
    .description('make a version in which some edits of a job, or all, are undone')
    .argument('<job>', 'the job: its id, or the reference printed with it')
    .argument('<edits...>', 'the edits, such as K1 K3, or all');
  withResultOptions(command).action(async (job: string, named: string[], options: ResultOptions) => {
    const edits = named.some((name) => name.toLowerCase() === 'all') ? 'all' : named;
    end(await reviseJob(job, { by: 'undo', edits }, options));
  });
}
