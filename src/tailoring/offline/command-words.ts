import { THANKS } from './arrangement-words.ts';

const COUNTS = [
  'one|single|1|eine|einer|une|un|una|um|uma|en|ett|一|１',
  'two|2|zwei|deux|dos|duas|två|二|两|２',
  'three|3|drei|trois|tres|três|tre|三|３',
  'four|4|vier|quatre|cuatro|quatro|fyra|四|４',
  'five|5|fünf|cinq|cinco|fem|五|５',
];

/** A number in words or figures, as it is said. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(
  COUNTS.flatMap((words, index) => words.split('|').map((word): [string, number] => [word, index + 1])),
);

/** How many pages are asked for. */
export const PAGES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<count>${COUNTS.join('|')})[\\s-]?(?:pages?|pager|seiten?|páginas?|paginas?|sid(?:a|or)|页|頁|ページ)(?!\\p{L})`,
  'iu',
);

/** What a wish can ask of code besides moves. */
export type Command = 'shorter' | 'withoutModel' | 'undoAll' | 'undoLast';

/** How people ask for each. */
export const COMMANDS: readonly (readonly [Command, RegExp])[] = [
  [
    'shorter',
    /(?<!\p{L})(?:(?:much |a bit |a little )?shorter|shorten|kürzer|kürzen?|plus courte?|raccourci(?:s|r|ssez)?|más corto|acorta(?:r|lo)?|mais curto|encurt(?:a|e|ar)|kortare|korta(?: ner)?)(?!\p{L})|更短|短く/iu,
  ],
  [
    'withoutModel',
    /(?<!\p{L})(?:without (?:an? )?(?:ai|model|openai)|no ai|offline|ohne ki|sans ia|sin ia|sem ia|utan ai)(?!\p{L})/iu,
  ],
  [
    'undoAll',
    /(?<!\p{L})(?:undo (?:everything|all)(?: (?:of it|changes|edits))?|revert (?:everything|all)|alles rückgängig|tout annuler|deshacer todo|desfazer tudo|ångra allt)(?!\p{L})|全部撤销/iu,
  ],
  [
    'undoLast',
    /(?<!\p{L})(?:(?:undo|revert|take back|roll back)(?: that| (?:(?:my|the|your) )?(?:last|latest|previous) (?:change|edit|one|step|wish))?|(?:die letzte änderung|den letzten schritt|das) rückgängig(?: machen)?|annul(?:e|ez|er) (?:la dernière modification|le dernier changement|ça)|(?:deshaz|deshaga|deshacer)(?: el último cambio| lo último| eso)?|(?:desfaz|desfaça|desfazer)(?: a última (?:alteração|mudança)| isso)?|ångra(?: det| (?:den )?senaste ändringen)?)(?!\p{L})/iu,
  ],
];

/** Words of politeness and grammar that add nothing to an instruction. */
export const FILLER = new RegExp(
  `(?<!\\p{L})(?:${THANKS}|make|it|this|my|the|a|an|and|to|on|in|at|most|fit|fits|into|keep|cut|down|trim|shrink|bring|get|now|just|only|do|again|want|need|i|should|must|be|have|me|give|with|version|resume|résumé|cv|no|more|than|max|maximum|longer|bitte|auf|mach|es|machen|le|sur|en|ponlo|lo|num|para|gör|den|på)(?!\\p{L})`,
  'iu',
);
