import type { PostingName } from '../naming/read-names.ts';
import { splitBlocks } from '../structure/blocks.ts';
import { foldText } from '../text/fold-text.ts';
import { kindSignsOf } from './kind-signs.ts';
import { KIND_WEIGHTS } from './kind-weights.ts';
import { wordScore } from './kind-words.ts';

/** What a text is: a job posting, a resume, or anything else that people write. */
export type PostKind = 'posting' | 'resume' | 'other';

/** What is further down doesn't change what a text is. */
const MAX_CHARS = 12_000;
/** Between these scores, the person is asked. */
const SURE = 1.5;
const RESUME = 4;
/** A text with this score is a posting, even if it looks like a resume too. */
const SURELY_POSTING = 4;

/**
 * Tells postings and resumes from other texts: each sign and each word weighs for or against a posting. The weights were
 * learnt from labelled posts (`eval/train-kinds.ts`).
 */
export function kindOf(
  text: string,
  name: PostingName,
  requirements: number,
): { kind: PostKind; sure: boolean } {
  const signs = signsOf(text, name, requirements);
  const score = Object.entries(signs).reduce(
    (sum, [sign, much]) => sum + much * (KIND_WEIGHTS[sign] ?? 0),
    wordScore(text.slice(0, MAX_CHARS)),
  );
  const resume = signs.resume ?? 0;
  if (resume >= RESUME && score < SURELY_POSTING) return { kind: 'resume', sure: resume > RESUME };
  return { kind: score > 0 ? 'posting' : 'other', sure: Math.abs(score) >= SURE };
}

/** Lists the signs by which the kind of a text is told. */
export function signsOf(
  text: string,
  name: PostingName,
  requirements: number,
): Readonly<Record<string, number>> {
  const opening = text.slice(0, MAX_CHARS);
  const folded = foldText(opening).replaceAll('**', '');
  return kindSignsOf({ text, folded, blocks: splitBlocks(opening), name, requirements });
}
