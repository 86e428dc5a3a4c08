import { splitWords } from '../../language/split-words.ts';
import { senderIn } from '../parse/boilerplate/mail-phrases.ts';
import { isContactHeading } from '../parse/headings/headings.ts';
import { tabbedRowOf } from '../parse/rows/field-labels.ts';
import type { ContactField, Line, Resume, Section } from '../resume.ts';

/** Lists the contact details of a resume in their order, each by itself and once. */
export function contactItems({ sections, contact }: Pick<Resume, 'sections' | 'contact'>): string[] {
  const unneeded = unneededHeadings({ sections, contact });
  const items = sections.flatMap(({ heading, ...section }) => {
    const label = heading && unneeded.has(heading) ? null : heading;
    return section.kind === 'contact' ? itemsOf({ ...section, heading: label }, contact) : [];
  });
  const others = contact.filter(({ kind }) => kind !== 'link' && kind !== 'name').map(({ text }) => text);
  return withoutRepeats(items, (item) => others.some((text) => item.includes(text)));
}

/**
 * Lists the headings of contact details that the page doesn't show: those that say no more than what the details are, and one
 * over all ways to reach the person, whatever its words ("Say hello"), where their email or their name tells whose they are.
 * "Emergency contact" says more.
 */
export function unneededHeadings({
  sections,
  contact,
}: Pick<Resume, 'sections' | 'contact'>): ReadonlySet<Line> {
  const details = sections.filter(({ kind }) => kind === 'contact');
  const holds = ({ lines }: Section, ...kinds: readonly ContactField['kind'][]) =>
    contact.some(({ kind, line }) => kinds.includes(kind) && lines.some(({ id }) => id === line));
  const reached = details.filter((section) => holds(section, 'email', 'phone'));
  return new Set(
    details.flatMap((section) => {
      const isOnly = reached.length === 1 && reached[0] === section && holds(section, 'email', 'name');
      return section.heading && (isOnly || isContactHeading(section.heading.text)) ? section.heading : [];
    }),
  );
}

/**
 * Returns the text of a line of details without what the page doesn't show: the name's label, "Name:⇥Ada Park", and what the
 * header of a mail has around an address, "From: Ada Park <ada@park.example>".
 */
export function withoutNameLabel({ id, text }: Line, { contact }: Pick<Resume, 'contact'>): string {
  const name = contact.find((field) => field.kind === 'name' && field.line === id);
  const sender = senderIn(text);
  if (sender && ['', ...namesOf(contact)].includes(sender.name.toLowerCase())) return sender.email;
  return name ? withoutLabel(text, name.text) : text;
}

function namesOf(contact: Resume['contact']): string[] {
  return contact.flatMap(({ kind, text }) => (kind === 'name' ? text.toLowerCase() : []));
}

function withoutLabel(text: string, name: string): string {
  const at = text.indexOf(name);
  return at > 0 && NAME_LABEL.test(text.slice(0, at)) ? text.slice(at) : text;
}

const NAME_LABEL = /^[^|•·:\t]{1,60}(?:\s?:\s?|\t)$/u;

/** Splits details where the source does. The heading of a contact section becomes a label, if it says anything. */
function itemsOf(section: Section, contact: Resume['contact']): string[] {
  const name = contact.find((field) => field.kind === 'name');
  const fields = contact.filter(isAddressable);
  const labels = section.lines.flatMap(({ text }) => tabbedRowOf(text)?.label ?? []);
  const isForm = labels.length >= MIN_FORM_ROWS && labels.some((label) => DETAIL_NAME.test(label));
  const items = section.lines.flatMap((line) => {
    const unlabelled = withoutNameLabel(line, { contact });
    const whole = line.id === name?.line ? unlabelled.replace(name.text, '') : unlabelled;
    const row = isForm ? tabbedRowOf(whole) : null;
    const text = row ? `${row.label}: ${row.value}` : whole;
    const own = fields.filter((field) => field.line === line.id).map((field) => field.text);
    return text
      .split(/\t|(?:(?<!\s)\s+)?[|•]\s*|(?<!\s)\s+·\s+/u)
      .flatMap((item) => splitAround(item, own))
      .map((item) => item.replace(PICTURES, '').replace(/^[\s,;]+|(?<![\s,;])[\s,;]+$/g, ''));
  });
  const shown = withLabels(items.filter((item) => splitWords(item).length > 0));
  const label = section.heading?.text.replace(/:$/, '').trimEnd();
  if (!label) return shown;
  const [first, ...rest] = shown;
  return first === undefined ? [label] : [`${label}: ${first}`, ...rest];
}

const MIN_FORM_ROWS = 2;

/** What stands in front of a detail as a picture of it. */
const PICTURES = /^(?:\p{Extended_Pictographic}|\u2302|\ufe0f|\s)+/u;

/**
 * Leaves out a detail that is there twice, and a handle or the name of a site ("ada", "GitHub") where an address says
 * both: "github.com/ada". Each address stands for one of each, so that a handle elsewhere stays.
 */
function withoutRepeats(items: readonly string[], isOther: (item: string) => boolean): string[] {
  if (items.length > MAX_ITEMS) return [...items];
  const repeated = new Set<number>();
  for (const [at, item] of items.entries()) {
    if (/[@/\d]/.test(item) && items.indexOf(item) < at) repeated.add(at);
    if (repeated.has(at) || !PROFILE.test(item)) continue;
    const said = new Set(wordsOf(item));
    for (const [index, other] of items.entries()) {
      const words = wordsOf(other);
      const isSaid = words.length > 0 && words.every((word) => said.has(word));
      if (index === at || repeated.has(index) || !isSaid || DOMAIN.test(other) || isOther(other)) continue;
      repeated.add(index);
      for (const word of words) said.delete(word);
    }
  }
  return items.filter((_, at) => !repeated.has(at));
}

/** Nobody has more ways to be reached, and comparing takes the square of them. */
const MAX_ITEMS = 40;

/** An address with a path. */
const PROFILE = /^\S{1,80}\.[a-z]{2,24}\/\S+$/i;

const DOMAIN = /\p{L}\.[a-z]{2}/iu;

function wordsOf(item: string): string[] {
  return item.toLowerCase().match(/[\p{L}\p{M}\p{N}_-]+/gu) ?? [];
}

function isAddressable({ kind }: ContactField): boolean {
  return kind === 'email' || kind === 'phone' || kind === 'link';
}

/** Parts a phone number, an address or a link from what stands beside it on its line, except its label ("Tel."). */
function splitAround(item: string, fields: readonly string[]): string[] {
  const found = fields.map((field) => ({ field, at: item.indexOf(field) })).filter(({ at }) => at >= 0);
  const cuts: number[] = [];
  for (const { field, at } of found.toSorted((one, other) => one.at - other.at)) {
    const end = at + field.length;
    const isFree = (at === 0 || /[\s,;/]/.test(item.charAt(at - 1))) && !/[^\s,;]/.test(item.charAt(end));
    if (!isFree || field.length === item.length) continue;
    const from = cuts.at(-1) ?? 0;
    const before = item
      .slice(from, at)
      .replace(/^[\s,;/]+/u, '')
      .trim();
    const isOwn = from === 0 ? LABEL.test(before) && !wordsOf(field).includes(before) : before === '';
    if (isOwn || NUMBER_NAME.test(before)) cuts.push(end);
    else {
      const name = before.slice(Math.max(...[...',;/)'].map((mark) => before.lastIndexOf(mark))) + 1).trim();
      cuts.push(DETAIL_NAME.test(name.replace(/[:.]$/, '')) ? item.lastIndexOf(name, at) : at, end);
    }
  }
  const edges = [0, ...cuts, item.length];
  return edges.slice(1).map((end, index) => item.slice(edges[index], end).replace(/^\s*\/\s|\s\/\s*$/g, ''));
}

/** Which of several numbers one is: "Mob 07700 900519 Home 01632 960519". */
const NUMBER_NAME =
  /^(?:home|work|office|mob|cell|fax|landline|evenings?|daytime|privat|geschäftlich|dienstlich|festnetz|domicile|fixe|bureau|casa|trabajo|fijo|fixo|trabalho|residencial|comercial|hem|arbete)[:.]?$/iu;

/** What may stand before a detail and belong to it. */
const LABEL = /^(?:\p{L}[\p{L}.-]{0,14}(?:[:.]|:\/\/)?)?$/u;

/** Joins a label that stands alone ("Born:", "Telefon") with what is behind it, and one in brackets with what is before it. */
function withLabels(items: readonly string[]): string[] {
  const joined: string[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (last !== undefined && /^\([^()]{2,20}\)$/u.test(item)) joined.splice(-1, 1, `${last} ${item}`);
    else if (last !== undefined && /[:：]$/.test(last)) joined.splice(-1, 1, `${last} ${item}`);
    else if (last !== undefined && DETAIL_NAME.test(last)) joined.splice(-1, 1, `${last}: ${item}`);
    else joined.push(item);
  }
  return joined;
}

/** What a table of details has beside each. */
const DETAIL_NAME =
  /^(?:(?:tele)?phone|tel\.?|mobile|cell|telefon|mobil|handy|tél\.?|téléphone|portable|teléfono|móvil|celular|telefone|telemóvel|e-?mail|mail|courriel|correo(?: electrónico)?|e-post|(?:postal |home )?address|adresse|anschrift|wohnort|dirección|domicilio|endereço|morada|adress|website|webseite|sitio web|(?:date of )?birth|d\.?o\.?b|born|nationality|citizenship|marital status|driving licen[cs]e|geburtsdatum|geburtsort|geboren|geb|familienstand|staatsangehörigkeit|nationalität|führerschein|date de naissance|né le|née le|nationalité|situation familiale|permis(?: de conduire)?|fecha de nacimiento|nacionalidad|estado civil|carn[eé]t? de conducir|data de nascimento|nacionalidade|födelsedatum|född|medborgarskap|körkort|电话|电子邮件|邮箱|地址|電話|メール|住所)$/iu;
