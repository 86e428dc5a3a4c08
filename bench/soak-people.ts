/** Stands in every marker of a resume but the telephone number, and in nothing else. */
const MARK = 'qzvx';
const PHONE_MARK = '7731955';

/** Matches any marker of any resume. */
const MARKERS = new RegExp(`${MARK}|${PHONE_MARK}`, 'i');

/** A resume whose twelve markers stand in its name, address, telephone number, link, employers, titles and lines. */
export function markedResume(n: number): Uint8Array {
  const mark = (part: string) => `${MARK}${part}${n}`;
  const lines = [
    `Ines ${mark('Name')}`,
    `${mark('mail')}@example.org`,
    `+44 ${PHONE_MARK}${String(n).padStart(3, '0')}`,
    `https://www.example.org/${mark('link')}`,
    ...['', 'Experience', '', `${mark('Kitchen')} Harbour`, `Sous Chef of ${mark('Title')}`, '2019 – 2024'],
    `- Ordered ${mark('fish')} and vegetables from nine suppliers`,
    `- Trained 6 apprentices in ${mark('knives')} and hygiene`,
    ...['', `${mark('Inn')} Tavern`, 'Cook', '2015 – 2019', `- Cooked ${mark('stew')} for 80 guests a day`],
    ...['', 'Education', '', `${mark('School')} of Catering`, 'Diploma in cookery, 2015'],
    ...['', 'Skills', `Filleting, ordering, hygiene, ${mark('skill')}`, ''],
  ];
  return new TextEncoder().encode(lines.join('\n'));
}

/** A posting of over 80 words, which a direct message needs to be taken for one. */
export function soakPosting(token: string): string {
  return `Head Chef ${token} at The Anchor, Dover

The Anchor is a family restaurant by the harbour. We are looking for a head chef who leads a kitchen of eight.

What you will do
- Plan the menu for each season and order fish and vegetables from local suppliers
- Train apprentices and keep the standards of hygiene
- Cook for up to 120 guests on a summer evening

What you need
- At least five years of experience in a kitchen, two of them with responsibility for others
- A diploma in cookery
- Experience of ordering, stock and budgets

You get a fair wage, two days off in a row and a share of the tips. The reference of this post is ${token}.`;
}

/** Counts the markers in a log. Keeps the log lines with one, without their content. */
export class LogWatch {
  bytes = 0;
  markers = 0;
  /** The messages of lines that had a marker. */
  readonly leaks = new Set<string>();
  /** What the process said before it ended by itself. */
  readonly lastWords: string[] = [];
  /** Lines by level and message. */
  readonly lines = new Map<string, number>();
  #rest = '';

  read(chunk: Buffer): void {
    this.bytes += chunk.length;
    const lines = `${this.#rest}${chunk.toString()}`.split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#count(line);
  }

  #count(line: string): void {
    const [, level = '?'] = /"level":"(\w+)"/.exec(line) ?? [];
    const [, message = 'no message'] = /"msg":"((?:[^"\\]|\\.){0,80})/.exec(line) ?? [];
    const what = `${level}: ${message}`;
    this.lines.set(what, (this.lines.get(what) ?? 0) + 1);
    if (/nothing caught|stood still/.test(message)) this.lastWords.push(line.slice(0, 2_000));
    if (!MARKERS.test(line)) return;
    this.markers += 1;
    this.leaks.add(MARKERS.test(what) ? level : what);
  }
}
