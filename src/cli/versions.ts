import type { Command } from 'commander';
import type { VersionJson } from '../app/compose.ts';
import { EXIT, type ExitCode } from './output/exit.ts';
import { refuse } from './output/result.ts';
import { paint, say } from './output/terminal.ts';
import { madeText, statusText, whenText } from './output/thread.ts';

export function addVersions(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('versions')
    .description('list every version of a job: its number, when it was made, by what, and from which')
    .argument('<job>', 'any version of it: its id, or the reference printed with it')
    .option('--json', 'print them as one JSON array')
    .action(async (job: string, options: { json?: true }) => {
      const { useRecords } = await import('../app/compose.ts');
      const found = await useRecords(async (records) => records.versions(await records.userOf('local'), job));
      if (!found.ok) return end(refuse(found.error, options));
      if (options.json) say(JSON.stringify(found.versions.map(flat), null, 2));
      else printVersions(found.versions);
      end(EXIT.completed);
    });
}

function flat({ number, from, job }: VersionJson) {
  return { version: number, from_version: from, ...job };
}

function printVersions(versions: readonly VersionJson[]): void {
  const numberOf = (id: string) => versions.find(({ job }) => job.id === id)?.number ?? null;
  for (const { number, from, job } of versions) {
    const parent = from === null ? '' : paint('dim', `  from ${from}`);
    const made = madeText(job.made, numberOf);
    say(
      `${String(number).padStart(3)}  ${paint('bold', job.reference)}  ${whenText(job)}  ${statusText(job)}  ${made}${parent}`,
    );
  }
}
