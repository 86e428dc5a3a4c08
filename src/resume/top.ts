import { detailsIn, nameLike, TITLES_OF_DOCUMENTS } from './contact.ts';
import { sentence, type Unit } from './flow.ts';

/** What stands above the first heading, in order: the person's details, and what they say of themselves. */
export interface TopPart {
  readonly kind: 'contact' | 'summary';
  readonly units: readonly Unit[];
}

/** Takes the block above the first heading apart into runs of contact lines and of running text. */
export function topParts(units: readonly Unit[], name: number | null): TopPart[] {
  const parts: { kind: TopPart['kind']; units: Unit[] }[] = [];
  units.forEach((unit, index) => {
    const kind = index === name || isContact(unit) ? 'contact' : 'summary';
    const last = parts.at(-1);
    if (last?.kind === kind) last.units.push(unit);
    else parts.push({ kind, units: [unit] });
  });
  return parts;
}

/** The unit that holds the person's name: the largest that can be one, else the first. */
export function nameUnit(units: readonly Unit[]): number | null {
  const candidates = units.flatMap((unit, index) => {
    const name = nameIn(unit.text);
    return index < 6 && name !== null ? [{ index, size: unit.line.size ?? 0 }] : [];
  });
  const best = candidates.sort((a, b) => b.size - a.size || a.index - b.index)[0];
  return best?.index ?? null;
}

/** The name in a line that holds one: the whole line, its first part, or what follows "Name:". */
export function nameIn(text: string): string | null {
  const labelled = LABEL.exec(text)?.groups?.name?.trim();
  if (labelled && nameLike(labelled)) return labelled;
  const first = text.split(/\t|\s*[|•·]\s*/u)[0]?.trim() ?? '';
  return nameLike(first) && detailsIn(first).length === 0 ? first : null;
}

const LABEL = /^(?:name|full name|姓名|氏名|nom|nombre|nome|namn)\s*[:\t ]\s*(?<name>[^\t|]+)/iu;

function isContact(unit: Unit): boolean {
  if (TITLES_OF_DOCUMENTS.test(unit.text.trim())) return true;
  if (sentence(unit.text) && !/\t|\s[|•·]\s/u.test(unit.text) && unit.text.split(/\s+/).length > 14)
    return false;
  return detailsIn(unit.text).length > 0 || /^[^:]{2,24}:(?:\s|$)/u.test(unit.text);
}
