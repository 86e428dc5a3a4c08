/** How well somebody knows a language: A1 to C2 as 1 to 6, a mother tongue 7. */
export type LanguageLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Reads the level that a text names, the lowest where it names several; null where it names none. */
export function levelIn(text: string): LanguageLevel | null {
  const found = LEVELS.filter(([, , pattern]) => pattern.test(text)).map(([level]) => level);
  return found.reduce<LanguageLevel | null>(
    (least, one) => (least === null || one < least ? one : least),
    null,
  );
}

/** True for a text that only says how well somebody knows something: "advanced", "Native or Bilingual Proficiency", "B2". */
export function isLevelName(text: string): boolean {
  return text.length <= MAX_CHARS && NAME.test(text.trim());
}

/** True for a cell of a table that says how well or for how long somebody knows something: a level, years, a mark. */
export function isLevelCell(text: string): boolean {
  return isLevelName(text) || CELL.test(text.trim());
}

const MAX_CHARS = 48;

type Level = readonly [level: LanguageLevel, names: string, pattern: RegExp];

/** `names` are levels wherever they stand, `mentions` only in what is said of a language. */
function level(level: LanguageLevel, names: string, mentions: string): Level {
  return [level, names, new RegExp(`(?<!\\p{L})(?:${names}|${mentions})(?!\\p{L})`, 'iu')];
}

const LEVELS: readonly Level[] = [
  level(
    1,
    'a1|beginner|anfänger\\p{L}*|débutante?|principiante|iniciante|nybörjar\\p{L}*',
    '101|duolingo|holiday(?: level)?|menu|phrasebook|almost forgotten|casi olvidado|fast weg|kaum noch|wenig|few words|(?:few|two|three|four|five) (?:words|phrases|sentences)|a little|some words|rusty|learning|ein paar (?:brocken|wörter)|quelques (?:mots|phrases)|(?:dos|tres|cuatro|cinco|algunas|unas|duas|três|quatro|umas|algumas) (?:palabras|frases|palavras)|un poco|um pouco|lite',
  ),
  level(
    2,
    'a2|basics?|elementary|grundkenntnisse|schulkenntnisse|notions|élémentaire|básic[oa]|nociones|noções|elemental|elementar|grundläggande',
    'simple|enkel|einfach|au collège|au lycée|en el instituto|na escola|in der schule|aus der schule|(?:from |at )?school|school level|tourist|grundlagen|scolaire|skol\\p{L}*',
  ),
  level(
    3,
    'b1|conversational|intermediate|intermédiaire|intermedio|conversacional|intermediári[oa]',
    'everyday|conversation|alltagstauglich|konversation\\p{L}*|mittelstufe|conversação|samtals\\p{L}*|hyfsad',
  ),
  level(
    4,
    'b2|upper[ -]intermediate|good|(?:limited )?working (?:knowledge|proficiency)|gute?|bon(?:ne)?|bueno?|bom|boa|goda?|intermedio alto|medio-alto|buen nivel',
    'limited working',
  ),
  level(
    5,
    'c1|advanced|fluent|very good|excellent|proficient|(?:full )?professional(?: working)?|verhandlungssicher\\p{L}*|fließend|sehr gute?|courante?|avancée?|très bon(?:ne)?|fluid[oa]|avanzad[oa]|alto|muy bueno|avançad[oa]|fluente|flytande|mycket goda?|avancerad',
    'fluen\\p{L}+|strong|business(?: level| fluent)?|proficien\\p{L}+|full working|fließend\\p{L}*|sehr gut\\p{L}*|couramment|maîtrise|dominio|fluência|obehindrat|mycket god\\p{L}*',
  ),
  level(6, 'c2|near[- ]native', 'mastery'),
  level(
    7,
    'native(?: or bilingual)?|mother tongue|first language|bilingual|muttersprach(?:e|ler|lich)|langue maternelle|bilingue|nativ[oa]|lengua materna|bilingüe|língua materna|modersmål|tvåspråkig',
    "natively|grew up (?:with|speaking)|brought up (?:with|in|through|speaking)|spoken at home|mother[’'] ?s tongue|muttersprach\\p{L}*|zweisprachig|maternelle|materna",
  ),
];

/** What rates skills besides, but no language. */
const OTHERS = 'fair|experte?|fortgeschritten|medio';

const NAME = new RegExp(
  `^(?:${[...LEVELS.map(([, names]) => names), OTHERS].join('|')})(?:[+-]| (?:proficiency|speaker|level|kenntnisse|niveau|kunskaper))?$`,
  'iu',
);

const CELL =
  /^(?:\d{1,3}(?:\s?%|\/\d{1,2}|\+?\s?(?:years?|yrs?|months?|jahre?|monate?|ans?|mois|años?|anos?|mes(?:es)?|år|mån(?:ader)?)\.?)?|(?:since |seit |depuis |desde |sedan )?(?:19|20)\d\d)$/iu;

/** True for stars or dots that say how well somebody knows something: "●●●●○". */
export function isRating(text: string): boolean {
  return RATING.test(text.trim());
}

/** True where a text begins with such a rating: its first dot is no bullet. */
export function beginsWithRating(text: string): boolean {
  return BEGINS_WITH_RATING.test(text.slice(0, MAX_CHARS));
}

const SIGN = '[★☆●○■□◆◇▮▯⬤◯⚫⚪]';
const RATING = new RegExp(`^${SIGN}(?:\\s?${SIGN}){2,11}$`, 'u');
const BEGINS_WITH_RATING = new RegExp(`^\\s*${SIGN}(?: ?${SIGN}){2}`, 'u');
