import type { Atom, AtomKind } from '../../posting/atoms/atoms.ts';
import { isGenericDeed } from './asked/generic-words.ts';
import { periodRequired } from './claims/years.ts';
import { degreeAskedIn } from './judges/degree.ts';
import { languagesIn } from './judges/language-names.ts';

/** Decides how an atom is judged: by what its words leave no doubt about, else by the kind it was read as. */
export function judgedKindOf({ words, kind }: Atom): AtomKind {
  if (periodRequired(words) !== null) return 'duration';
  if (kind === 'language' || isLanguageAlone(words))
    return languagesIn(words).length > 0 ? 'language' : 'skill';
  if (degreeAskedIn(words) !== null && !TEACHES.test(words)) return 'degree';
  if (kind === 'duration' || kind === 'degree') return 'qualification';
  if (PLACE.test(words)) return 'place';
  const isDeed = isGenericDeed(words.split(' ')[0]?.toLowerCase() ?? '');
  if (kind === 'place' && (isDeed || !ONLY_PLACE.test(words))) return 'duty';
  if (isSoft(words)) return 'soft';
  return kind === 'soft' && isOfThings(words) ? 'skill' : kind;
}

/** Who teaches for a degree need not hold it. */
const TEACHES =
  /^(?:teach|tutor|lectur|supervis|mentor|deliver|prepar|enseigne|prépare|unterrichte|enseña|imparti|ensina|leciona|undervisa)\p{L}*\s/iu;

/** True where nothing but a language and a level is asked. */
function isLanguageAlone(words: string): boolean {
  const languages = languagesIn(words);
  if (languages.length === 0) return false;
  const rest = languages.reduce((text, { name }) => text.replace(name, ' '), words).replace(LEVEL_WORDS, ' ');
  return !/\p{L}{3,}|\p{N}/u.test(rest);
}

/** Where and how somebody would work, which no resume shows; when they have worked, it does. */
const ONLY_PLACE =
  /(?<!\p{L})(?:based|home[- ]?office|remote(?:ly)?|hybrid|office|commut\p{L}+|travel\p{L}*|flights?|miles|km|reise\p{L}*|vor ort|télétravail|déplacements|teletrabajo|viajar|presencial|híbrido|remoto|distans|resor)(?!\p{L})/iu;

/** "Multi-agency working with police and social services" is no trait. */
function isOfThings(words: string): boolean {
  return (words.replace(SOFT, ' ').match(/\p{L}{4,}/gu) ?? []).length > 2;
}

/** True where nothing but traits is asked. */
function isSoft(words: string): boolean {
  return /\p{L}/u.test(words) && !/[\p{L}\p{N}]/u.test(words.replace(SOFT, ' '));
}

const LEVEL_WORDS =
  /(?<!\p{L})(?:an?|the|in|at|or|and|of|both|your|level|better|above|higher|or|least|very|good|excellent|strong|fluent|fluency|fluently|native|speakers?|speaking|spoken|written|writing|speech|language|skills?|conversational|business|working|knowledge|proficien\p{L}+|command|basic|advanced|intermediate|professional|bilingual|mother tongue|[abc][12]|verhandlungssicher\p{L}*|fließend\p{L}*|sehr|gute?\p{L}*|sicher\p{L}*|kenntnisse|\p{L}*sprach\p{L}*|wort|schrift|und|oder|mindestens|niveau|muttersprach\p{L}*|grundkenntnisse|courante?|couramment|bilingue|maîtrise|langue|parlée?|écrite?|lu|bonne?|très|avancée?|et|ou|de|du|nivel|nível|fluido|fluente|fluência|avanzado|avançado|intermedio|intermediário|alto|hablado|escrito|falado|nativo|dominio|domínio|o|y|e|mínimo|flytande|obehindrat|god|goda|mycket|tal|skrift|kunskaper|kunna|och|eller|svenska språket|modersmål|lägst|från|au|moins|minimum|least|is|are|would|help|um|uma)(?!\p{L})/giu;

const PLACE =
  /(?<!\p{L})(?:right to work|work permit|authori[sz]ed to work|eligib\p{L}+ to work|(?:live|living|based|located|residen\p{L}+) (?:in|near|within|en)|relocat\p{L}+|on-?site|willing\p{L}* to travel|arbeitserlaubnis|wohnhaft|wohnort|umzugsbereit\p{L}*|reisebereit\p{L}*|permis de travail|résid\p{L}+|domicili\p{L}+ à|permiso de trabajo|residencia|disponibilidad para viajar|residir|residente em|disponibilidade para viajar|arbetstillstånd|bosatt)(?!\p{L})/iu;

const SOFT =
  /(?<!\p{L})(?:an?|the|excellent|strong|good|great|very|highly|outstanding|effective|and|a|gute?|hohe?|ausgeprägte?|starke?|bonnes?|excellente?s?|grande?|buenas?|boa|bom|god|stark|skills?|ability to|able to|be|being|attitude|of|in|with|verbal|written|interpersonal|communicati(?:on|ve)|communicator|team ?player|team ?work(?:ing)?|team spirit|self-?(?:motivated|starter|motivation)|motivated|enthusias\p{L}+|passion\p{L}*|proactive|flexib\p{L}+|reliab\p{L}+|adaptab\p{L}+|resilien\p{L}+|creativ\p{L}+|curio\p{L}+|empath\p{L}+|organi[sz](?:ed|ational)|attention to detail|problem[- ]solv\p{L}+|time management|work(?:ing)? (?:under pressure|independently)|positive|punctual|friendly|calm|patient|patience|honest\p{L}*|sense of humou?r|teamf\p{L}+|kommunikationsst\p{L}+|kommunikationsf\p{L}+|zuverlässig\p{L}*|belastbar\p{L}*|flexibilität|eigeninitiative|selbst(?:st)?ändig\p{L}*|engagement|motivation|sorgfalt|sorgfältig\p{L}*|lernbereitschaft|freundlich\p{L}*|esprit d.équipe|autonomi\p{L}*|rigueur|rigoureu\p{L}+|sens du \p{L}+|dynami\p{L}+|polyvalen\p{L}+|trabajo en equipo|proactiv\p{L}+|responsab\p{L}+|iniciativa|compromiso|trabalho em equipe|comprometimento|organiza\p{L}+|comunica\p{L}+|lagspelare|samarbetsförmåga|noggrann\p{L}*|ansvarsfull|initiativ\p{L}*|driven|stresstålig|und|et|y|e|och)(?!\p{L})/giu;
