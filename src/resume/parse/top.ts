import { detailsIn, guessedPlace, nameLike, TITLES_OF_DOCUMENTS } from './contact.ts';
import { sentence, type Unit } from './flow.ts';
import { skillsIn } from './skills.ts';

/** What stands above the first heading, in order: the person's details, and what they say of themselves. */
export interface TopPart {
  readonly kind: 'contact' | 'summary' | 'other';
  readonly units: readonly Unit[];
}

/** The most units that a block of name and details can have; below it a document without headings is unknown. */
const MOST_TOP = 14;

/**
 * Takes the block above the first heading apart into runs of contact lines and of running text. Where the
 * document has no headings at all (`headed` false), only its beginning can be that block.
 */
export function topParts(units: readonly Unit[], name: number | null, headed: boolean): TopPart[] {
  const kinds = units.map((unit, index) =>
    index === name || isContact(unit) || isAbove(name, unit, index) ? 'contact' : 'summary',
  );
  const end = headed ? units.length : kinds.slice(0, MOST_TOP).lastIndexOf('contact') + 1;
  const parts: { kind: TopPart['kind']; units: Unit[] }[] = [];
  units.forEach((unit, index) => {
    const kind = index < end ? (kinds[index] ?? 'summary') : 'other';
    const last = parts.at(-1);
    if (last?.kind === kind) last.units.push(unit);
    else parts.push({ kind, units: [unit] });
  });
  return parts;
}

/** The unit that holds the person's name: the largest of the first six that can be one, else the first. */
export function nameUnit(units: readonly Unit[]): number | null {
  const candidates = units
    .slice(0, 6)
    .flatMap((unit, index) => (nameIn(unit.text) === null ? [] : [{ index, size: unit.line.size ?? 0 }]));
  const best = candidates.sort((a, b) => b.size - a.size || a.index - b.index)[0];
  return best?.index ?? null;
}

/** A name whose letters were spaced apart so far that the reader took the space between its words for layout. */
export function closeName(unit: Unit): Unit {
  return /^(?:\p{Lu}[\p{Lu}\p{M}.'’-]*\t)+\p{Lu}[\p{Lu}\p{M}.'’-]*$/u.test(unit.text)
    ? { ...unit, text: unit.text.replaceAll('\t', ' ') }
    : unit;
}

/** The name in a line that holds one: the whole line, its first part, or what follows "Name:". */
export function nameIn(text: string): string | null {
  const labelled = labelledName(text);
  if (labelled) return labelled;
  const first = text.split(/\t|\s*[|•·]\s*/u)[0]?.trim() ?? '';
  return nameLike(first) && detailsIn(first).every(({ text: detail }) => guessedPlace(detail)) ? first : null;
}

/** "姓名:王小明", "Name: Ada Park", "Curriculum Vitae – Ada Park". */
export function labelledName(text: string): string | null {
  const name = LABEL.exec(text.slice(0, 120))?.groups?.name?.trim();
  return name && nameLike(name) ? name : null;
}

const LABEL =
  /^(?:(?:name|full name|vor- und nachname|vor- und zuname|姓名|氏名|お名前|nom et prénom|prénom et nom|nom|nombre y apellidos|nombre|nome completo|nome|namn)\s?[:\t ]\s?|(?:curriculum vitae|cv|r[ée]sum[ée]|lebenslauf)\s?(?:[:–—|-]|of|von|de)\s)(?<name>[^\t|:]+?)(?=\s+[^\s:]{1,12}:|\t|\s?\||$)/iu;

/** "Last updated in May", set small above the name: it belongs to the head of the page, and says nothing of the person. */
function isAbove(name: number | null, { text }: Unit, index: number): boolean {
  return name !== null && index < name && !sentence(text);
}

/** Details, or a short labelled fact about the person ("Nationality: Finnish"); a labelled list says what they can. */
function isContact({ text }: Unit): boolean {
  if (TITLES_OF_DOCUMENTS.test(text.trim())) return true;
  if (sentence(text) && !/\t|\s[|•·]\s/u.test(text) && text.split(/\s+/).length > 14) return false;
  if (detailsIn(text).length > 0) return true;
  if (!/^[^:.]{2,24}:\s?\S/u.test(text) || text.length > 60) return false;
  return (skillsIn(text)?.items.length ?? 0) < 3;
}
