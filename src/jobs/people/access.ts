import { createHash, randomBytes } from 'node:crypto';
import type { TokenId, UserId } from '../model/ids.ts';

/** Whom a request is made for: one person, or whoever the installation's own program names. */
export type Caller = { readonly by: 'user'; readonly userId: UserId } | { readonly by: 'installation' };

/** A bearer token, as far as it is known here once it has been shown. */
export interface Token {
  readonly id: TokenId;
  /** Null: the installation's. */
  readonly userId: UserId | null;
  /** What its maker calls it. */
  readonly name: string | null;
  /** Its first characters, to tell it from others. */
  readonly prefix: string;
  readonly createdAt: Date;
  /** To the hour; null before its first use. */
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** The port to the stored tokens. `hash` is the SHA-256 of a secret, in hex. */
export interface Tokens {
  add(token: Pick<Token, 'userId' | 'name' | 'prefix'> & { readonly hash: string }): Promise<Token>;
  /** One that is not revoked. */
  withHash(hash: string): Promise<Token | null>;
  /** The newest first. */
  list(): Promise<Token[]>;
  /** Those that begin so and were not revoked before. */
  revoke(prefix: string): Promise<Token[]>;
  noteUse(id: TokenId, at: Date): Promise<void>;
  /** True once a token has been made. */
  any(): Promise<boolean>;
}

/** What every secret begins with, so that scanners of code and logs know one. */
const MARK = 'tlr_';
const SECRET_BYTES = 32;

/** Of 43 random characters: 8 are enough to tell tokens apart, and what is left has over 200 bits. */
const PREFIX_LENGTH = MARK.length + 8;

/** Makes a token; its secret is given once and never stored. */
export async function createToken(
  { userId, name }: Pick<Token, 'userId' | 'name'>,
  tokens: Tokens,
): Promise<{ readonly secret: string; readonly token: Token }> {
  const secret = MARK + randomBytes(SECRET_BYTES).toString('base64url');
  const prefix = secret.slice(0, PREFIX_LENGTH);
  return { secret, token: await tokens.add({ userId, name, prefix, hash: hashOf(secret) }) };
}

/** Milliseconds that a token's last use is known to. */
const COARSE = 3_600_000;

/**
 * Who may be spoken for with this secret; null where it is no token's, or one that was revoked. It is looked up by
 * its hash, so that no comparison of secrets takes a time that would tell how much of one is right.
 */
export async function callerOf(secret: string, tokens: Tokens, now = new Date()): Promise<Caller | null> {
  const token = await tokens.withHash(hashOf(secret));
  if (!token) return null;
  const hour = new Date(Math.floor(now.getTime() / COARSE) * COARSE);
  if (token.lastUsedAt?.getTime() !== hour.getTime()) await tokens.noteUse(token.id, hour);
  return token.userId === null ? { by: 'installation' } : { by: 'user', userId: token.userId };
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
