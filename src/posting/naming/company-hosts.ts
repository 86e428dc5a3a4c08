import { foldText } from '../fold.ts';
import { named } from './signs.ts';
import type { Line } from './tokens.ts';

/** Names of the sites and mailboxes in a text, run together. */
export function hostsOf(lines: readonly Line[]): string {
  const text = foldText(lines.map((line) => line.text).join('\n'));
  return [...text.matchAll(/(?:@|https?:\/\/|www\.)([a-z0-9.-]{3,80})/g)]
    .map(([, host = '']) => host.replaceAll('-', ''))
    .join(' ');
}

/** "jobs@millracevets.example" holds "Millrace Vets". */
export function isInHost(hosts: string, name: string): boolean {
  if (hosts === '') return false;
  const folded = foldText(name);
  const plain = folded.replace(/[^a-z0-9]/g, '');
  const long = folded.split(/[^a-z0-9]+/).find((word) => word.length > 3) ?? '';
  return (plain.length > 3 && hosts.includes(plain)) || (long.length > 4 && hosts.includes(long));
}

/** Names of the sites and mailboxes in a text, and the paths of sites where many post. */
export function hostsIn(lines: readonly Line[]): string[] {
  const text = foldText(lines.map((line) => line.text).join('\n'));
  return [
    ...text.matchAll(
      /(?<![a-z0-9-])([a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){0,4})\.[a-z]{2,8}(\/[a-z0-9-]{1,60})?/g,
    ),
  ].flatMap(([, host = '', path = '']) =>
    [...host.split('.'), path.slice(1)]
      .map((label) => label.replaceAll('-', ''))
      .filter((label) => label.length > 3 && !COMMON_HOSTS.has(label)),
  );
}

const COMMON_HOSTS: ReadonlySet<string> = new Set(
  'example jobs careers career apply mail gmail hotmail outlook linkedin indeed lever greenhouse workable google forms docs people karriere recrutement empleo vagas jobb team hello info contact join reed totaljobs notion discord slack work hiring about page steam'.split(
    ' ',
  ),
);

/** How a name, folded, is like a site or a mailbox. */
export function hostFeatures(name: string, hosts: readonly string[]): string[] {
  const plain = name.replace(/^(?:the|le|la|les|el|chez) /, '').replace(/[^a-z0-9]/g, '');
  if (plain.length < 4) return [];
  return named({
    'is a host': hosts.includes(plain),
    'opens a host': hosts.some((host) => host !== plain && host.startsWith(plain)),
    'host opens it': hosts.some((host) => host !== plain && host.length > 4 && plain.startsWith(host)),
    'host inside': hosts.some((host) => host.length > 5 && plain.includes(host) && !plain.startsWith(host)),
  });
}
