/**
 * True where two texts have the same letters, figures and signs in the same sequence: they differ in spaces, in the
 * hyphen of a broken word, or in a full stop.
 */
export function hasSameWords(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

/** What is before a figure belongs to it: "-5", ".5", "1,000". */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}\p{S}.,-]|[.,-](?!\p{N})/gu, '');
}
