import { createOfflineEngine } from '../../src/infra/compute/offline-engine.ts';
import { createCodec } from '../../src/infra/database/encryption/codec.ts';
import { createStore } from '../../src/infra/database/store.ts';
import { readPlainText } from '../../src/infra/documents/read/text.ts';
import { type Fault, fault } from '../../src/jobs/model/fault.ts';
import type { PipelineDeps } from '../../src/jobs/pipeline/deps.ts';
import type { Compute } from '../../src/jobs/ports/compute.ts';
import { withDirectQueue } from '../../src/jobs/ports/direct-queue.ts';
import type { Reader, Writer } from '../../src/jobs/ports/documents.ts';
import type {
  Engine,
  PostReader,
  StructureReader,
  SupplementWriter,
  WritingEngine,
} from '../../src/jobs/ports/engine.ts';
import type { Store } from '../../src/jobs/ports/repositories.ts';
import type { NewResume, SavedResume } from '../../src/jobs/ports/resumes.ts';
import type { User } from '../../src/jobs/ports/users.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import type { EngineAnswer } from '../../src/tailoring/answer.ts';
import { testCompute, testReader } from './compute.ts';
import { openMigratedPostgres, type TestDatabase } from './databases.ts';
import { createInMemoryTextWriter } from './text-writer.ts';

export const RESUME = `Ines Kalliomaki
ines.kalliomaki@example.org | +358 40 555 0134

Experience

Harbour Kitchen
Sous Chef
2019 – 2024
- Ordered fish and vegetables from nine suppliers
- Trained 6 apprentices in knife work and hygiene
- Planned the summer menu with the head chef

Education

Kallio Vocational College
Diploma in Catering
2015 – 2018

Skills
Stock control, pastry, HACCP
`;

export const POSTING = `Head Chef — The Anchor

Apply by Friday: jobs@anchor.example

Requirements
- Experience of training apprentices
- HACCP
- A driving licence
`;

export interface TestPipeline extends PipelineDeps {
  readonly reader: Reader;
  readonly lines: object[];
  close(): Promise<void>;
}

/**
 * Creates the pipeline over a database. All of it is real but the writer, which takes most of a job's time; tests of
 * documents pass the real one. Log lines are kept in `lines`.
 */
export function createTestPipeline(
  { db }: TestDatabase,
  engines: readonly Engine[] = [],
  writer: Writer = createInMemoryTextWriter(),
  compute: Compute = testCompute,
): TestPipeline {
  const lines: object[] = [];
  const keep = (fields: object, message: string) => lines.push({ ...fields, message });
  return {
    store: withDirectQueue(createStore(db, createCodec(null))),
    reader: testReader,
    writer,
    compute,
    engines: new Map([createOfflineEngine(compute), ...engines].map((engine) => [engine.name, engine])),
    defaultEngine: 'offline',
    log: { info: keep, warn: keep, error: keep },
    lines,
    close: () => writer.close(),
  };
}

/**
 * Opens the pipeline over a database of its own, on Postgres by default. Closing it removes the database. For
 * `beforeAll(async () => { … return pipeline.close; })`.
 */
export async function openTestPipeline({
  open = openMigratedPostgres,
  engines,
  writer,
}: {
  readonly open?: () => Promise<TestDatabase>;
  readonly engines?: readonly Engine[];
  readonly writer?: Writer;
} = {}): Promise<TestPipeline & { readonly database: TestDatabase }> {
  const database = await open();
  const pipeline = createTestPipeline(database, engines, writer);
  return {
    ...pipeline,
    database,
    async close() {
      await pipeline.close();
      await database.remove();
    },
  };
}

let people = 0;

/** Creates a user with an identity of their own. */
export function createTestUser(store: Store): Promise<User> {
  people += 1;
  return store.users.findOrCreate({ platform: 'local', tenantId: '', externalId: `person-${people}` }, null);
}

/** Saves a resume for a user, not as their default unless it is the first. */
export function saveTestResume(
  user: User,
  pipeline: Pick<TestPipeline, 'store'>,
  text = RESUME,
): Promise<SavedResume> {
  return pipeline.store.resumes.save({ ...makeResume(user, text), isDefault: false });
}

/** Makes a resume to save. Reads it in this process, without the child process that reads uploads. */
export function makeResume({ id: userId }: User, text = RESUME): NewResume {
  const bytes = new TextEncoder().encode(text);
  return {
    userId,
    filename: 'resume.txt',
    mediaType: 'text/plain',
    bytes,
    parsedText: text,
    structure: parseResume(readPlainText(bytes).lines),
    isDefault: true,
    expiresAt: null,
  };
}

/** Makes the raw request for a job at The Anchor. */
export function makeJobRequest(user: Pick<User, 'id'>, resume: Pick<SavedResume, 'id'>) {
  return {
    user_id: user.id,
    resume_id: resume.id,
    title: 'Head Chef',
    company_name: 'The Anchor',
    job_description: POSTING,
  };
}

/** Stands in for a model that can't read postings: code reads them. */
export const NO_POST_READER: PostReader = {
  model: 'scripted',
  async readPost() {
    return { ok: false, error: fault('model_invalid_answer', 'reads no postings') };
  },
};

/** Stands in for a model that can't label lines: code reads resumes. */
export const NO_STRUCTURE_READER: StructureReader = {
  async readStructure() {
    return { ok: false, error: fault('model_invalid_answer', 'labels no lines') };
  },
};

/** Stands in for a model that writes nothing beside a resume. */
export const NO_SUPPLEMENT_WRITER: SupplementWriter = {
  async writeLetter() {
    return { ok: false, error: fault('model_invalid_answer', 'writes no letters') };
  },
  async repairLetter() {
    return { ok: false, error: fault('model_invalid_answer', 'repairs no letters') };
  },
  async askQuestions() {
    return { ok: false, error: fault('model_invalid_answer', 'asks nothing') };
  },
};

/**
 * Stands in for a model that writes a letter of the resume's own first lines, word for word, after one that quotes the
 * posting's first line; and asks the same about each line. `onCall` is told of each call.
 */
export function createScriptedWriter(onCall: () => void = () => {}): SupplementWriter {
  const usage = { calls: 1, inputTokens: 100, cachedTokens: 0, outputTokens: 10, cost: null };
  return {
    async writeLetter({ user }) {
      onCall();
      const lines = [...user.matchAll(/^\[(E\d+\.B\d+)\] (.+)$/gm)].slice(0, 4);
      const sentences = lines.map(([, id = '', text = ''], index) => ({
        paragraph: Math.min(3, index + 1),
        text,
        sources: [id],
        quotes: [],
      }));
      return { ok: true, value: { sentences, model: 'scripted', usage } };
    },
    async repairLetter() {
      onCall();
      return { ok: true, value: { sentences: [], usage } };
    },
    async askQuestions({ user }) {
      onCall();
      const ids = [...user.matchAll(/"id":"(K\d+)"/g)];
      const questions = ids.map(([, id = '']) => ({ id, question: 'How exactly did you do that?' }));
      return { ok: true, value: { questions, model: 'scripted', usage } };
    },
  };
}

/**
 * Creates a stand-in for the model that gives the same answer to every call, and counts the calls. Its repair changes
 * nothing, and its judge supports every claim.
 */
export function createScriptedEngine(
  says: EngineAnswer | Fault | Error,
): WritingEngine & { readonly callCount: () => number } {
  let asked = 0;
  const usage = { calls: 1, inputTokens: 100, cachedTokens: 0, outputTokens: 10, cost: null };
  return {
    name: 'openai',
    callCount: () => asked,
    async answer() {
      asked += 1;
      if (says instanceof Error) throw says;
      if ('code' in says) return { ok: false, error: says };
      return { ok: true, value: { answer: says, model: 'scripted', usage } };
    },
    async repair() {
      return { ok: true, value: { edits: [], usage } };
    },
    postReader: NO_POST_READER,
    structureReader: NO_STRUCTURE_READER,
    supplementWriter: createScriptedWriter(() => {
      asked += 1;
    }),
    judge: {
      async judge(claims) {
        const verdicts = claims.map(({ id }) => ({ id, verdict: 'supported' as const }));
        return { ok: true, value: { verdicts, usage } };
      },
    },
  };
}
