import type { Command } from 'commander';
import { stringsFor } from '../strings/strings.ts';
import { CommandRefused, EXIT, type ExitCode } from './output/exit.ts';
import { printJson, printLine } from './output/terminal.ts';

interface ChangeOptions {
  readonly user?: string;
  readonly workspace?: string;
  readonly reason?: string;
}

/** Adds `admin suspend`, `admin resume` and `admin suspensions`, which switch people and workspaces off and on. */
export function addSuspendCommands(admin: Command, end: (code: ExitCode) => void): void {
  const { suspend: t, jsonArray } = stringsFor().cli;
  for (const name of ['suspend', 'resume'] as const)
    admin
      .command(name)
      .description(t[name])
      .option('--user <id>', t.user)
      .option('--workspace <key>', t.workspace)
      .option('--reason <text>', t.reason)
      .action(async (options: ChangeOptions) => end(await change(name, options)));
  admin
    .command('suspensions')
    .description(t.list)
    .option('--json', jsonArray)
    .action(async ({ json }: { json?: true }) => end(await list(json === true)));
}

async function change(name: 'suspend' | 'resume', { reason, ...named }: ChangeOptions): Promise<ExitCode> {
  const { suspend: t } = stringsFor().cli;
  const suspensions = await import('../app/suspensions.ts');
  const target = suspensions.parseSuspensionTarget(named);
  const whom = named.user ?? named.workspace ?? '';
  if (target === null) throw new CommandRefused(t.nameOne);
  const isChanged = await suspensions[name]({ target, reason: reason?.trim() || null });
  if (!isChanged) throw new CommandRefused(t.unknown[name](whom));
  printLine(t.done[name](whom));
  return EXIT.completed;
}

async function list(json: boolean): Promise<ExitCode> {
  const { listSuspensions } = await import('../app/suspensions.ts');
  const rows = await listSuspensions();
  if (json) printJson(rows.map(({ scope, key, createdAt }) => ({ scope, key, created_at: createdAt })));
  else if (rows.length === 0) printLine(stringsFor().cli.admin.none);
  else
    for (const { scope, key, createdAt } of rows) printLine(`${createdAt.toISOString()}  ${scope}  ${key}`);
  return EXIT.completed;
}
