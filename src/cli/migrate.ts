import type { Command } from 'commander';
import { stringsFor } from '../strings/strings.ts';
import { EXIT, type ExitCode } from './output/exit.ts';
import { paint, printLine } from './output/terminal.ts';

/** Adds `migrate`, which brings the database to the newest migration. */
export function addMigrateCommand(program: Command, end: (code: ExitCode) => void): void {
  const { migrate: t } = stringsFor().cli;
  program
    .command('migrate')
    .description(t.about)
    .option('--status', t.status)
    .action(async ({ status }: { status?: true }) => end(status ? await printStatus() : await migrate()));
}

async function migrate(): Promise<ExitCode> {
  const { migrate: t } = stringsFor().cli;
  const { migrateDatabase } = await import('../app/database.ts');
  const { database, ran } = await migrateDatabase();
  for (const name of ran) printLine(`${paint('green', '✓')} ${name}`);
  printLine(ran.length > 0 ? t.migrated(database) : t.upToDate(database));
  return EXIT.completed;
}

async function printStatus(): Promise<ExitCode> {
  const { migrate: t } = stringsFor().cli;
  const { listMigrations } = await import('../app/database.ts');
  const { database, migrations } = await listMigrations();
  printLine(database);
  for (const { name, ranAt } of migrations) {
    printLine(
      ranAt
        ? `${paint('green', '✓')} ${name}  ${ranAt.toISOString()}`
        : `${paint('yellow', '·')} ${name}  ${t.notRun}`,
    );
  }
  return EXIT.completed;
}
