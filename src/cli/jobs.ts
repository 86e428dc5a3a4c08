import type { Command } from 'commander';
import type { VersionJson } from '../app/compose.ts';
import { stringsFor } from '../strings/strings.ts';
import { EXIT, type ExitCode } from './output/exit.ts';
import { printRefusal, printResult, type ResultOptions, withResultOptions } from './output/result.ts';
import { printJobs, printVersions } from './output/tables.ts';
import { printJson } from './output/terminal.ts';

const MAX_JOBS = 50;

/** Adds the commands that show what is stored: `jobs`, `show` and `versions`. */
export function addJobCommands(program: Command, end: (code: ExitCode) => void): void {
  const { cli } = stringsFor();
  program
    .command('jobs')
    .description(cli.jobs.about(MAX_JOBS))
    .option('--json', cli.jsonArray)
    .action(async (options: JsonOption) => end(await listJobs(options)));
  withResultOptions(program.command('show').description(cli.show.about).argument('<job>', cli.job)).action(
    async (job: string, options: ResultOptions) => end(await showJob(job, options)),
  );
  program
    .command('versions')
    .description(cli.versions.about)
    .argument('<job>', cli.versions.job)
    .option('--json', cli.jsonArray)
    .action(async (job: string, options: JsonOption) => end(await listVersions(job, options)));
}

interface JsonOption {
  readonly json?: true;
}

async function listJobs({ json }: JsonOption): Promise<ExitCode> {
  const { useRecords } = await import('../app/compose.ts');
  const jobs = await useRecords(async (records) =>
    records.listJobs(await records.findUser('local'), MAX_JOBS),
  );
  if (json) printJson(jobs);
  else printJobs(jobs);
  return EXIT.completed;
}

async function showJob(job: string, options: ResultOptions): Promise<ExitCode> {
  const { useRecords } = await import('../app/compose.ts');
  const found = await useRecords(async (records) => records.findJob(await records.findUser('local'), job));
  return printResult(found, options);
}

async function listVersions(job: string, { json }: JsonOption): Promise<ExitCode> {
  const { useRecords } = await import('../app/compose.ts');
  const found = await useRecords(async (records) =>
    records.listVersions(await records.findUser('local'), job),
  );
  if (!found.ok) return printRefusal(found.error, { json });
  if (json) printJson(found.value.map(flattenVersion));
  else printVersions(found.value);
  return EXIT.completed;
}

function flattenVersion({ number, from, job }: VersionJson) {
  return { version: number, from_version: from, ...job };
}
