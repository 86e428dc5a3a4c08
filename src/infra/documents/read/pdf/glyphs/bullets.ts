import type { Dot, Glyph } from './glyph.ts';

/**
 * Adds a bullet before each line with a drawn dot in front: browsers draw list markers as shapes. Dots within a line,
 * large ones, and ones far from any line are ornaments.
 */
export function withBullets(glyphs: readonly Glyph[], dots: readonly Dot[]): Glyph[] {
  const bullets = new Map<Glyph, Glyph>();
  for (const dot of dots) {
    const beside = glyphs.filter((glyph) => glyph.text.trim() !== '' && isBeside(dot, glyph));
    const next = beside.filter(({ x0 }) => x0 >= dot.x1).toSorted((a, b) => a.x0 - b.x0)[0];
    const isFirst = !beside.some(({ x1, size }) => x1 < dot.x1 && x1 > dot.x0 - size * NEAR_EMS);
    if (
      next &&
      isFirst &&
      next.x0 - dot.x1 < next.size * NEAR_EMS &&
      dot.x1 - dot.x0 < next.size * MAX_BULLET_EMS
    )
      bullets.set(next, { ...next, text: '•', spaced: true, x0: dot.x0, x1: dot.x1 });
  }
  return glyphs.flatMap((glyph) => [bullets.get(glyph) ?? [], glyph].flat());
}

/** The distance from a bullet to its item, and to anything else on its line. */
const NEAR_EMS = 2.2;
/** List markers are 0.3 to 0.42 wide, rings 0.47, dots of timelines and ratings 0.5 or more. */
const MAX_BULLET_EMS = 0.48;

function isBeside(dot: Dot, glyph: Glyph): boolean {
  const height = (glyph.y - dot.y) / glyph.size;
  return height > 0.05 && height < 0.7;
}
