import type { Dot, Glyph } from './pdf-glyph.ts';

/**
 * The glyphs of a page with a bullet before each line that a drawn dot stands before: browsers draw the markers
 * of lists as shapes. Dots within a line, large ones, and ones far from any line are ornaments.
 */
export function withBullets(glyphs: readonly Glyph[], dots: readonly Dot[]): Glyph[] {
  const bullets = new Map<Glyph, Glyph>();
  for (const dot of dots) {
    const beside = glyphs.filter((glyph) => glyph.text.trim() !== '' && isBeside(dot, glyph));
    const next = beside.filter(({ x0 }) => x0 >= dot.x1).toSorted((a, b) => a.x0 - b.x0)[0];
    const isFirst = !beside.some(({ x1, size }) => x1 < dot.x1 && x1 > dot.x0 - size * NEAR);
    if (next && isFirst && next.x0 - dot.x1 < next.size * NEAR && dot.x1 - dot.x0 < next.size * LARGEST)
      bullets.set(next, { ...next, text: '•', spaced: true, x0: dot.x0, x1: dot.x1 });
  }
  return glyphs.flatMap((glyph) => [bullets.get(glyph) ?? [], glyph].flat());
}

/** In ems: how far a bullet is from its item, and from what else there is on its line. */
const NEAR = 2.2;
/** In ems: discs of lists are 0.3 to 0.42, dots of timelines and ratings from 0.5 on. */
const LARGEST = 0.45;

function isBeside(dot: Dot, glyph: Glyph): boolean {
  const height = (glyph.y - dot.y) / glyph.size;
  return height > 0.05 && height < 0.7;
}
