import { readdir, readFile } from 'node:fs/promises';
import { en } from '../src/strings/en/index.ts';
import { reasonText } from '../src/strings/reason-text.ts';
import { verifyRephrase } from '../src/tailoring/gates/verify.ts';
import { type CheckedWording, outcomeOf } from '../src/tailoring/operation.ts';
import { type FaithfulnessCase, languageOfCase, readCases } from './cases.ts';

/** A case, and what the gates say about it. */
export interface JudgedCase {
  readonly case: FaithfulnessCase;
  /** What code says of it; after a judge read it, `pass` or `refuse`. */
  readonly outcome: CheckedWording['outcome'];
  /** All that the gates found, as sentences. */
  readonly reasons: readonly string[];
}

/**
 * The results of some cases. A fabrication that passes is missed; a faithful rewording that is refused is blocked. One
 * that code is unsure of is neither: a judge decides.
 */
export interface CaseTally {
  readonly fabricated: { readonly n: number; readonly caught: number; readonly missed: readonly string[] };
  readonly faithful: { readonly n: number; readonly passed: number; readonly blocked: readonly string[] };
}

/** Judges all cases of the project, both halves, by the code gates alone. */
export async function judgeOwnCases(): Promise<JudgedCase[]> {
  const folder = new URL('./cases/faithfulness/', import.meta.url);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const texts = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')));
  return texts.flatMap(readCases).map(judgeCase);
}

/** Runs the code gates on one case. A case's posting is plain text, so its company isn't known. */
export function judgeCase(one: FaithfulnessCase): JudgedCase {
  const { entry, skills, source, rewrite, posting } = one;
  const checked = outcomeOf(
    verifyRephrase({
      entry,
      skills,
      source,
      rewrite,
      posting: posting ? { title: '', company: '', description: posting } : null,
      language: languageOfCase(one),
    }),
  );
  const reasons = checked.outcome === 'pass' ? [] : checked.reasons.map((reason) => reasonText(reason, en));
  return { case: one, outcome: checked.outcome, reasons };
}

/** Counts what the gates caught, missed, passed and blocked. */
export function tallyCases(judged: readonly JudgedCase[]): CaseTally {
  const fabricated = judged.filter((one) => one.case.label === 'fabricated');
  const faithful = judged.filter((one) => one.case.label === 'faithful');
  const missed = fabricated.filter((one) => one.outcome === 'pass').map((one) => one.case.id);
  const blocked = faithful.filter((one) => one.outcome === 'refuse').map((one) => one.case.id);
  return {
    fabricated: { n: fabricated.length, caught: fabricated.length - missed.length, missed },
    faithful: { n: faithful.length, passed: faithful.length - blocked.length, blocked },
  };
}

/** Kinds of fabrication that invent an identity, a number or a date. None may be missed. */
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
