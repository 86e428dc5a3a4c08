import type { Spelling } from '../../language/spelling.ts';
import type { Arrangement } from '../edits/arrange.ts';
import { readWishedLanguage, type WishedLanguage } from '../prompt/wished-language.ts';
import { readWishedSpelling, SPELLING_WISH } from '../prompt/wished-spelling.ts';
import { BEGINS_ARRANGEMENT, mendVerb, readArrangement } from './arrangement-words.ts';
import {
  COMMANDS,
  type Command,
  FILLER,
  NUMBERS,
  PAGES,
  readUndone,
  UNDO_EDITS,
  type UndoneEdits,
} from './command-words.ts';
import { isOnlyReason, sequelNamed, withoutCourtesy } from './courtesy-words.ts';
import { ENDS_IN_OUT } from './leave-out-words.ts';
import { partsOf, type WishPart, wordsOf } from './wish-parts.ts';
import { BEGINS_WISH, LEADING_COLON, STRESSES } from './wish-verbs.ts';
import { readWishedHeadline } from './wished-headline.ts';
import { isAboutLooks } from './wished-looks.ts';

/** What code understands of a person's instruction about a version; the rest is for a model. */
export interface Instruction {
  /** The longest result in pages. */
  readonly pages: number | null;
  /** One page less than it has. */
  readonly shorter: boolean;
  readonly withoutModel: boolean;
  /** The words that ask to undo all changes; null where none do. */
  readonly undoAll: string | null;
  /** The changes to undo, as they are listed, and the words that ask for it. */
  readonly undoEdits: UndoneEdits | null;
  /** The words that ask to undo the last change; null where it isn't all that is asked for. */
  readonly undoLast: string | null;
  /** The language to write in, and the words that ask for it; null where the wish names none. */
  readonly language: (WishedLanguage & { readonly words: string }) | null;
  /** Whose spelling to use, and the words that ask for it. */
  readonly spelling: { readonly spelling: Spelling; readonly words: string } | null;
  /** The line to put under the name, and the words that ask for it. */
  readonly headline: { readonly text: string; readonly words: string } | null;
  /** What to move or leave out, each with its words, in the sequence of the wish. */
  readonly arrangements: readonly (Arrangement & { readonly words: string })[];
  /** The parts that code doesn't understand, in the person's words. */
  readonly rest: readonly string[];
}

/** Reads an instruction in any language that resumes may have, part by part. Pure. */
export function readInstruction(instruction: string): Instruction {
  const parts = partsOf(instruction);
  const read: Instruction[] = [];
  for (let at = 0; at < parts.length; ) {
    const { said, taken } = readFrom(parts, at);
    at += taken;
    const last = read.at(-1);
    const before = parts[at - taken];
    const sequel = last && taken === 1 && before ? withSequel(last, before) : null;
    if (sequel) read[read.length - 1] = sequel;
    else if (!last || !isUnderstood(last) || isUnderstood(said) || !isOnlyReason(before?.text ?? ''))
      read.push(said);
  }
  return joinRead(read);
}

/** True where code understood every word, so that no model is needed. */
export function isUnderstood({ rest, ...said }: Instruction): boolean {
  return rest.length === 0 && saysSomething(said);
}

function saysSomething(said: Omit<Instruction, 'rest'>): boolean {
  return (
    said.pages !== null ||
    said.shorter ||
    said.withoutModel ||
    said.undoAll !== null ||
    said.undoEdits !== null ||
    said.undoLast !== null ||
    said.language !== null ||
    said.spelling !== null ||
    said.headline !== null ||
    said.arrangements.length > 0
  );
}

/** The most parts that are read as one: a list of so many names. */
const MAX_JOINED = 6;

/** Reads the longest run of parts that is one wish: "put pastry, HACCP and menus first". */
function readFrom(
  parts: readonly WishPart[],
  from: number,
): { readonly said: Instruction; readonly taken: number } {
  const alone = readPart(parts[from]?.text ?? '');
  for (let taken = Math.min(MAX_JOINED, parts.length - from); taken > 1; taken--) {
    const run = parts.slice(from, from + taken);
    const said = readPart(wordsOf(run));
    const isOne = ({ text }: WishPart) =>
      isName(text, said) &&
      !(isUnderstood(alone) && !NAME_OF_FIRST.test(text.trim()) && readArrangement(withoutCourtesy(text)));
    if (isUnderstood(said) && (run.slice(1).every(isOne) || isListedBeforeVerb(run, said)))
      return { said, taken };
  }
  return { said: alone, taken: 1 };
}

/** "First Aid" in a list is a name, unlike "first of all, Skills". */
const NAME_OF_FIRST = /^first (?!of all)/iu;

/** Joints that say that what follows comes next. */
const THEN = /then|dann|puis|luego|sedan/iu;

/** Adds what comes next to what goes first: "Skills first, then Education"; null where a part is no such sequel. */
function withSequel(said: Instruction, { text, joint }: WishPart): Instruction | null {
  const [one] = said.arrangements;
  const name = sequelNamed(text) ?? (THEN.test(joint) ? withoutCourtesy(text) : null);
  if (one?.to !== 'first' || name === null || !isName(name, said)) return null;
  return {
    ...said,
    arrangements: [{ ...one, what: `${one.what}, ${name}`, words: one.words + joint + text }],
  };
}

/** True for names before the only verb: "Geburtsdatum und Familienstand weglassen". */
function isListedBeforeVerb(run: readonly WishPart[], said: Instruction): boolean {
  const texts = run.map(({ text }) => withoutCourtesy(text));
  const last = texts.at(-1) ?? '';
  const names = [...texts.slice(0, -1), last.replace(ENDS_IN_OUT, '')];
  const isBare = (text: string) =>
    isName(text, said) && !isAboutLooks(text) && readArrangement(text) === null;
  return ENDS_IN_OUT.test(last) && names.every(isBare);
}

/** True for what may be one more name of a list: nothing that is a wish by itself. */
function isName(text: string, { arrangements, headline }: Instruction): boolean {
  if (arrangements.length === 0 && headline === null) return true;
  const plain = withoutCourtesy(text);
  return (
    plain.split(/\s+/).length <= MAX_NAME_WORDS &&
    !isOnlyReason(plain) &&
    !BEGINS_SENTENCE.test(plain) &&
    // Only what goes first has others behind it: "Second Harvest" is a name.
    (arrangements[0]?.to !== 'first' || sequelNamed(plain) === null) &&
    !BEGINS_WISH.test(plain) &&
    !BEGINS_ARRANGEMENT.test(plain) &&
    !(plain.includes(' ') && isAboutLooks(plain)) &&
    !readArrangement(plain)?.hasVerb &&
    !saysSomething(readCommands(plain))
  );
}

/** No name begins so: "It is missing a date". */
const BEGINS_SENTENCE = /^(?:it|its|they|this|that|there)(?:['’]s)?\s/iu;

const MAX_NAME_WORDS = 8;

function readPart(raw: string): Instruction {
  const words = raw
    .trim()
    .replace(/(?<![.!。！])[.!。！]+$/, '')
    .replace(/\s+/g, ' ');
  const said = readCommands(words);
  if (isUnderstood(said)) return said;
  const asked = withoutCourtesy(words);
  const headline = readWishedHeadline(asked);
  if (headline !== null) return { ...NO_WISH, headline: { text: headline, words } };
  const plain = asked.replace(LEADING_COLON, '$1 ');
  const arrangement = readArrangement(plain) ?? readArrangement(mendVerb(plain));
  if (arrangement === null) return said;
  if (STRESSES.test(words) || (!arrangement.hasVerb && (BEGINS_WISH.test(words) || isAboutLooks(words))))
    return said;
  const { hasVerb: _, ...wanted } = arrangement;
  return { ...NO_WISH, arrangements: [{ ...wanted, words }] };
}

function readCommands(whole: string): Instruction {
  const wished = readWishedLanguage(whole);
  const text = withoutCourtesy(wished?.rest ?? whole);
  const pages = PAGES.exec(text);
  const spelling = readWishedSpelling(text);
  const rest = UNDERSTOOD.reduce((left, words) => left.replace(words, ' '), text);
  const says = (name: Command) => COMMANDS.some(([one, pattern]) => one === name && pattern.test(text));
  const said = {
    ...NO_WISH,
    pages: pages?.groups?.count ? (NUMBERS.get(pages.groups.count.toLowerCase()) ?? null) : null,
    shorter: pages === null && says('shorter'),
    withoutModel: says('withoutModel'),
    undoAll: says('undoAll') ? whole : null,
    undoEdits: readUndone(text, whole),
    undoLast: says('undoLast') && !says('undoAll') && !UNDO_EDITS.test(text) ? whole : null,
    spelling: spelling && { spelling, words: whole },
    language: wished && { name: wished.name, language: wished.language, words: whole },
  };
  if (saysSomething(said) && !/[\p{L}\p{N}]/u.test(rest)) return said;
  // "Make the first bullet shorter" asks for no page less.
  return {
    ...said,
    shorter: false,
    undoAll: null,
    undoEdits: null,
    undoLast: null,
    spelling: null,
    rest: whole === '' ? [] : [whole],
  };
}

/** What a command may be made of. Nothing else stands in it. */
const UNDERSTOOD = [PAGES, UNDO_EDITS, SPELLING_WISH, ...COMMANDS.map(([, pattern]) => pattern), FILLER].map(
  (pattern) => new RegExp(pattern, 'giu'),
);

const NO_WISH: Instruction = {
  pages: null,
  shorter: false,
  withoutModel: false,
  undoAll: null,
  undoEdits: null,
  undoLast: null,
  language: null,
  spelling: null,
  headline: null,
  arrangements: [],
  rest: [],
};

function joinRead(parts: readonly Instruction[]): Instruction {
  const [first] = parts;
  const isAlone = parts.length === 1;
  return {
    pages: parts.find(({ pages }) => pages !== null)?.pages ?? null,
    shorter: parts.some(({ shorter }) => shorter),
    withoutModel: parts.some(({ withoutModel }) => withoutModel),
    undoAll: parts.find(({ undoAll }) => undoAll !== null)?.undoAll ?? null,
    undoEdits: joinUndone(parts.flatMap(({ undoEdits }) => undoEdits ?? [])),
    undoLast: (isAlone && first?.undoLast) || null,
    language: parts.find(({ language }) => language !== null)?.language ?? null,
    spelling: parts.find(({ spelling }) => spelling !== null)?.spelling ?? null,
    headline: parts.find(({ headline }) => headline !== null)?.headline ?? null,
    arrangements: parts.flatMap(({ arrangements }) => arrangements),
    rest: parts.flatMap(({ rest, undoLast }) => (isAlone || undoLast === null ? rest : [undoLast])),
  };
}

function joinUndone(undone: readonly UndoneEdits[]): UndoneEdits | null {
  if (undone.length === 0) return null;
  return {
    names: undone.flatMap(({ names }) => names),
    words: undone.map(({ words }) => words).join(', '),
  };
}
