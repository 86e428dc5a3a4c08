import { z } from 'zod';
import { plain } from '../posting/plain.ts';
import type { Posting } from '../posting/posting.ts';
import { keepVerbatim, Requirement, readRequirements } from '../posting/requirements.ts';
import { EditOperation } from './edit.ts';

/** What an engine gives back: the posting read into requirements, and operations over the resume's ids. */
export const EngineAnswer = z.object({
  requirements: z.array(Requirement),
  edits: z.array(EditOperation),
});
export type EngineAnswer = z.infer<typeof EngineAnswer>;

/** Names no requirement. */
export const NO_REQUIREMENT = 'none';

/**
 * An answer whose requirements can be shown: their words stand in the posting, and their text says nothing else. When
 * none is left, the posting is read by code, and the edits' own numbers mean nothing any more.
 */
export function withOwnRequirements({ requirements, edits }: EngineAnswer, posting: Posting): EngineAnswer {
  const kept = keepVerbatim(requirements, posting).map(inPostingsWords);
  if (kept.length > 0) return { requirements: kept, edits };
  return {
    requirements: readRequirements(posting),
    edits: edits.map((edit) => (edit.op === 'rephrase' ? { ...edit, requirement: NO_REQUIREMENT } : edit)),
  };
}

/** The text that sums a requirement up may only leave words out. */
function inPostingsWords(requirement: Requirement): Requirement {
  const words = plain(requirement.words);
  const known = new Set(wordsIn(words));
  const faithful =
    requirement.text.trim() !== '' && wordsIn(requirement.text).every((word) => known.has(word));
  return faithful ? requirement : { ...requirement, text: words };
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
