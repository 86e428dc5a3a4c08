import { IRREGULAR_FORMS } from '../../../language/irregular-forms.ts';
import type { TokenizedText } from '../../../language/tokens.ts';
import type { Alternative, Ask } from '../asked/ask.ts';
import type { AskedWord } from '../asked/asked-words.ts';
import type { ClaimedLine } from '../claims/claimed-lines.ts';

/**
 * True where a line doesn't say the deed that is asked for and opens with another, whose object the thing isn't: "Hang
 * print-outs of the product roadmap" sets no roadmap, "Post the payroll journal" runs no payroll.
 */
export function isOtherDeed(
  { text }: Ask,
  { words, head }: Alternative,
  { said, line, at }: { said: ReadonlyMap<AskedWord, unknown>; line: ClaimedLine; at: number },
): boolean {
  const [deed] = words;
  // "Sharpened the shop's chisels" tells of sharpening and nothing else.
  if (at === 0) return false;
  const isDeed = deed && deed.at === 0 && deed.at !== head && !deed.name;
  if (text.language !== 'en' || !isDeed || line.isHeader) return false;
  if (LEADS.test(lowerOf(text, deed)) && said.get(deed) !== 'firm' && BELONGS.test(line.text.raw))
    return true;
  if (said.has(deed) || !opensWithVerb(line.text)) return false;
  if (MAKES.test(lowerOf(text, deed)) && TAKES.test(line.text.words[0]?.lower ?? '')) return true;
  const isBehind = line.text.words.slice(1, at).some(({ lower }) => PREPOSITIONS.test(lower));
  return isBehind || isModifier(line.text, at);
}

/** A list of skills says what somebody knows, and not that they led or introduced it: "SAP" is no "led the SAP roll-out". */
export function isOnlyListed(
  { text }: Ask,
  { words: [deed], head }: Alternative,
  { said, line }: { said: ReadonlyMap<AskedWord, unknown>; line: ClaimedLine },
): boolean {
  const isDeed = deed && deed.at === 0 && deed.at !== head && !deed.name;
  return (
    isDeed === true &&
    line.isList &&
    !line.isHeader &&
    said.get(deed) !== 'firm' &&
    LED.test(lowerOf(text, deed))
  );
}

/** Who takes a turn at it ("Rufbereitschaft alle drei Wochen") doesn't organise it. */
export function isOnlyInTurn(
  { text }: Ask,
  { words: [deed] }: Alternative,
  { said, line }: { said: ReadonlyMap<AskedWord, unknown>; line: ClaimedLine },
): boolean {
  const asksToOrganise = deed?.at === 0 && ORGANISES.test(lowerOf(text, deed));
  return asksToOrganise && said.get(deed) !== 'firm' && IN_TURN.test(line.text.raw);
}

const ORGANISES =
  /^(?:organi[sz](?:e|ing|ation|ieren)|coordinat(?:e|ing|ion)|schedul(?:e|ing)|roster(?:ing)?|planung|planen|koordination|koordinieren|organiser|planifier|planification|coordination|organizar|organización|organização|planificar|planificación|coordinar|coordinación|planera|planering|organisera|samordna)$/u;
const IN_TURN =
  /(?<!\p{L})(?:(?:one|1) (?:\p{L}+ )?in \p{L}*\d?|every (?:second|third|fourth|other|\d\p{L}*)|alle (?:\d|zwei|drei|vier|fünf|sechs)\p{L}*|jede \p{L}+te|une? \p{L}+ sur|cada (?:\d|dos|tres|cuatro|duas|três|quatro)\p{L}*|a cada|var(?:je|t)? (?:tredje|fjärde|annan))(?!\p{L})/iu;

/** Past tenses ask for what was done once. */
const LED =
  /^(?:led|managed|headed|directed|ran|implemented|introduced|launched|rolled|migrated|established|founded|geleitet|eingeführt|aufgebaut|umgesetzt|dirigé|piloté|lancé|lidera(?:do|r)|liderou|implantado|implementado|lett|infört)$/u;

const lowerOf = (text: TokenizedText, { at }: AskedWord) => text.words[at]?.lower ?? '';

/** Who takes what others made makes none: "Took the forecast as input", "Proofread bids". */
const MAKES =
  /^(?:creat|writ|build|design|develop|draft|produc|author|forecast|set|mak|prepar|implement|configur|establish)(?:e|ing|ting)?$/;
const TAKES =
  /^(?:took|read|proofread|analy[sz]ed|received|opened|viewed|quoted|followed|attended|filed|forwarded|collected|used|joined)$/;

/** Who belongs to a team doesn't lead it. */
const LEADS = /^(?:lead|manag|supervis|head|direct|run|chair)(?:e|ing|ning)?$/;
const BELONGS =
  /^(?:I )?(?:(?:was |am )?(?:an? )?(?:active |core |team )?(?:member|part) of|worked (?:in|on|under|for|with|alongside))\s/i;

function opensWithVerb({ words: [first, second] }: TokenizedText): boolean {
  const isPast = (lower = '') => /ed$/.test(lower) || IRREGULAR_FORMS.en?.has(lower) === true;
  return (
    isPast(first?.lower) ||
    /ed$|^(?:the|an?|our|my|all|every|out|up|in|on|off|over|down)$/.test(second?.lower ?? '')
  );
}

/** "Payroll" of "the payroll journal". */
function isModifier({ words, raw }: TokenizedText, at: number): boolean {
  const [word, next] = words.slice(at, at + 2);
  if (!word || !next || !/^\s$/.test(raw.slice(word.end, next.start))) return false;
  return /^\p{Ll}{3,}$/u.test(next.text) && !PREPOSITIONS.test(next.lower) && !NO_NOUNS.test(next.lower);
}

const NO_NOUNS =
  /^(?:and|or|but|then|every|each|daily|weekly|monthly|when|while|until|down|up|who|which|that|held|kept|cut)$|(?:ed|ing|ly)$/;
const PREPOSITIONS =
  /^(?:of|in|for|with|to|from|on|at|by|into|across|between|against|through|via|about|per)$/;
