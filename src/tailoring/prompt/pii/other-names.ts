/**
 * True for a word in the name of a university, a hospital, an airport, a street or a town, which are called after many
 * people: "Ahmadu Bello University", "Sani Abacha Way", "Université Pierre et Marie Curie", "Mont-Blanc", "本田技研工業".
 */
export function isInOtherName(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return (
    /^\p{Lu}|^\p{Script=Han}/u.test(text.slice(start, end)) &&
    (AFTER.test(text.slice(end, end + WINDOW_CHARS)) ||
      BEFORE.test(text.slice(Math.max(0, start - WINDOW_CHARS), start)))
  );
}

const WINDOW_CHARS = 60;

const AFTER =
  /^(?:['’]s)?(?:\s\p{Lu}[\p{L}'’-]*){0,2}\s(?:University|College|Hospital|Airport|Stadium|Street|Road|Way|Avenue|Salai|Marg|Nagar)(?!\p{L})|^(?:技研|工業|自動車|電機|重工|製作所|大学|病院|空港)/u;

const BEFORE =
  /(?<!\p{L})(?:Universit(?:é|y of|ät|à)|Universidade?|Hôpital|Hospital|Aéroport|Aeropuerto|Lycée|Collège|Institut[oe]?)\s(?:(?:de|del|du|la|le)\s)?(?:\p{Lu}[\p{L}.'’-]*\s(?:(?:et|y|e|und|de|del|da)\s)?){0,3}$|(?<!\p{L})(?:Mont|Saint|Sainte|San|Santa|São|Pont|Port|Fort|Puerto)[-\s]$/u;
