/** A message of Slack's as plain text, and the addresses in it (docs.slack.dev/messaging/formatting). */
export function readMrkdwn(mrkdwn: string): { readonly text: string; readonly links: string[] } {
  const links: string[] = [];
  const text = mrkdwn.replaceAll(/<([^<>|]*)(?:\|([^<>]*))?>/g, (_, target: string, label: string = '') => {
    if (!/^https?:\/\//.test(target)) return named(target, label);
    const link = unescaped(target);
    links.push(link);
    return label === '' || link.includes(unescaped(label)) ? target : `${label} (${target})`;
  });
  return { text: unescaped(text), links: [...new Set(links)] };
}

/** The text without mentions of one person. */
export function withoutMention(mrkdwn: string, user: string): string {
  return mrkdwn.replaceAll(new RegExp(`<@${user}(\\|[^<>]*)?>`, 'g'), ' ').trim();
}

/** A person (`@U1`), a channel (`#C1`), everybody (`!here`), a date (`!date^…`) or an address to write to. */
function named(target: string, label: string): string {
  if (label === '') return target.replace(/^!/, '@').replace(/^(mailto|tel):/, '');
  const [mark = ''] = /^[@#]/.exec(target) ?? [];
  return label.startsWith(mark) ? label : `${mark}${label}`;
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
