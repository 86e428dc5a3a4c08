import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { UserId } from '../../../jobs/model/ids.ts';
import { type Codec, HASH_PREFIX } from '../encryption/codec.ts';
import { HASH_CELLS } from '../encryption/stored-forms.ts';
import type { Schema } from '../postgres/schema.ts';
import { inTransaction, runTransaction } from '../postgres/transaction.ts';
import { identityFrom } from './users.ts';

/**
 * Identifies a person by a keyed hash of their first platform account, so that somebody who was deleted and comes back
 * has the same key. What is stored under another form of it moves to today's.
 */
export async function personKey(tx: Kysely<Schema>, codec: Codec, user: UserId): Promise<string> {
  const [forms] = (await personForms(tx, codec, [user])).values();
  if (!forms) throw new Error('no person was asked for');
  const [key, ...earlier] = forms;
  if (earlier.length > 0) await inTransaction(tx, (inner) => moveUsage(inner, earlier, key));
  return key;
}

/** Returns the forms in which each person's key may be stored, today's first. */
export async function personForms(
  db: Kysely<Schema>,
  codec: Codec,
  users: readonly UserId[],
): Promise<Map<UserId, ReturnType<Codec['hashForms']>>> {
  const rows = await db
    .selectFrom('identities')
    .selectAll()
    .where('user_id', 'in', users)
    .orderBy('created_at')
    .execute();
  const named = users.map((user) => {
    const first = rows.find(({ user_id }) => user_id === user);
    const name = first ? Object.values(identityFrom(first, codec)).join('\u0000') : user;
    return [user, codec.hashForms(name, HASH_CELLS.person)] as const;
  });
  return new Map(named);
}

const BATCH_USERS = 200;

/**
 * Moves what everybody used and reserved, and who is switched off, from earlier keys to today's, whose hashes begin with
 * `start`. Deletes what belongs to nobody here: its people are gone. Returns the number of keys that are gone.
 */
export async function convertPersonKeys(db: Kysely<Schema>, codec: Codec, start: string): Promise<number> {
  const stale = await staleKeys(db, start);
  let after: UserId | null = null;
  for (;;) {
    if (stale.size === 0) return 0;
    const batch = db.selectFrom('users').select('id').orderBy('id').limit(BATCH_USERS);
    const rows = await (after === null ? batch : batch.where('id', '>', after)).execute();
    const users = rows.map(({ id }) => UserId.parse(id));
    after = users.at(-1) ?? null;
    if (after === null) break;
    for (const [user, forms] of await personForms(db, codec, users))
      if (forms.some((form) => stale.has(form))) await runTransaction(db, (tx) => personKey(tx, codec, user));
  }
  await db
    .deleteFrom('usage')
    .where('scope', '=', 'person')
    .where(sql<boolean>`not starts_with(key, ${start})`)
    .execute();
  await sql`delete from suspensions where ${isOldSuspension(start)}`.execute(db);
  return stale.size;
}

/** Matches people who are switched off under a hash of an earlier key. Others have a row under their id. */
const isOldSuspension = (start: string) =>
  sql`scope = 'person' and starts_with(key, ${HASH_PREFIX}) and not starts_with(key, ${start})`;

async function staleKeys(db: Kysely<Schema>, start: string): Promise<Set<string>> {
  const { rows } = await sql`
    select key from usage where scope = 'person' and not starts_with(key, ${start})
    union select person from reservations where not starts_with(person, ${start})
    union select key from suspensions where ${isOldSuspension(start)}`.execute(db);
  return new Set(
    z
      .array(z.object({ key: z.string() }))
      .parse(rows)
      .map(({ key }) => key),
  );
}

/**
 * Moves what a person used and reserved, and whether they are switched off, to another key. Adds what they used to what
 * is there, since both may have a day, as both may be switched off.
 */
async function moveUsage(tx: Kysely<Schema>, from: readonly string[], to: string): Promise<void> {
  await tx.updateTable('reservations').set({ person: to }).where('person', 'in', from).execute();
  await sql`
    with moved as (delete from suspensions where scope = 'person' and key in (${sql.join(from)}) returning created_at)
    insert into suspensions (scope, key, created_at)
    select 'person', ${to}, min(created_at) from moved having count(*) > 0
    on conflict (scope, key) do nothing`.execute(tx);
  await sql`
    with moved as (delete from usage where scope = 'person' and key in (${sql.join(from)}) returning *)
    insert into usage as u (scope, key, day, jobs, calls, tokens_in, tokens_cached, tokens_out, cost, reserved_tokens, reserved_cost)
    select 'person', ${to}, day, sum(jobs), sum(calls), sum(tokens_in), sum(tokens_cached), sum(tokens_out), sum(cost),
      sum(reserved_tokens), sum(reserved_cost)
    from moved group by day
    on conflict (scope, key, day) do update set
      jobs = u.jobs + excluded.jobs,
      calls = u.calls + excluded.calls,
      tokens_in = u.tokens_in + excluded.tokens_in,
      tokens_cached = u.tokens_cached + excluded.tokens_cached,
      tokens_out = u.tokens_out + excluded.tokens_out,
      cost = u.cost + excluded.cost,
      reserved_tokens = u.reserved_tokens + excluded.reserved_tokens,
      reserved_cost = u.reserved_cost + excluded.reserved_cost`.execute(tx);
}
