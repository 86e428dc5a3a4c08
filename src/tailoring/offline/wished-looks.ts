import { THANKS } from './courtesy-words.ts';

const THING =
  'fonts?|typeface|letters|text size|colou?rs?|margins?|layout|design|template|line spacing|spacing|look(?: like .+)?|(?:passport |profile )?photo|picture|foto|fotografía|icons?|bold|italics?|schrift(?:art|größe)?|farben?|ränder|rand|polices?|couleurs?|marges?|mise en page|fuente|colores|márgenes|fonte|cores|margens|typsnitt|färg(?:er)?|marginal(?:er)?';
const HOW =
  'please|can|could|you|make|use|give|set|change|have|want|with|without|remove|add|i|it|a|an|the|in|of|to|at|my|some|any|no|more|less|fewer|another|other|different|new|nicer|modern|better|smaller|small|bigger|big|larger|large|wider|wide|narrower|narrow|thinner|darker|lighter|black|white|blue|red|green|grey|gray|size|scheme|everywhere|and|kleinere|größere|keine|ohne|andere|breitere|sans|plus|petite|grande|sin|más|sem|mais|mindre|större|utan|på|leave|take|drop|delete|hide|out|off|weglassen|raus|entferne|lass|weg|enlève|ôte|supprime|retire|quita|tira|elimina|ta bort|le|la|das|die|den|ma|mon|mein|meine|mi|el|o|a|min|mitt';

/** A wish about fonts, colours, margins and the like, and about nothing else: "a smaller font, please". */
const LOOKS = new RegExp(
  `^(?:(?:${HOW})[\\s,-]+){0,12}(?<thing>${THING})(?:[\\s,-]+(?:${HOW}|${THANKS})){0,6}$|^(?:make|let) (?:it|this|that) look (?:more )?(?:like|nicer|better|modern|classic|pretty)(?: .{0,60})?$`,
  'iu',
);

/** True for a part of a wish that asks for another look and for no other words. */
export function isAboutLooks(part: string): boolean {
  return readLooks(part) !== null;
}

/** Reads what such a part wants to look otherwise, if it names that; null for any other part. */
export function readLooks(part: string): { readonly thing: string | null } | null {
  const found = part.length <= MAX_PART_CHARS ? LOOKS.exec(part.trim().replace(/[.!]$/, '')) : null;
  return found && { thing: found.groups?.thing ?? null };
}

const MAX_PART_CHARS = 120;
