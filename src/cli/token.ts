import type { Command } from 'commander';
import type { Holder, Token } from '../app/tokens.ts';
import { EXIT, type ExitCode, Refused } from './output/exit.ts';
import { note, paint, say } from './output/terminal.ts';

export function addToken(program: Command, end: (code: ExitCode) => void): void {
  const token = program.command('token').description('make, list and revoke the tokens of the jobs API');
  token
    .command('create')
    .description('make a token, and print its secret, which is shown this once')
    .option('--user <id>', 'a token that acts as this user and no other')
    .option('--installation', 'a token that adds users and acts for any of them')
    .option('--name <text>', 'what to call it in lists')
    .action(async (options: CreateOptions) => end(await create(options)));
  token
    .command('list')
    .description('list the tokens, the newest first')
    .option('--json', 'print them as one JSON array')
    .action(async ({ json }: { json?: true }) => {
      const { listTokens } = await import('../app/tokens.ts');
      const tokens = await listTokens();
      if (json) say(JSON.stringify(tokens.map(jsonOf), null, 2));
      else printTokens(tokens);
      end(EXIT.completed);
    });
  token
    .command('revoke')
    .argument('<prefix>', 'its first characters, as the list shows them')
    .description('end a token; its next request is refused')
    .action(async (prefix: string) => end(await revoke(prefix)));
}

interface CreateOptions {
  readonly user?: string;
  readonly installation?: true;
  readonly name?: string;
}

async function create({ user, installation, name }: CreateOptions): Promise<ExitCode> {
  const { createToken } = await import('../app/tokens.ts');
  const made = await createToken(holderOf(user, installation), name?.trim() || null);
  if (!made) throw new Refused(`--user: there is no user "${user}". An installation token adds one.`);
  note(`A token for ${whoseText(made.token)}. Keep it now: it is not shown again.`);
  say(made.secret);
  return EXIT.completed;
}

function holderOf(user: string | undefined, installation: true | undefined): Holder {
  if (user !== undefined && installation) throw new Refused('Choose one of --user and --installation.');
  if (user !== undefined) return { user };
  if (installation) return 'installation';
  throw new Refused('Whose token? Give --user with an id, or --installation.');
}

async function revoke(prefix: string): Promise<ExitCode> {
  if (prefix.length < SHORTEST_PREFIX)
    throw new Refused(`"${prefix}" is too short: give at least ${SHORTEST_PREFIX} characters of the token.`);
  // The whole secret names it too; only its beginning is known here.
  const { revokeTokens } = await import('../app/tokens.ts');
  const revoked = await revokeTokens(prefix.slice(0, LONGEST_PREFIX));
  if (revoked.length === 0) throw new Refused('There is no such token, or it is revoked already.');
  for (const token of revoked) say(`${paint('green', '✓')} ${token.prefix}… is revoked.`);
  return EXIT.completed;
}

/** `tlr_` and the characters that are kept. */
const SHORTEST_PREFIX = 8;
const LONGEST_PREFIX = 12;

function printTokens(tokens: readonly Token[]): void {
  if (tokens.length === 0) say('There are no tokens: tailor token create makes one.');
  for (const token of tokens) {
    const state = token.revokedAt ? paint('red', 'revoked') : paint('green', 'valid  ');
    const used = token.lastUsedAt ? `used ${dayText(token.lastUsedAt)}` : 'never used';
    const name = token.name === null ? '' : `  ${token.name}`;
    say(
      `${paint('bold', `${token.prefix}…`)}  ${state}  ${whoseText(token)}  made ${dayText(token.createdAt)}, ${used}${name}`,
    );
  }
}

const dayText = (date: Date) => date.toISOString().slice(0, 10);

const whoseText = ({ userId }: Token) => (userId === null ? 'the installation' : `user ${userId}`);

function jsonOf(token: Token) {
  return {
    id: token.id,
    prefix: token.prefix,
    scope: token.userId === null ? 'installation' : 'user',
    user_id: token.userId,
    name: token.name,
    created_at: token.createdAt.toISOString(),
    last_used_at: token.lastUsedAt?.toISOString() ?? null,
    revoked_at: token.revokedAt?.toISOString() ?? null,
  };
}
