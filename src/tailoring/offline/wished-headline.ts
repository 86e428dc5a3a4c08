/** How people ask for a line under their name. */

const NOUN =
  '(?:headline|tagline|(?:job )?title|berufsbezeichnung|berufstitel|titelzeile|jobtitel|titel|(?:intitulé|titre)(?: (?:de|du) poste)?|titular|título|titulo|yrkestiteln?|titeln|rubrik(?:en)?)';

const OWN =
  '(?:(?:my|the|meine[nm]?|mein|de[nmr]|die|das|mon|le|l|ma|la|mi|el|o|meu|min|mitt) )?(?:(?:current|resume|résumé|cv) )?';

const CHANGE =
  '(?:change|set|make|update|switch|rename|ändere?|setze?|mach|modifi(?:e|ez|er)|chang(?:e|ez|er)|met(?:s|tez|tre)?|cambi(?:a|ar|e)|pon(?:er)?|mud(?:a|ar|e)|alter(?:a|ar|e)|troc(?:a|ar)|troque|ändra|byt)';

const INTO = '(?:to|into|as|be|in|auf|zu|en|à|a|por|para|till)';

const BELOW_NAME =
  '(?:as |als |comme |como |som )?(?:under(?:neath)? my name|below my name|unter (?:meinen|meinem) namen|sous mon nom|(?:de)?bajo (?:de )?mi nombre|sob o meu nome|under mitt namn)';

const WISHES = [
  new RegExp(`^${OWN}${NOUN} ?[:=] ?(?<title>.+)$`, 'iu'),
  new RegExp(`^${CHANGE} ${OWN}${NOUN} ${INTO} (?<title>.+)$`, 'iu'),
  new RegExp(`^(?:put|use|write|have) (?<title>.+?) (?:as (?:(?:my|the|a) )?${NOUN}|${BELOW_NAME})$`, 'iu'),
  new RegExp(`^(?:setze?|schreibe?|mets|mettez|pon|ponha|põe|sätt|skriv) (?<title>.+?) ${BELOW_NAME}$`, 'iu'),
];

/** Returns the line that a part of a wish wants under the name: "headline: Head Baker"; null where it wants none. */
export function readWishedHeadline(part: string): string | null {
  const title = WISHES.map((wish) => wish.exec(part)?.groups?.title).find((one) => one !== undefined);
  return title?.replace(/^[\s"'“„«‘]+|(?<![\s"'”“»’])[\s"'”“»’]+$/gu, '') || null;
}
