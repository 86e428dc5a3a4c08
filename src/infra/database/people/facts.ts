import type { Kysely } from 'kysely';
import { z } from 'zod';
import { FactId, ResumeId, UserId } from '../../../jobs/model/ids.ts';
import type { Fact, FactRepository } from '../../../jobs/ports/facts.ts';
import type { Codec } from '../encryption/codec.ts';
import type { Schema } from '../postgres/schema.ts';

/** `facts`: lines that people added to their resumes in their own words, oldest first. */
export function createFacts(db: Kysely<Schema>, codec: Codec): FactRepository {
  return {
    async add({ id, userId, resumeId, entry, requirement, text }) {
      await db
        .insertInto('facts')
        .values({
          id,
          user_id: userId,
          resume_id: resumeId,
          entry,
          requirement: requirement === null ? null : codec.sealText(requirement, cell('requirement', id)),
          text: codec.sealText(text, cell('text', id)),
        })
        .execute();
    },

    async list(user, resume) {
      const rows = await db
        .selectFrom('facts')
        .selectAll()
        .where('user_id', '=', user)
        .where('resume_id', '=', resume)
        .orderBy('id')
        .execute();
      return rows.map((row) => factFrom(row, codec));
    },
  };
}

const Row = z.object({
  id: FactId,
  user_id: UserId,
  resume_id: ResumeId,
  entry: z.string(),
  requirement: z.string().nullable(),
  text: z.string(),
});

function factFrom(raw: unknown, codec: Codec): Fact {
  const row = Row.parse(raw);
  const { id, requirement } = row;
  return {
    id,
    userId: row.user_id,
    resumeId: row.resume_id,
    entry: row.entry,
    requirement: requirement === null ? null : codec.openText(requirement, cell('requirement', id)),
    text: codec.openText(row.text, cell('text', id)),
  };
}

const cell = (column: 'requirement' | 'text', id: FactId) => `facts.${column}:${id}`;
