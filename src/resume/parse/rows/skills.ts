import { isLevelCell, isRating } from '../../../language/levels.ts';

/** The parts of a skills line: "Languages: Python, Go" has a label and two items. */
export interface SkillList {
  readonly label: string | null;
  readonly items: readonly string[];
}

/**
 * Finds the skills in a line, or null where it is running text. Splits at commas, semicolons, bullets, bars, tabs and
 * 、 outside brackets, so that "SQL (Postgres, MySQL)" stays one skill. A line of one short phrase is one skill.
 */
export function findSkills(text: string): SkillList | null {
  if (text.length > MAX_LIST_CHARS) return null;
  const { label, rest } = splitLabel(text);
  const items = splitItems(rest);
  if (items.length === 0) return null;
  const longest = Math.max(...items.map((item) => item.split(/\s+/).length));
  const count = rest.split(/\s+/).length;
  const isWordy = longest > 3 || /,\s(?:and|or|und|et|y|e|och)\s/u.test(rest);
  const prose = /:$/.test(rest) || (/[.!?。]$/u.test(rest) && (count > 8 || (count > 4 && isWordy)));
  if (prose || longest > 9 || (items.length === 1 && longest > 6)) return null;
  return { label, items };
}

/** Splits any text where a list of skills would be split. */
export function splitList(text: string): readonly string[] {
  return splitItems(splitLabel(text.slice(0, MAX_LIST_CHARS)).rest);
}

/** Returns what a skill is called: "DATEV (very good)" is "DATEV". */
export function skillName(item: string): string {
  return item.replace(/(?<!\s)\s+\([^()]{1,60}\)$/u, '');
}

/** A longer text is not a list of skills. */
const MAX_LIST_CHARS = 4000;

function splitLabel(text: string): { label: string | null; rest: string } {
  const found =
    /^(?<label>[^:\t,;|]{2,48}?)(?:[^\S\t]*(?:\t[^\S\t]*)?:|[^\S\t]*\t|\s[–—]\s)\s*(?<rest>\S.*)$/su.exec(
      text,
    );
  const { label, rest } = found?.groups ?? {};
  if (!label || !rest) return { label: null, rest: text };
  // Without a colon, a label is only a label when a list follows.
  if (!/^[^:]*:/.test(text) && splitItems(rest).length < 2) return { label: null, rest: text };
  if (rest.includes('\t') && !text.slice(label.length).trimStart().startsWith(':'))
    return { label: null, rest: text };
  return { label: label.trim(), rest };
}

function splitItems(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let piece = '';
  const characters = [...text];
  characters.forEach((character, index) => {
    if ('([（'.includes(character)) depth++;
    if (')]）'.includes(character)) depth = Math.max(0, depth - 1);
    const inNumber =
      character === ',' && /\d/.test(characters[index - 1] ?? '') && /\d/.test(characters[index + 1] ?? '');
    const dot = '·•∙'.includes(character);
    if (depth === 0 && !inNumber && (dot || ',;|\t、，；'.includes(character))) {
      found.push(piece);
      piece = '';
    } else {
      piece += character;
    }
  });
  found.push(piece);
  const items: string[] = [];
  for (const item of found.map((one) => one.trim())) {
    const last = items.length - 1;
    if (/[\p{L}\p{N}]/u.test(item)) items.push(item);
    else if (last >= 0 && isRating(item)) items[last] += ` ${item}`;
  }
  return items;
}

/**
 * True for a row of a table of levels, such as "Italian⇥C1⇥B2⇥B2" and "AutoCAD⇥advanced⇥6", and for the row above with the
 * names of its columns: its cells mean nothing in another order.
 */
export function isGradeTable(lines: readonly { readonly text: string }[], at: number): boolean {
  const cells = (index: number) => (lines[index]?.text ?? '').trim().split('\t');
  const own = cells(at);
  const isGraded = ([, ...grades]: readonly string[]) =>
    grades.length === own.length - 1 && grades.filter(isLevelCell).length * 2 > grades.length;
  if (own.length < 2 || isGraded(own)) return own.length > 1;
  const isFirst = cells(at - 1).length !== own.length;
  // "Tools⇥Word" above "German⇥native" is a row of its own.
  const isTable = isGraded(cells(at + 1)) && (own.length > 2 || isGraded(cells(at + 2)));
  return isFirst && isTable && !own.some((cell) => /[,;]/u.test(cell));
}
