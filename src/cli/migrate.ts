import type { Command } from 'commander';
import { EXIT, type ExitCode } from './output/exit.ts';
import { paint, say } from './output/terminal.ts';

export function addMigrate(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('migrate')
    .description(
      'bring the database to the newest migration; safe to run twice and from many machines at once',
    )
    .option('--status', 'only list the migrations and which of them have run')
    .action(async ({ status }: { status?: true }) => end(status ? await showStatus() : await migrate()));
}

async function migrate(): Promise<ExitCode> {
  const { migrateDatabase } = await import('../app/compose.ts');
  const { place, ran } = await migrateDatabase();
  for (const name of ran) say(`${paint('green', '✓')} ${name}`);
  say(
    ran.length > 0 ? `${place} is at the newest migration.` : `${place} was already at the newest migration.`,
  );
  return EXIT.completed;
}

async function showStatus(): Promise<ExitCode> {
  const { migrationsOfDatabase } = await import('../app/compose.ts');
  const { place, migrations } = await migrationsOfDatabase();
  say(place);
  for (const { name, ranAt } of migrations) {
    say(
      ranAt
        ? `${paint('green', '✓')} ${name}  ${ranAt.toISOString()}`
        : `${paint('yellow', '·')} ${name}  not run`,
    );
  }
  return EXIT.completed;
}
