/** Renders a Markdown table; escapes bars in cells. */
export function markdownTable(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [heading, heading.map(() => '---'), ...rows];
  return all.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}
