/** True for a place in a text between an opening bracket and the one that closes it. */
export function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')') && text.includes(')', at);
}
