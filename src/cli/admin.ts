import { type Command, InvalidArgumentError } from 'commander';
import type { AuditKind, AuditRow } from '../app/audit.ts';
import { stringsFor } from '../strings/strings.ts';
import { CommandRefused, EXIT, type ExitCode } from './output/exit.ts';
import { paint, printJson, printLine } from './output/terminal.ts';
import { addRotateKeyCommand } from './rotate-key.ts';
import { addSuspendCommands } from './suspend.ts';

/** Adds `admin` with its commands, of which `admin audit` shows the audit trail. */
export function addAdminCommand(program: Command, end: (code: ExitCode) => void): void {
  const { admin: t, jsonArray } = stringsFor().cli;
  const admin = program.command('admin').description(t.about);
  admin
    .command('audit')
    .description(t.audit)
    .option('--since <when>', t.since, parseSince)
    .option('--user <id>', t.user)
    .option('--kind <kind>', t.kind)
    .option('--limit <n>', t.limit, parseLimit, DEFAULT_ROWS)
    .option('--json', jsonArray)
    .action(async (options: AuditOptions) => end(await showAudit(options)));
  addSuspendCommands(admin, end);
  addRotateKeyCommand(admin, end);
}

interface AuditOptions {
  readonly since?: Date;
  readonly user?: string;
  readonly kind?: string;
  readonly limit: number;
  readonly json?: true;
}

const DEFAULT_ROWS = 100;

async function showAudit({ since, user, kind, limit, json }: AuditOptions): Promise<ExitCode> {
  const { admin: t } = stringsFor().cli;
  const { listAudit } = await import('../app/audit.ts');
  const rows = await listAudit({ since, user, kind: await parseKind(kind), limit });
  if (rows === null) throw new CommandRefused(t.userInvalid(user ?? ''));
  if (json) printJson(rows.map(auditJson));
  else if (rows.length === 0) printLine(t.none);
  else for (const row of rows) printLine(rowText(row));
  return EXIT.completed;
}

async function parseKind(kind: string | undefined): Promise<AuditKind | undefined> {
  if (kind === undefined) return undefined;
  const { AUDIT_KINDS, AuditKind } = await import('../app/audit.ts');
  const parsed = AuditKind.safeParse(kind);
  if (!parsed.success)
    throw new CommandRefused(stringsFor().cli.admin.unknownKind(kind, AUDIT_KINDS.join(', ')));
  return parsed.data;
}

const DAY_MS = 86_400_000;

/** A number of days ago, such as `7d`, or a date. */
function parseSince(text: string): Date {
  const days = /^(\d{1,4})d$/.exec(text)?.[1];
  const since = days === undefined ? new Date(text) : new Date(Date.now() - Number(days) * DAY_MS);
  if (Number.isNaN(since.getTime())) throw new InvalidArgumentError(stringsFor().cli.admin.sinceInvalid);
  return since;
}

function parseLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1)
    throw new InvalidArgumentError(stringsFor().cli.admin.limitInvalid);
  return limit;
}

/** Short enough for a line, and long enough to tell people apart. */
const PERSON_CHARS = 12;

function rowText({ at, kind, actor, token, user, person, details }: AuditRow): string {
  const { admin: t } = stringsFor().cli;
  const whom = user ?? (person === null ? '' : t.deletedPerson(person.slice(-PERSON_CHARS)));
  const more = Object.entries(details).map(([name, value]) => `${name}=${[value].flat().join(',')}`);
  return [at.toISOString(), paint('bold', kind.padEnd(16)), actor, token, whom, ...more]
    .filter((part) => part !== null && part !== '')
    .join('  ');
}

function auditJson({ at, kind, actor, token, user, person, details }: AuditRow) {
  return { at: at.toISOString(), kind, actor, token, user_id: user, person, details };
}
