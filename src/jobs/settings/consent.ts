import type { UserId } from '../model/ids.ts';
import type { EngineName } from '../model/job.ts';
import { type Refused, refuse } from '../model/refusal.ts';
import type { User } from '../ports/rows.ts';
import type { Tables } from '../ports/tables.ts';

/** The same for an id that was never given and for somebody who was forgotten. */
export const NO_SUCH_USER = 'There is no such user.';

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

export type Consented = { readonly ok: true; readonly user: User } | Refused;

/** A person agrees, once, that their resumes go to this vendor's model; a later vendor takes the place of this one. */
export function agree(user: UserId, vendor: string, tables: Tables): Promise<Consented> {
  return setConsent(user, { vendor, at: new Date() }, tables);
}

/** The consent alone, given or taken back. */
export async function setConsent(
  id: UserId,
  consent: Parameters<Tables['users']['setConsent']>[1],
  { users }: Tables,
): Promise<Consented> {
  const user = (await users.setConsent(id, consent)) ? await users.find(id) : null;
  return user ? { ok: true, user } : refuse({ user_id: NO_SUCH_USER });
}
