import { AT } from '../tokens/lexicon.ts';
import { listSigns } from '../tokens/signs.ts';
import type { WordSpan } from '../tokens/spans.ts';

/** How far a line is from the title's. */
export function distanceOf(lines: number): string {
  if (lines === 0) return 'title line';
  if (Math.abs(lines) === 1) return lines > 0 ? 'line after title' : 'line before title';
  return Math.abs(lines) === 2 ? 'two lines from title' : 'far from title';
}

/** Where a name stands in the title's line. */
export function titleFeatures({ line, first, last }: WordSpan, title: WordSpan | null): string[] {
  if (title?.line !== line) return [];
  const between = line.tokens.slice(title.last + 1, first).filter(({ gender }) => !gender).length;
  return listSigns({
    title: first <= title.last && title.first <= last,
    'just after title': first > title.last && between <= 1,
    'after title': between > 1,
    'before title': last < title.first && title.first - last <= 5,
  });
}

/** "Cook at Acme", "Cook – Acme", "Acme | Cook": how a name stands beside the title in its line. */
export function besideTitle({ line, first, last }: WordSpan, title: WordSpan | null): string[] {
  if (title?.line !== line) return [];
  const { tokens } = line;
  const between = tokens.slice(title.last + 1, first).filter(({ gender }) => !gender);
  const isEnd = tokens[last + 1]?.parted !== false;
  return listSigns({
    'title, then at': first > title.last && between.length === 1 && AT.has(between[0]?.folded ?? ''),
    'title, then mark':
      first > title.last && between.length === 0 && isEnd && /[-–—|•·,@]/.test(tokens[first]?.gap ?? ''),
    'title, then comma': first > title.last && between.length === 0 && /^,/.test(tokens[first]?.gap ?? ''),
    'title, then bracket': first > title.last && between.length === 0 && tokens[first]?.gap.includes('('),
    'mark, then title':
      last < title.first && title.first - last === 1 && tokens[title.first]?.parted === true,
  });
}
