import { findContactDetails, looksLikeName, looksLikeTownAndRegion } from '../entities/contact.ts';
import { isContactHeading } from '../headings/headings.ts';
import { namesCondition } from './headline.ts';

/** Finds the name in a line: the whole line, its first part, or what follows "Name:". */
export function findName(text: string): string | null {
  const labelled = findLabelledName(text);
  if (labelled) return labelled;
  const [lead = '', next = null] = text
    .slice(0, MAX_CHARS)
    .split(/[\t|•·]/u, 2)
    .map((part) => withoutLetterSpacing(part.trim()));
  const addressed = ADDRESSED.exec(lead)?.[1];
  if (addressed !== undefined && FULL_NAME.test(addressed)) return addressed;
  const said = lead.replace(INTRODUCTION, '');
  const own = said !== lead && FULL_NAME.test(said) ? said.replace(/[.!]$/, '') : lead;
  // "Información personal⇥Ada Park": a form has its heading beside the name.
  const isBeside = next !== null && (isMonogram(lead, next) || isContactHeading(lead));
  const first = (isBeside ? next : own).replace(REGISTER, '');
  return looksLikeName(first) &&
    !namesCondition(first) &&
    findContactDetails(first).every(({ text: detail }) => looksLikeTownAndRegion(detail))
    ? first
    : null;
}

/** "Ada Park, 12 Oak Street, Leeds": the number of the house is next. */
const ADDRESSED = /^([^,\d]{4,40}),\s\d{1,4}\s\p{Lu}/u;

/** More than a name and what stands beside it. */
const MAX_CHARS = 200;

/** "I'm Ada Park", "Hi, my name is Ada Park." */
const INTRODUCTION =
  /^(?:\p{L}{2,7}[,!]?\s)?(?:i['’]m|i am|my name is|ich bin|ich heiße|mein name ist|je suis|je m['’]appelle|soy|me llamo|mi nombre es|(?:eu )?sou|meu nome é|jag (?:heter|är))\s/iu;
const FULL_NAME = /^\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){1,3}!?$/u;

/** "RN (Adult)" and "– CV" behind a name. */
const REGISTER =
  /\s\p{Lu}{2,5}\s\(\p{Lu}[\p{L} ]{2,20}\)$|\s[–—-]\s(?:CV|Curriculum [Vv]itae|R[ée]sum[ée]|Lebenslauf|Currículo)$|(?<=\p{L}\s\p{L}.{0,60})\s(?:CV|Curriculum Vitae|CURRICULUM VITAE|Lebenslauf)$/u;

/** True for the initials of a name, as some set them in a circle: "AP" for "Ada Park". */
export function isMonogram(text: string, name: string | null): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const initials = (name?.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');
  const isShort =
    letters.length > 0 &&
    letters.length <= 3 &&
    text.length < 8 &&
    name !== null &&
    name.length > text.length + 2;
  return (
    isShort &&
    initials.length > 1 &&
    (initials.startsWith(letters) || letters === `${initials[0]}${initials.at(-1)}`)
  );
}

/** Joins "A D A   P A R K" to "ADA PARK". */
function withoutLetterSpacing(text: string): string {
  return /^(?:\p{Lu}\s{1,4}){3,60}\p{Lu}$/u.test(text)
    ? text.replace(/(?<=\p{Lu})\s(?=\p{Lu})/gu, '').replace(/\s+/gu, ' ')
    : text;
}

/** Finds the name in "姓名:王小明", "Name: Ada Park", "Curriculum Vitae – Ada Park". */
export function findLabelledName(text: string): string | null {
  // "Vorname(n) / Nachname(n)", "Nom(s) / Prénom(s)"
  const plain = text.slice(0, 120).replace(/\(\p{Ll}{1,2}\)/gu, '');
  const name = [LABEL, TWO_LABELS].map((label) => label.exec(plain)?.groups?.name?.trim()).find(Boolean);
  return name && looksLikeName(name) ? name : null;
}

/**
 * Finds the name in a form that asks for its two parts on rows of their own: "First name⇥Ada", "Surname⇥Park"; `at`
 * is the row of the first.
 */
export function findSplitName(
  texts: readonly string[],
): { readonly name: string; readonly at: number } | null {
  const nameBehind = (label: RegExp, text = '') => label.exec(text.slice(0, 120))?.groups?.name?.trim();
  const rowOf = (label: RegExp) => texts.findIndex((text) => nameBehind(label, text));
  const [at, below] = [rowOf(FIRST_NAME), rowOf(LAST_NAME)];
  if (at < 0 || below < 0) return null;
  const name = `${nameBehind(FIRST_NAME, texts[at])} ${nameBehind(LAST_NAME, texts[below])}`;
  return looksLikeName(name) ? { name, at } : null;
}

const FIRST_NAME =
  /^(?:first|given|fore) ?names?(?:\(s\))?\s?[:\t]\s?(?<name>[^\t:]+)|^(?:vorname|prénom|nombre|nome|förnamn)\s?[:\t]\s?(?<name>[^\t:]+)/iu;
const LAST_NAME =
  /^(?:last|sur|family) ?names?(?:\(s\))?\s?[:\t]\s?(?<name>[^\t:]+)|^(?:nachname|familienname|nom(?: de famille)?|apellidos?|apelido|sobrenome|efternamn)\s?[:\t]\s?(?<name>[^\t:]+)/iu;

const NAME_WORDS =
  '(?:(?:first|given|fore|last|sur|family) ?names?|vorname|nachname|familienname|prénoms?|noms?|nombres?|apellidos?|apelidos?|nomes?|sobrenome|förnamn|efternamn)';
const TWO_LABELS = new RegExp(
  `^${NAME_WORDS}\\s?(?:[/,&]|und|et|y|e|och|and)\\s?${NAME_WORDS}\\s?[:\\t]\\s?(?<name>[^\\t:]+)`,
  'iu',
);

const LABEL =
  // oxlint-disable-next-line regexp/no-super-linear-backtracking -- at most 120 characters
  /^(?:(?:(?:full |candidate )?name|first name\(?s?\)?(?: ?\/ ?| and | )(?:sur|last )name\(?s?\)?|vorname(?:,| und| \/) ?(?:nach|zu)?name|name, vorname|apellidos? y nombres?|vor- und nachname|vor- und zuname|姓名|氏名|お名前|nom et prénom|prénom et nom|nom|nombres? y apellidos|nombre|nome completo|nome|namn)\s?[:\t ]\s?|(?:candidat[eo]?|applicant|kandidat(?:in)?|bewerber(?:in)?)\s?[:\t]\s?|(?:curriculum vitae|cv|r[ée]sum[ée]|lebenslauf)\s?(?:[:–—|-]|of|von|de)\s)(?<name>[^\t|:]+?)(?=\s+[^\s:]{1,12}:|\t|\s?\||$)/iu;
