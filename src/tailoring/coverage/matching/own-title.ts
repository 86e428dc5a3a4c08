import { ROMANCE } from '../../../language/language.ts';
import { textAfter, textBefore } from '../../../language/tokens.ts';
import type { Section } from '../../../resume/resume.ts';
import { type Ask, askedToken } from '../asked/ask.ts';
import type { AskedWord } from '../asked/asked-words.ts';
import { isPersonNoun } from '../claims/person-nouns.ts';
import type { SaidWord } from './names.ts';

/**
 * True for a word by which a line says who the person is, where others are asked for whom they lead, teach or hire: a
 * "Principal Grid Engineer" doesn't manage two engineers, and a "BTS Assistant de manager" leads no assistant.
 */
export function isOwnTitle(ask: Ask, asked: AskedWord, { line, at }: SaidWord): boolean {
  if (asked.at === 0 || !(line.isHeader || line.job === null || SAYS_WHO.has(line.section.kind)))
    return false;
  const { lower: others = '', start = 0 } = askedToken(ask, asked) ?? {};
  const isSomebody = isPersonNoun(others) || isPlural(others) || ARTICLE.test(textBefore(ask.text, start));
  if (!LEADS_OTHERS.test(ask.text.raw) || !isSomebody) return false;
  const word = line.text.words[at];
  if (!word || isPlural(word.lower)) return false;
  return ROMANCE.has(line.text.language)
    ? !OF_OTHERS.test(textBefore(line.text, word.start))
    : ENDS_TITLE.test(textAfter(line.text, word.end)) && !COUNTED.test(textBefore(line.text, word.start));
}

/** What a title, a summary or a diploma says one is. */
const SAYS_WHO: ReadonlySet<Section['kind']> = new Set(['contact', 'summary', 'education', 'certifications']);

/** German and Swedish plurals of those who do something look like one of them. */
const isPlural = (lower: string) => /(?:[^s]s|men|people|leute)$/.test(lower);

/** "Encadrement d'une assistante": somebody else. */
const ARTICLE = /(?<!\p{L})(?:une?|an?|other|another|eine[rs]?|un[ao]?|uma?|en|ett)\s$/iu;

/** To have others under oneself, or to teach or choose them. */
const LEADS_OTHERS =
  /^(?:\p{L}+\s)?(?:manag\p{L}*|lead(?:ing)?|led|leadership of|supervis\p{L}+|mentor\p{L}*|train(?:ed|ing)?|teach\p{L}*|coach\p{L}*|recruit\p{L}*|hir(?:e|ed|ing)|oversee\p{L}*|direct(?:ed|ing)?|brief(?:ed|ing)?|roster\p{L}*|handl(?:e|ed|ing)|liais\p{L}+|collaborat\p{L}+|interact\p{L}*|work(?:ing)? (?:closely )?with|führ(?:en|ung)|leit(?:en|ung)|anleit\p{L}+|einarbeit\p{L}+|ausbilde\p{L}+|betreu\p{L}+|schul(?:en|ung)|encadr\p{L}+|manager|form(?:er|ation|ar|ación|ação)|recrut\p{L}+|accompagn\p{L}+|supervi\p{L}+|dirig\p{L}+|direction|gestion\p{L}*|gestión|gestão|gerir|coordin\p{L}+|coorden\p{L}+|lider\p{L}+|contrat\p{L}+|acompanh\p{L}+|leda|ledning|handled\p{L}+|utbild\p{L}+|rekryter\p{L}+)\s/iu;

/** A title's noun ends it, or stands before where and of what: "Data Analyst, ex pharmacist", "Engineer at Ellis". */
const ENDS_TITLE =
  /^(?:\s*(?:$|[,;:.|•·()/–—-])|\s(?:of|at|for|in|with|and|to|\d|bei|im|für|und|der|des|i|på|hos|och|med)(?!\p{L}))/iu;
const COUNTED =
  /(?:\d|(?<!\p{L})(?:two|three|four|five|six|zwei|drei|vier|två|tre|of|von|av))\s(?:\p{L}+\s)?$/iu;
const OF_OTHERS =
  /(?<!\p{L})(?:chefs?|cheffe|responsable|direct\p{L}+|jef[ea]|encargad[oa]|coord\p{L}+|gerente|líder|supervis\p{L}+)\s(?:\p{L}+\s)?(?:d['’]|d[eou]s?\s|das\s|del\s)$/iu;
