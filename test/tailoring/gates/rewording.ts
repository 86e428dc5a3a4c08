import type { Language } from '../../../src/language/language.ts';
import { tokenize } from '../../../src/language/tokens.ts';
import type { Rewording } from '../../../src/tailoring/gates/evidence/gate.ts';
import { lexiconOf } from '../../../src/tailoring/gates/lexicon/lexicons.ts';

/**
 * The input of a gate: a line and its rewording, with other lines of the entry and skills where they matter.
 */
export function rewording(
  source: string,
  rewrite: string,
  over: {
    readonly language?: Language;
    readonly entry?: readonly string[];
    readonly skills?: readonly string[];
    readonly company?: string;
  } = {},
): Rewording {
  const { language = 'en', entry = [], skills = [], company } = over;
  const lexicon = lexiconOf(language);
  if (lexicon === null) throw new Error(`there is no lexicon for ${language}`);
  const read = (text: string) => tokenize(text, language);
  return {
    source: read(source),
    rewrite: read(rewrite),
    entry: [...entry, source].map(read),
    skills: skills.map(read),
    company: company === undefined ? null : read(company),
    lexicon,
  };
}
