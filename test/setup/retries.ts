import { sql } from 'kysely';
import type { TestDatabase } from './databases.ts';

/** Makes deliveries that wait for their next attempt due at once, so that a test doesn't wait with them. */
export async function makeRetriesDue({ db }: TestDatabase): Promise<void> {
  await sql`update pgboss.job set start_after = now()
    where name like 'deliver-%' and state = 'retry' and start_after > now()`.execute(db);
}
