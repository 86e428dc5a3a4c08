import type { Command } from 'commander';
import type { ExitCode } from './output/exit.ts';
import { type ResultOptions, withResultOptions } from './output/result.ts';
import { reviseJob } from './revise.ts';

export function addAccept(program: Command, end: (code: ExitCode) => void): void {
  const command = program
    .command('accept')
    .description('make a version that uses edits which were suggested or undone')
    .argument('<job>', 'the job: its id, or the reference printed with it')
    .argument('<edits...>', 'the edits, such as K4');
  withResultOptions(command).action(async (job: string, edits: string[], options: ResultOptions) =>
    end(await reviseJob(job, { by: 'accept', edits }, options)),
  );
}
