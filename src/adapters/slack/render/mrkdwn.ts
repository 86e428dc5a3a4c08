/**
 * A text that Slack shows as it is where it reads mrkdwn: `&`, `<` and `>` as docs.slack.dev/messaging/formatting
 * says, which makes every mention and link inert. Marks of bold, italic, strike and code cannot be escaped: a word
 * joiner, which nobody sees, keeps them from being read as such.
 */
export function inert(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[*_~`]|(?<=^|\s):(?=\S)/g, '\u2060$&\u2060');
}
