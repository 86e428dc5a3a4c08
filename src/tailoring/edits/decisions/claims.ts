import { z } from 'zod';
import type { Resume } from '../../../resume/resume.ts';
import type { AtomProof } from '../../coverage/named-lines.ts';
import { type Edit, type EditId, type EditOperation, newTextsOf } from '../../edit.ts';
import type { EditReasonCode } from '../../edit-reason.ts';
import { createCitation } from '../lines/cited-texts.ts';
import { locateLine } from '../lines/line-location.ts';
import { entryTexts, skillTexts } from '../operations/wording.ts';
import { isWording } from './repairs.ts';

/** A new text that code didn't refuse, with the evidence for it. The judge sees this and nothing else. */
export interface Claim {
  /** `K3`: the text of that edit; `K5.2`: the second of several, such as a summary's; `A4`: the fourth proof of an atom. */
  readonly id: string;
  /** Null for a proof: then `text` is what the posting asks for, and not a text of ours. */
  readonly edit: EditId | null;
  /** The line that was reworded, or the lines that a sentence cites. */
  readonly sources: readonly string[];
  /**
   * All lines of their entries with employer, title and dates: evidence for names and tools, and for what happened
   * when.
   */
  readonly entry: readonly string[];
  /** All skills of the resume: no evidence that one was used in this entry. */
  readonly skills: readonly string[];
  readonly text: string;
}

/** The judge's answer about one claim. */
export const Verdict = z.object({
  id: z.string(),
  verdict: z.enum(['supported', 'unsupported', 'unsure']),
  /** The words of the text that nothing supports; absent in answers of before. */
  words: z.array(z.string()).optional(),
});
export type Verdict = z.infer<typeof Verdict>;

/**
 * A verdict with its text: another version may have another text under the same id. `missing`: a judge was asked and
 * gave none; jobs stored before have `unsure` for that.
 */
export const Judgement = Verdict.extend({
  verdict: z.enum([...Verdict.shape.verdict.options, 'missing']),
  text: z.string(),
});
export type Judgement = z.infer<typeof Judgement>;

/**
 * What a judge said of what a model wrote, by the ids of claims; an edit's own id stands for all of its texts. It has not
 * read those in neither.
 */
export interface SecondReading {
  readonly confirmed: ReadonlySet<string>;
  /** The words of each that nothing supports. */
  readonly refuted: ReadonlyMap<string, readonly string[]>;
}

/** True where the judgement was made about this very text, not an earlier one under the same id. */
export function isAbout({ id, text }: Judgement, claim: Claim): boolean {
  return id === claim.id && text === claim.text;
}

/** True for an edit whose words a model wrote. It isn't used before the judge confirms it. */
export function isModelWritten({
  operation,
  state,
  before,
  after,
  reason,
}: Pick<Edit, 'operation' | 'state' | 'before' | 'after' | 'reason'>): boolean {
  if (state === 'rejected' || before === after || operation.op === 'headline') return false;
  return isWording(operation) && !('code' in reason && OWN_WORDS.has(reason.code));
}

/** Why edits were made that write no words of their own. */
const OWN_WORDS: ReadonlySet<string> = new Set<EditReasonCode>(['mended', 'own_lines_summary']);

/** Lists the ids of the claims of an edit, one for each text that it writes. */
export function claimIdsOf(id: EditId, operation: EditOperation): readonly string[] {
  if (operation.op === 'rephrase' || operation.op === 'merge') return [id];
  return newTextsOf(operation).map((_, index) => `${id}.${index + 1}`);
}

/**
 * Lists what the model-written edits claim, for a judge who hasn't seen the posting. `resume` is the one
 * before the edits.
 */
export function claimsOf(edits: readonly Edit[], resume: Resume): Claim[] {
  const cite = createCitation(resume);
  const skills = skillTexts(resume).slice(0, MAX_SKILLS);
  return edits.filter(isModelWritten).flatMap(({ id, operation }): Claim[] => {
    const ids = claimIdsOf(id, operation);
    return newTextsOf(operation).map(({ text, sources: cited }, index): Claim => {
      const known = cited ?? [];
      const places = known.flatMap((one) => locateLine(resume, one) ?? []);
      return {
        id: ids[index] ?? id,
        edit: id,
        sources: known.flatMap((one) => cite(one) ?? []),
        entry: [...new Set(places.flatMap(entryTexts))].slice(0, MAX_ENTRY_LINES),
        skills,
        text: text.trim(),
      };
    });
  });
}

/** A longer entry or list of skills is cut: its heading comes first. */
const MAX_ENTRY_LINES = 30;
const MAX_SKILLS = 100;

/** Lists that lines show atoms, for the same judge. `resume` is the one before the edits. */
export function proofClaimsOf(proofs: readonly AtomProof[], resume: Resume): Claim[] {
  return proofs.flatMap(({ words, line }, index): Claim[] => {
    const place = locateLine(resume, line);
    if (place === null) return [];
    const header = place.entry?.header.filter((one) => one.id !== line).map(({ text }) => text) ?? [];
    const sources = [place.line.text, ...header];
    return [{ id: `A${index + 1}`, edit: null, sources, entry: [], skills: [], text: words }];
  });
}

/** Returns the proofs that were all judged supported, without contradiction. */
export function confirmedProofs(
  proofs: readonly AtomProof[],
  claims: readonly Claim[],
  judgements: readonly Judgement[],
): AtomProof[] {
  return proofs.filter((_, index) =>
    claims.some((claim) => claim.id === `A${index + 1}` && isSupported(claim, judgements)),
  );
}

function isSupported(claim: Claim, judgements: readonly Judgement[]): boolean {
  const about = judgements.filter((one) => isAbout(one, claim));
  return about.length > 0 && about.every(({ verdict }) => verdict === 'supported');
}

/** Hides the private details of a claim. */
export function hideClaim(claim: Claim, hide: (text: string) => string): Claim {
  const { sources, entry, skills, text } = claim;
  return {
    ...claim,
    sources: sources.map(hide),
    entry: entry.map(hide),
    skills: skills.map(hide),
    text: hide(text),
  };
}

/** Sums up the judgements on each claim: confirmed where all say supported, refuted where one says anything else. */
export function readingOfEdits(claims: readonly Claim[], judgements: readonly Judgement[]): SecondReading {
  const confirmed = new Set<string>();
  const refuted = new Map<string, readonly string[]>();
  for (const claim of claims) {
    if (claim.edit === null) continue;
    const against = judgements.filter(
      (one) => isAbout(one, claim) && (one.verdict === 'unsupported' || one.verdict === 'unsure'),
    );
    if (against.length > 0) refuted.set(claim.id, against.flatMap(unsupportedWords));
    else if (isSupported(claim, judgements)) confirmed.add(claim.id);
  }
  return { confirmed, refuted };
}

/** Lists the words that a judgement names and its text really has. Where private details were hidden, it may not. */
function unsupportedWords({ words = [], text }: Judgement): string[] {
  return words.filter((phrase) => phrase.trim() !== '' && text.includes(phrase)).slice(0, MAX_NAMED_PHRASES);
}

const MAX_NAMED_PHRASES = 3;
