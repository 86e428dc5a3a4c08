import type { Command } from 'commander';
import type { PublicJob } from '../app/compose.ts';
import { EXIT, type ExitCode } from './output/exit.ts';
import { paint, say } from './output/terminal.ts';
import { madeText, statusText, whenText } from './output/thread.ts';

/** Jobs listed at most. */
const LISTED = 50;

export function addJobs(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('jobs')
    .description(`list the newest jobs, ${LISTED} at most`)
    .option('--json', 'print them as one JSON array')
    .action(async ({ json }: { json?: true }) => {
      const { useRecords } = await import('../app/compose.ts');
      const jobs = await useRecords(async (records) => records.jobs(await records.userOf('local'), LISTED));
      if (json) say(JSON.stringify(jobs, null, 2));
      else printJobs(jobs);
      end(EXIT.completed);
    });
}

function printJobs(jobs: readonly PublicJob[]): void {
  if (jobs.length === 0) say('There are no jobs yet: tailor run makes one.');
  for (const job of jobs) {
    const name = [job.title, job.company_name].filter(Boolean).join(', ') || '(no title)';
    const made = job.parent_job_id === null ? '' : paint('dim', `  ${madeText(job.made)}`);
    say(`${paint('bold', job.reference)}  ${whenText(job)}  ${statusText(job)}  ${name}${made}`);
  }
}
