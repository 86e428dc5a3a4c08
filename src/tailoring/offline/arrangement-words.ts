import { tokenize } from '../../language/tokens.ts';
import { headingMeaning } from '../../resume/parse/headings/headings.ts';
import type { Arrangement } from '../edits/arrange.ts';
import { JOINT } from '../edits/named/name-match.ts';
import { detailNamed } from '../edits/pieces/personal-details.ts';
import { isTypoOf } from '../gates/evidence/mended-typo.ts';
import { THANKS } from './courtesy-words.ts';
import { BEGINS_OUT, OUT } from './leave-out-words.ts';

/** How people say what to move, in the languages of wishes. */

const PUT = {
  en: 'put|place|move|show|list|set|bring|keep|have|get(?! rid)|shift|push',
  de: 'setze?|stelle?|schiebe?|zieh|nimm|pack|verschiebe?|bring',
  fr: 'met(?:s|tez|tre)?|plac(?:e|ez|er)|déplac(?:e|ez|er)|pass(?:e|ez|er)|remont(?:e|ez|er)',
  es: 'pon(?:er|ga|me)?|coloc(?:a|ar|ou)|coloque|muev[ae]|mover?|mova|pas(?:a|ar|e)|põe|ponha|p[ôo]r|bot(?:a|e|ar)',
  sv: 'sätta?|ställa?|lägga?|flytta',
};
/** Verbs at the end of a German clause. */
const FINAL =
  '(?: (?:setzen|stellen|schieben|verschieben|ziehen|nehmen|packen|bringen|rücken|stehen|steht|kommt?|kommen|sein|ist|haben))?';

const END = `(?:,? (?:${THANKS}|instead|(?:once )?again))?`;

/** A move within one part: "first in my skills". */
const WITHIN = '(?: (?:in|among|within|of|under|bei|unter|dans|en|em|i) (?<within>.+?))?';

/** Adds nothing to what stands where. */
const RIGHT =
  '(?:right |directly |straight |immediately |just |direkt |gleich |unmittelbar |juste |justo |logo )?';

/** Says of what is named where it should be, without a verb of moving: "Skills should be first". */
const SHOULD =
  '(?: (?:(?:to|should|must|shall|can|could|needs? to|has to|have to)(?: (?:be|come|go|stand|appear|move))?(?: (?:put|placed|listed|moved))?|be|comes?|goes?|soll(?:te|ten|en)?|muss|müssen|esté|estén|vaya|vayan|aparezca|debería (?:ir|estar)|fique|fiquem|esteja|venha|vá|soi(?:t|ent)|vienne(?:nt)?|doit (?:être|venir)|ska(?: vara| stå| komma)?|bör stå))?';

const THING = '(?: (?:thing|skill|section|job|line|item|one|bullet|point))?';
const OF_ALL = '(?: of (?:everything|it all|all|(?:the |my )?(?:page|resume|résumé|cv|list)))?';

const FIRST_PLACE = [
  `(?:the )?(?:very )?(?:first|frist|fisrt|1st)${THING}`,
  `(?:(?:right )?(?:at|to|on) (?:the )?(?:very )?(?:top|front|start|beginning)|on top)${OF_ALL}`,
  '(?:up top|up front|higher(?: up)?|further up|(?:before|above) everything(?: else)?)',
  '(?:ganz |weiter )?nach (?:ganz |weiter )?(?:oben|vorne?)|(?:ganz )?(?:oben|vorne)(?: hin)?|an den anfang|an (?:die )?erster? (?:stelle|position)|zuerst|als erstes|hoch',
  "en (?:premier|tête|haut)|tout en haut|au (?:tout )?début|en première (?:position|place)|d['’]abord",
  '(?:lo )?primero|de primero|al (?:principio|inicio)|(?:más )?arriba(?: del todo)?|en primer lugar',
  '(?:em )?primeiro(?: lugar)?|no (?:topo|início|começo)|(?:mais )?(?:para|pra) cima',
  'först|överst|högst upp|(?:längre|högre) upp',
].join('|');

const LAST_PLACE = [
  `(?:the )?(?:very )?last${THING}|(?:right )?(?:at|to) (?:the )?(?:very )?(?:end|bottom)${OF_ALL}|lower(?: down)?|further down`,
  '(?:ganz |weiter )?nach (?:ganz |weiter )?(?:unten|hinten)|ans ende|an das ende|an die letzte (?:stelle|position)|zuletzt|ganz unten|am ende|als letztes',
  'en dernier|à la fin|en bas|tout en bas|en fin de cv',
  'al final|en último lugar|(?:más )?abajo|(?:de |por )?último',
  'no f(?:im|inal)|(?:em|por) último(?: lugar)?|(?:para|pra) baixo',
  'sist|längst ner|i slutet',
].join('|');

const ANY_PUT = Object.values(PUT).join('|');

const FIRST = [
  `(?:${ANY_PUT}) (?<what>.+?) (?:${FIRST_PLACE})${WITHIN}`,
  '(?:start|begin|lead|open) with (?<what>.+)',
  '(?:move|bring|push|pull|put|shift) (?<what>.+?) up(?:wards?)?(?: a (?:bit|little))?',
  '(?:move|bring|push|pull|shift) up (?<what>.+)',
  'remont(?:e|ez|er) (?<what>.+)',
  'sub(?:e|a|ir|as) (?<what>.+)',
  'flytta upp (?<what>.+)',
  '(?:.{0,40} )?(?:order|reihenfolge|ordre|orden|ordem|ordning)(?: should be|: ?| is) ?(?<what>.+)',
];

const LAST = [
  `(?:${ANY_PUT}) (?<what>.+?) (?:${LAST_PLACE})`,
  '(?:end|finish|close) with (?<what>.+)',
  '(?:move|bring|push|pull|put|shift) (?<what>.+?) down(?:wards?)?(?: a (?:bit|little))?',
];

const ABOVE = [
  'before|above|ahead of|in front of|over',
  'vor|über|oberhalb von',
  "avant|devant|au-dessus (?:des|du|de|d['’])",
  'antes (?:d(?:el?|as?|os?)|que)|delante del?|(?:por )?encima del?|acima d(?:e|as?|os?)',
  'före|framför|ovanför|över',
].join('|');

const BELOW = [
  'after|below|behind|under(?:neath)?|beneath',
  'nach|hinter|unter|unterhalb von',
  "après|derrière|sous|en dessous (?:des|du|de|d['’])",
  'después del?|detrás del?|debajo del?|depois d(?:e|as?|os?)|(?:logo )?a seguir (?:a|aos?|às?)|abaixo d(?:e|as?|os?)',
  'efter|bakom|nedanför|under',
].join('|');

/** Not "for", "gegen" or "por": "swap led for ran" wants another word. */
const SWAP = [
  '(?:swap|switch|exchange) (?:around |round |the (?:order|places?|positions?) of )?(?<what>.+?) (?:and|with|&) (?<other>.+?)(?: (?:around|round|over))?',
  '(?:tausche?n?|vertausche?n?|wechsle?) (?<what>.+?) (?:und|mit) (?<other>.+?)(?: aus)?',
  '(?:échange[rz]?|inverse[rz]?|permute[rz]?|intervertis(?:sez)?|intervertir) (?<what>.+?) (?:et|avec) (?<other>.+)',
  '(?:intercambi(?:a|e|ar)|cambi(?:a|e|ar) de (?:sitio|lugar)) (?<what>.+?) (?:y|e|con) (?<other>.+)',
  '(?:tro(?:ca|que|car)(?: de lugar)?|inver(?:te|ta|ter)) (?<what>.+?) (?:e|com) (?<other>.+)',
  '(?:byta?|skifta) (?:plats (?:på|mellan) )?(?<what>.+?) (?:och|med) (?<other>.+)',
];

/** "No hobbies": of sections and personal details alone, for "no buzzwords" is a wish for other words. */
const WITHOUT = new RegExp(
  `^(?:no(?: need for)?|without|ohne|keine?n?|sans|pas (?:besoin )?d(?:es|u|e|['’])|sin|no hacen? falta|sem|não precisa de|utan|inga) ?(?:the |my |die |les |mes |las |los |mis |os |as |mina )?(?<what>.+?)${END}$`,
  'iu',
);

/** Begins a wish to move something or to leave it out: "swap Education" is no name. */
export const BEGINS_ARRANGEMENT = new RegExp(
  `^(?:${ANY_PUT}|${BEGINS_OUT}|swap|switch|exchange|tausche?|vertausche?|échange[rz]?|inverse[rz]?|intercambi[ae]r?|tro(?:ca|que|car)|byta?)\\s`,
  'iu',
);

/** Short forms without a verb of moving: "Skills first", "Projects before Education", "Skills should be first". */
const BARE: readonly (readonly [Arrangement['to'], readonly string[]])[] = [
  ['first', [`(?<what>.+?)${SHOULD} (?:${FIRST_PLACE})${WITHIN}${FINAL}`]],
  ['last', [`(?<what>.+?)${SHOULD} (?:${LAST_PLACE})${FINAL}`]],
  ['before', [`(?<what>.+?)${SHOULD} ${RIGHT}(?:${ABOVE}) ?(?<other>.+?)${FINAL}`]],
  [
    'after',
    [
      `(?<what>.+?)${SHOULD} ${RIGHT}(?:below|underneath|beneath|behind|hinter|après|derrière|después del?|depois d(?:e|as?|os?)|efter) (?<other>.+?)${FINAL}`,
    ],
  ],
  // Behind the others, for "First Aid last".
  ['first', ["(?:first|zuerst|d['’]abord|primero|primeiro|först)(?: of all)?,? (?<what>.+)"]],
];

const SPOKEN: readonly (readonly [Arrangement['to'], readonly string[]])[] = [
  ['first', FIRST],
  ['last', LAST],
  ['before', [`(?:${ANY_PUT}) (?<what>.+?) ${RIGHT}(?:${ABOVE}) ?(?<other>.+)`]],
  ['after', [`(?:${ANY_PUT}) (?<what>.+?) ${RIGHT}(?:${BELOW}) ?(?<other>.+)`]],
  ['swap', SWAP],
  ['out', OUT],
  // Behind the others, for "put First Aid before Excel".
  ['first', [`(?:${ANY_PUT}) (?:first|zuerst|d['’]abord|primero|primeiro|först) (?<what>.+)`]],
];

const compile = (table: typeof SPOKEN, hasVerb: boolean) =>
  table.flatMap(([to, patterns]) =>
    patterns.map((pattern) => ({ to, pattern: new RegExp(`^(?:${pattern})${END}$`, 'iu'), hasVerb })),
  );

const PATTERNS = [...compile(SPOKEN, true), ...compile(BARE, false)];

/** Reads what a part of a wish, without courtesy, wants moved or left out; null where it wants nothing of the kind. */
export function readArrangement(part: string): (Arrangement & { readonly hasVerb: boolean }) | null {
  if (part.length > MAX_PART_CHARS) return null;
  for (const { to, pattern, hasVerb } of PATTERNS) {
    const { kept, what = kept, other = null, within = null } = pattern.exec(part)?.groups ?? {};
    if (what === undefined || (!hasVerb && what.length > MAX_BARE_CHARS)) continue;
    if (to === 'out' && WORDS.test(what)) return null;
    if (to === 'swap' && other && [what, other].every(isPlainWord) && WITH.test(part)) return null;
    const named = { to, what: what.trim(), other: other?.trim() ?? null, within: within?.trim() ?? null };
    return { ...named, ...(kept && { keeps: true }), hasVerb };
  }
  const parts = WITHOUT.exec(part)?.groups?.what?.trim();
  const isPart = (name: string) => headingMeaning(name.trim()) !== null || detailNamed(name.trim()) !== null;
  return parts?.split(JOINT).every(isPart)
    ? { to: 'out', what: parts, other: null, within: null, hasVerb: true }
    : null;
}

/** Mends a typo in the verb that a part of a wish begins with: "remvoe the hobbies"; and writes "b4" as the word it is. */
export function mendVerb(typedPart: string): string {
  const part = typedPart.replace(/(?<=\s)b4(?=\s)/giu, 'before');
  const [typed] = tokenize(part.slice(0, MAX_PART_CHARS), 'en').words;
  const verb = VERBS.words.find((one) => isTypoOf(typed, one, 'en'));
  return typed && verb ? verb.text + part.slice(typed.end) : part;
}

/** Long enough that a typo in them is no other word. */
const VERBS = tokenize(
  'remove delete exclude leave start place switch entferne streiche lösche supprime retire enlève elimina quita coloca tausche',
  'en',
);

/** True for a word that is no heading nor name: "swap led with ran" wants another word, and no line in another place. */
function isPlainWord(name: string): boolean {
  return /^\p{Ll}[\p{L}'’-]*$/u.test(name.trim()) && headingMeaning(name.trim()) === null;
}

/** Names no part, but words of a line, which only a rewording leaves out. */
const WORDS =
  /^(?:the |that |das |den |le |la |el |o |a )?(?:words?|phrase|expression|wort|begriff|mot|palabra|palavra|ordet)\s/iu;

const WITH = /\s(?:with|mit|avec|con|com|med)\s/u;

/** Longer than what anybody names. The patterns look at no more. */
const MAX_PART_CHARS = 200;

/** A longer text without a verb is no name. */
const MAX_BARE_CHARS = 60;
