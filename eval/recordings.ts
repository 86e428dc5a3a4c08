import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readPlainText } from '../src/infra/documents/read/text.ts';
import { Language } from '../src/language/language.ts';
import { parseResume } from '../src/resume/parse/parse.ts';
import { linesOf, type Resume } from '../src/resume/resume.ts';
import { EngineAnswer } from '../src/tailoring/answer.ts';
import { Verdict } from '../src/tailoring/edits/decisions/claims.ts';

/** A resume and a posting for which a model's answer is recorded. */
export const RecordedPair = z.object({
  id: z.string().min(1),
  profession: z.string(),
  language: Language,
  /** How the model was told to answer: as well as it can, or like one that inflates. */
  manner: z.enum(['honest', 'careless']),
  half: z.enum(['development', 'reported']),
  resume: z.string(),
  posting: z.object({ title: z.string(), company: z.string(), description: z.string() }),
});
export type RecordedPair = z.infer<typeof RecordedPair>;

/** What a reader says of a wording, without having seen what code or judge say. */
export const ReadersLabel = z.enum(['faithful', 'fabricated', 'doubtful']);
export type ReadersLabel = z.infer<typeof ReadersLabel>;

/** A model's answer to the product's own request, and what others say of its wordings. */
export const Recording = RecordedPair.extend({
  recorded: z.iso.date(),
  model: z.string(),
  /** The texts of the lines and entries, by the ids that they had when it was recorded: another reader may give others. */
  texts: z.record(z.string(), z.string()),
  answer: EngineAnswer,
  /** Of each wording, whatever code says of it. */
  wordings: z.array(
    z.object({
      /** `K3`, or `K5.2` for a sentence. */
      id: z.string(),
      text: z.string(),
      verdict: Verdict.shape.verdict.nullable(),
      labels: z.array(ReadersLabel),
    }),
  ),
});
export type Recording = z.infer<typeof Recording>;

/** Reads the recordings of a folder, by name. */
export async function readRecordings(folder: string): Promise<Recording[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  return Promise.all(
    names.map(async (name) => Recording.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))),
  );
}

/** Reads the resume of a pair. */
export function resumeOfPair({ resume }: RecordedPair): Resume {
  return parseResume(readPlainText(new TextEncoder().encode(resume)).lines);
}

/** Lists the texts of a resume's sections, entries, lines and skills, by their ids. */
export function textsById(resume: Resume): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { id, kind, heading, entries } of resume.sections) {
    texts.set(id, `${kind}: ${heading?.text ?? ''}`);
    for (const entry of entries) texts.set(entry.id, entry.header.map(({ text }) => text).join(' | '));
  }
  for (const { id, text, skills } of linesOf(resume)) {
    texts.set(id, text);
    for (const item of skills?.items ?? []) texts.set(item.id, item.text);
  }
  return texts;
}

/**
 * Translates the ids of a recorded answer to those that its resume has now, by their texts. An id whose text is nowhere
 * stays as it is and is listed as stale.
 */
export function withCurrentIds(
  { answer, texts }: Pick<Recording, 'answer' | 'texts'>,
  resume: Resume,
): { readonly answer: EngineAnswer; readonly stale: readonly string[] } {
  const current = new Map([...textsById(resume)].map(([id, text]) => [text, id]));
  const stale: string[] = [];
  const translate = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(translate);
    if (typeof value === 'string') return idOf(value);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, PROSE.has(key) ? inner : translate(inner)]),
    );
  };
  const idOf = (id: string): string => {
    const text = texts[id];
    if (text === undefined) return id;
    const now = current.get(text);
    if (now === undefined) stale.push(id);
    return now ?? STALE + id;
  };
  return { answer: { ...answer, edits: EngineAnswer.shape.edits.parse(translate(answer.edits)) }, stale };
}

/** True for an id whose text is nowhere in the resume as it is read now. */
export function isStale(id: string): boolean {
  return id.startsWith(STALE);
}

const STALE = 'stale ';

/** The fields of an edit that hold words, and no ids. */
const PROSE: ReadonlySet<string> = new Set(['op', 'text', 'texts', 'reason', 'requirement']);
