import { findDates } from '../entities/dates.ts';
import { titleOrOrganisation } from '../entities/occupations.ts';
import { endsInCountry, looksLikePlace } from '../entities/places.ts';

/**
 * True for two rows that aren't one text, however full the first is: contact details, items that end in their year, jobs or
 * degrees with their dates, and a headline above a place. `unit` is all that was read so far, `above` its last row.
 */
export function areSeparateRows(
  unit: { readonly text: string; readonly bullet: boolean },
  above: string,
  below: string,
): boolean {
  if (WAITING.test(above)) return false;
  if (beginsWithDates(below) && (beginsWithDates(unit.text) || beginsWithRange(below))) return true;
  if (ENDS_IN_EMAIL.test(above) || STARTS_WITH_EMAIL.test(below) || PHONE.test(above)) return true;
  if (unit.bullet || !/^\p{Lu}/u.test(below)) return false;
  return ENDS_IN_YEAR.test(above) || (isDatedName(unit.text) && isDatedName(below)) || isWholePlace(below);
}

/** What can't end there: a separator, or a word before its object. */
const WAITING =
  /(?:[:,;|•·–—@/(]|\s(?:and|or|at|in|to|by|from|of|for|with|across|near|the|und|oder|in|von|für|mit|aus|de|der|avec|pour|con|para|com|et|ou|à|y|o|en|e|ou|em|och|i|på))$/iu;
const ENDS_IN_EMAIL = /[\p{L}\p{N}]@[\p{L}\p{N}.-]{1,60}\.\p{L}{2,24}$/u;
const STARTS_WITH_EMAIL = /^[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,60}\.\p{L}{2,24}(?=\s|$)/u;
/** A row of nothing but a number. */
const PHONE = /^[+(\d][\d\s().-]{6,20}\d$/u;
/** "Contracting Officer, Level II, 2018", "Food Hygiene (2021)". */
const ENDS_IN_YEAR = /(?:,|\s[–—|·-])\s(?:19|20)\d\d$|\((?:19|20)\d\d\)$/u;

/** "PhD Geology, University of Leeds, 2018. Thesis: …": a job or degree first, and a year. */
function isDatedName(text: string): boolean {
  const [name = ''] = /^[^,\t|–—]{2,80}/u.exec(text) ?? [];
  const isName = titleOrOrganisation(name, true) === 1 || titleOrOrganisation(name, false) === 1;
  return isName && /^\p{Lu}/u.test(text) && /(?:19|20)\d\d/u.test(text.slice(name.length));
}

/** "Leeds, West Yorkshire, England" below a headline. */
function isWholePlace(text: string): boolean {
  return text.includes(',') && endsInCountry(text) && looksLikePlace(text);
}

/** True for "2019 – 2021 Cook, The Oak Room" and "2015 Master of Laws": dates in front of a name. */
function beginsWithDates(text: string): boolean {
  const span = findDates(text);
  return span?.index === 0 && /^[\s:,|–—-]*\p{Lu}/u.test(text.slice(span.text.length));
}

/** True where the dates in front say from when and until when. */
function beginsWithRange(text: string): boolean {
  const span = findDates(text);
  return span?.index === 0 && span.start !== null && span.end !== null;
}
