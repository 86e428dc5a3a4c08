import { expect, it } from 'vitest';
import { createJudge } from '../../../src/infra/model/judge.ts';
import type { ModelClient } from '../../../src/infra/model/model-client.ts';
import { createPostReader } from '../../../src/infra/model/post-reader.ts';
import { fault } from '../../../src/jobs/model/fault.ts';
import { err } from '../../../src/jobs/model/result.ts';
import { createPostPrompt } from '../../../src/tailoring/prompt/post-prompt.ts';
import { PEOPLE, POSTING, resumeOf } from '../../tailoring/people.ts';

/** From here on vendors cache a prompt's beginning; English has some 4.5 characters a token. */
const MIN_CACHED_CHARS = 1_024 * 4.5;

it('gives the readers of postings and of edits a beginning that never changes and is long enough to be cached', async () => {
  const asked: { name: string; system: string; schema: string }[] = [];
  const model: ModelClient = {
    async ask({ system, format }) {
      asked.push({ name: format.json_schema.name, system, schema: JSON.stringify(format) });
      return err(fault('cancelled', 'not asked in this test'));
    },
    dialect() {
      throw new Error('a reader needs no dialect');
    },
  };
  for (const who of ['chef', 'teacher']) {
    await createPostReader(model, 'any').readPost(createPostPrompt(resumeOf(PEOPLE[who] ?? ''), POSTING));
    const claim = { id: 'K1', edit: null, sources: [who], entry: [], skills: [], text: who };
    await createJudge(model).judge([claim]);
  }
  for (const [, all] of Map.groupBy(asked, ({ name }) => name)) {
    expect(new Set(all.map(({ system }) => system)).size).toBe(1);
    expect(`${all[0]?.schema}${all[0]?.system}`.length).toBeGreaterThan(MIN_CACHED_CHARS);
  }
  expect(asked).toHaveLength(4);
});
