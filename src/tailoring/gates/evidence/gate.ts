import type { TokenizedText } from '../../../language/tokens.ts';
import type { WordingFault } from '../../edit-reason.ts';
import type { GateFinding } from '../../operation.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** The checks that can reject a rewording, in the sequence in which verify.ts runs them. */
export type GateName =
  | 'characters'
  | 'language'
  | 'length'
  | 'dates'
  | 'numbers'
  | 'plural'
  | 'frequency'
  | 'credentials'
  | 'quality'
  | 'seniority'
  | 'limits'
  | 'negation'
  | 'direction'
  | 'results'
  | 'names'
  | 'words';

/** A rewriting of a line, with all that may serve as evidence for it. */
export interface Rewording {
  /**
   * The line that is reworded: the only evidence for figures, dates, seniority, scope, negation and results.
   */
  readonly source: TokenizedText;
  readonly rewrite: TokenizedText;
  /** What the same edit says beside it, where it makes several lines of one. */
  readonly beside?: TokenizedText;
  /** The lines of the source's own entry, its heading first: evidence for names and tools only. */
  readonly entry: readonly TokenizedText[];
  readonly skills: readonly TokenizedText[];
  /** The company of the posting, which a rewording may never name unless the resume does. */
  readonly company: TokenizedText | null;
  readonly lexicon: Lexicon;
}

/** What one gate finds in a rewording: nothing where it passes. */
export type Gate = (rewording: Rewording) => readonly Finding[];

/** What is wrong with a rewording, and whether code knows it or only suspects it. */
export type Finding = Omit<GateFinding, 'gate'>;

/** Makes a finding that code is sure of. */
export function refusal(reason: WordingFault): Finding {
  return { reason, weight: 'refuse' };
}

/** Makes a finding that only a second reader can decide. */
export function doubt(reason: WordingFault): Finding {
  return { reason, weight: 'unsure' };
}
