import { type Kysely, sql } from 'kysely';

/** What a job wrote that makes no resume: a cover letter, or the questions that an interviewer may ask. */
const STATEMENTS = ['alter table jobs add column supplement text'];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
