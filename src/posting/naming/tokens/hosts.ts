import { foldText } from '../../text/fold-text.ts';
import { listSigns } from './signs.ts';

/** The name in "www.jobs.millrace.co.uk/apply": "millrace"; null for sites where many post, and for what is no site. */
export function nameInHost(address: string): string | null {
  const host = HOST.exec(address)?.[1];
  const labels = host?.split('.') ?? [];
  const name = labels.findLast((label) => label.length > 3 && !COMMON_HOSTS.has(label.toLowerCase()));
  return name === undefined || /^\d/.test(name) ? null : name;
}

/** Ends as sites do; ".example" is for made-up ones. */
const HOST =
  /^(?:www\.)?([\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{1,60}){0,4}?)(?:\.co|\.com|\.org|\.nhs|\.ac|\.example)?\.(?:com|org|net|io|ai|app|dev|co|example|info|biz|jobs|care|coop|eu|uk|ie|de|at|ch|fr|be|lu|es|pt|br|mx|ar|se|no|dk|fi|nl|it|us|ca|au|nz|in|za|sg)(?:[/:].*)?$/iu;

/** Names of the sites and mailboxes in a text, run together. */
export function hostsOf(lines: readonly { readonly text: string }[]): string {
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
export function hostsIn(lines: readonly { readonly text: string }[]): string[] {
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
  'example jobs careers career apply mail gmail hotmail outlook linkedin indeed lever greenhouse workable google forms docs people karriere recrutement empleo vagas jobb team hello info contact join reed totaljobs notion discord slack work hiring about page steam proton protonmail icloud yahoo live calendly typeform tally eventbrite instagram facebook bsky tiktok youtube twitter wixsite recruitee personio smartrecruiters teamtailor ashbyhq bamboohr infojobs stepstone xing catho gupy arbetsformedlingen nuvem bewerbung careers empleos emprego rekrytering kontakt contact admin office personal talento vacancies vacatures github gitlab'.split(
    ' ',
  ),
);

/** How a name, folded, is like a site or a mailbox. */
export function hostFeatures(name: string, hosts: readonly string[]): string[] {
  const plain = name.replace(/^(?:the|le|la|les|el|chez) /, '').replace(/[^a-z0-9]/g, '');
  if (plain.length < 4) return [];
  return listSigns({
    'is a host': hosts.includes(plain),
    'opens a host': hosts.some((host) => host !== plain && host.startsWith(plain)),
    'host opens it': hosts.some((host) => host !== plain && host.length > 4 && plain.startsWith(host)),
    'host inside': hosts.some((host) => host.length > 5 && plain.includes(host) && !plain.startsWith(host)),
  });
}
