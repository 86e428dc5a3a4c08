import { splitWords } from '../../language/split-words.ts';
import type { ContactField, Resume, Section } from '../resume.ts';

/** Lists the contact details of a resume in their order, each by itself. */
export function contactItems({ sections, contact }: Pick<Resume, 'sections' | 'contact'>): string[] {
  const name = contact.find((field) => field.kind === 'name') ?? null;
  return sections.flatMap((section) =>
    section.kind === 'contact' ? itemsOf(section, name, contact.filter(isAddressable)) : [],
  );
}

/** Splits details where the source does. The heading of a contact section becomes a label. */
function itemsOf(section: Section, name: ContactField | null, fields: readonly ContactField[]): string[] {
  const items = section.lines.flatMap((line) => {
    const text = line.id === name?.line ? line.text.replace(name.text, '') : line.text;
    const own = fields.filter((field) => field.line === line.id).map((field) => field.text);
    return text
      .split(/\t|(?:(?<!\s)\s+)?[|•]\s*|(?<!\s)\s+·\s+/u)
      .flatMap((item) => splitAround(item, own))
      .map((item) => item.replace(/^[\s,;]+|(?<![\s,;])[\s,;]+$/g, ''));
  });
  const shown = withLabels(items.filter((item) => splitWords(item).length > 0));
  const label = section.heading?.text.replace(/:$/, '').trimEnd();
  if (!label) return shown;
  const [first, ...rest] = shown;
  return first === undefined ? [label] : [`${label}: ${first}`, ...rest];
}

function isAddressable({ kind }: ContactField): boolean {
  return kind === 'email' || kind === 'phone' || kind === 'link';
}

/** Parts a phone number, an address or a link from what stands beside it on its line, except its label ("Tel."). */
function splitAround(item: string, fields: readonly string[]): string[] {
  const cuts = fields.flatMap((field) => {
    const at = item.indexOf(field);
    if (at < 0 || field.length === item.length) return [];
    const end = at + field.length;
    const isFree = (at === 0 || /[\s,;/]/.test(item.charAt(at - 1))) && !/\S/.test(item.charAt(end));
    if (!isFree) return [];
    return LABEL.test(item.slice(0, at).trim()) ? [end] : [at, end];
  });
  const edges = [0, ...cuts.toSorted((one, other) => one - other), item.length];
  return edges.slice(1).map((end, index) => item.slice(edges[index], end).replace(/^\s*\/\s|\s\/\s*$/g, ''));
}

/** What may stand before a detail and belong to it. */
const LABEL = /^(?:\p{L}[\p{L}.-]{0,14}(?:[:.]|:\/\/)?)?$/u;

/** Joins a label that stands alone ("Born:") with what comes after it. */
function withLabels(items: readonly string[]): string[] {
  const joined: string[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (last !== undefined && /[:：]$/.test(last)) joined.splice(-1, 1, `${last} ${item}`);
    else joined.push(item);
  }
  return joined;
}
