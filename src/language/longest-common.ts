/** A place in each of two sequences whose items are alike. */
export type Pair = readonly [one: number, other: number];

/** From a place up to another, which isn't part of it. */
export type Range = readonly [from: number, to: number];

/**
 * Finds a longest common subsequence of two sequences: the pairs of places that are alike, in order. Takes time and memory
 * in proportion to the product of their lengths.
 */
export function longestCommon(
  isSame: (one: number, other: number) => boolean,
  [oneStart, oneEnd]: Range,
  [otherStart, otherEnd]: Range,
): Pair[] {
  const width = otherEnd - otherStart + 1;
  const lengths = new Uint16Array((oneEnd - oneStart + 1) * width);
  const at = (one: number, other: number) => (one - oneStart) * width + other - otherStart;
  for (let one = oneEnd - 1; one >= oneStart; one -= 1)
    for (let other = otherEnd - 1; other >= otherStart; other -= 1)
      lengths[at(one, other)] = isSame(one, other)
        ? (lengths[at(one + 1, other + 1)] ?? 0) + 1
        : Math.max(lengths[at(one + 1, other)] ?? 0, lengths[at(one, other + 1)] ?? 0);
  const pairs: Pair[] = [];
  let [one, other] = [oneStart, otherStart];
  while (one < oneEnd && other < otherEnd) {
    if (isSame(one, other)) {
      pairs.push([one, other]);
      one += 1;
      other += 1;
    } else if ((lengths[at(one + 1, other)] ?? 0) >= (lengths[at(one, other + 1)] ?? 0)) one += 1;
    else other += 1;
  }
  return pairs;
}
