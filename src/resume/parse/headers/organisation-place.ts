import type { Entry, SectionKind } from '../../resume.ts';
import { titleOrOrganisation } from '../entities/occupations.ts';
import { TOWN } from '../entities/places.ts';
import { type HeaderNames, placeAtEnd } from './header-names.ts';
import { placeBehindBracket } from './name-splits.ts';

/**
 * Splits off what follows the comma of an organisation: a degree ("Princeton University, PhD in Physics"), or a place
 * of one or two capitalised words ("Millbeck Care Home, Harrogate").
 */
export function splitOffPlace(
  { found, names }: HeaderNames,
  roles: Pick<Entry, 'organisation' | 'title'>,
  kind: SectionKind,
): HeaderNames['found'] & typeof roles {
  const { organisation } = roles;
  const behind = found.place ? null : placeBehindBracket(organisation, names);
  if (behind) return { ...found, ...roles, place: behind };
  const ends = organisation && !found.place && kind !== 'projects' ? placeAtEnd(organisation.text) : null;
  if (organisation && ends?.place && ends.name !== '')
    return {
      ...found,
      ...roles,
      organisation: { ...organisation, text: ends.name },
      place: { ...organisation, text: ends.place },
    };
  const split = /^(?<name>[^,]+),\s(?<rest>[^,]+)$/u.exec(organisation?.text ?? '')?.groups;
  if (!organisation || !split?.name || !split.rest) return { ...found, ...roles };
  const shorter = { ...roles, organisation: { ...organisation, text: split.name } };
  if (kind === 'education' && titleOrOrganisation(split.rest, true) === 1) return { ...found, ...shorter };
  const town =
    !found.place &&
    titleOrOrganisation(split.name, kind === 'education') !== 1 &&
    (TOWN.test(split.rest) || (REGION.test(split.rest) && /\s/u.test(split.name))) &&
    titleOrOrganisation(split.rest, false) === 0 &&
    !/^university of/i.test(split.name) &&
    !DEPARTMENT.test(split.rest);
  return town
    ? { ...found, ...shorter, place: { text: split.rest, line: organisation.line } }
    : { ...found, ...roles };
}

/** "Tyne and Wear and Northumberland", "Stoke on Trent". */
const REGION =
  /^\p{Lu}[\p{L}'’-]+(?:\s(?:and|upon|on|by|in|und|am|an|der|et|sur|de|la|y|do|da|e|och|i)(?=\s)|\s\p{Lu}[\p{L}'’-]+){1,5}$/u;

const DEPARTMENT =
  /(?:logy|logie|logía|logia|logi|ics|ing|ion|ment|iatrics|iatrie|sales|(?<!\p{L})ward|unit|team|finance|research|care|sciences?|studies|law|medicine|engineering|arts?|division|office)$/iu;
