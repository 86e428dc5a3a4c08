/**
 * Begins a text with a capital, as a title or a bullet does. Leaves first words alone that have a form of their own:
 * "iOS".
 */
export function withCapital(text: string): string {
  return text.replace(/^\p{Ll}(?=\p{Ll}*(?:$|[^\p{L}\p{N}]))/u, (first) => first.toUpperCase());
}
