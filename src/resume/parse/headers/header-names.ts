import type { Entry, EntryField, Line } from '../../resume.ts';
import { isInBrackets } from '../entities/brackets.ts';
import { isAddressRow } from '../entities/contact.ts';
import { type DateSpan, findDates, isWithin, type Period, periodOf } from '../entities/dates.ts';
import { isLegalForm, titleOrOrganisation } from '../entities/occupations.ts';
import {
  isCityAndAround,
  isCityAndState,
  isKnownCity,
  isPlaceRow,
  looksLikePlace,
  TOWN,
} from '../entities/places.ts';
import { type FieldLabel, fieldLabelOf } from '../rows/field-labels.ts';
import { behindConnector, DATE_OR_PLACE_LABEL, isDuration, isLoneLabel } from '../rows/header-labels.ts';

/** A row of an entry's header, with what its labels say, and how it is set. */
export interface HeaderLine extends Line {
  readonly fields?: readonly FieldLabel[];
  readonly bold?: boolean;
}

/** A text in an entry's header that is neither a date nor a place: a job, an employer, a school, a degree. */
export interface HeaderName {
  readonly text: string;
  readonly line: Line;
  /** 1 title, -1 organisation, 0 unknown. */
  readonly cue: number;
  /** It is right of a tab. */
  readonly right: boolean;
  /** Its row has a place, as rows of organisations do. */
  readonly beside: boolean;
  /** It is right of the dates in their row. */
  readonly afterDate: boolean;
}

/** The parts of an entry's header: place, dates and names. */
export interface HeaderNames {
  readonly found: Pick<Entry, 'place' | 'start' | 'end'>;
  readonly names: readonly HeaderName[];
  /** The months of its dates, and of the employer's total dates above them. */
  readonly period: Period | null;
  readonly total: Period | null;
}

const EDGES = /^[\s,;:|•·◦()[\]–—@/~-]+|(?<![\s,;:|•·◦([–—@/~-])[\s,;:|•·◦([–—@/~-]+$/gu;
const SEPARATORS =
  /\s?[|•]\s?|;\s|\s\[(?=\p{Lu})|\](?=$|,)|\s(?:[·–—-]|\/\/)\s|\s(?:(?<!University of [\p{L}\s]{0,30}\s)at|@|bei|chez)\s/gu;
/** A longer row has no names. */
const MAX_ROW_CHARS = 400;

/** Splits the rows of an entry's header into dates, place and names. */
export function findHeaderNames(header: readonly HeaderLine[], education: boolean): HeaderNames {
  const names: HeaderName[] = [];
  let place: EntryField | null = null;
  let start: EntryField | null = null;
  let end: EntryField | null = null;
  let period: Period | null = null;
  let total: Period | null = null;
  const field = (text: string, line: Line): EntryField => ({ text, line: line.id });

  for (const line of header.filter((each) => each.text.length <= MAX_ROW_CHARS)) {
    const label = fieldLabelOf(line.text);
    const labels = line.fields ?? (label ? [label] : []);
    for (const { field: labelled, value } of labels) {
      if (labelled === 'title' || labelled === 'organisation') {
        const splitAt = ADDRESS.test(line.text) ? placeBehindName : placeAtEnd;
        const split = labelled === 'organisation' && !place ? splitAt(value) : null;
        if (split?.place) place = field(split.place, line);
        const cue = labelled === 'title' ? 1 : -1;
        names.push({ text: split?.name ?? value, line, cue, right: false, beside: false, afterDate: false });
      } else if (labelled === 'place') place ??= field(value, line);
      else if (labelled === 'start') start ??= field(value, line);
      else if (labelled === 'end') end ??= field(value, line);
      else {
        const dates = findDates(value);
        period ??= dates && periodOf(dates);
        if (dates?.start) start ??= field(dates.start, line);
        if (dates?.end) end ??= field(dates.end, line);
      }
    }
    if (labels.length > 0) continue;
    const behind = line === header[0] ? null : behindConnector(line.text);
    let text = behind ?? line.text;
    if (!place && header.length > 2 && line === header[1] && isBelowDates(header)) {
      place = field(text, line);
      continue;
    }
    if (line !== header[0] && isAddressRow(text)) {
      if (!place && text.includes(',')) place = field(text, line);
      continue;
    }
    const dates = findDates(text);
    const span: DateSpan | null = dates && (!(start || end) || isUnderTotal(dates, period)) ? dates : null;
    const before = span ? piecesOf(text.slice(0, span.index)).length : 0;
    if (span) {
      total = period;
      period = periodOf(span);
      start = span.start ? field(span.start, line) : null;
      const ahead = EXPECTED.exec(text.slice(0, span.index))?.[0] ?? '';
      end = span.end ? field((span.start ? '' : ahead) + span.end, line) : null;
      const before = text.slice(0, span.index - ahead.length).replace(FROM, '');
      const after = text.slice(span.index + span.text.length);
      const length = /^\s?\([^()]{1,36}\)/u.exec(after)?.[0] ?? '';
      text = `${before}\t${isDuration(length.trim()) ? after.slice(length.length) : after}`;
    }
    const tabbed = span === null && text.includes('\t');
    const rowNames: Omit<HeaderName, 'beside'>[] = [];
    let placed = false;
    const pieces = piecesOf(text);
    for (const [index, piece] of pieces.entries()) {
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
      const cue = behind !== null && index === 0 ? -1 : cueOf(split.name, education);
      const afterDate = span !== null && index >= before;
      if (afterDate && cue === 0 && isAside(split.name, line.text)) continue;
      const right = index > 0 && (tabbed || (index === pieces.length - 1 && TOWN.test(split.name)));
      rowNames.push({ text: split.name, line, cue, right, afterDate });
    }
    names.push(...rowNames.map((name) => ({ ...name, beside: placed })));
  }
  return { found: { place, start, end }, names, period, total };
}

/** What a name says of itself; what it has in brackets counts only where the rest says nothing. */
function cueOf(name: string, education: boolean): -1 | 0 | 1 {
  return (
    titleOrOrganisation(name.replace(/\s?\([^()]*\)/gu, ''), education) ||
    titleOrOrganisation(name, education)
  );
}

/** True for "(summers)" and "(part time, ~20hrs/wk)" behind the dates: remarks, which name nothing. */
function isAside(name: string, text: string): boolean {
  return /^[\p{Ll}\d~]/u.test(name) && text.includes(`(${name}`);
}

/** True for a town below dates in a column of their own, above another name. */
function isBelowDates([first, second]: readonly Line[]): boolean {
  const dates = findDates(first?.text ?? '');
  return dates?.index === 0 && /\t/u.test(first?.text ?? '') && isPlaceRow(second?.text ?? '');
}

/** True for the dates of a title below the total dates of its employer. */
function isUnderTotal(dates: DateSpan, total: Period | null): boolean {
  const period = periodOf(dates);
  return dates.start !== null && period !== null && total !== null && isWithin(period, total);
}

/** Splits a row at separators outside brackets, without labels of dates, durations and further dates. */
function piecesOf(text: string): string[] {
  return splitOutsideBrackets(text)
    .map(trimEdges)
    .filter((piece) => /\p{L}|\d&\d/u.test(piece) && !isDuration(piece) && !isFurtherDate(piece))
    .filter((piece) => !isLoneLabel(piece) && !DATE_WORD.test(piece));
}

/** Splits "Brewery (agency - Driver Hire)" nowhere. A tab, where a date was taken out, always separates. */
function splitOutsideBrackets(text: string): string[] {
  return text.split('\t').flatMap((cell) => {
    const pieces: string[] = [];
    let from = 0;
    for (const { 0: separator, index } of cell.matchAll(SEPARATORS)) {
      if (isInBrackets(cell, index)) continue;
      pieces.push(cell.slice(from, index));
      from = index + separator.length;
    }
    return [...pieces, cell.slice(from)];
  });
}

/** True for "Exp. Jun. 2017": a second date of the row, which names nothing. */
function isFurtherDate(piece: string): boolean {
  const span = findDates(piece);
  return span !== null && /^(?:\p{L}{2,8}\.?[\s:]{0,2})?$/u.test(piece.replace(span.text, '').trim());
}

/** A degree that isn't finished: the word belongs to its date. */
const EXPECTED =
  /(?<!\p{L})(?:expected|anticipated|graduating|voraussichtlich|prévu en|previsto(?: en| para)?|beräknad)\s$/iu;

/** "…, from" before a date. */
const FROM = /[\s,;([](?:from|since|von|vom|seit|ab|depuis|de|du|desde|från|sedan)\s$/iu;

/** A word that stood before a date. */
const DATE_WORD =
  /^(?:grad\.?|graduat(?:ed|ion)|expected|anticipated|issued|renewed|expires?|exp\.?|valid (?:until|to)|(?:completed|finished)(?: in)?|abgeschlossen|obtenue? en|concluíd[oa](?: em)?|finalizad[oa] en|since|from|seit|ab|depuis|desde|sedan|från|de|du|d['’]|von|vom)$/iu;

/** Trims separators, a period after a whole word, a closing bracket without an opening one, and what isn't closed. */
function trimEdges(piece: string): string {
  const text = piece
    .replace(EDGES, '')
    .trim()
    .replace(/(?<=,\s.{0,80}\p{Ll}{4})\.$/u, '');
  // Of "driver (Tacoma, 2019)", the date was taken out with all behind it.
  return text.includes('(')
    ? text.replace(/(?<!\s)\s{0,9}\([^()]*$/u, '')
    : text.replace(/(?<![)\s])[)\s]+$/u, '').trim();
}

/** Finds a place in a piece. The first piece of a row is more likely a name. */
function placeIn(piece: string, index: number, education: boolean): { name: string; place: string | null } {
  const sure = isCityAndState(piece) || isCityAndAround(piece);
  const [first = '', ...more] = piece.split(', ');
  if (index > 0 && more.length > 1 && /,\s\p{Lu}{2}$/u.test(piece)) return placeAtEnd(piece);
  // "Northgate Community Health, Browning, Montana" begins with a name, "Kreuzberg, Berlin, Germany" doesn't.
  if (more.length > 1 && /\s/u.test(first) && !isKnownCity(first)) return placeAtEnd(piece);
  if (sure || (looksLikePlace(piece) && (index > 0 || titleOrOrganisation(piece, education) === 0))) {
    return { name: '', place: piece };
  }
  return placeAtEnd(piece);
}

/** A label that asks for a name and an address. */
const ADDRESS =
  /^[^:\t]{0,24}(?:address|adresse|anschrift|dirección|domicilio|morada|endereço|adress|indirizzo)(?!\p{L})/iu;

/** Splits off the address behind a name and its legal form: "Labor Alto, Lda., Zona Industrial, Coimbra". */
function placeBehindName(text: string): { name: string; place: string | null } {
  const [first = text, ...rest] = text.split(/,\s+/u);
  const forms = rest.findIndex((part) => !isLegalForm(part));
  const address = forms < 0 ? [] : rest.slice(forms);
  const name = [first, ...rest.slice(0, rest.length - address.length)].join(', ');
  return { name, place: address.length > 0 ? address.join(', ') : null };
}

/** Splits off a place at the end: "St. Mary's Hospital, Boston, MA". */
export function placeAtEnd(text: string): { name: string; place: string | null } {
  const { before, inside } = /^(?<before>.{2,}\S)\s\((?<inside>[^()]{3,40})\)$/u.exec(text)?.groups ?? {};
  if (before && inside && /,\s/u.test(inside) && looksLikePlace(inside))
    return { name: before, place: inside };
  const commas = [...text.matchAll(/,\s+|，/gu)]
    .map((match) => match.index)
    .filter((at) => !isInBrackets(text, at));
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
