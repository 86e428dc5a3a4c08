import type { Entry, Field, Line } from '../resume.ts';
import { type DateSpan, datesIn } from './dates.ts';
import { durationIn, LABEL_OF_DATE_OR_PLACE, labelAlone } from './header-labels.ts';
import { titleOrOrganisation } from './occupations.ts';
import { cityAndState, placeLike } from './places.ts';

/** A text in an entry's header that is neither a date nor a place: a post, an employer, a school, a degree. */
export interface Name {
  readonly text: string;
  readonly line: Line;
  /** 1 title, -1 organisation, 0 unknown. */
  readonly cue: number;
  /** Stands right of a tab. */
  readonly right: boolean;
  /** Its row holds a place and no date, which is where organisations stand. */
  readonly beside: boolean;
  /** Stands right of the dates in their row. */
  readonly afterDate: boolean;
}

export interface HeaderNames {
  readonly found: Pick<Entry, 'place' | 'start' | 'end'>;
  readonly names: readonly Name[];
}

const EDGES = /^[\s,;:|•·()–—@-]+|[\s,;:|•·(–—@-]+$/gu;
const SEPARATORS = /\t|\s?[|•]\s?|\s[·–—-]\s|\s(?:at|@|bei|chez)\s/u;
/** A row longer than this, in characters, names nothing. */
const MOST_ROW = 400;

/** Takes the rows of an entry's header apart into its dates, its place and the names that are left. */
export function namesIn(header: readonly Line[], education: boolean): HeaderNames {
  const names: Name[] = [];
  let place: Field | null = null;
  let start: Field | null = null;
  let end: Field | null = null;
  const field = (text: string, line: Line): Field => ({ text, line: line.id });

  for (const line of header.filter((each) => each.text.length <= MOST_ROW)) {
    let text = line.text;
    const span: DateSpan | null = start || end ? null : datesIn(text);
    const before = span ? piecesOf(text.slice(0, span.index)).length : 0;
    if (span) {
      start = span.start ? field(span.start, line) : null;
      end = span.end ? field(span.end, line) : null;
      text = `${text.slice(0, span.index)}\t${text.slice(span.index + span.text.length)}`;
    }
    const tabbed = span === null && text.includes('\t');
    const rowNames: Omit<Name, 'beside'>[] = [];
    let placed = false;
    for (const [index, piece] of piecesOf(text).entries()) {
      const label = LABEL_OF_DATE_OR_PLACE.exec(piece)?.[0] ?? '';
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
  return loosePlace(fields, names) ?? { found: fields, names: expand(names, education) };
}

/** What separators part, without dates' labels and worked-out durations. */
function piecesOf(text: string): string[] {
  return text
    .split(SEPARATORS)
    .map(tidy)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece) && !durationIn(piece))
    .filter((piece) => !labelAlone(piece) && !WORD_OF_DATE.test(piece));
}

/** What stood before the date and says how to take it. */
const WORD_OF_DATE =
  /^(?:grad\.?|graduat(?:ed|ion)|expected|anticipated|issued|since|from|seit|ab|depuis|desde|sedan|från)$/iu;

/** Trims separators, and a closing bracket that opens nowhere. */
function tidy(piece: string): string {
  const text = piece.replace(EDGES, '').trim();
  return text.includes('(') ? text : text.replace(/[)\s]+$/u, '').trim();
}

/** A piece that is a place, or ends in one. The first piece of a row is more likely a name. */
function placeIn(piece: string, index: number, education: boolean): { name: string; place: string | null } {
  const sure = cityAndState(piece);
  if (index > 0 && piece.split(', ').length > 2 && /,\s\p{Lu}{2}$/u.test(piece)) return placeAtEnd(piece);
  if (sure || (placeLike(piece) && (index > 0 || titleOrOrganisation(piece, education) === 0))) {
    return { name: '', place: piece };
  }
  return placeAtEnd(piece);
}

/** "St. Mary's Hospital, Boston, MA" ends in a place. */
function placeAtEnd(text: string): { name: string; place: string | null } {
  const commas = [...text.matchAll(/,\s+|，/gu)].map((match) => match.index);
  for (const count of [2, 1]) {
    const at = commas.at(-count);
    if (at === undefined || commas.length < count) continue;
    const place = text.slice(at).replace(/^[,，\s]+/u, '');
    const name = text.slice(0, at).trim();
    const named = titleOrOrganisation(place, false) === 0 || cityAndState(place);
    if (placeLike(place) && named && !/^(?:inc|co|ltd)(?:\.|$)/i.test(place)) return { name, place };
  }
  return { name: text, place: null };
}

/** The one short text at the right edge that reads as no name, where names enough are left without it. */
function loosePlace(found: HeaderNames['found'], names: readonly Name[]): HeaderNames | null {
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
 * "Registered Nurse, St. Mary's Hospital" holds two names. It is taken apart where it is the header's only one,
 * or where all that stands beside the dates below it tells nothing.
 */
function expand(names: readonly Name[], education: boolean): readonly Name[] {
  const [first, ...rest] = names;
  if (!first) return names;
  if (rest.some((name) => !name.afterDate || name.line === first.line || name.cue !== 0)) return names;
  return parts(first, education) ?? names;
}

function parts(name: Name, education: boolean): Name[] | null {
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
    sure ?? (splits.length === 1 ? splits.find(({ cues }) => tellsOne(cues, education)) : undefined);
  if (!best) return null;
  return [
    { ...name, text: best.left, cue: best.cues[0] },
    { ...name, text: best.right, cue: best.cues[1] },
  ];
}

/** One half tells what it is, so the other is what is missing; "Mercy Hospital, Leeds" is one name and a place. */
function tellsOne([left, right]: readonly [number, number], education: boolean): boolean {
  if (left === 0) return right !== 0;
  return right === 0 && (left === 1 || education);
}
