import type { Command } from 'commander';
import type { PurgeReport } from '../app/purge.ts';
import { EXIT, type ExitCode } from './output/exit.ts';
import { say } from './output/terminal.ts';

export function addPurge(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('purge')
    .description('delete what has been kept long enough; tailor start does so once an hour')
    .option('--dry-run', 'only count what would be deleted')
    .option('--json', 'print the counts as one JSON object')
    .action(async ({ dryRun, json }: { dryRun?: true; json?: true }) => {
      const { countPurge, runPurge } = await import('../app/purge.ts');
      const report = await (dryRun ? countPurge() : runPurge());
      if (json) say(JSON.stringify({ dry_run: dryRun === true, ...report.counts }));
      else print(report, dryRun ? 'Would delete' : 'Deleted');
      end(EXIT.completed);
    });
}

function print({ counts, keep }: PurgeReport, verb: string): void {
  say(`${verb}:`);
  const lines = [
    [counts.resumes, `resumes, not used for ${keep.resumes} days or past their own end`],
    [counts.jobs, `jobs with their documents, ended ${keep.jobs} days ago`],
    [counts.events, `messages that reached the bot, handled ${keep.events} days ago`],
    [counts.drafts, 'drafts of forms past their end'],
    [counts.usage, "people's counts of past days, which no limit needs"],
    [counts.keys, 'Idempotency-Keys whose job is gone'],
    [counts.reservations, 'reservations of jobs that have ended'],
  ] as const;
  for (const [count, what] of lines) say(`${String(count).padStart(7)}  ${what}`);
}
