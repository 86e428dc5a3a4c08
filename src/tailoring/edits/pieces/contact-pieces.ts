import type { ContactField, Line, Resume } from '../../../resume/resume.ts';
import { MAX_PIECE_CHARS } from '../../edit.ts';
import { type PersonalDetail, withoutDetail } from './personal-details.ts';

/**
 * Lists what stands between two marks among the contact details and says neither who the person is nor how they are
 * reached: "Driving licence B", a link to a profile. A label and all of its value are one. An edit names it by its line
 * and its text: `C2:Driving licence B`.
 */
export function contactPieces({ sections, contact }: Pick<Resume, 'sections' | 'contact'>): PersonalDetail[] {
  const lines = sections.flatMap((section) => (section.kind === 'contact' ? section.lines : []));
  return lines.flatMap((line) => piecesOf(line, contact));
}

function piecesOf(line: Line, contact: readonly ContactField[]): PersonalDetail[] {
  const kept = contact.filter((field) => field.line === line.id && field.kind !== 'link');
  const pieces = [...line.text.matchAll(PIECE)].map(({ 0: text, index }) => ({ text, start: index }));
  const all = LABELLED.test(line.text) ? [{ text: line.text, start: 0 }, ...pieces.slice(1)] : pieces;
  return all.flatMap(({ text, start }) => {
    const isKept = kept.some((field) => text.includes(field.text) || field.text.includes(text));
    const at = { start, end: start + text.length };
    return isKept || text.length > MAX_PIECE_CHARS ? [] : [{ id: `${line.id}:${text}`, line, at }];
  });
}

/** Marks part: "Leeds | Permis B – own car", "Brasileiro, casado". */
const PIECE = /[^|•·,\s–—](?:[^|•·,\s]|\s(?![|•·\s–—]|$)|\s(?=[–—]\S)|,(?=\S))+/gu;
const LABELLED = /^[^:\t|•·,]{2,40}[:\t]/u;

/** Returns a line of contact details without the pieces that ids name. */
export function textWithoutPieces(
  line: Line,
  ids: readonly string[],
  contact: readonly ContactField[],
): string {
  return ids.reduce((text, id) => {
    const piece = piecesOf({ ...line, text }, contact).find((one) => one.id === id);
    return piece ? withoutDetail(piece) : text;
  }, line.text);
}

/** Finds the pieces that a person names: by their words, or as what a link is to. */
export function contactPiecesNamed(
  name: string,
  says: (line: { readonly id: string; readonly text: string }) => boolean,
  resume: Pick<Resume, 'sections' | 'contact'>,
): PersonalDetail[] {
  const isLink = ({ line, at }: PersonalDetail) =>
    linksOf(line, resume.contact).some((field) => line.text.slice(at.start, at.end).includes(field.text));
  const pieces = contactPieces(resume);
  const links = pieces.filter(isLink);
  const site = name.toLowerCase().replace(/ (?:link|url|profile|profil|address)$/u, '');
  const named = links.filter(
    ({ line, at }) => site.length > 3 && line.text.slice(at.start, at.end).toLowerCase().includes(site),
  );
  if (named.length > 0) return named;
  if (LINKS.test(name)) return links.length === 1 || /s$/u.test(name) ? links : [];
  const own = pieces.filter(({ id, line, at }) => says({ id, text: line.text.slice(at.start, at.end) }));
  if (name.length < MIN_NAME_CHARS) return [];
  // Of "Languages: Tamil, English" a person leaves out one, or all by the label.
  return own.filter(
    (one) => !isLabelledRow(one) || !own.some((other) => other !== one && other.line === one.line),
  );
}

/** "Ort" is a word of many labels. */
const MIN_NAME_CHARS = 4;

const isLabelledRow = ({ line, at }: PersonalDetail) => at.start === 0 && at.end === line.text.length;

const linksOf = ({ id }: Line, contact: readonly ContactField[]) =>
  contact.filter(({ kind, line }) => kind === 'link' && line === id);

const LINKS =
  /^(?:links?|urls?|web ?sites?|web ?pages?|home ?pages?|sites?|portfolios?|websei?ten?|internetseite|sites? web|liens?|páginas? web|enlaces?|webb(?:sida|plats)(?:en)?|länkar(?:na)?)$/iu;
