import { endOfObject, parseJson, THOUGHTS_END, withoutThoughts } from './find-json.ts';

/** More than any edit has. */
const MAX_ITEM_CHARS = 20_000;
/** More than the beginning of an item has. */
const MAX_START_CHARS = 60;

const THOUGHTS_START = /^\s{0,20}<think>/;

/** Finds the items of a list in an answer's text while it grows. */
export interface ItemScanner {
  /** Returns the items that have ended since the last call. `text` is all that has come so far. */
  scan(text: string): unknown[];
  /** How many items have begun, broken ones included. */
  readonly begun: number;
}

/**
 * Creates a scanner of items that begin with a key, as an edit does with `op`. Within a text of JSON the key's quotes
 * would be escaped, so that an item whose JSON is broken ends where the next one begins.
 */
export function createItemScanner(key: 'op' | 'words'): ItemScanner {
  const starts = key === 'op' ? /\{\s{0,20}"op"\s{0,20}:/g : /\{\s{0,20}"words"\s{0,20}:/g;
  let from = 0;
  let searched = 0;
  let begun = 0;
  const findStart = (text: string, at: number): number => {
    starts.lastIndex = at;
    return starts.exec(text)?.index ?? -1;
  };
  return {
    get begun() {
      return begun;
    },
    scan(text) {
      const items: unknown[] = [];
      // A model may think of edits before it answers with others.
      if (from === 0 && THOUGHTS_START.test(text)) {
        const end = text.indexOf(THOUGHTS_END, searched);
        searched = Math.max(searched, text.length - THOUGHTS_END.length);
        if (end < 0) return items;
        from = end + THOUGHTS_END.length;
      }
      for (;;) {
        const start = findStart(text, from);
        if (start < 0) {
          from = Math.max(from, text.length - MAX_START_CHARS);
          return items;
        }
        const next = findStart(text, start + 1);
        const end = endOfObject(text.slice(start, next < 0 ? start + MAX_ITEM_CHARS : next), 0);
        const isOpen = end < 0 && next < 0 && text.length - start < MAX_ITEM_CHARS;
        from = isOpen ? start : end < 0 ? start + 1 : start + end;
        if (isOpen) return items;
        begun += 1;
        const item = end < 0 ? undefined : parseJson(text.slice(start, start + end));
        if (item !== undefined) items.push(item);
      }
    },
  };
}

/** Takes the whole items out of an answer whose JSON is broken; undefined where most are broken too. */
export function salvageItems(text: string): { edits: unknown[]; shows: unknown[] } | undefined {
  const answer = withoutThoughts(text);
  const edits = createItemScanner('op');
  const found = edits.scan(answer);
  if (found.length === 0 || found.length < edits.begun / 2) return undefined;
  return { edits: found, shows: createItemScanner('words').scan(answer) };
}
