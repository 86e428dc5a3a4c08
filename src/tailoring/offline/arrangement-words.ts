import { headingMeaning } from '../../resume/parse/headings.ts';
import type { Arrangement } from '../edits/arrange.ts';
import { JOINT } from '../edits/find-named.ts';
import { detailNamed } from '../edits/personal-details.ts';

/** How people say what to move and what to leave out, in the languages of wishes. */

const PUT = 'put|place|move|show|list|set|bring|keep';
/** How people ask and thank in English, whole or short. */
export const THANKS = 'please|pls|plz|thanks|thank you|thx|cheers';

const POLITE = '(?:please |pls |plz |bitte |por favor |could you |can you |snälla )?';
const END = `(?:,? (?:${THANKS}|instead|bitte|por favor|s['’]il (?:vous|te) plaît|tack))?`;

/** A move within one part: "first in my skills". */
const WITHIN = '(?: (?:in|among|within|of|under) (?<within>.+?))?';

/** Adds nothing to what stands where. */
const RIGHT =
  '(?:right |directly |straight |immediately |just |direkt |gleich |unmittelbar |juste |justo |logo )?';

const FIRST = [
  `(?:${PUT}) (?<what>.+?) (?:first|frist|fisrt|1st|(?:at|to|on) (?:the )?(?:very )?(?:top|front|start|beginning)|up top|up front|(?:before|above) everything(?: else)?)${WITHIN}`,
  '(?:start|begin|lead|open) with (?<what>.+)',
  '(?:setze?|stelle?|schiebe?|zieh|nimm) (?<what>.+?) (?:an den anfang|an die erste stelle|nach oben|nach vorne?|zuerst)',
  '(?:mets|mettez|place|placez) (?<what>.+?) (?:en (?:premier|tête|haut)|au début)',
  '(?:pon|ponga|coloca|coloque|põe|ponha|mueve|mueva|mova) (?<what>.+?) (?:primero|al principio|arriba|en primer lugar|(?:em )?primeiro(?: lugar)?|no topo|no início)',
  '(?:sätt|ställ|lägg|flytta) (?<what>.+?) (?:först|överst|högst upp)',
];

const LAST = [
  `(?:${PUT}) (?<what>.+?) (?:last|(?:at|to) (?:the )?(?:very )?(?:end|bottom))`,
  '(?:end|finish|close) with (?<what>.+)',
  '(?:setze?|stelle?|schiebe?) (?<what>.+?) (?:ans ende|an das ende|an die letzte stelle|nach unten|nach hinten|zuletzt)',
  '(?:mets|mettez|place|placez) (?<what>.+?) (?:en dernier|à la fin|en bas|en fin de cv)',
  '(?:pon|ponga|coloca|coloque|mueve|mueva|põe|ponha|mova) (?<what>.+?) (?:al final|en último lugar|abajo|por último|no fim|no final|em último(?: lugar)?)',
  '(?:sätt|ställ|lägg|flytta) (?<what>.+?) (?:sist|längst ner|i slutet)',
];

const BEFORE = [
  `(?:${PUT}) (?<what>.+?) ${RIGHT}(?:before|above|ahead of|in front of|over) (?<other>.+)`,
  `(?:setze?|stelle?|schiebe?) (?<what>.+?) ${RIGHT}(?:vor|über) (?<other>.+)`,
  "(?:mets|mettez|place|placez) (?<what>.+?) (?:avant|devant|au-dessus (?:de |des |du |d['’])) ?(?<other>.+)",
  '(?:pon|ponga|coloca|coloque|mueve|mueva|põe|ponha|mova) (?<what>.+?) (?:antes d(?:el?|as?|os?)|delante del?|encima del?|acima d(?:e|as?|os?)) (?<other>.+)',
  '(?:sätt|ställ|lägg|flytta) (?<what>.+?) (?:före|framför|ovanför|över) (?<other>.+)',
];

const AFTER = [
  `(?:${PUT}) (?<what>.+?) ${RIGHT}(?:after|below|behind|under(?:neath)?|beneath) (?<other>.+)`,
  `(?:setze?|stelle?|schiebe?) (?<what>.+?) ${RIGHT}(?:nach|hinter|unter) (?<other>.+)`,
  "(?:mets|mettez|place|placez) (?<what>.+?) (?:après|derrière|sous|en dessous (?:de |des |du |d['’])) ?(?<other>.+)",
  '(?:pon|ponga|coloca|coloque|mueve|mueva|põe|ponha|mova) (?<what>.+?) (?:después del?|detrás del?|debajo del?|depois d(?:e|as?|os?)|abaixo d(?:e|as?|os?)) (?<other>.+)',
  '(?:sätt|ställ|lägg|flytta) (?<what>.+?) (?:efter|bakom|nedanför|under) (?<other>.+)',
];

/** Not "for", "gegen" or "por": "swap led for ran" wants another word. */
const SWAP = [
  '(?:swap|switch|exchange) (?:around |round |the (?:order|places?|positions?) of )?(?<what>.+?) (?:and|with|&) (?<other>.+?)(?: (?:around|round|over))?',
  '(?:tausche?|vertausche?|wechsle?) (?<what>.+?) (?:und|mit) (?<other>.+?)(?: aus)?',
  '(?:échange[rz]?|inverse[rz]?|permute[rz]?|intervertis(?:sez)?) (?<what>.+?) (?:et|avec) (?<other>.+)',
  '(?:intercambi[ae]|cambi[ae] de (?:sitio|lugar)) (?<what>.+?) (?:y|e|con) (?<other>.+)',
  '(?:tro(?:ca|que)(?: de lugar)?|invert[ae]) (?<what>.+?) (?:e|com) (?<other>.+)',
  '(?:byt|skifta) (?:plats (?:på|mellan) )?(?<what>.+?) (?:och|med) (?<other>.+)',
];

const OUT = [
  '(?:leave|take|cut|keep) (?<what>.+?) (?:out|off|away)',
  "(?:leave out|take out|take off|cut out|cut|remove|delete|drop|omit|exclude|hide|skip|strip(?: out)?|get rid of|(?:don['’]?t|do not) (?:show|list|include|mention)) (?<what>.+?)(?: (?:from|in|on) (?:my |the )?(?:resume|résumé|cv))?",
  '(?:lass|lasse|lassen sie|nimm) (?<what>.+?) (?:weg|aus|raus|heraus)',
  '(?:entferne?|streiche?|lösche?) (?<what>.+)',
  '(?<what>.+?) (?:weglassen|entfernen|streichen|löschen|rausnehmen)',
  '(?:enlève|enlevez|enlever|supprime|supprimez|supprimer|retire|retirez|retirer|ôte|ôtez) (?<what>.+)',
  '(?:quita|quite|elimina|elimine|borra|borre|omite|omita|saca|saque|suprime|tira|tire|retira|remova|apaga|apague|exclua) (?<what>.+)',
  '(?:deixa|deixe|deja|deje) (?<what>.+?) (?:(?:de )?fora|fuera)',
  '(?:deixa|deixe) de fora (?<what>.+)',
  '(?:ta bort|stryk|radera|utelämna|uteslut|hoppa över) (?<what>.+)',
];

/** "No hobbies": of sections and personal details alone, for "no buzzwords" is a wish for other words. */
const WITHOUT = new RegExp(
  `^${POLITE}(?:no|without|ohne|sans|sin|sem|utan) (?:the |my |die |les |mes |las |los |mis |os |as |mina )?(?<what>.+?)${END}$`,
  'iu',
);

/** Begins a wish to move something or to leave it out: "swap Education" is no name. */
export const BEGINS_ARRANGEMENT =
  /^(?:put|place|move|swap|switch|exchange|leave|take|cut|remove|delete|drop|omit|exclude|hide|skip|strip|setze?|stelle?|schiebe?|tausche?|vertausche?|entferne?|streiche?|lösche?|lass|mets|mettez|placez|échange[rz]?|inverse[rz]?|enlève[rz]?|enlevez|supprime[rz]?|retire[rz]?|pon|ponga|coloca|coloque|intercambi[ae]|quita|quite|elimin[ae]|borr[ae]|tro(?:ca|que)|põe|ponha|tir[ae]|remova|sätt|flytta|byt|stryk|ta bort)\s/iu;

/** Ends a wish to leave out all that is named before it: "A und B weglassen". */
export const ENDS_IN_OUT = /\s(?:weglassen|entfernen|streichen|löschen|rausnehmen)$/iu;

/** Asks politely, anywhere in a wish, and names nothing. */
export const POLITE_WORDS =
  /(?<!\p{L})(?:please|pls|plz|bitte(?: noch)?|por favor|s['’]il (?:vous|te) plaît|svp|snälla)(?!\p{L})/giu;

/** Short forms without a verb: "Skills first", "Projects before Education". */
const BARE: readonly (readonly [Arrangement['to'], readonly string[]])[] = [
  ['first', [`(?<what>.+?) (?:first|frist|up top|on top|zuerst|en premier|primero|primeiro|först)${WITHIN}`]],
  ['last', ['(?<what>.+?) (?:last|at the end|zuletzt|ans ende|en dernier|al final|no fim|por último|sist)']],
  ['before', ['(?<what>.+?) (?:before|above|vor|avant|antes d(?:el?|as?|os?)|före) (?<other>.+)']],
];

const SPOKEN: readonly (readonly [Arrangement['to'], readonly string[]])[] = [
  ['first', FIRST],
  ['last', LAST],
  ['before', BEFORE],
  ['after', AFTER],
  ['swap', SWAP],
  ['out', OUT],
];

const compile = (table: typeof SPOKEN) =>
  table.flatMap(([to, patterns]) =>
    patterns.map((pattern) => ({ to, pattern: new RegExp(`^${POLITE}${pattern}${END}$`, 'iu') })),
  );

const WITH_VERB = compile(SPOKEN);
const WITHOUT_VERB = compile(BARE);

/** Reads what a part of a wish wants moved or left out; null where it wants nothing of the kind. */
export function readArrangement(part: string): (Arrangement & { readonly hasVerb: boolean }) | null {
  if (part.length > MAX_PART_CHARS) return null;
  for (const { to, pattern } of [...WITH_VERB, ...WITHOUT_VERB]) {
    const { what, other = null, within = null } = pattern.exec(part)?.groups ?? {};
    const hasVerb = WITH_VERB.some((one) => one.pattern === pattern);
    if (what === undefined || (!hasVerb && what.length > MAX_BARE_CHARS)) continue;
    if (to === 'swap' && other && [what, other].every(isPlainWord) && WITH.test(part)) return null;
    return { to, what: what.trim(), other: other?.trim() ?? null, within: within?.trim() ?? null, hasVerb };
  }
  const parts = WITHOUT.exec(part)?.groups?.what?.trim();
  const isPart = (name: string) => headingMeaning(name.trim()) !== null || detailNamed(name.trim()) !== null;
  return parts?.split(JOINT).every(isPart)
    ? { to: 'out', what: parts, other: null, within: null, hasVerb: true }
    : null;
}

/** True for a word that is no heading nor name: "swap led with ran" wants another word, and no line in another place. */
function isPlainWord(name: string): boolean {
  return /^\p{Ll}[\p{L}'’-]*$/u.test(name.trim()) && headingMeaning(name.trim()) === null;
}

const WITH = /\s(?:with|mit|avec|con|com|med)\s/u;

/** Longer than what anybody names. The patterns look at no more. */
const MAX_PART_CHARS = 200;

/** A longer text without a verb is no name. */
const MAX_BARE_CHARS = 60;
