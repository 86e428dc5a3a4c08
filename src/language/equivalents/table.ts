import type { Language } from '../language.ts';
import { type RowTable, tableRows } from '../row-table.ts';
import { COACH_WORDS } from './coach-words.ts';
import { GERMAN_EQUIVALENTS } from './de.ts';
import { DEED_NOUNS } from './deed-nouns.ts';
import { DUTIES } from './duties.ts';
import { ENGLISH_EQUIVALENTS } from './en.ts';
import { SPANISH_EQUIVALENTS } from './es.ts';
import { FRENCH_EQUIVALENTS } from './fr.ts';
import { INSTANCES } from './instances.ts';
import { KINDS } from './kinds.ts';
import { NEAR } from './near.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import { PORTUGUESE_EQUIVALENTS } from './pt.ts';
import { SAME } from './same.ts';
import { SAME_DEEDS } from './same-deeds.ts';
import { SHORT_FORMS } from './short-forms.ts';
import { SHOWS } from './shows.ts';
import { SWEDISH_EQUIVALENTS } from './sv.ts';
import { TRADE_TOOLS } from './trade-tools.ts';

/** What words of one row say of one another, the strongest first; `Strength` (strength.ts) says what each means. */
export type RowStrength = 'same' | 'narrower' | 'alike' | 'near' | 'reworded';

/**
 * Words that may stand for one another in a resume line: the same force and the same meaning, no more. One group a
 * line, members separated by "=", in base form. A word may be in several groups. A group never mixes degrees: "reduce"
 * is not "eliminate", "help" is not "lead". To extend a group, add a member that says no more than the others.
 *
 * Source: written for this project from everyday usage.
 */
const ALIKE: RowTable = {
  en: tableRows(ENGLISH_EQUIVALENTS),
  de: tableRows(GERMAN_EQUIVALENTS),
  fr: tableRows(FRENCH_EQUIVALENTS),
  es: tableRows(SPANISH_EQUIVALENTS),
  pt: tableRows(PORTUGUESE_EQUIVALENTS),
  sv: tableRows(SWEDISH_EQUIVALENTS),
};

const TABLES: Readonly<Record<RowStrength, readonly RowTable[]>> = {
  same: [SAME],
  narrower: [SHOWS, KINDS, INSTANCES, DUTIES, TRADE_TOOLS],
  alike: [ALIKE],
  near: [NEAR],
  reworded: [COACH_WORDS, PLAIN_WORDS, SAME_DEEDS, DEED_NOUNS, SHORT_FORMS],
};

/**
 * A row of the table: words that say one another (`a = b`), or the first the second (`a > b`; `a | b > c | d`: each of
 * the first each of the second).
 */
export interface Row {
  readonly text: string;
  readonly strength: RowStrength;
  /** True for names of tools and for abbreviations, which are the same in every language. */
  readonly isName: boolean;
}

/** Lists the rows of the table for a language. */
export function rowsFor(language: Language): Row[] {
  const strengths: readonly RowStrength[] = ['same', 'narrower', 'alike', 'near', 'reworded'];
  return strengths.flatMap((strength) => {
    const tables = TABLES[strength];
    return [
      ...tables.flatMap(({ any = [] }) =>
        any.map((text) => ({ text, strength, isName: strength === 'same' })),
      ),
      ...tables.flatMap(({ [language]: own = [] }) => own.map((text) => ({ text, strength, isName: false }))),
    ];
  });
}
