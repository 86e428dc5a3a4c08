import { COUNTS } from '../edits/named/find-by-place.ts';

/** How people say what to leave out, in the languages of wishes. */

const VERBS = [
  "leave out|leave off|take out|take off|take away|cut out|cut|remove|delete|drop|omit|exclude|hide|skip|strip(?: out)?|scrap|erase|ditch|bin|kick out|chuck out|get rid of|(?:don['’]?t|do not|no need to|there['’]?s no need to|you don['’]?t (?:have|need) to) (?:show|list|include|mention)",
  'entfernen?|streichen?|löschen?|verstecke?n?',
  '(?:enl(?:ève|evez|ever)|supprime[rz]?|retire[rz]?|ôte[rz]?|vire[rz]?|efface[rz]?|masque[rz]?|cache[rz]?)(?:-moi)?|ne (?:mets|mettez|montre[rz]?|mentionne[rz]?|mettre|indique[rz]?) pas|ne pas (?:mettre|montrer|indiquer)',
  'quit(?:a|e|ar|arme)|quít[ae](?:me|lo|la|los|las)?|quita(?:me|lo|la|los|las)|elimin(?:a|e|ar)|borr(?:a|e|ar)|omit(?:e|a|ir)|s[aá](?:ca|que|car)(?:me)?|no (?:pongas?|muestres?|incluyas?|menciones?|enseñes?)|suprim(?:e|a|ir)|ocult(?:a|e|ar)',
  'tir(?:a|e|ar)|retir(?:a|e|ar)|remov(?:a|e|er)|apag(?:a|ar)|apague|exclu(?:a|i|ir)|não (?:mostres?|mostre|ponhas?|incluas?|coloques?)',
  'ta bort|stryka?|radera|utelämna|utesluta?|hoppa över|dölja?|slopa|plocka bort|visa inte|ta inte med',
].join('|');

/** Who should not see it, or how it shows. */
const SEEN =
  '(?:(?:them|people|anyone|anybody|employers?|recruiters?|my boss) (?:to )?(?:see|know(?: about)?)|(?:you )?to (?:show|list|include|mention|have|see|keep)|shown|to see)';

const FINAL_VERBS =
  'weglassen|entfernen|streichen|löschen|rausnehmen|rauslassen|herausnehmen|rausstreichen|rausschmeißen|rauswerfen|ausblenden|verstecken|wegnehmen';

/** What people want left out. */
export const OUT = [
  '(?:leave|take|cut|keep|get|throw) (?<what>.+?) (?:out|off|away)',
  `(?:${VERBS}) (?<what>.+?)(?: (?:from|in|on|aus|von|de|du|del|do|i|från) (?:my |the |meinem |dem |mon |le |mi |el |meu |o |mitt )?(?:resume|résumé|cv|lebenslauf|currículum|currículo))?`,
  `i (?:don['’]?t|do not|never) (?:want|need|like) ${SEEN} (?<what>.+?)(?: (?:on|in) (?:it|there|(?:my |the )?(?:resume|cv)))?`,
  "i (?:don['’]?t|do not) (?:want|need) (?<what>.+?) (?:to (?:be (?:shown|seen|there|listed|mentioned|visible|included)|show(?: up)?|appear)|on (?:it|there)|in (?:it|there)|(?:on|in) (?:my |the )?(?:resume|cv))",
  '(?<what>.+?) (?:should|can|could|must|has to|needs to) (?:go|be (?:removed|deleted|left out|dropped|cut|hidden))(?: away)?',
  '(?:lass|lasse|lassen sie|nimm|nehmen sie|schmeiß|wirf) (?<what>.+?) (?:weg|aus|raus|heraus)',
  `(?<what>.+?) (?:(?:kann|können|muss|müssen|soll|sollen|sollte) )?(?:${FINAL_VERBS}|raus|weg)`,
  '(?<what>.+?) (?:muss|müssen|soll|sollen|brauche ich|braucht) nicht (?:rein|drinstehen|drin sein|drauf|dabei sein|erwähnt werden)',
  '(?<what>.+?) (?:nicht|keine?) (?:angeben|zeigen|erwähnen|nennen|drin haben|drinhaben|anzeigen)',
  "je ne (?:veux|souhaite) pas (?:que )?(?:(?:montrer|mettre|indiquer|afficher|mentionner|voir|qu['’]on voie) )?(?<what>.+?)(?: (?:apparaisse(?:nt)?|soi(?:t|ent) (?:visibles?|affichée?s?)|figure(?:nt)?))?",
  '(?:yo )?(?:no quiero|prefiero no) (?:(?:que (?:salgan?|aparezcan?|se vean?)|mostrar|poner|incluir|indicar|enseñar) )(?<what>.+)',
  '(?:eu )?não quero (?:(?:que (?:apareçam?|se veja)|mostrar|colocar|incluir|pôr) )(?<what>.+)',
  '(?:(?:jag )?(?:vill|behöver) )?inte (?:ha med|visa|ha|ta med) (?<what>.+)',
  `(?:(?:keep|show|list|include|leave) only|only (?:keep|show|list|include)|behalte nur|ne garde[rz]? que|garde[rz]? seulement|(?:deja|mantén|mantener|conserva) (?:solo|sólo|solamente)|(?:deixa|mantém|mantenha|manter) (?:só|somente|apenas)|behåll (?:bara|endast)) (?<kept>(?:.{1,30} )?(?:${COUNTS.join('|')}) .+)`,
  '(?:deixa|deixe|deja|deje) (?<what>.+?) (?:(?:de )?fora|fuera)',
  '(?:deixa|deixe) de fora (?<what>.+)',
];

/** Begins a wish to leave something out. */
export const BEGINS_OUT = `leave|take|throw|lass|nimm|${VERBS}`;

/** Ends a wish to leave out all that is named before it: "A und B weglassen". */
export const ENDS_IN_OUT = new RegExp(
  `\\s(?:(?:kann|können|muss|müssen|soll|sollen) )?(?:${FINAL_VERBS}|raus|weg)$`,
  'iu',
);
