import type { Entry, EntryField, Line } from '../resume.ts';
import { type DateSpan, findDates } from './dates.ts';
import { DATE_OR_PLACE_LABEL, isDuration, isLoneLabel } from './header-labels.ts';
import { titleOrOrganisation } from './occupations.ts';
import { isCityAndState, looksLikePlace } from './places.ts';

/** A text in an entry's header that is neither a date nor a place: a job, an employer, a school, a degree. */
export interface HeaderName {
  readonly text: string;
  readonly line: Line;
  /** 1 title, -1 organisation, 0 unknown. */
  readonly cue: number;
  /** It is right of a tab. */
  readonly right: boolean;
  /** Its row has a place and no date, as rows of organisations do. */
  readonly beside: boolean;
  /** It is right of the dates in their row. */
  readonly afterDate: boolean;
}

/** The parts of an entry's header: place, dates and names. */
export interface HeaderNames {
  readonly found: Pick<Entry, 'place' | 'start' | 'end'>;
  readonly names: readonly HeaderName[];
}

const EDGES = /^[\s,;:|•·()–—@-]+|(?<![\s,;:|•·(–—@-])[\s,;:|•·(–—@-]+$/gu;
const SEPARATORS = /\t|\s?[|•]\s?|\s[·–—-]\s|\s(?:at|@|bei|chez)\s/u;
/** A longer row has no names. */
const MAX_ROW_CHARS = 400;

/** Splits the rows of an entry's header into dates, place and names. */
export function findHeaderNames(header: readonly Line[], education: boolean): HeaderNames {
  const names: HeaderName[] = [];
  let place: EntryField | null = null;
  let start: EntryField | null = null;
  let end: EntryField | null = null;
  const field = (text: string, line: Line): EntryField => ({ text, line: line.id });

  for (const line of header.filter((each) => each.text.length <= MAX_ROW_CHARS)) {
    let text = line.text;
    const span: DateSpan | null = start || end ? null : findDates(text);
    const before = span ? piecesOf(text.slice(0, span.index)).length : 0;
    if (span) {
      start = span.start ? field(span.start, line) : null;
      end = span.end ? field(span.end, line) : null;
      text = `${text.slice(0, span.index)}\t${text.slice(span.index + span.text.length)}`;
    }
    const tabbed = span === null && text.includes('\t');
    const rowNames: Omit<HeaderName, 'beside'>[] = [];
    let placed = false;
    for (const [index, piece] of piecesOf(text).entries()) {
      const label = DATE_OR_PLACE_LABEL.exec(piece)?.[0] ?? '';
      const split = place
        ? { name: piece, place: null }
        : placeIn(piece.slice(label.length), index, education);
      if (split.place && !place) {
        place = field(split.place, line);
        placed = true;
      } else if (label !== '') {
        if (!place && !/^(?:date|period|duration|zeitraum|tid|时间|時間|期間)/iu.test(label)) {
          place = field(piece.slice(label.length), line);
        }
        continue;
      }
      if (split.name === '') continue;
      const cue = titleOrOrganisation(split.name, education);
      const afterDate = span !== null && index >= before;
      rowNames.push({ text: split.name, line, cue, right: tabbed && index > 0, afterDate });
    }
    names.push(...rowNames.map((name) => ({ ...name, beside: placed && span === null })));
  }
  const fields = { place, start, end };
  return takeLoosePlace(fields, names) ?? { found: fields, names: splitOnlyName(names, education) };
}

/** Splits a row at separators, without labels of dates and durations. */
function piecesOf(text: string): string[] {
  return text
    .split(SEPARATORS)
    .map(trimEdges)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece) && !isDuration(piece))
    .filter((piece) => !isLoneLabel(piece) && !DATE_WORD.test(piece));
}

/** A word that stood before a date. */
const DATE_WORD =
  /^(?:grad\.?|graduat(?:ed|ion)|expected|anticipated|issued|since|from|seit|ab|depuis|desde|sedan|från)$/iu;

/** Trims separators, and a closing bracket without an opening one. */
function trimEdges(piece: string): string {
  const text = piece.replace(EDGES, '').trim();
  return text.includes('(') ? text : text.replace(/(?<![)\s])[)\s]+$/u, '').trim();
}

/** Finds a place in a piece. The first piece of a row is more likely a name. */
function placeIn(piece: string, index: number, education: boolean): { name: string; place: string | null } {
  const sure = isCityAndState(piece);
  if (index > 0 && piece.split(', ').length > 2 && /,\s\p{Lu}{2}$/u.test(piece)) return placeAtEnd(piece);
  if (sure || (looksLikePlace(piece) && (index > 0 || titleOrOrganisation(piece, education) === 0))) {
    return { name: '', place: piece };
  }
  return placeAtEnd(piece);
}

/** Splits off a place at the end: "St. Mary's Hospital, Boston, MA". */
function placeAtEnd(text: string): { name: string; place: string | null } {
  const commas = [...text.matchAll(/,\s+|，/gu)].map((match) => match.index);
  for (const count of [2, 1]) {
    const at = commas.at(-count);
    if (at === undefined || commas.length < count) continue;
    const place = text.slice(at).replace(/^[,，\s]+/u, '');
    const name = text.slice(0, at).trim();
    const named = titleOrOrganisation(place, false) === 0 || isCityAndState(place);
    if (looksLikePlace(place) && named && !/^(?:inc|co|ltd)(?:\.|$)/i.test(place)) return { name, place };
  }
  return { name: text, place: null };
}

/** Takes the only short text at the right edge that does not read as a name for the place, where two names remain. */
function takeLoosePlace(found: HeaderNames['found'], names: readonly HeaderName[]): HeaderNames | null {
  const loose = names.filter(
    (name) => name.right && name.cue === 0 && /^[\p{L}\p{M}\s,.'-]{2,40}$/u.test(name.text),
  );
  const [only] = loose;
  if (found.place || !only || loose.length !== 1 || names.length < 3) return null;
  const rest = names.filter((name) => name !== only);
  return {
    found: { ...found, place: { text: only.text, line: only.line.id } },
    names: rest.map((name) => (name.line === only.line ? { ...name, beside: true } : name)),
  };
}

/**
 * Splits two names in one text: "Registered Nurse, St. Mary's Hospital". Only where it is the header's only name, or
 * where the texts beside the dates below it are unknown.
 */
function splitOnlyName(names: readonly HeaderName[], education: boolean): readonly HeaderName[] {
  const [first, ...rest] = names;
  if (!first) return names;
  if (rest.some((name) => !name.afterDate || name.line === first.line || name.cue !== 0)) return names;
  return splitAtComma(first, education) ?? names;
}

function splitAtComma(name: HeaderName, education: boolean): HeaderName[] | null {
  const commas = [...name.text.matchAll(/,\s+|，|、|:\s+/gu)];
  const splits = commas.map((match) => {
    const left = name.text.slice(0, match.index);
    const right = name.text.slice(match.index + match[0].length);
    const cues = [titleOrOrganisation(left, education), titleOrOrganisation(right, education)] as const;
    return { left, right, cues };
  });
  const opposed = splits.filter(({ cues: [left, right] }) => left !== 0 && left === -right);
  // "MEd, Curriculum and Instruction, University of Missouri": where the second name itself begins.
  const begins = ({ right, cues }: (typeof splits)[number]) =>
    titleOrOrganisation(right.split(/,\s+|，|、/u)[0] ?? '', education) === cues[1];
  const sure = opposed.find(begins) ?? opposed[0];
  const best =
    sure ?? (splits.length === 1 ? splits.find(({ cues }) => isOneKnown(cues, education)) : undefined);
  if (!best) return null;
  return [
    { ...name, text: best.left, cue: best.cues[0] },
    { ...name, text: best.right, cue: best.cues[1] },
  ];
}

/** True where one known half tells what the other is. "Mercy Hospital, Leeds" is one name and a place. */
function isOneKnown([left, right]: readonly [number, number], education: boolean): boolean {
  if (left === 0) return right !== 0;
  return right === 0 && (left === 1 || education);
}
