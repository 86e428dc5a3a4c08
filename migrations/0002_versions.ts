import { type Kysely, sql } from 'kysely';

/**
 * What sets a version of a job apart from its parent (a person's instruction and decisions, so sealed text), and the
 * pages of the PDF.
 */
const STATEMENTS = ['alter table jobs add column revision text', 'alter table jobs add column pages integer'];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
