import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { TokenId, UserId } from '../model/ids.ts';
import { err, ok, type Result } from '../model/result.ts';

/** What a token may be allowed to do. Whose things it may do it to is another question: see `Caller`. */
export const SCOPES = [
  'jobs:read',
  'jobs:write',
  'resumes:read',
  'resumes:write',
  'people:write',
  'people:delete',
  'metrics:read',
] as const;
export const Scope = z.enum(SCOPES);
export type Scope = z.infer<typeof Scope>;

/** Who makes a request: a user, or a program with an installation token, which may act for any user. */
export type Caller = {
  readonly scopes: readonly Scope[];
  /** The token's first characters. */
  readonly token: string;
} & ({ readonly by: 'user'; readonly userId: UserId } | { readonly by: 'installation' });

/** A bearer token without its secret, which is shown once and not stored. */
export interface Token {
  readonly id: TokenId;
  /** Null for a token of the installation. */
  readonly userId: UserId | null;
  /** The name from its creation. */
  readonly name: string | null;
  /** The secret's first characters, to tell tokens apart. */
  readonly prefix: string;
  readonly scopes: readonly Scope[];
  /** Null: it never expires. */
  readonly expiresAt: Date | null;
  readonly createdAt: Date;
  /** Rounded down to the hour; null before its first use. */
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

export type NewToken = Pick<Token, 'userId' | 'name' | 'scopes' | 'expiresAt'>;

/** The stored tokens. `hash` is the SHA-256 of a secret, in hex. */
export interface Tokens {
  add(token: NewToken & { readonly prefix: string; readonly hash: string }): Promise<Token>;
  /** Finds a token that isn't revoked. */
  findByHash(hash: string): Promise<Token | null>;
  /** Newest first. */
  list(): Promise<Token[]>;
  /** Revokes the tokens that start with this prefix. Returns those that weren't revoked before. */
  revoke(prefix: string): Promise<Token[]>;
  noteUse(id: TokenId, at: Date): Promise<void>;
  /** True once a token has been created. */
  exists(): Promise<boolean>;
}

/** Starts every secret, so that scanners of code and logs recognise one. */
const SECRET_MARK = 'tlr_';
const SECRET_BYTES = 32;

/** 8 of the 43 random characters tell tokens apart. The rest still holds over 200 secret bits. */
const PREFIX_CHARS = SECRET_MARK.length + 8;

/** Creates a token. Returns its secret, which is never stored. */
export async function createToken(
  token: NewToken,
  tokens: Tokens,
): Promise<{ readonly secret: string; readonly token: Token }> {
  const secret = SECRET_MARK + randomBytes(SECRET_BYTES).toString('base64url');
  const prefix = secret.slice(0, PREFIX_CHARS);
  return { secret, token: await tokens.add({ ...token, prefix, hash: hashOf(secret) }) };
}

/** How exactly a token's last use is stored. */
const LAST_USE_PRECISION_MS = 3_600_000;

/**
 * Finds the caller that a secret authenticates. A revoked token counts as unknown. Looks it up by its hash, so that
 * timing does not reveal how much of a secret is right.
 */
export async function findCaller(
  secret: string,
  tokens: Tokens,
  now = new Date(),
): Promise<Result<Caller, 'unknown' | 'expired'>> {
  const token = await tokens.findByHash(hashOf(secret));
  if (!token) return err('unknown');
  if (token.expiresAt !== null && token.expiresAt <= now) return err('expired');
  const hour = new Date(Math.floor(now.getTime() / LAST_USE_PRECISION_MS) * LAST_USE_PRECISION_MS);
  if (token.lastUsedAt?.getTime() !== hour.getTime()) await tokens.noteUse(token.id, hour);
  const { userId, scopes, prefix } = token;
  const by = userId === null ? ({ by: 'installation' } as const) : ({ by: 'user', userId } as const);
  return ok({ ...by, scopes, token: prefix });
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
