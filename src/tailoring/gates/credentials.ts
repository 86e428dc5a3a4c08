import type { Claim } from './gate.ts';
import { newWordOf } from './lists.ts';
import { wordsOf } from './lexicon/lexicon.ts';

/** Refuses a degree, certificate, licence or title that the line itself does not name. */
export function credentials({ source, rewrite, lexicon }: Claim): string | null {
  const strange = newWordOf(wordsOf(lexicon, 'credentials'), rewrite, source);
  return strange === null ? null : `It names a qualification, “${strange}”, which this line does not.`;
}
