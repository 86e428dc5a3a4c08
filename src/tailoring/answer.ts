import { z } from 'zod';
import { stripMarkup } from '../posting/plain.ts';
import type { Posting } from '../posting/posting.ts';
import { keepVerbatim, Requirement, readRequirements } from '../posting/requirements.ts';
import { EditOperation } from './edit.ts';

/** An engine's answer: the requirements of the posting, and operations over the ids of the resume. */
export const EngineAnswer = z.object({
  requirements: z.array(Requirement),
  edits: z.array(EditOperation),
});
export type EngineAnswer = z.infer<typeof EngineAnswer>;

/** The requirement of a rephrase that serves none. */
export const NO_REQUIREMENT = 'none';

/** A resume of sixty pages has about 2,500 lines. */
const MAX_EDITS = 2_500;

/**
 * Keeps the requirements whose words are in the posting, and replaces a text that says more than its words.
 * When none is left, reads the posting by code; the edits' requirement ids then mean nothing and are dropped.
 */
export function withVerbatimRequirements(
  { requirements, edits }: EngineAnswer,
  posting: Posting,
): EngineAnswer {
  const kept = keepVerbatim(requirements, posting).map(useVerbatimText);
  const some = edits.slice(0, MAX_EDITS);
  if (kept.length > 0) return { requirements: kept, edits: some };
  return {
    requirements: readRequirements(posting),
    edits: some.map((edit) => (edit.op === 'rephrase' ? { ...edit, requirement: NO_REQUIREMENT } : edit)),
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
