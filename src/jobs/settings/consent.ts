import type { UserId } from '../model/ids.ts';
import type { EngineName } from '../model/job.ts';
import { type Refusal, reason, refuse } from '../model/refusal.ts';
import { ok, type Result } from '../model/result.ts';
import type { Repositories } from '../ports/repositories.ts';
import type { User } from '../ports/users.ts';

/**
 * True when a job with this engine would send a user's resume to a model that they haven't agreed to. `vendor` is the
 * model's host, such as `api.openai.com`. Pure.
 */
export function needsConsent(
  { consentAt, consentVendor }: Pick<User, 'consentAt' | 'consentVendor'>,
  engine: EngineName,
  vendor: string,
): boolean {
  return engine !== 'offline' && (consentAt === null || consentVendor !== vendor);
}

/** Stores that a user agrees to their resumes going to this vendor's model. Replaces an earlier vendor. */
export function giveConsent(
  user: UserId,
  vendor: string,
  repositories: Repositories,
): Promise<Result<User, Refusal>> {
  return setConsent(user, { vendor, at: new Date() }, repositories);
}

/** Stores a user's consent, or its withdrawal (null), and nothing else. */
export async function setConsent(
  id: UserId,
  consent: Parameters<Repositories['users']['setConsent']>[1],
  { users }: Repositories,
): Promise<Result<User, Refusal>> {
  const user = (await users.setConsent(id, consent)) ? await users.find(id) : null;
  return user ? ok(user) : refuse({ user_id: reason('user_not_found') });
}
