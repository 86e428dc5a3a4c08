import { z } from 'zod';
import type { Posting } from '../posting/posting.ts';
import { keepVerbatim, Requirement, readRequirements } from '../posting/requirements.ts';
import { stripMarkup } from '../posting/text/plain-text.ts';
import { EditOperation, MAX_SERVED_CHARS } from './edit.ts';
import { LeftPart } from './left-out.ts';

/** Words of the posting, and the line of the resume that shows them, as a model says. */
export const NamedLine = z.object({
  words: z.string().min(1).max(MAX_SERVED_CHARS),
  line: z.string().min(1).max(40),
});
export type NamedLine = z.infer<typeof NamedLine>;

/** An engine's answer: the requirements of the posting, and operations over the ids of the resume. */
export const EngineAnswer = z.object({
  requirements: z.array(Requirement),
  edits: z.array(EditOperation),
  /** Lines that show what the posting asks for in other words. */
  shows: z.array(NamedLine).optional(),
  /** Parts of the person's wish that the edits don't grant. */
  left: z.array(LeftPart).optional(),
});
export type EngineAnswer = z.infer<typeof EngineAnswer>;

/** The requirement of a rephrase that serves none. */
export const NO_REQUIREMENT = 'none';

/** A resume of sixty pages has about 2,500 lines. */
const MAX_EDITS = 2_500;

/**
 * Gives an answer the requirements that its edits serve: those of `reading`; else the answer's own whose words are in
 * the posting, with a text that says no more than its words; else those that code reads. An edit says in the posting's
 * words, or by the id of one of the answer's own requirements, what it serves.
 */
export function withRequirements(
  answer: EngineAnswer,
  posting: Posting,
  reading: readonly Requirement[] | null,
): EngineAnswer {
  const edits = answer.edits.slice(0, MAX_EDITS);
  const own = reading === null ? keepVerbatim(answer.requirements, posting).map(useVerbatimText) : [];
  if (own.length > 0) return { ...answer, requirements: own, edits };
  const requirements = [...(reading ?? readRequirements(posting))];
  const words = new Map<string, string>(answer.requirements.map((one) => [one.id, one.words]));
  const find = createRequirementFinder(requirements);
  return {
    ...answer,
    requirements,
    edits: edits.map((edit) =>
      edit.op === 'rephrase'
        ? { ...edit, requirement: find(words.get(edit.requirement) ?? edit.requirement) }
        : edit,
    ),
  };
}

/** Creates a finder of the requirement that has most of some words of the posting, and at least half of them. */
function createRequirementFinder(requirements: readonly Requirement[]): (quote: string) => string {
  const known = requirements.map(({ id, words }) => ({ id, words: new Set(wordsIn(stripMarkup(words))) }));
  return (quote) => {
    const wanted = new Set(wordsIn(quote));
    let best = { id: NO_REQUIREMENT, shared: Math.max(1, wanted.size / 2) - 0.5 };
    for (const { id, words } of known) {
      const shared = [...wanted].filter((word) => words.has(word)).length;
      if (shared > best.shared) best = { id, shared };
    }
    return best.id;
  };
}

/** Replaces a requirement's text where it is empty or adds words to the posting's own; it may leave some out. */
function useVerbatimText(requirement: Requirement): Requirement {
  const words = stripMarkup(requirement.words);
  const known = new Set(wordsIn(words));
  const faithful =
    requirement.text.trim() !== '' && wordsIn(requirement.text).every((word) => known.has(word));
  return faithful ? requirement : { ...requirement, text: words };
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
