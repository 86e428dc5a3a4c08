import type { LeftPart } from '../tailoring/left-out.ts';
import type { Strings } from './strings.ts';

/** A wish about a version, and what became of it. */
interface WishResult {
  readonly wish: string;
  /** The parts that weren't granted. */
  readonly left: readonly LeftPart[];
  /** True where the version reads like the one before. */
  readonly isSame: boolean;
  /** The version's pages; null for a text without any. */
  readonly pages: number | null;
  /** The most pages that were asked for; null without a limit. */
  readonly pagesAsked: number | null;
  /** The pages of the version before; null where nobody knows. */
  readonly pagesBefore: number | null;
}

/** Says which parts of a wish weren't granted, or that nothing came of it; null where all of it was granted. */
export function wishText(
  { wish, left, isSame, pages, pagesAsked, pagesBefore }: WishResult,
  { version }: Pick<Strings, 'version'>,
): string | null {
  if (left.length > 0) return version.leftOut(wish, left);
  if (!isSame) return null;
  if (pages === null || pagesAsked === null) return version.nothingOfWish(wish);
  if (pagesBefore !== null && pages < pagesBefore) return version.setTighter(wish, pages, pagesBefore);
  return pages <= pagesAsked ? version.fitsAlready(wish, pages) : version.nothingOfWish(wish);
}
