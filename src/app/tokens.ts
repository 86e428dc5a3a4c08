import { z } from 'zod';
import { createAudit } from '../infra/database/people/audit.ts';
import { createTokens } from '../infra/database/people/tokens.ts';
import { createUsers } from '../infra/database/people/users.ts';
import { runTransaction } from '../infra/database/postgres/transaction.ts';
import { TokenId, UserId } from '../jobs/model/ids.ts';
import { createToken, type NewToken, Scope, type Token, type Tokens } from '../jobs/people/access.ts';
import { BY_OPERATOR } from '../jobs/ports/audit.ts';
import type { Repositories } from '../jobs/ports/repositories.ts';
import type { OpenedDatabase } from './database.ts';
import { defineCommand } from './operator-command.ts';

export { SCOPES, Scope, type Token } from '../jobs/people/access.ts';

/** Who a token acts for: one user, by id, or the whole installation. */
export type TokenOwner = { readonly user: string } | 'installation';

const StoredToken: z.ZodType<Token> = z.object({
  id: TokenId,
  userId: UserId.nullable(),
  name: z.string().nullable(),
  prefix: z.string(),
  scopes: z.array(Scope),
  expiresAt: z.coerce.date().nullable(),
  createdAt: z.coerce.date(),
  lastUsedAt: z.coerce.date().nullable(),
  revokedAt: z.coerce.date().nullable(),
});

type IssuedToken = { readonly secret: string; readonly token: Token } | null;

const issueCommand = defineCommand<NewToken, IssuedToken>({
  name: 'issueToken',
  input: z.object({
    userId: UserId.nullable(),
    name: z.string().nullable(),
    scopes: z.array(Scope),
    expiresAt: z.coerce.date().nullable(),
  }),
  output: z.object({ secret: z.string(), token: StoredToken }).nullable(),
  run: (opened, token) =>
    useTokens(opened, async ({ tokens, users, audit }) => {
      const { userId: user } = token;
      if (user !== null && !(await users.find(user))) return null;
      const created = await createToken(token, tokens);
      const { prefix, expiresAt, scopes } = created.token;
      const details = { token: prefix, expires: expiresAt?.toISOString() ?? null, scopes };
      await audit.record({ kind: 'token_created', actor: BY_OPERATOR, user, details });
      return created;
    }),
});

const listCommand = defineCommand<null, Token[]>({
  name: 'listTokens',
  input: z.null(),
  output: z.array(StoredToken),
  run: (opened) => useTokens(opened, ({ tokens }) => tokens.list()),
});

const revokeCommand = defineCommand<string, Token[]>({
  name: 'revokeTokens',
  input: z.string(),
  output: z.array(StoredToken),
  run: (opened, prefix) =>
    useTokens(opened, async ({ tokens, audit }) => {
      const revoked = await tokens.revoke(prefix);
      for (const { prefix: token, userId } of revoked)
        await audit.record({ kind: 'token_revoked', actor: BY_OPERATOR, user: userId, details: { token } });
      return revoked;
    }),
});

export const tokenCommands = [issueCommand, listCommand, revokeCommand];

/** Creates a token. Returns it with its secret; null if there is no such user. */
export async function issueToken(owner: TokenOwner, token: Omit<NewToken, 'userId'>): Promise<IssuedToken> {
  const userId = owner === 'installation' ? null : UserId.safeParse(owner.user).data;
  return userId === undefined ? null : issueCommand.request({ ...token, userId });
}

/** Lists every token, newest first. */
export const listTokens = () => listCommand.request(null);

/** Revokes the tokens whose secret starts with `prefix`. Returns those that weren't revoked before. */
export const revokeTokens = (prefix: string) => revokeCommand.request(prefix);

function useTokens<T>(
  { database, codec }: OpenedDatabase,
  work: (tx: { tokens: Tokens } & Pick<Repositories, 'users' | 'audit'>) => Promise<T>,
): Promise<T> {
  return runTransaction(database.db, (tx) =>
    work({ tokens: createTokens(tx, codec), users: createUsers(tx, codec), audit: createAudit(tx, codec) }),
  );
}
