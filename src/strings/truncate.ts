/** Cuts a text to at most `maxChars` characters, the last of which is then an ellipsis. */
export function truncate(text: string, maxChars: number): string {
  const characters = [...text];
  const shown = characters.slice(0, maxChars - 1).join('');
  return characters.length <= maxChars ? text : `${shown.trimEnd()}…`;
}
