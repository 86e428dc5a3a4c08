import type { EntryField } from '../../resume.ts';
import { isInBrackets } from '../entities/brackets.ts';
import { isLegalForm, titleOrOrganisation } from '../entities/occupations.ts';
import { isTownLike, looksLikePlace, TOWN } from '../entities/places.ts';
import { isPartOfFirm } from './firm-parts.ts';
import type { HeaderName } from './header-names.ts';

/** What is known about the names of a header. */
export interface SplitContext {
  readonly education: boolean;
  /** In the other entries, the title comes first (positive) or the organisation (negative); 0 unknown. */
  readonly order: number;
  /** The employer stands above. */
  readonly nested: boolean;
  /** A project: its name may have commas, unless an organisation ends it. */
  readonly project: boolean;
}

/**
 * Splits two names in one text: "Registered Nurse, St. Mary's Hospital". Only where it is the header's only name, or
 * where the texts beside the dates below it are unknown.
 */
export function splitInTwo(names: readonly HeaderName[], context: SplitContext): readonly HeaderName[] {
  const [first, ...rest] = names;
  if (!first || context.nested) return names;
  const alone = rest.every((name) => name.afterDate && name.line !== first.line && name.cue === 0);
  if (alone) return splitAtComma(first, context) ?? names;
  const sure = rest.every(({ cue, line }) => cue === 0 && line !== first.line) && first.cue !== 0;
  const halves = sure && !context.project ? splitAtComma(first, context) : null;
  return halves?.every(({ cue }) => cue !== 0) ? halves : names;
}

interface Split {
  readonly left: string;
  readonly right: string;
  readonly cues: readonly [number, number];
}

function splitAtComma(name: HeaderName, context: SplitContext): HeaderName[] | null {
  const { education, project } = context;
  const bracket = education || project ? undefined : splitAtBracket(name.text);
  if (bracket) return halves(name, bracket);
  const commas = [...name.text.matchAll(/,\s+|，|、|:\s+|\s\/\s/gu)].filter(
    (match) =>
      !isInBrackets(name.text, match.index) &&
      !isLegalForm(firstPart(name.text.slice(match.index + match[0].length))),
  );
  const parted = commas.map((match): Split => {
    const left = name.text.slice(0, match.index);
    const right = name.text.slice(match.index + match[0].length);
    return {
      left,
      right,
      cues: [titleOrOrganisation(left, education), titleOrOrganisation(right, education)],
    };
  });
  // A stroke divides two names of one kind, unless their words say otherwise.
  const found = parted.filter(
    ({ cues: [left, right] }, at) => commas[at]?.[0] !== ' / ' || (left !== 0 && left === -right),
  );
  // What follows the colon of a degree is what was studied.
  const hasSubjects = education && commas.some(([separator]) => separator.includes(':'));
  const all = hasSubjects ? found.filter(({ cues: [, right] }) => right === -1) : found;
  // A town at the end belongs to the name before it.
  const ends = all.length > 1 && all.at(-1)?.cues[1] === 0 && TOWN.test(all.at(-1)?.right ?? '');
  const splits = ends ? all.slice(0, -1) : all;
  const opposed = splits.filter(({ cues: [left, right] }) => left !== 0 && left === -right);
  // "MEd, Curriculum and Instruction, University of Missouri": where the second name itself begins.
  const begins = ({ right, cues }: Split) => titleOrOrganisation(firstPart(right), education) === cues[1];
  if (project)
    return halves(
      name,
      splits.findLast(({ cues, right }) => cues[1] === -1 && !/\s\p{Ll}{4}/u.test(right)),
    );
  // "Hotel Corallo, S.L. (Vigo): Cocinera": what a colon divides may have commas of its own.
  const atColon = parted.find(({ cues }, at) => commas[at]?.[0].startsWith(':') && cues[0] < cues[1]);
  const best =
    atColon ??
    opposed.find(begins) ??
    opposed[0] ??
    splitAtPreposition(name.text, education) ??
    guessSplit(splits, context);
  return halves(name, best);
}

/**
 * Reads "Shift Lead, Level 3 (Grill House Ltd), Leeds": the employer in brackets, perhaps with a place behind. A
 * department in brackets has its employer behind: "Teacher (Science Department), York School".
 */
function splitAtBracket(text: string): Split | undefined {
  const { title, inside, behind } =
    /^(?<title>[^()]{2,80})\s\((?<inside>\p{Lu}[^()]{2,60})\)(?:,\s(?<behind>[^(),]{2,40}))?$/u.exec(text)
      ?.groups ?? {};
  if (!title || !inside || titleOrOrganisation(title, false) !== 1) return undefined;
  const isEmployer = titleOrOrganisation(inside, false) === -1 && !isPartOfFirm(inside);
  if (!behind) return isEmployer ? { left: title, right: inside, cues: [1, -1] } : undefined;
  const cue = titleOrOrganisation(behind, false);
  if (cue === 0 && isEmployer)
    return isTownLike(behind) ? { left: title, right: inside, cues: [1, -1] } : undefined;
  if (cue === 1 || looksLikePlace(behind)) return undefined;
  return { left: `${title} (${inside})`, right: behind, cues: [1, cue] };
}

/** Reads "Cocinera en Hotel Sol" and "Svetsare på Rörtjänst": a title, then where; "Grado en Farmacia" is a title alone. */
function splitAtPreposition(text: string, education: boolean): Split | undefined {
  const splits = [...text.matchAll(/\s(?:en|em|på|vid|hos|at|chez|bei|à la|à l['’]|au)\s?(?=\p{Lu})/gu)].map(
    (match): Split => {
      const left = text.slice(0, match.index);
      const right = text.slice(match.index + match[0].length);
      return {
        left,
        right,
        cues: [titleOrOrganisation(left, education), titleOrOrganisation(right, education)],
      };
    },
  );
  // In education, what follows the first is what was studied, unless it is a school's whole name.
  const [field, ...more] = splits;
  const isSchool =
    field && field.cues[1] === -1 && [field.left, field.right].every((half) => /\s/u.test(half));
  const able = education && !isSchool ? more : splits;
  const named = able.findLast(({ cues: [left, right] }) => left !== -1 && right === -1);
  return named ?? able.findLast(({ cues: [left, right] }) => left === 1 && right === 0);
}

function halves(name: HeaderName, split: Split | undefined): HeaderName[] | null {
  if (!split) return null;
  return [
    { ...name, text: split.left, cue: split.cues[0] },
    { ...name, text: split.right, cue: split.cues[1] },
  ];
}

const firstPart = (text: string) => text.split(/,\s+|，|、/u)[0] ?? '';

/**
 * Splits where one half tells what the other is, or where the other entries have their names in this order. A town at
 * the end is no name of its own: "Mercy Hospital, Leeds".
 */
function guessSplit(splits: readonly Split[], { education, order }: SplitContext): Split | undefined {
  const known = splits.filter(({ cues: [left, right] }) => (left === 0) !== (right === 0));
  const fits = ({ left, right, cues }: Split) => {
    const titleFirst = cues[0] === 1 || cues[1] === -1;
    if (order !== 0 && titleFirst !== order > 0) return cues[0] === 1 && looksLikeName(right);
    if (cues[0] === -1) return education || order < 0;
    if (cues[1] === 1) return order < 0 || !/\s\p{Ll}/u.test(left);
    return cues[0] === 1 ? order > 0 || looksLikeName(right) : true;
  };
  const fitting = known.filter(fits);
  // The organisation begins where its own words do: "BTech, Computer Science, Riverside Institute".
  const begins = fitting.find(
    ({ right, cues }) => cues[1] === titleOrOrganisation(firstPart(right), education),
  );
  if (begins ?? fitting[0]) return begins ?? fitting[0];
  if (order === 0 && education && splits.length === 1) return splits[0];
  // With a town or a sentence behind the comma, the first may as well be the employer.
  return order === 0
    ? undefined
    : splits.find(
        ({ right, cues }) => cues.every((cue) => cue === 0) && !ONE_WORD.test(right) && !/\.\s/u.test(right),
      );
}

const ONE_WORD = /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u;

/** True for what may name an organisation: a capital first, and no department or field of work. */
function looksLikeName(text: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(text) && !FIELD_OF_WORK.test(firstPart(text));
}

const FIELD_OF_WORK =
  /(?:logy|logie|ics|ing|ions?|ment|sales|(?<!\p{L})ward|unit|team|finance|research|sciences?|law|medicine|division|office|surgery|(?:full|part)[ -]time|remote|hybrid|contract|interim|(?<!\p{L})(?:i{1,3}|iv)|services?|vertrieb|einkauf|ventas|compras|vendas|ventes|achats)$/iu;

/** The place behind an employer in brackets: "Shift Lead (Grill House Ltd), Leeds". */
export function placeBehindBracket(
  organisation: EntryField | null,
  names: readonly HeaderName[],
): EntryField | null {
  const line = names.find((name) => name.line.id === organisation?.line)?.line;
  if (!organisation || !line) return null;
  const mark = `(${organisation.text}), `;
  const at = line.text.indexOf(mark);
  const text = at < 0 ? undefined : /^[^,(\t]{2,40}/u.exec(line.text.slice(at + mark.length))?.[0].trim();
  return text !== undefined && isTownLike(text) ? { text, line: line.id } : null;
}
