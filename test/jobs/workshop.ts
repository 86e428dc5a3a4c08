import { createCodec } from '../../src/infra/database/codec.ts';
import { createStore } from '../../src/infra/database/store.ts';
import { readPlainText } from '../../src/infra/documents/read/text.ts';
import { createReader } from '../../src/infra/documents/reader.ts';
import type { Fault } from '../../src/jobs/model/fault.ts';
import type { PipelineDeps } from '../../src/jobs/pipeline/deps.ts';
import { withDirectQueue } from '../../src/jobs/ports/direct-queue.ts';
import type { Reader, Writer } from '../../src/jobs/ports/documents.ts';
import type { Engine, WritingEngine } from '../../src/jobs/ports/engine.ts';
import type { Store } from '../../src/jobs/ports/repositories.ts';
import type { NewResume, SavedResume } from '../../src/jobs/ports/resumes.ts';
import type { User } from '../../src/jobs/ports/users.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import type { EngineAnswer } from '../../src/tailoring/answer.ts';
import { createOfflineEngine } from '../../src/tailoring/offline/offline.ts';
import { openMigrated, type TestDatabase } from '../setup/databases.ts';
import { createInMemoryTextWriter } from '../setup/text-writer.ts';

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

Requirements
- Experience of training apprentices
- HACCP
- A driving licence
`;

export interface TestWorkshop extends PipelineDeps {
  readonly reader: Reader;
  readonly lines: object[];
  close(): Promise<void>;
}

/**
 * The main job's parts over a database of the test's own, all of them real but the writer, which takes most of a
 * job's time: `writer` is for tests of documents. Log lines are kept in `lines`.
 */
export function workshopOver(
  { db }: TestDatabase,
  engines: readonly Engine[] = [],
  writer: Writer = createInMemoryTextWriter(),
): TestWorkshop {
  const reader = createReader();
  const lines: object[] = [];
  const keep = (fields: object, message: string) => lines.push({ ...fields, message });
  return {
    store: withDirectQueue(createStore(db, createCodec(null))),
    reader,
    writer,
    engines: new Map([createOfflineEngine(), ...engines].map((engine) => [engine.name, engine])),
    defaultEngine: 'offline',
    log: { info: keep, warn: keep, error: keep },
    lines,
    async close() {
      await Promise.all([reader.close(), writer.close()]);
    },
  };
}

/**
 * The same over a database of its own, on the real Postgres unless told; closing it removes the database. For
 * `beforeAll(async () => { … return workshop.close; })`.
 */
export async function openWorkshop({
  open = openMigrated,
  engines,
  writer,
}: {
  readonly open?: () => Promise<TestDatabase>;
  readonly engines?: readonly Engine[];
  readonly writer?: Writer;
} = {}): Promise<TestWorkshop & { readonly database: TestDatabase }> {
  const database = await open();
  const workshop = workshopOver(database, engines, writer);
  return {
    ...workshop,
    database,
    async close() {
      await workshop.close();
      await database.remove();
    },
  };
}

let people = 0;

export function somebody(store: Store): Promise<User> {
  people += 1;
  return store.users.findOrCreate({ platform: 'local', tenantId: '', externalId: `person-${people}` }, null);
}

export function savedResume(user: User, workshop: TestWorkshop, text = RESUME): Promise<SavedResume> {
  return workshop.store.resumes.save({ ...resumeFor(user, text), isDefault: false });
}

/** A resume to be saved, without the child process that reads one: what is tested here begins after it. */
export function resumeFor({ id: userId }: User, text = RESUME): NewResume {
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

/**
 * A scripted stand-in for the model: says what it is told to say, and counts how often it was asked. It mends
 * nothing, and its judge believes everything.
 */
export function scriptedEngine(
  says: EngineAnswer | Fault | Error,
): WritingEngine & { readonly asked: () => number } {
  let asked = 0;
  const usage = { calls: 1, inputTokens: 100, cachedTokens: 0, outputTokens: 10, cost: null };
  return {
    name: 'openai',
    asked: () => asked,
    async answer() {
      asked += 1;
      if (says instanceof Error) throw says;
      if ('code' in says) return { ok: false, error: says };
      return { ok: true, value: { answer: says, model: 'scripted', usage } };
    },
    async repair() {
      return { ok: true, value: { edits: [], usage } };
    },
    judge: {
      async judge(claims) {
        const verdicts = claims.map(({ id }) => ({ id, verdict: 'supported' as const }));
        return { ok: true, value: { verdicts, usage } };
      },
    },
  };
}
