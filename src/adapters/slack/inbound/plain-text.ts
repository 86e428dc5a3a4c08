/** Turns mrkdwn into plain text, and lists its links (docs.slack.dev/messaging/formatting). */
export function readMrkdwn(mrkdwn: string): { readonly text: string; readonly links: string[] } {
  const links: string[] = [];
  const text = mrkdwn.replaceAll(/<([^<>|]*)(?:\|([^<>]*))?>/g, (_, target: string, label: string = '') => {
    if (!/^https?:\/\//.test(target)) return nameOf(target, label);
    const link = decodeEntities(target);
    links.push(link);
    return label === '' || link.includes(decodeEntities(label)) ? target : `${label} (${target})`;
  });
  return { text: decodeEntities(text), links: [...new Set(links)] };
}

/** Removes all mentions of one user. */
export function withoutMention(mrkdwn: string, user: string): string {
  return mrkdwn.replaceAll(new RegExp(`<@${user}(\\|[^<>]*)?>`, 'g'), ' ').trim();
}

/** Names a user (`@U1`), a channel (`#C1`), a group (`!here`), a date (`!date^…`) or a mail or phone link. */
function nameOf(target: string, label: string): string {
  if (label === '') return target.replace(/^!/, '@').replace(/^(mailto|tel):/, '');
  const [mark = ''] = /^[@#]/.exec(target) ?? [];
  return label.startsWith(mark) ? label : `${mark}${label}`;
}

function decodeEntities(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
