import { type Kysely, sql } from 'kysely';
import type { Schema } from '../postgres/schema.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { type Codec, HASH_PREFIX } from './codec.ts';

/** The codec's cells of hashed values: one for all rows, since rows are looked up by them. */
export const HASH_CELLS = {
  externalId: 'identities.external_id',
  eventKey: 'inbox.key',
  sender: 'inbox.sender',
  /** Of jobs and of Idempotency-Keys, which are compared with each other. */
  requestKey: 'request_key',
  resumeFile: 'resumes.sha256',
  person: 'usage.person',
  /** The person of an entry of the audit trail. */
  audited: 'audit.person',
  post: 'post_readings.hash',
} as const;

/**
 * Runs `work`, which looks a value up in all of its `forms` (`Codec.hashForms`) and adds it if it is in none. While
 * there are several forms, no unique index covers them all: a lock has one transaction at a time add the value.
 */
export function addOnce<T>(
  db: Kysely<Schema>,
  forms: ReturnType<Codec['hashForms']>,
  work: (db: Kysely<Schema>) => Promise<T>,
): Promise<T> {
  if (forms.length === 1) return work(db);
  return inTransaction(db, async (tx) => {
    // The same in each process, whichever of the keys is current there.
    const [name] = forms.filter((form) => form.startsWith(HASH_PREFIX)).toSorted();
    await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx);
    return work(tx);
  });
}
