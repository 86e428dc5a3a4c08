import type { Rewording } from './gate.ts';
import { wordsOf } from './lexicons.ts';
import { isSaidPlainly, newWordOf } from './lists.ts';

/** Refuses a degree, certificate, licence or title that the line itself does not name. */
export function credentials(rewording: Rewording): string | null {
  const strange = newWordOf(wordsOf(rewording.lexicon, 'credentials'), rewording, isSaidPlainly);
  return strange === null ? null : `It names a qualification, “${strange}”, which this line does not.`;
}
