import { z } from 'zod';
import { Language } from '../src/language/language.ts';
import { detectLanguage } from '../src/resume/parse/headings/detect-language.ts';

/** One rewording of one resume line, labelled by whether it says more than its evidence supports. */
export const FaithfulnessCase = z.object({
  id: z.string().min(1),
  /** Absent in cases that others bring. */
  half: z.enum(['development', 'reported']).optional(),
  profession: z.string().optional(),
  language: Language.optional(),
  /** What was done to the line, such as "moved-figure". */
  kind: z.string().default('other'),
  entry: z.array(z.string()),
  skills: z.array(z.string()).default([]),
  source: z.string().min(1),
  rewrite: z.string(),
  posting: z.string().nullish(),
  label: z.enum(['fabricated', 'faithful']),
});
export type FaithfulnessCase = z.infer<typeof FaithfulnessCase>;

/**
 * Reads cases from JSON lines; skips empty lines.
 *
 * @throws {CaseError} with the number of the first line that is not a case, and what is wrong with it
 */
export function readCases(text: string): FaithfulnessCase[] {
  return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [readCase(line, index + 1)]));
}

/** A line of a case file that can't be read. */
export class CaseError extends Error {}

function readCase(line: string, number: number): FaithfulnessCase {
  const parsed = FaithfulnessCase.safeParse(parseJson(line, number));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new CaseError(`Line ${number} is no case: ${issue?.path.join('.')}: ${issue?.message}.`);
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new CaseError(`Line ${number} is not JSON.`);
  }
}

/** Returns the language to judge a case in: its own, or the one that its lines are written in. */
export function languageOfCase({ language, entry, source, rewrite }: FaithfulnessCase): Language {
  return language ?? detectLanguage([source, ...entry, rewrite]);
}
