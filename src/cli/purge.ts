import type { Command } from 'commander';
import type { PurgeReport } from '../app/database.ts';
import { stringsFor } from '../strings/strings.ts';
import { EXIT, type ExitCode } from './output/exit.ts';
import { printLine } from './output/terminal.ts';

/** Adds `purge`, which deletes expired data. */
export function addPurgeCommand(program: Command, end: (code: ExitCode) => void): void {
  const { purge: t } = stringsFor().cli;
  program
    .command('purge')
    .description(t.about)
    .option('--dry-run', t.dryRun)
    .option('--json', t.json)
    .action(async ({ dryRun, json }: { dryRun?: true; json?: true }) => {
      const { countExpired, deleteExpired } = await import('../app/database.ts');
      const report = await (dryRun ? countExpired() : deleteExpired());
      if (json) printLine(JSON.stringify({ dry_run: dryRun === true, ...report.counts }));
      else printReport(dryRun ? t.wouldDelete : t.deleted, report);
      end(EXIT.completed);
    });
}

function printReport(title: string, { counts, keep }: PurgeReport): void {
  const { purge: t } = stringsFor().cli;
  printLine(title);
  const lines = [
    [counts.resumes, t.resumes(keep.resumes)],
    [counts.jobs, t.jobs(keep.jobs)],
    [counts.events, t.events(keep.events)],
    [counts.drafts, t.drafts],
    [counts.usage, t.usage],
    [counts.keys, t.keys],
    [counts.posts, t.posts],
    [counts.reservations, t.reservations],
    [counts.audit, t.audit],
  ] as const;
  for (const [count, kind] of lines) printLine(`${String(count).padStart(7)}  ${kind}`);
}
