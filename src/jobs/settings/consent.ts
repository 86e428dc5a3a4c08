import type { UserId } from '../model/ids.ts';
import type { EngineName } from '../model/job.ts';
import { type Refusal, reason, refuse } from '../model/refusal.ts';
import type { Result } from '../model/result.ts';
import type { Repositories } from '../ports/repositories.ts';
import type { User } from '../ports/users.ts';

/**
 * True when a job for this engine would send a person's resume to a model whose vendor (the model's host, such as
 * `api.openai.com`) they have not agreed to. Pure.
 */
export function needsConsent(
  { consentAt, consentVendor }: Pick<User, 'consentAt' | 'consentVendor'>,
  engine: EngineName,
  vendor: string,
): boolean {
  return engine !== 'offline' && (consentAt === null || consentVendor !== vendor);
}

/** A person agrees, once, that their resumes go to this vendor's model; a later vendor takes the place of this one. */
export function agree(user: UserId, vendor: string, tables: Repositories): Promise<Result<User, Refusal>> {
  return setConsent(user, { vendor, at: new Date() }, tables);
}

/** The consent alone, given or taken back. */
export async function setConsent(
  id: UserId,
  consent: Parameters<Repositories['users']['setConsent']>[1],
  { users }: Repositories,
): Promise<Result<User, Refusal>> {
  const user = (await users.setConsent(id, consent)) ? await users.find(id) : null;
  return user ? { ok: true, value: user } : refuse({ user_id: reason('user_not_found') });
}
