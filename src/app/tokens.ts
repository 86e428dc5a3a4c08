import { loadConfig } from '../config.ts';
import { createTokens } from '../infra/database/tokens.ts';
import { createUsers } from '../infra/database/users.ts';
import { UserId } from '../jobs/model/ids.ts';
import { createToken, type NewToken, type Token, type Tokens } from '../jobs/people/access.ts';
import { openReady } from './database.ts';

export { SCOPES, Scope, type Token } from '../jobs/people/access.ts';

/** Who a token acts for: one user, by id, or the whole installation. */
export type TokenOwner = { readonly user: string } | 'installation';

/** Creates a token. Returns it with its secret; null if there is no such user. */
export function issueToken(
  owner: TokenOwner,
  token: Omit<NewToken, 'userId'>,
): Promise<{ readonly secret: string; readonly token: Token } | null> {
  return useTokens(async (tokens, userExists) => {
    if (owner === 'installation') return createToken({ ...token, userId: null }, tokens);
    const userId = UserId.safeParse(owner.user);
    if (!userId.success || !(await userExists(userId.data))) return null;
    return createToken({ ...token, userId: userId.data }, tokens);
  });
}

/** Lists every token, newest first. */
export function listTokens(): Promise<Token[]> {
  return useTokens((tokens) => tokens.list());
}

/** Revokes the tokens whose secret starts with `prefix`. Returns those that weren't revoked before. */
export function revokeTokens(prefix: string): Promise<Token[]> {
  return useTokens((tokens) => tokens.revoke(prefix));
}

async function useTokens<T>(
  work: (tokens: Tokens, userExists: (user: UserId) => Promise<boolean>) => Promise<T>,
): Promise<T> {
  const config = loadConfig();
  const {
    database: { db, close },
    codec,
  } = await openReady(config, config.database);
  const users = createUsers(db, codec);
  try {
    return await work(createTokens(db, codec), async (user) => (await users.find(user)) !== null);
  } finally {
    await close();
  }
}
