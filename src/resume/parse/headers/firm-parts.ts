import { TOWN } from '../entities/places.ts';
import type { HeaderName } from './header-names.ts';

/** True for "Emergency Ward" and "Intensive Care": a part of a firm, neither its name nor a town. */
export function isPartOfFirm(text: string): boolean {
  return PART_OF_FIRM.test(text);
}

const PART_OF_FIRM = /(?<!\p{L})(?:ward|unit|team|care|department|division|office|services?|stores)$/iu;

/** Leaves out the ward or the team behind a title, where the employer has a row of its own: "Nurse – Intensive Care". */
export function withoutParts(names: readonly HeaderName[]): readonly HeaderName[] {
  return names.filter(({ text, line }, at) => {
    const before = names[at - 1];
    const isBehindTitle = before?.line === line && before.cue === 1;
    const others = names.filter((name) => name.line !== line);
    // "Manager – Sunrise Care" above a town is at that firm.
    const isFirm = FIRM_OR_PART.test(text) && others.every((name) => name.cue !== -1 && TOWN.test(name.text));
    return !isBehindTitle || others.length === 0 || !isPartOfFirm(text) || isFirm;
  });
}

const FIRM_OR_PART = /(?<!\p{L})(?:care|services?)$/iu;
