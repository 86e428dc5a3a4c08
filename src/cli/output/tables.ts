import type { PublicJob, VersionJson } from '../../app/compose.ts';
import type { Token } from '../../app/tokens.ts';
import { stringsFor } from '../../strings/strings.ts';
import { paint, printLine } from './terminal.ts';

/** Prints one line for each job. */
export function printJobs(jobs: readonly PublicJob[]): void {
  const { jobs: t } = stringsFor().cli;
  if (jobs.length === 0) printLine(t.none);
  for (const job of jobs) {
    const name = [job.title, job.company_name].filter(Boolean).join(', ') || t.noTitle;
    const origin =
      job.parent_job_id === null ? '' : paint('dim', `  ${stringsFor().version.made(job.made, () => null)}`);
    printLine(`${paint('bold', job.reference)}  ${timeText(job)}  ${statusText(job)}  ${name}${origin}`);
  }
}

/** Prints one line for each version of a job. */
export function printVersions(versions: readonly VersionJson[]): void {
  const { versions: t } = stringsFor().cli;
  const numberOf = (id: string) => versions.find(({ job }) => job.id === id)?.number ?? null;
  for (const { number, from, job } of versions) {
    const parent = from === null ? '' : paint('dim', `  ${t.from(from)}`);
    printLine(
      `${String(number).padStart(3)}  ${paint('bold', job.reference)}  ${timeText(job)}  ${statusText(job)}  ${stringsFor().version.made(job.made, numberOf)}${parent}`,
    );
  }
}

/** Prints one line for each token. */
export function printTokens(tokens: readonly Token[]): void {
  const { token: t } = stringsFor().cli;
  if (tokens.length === 0) printLine(t.none);
  for (const token of tokens) {
    const state = stateOf(token);
    const times = [
      t.made(isoDay(token.createdAt)),
      t.ends(token.expiresAt && isoDay(token.expiresAt)),
      t.used(token.lastUsedAt && isoDay(token.lastUsedAt)),
    ];
    const parts = [
      paint('bold', `${token.prefix}…`),
      paint(state === 'valid' ? 'green' : 'red', t.state[state].padEnd(7)),
      ownerText(token),
      times.join(', '),
      t.mayDo(token.scopes),
      token.name,
    ];
    printLine(parts.filter((part) => part !== null).join('  '));
  }
}

function stateOf({ revokedAt, expiresAt }: Token): 'valid' | 'expired' | 'revoked' {
  if (revokedAt) return 'revoked';
  return expiresAt && expiresAt <= new Date() ? 'expired' : 'valid';
}

/** Names who a token acts for. */
export function ownerText({ userId }: Token): string {
  const { token: t } = stringsFor().cli;
  return userId === null ? t.ofInstallation : t.ofUser(userId);
}

const isoDay = (date: Date) => date.toISOString().slice(0, 10);

/** Formats when a job was created, to the minute, in this machine's time zone. */
function timeText({ created_at }: PublicJob): string {
  const time = new Date(created_at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

function statusText({ status }: PublicJob): string {
  const styles = { COMPLETED: 'green', FAILED: 'red', PENDING: 'yellow' } as const;
  return paint(styles[status], status.padEnd(9));
}
