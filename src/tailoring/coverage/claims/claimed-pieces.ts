import { BASIC_WORDS, DENIED, EXCEPTED, EXPOSED, LEARNING, UNFINISHED, WISHED } from './claim-words.ts';
import { nearWorkIn } from './near-work.ts';
import { othersWorkIn, type Stretch } from './others-work.ts';

/**
 * What a piece of a line claims of the person: that they have it; that they know its basics; that they were `near`
 * it, such as those who watched it; or `none`: they are learning it, wish for it, don't have it, others did it, or they
 * like it in their spare time.
 */
export type Mastery = 'held' | 'basic' | 'near' | 'none';

/** A piece of a line with what it claims. `start` and `end` are offsets in the line. */
export interface ClaimedPiece {
  readonly claim: Mastery;
  readonly start: number;
  readonly end: number;
}

/** Splits a line into pieces by what they claim. */
export function claimedPieces(line: string): ClaimedPiece[] {
  if (LEISURE.test(line)) return [{ claim: 'none', start: 0, end: line.length }];
  return sentencesIn(line).flatMap(({ start, end }) => sentenceClaims(line, start, end));
}

/** Splits a line into sentences, as far as a reader kept them apart. */
export function sentencesIn(line: string): Stretch[] {
  return piecesOf(line, SENTENCE);
}

/** True for the heading of what people do in their spare time, or of what they hope for. */
export function isLeisureHeading(heading: string): boolean {
  return heading.length <= MAX_HEADING_CHARS && LEISURE_HEADING.test(heading);
}

/** True for the heading of who can be asked about the person, and says nothing of them. */
export function isRefereeHeading(heading: string): boolean {
  return heading.length <= MAX_HEADING_CHARS && REFEREE_HEADING.test(heading);
}

/** True for the heading of what somebody is looking for. */
export function isObjectiveHeading(heading: string): boolean {
  return heading.length <= MAX_HEADING_CHARS && OBJECTIVE_HEADING.test(heading);
}

const MAX_HEADING_CHARS = 60;
/** A line that a reader joined has no full stop before "No A-level teaching yet" or "Currently learning …". */
const SENTENCE =
  /[;；。]|\s>\s|[.!?](?=\s+\p{Lu})|(?<=[\p{Ll}\p{N})])\s(?=(?:Currently|No|Not|Never|Learning|Studying|Would|Looking|Hoping|Interested|Derzeit|Kein\p{Ll}{0,2}|Noch|Lerne|Pas|Aucune?|Actualmente|Aprendiendo|Sin|Não|Sem|Ingen|Inte)\s)/gu;
/** An item ends at a comma, but not inside a bracket. */
const ITEM = /,(?!\d)|[，、]|\s[/|·•]\s/g;

interface Piece {
  readonly start: number;
  readonly end: number;
}

function piecesOf(text: string, separator: RegExp, from = 0, to = text.length): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (const match of text.slice(from, to).matchAll(separator)) {
    pieces.push({ start, end: from + match.index });
    start = from + match.index + match[0].length;
  }
  pieces.push({ start, end: to });
  return pieces.filter((piece) => piece.end > piece.start);
}

function sentenceClaims(line: string, from: number, to: number): ClaimedPiece[] {
  const sentence = line.slice(from, to);
  const near = within(ownClaims(sentence), nearWorkIn(sentence), 'near');
  const done = within(near, exceptedIn(sentence), 'none');
  return within(done, othersWorkIn(sentence), 'none').map((piece) => ({
    ...piece,
    start: from + piece.start,
    end: from + piece.end,
  }));
}

/** Cuts pieces where a stretch begins and ends, and lowers what is claimed within it. */
function within(
  pieces: readonly ClaimedPiece[],
  stretch: Stretch | null,
  lower: 'near' | 'none',
): ClaimedPiece[] {
  if (stretch === null) return [...pieces];
  return pieces
    .flatMap(({ claim, start, end }): ClaimedPiece[] => {
      const a = Math.min(Math.max(start, stretch.start), end);
      const b = Math.max(Math.min(end, stretch.end), a);
      return [
        { claim, start, end: a },
        { claim: claim === 'none' ? claim : lower, start: a, end: b },
        { claim, start: b, end },
      ];
    })
    .filter((piece) => piece.end > piece.start);
}

/** What the items of a sentence claim. A label ("Excel: basic") claims what its first item says. */
function ownClaims(sentence: string): ClaimedPiece[] {
  const label = LABEL.exec(sentence)?.[0].length ?? 0;
  if (label > 0 && claimOf(sentence.slice(0, label)) === 'none')
    return [{ claim: 'none', start: 0, end: sentence.length }];
  const items = piecesOf(hideBrackets(sentence), ITEM, label);
  const texts = items.map(({ start, end }) => sentence.slice(start, end).trim());
  const claims = withStates(texts, texts.map(claimOf));
  const goesOn = claims[0] === 'none' && !isState(texts[1]) ? lengthOfNone(texts) : 0;
  const claimed = items.map(
    ({ start, end }, index): ClaimedPiece => ({
      claim: index < goesOn ? 'none' : (claims[index] ?? 'held'),
      start,
      end,
    }),
  );
  if (label === 0) return claimed;
  const list = LIST_LABEL.test(sentence.slice(0, label));
  const explains = claimed.length <= MAX_EXPLAINED_ITEMS;
  const near =
    explains &&
    (othersWorkIn(sentence.slice(label)) !== null ||
      ONLY.test(texts[0] ?? '') ||
      ABOUT_OTHERS.test(texts[0] ?? ''));
  const about = near && claimed[0]?.claim !== 'none' ? 'near' : (claimed[0]?.claim ?? 'held');
  return [{ claim: list ? 'held' : about, start: 0, end: label }, ...claimed];
}

/** Applies to an item what the ones behind it say has become of it: "ServSafe: took the class, exam not passed yet". */
function withStates(items: readonly string[], own: readonly Mastery[]): Mastery[] {
  const claims = [...own];
  for (let at = items.length - 2; at >= 0; at -= 1)
    if (isState(items[at + 1]) || (TIME_ALONE.test(items[at + 1] ?? '') && claims[at + 1] === 'none'))
      claims[at] = claims[at + 1] ?? 'held';
  return claims;
}

/** "Rope access, 2021, lapsed 2024", "Nursing, two terms, dropped out". */
const TIME_ALONE =
  /^(?:[\d\s./–-]+|[\p{L}\d]+ (?:terms?|semesters?|years?|months?|weeks?|jahre?|monate|semestre|ans?|mois|años?|meses|anos?|terminer|år|månader))$/iu;

function isState(item: string | undefined): boolean {
  return item !== undefined && (STATE_ALONE.test(item) || isUnfinished(item));
}

function isUnfinished(item: string): boolean {
  const found = UNFINISHED_AT_START.exec(item);
  return found !== null && TIME_OR_REASON.test(item.slice(found[0].length));
}

function exceptedIn(sentence: string): Stretch | null {
  const found = EXCEPTED_ITEM.exec(sentence);
  return found && { start: found.index, end: found.index + found[0].length };
}

/**
 * How many items a sentence says the person doesn't have, of which the first is one: "No experience with SAP, Oracle
 * or Sage", "Would like to get into Rust, and have a go at Azure". A wish goes on until "but".
 */
function lengthOfNone(items: readonly string[]): number {
  const isWish = WISH_AT_START.test(items[0] ?? '');
  const end = items.findIndex(
    (item, at) => at > 0 && (BUT.test(item) || !(isWish || item.split(/\s+/).length <= MAX_LISTED_WORDS)),
  );
  return end < 0 ? items.length : end;
}

const MAX_LISTED_WORDS = 3;
/** "Terraform: I change a variable, our platform team writes the modules" explains; more items list. */
const MAX_EXPLAINED_ITEMS = 3;
const BUT = /^(?:but|though|aber|sondern|mais|pero|mas|men|i|ich|je|yo|eu|jag)\s/iu;

const LABEL = /^\s*[^:,()]{1,40}(?:\([^()]{0,40}\))?:\s+/;
/** Labels of whole lists: what follows is not said of them. */
const LIST_LABEL =
  /(?<!\p{L})(?:languages?|skills?|tools?|software|technolog\p{L}+|it|other|misc\p{L}*|sprachen?|kenntnisse|edv|sonstiges|werkzeuge|langues?|compétences?|outils|divers|idiomas?|conocimientos|herramientas|otros|habilidades|ferramentas|informática|outr[oa]s|språk|kunskaper|verktyg|övrigt)\s*:/iu;

/** "Hazmat endorsement, not renewed": an item that is nothing but a state belongs to the one before it. */
const STATE_ALONE =
  /^(?:(?:not|never|none|no longer|noch nicht|nicht|nie|nunca|não|jamais|inte|ej)\b[^,]{0,25}|no|nein|non|nej)$|^(?:expired|lapsed|abgelaufen|caducad[oa]|vencid[oa]|expirée?|utgånget)\b|^(?:very |sehr )?(?:basics?(?: only)?|beginner|elementary|grundkenntnisse|notions|básic[oa]|grundläggande)$/iu;

/** A comma inside brackets ends no item. */
function hideBrackets(sentence: string): string {
  return sentence.replace(/\([^()]*\)/g, (inside) => '\u0000'.repeat(inside.length));
}

function claimOf(item: string): Mastery {
  const outside = item.replace(/\([^()]*\)/g, ' ').replace(NAMED_BASIC, ' ');
  const inside = /\(([^()]*)\)/.exec(item)?.[1]?.trim() ?? '';
  if (NONE.test(outside) || NONE_AT_START.test(outside) || NONE_IN_BRACKETS.test(inside)) return 'none';
  if (outside.split(/\s[–—-]\s/).some(isUnfinished)) return 'none';
  if (BASIC.test(outside) || BASIC_AT_START.test(inside)) return 'basic';
  return EXPOSED_PATTERN.test(item) ? 'near' : 'held';
}

/** "Basic Life Support" is a course, and "obediencia básica en grupo" a subject that somebody teaches. */
const NAMED_BASIC =
  /(?<!\p{L})(?:basic(?= (?:life|food|hygiene|safety|trauma|first|fire|health|offshore|sciences?)(?!\p{L}))|(?<=visual )basic(?!\p{L})|básic[oa]s?(?= (?:de vida|en \p{L}|para \p{L}|a \p{L}))|(?<=vital )básico(?!\p{L}))/giu;

function wordsPattern(alternatives: readonly string[]): string {
  return `(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`;
}

/** What an item that only says what has become of something may still say: when and why. */
const TIME_OR_REASON =
  /^\W*(?:$|\d|(?:in|on|since|until|till|at|for|because|due|by|yet|now|last|next|this|finished|units?|modules?|papers?|seit|wegen|im|depuis|en|à|pendant|desde|por|em|sedan|på|i|dos|dois|deux|zwei|två)(?!\p{L}))/iu;
const UNFINISHED_AT_START = new RegExp(`^\\W*(?:[\\p{L}\\d]+\\s){0,2}${wordsPattern(UNFINISHED)}`, 'iu');
const EXCEPTED_ITEM = new RegExp(`${wordsPattern(EXCEPTED)}[^,;.()]{0,200}`, 'iu');
/** "InDesign: the subs lay out the pages". */
const ABOUT_OTHERS =
  /^(?:the|our|der|die|das|le|la|les|el|los|las|os|as)\s\p{Ll}+\s\p{Ll}{2,}\s(?:the|out|up|it|them|die|das|le|la|les|el|los|las|o|os|as)\s/u;
/** "PA1 and PA2: PA1 only". */
const ONLY = /(?<!\p{L})(?:only|nur|seulement|sólo|solo|só|apenas|endast|bara)(?!\p{L})/iu;
const WISH_AT_START = new RegExp(`^\\s*(?:i |ich |je |yo |eu |jag )?${wordsPattern(WISHED)}`, 'iu');
const NONE = new RegExp(wordsPattern([...DENIED, ...LEARNING, ...WISHED]), 'iu');
const NONE_AT_START =
  /^\s*(?:learning\s|no\W*$|(?:no|not|never|none|without|zero|keine?|ohne|sin|sem|sans|utan)(?!\s*\.|\s*1)\s+(?!only|more|fewer|less))/iu;
const NONE_IN_BRACKETS = new RegExp(`^\\s*${wordsPattern([...DENIED, ...LEARNING])}`, 'iu');
const EXPOSED_PATTERN = new RegExp(wordsPattern(EXPOSED), 'iu');
const BASIC = new RegExp(wordsPattern(BASIC_WORDS), 'iu');
const BASIC_AT_START = new RegExp(`^\\s*(?:very |sehr |muy )?${wordsPattern(BASIC_WORDS)}`, 'iu');

const LEISURE_WORDS =
  'interests?|hobb(?:y|ies)|pastimes?|(?:free|spare|leisure) time|away from (?:the desk|work)|(?:when|while) not working|outside (?:of )?work|interessen|freizeit|hobbys?|loisirs?|centres? d.intérêts?|aficiones|intereses|tiempo libre|lazer|passatempos|interesses|hobbies|fritid|fritidsintressen|intressen';
const LEISURE = new RegExp(
  `^\\s*(?:${LEISURE_WORDS})\\s*:|^\\W*(?:film|book|chess|running|cycling|walking|football|rugby|gardening) club(?!\\p{L})`,
  'iu',
);
const LEISURE_HEADING = new RegExp(wordsPattern([LEISURE_WORDS]), 'iu');
const REFEREE_HEADING =
  /^[\W\d]*(?:(?:professional|personal|character|work) )?(?:references?(?!\s\p{L})|references|referees|referrals|références|referencias|referências|referenser)(?!\p{L})/iu;
const OBJECTIVE_HEADING =
  /^\W*(?:(?:career |professional )?(?:objective|goals?|aims?)|what i(?:['’]m| am) looking for|looking for|berufsziel|ziel(?:e|position)?|objectif(?: professionnel)?|objetivo(?: profesional| profissional)?|mål)\W*$/iu;
