import type { Command } from 'commander';
import type { ExitCode } from './output/exit.ts';
import { giveResult, type ResultOptions, withResultOptions } from './output/result.ts';

export function addShow(program: Command, end: (code: ExitCode) => void): void {
  const command = program
    .command('show')
    .description('print a job again, and write its documents')
    .argument('<job>', 'the job: its id, or the reference printed with it');
  withResultOptions(command).action(async (job: string, options: ResultOptions) => {
    const { useRecords } = await import('../app/compose.ts');
    const found = await useRecords(async (records) => records.show(await records.userOf('local'), job));
    end(await giveResult(found, options));
  });
}
