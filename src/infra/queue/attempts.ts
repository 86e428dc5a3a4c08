import type { Kysely } from 'kysely';
import { fromKysely, type PgBoss } from 'pg-boss';
import { z } from 'zod';
import type { Lease } from '../../jobs/ports/queue.ts';
import type { Schema } from '../database/postgres/schema.ts';

/** How pg-boss names one attempt at a piece of work. */
export const attemptOf = ({ id, attempt }: Pick<Lease, 'id' | 'attempt'>) => ({ id, retryCount: attempt });

/** pg-boss changes only the named attempt and returns the number of rows, which its types leave out. */
export function wasApplied(response: unknown): boolean {
  return Affected.parse(response).affected === 1;
}

const Affected = z.object({ affected: z.number() });

/**
 * Gives the work of an attempt back, to be tried again after this many seconds; `output` is what pg-boss keeps of the
 * attempt. False when the lease is lost: then nothing changes. Call it in the transaction that is open in `db`: between
 * its two statements another lane would take the work at once.
 */
export async function giveBack(
  boss: PgBoss,
  db: Kysely<Schema>,
  lease: Lease,
  seconds: number,
  output: object | null = null,
): Promise<boolean> {
  const inTransaction = { db: fromKysely(db) };
  if (!wasApplied(await boss.fail(lease.queue, attemptOf(lease), output, inTransaction))) return false;
  await boss.update(lease.queue, undefined, { ...inTransaction, id: lease.id, startAfter: seconds });
  return true;
}
