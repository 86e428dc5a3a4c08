import { loadConfig } from '../config.ts';
import { createCodec } from '../infra/database/codec.ts';
import { createTokens } from '../infra/database/tokens.ts';
import { createUsers } from '../infra/database/users.ts';
import { UserId } from '../jobs/model/ids.ts';
import { createToken as create, type Token, type Tokens } from '../jobs/people/access.ts';
import { openMigrated } from './database.ts';

export type { Token } from '../jobs/people/access.ts';

/** Whose token is made: a user's, by their id, or the installation's. */
export type Holder = { readonly user: string } | 'installation';

/** Null where there is no such user. */
export function createToken(
  holder: Holder,
  name: string | null,
): Promise<{ readonly secret: string; readonly token: Token } | null> {
  return useTokens(async (tokens, exists) => {
    if (holder === 'installation') return create({ userId: null, name }, tokens);
    const userId = UserId.safeParse(holder.user);
    if (!userId.success || !(await exists(userId.data))) return null;
    return create({ userId: userId.data, name }, tokens);
  });
}

export function listTokens(): Promise<Token[]> {
  return useTokens((tokens) => tokens.list());
}

/** By the first characters of its secret; gives what was revoked now. */
export function revokeTokens(prefix: string): Promise<Token[]> {
  return useTokens((tokens) => tokens.revoke(prefix));
}

async function useTokens<T>(
  work: (tokens: Tokens, exists: (user: UserId) => Promise<boolean>) => Promise<T>,
): Promise<T> {
  const config = loadConfig();
  const codec = createCodec(config.dataKey);
  const { db, close } = await openMigrated(config.database);
  const users = createUsers(db, codec);
  try {
    return await work(createTokens(db, codec), async (user) => (await users.find(user)) !== null);
  } finally {
    await close();
  }
}
