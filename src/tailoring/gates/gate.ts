import type { Text } from '../../language/tokens.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/** What a rewrite can be refused for, in the order in which it is asked. */
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

/** A rewrite beside all that may speak for it. */
export interface Rewording {
  /** The line that is reworded: alone it is evidence for figures, dates, seniority, scope, negation, results. */
  readonly source: Text;
  readonly rewrite: Text;
  /** The lines of the source's own entry, its heading among them: evidence for names and tools only. */
  readonly entry: readonly Text[];
  readonly skills: readonly Text[];
  /** The posting's company, which nothing in a posting can license. */
  readonly company: Text | null;
  readonly lexicon: Lexicon;
}

/** Null where the rewrite passes; otherwise one sentence for the person on what it does wrong. */
export type Gate = (rewording: Rewording) => string | null;

export type Verdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly gate: GateName; readonly reason: string };

/** A verdict's first refusal, or none. */
export function refuse(gate: GateName, reason: string): Verdict {
  return { ok: false, gate, reason };
}
