import type { Command } from 'commander';
import { stringsFor } from '../strings/strings.ts';
import { EXIT, type ExitCode } from './output/exit.ts';
import { paint, printJson, printLine, printNote } from './output/terminal.ts';

/** Time between two lines of progress. */
const PROGRESS_INTERVAL_MS = 2_000;

/** Adds `admin rotate-key`, which replaces the key that the database is encrypted with. */
export function addRotateKeyCommand(admin: Command, end: (code: ExitCode) => void): void {
  const { rotateKey: t, jsonObject } = stringsFor().cli;
  admin
    .command('rotate-key')
    .description(t.about)
    .option('--json', jsonObject)
    .addHelpText('after', t.steps)
    .action(async ({ json }: { json?: true }) => end(await rotate(json === true)));
}

async function rotate(json: boolean): Promise<ExitCode> {
  const { rotateKey: t } = stringsFor().cli;
  const { rotateKey } = await import('../app/replace-key.ts');
  const { rows, unreadable } = await rotateKey(createReporter());
  if (json) {
    printJson({ rows, unreadable });
    return EXIT.completed;
  }
  for (const [table, count] of Object.entries(rows)) printLine(`${String(count).padStart(7)}  ${table}`);
  if (unreadable > 0) printNote(t.unreadable(unreadable));
  printLine(`${paint('green', '✓')} ${t.done}`);
  return EXIT.completed;
}

function createReporter(): (rows: number) => void {
  const { rotateKey: t } = stringsFor().cli;
  let reportedAt = performance.now();
  return (rows) => {
    if (performance.now() - reportedAt < PROGRESS_INTERVAL_MS) return;
    reportedAt = performance.now();
    printNote(t.progress(rows));
  };
}
