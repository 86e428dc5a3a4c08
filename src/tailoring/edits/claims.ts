import { z } from 'zod';
import { linesOf, type Resume } from '../../resume/resume.ts';
import type { Edit, EditId } from '../edit.ts';
import { placeOf } from './operations/places.ts';
import { entryTexts, skillTexts } from './operations/wording.ts';

/** A new text that passed the gates, and all that it may rest on: what a second reader is shown, and no more. */
export interface Claim {
  /** `K3`: the rewording of that edit; `K5.2`: the second sentence of a summary. */
  readonly id: string;
  readonly edit: EditId;
  readonly sources: readonly string[];
  /** Skills and names of the same entry and the skills section that the text uses and its sources do not. */
  readonly names: readonly string[];
  readonly text: string;
}

export const Verdict = z.object({
  id: z.string(),
  verdict: z.enum(['supported', 'unsupported', 'unsure']),
});
export type Verdict = z.infer<typeof Verdict>;

/** A verdict with the text that it is about: under the same id another text may stand in another version. */
export const Judgement = Verdict.extend({ text: z.string() });
export type Judgement = z.infer<typeof Judgement>;

export function isAbout({ id, text }: Judgement, claim: Claim): boolean {
  return id === claim.id && text === claim.text;
}

/** True for an edit whose words a model wrote: nothing of it is used before a second reading confirms it. */
export function isWritten({
  operation,
  state,
  before,
  after,
}: Pick<Edit, 'operation' | 'state' | 'before' | 'after'>): boolean {
  if (state === 'rejected' || before === after) return false;
  return operation.op === 'rephrase' || (operation.op === 'summary' && state === 'suggested');
}

/** What the written edits claim, for a reader who has not seen the posting. `resume` is the one before the edits. */
export function claimsOf(edits: readonly Edit[], resume: Resume): Claim[] {
  const lines = new Map<string, string>(linesOf(resume).map((line) => [line.id, line.text]));
  const skills = skillTexts(resume);
  return edits.filter(isWritten).flatMap(({ id, operation }): Claim[] => {
    if (operation.op === 'rephrase') {
      const place = placeOf(resume, operation.line);
      if (place === null) return [];
      const text = operation.text.trim();
      const sources = [place.line.text];
      return [
        {
          id,
          edit: id,
          sources,
          names: borrowed(text, sources, [...skills, ...entryTexts(place).flatMap(namesIn)]),
          text,
        },
      ];
    }
    if (operation.op !== 'summary') return [];
    return operation.sentences.map((sentence, index) => {
      const text = sentence.text.trim();
      const sources = sentence.sources.flatMap((line) => lines.get(line) ?? []);
      return { id: `${id}.${index + 1}`, edit: id, sources, names: borrowed(text, sources, skills), text };
    });
  });
}

/** The edits of which each claim was found supported, once and without contradiction. */
export function confirmedBy(claims: readonly Claim[], judgements: readonly Judgement[]): ReadonlySet<EditId> {
  const isSupported = (claim: Claim) => {
    const about = judgements.filter((one) => isAbout(one, claim));
    return about.length > 0 && about.every(({ verdict }) => verdict === 'supported');
  };
  const refused = new Set(claims.filter((claim) => !isSupported(claim)).map(({ edit }) => edit));
  return new Set(claims.map(({ edit }) => edit).filter((edit) => !refused.has(edit)));
}

function borrowed(text: string, sources: readonly string[], candidates: readonly string[]): string[] {
  const said = text.toLowerCase();
  const own = sources.join('\n').toLowerCase();
  const used = candidates.filter(
    (name) => said.includes(name.toLowerCase()) && !own.includes(name.toLowerCase()),
  );
  return [...new Set(used)];
}

/** Words with a capital, a digit or a sign inside: names, tools, products. */
function namesIn(text: string): string[] {
  return text.match(/(?:\p{Lu}|\p{L}+[\p{Lu}\p{N}+#/])[\p{L}\p{N}.+#/-]*(?<![.-])/gu) ?? [];
}
