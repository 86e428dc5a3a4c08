import type { Command } from 'commander';
import { migrateDatabase, migrationStatus } from '../app.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { paint, say } from './terminal.ts';

export function addMigrate(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('migrate')
    .description('bring the database to the newest migration; safe to run twice and from many machines at once')
    .option('--status', 'only list the migrations and which of them have run')
    .action(async ({ status }: { status?: true }) => end(status ? await showStatus() : await migrate()));
}

async function migrate(): Promise<ExitCode> {
  const { database, applied } = await migrateDatabase();
  for (const name of applied) say(`${paint('green', '✓')} ${name}`);
  say(applied.length > 0 ? `${database} is at the newest migration.` : `${database} was already at the newest migration.`);
  return EXIT.completed;
}

async function showStatus(): Promise<ExitCode> {
  const { database, migrations } = await migrationStatus();
  say(database);
  for (const { name, appliedAt } of migrations) {
    say(appliedAt ? `${paint('green', '✓')} ${name}  ${appliedAt.toISOString()}` : `${paint('yellow', '·')} ${name}  not run`);
  }
  return EXIT.completed;
}
