/**
 * Escapes text so that mrkdwn shows it as it is. Escapes `&`, `<` and `>` (docs.slack.dev/messaging/formatting), which
 * disables mentions and links. Marks of bold, italic, strike and code can't be escaped, so puts invisible word joiners
 * around them.
 */
export function escapeMrkdwn(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[*_~`]|(?<=^|\s):(?=\S)/g, '\u2060$&\u2060');
}
