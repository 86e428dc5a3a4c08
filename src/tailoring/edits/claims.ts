import { z } from 'zod';
import { linesOf, type Resume } from '../../resume/resume.ts';
import type { Edit, EditId } from '../edit.ts';
import { locateLine } from './operations/line-location.ts';
import { entryTexts, skillTexts } from './operations/wording.ts';

/** A new text that passed the gates, with the evidence for it. The judge sees this and nothing else. */
export interface Claim {
  /** `K3`: the rewording of that edit; `K5.2`: the second sentence of a summary. */
  readonly id: string;
  readonly edit: EditId;
  readonly sources: readonly string[];
  /** Skills, and names from the same entry, that the text uses and its sources don't. */
  readonly names: readonly string[];
  readonly text: string;
}

/** The judge's answer about one claim. */
export const Verdict = z.object({
  id: z.string(),
  verdict: z.enum(['supported', 'unsupported', 'unsure']),
});
export type Verdict = z.infer<typeof Verdict>;

/** A verdict with its text: another version may have another text under the same id. */
export const Judgement = Verdict.extend({ text: z.string() });
export type Judgement = z.infer<typeof Judgement>;

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
}: Pick<Edit, 'operation' | 'state' | 'before' | 'after'>): boolean {
  if (state === 'rejected' || before === after) return false;
  return operation.op === 'rephrase' || (operation.op === 'summary' && state === 'suggested');
}

/**
 * Lists what the model-written edits claim, for a judge who hasn't seen the posting. `resume` is the one
 * before the edits.
 */
export function claimsOf(edits: readonly Edit[], resume: Resume): Claim[] {
  const lines = new Map<string, string>(linesOf(resume).map((line) => [line.id, line.text]));
  const skills = skillTexts(resume);
  return edits.filter(isModelWritten).flatMap(({ id, operation }): Claim[] => {
    if (operation.op === 'rephrase') {
      const place = locateLine(resume, operation.line);
      if (place === null) return [];
      const text = operation.text.trim();
      const sources = [place.line.text];
      return [
        {
          id,
          edit: id,
          sources,
          names: borrowedNames(text, sources, [...skills, ...entryTexts(place).flatMap(namesIn)]),
          text,
        },
      ];
    }
    if (operation.op !== 'summary') return [];
    return operation.sentences.map((sentence, index) => {
      const text = sentence.text.trim();
      const sources = sentence.sources.flatMap((line) => lines.get(line) ?? []);
      return {
        id: `${id}.${index + 1}`,
        edit: id,
        sources,
        names: borrowedNames(text, sources, skills),
        text,
      };
    });
  });
}

/** Hides the private details of a claim. */
export function hideClaim(claim: Claim, hide: (text: string) => string): Claim {
  const { sources, names, text } = claim;
  return { ...claim, sources: sources.map(hide), names: names.map(hide), text: hide(text) };
}

/** Returns the edits whose claims were all judged supported, without contradiction. */
export function confirmedEdits(
  claims: readonly Claim[],
  judgements: readonly Judgement[],
): ReadonlySet<EditId> {
  const isSupported = (claim: Claim) => {
    const about = judgements.filter((one) => isAbout(one, claim));
    return about.length > 0 && about.every(({ verdict }) => verdict === 'supported');
  };
  const refused = new Set(claims.filter((claim) => !isSupported(claim)).map(({ edit }) => edit));
  return new Set(claims.map(({ edit }) => edit).filter((edit) => !refused.has(edit)));
}

/** Lists the candidates that a text names and its sources don't, in any case of letters. */
export function borrowedNames(
  text: string,
  sources: readonly string[],
  candidates: readonly string[],
): string[] {
  const said = text.toLowerCase();
  const own = sources.join('\n').toLowerCase();
  const used = candidates.filter(
    (name) => said.includes(name.toLowerCase()) && !own.includes(name.toLowerCase()),
  );
  return [...new Set(used)];
}

/** Finds words with a capital, a digit or a sign inside: names, tools, products. */
function namesIn(text: string): string[] {
  return text.match(/(?:\p{Lu}|(?<!\p{L})\p{L}+[\p{Lu}\p{N}+#/])[\p{L}\p{N}.+#/-]*(?<![.-])/gu) ?? [];
}
