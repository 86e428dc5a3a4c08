/**
 * Quotes a text as the last argument of a command that is printed. The text may be a stranger's: no shell takes any of it
 * as a command. What begins with a dash comes after `--`, or it would be an option.
 */
export function shellArgument(text: string): string {
  const quoted = `'${text.replaceAll("'", String.raw`'\''`)}'`;
  return text.startsWith('-') ? `-- ${quoted}` : quoted;
}
