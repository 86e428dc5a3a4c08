import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { FactId } from '../../../src/jobs/model/ids.ts';
import type { JobResult } from '../../../src/jobs/model/job.ts';
import type { Fact } from '../../../src/jobs/ports/facts.ts';
import type { NewJob } from '../../../src/jobs/ports/jobs.ts';
import type { Store } from '../../../src/jobs/ports/repositories.ts';
import type { NewResume, SavedResume } from '../../../src/jobs/ports/resumes.ts';
import type { User } from '../../../src/jobs/ports/users.ts';
import { RequirementId } from '../../../src/posting/requirements.ts';
import { EditId } from '../../../src/tailoring/edit.ts';

/** Creates a person. */
export function newPerson(store: Store): Promise<User> {
  return store.users.findOrCreate(
    { platform: 'local', tenantId: '', externalId: randomUUID() },
    'Ines Okafor',
  );
}

export function resumeOf(user: User, overrides: Partial<NewResume> = {}): NewResume {
  return {
    userId: user.id,
    filename: 'ines_okafor.txt',
    mediaType: 'text/plain',
    bytes: Buffer.from('Ines Okafor\nPastry chef, Lisbon'),
    parsedText: 'Ines Okafor\nPastry chef, Lisbon',
    structure: {
      language: 'en',
      sources: ['Ines Okafor', 'Pastry chef, Lisbon'],
      contact: [],
      sections: [],
    },
    isDefault: false,
    expiresAt: null,
    ...overrides,
  };
}

export function factOf(
  user: User,
  { id: resumeId }: Pick<SavedResume, 'id'>,
  overrides: Partial<Fact> = {},
): Fact {
  return {
    id: FactId.parse(uuidv7()),
    userId: user.id,
    resumeId,
    entry: 'E1',
    requirement: null,
    text: 'Ran a stall',
    ...overrides,
  };
}

export function jobOf(user: User, overrides: Partial<NewJob> = {}): NewJob {
  return {
    userId: user.id,
    resumeId: null,
    title: 'Head pastry chef',
    companyName: 'Padaria Aurora',
    jobDescription: 'We need someone who laminates dough at four in the morning.',
    options: {},
    parentJobId: null,
    revision: { made: { by: 'run' }, decisions: [], facts: [] },
    requestKey: randomUUID(),
    ...overrides,
  };
}

const requirement = {
  id: RequirementId.parse('R1'),
  text: 'Laminated dough',
  words: 'laminates dough',
  kind: 'skill',
  must: true,
  atoms: [],
} as const;

export const result: JobResult = {
  text: 'Ines Okafor\nPastry chef, Lisbon — laminated dough',
  edits: [
    {
      id: EditId.parse('K1'),
      state: 'applied',
      operation: { op: 'order', parent: 'E1', lines: ['E1.B2', 'E1.B1'] },
      before: 'Kept the ovens',
      after: 'Laminated 300 croissants a day',
      reason: { text: 'The posting asks for it first.' },
      requirement: requirement.id,
    },
  ],
  gaps: [{ requirement, state: 'shown', line: 'E1.B2', atoms: [] }],
  coverage: { before: 0.5, after: 1, ceiling: 1, lengthRatio: 0.98, points: null, languages: null },
  engine: 'openai',
  model: 'gpt-5.4-mini',
  usage: { calls: 1, inputTokens: 2100, cachedTokens: 1024, outputTokens: 310, cost: 0.00123 },
  pages: 1,
};
