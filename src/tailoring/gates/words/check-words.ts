import { isKnownName } from '../../../language/equivalents/equivalents.ts';
import { findPhrases } from '../../../language/phrases.ts';
import type { TextToken, TokenizedText } from '../../../language/tokens.ts';
import { editReason } from '../../edit-reason.ts';
import { doubt, type Finding, type Rewording, refusal } from '../evidence/gate.ts';
import { beginsAcronym } from '../evidence/line-evidence.ts';
import { isLongForm, isNameBegunAlike, isNameLike } from '../evidence/names.ts';
import { lexiconWords } from '../lexicon/lexicons.ts';
import { findAddedWords } from './additions.ts';
import { doubtfulDeeds, impliedDeeds } from './implied-deeds.ts';
import { namedKindWords } from './named-kinds.ts';
import { findUnsupportedWords, isNearlySaid, lostWords, skillOf } from './new-words.ts';

/**
 * Refuses a name or tool that neither the line's entry nor the skills have, and the posting's company. Doubts a skill
 * that the entry doesn't name, which the person has and may not have used there, and the long form of what the line has.
 */
export function checkNames(rewording: Rewording): Finding[] {
  const { source, rewrite, company } = rewording;
  return findUnsupportedWords(rewording).flatMap((word) => {
    const { text, lower } = word;
    const skill = skillOf(word, rewording);
    if (skill)
      return isNearlySaid(skill, rewording)
        ? []
        : [doubt(editReason('skill_elsewhere', { skill: skill.raw }))];
    if (company?.words.some((one) => one.lower === lower))
      return [refusal(editReason('posting_company', { name: text }))];
    if (!isName(word, rewrite)) return [];
    const isTool = isKnownName(rewrite, rewrite.words.indexOf(word));
    const mayBeSaid =
      !isTool &&
      (isLongForm(text, source) ||
        isNameBegunAlike(text, source) ||
        beginsAcronym(rewrite, rewrite.words.indexOf(word), source));
    return [(mayBeSaid ? doubt : refusal)(editReason('new_name', { name: text }))];
  });
}

/**
 * Refuses words that can only say something besides the line, and deeds that are more than doing the work. Doubts any
 * other that it doesn't have: it may say the same, which only a reader can tell. Passes names of kinds where the line
 * keeps all that it says.
 */
export function checkWords(rewording: Rewording): Finding[] {
  const { rewrite, lexicon } = rewording;
  const added = findAddedWords(rewording);
  const kinds = namedKindWords(rewording);
  const strange = findUnsupportedWords(rewording);
  const claimed = deedsOfNouns(rewording).map(({ text }) => doubt(editReason('new_word', { word: text })));
  if (strange.every((word) => kinds.has(word)) && lostWords(rewording).length === 0) return claimed;
  const bigger = new Set(findPhrases(lexicon.bigger, rewrite).map(({ at }) => rewrite.words[at]));
  const implied = impliedDeeds(rewording);
  const doubtful = doubtfulDeeds(rewording);
  const found = strange
    .filter((word) => !implied.has(word) && !skillOf(word, rewording) && !isName(word, rewrite))
    .map((word) =>
      ((added.has(word) && !doubtful.has(word)) || bigger.has(word) || isLeader(word, rewording)
        ? refusal
        : doubt)(editReason('new_word', { word: word.text })),
    );
  return [...found, ...claimed];
}

/** Finds a big deed that the line only names as a thing: "designed the lights" for "following the design of the lights". */
function deedsOfNouns({ source, rewrite, lexicon }: Rewording): TextToken[] {
  const places = new Set(findPhrases(lexicon.bigger, rewrite).map(({ at }) => at));
  return [...places].flatMap((at) => {
    const deed = rewrite.words[at];
    const own = source.words.flatMap(({ stem }, index) => (stem === deed?.stem ? [index] : []));
    if (!deed || own.length === 0 || source.words.some(({ lower }) => lower === deed.lower)) return [];
    return own.every((index) => THE.test(source.words[index - 1]?.lower ?? '')) ? [deed] : [];
  });
}

/** True for a word for somebody in charge: "directors" for "brokers", "Wohnbereichsleitung" for "Wohnbereichshilfe". */
function isLeader({ lower }: TextToken, { lexicon, rewrite }: Rewording): boolean {
  const leaders = lexiconWords(lexicon, 'leaders');
  if (leaders.has(lower) || leaders.has(lower.replace(/s$/, ''))) return true;
  return rewrite.language === 'de' && LEADER.test(lower);
}

/** Not the pipes and wires that are called so, nor instructing somebody. */
const LEADER =
  /(?<!^|an|ein|ab|zu|weiter|über|wasser|rohr|strom|gas|heiz|heizungs|kabel|frei|fern|haupt)(?:leit(?:ung|er|erin)|vorsteher(?:in)?|chef(?:in)?)$/u;

const THE =
  /^(?:the|der|die|das|dem|den|le|la|les|el|los|las|o|a|os|as|his|her|their|su|sus|son|sa|ses|leur|seu|sua)$/;

/** True for the shape of a name, and for a tool in any shape: "typescript". */
function isName(word: TextToken, text: TokenizedText): boolean {
  if (COMMON_SHORT_FORMS.has(word.lower)) return false;
  if (isNameLike(word, text) || isBesideAnd(word, text)) return true;
  return !COMMON_WORDS.has(word.lower) && isKnownName(text, text.words.indexOf(word));
}

/** True for one part of "Dornbach & Söhne". */
function isBesideAnd({ text, start, end }: TextToken, { raw, words }: TokenizedText): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  const before = words.find((word) => word.end === start - 3);
  const isAfter = raw.slice(start - 3, start) === ' & ' && /^\p{Lu}/u.test(before?.text ?? '');
  return isAfter || /^ & \p{Lu}/u.test(raw.slice(end, end + 4));
}

/** Short forms that name no tool, company or certificate. */
const COMMON_SHORT_FORMS: ReadonlySet<string> = new Set(
  `cv cvs kpi kpis faq faqs id ids pdf pdfs tv vip vips hr pc pcs dvd b2b b2c saas crm erp cms seo sem pos epos
  cctv ngs sla slas ux ui qa qc etl api apis gps ppe cad hvac cpd ats lms wms`.split(/\s+/),
);

/** Names of tools that are words, too. */
const COMMON_WORDS = new Set(
  'go word office node react excel spark access it or pr ar ap ia first second half quarter'.split(' '),
);
