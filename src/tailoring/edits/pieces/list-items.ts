import { jsonSectionOf } from '../../../resume/json-resume/sections.ts';
import { splitList } from '../../../resume/parse/rows/skills.ts';
import type { Line, Section } from '../../../resume/resume.ts';
import { languagesIn } from '../../coverage/judges/language-names.ts';
import { MAX_PIECE_CHARS } from '../../edit.ts';

/** One of the languages or interests that a line lists, and the id by which an edit names it: `L1:Russian (B1)`. */
export interface ListItem {
  readonly id: string;
  readonly line: Line;
  readonly text: string;
}

/**
 * Lists the languages and the interests that share a line, each of which can go without the others. None where a line
 * says more than a list does: "fluent in speech and writing" is one language.
 */
export function listItemsOf(section: Section): ListItem[] {
  if (!listsItems(section)) return [];
  return section.lines.flatMap((line) => {
    const items = line.skills ? [] : itemsIn(line.text);
    const isItem = (text: string) =>
      text.length <= MAX_PIECE_CHARS &&
      !SENTENCE_END.test(text) &&
      (section.kind === 'languages' ? languagesIn(text).length === 1 : isShort(text));
    if (items.length < 2 || !items.every(isItem)) return [];
    return items.map((text) => ({ id: `${line.id}:${text}`, line, text }));
  });
}

/** Finds the item that an id names; null where there is none, or no longer. */
export function findListItem(sections: readonly Section[], id: string): ListItem | null {
  const lines = sections.filter(listsItems).flatMap((section) => section.lines);
  const line = lines.find((one) => id.startsWith(`${one.id}:`));
  const text = line && itemsIn(line.text).find((one) => id === `${line.id}:${one}`);
  return line && text !== undefined ? { id, line, text } : null;
}

/** Returns a line's text without the items that ids name. */
export function textWithoutItems({ id, text }: Line, ids: readonly string[]): string {
  return ids
    .filter((one) => one.startsWith(`${id}:`))
    .reduce((left, one) => withoutItem(left, itemsIn(left), one.slice(id.length + 1)), text);
}

/** Takes an item out of a text that lists it, with what parts it from the next one; an empty text where it's the only one. */
export function withoutItem(text: string, items: readonly string[], item: string): string {
  const at = items.indexOf(item);
  if (at < 0) return text;
  if (items.length === 1) return '';
  const starts: number[] = [];
  const endOf = (index: number) => (starts[index] ?? 0) + (items[index]?.length ?? 0);
  // Behind the one before, for "MySQL, SQL".
  items.forEach((one, index) => {
    starts.push(text.indexOf(one, endOf(index - 1)));
  });
  const left = items.toSpliced(at, 1);
  if (starts.some((start) => start < 0)) return left.join(', ');
  const [from, to] = at < left.length ? [starts[at], starts[at + 1]] : [endOf(at - 1), endOf(at)];
  return text.slice(0, from) + text.slice(to);
}

function listsItems(section: Section): boolean {
  return section.kind === 'languages' || jsonSectionOf(section) === 'interests';
}

/** Splits a list, also at the “and” before its last item; what has several sentences is a list of those. */
function itemsIn(text: string): string[] {
  const sentences = text.split(/(?<=\.)\s/u);
  if (sentences.length > 1) return sentences;
  const items = [...splitList(text.replace(/(?<!\.)\.$/, ''))];
  const last = items.pop() ?? '';
  const pair = last.split(AND);
  return [...items, ...(pair.length === 2 && pair.every(isShort) ? pair : [last])].filter(Boolean);
}

const AND = /\s(?:and|&|und|et|y|e|och)\s/u;

/** True for what names a thing and tells nothing of it. */
function isShort(text: string): boolean {
  const words = text
    .replace(/\([^()]*\)/g, ' ')
    .trim()
    .split(/\s+/);
  return words.length <= MAX_ITEM_WORDS && !SPEAKER.test(text);
}

const SENTENCE_END = /[.!?]\s/u;
const MAX_ITEM_WORDS = 5;
const SPEAKER = /^(?:i|i['’]\p{L}+|my|we|ich|mein\p{L}*|je|j['’]\p{L}+|yo|eu|jag)\s/iu;
