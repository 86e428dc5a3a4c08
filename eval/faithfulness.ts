import { readdir, readFile } from 'node:fs/promises';
import { verifyRephrase } from '../src/tailoring/gates/verify.ts';
import { type FaithfulnessCase, languageOfCase, readCases } from './cases.ts';

/** One case and what the gates say of it. */
export interface Judged {
  readonly case: FaithfulnessCase;
  readonly passes: boolean;
  /** The gate that refuses, and its sentence; null where none does. */
  readonly gate: string | null;
  readonly reason: string | null;
}

/** What came of some cases. A fabrication that passes is missed; a faithful rewrite that does not is blocked. */
export interface Tally {
  readonly fabricated: { readonly n: number; readonly caught: number; readonly missed: readonly string[] };
  readonly faithful: { readonly n: number; readonly passed: number; readonly blocked: readonly string[] };
}

/** All cases of the project, both halves, judged by the code gates alone. */
export async function judgeOwnCases(): Promise<Judged[]> {
  const folder = new URL('./cases/faithfulness/', import.meta.url);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const texts = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')));
  return texts.flatMap(readCases).map(judgeCase);
}

/** What the code gates say of one case. Of a posting that is one text only the words are known, not the company. */
export function judgeCase(one: FaithfulnessCase): Judged {
  const { entry, skills, source, rewrite, posting } = one;
  const verdict = verifyRephrase({
    entry,
    skills,
    source,
    rewrite,
    posting: posting ? { title: '', company: '', description: posting } : null,
    language: languageOfCase(one),
  });
  if (verdict.ok) return { case: one, passes: true, gate: null, reason: null };
  return { case: one, passes: false, gate: verdict.gate, reason: verdict.reason };
}

export function tallyOf(judged: readonly Judged[]): Tally {
  const fabricated = judged.filter((one) => one.case.label === 'fabricated');
  const faithful = judged.filter((one) => one.case.label === 'faithful');
  const missed = fabricated.filter((one) => one.passes).map((one) => one.case.id);
  const blocked = faithful.filter((one) => !one.passes).map((one) => one.case.id);
  return {
    fabricated: { n: fabricated.length, caught: fabricated.length - missed.length, missed },
    faithful: { n: faithful.length, passed: faithful.length - blocked.length, blocked },
  };
}

/** Kinds of fabrication that invent an identity, a number or a date; none of them may be missed. */
export const INVENTIONS: ReadonlySet<string> = new Set([
  'changed-figure',
  'moved-figure',
  'new-figure',
  'figure-in-words',
  'percent-added',
  'multiplier',
  'range-widened',
  'unit-change',
  'new-date',
  'new-name',
  'posting-company',
]);
