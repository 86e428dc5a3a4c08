import { loadConfig } from '../config.ts';
import { createAudit } from '../infra/database/audit.ts';
import { createTokens } from '../infra/database/tokens.ts';
import { runTransaction } from '../infra/database/transaction.ts';
import { createUsers } from '../infra/database/users.ts';
import { UserId } from '../jobs/model/ids.ts';
import { createToken, type NewToken, type Token, type Tokens } from '../jobs/people/access.ts';
import { BY_OPERATOR } from '../jobs/ports/audit.ts';
import type { Repositories } from '../jobs/ports/repositories.ts';
import { openReady } from './database.ts';

export { SCOPES, Scope, type Token } from '../jobs/people/access.ts';

/** Who a token acts for: one user, by id, or the whole installation. */
export type TokenOwner = { readonly user: string } | 'installation';

/** Creates a token. Returns it with its secret; null if there is no such user. */
export function issueToken(
  owner: TokenOwner,
  token: Omit<NewToken, 'userId'>,
): Promise<{ readonly secret: string; readonly token: Token } | null> {
  return useTokens(async ({ tokens, users, audit }) => {
    const userId = owner === 'installation' ? null : UserId.safeParse(owner.user).data;
    if (userId === undefined || (userId !== null && !(await users.find(userId)))) return null;
    const created = await createToken({ ...token, userId }, tokens);
    const { prefix, expiresAt, scopes } = created.token;
    const details = { token: prefix, expires: expiresAt?.toISOString() ?? null, scopes };
    await audit.record({ kind: 'token_created', actor: BY_OPERATOR, user: userId, details });
    return created;
  });
}

/** Lists every token, newest first. */
export function listTokens(): Promise<Token[]> {
  return useTokens(({ tokens }) => tokens.list());
}

/** Revokes the tokens whose secret starts with `prefix`. Returns those that weren't revoked before. */
export function revokeTokens(prefix: string): Promise<Token[]> {
  return useTokens(async ({ tokens, audit }) => {
    const revoked = await tokens.revoke(prefix);
    for (const { prefix: token, userId } of revoked)
      await audit.record({ kind: 'token_revoked', actor: BY_OPERATOR, user: userId, details: { token } });
    return revoked;
  });
}

async function useTokens<T>(
  work: (tx: { tokens: Tokens } & Pick<Repositories, 'users' | 'audit'>) => Promise<T>,
): Promise<T> {
  const config = loadConfig();
  const {
    database: { db, close },
    codec,
  } = await openReady(config, config.database);
  try {
    return await runTransaction(db, (tx) =>
      work({ tokens: createTokens(tx, codec), users: createUsers(tx, codec), audit: createAudit(tx, codec) }),
    );
  } finally {
    await close();
  }
}
