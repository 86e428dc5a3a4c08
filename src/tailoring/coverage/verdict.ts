import type { Language } from '../../language/language.ts';
import { rememberTexts, type TextReading } from '../../language/remember-texts.ts';
import { splitWords } from '../../language/split-words.ts';
import type { Atom, AtomKind } from '../../posting/atoms/atoms.ts';
import { quoteOf } from '../../resume/facts.ts';
import { headsSkills } from '../../resume/layout/loose-blocks.ts';
import { isDateAlone } from '../../resume/parse/entities/dates.ts';
import type { LineId, Resume } from '../../resume/resume.ts';
import { type Ask, readAsk } from './asked/ask.ts';
import { isCommonName } from './asked/common-names.ts';
import { joinedParts } from './asked/joined-parts.ts';
import { statementOf } from './asked/statement.ts';
import { judgedKindOf } from './atom-kinds.ts';
import { type ClaimedLines, onceALine, readClaimedLines } from './claims/claimed-lines.ts';
import { sentencesIn } from './claims/claimed-pieces.ts';
import { deniesAsk } from './claims/denied.ts';
import { isExpired } from './claims/expired.ts';
import { judgeFigures } from './claims/short-figures.ts';
import type { Today } from './claims/years.ts';
import { besidesDegrees, isForOthers, showDegree } from './judges/degree.ts';
import { asksDrivingLicence, showDrivingLicence } from './judges/driving-licence.ts';
import { showDuration } from './judges/duration.ts';
import { showLanguage } from './judges/language.ts';
import { showSoftSkill } from './judges/soft.ts';
import { asksRightToWork, showRightToWork } from './judges/work-right.ts';
import type { Shown } from './matching/shown.ts';
import { rankByWords } from './matching/words.ts';

/** What a resume shows of one atom, by code alone, and the line that says it or comes nearest, with what of it does. */
export type AtomVerdict =
  | { readonly state: 'shown' | 'unclear'; readonly line: LineId; readonly words: string }
  | { readonly state: 'not_found'; readonly line: null };

/**
 * Judges atoms against a resume, one verdict each, in order. Current jobs end `today`; without it, a duration is judged
 * by what it is of.
 */
export function judgeAtoms(atoms: readonly Atom[], resume: Resume, today: Today | null): AtomVerdict[] {
  const lines = readClaimedLines(resume);
  return atoms.map((atom) => {
    const { ask } = readAtom(atom, resume.language);
    const found = whileValid(linesFor(atom, lines, today), today);
    const counts = found.length > 0 ? judgeFigures(ask(), lines) : null;
    const counted = found.flatMap((shown) => asCounted(shown, counts?.(shown.line) ?? 'shown'));
    const shown = counted.find(({ state }) => state === 'shown') ?? counted.slice(0, 1).find(canBeAsked);
    if (!shown || (shown.state === 'unclear' && deniesAsk(ask(), shown.line, lines)))
      return { state: 'not_found', line: null };
    return { state: shown.state, line: shown.line.id, words: proofIn(shown) };
  });
}

/** What has expired is only worth a question, and with it all that needs it. */
function whileValid(found: readonly Shown[], today: Today | null): readonly Shown[] {
  const isOver = ({ line, at = 0 }: Shown) => isExpired(line, at, today);
  const lacksPart = found.some((shown) => shown.isPart && isOver(shown));
  return found.map((shown) => (isOver(shown) || (shown.isPart && lacksPart) ? asUnclear(shown) : shown));
}

/** A line as far as what it counts is as much as asked for; none where it is less. */
function asCounted(shown: Shown, counted: AtomVerdict['state']): Shown[] {
  if (shown.line.isFact || counted === 'shown') return [shown];
  return counted === 'unclear' ? [asUnclear(shown)] : [];
}

/** False for a row of nothing but dates, and for what only heads a group of skills: neither says what somebody did. */
function canBeAsked({ line: { id, text, section } }: Shown): boolean {
  const at = section.lines.findIndex((one) => one.id === id);
  return !isDateAlone(text.raw) && !(section.kind === 'skills' && headsSkills(section.lines, at));
}

/** What a person would quote of a line: all of it, or of a long one that the reader joined the sentence. */
function proofIn({ line, at = 0 }: Shown): string {
  const { raw, words } = line.text;
  if (raw.length <= MAX_WHOLE_CHARS || quoteOf(raw) === raw) return raw;
  const start = words[at]?.start ?? 0;
  const sentence = sentencesOf(line).find(({ end }) => start < end);
  return sentence ? raw.slice(sentence.start, sentence.end).trim() : raw;
}

const sentencesOf = onceALine(({ text }) => sentencesIn(text.raw));

/** A sentence torn out of a shorter line says less than the line. */
const MAX_WHOLE_CHARS = 160;

/** Lists the lines that show an atom or come near, the best first; that one alone where more than its words decide. */
export function linesFor(atom: Atom, lines: ClaimedLines, today: Today | null): readonly Shown[] {
  const atomRead = readAtom(atom, lines.resume.language);
  const stated = findStatement(atomRead, lines);
  if (stated) return [stated];
  const { words, judge, ask } = atomRead;
  const byWords = () => rankByWords(ask(), lines);
  switch (judge) {
    case 'driving licence':
      return listed(showDrivingLicence(words, lines, today));
    case 'right to work':
      return listed(showRightToWork(words, lines));
    case 'duration':
      return listed(showDuration(words, lines, today));
    case 'language':
      return listed(showLanguage(words, lines));
    case 'degree':
      return listed(
        better(
          showDegree(words, lines),
          hasWords(besidesDegrees(words))
            ? namedOnly(byWords().find(({ line }) => !isForOthers(line)))
            : null,
        ),
      );
    case 'soft': {
      const named = showSoftSkill(words, lines);
      return named ? [named] : byWords().map(asUnclear);
    }
    case 'place':
      return byWords().map(asUnclear);
    case 'skill':
    case 'duty':
    case 'qualification':
      return withParts(byWords(), words, lines);
  }
}

/** Adds the lines that show the parts of a point, where no line shows all of it and each part has one. */
function withParts(whole: readonly Shown[], words: string, lines: ClaimedLines): readonly Shown[] {
  if (whole[0]?.state === 'shown') return whole;
  const parts = joinedParts(words, lines.resume.language).map((ask) => rankByWords(ask, lines)[0]);
  const shown = parts.filter((one) => one !== undefined).filter(({ state }) => state === 'shown');
  if (shown.length < parts.length) return whole;
  return [...shown.map((one) => ({ ...one, isPart: true })), ...whole];
}

interface ReadAtom {
  readonly words: string;
  readonly judge: AtomKind | 'driving licence' | 'right to work';
  readonly ask: () => Ask;
  /** The words by which the person would state that they have it. */
  readonly statement: () => string;
}

/** Reads an atom once, however many resumes and versions are judged. */
function readAtom({ words, kind }: Atom, language: Language): ReadAtom {
  return READERS[kind](words.slice(0, MAX_ATOM_CHARS), language);
}

const readerOf = (kind: AtomKind) =>
  rememberTexts((words, language): ReadAtom => {
    let asked: Ask | undefined;
    let stated: string | undefined;
    return {
      words,
      judge: judgeOf(words, kind),
      ask: () => {
        asked ??= readAsk(kind === 'duty' ? withoutCapital(words) : words, language);
        return asked;
      },
      statement: () => {
        stated ??= wordsOf(statementOf(words));
        return stated;
      },
    };
  });

const READERS: Readonly<Record<AtomKind, TextReading<ReadAtom>>> = {
  skill: readerOf('skill'),
  duty: readerOf('duty'),
  qualification: readerOf('qualification'),
  degree: readerOf('degree'),
  duration: readerOf('duration'),
  language: readerOf('language'),
  place: readerOf('place'),
  soft: readerOf('soft'),
};

function judgeOf(words: string, kind: AtomKind): ReadAtom['judge'] {
  if (asksDrivingLicence(words)) return 'driving licence';
  return asksRightToWork(words) ? 'right to work' : judgedKindOf({ words, kind });
}

/** What follows is prose. */
const MAX_ATOM_CHARS = 300;

/** A duty opens with a verb, which a capital makes no name. */
function withoutCapital(words: string): string {
  return isCommonName(words.split(' ')[0] ?? '')
    ? words
    : words.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
}

function listed(shown: Shown | null): readonly Shown[] {
  return shown ? [shown] : [];
}

function better(one: Shown | null, other: Shown | null): Shown | null {
  return other?.state === 'shown' && one?.state !== 'shown' ? other : one;
}

const hasWords = (text: string) => /\p{L}{2,}/u.test(text);

/** "PGCE or B.Ed": what no table knows as a degree is shown by its own name. */
function namedOnly(shown: Shown | undefined): Shown | null {
  return shown?.byName === true ? shown : null;
}

/** No word shows that somebody is a team player: a line that says so is only worth a question. */
function asUnclear(shown: Shown): Shown {
  return { ...shown, state: 'unclear' };
}

/** Finds the person's own statement that they have it, as they confirmed it: it needs no judge. */
function findStatement({ statement }: ReadAtom, { lines }: ClaimedLines): Shown | null {
  const line = lines.find(({ isFact, text }) => isFact && wordsOf(text.raw) === statement());
  return line ? { state: 'shown', line, share: 1, exact: 0 } : null;
}

const wordsOf = (text: string) => splitWords(text).join(' ');
