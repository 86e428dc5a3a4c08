import { type Command, InvalidArgumentError } from 'commander';
import type { Scope, Token, TokenOwner } from '../app/tokens.ts';
import { stringsFor } from '../strings/strings.ts';
import { CommandRefused, EXIT, type ExitCode } from './output/exit.ts';
import { ownerText, printTokens } from './output/tables.ts';
import { paint, printJson, printLine, printNote } from './output/terminal.ts';

/** Adds `token create`, `token list` and `token revoke`. */
export function addTokenCommand(program: Command, end: (code: ExitCode) => void): void {
  const { token: t, jsonArray } = stringsFor().cli;
  const token = program.command('token').description(t.about);
  token
    .command('create')
    .description(t.create)
    .option('--user <id>', t.user)
    .option('--installation', t.installation)
    .option('--name <text>', t.name)
    .option('--expires <when>', t.expires, parseExpiry, DEFAULT_DAYS)
    .option('--scopes <list>', t.scopes)
    .action(async (options: CreateOptions) => end(await create(options)));
  token
    .command('list')
    .description(t.list)
    .option('--json', jsonArray)
    .action(async ({ json }: { json?: true }) => {
      const { listTokens } = await import('../app/tokens.ts');
      const tokens = await listTokens();
      if (json) printJson(tokens.map(tokenJson));
      else printTokens(tokens);
      end(EXIT.completed);
    });
  token
    .command('revoke')
    .argument('<prefix>', t.prefix)
    .description(t.revoke)
    .action(async (prefix: string) => end(await revoke(prefix)));
}

interface CreateOptions {
  readonly user?: string;
  readonly installation?: true;
  readonly name?: string;
  /** Days; Infinity for a token that never expires. */
  readonly expires: number;
  readonly scopes?: string;
}

/** Days that a new token is valid for, if `--expires` doesn't say otherwise. */
const DEFAULT_DAYS = 90;

const DAY_MS = 86_400_000;

async function create({ user, installation, name, expires, scopes }: CreateOptions): Promise<ExitCode> {
  const { token: t } = stringsFor().cli;
  const owner = parseOwner(user, installation);
  const { issueToken } = await import('../app/tokens.ts');
  const issued = await issueToken(owner, {
    name: name?.trim() || null,
    scopes: await parseScopes(scopes),
    expiresAt: expires === Infinity ? null : new Date(Date.now() + expires * DAY_MS),
  });
  if (!issued) throw new CommandRefused(t.userNotFound(user ?? ''));
  printNote(t.created(ownerText(issued.token)));
  printLine(issued.secret);
  return EXIT.completed;
}

function parseOwner(user: string | undefined, installation: true | undefined): TokenOwner {
  const { token: t } = stringsFor().cli;
  if (user !== undefined && installation) throw new CommandRefused(t.bothOwners);
  if (user !== undefined) return { user };
  if (installation) return 'installation';
  throw new CommandRefused(t.noOwner);
}

/** A number of days, such as `30d`, or `never`. */
function parseExpiry(text: string): number {
  if (text === 'never') return Infinity;
  const days = Number(/^(\d{1,4})d$/.exec(text)?.[1]);
  if (!(days > 0)) throw new InvalidArgumentError(stringsFor().cli.token.expiresInvalid);
  return days;
}

async function parseScopes(list: string | undefined): Promise<readonly Scope[]> {
  const { SCOPES, Scope } = await import('../app/tokens.ts');
  if (list === undefined) return SCOPES;
  return list.split(',').map((name) => {
    const scope = Scope.safeParse(name.trim());
    if (!scope.success)
      throw new CommandRefused(stringsFor().cli.token.unknownScope(name.trim(), SCOPES.join(', ')));
    return scope.data;
  });
}

/** The length of a secret's stored prefix: `tlr_` and 8 characters. */
const MAX_PREFIX_CHARS = 12;
const MIN_PREFIX_CHARS = 8;

async function revoke(prefix: string): Promise<ExitCode> {
  const { token: t } = stringsFor().cli;
  if (prefix.length < MIN_PREFIX_CHARS) throw new CommandRefused(t.prefixTooShort(prefix, MIN_PREFIX_CHARS));
  // Accept a whole secret too. Only its prefix is stored.
  const { revokeTokens } = await import('../app/tokens.ts');
  const revoked = await revokeTokens(prefix.slice(0, MAX_PREFIX_CHARS));
  if (revoked.length === 0) throw new CommandRefused(t.notFound);
  for (const token of revoked) printLine(`${paint('green', '✓')} ${t.revoked(token.prefix)}`);
  return EXIT.completed;
}

function tokenJson(token: Token) {
  return {
    id: token.id,
    prefix: token.prefix,
    scope: token.userId === null ? 'installation' : 'user',
    user_id: token.userId,
    name: token.name,
    scopes: token.scopes,
    expires_at: token.expiresAt?.toISOString() ?? null,
    created_at: token.createdAt.toISOString(),
    last_used_at: token.lastUsedAt?.toISOString() ?? null,
    revoked_at: token.revokedAt?.toISOString() ?? null,
  };
}
