import { COUNTS } from '../edits/named/find-by-place.ts';
import { THANKS } from './courtesy-words.ts';

/** A number in words or figures, as it is said. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(
  COUNTS.flatMap((words, index) => words.split('|').map((word): [string, number] => [word, index + 1])),
);

/** How many pages are asked for. */
export const PAGES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<count>${COUNTS.join('|')})(?: (?:single|seule|sola|única|einzige[nr]?|enda))?[\\s-]?(?:pages?|pager|seiten?|páginas?|paginas?|sid(?:a|or)|页|頁|ページ)(?!\\p{L})`,
  'iu',
);

/** Names the changes to undo: "undo K1 and K3", "K2 rückgängig machen". */
export const UNDO_EDITS =
  /(?<!\p{L})(?:(?:undo|revert|take back|roll back|annul(?:e|ez|er)|deshaz|deshacer|desfaz|desfaça|desfazer|ångra)(?: (?:the )?changes?)? K\d{1,3}(?:(?:,| and| und| et| y| e| och)* K\d{1,3}){0,9}|K\d{1,3}(?:(?:,| und)* K\d{1,3}){0,9} (?:rückgängig(?: machen)?|zurücknehmen))(?!\p{L})/iu;

/** The changes that a wish undoes, and the words that ask for it. */
export interface UndoneEdits {
  readonly names: readonly string[];
  readonly words: string;
}

/** Reads which changes a part of a wish undoes; null where it undoes none by its number. */
export function readUndone(text: string, words: string): UndoneEdits | null {
  const asked = [...text.matchAll(new RegExp(UNDO_EDITS, 'giu'))];
  const names = asked.flatMap(([undone]) => undone.match(/K\d+/giu) ?? []);
  return names.length > 0 ? { names: names.map((name) => name.toUpperCase()), words } : null;
}

/** What a wish can ask of code besides moves. */
export type Command = 'shorter' | 'withoutModel' | 'undoAll' | 'undoLast';

/** How people ask for each. */
export const COMMANDS: readonly (readonly [Command, RegExp])[] = [
  [
    'shorter',
    /(?<!\p{L})(?:shorter|shorten|condense|kürzere?|kürzen?|plus courte?|raccourci(?:s|r|ssez)?|más corto|acort(?:a|ar|alo|e)|mais curto|encurt(?:a|e|ar)|kortare|korta(?: ner)?)(?!\p{L})|更短|短く/iu,
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
    /(?<!\p{L})(?:(?:undo|revert|take back|roll back)(?: that| (?:(?:my|the|your) )?(?:last|latest|previous) (?:change|edit|one|step|wish))?|(?:die letzte änderung|den letzten schritt|das) (?:rückgängig(?: machen)?|zurücknehmen)|i (?:liked|preferred) (?:it|that|the (?:last|previous|earlier|old) (?:one|version))(?: better| more)?(?: before)?|annul(?:e|ez|er)(?: (?:la dernière (?:modification|modif)|le dernier changement|ça))?|(?:go back|back|return|revert) to (?:the )?(?:previous|last|earlier) (?:version|one)|(?:zurück zur|zur) (?:vorigen|vorherigen|letzten) version|(?:reviens|revenir|retour) à la version (?:précédente|d['’]avant)|(?:vuelve|volver|regresa) a la versión anterior|(?:volta|voltar|volte) (?:à|para a) versão anterior|tillbaka till (?:förra|föregående) versionen|(?:deshaz|deshaga|deshacer)(?: el último cambio| lo último| eso)?|(?:desfaz|desfaça|desfazer)(?: a última (?:alteração|mudança)| isso)?|ångra(?: det| (?:den )?senaste ändringen)?)(?!\p{L})/iu,
  ],
];

/** Words of politeness and grammar that add nothing to an instruction. */
export const FILLER = new RegExp(
  `(?<!\\p{L})(?:${THANKS}|make|it|this|my|the|a|an|and|to|on|in|at|most|fit|fits|into|keep|cut|down|trim|shrink|bring|get|now|just|only|do|again|want|need|i|should|must|be|have|me|give|with|version|resume|résumé|cv|bit|little|all|everything|as|well|no|more|than|max|maximum|longer|auf|mach|es|machen|etwas|ein|bisschen|einzige|meinen|den|lebenslauf|ihn|alles|passen|le|la|un|peu|seule|sur|en|mon|faire?|fais|rends|tout|tenir|ponlo|hazlo|hacer|poco|sola|mi|el|lo|num|numa|uma|em|só|pouco|faça|fazer|para|meu|currículo|currículum|gör|göra|den|lite|på|mitt|det)(?!\\p{L})`,
  'iu',
);
