import type { Rewording } from './gate.ts';
import { wordsOf } from './lexicons.ts';
import { newWordOf } from './lists.ts';

/** Refuses a degree, certificate, licence or title that the line itself does not name. */
export function credentials({ source, rewrite, lexicon }: Rewording): string | null {
  const strange = newWordOf(wordsOf(lexicon, 'credentials'), rewrite, source);
  return strange === null ? null : `It names a qualification, “${strange}”, which this line does not.`;
}
