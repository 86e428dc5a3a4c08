import { z } from 'zod';
import { withoutAges } from '../../language/dates/ages.ts';
import { beginsWithVerb } from '../lexicon/verbs.ts';
import { foldText, wordPattern } from '../text/fold-text.ts';

/** What an atom asks for; decides how it is judged. */
export const AtomKind = z.enum([
  'skill',
  'duty',
  'qualification',
  'language',
  'duration',
  'degree',
  'soft',
  'place',
]);
export type AtomKind = z.infer<typeof AtomKind>;

/** The kind of one atom of a requirement whose words are given. */
export function atomKindOf(atom: string, words: string): AtomKind {
  const folded = foldText(atom);
  const all = foldText(words);
  if (namesDuration(folded)) return 'duration';
  if (test(PLACE, folded)) return 'place';
  if (isLanguage(folded, all, atom)) return 'language';
  if (test(DEGREE, folded)) return 'degree';
  if (test(QUALIFICATION, folded)) return 'qualification';
  if (beginsWithVerb(folded)) return 'duty';
  if (test(SOFT, folded)) return 'soft';
  return 'skill';
}

/** True where a folded text names a length of time that experience is asked for: "5+ years", "two seasons". */
export function namesDuration(folded: string): boolean {
  return test(DURATION, withoutAges(folded));
}

function test(pattern: RegExp, folded: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(folded);
}

const COUNT =
  '(?:\\d{1,2}(?:[.,]5)?(?: ?(?:-|to|bis|a|ate|till)? ?\\d{1,2})? ?\\+?|one|two|three|four|five|six|seven|eight|ten|a few|several|ein(?:e|em|en)?|zwei|drei|vier|funf|mehrjahrige|deux|trois|quatre|cinq|un|une|dos|tres|cuatro|cinco|um|uma|dois|duas|quatro|en|ett|tva|fyra|fem|minst)';
const DURATION = wordPattern(
  `${COUNT}(?: \\w+)? ?\\+?(?:years?'?|yrs?'?|months?'?|seasons?|jahren?|monaten?|ans|annees?|mois|anos?|meses|ars?|manader)|mehrjahrige\\w*|\\d{1,2}\\+? ?(?:y|yoe|lj|j)`,
);

/** True for a folded text that begins with the name of a language. */
export function namesLanguage(folded: string): boolean {
  LANGUAGE_NAME.lastIndex = 0;
  return LANGUAGE_NAME.exec(folded)?.index === 0;
}

function isLanguage(folded: string, all: string, atom: string): boolean {
  if (!test(LANGUAGE_NAME, folded)) return false;
  return atom.split(' ').length <= 3 || test(LANGUAGE_USE, all);
}

const LANGUAGE_NAME = wordPattern(
  '(?<!west )(?:english|german|french|spanish|portuguese|swedish|chinese|mandarin|cantonese|japanese|italian|dutch|danish|norwegian|finnish|estonian|polish|russian|ukrainian|arabic|hindi|marathi|tamil|telugu|kannada|bengali|urdu|punjabi|gujarati|korean|turkish|greek|welsh|irish|gaelic|hebrew|thai|vietnamese|tagalog|swahili|zulu|afrikaans|catalan|czech|slovak|hungarian|romanian|bulgarian|croatian|serbian|bilingual|asl|bsl|sign language|second (?:community )?language|languages?)',
  'englisch\\w*|deutsch\\w*|franzosisch\\w*|spanisch\\w*|italienisch\\w*|polnisch\\w*|turkisch\\w*|russisch\\w*|fremdsprachen?|sprachkenntnisse',
  'anglaise?|allemande?|francais|espagnole?|italien|neerlandais|chinois|arabe|bilingue|langues?',
  'ingles|aleman|frances|espanol|portugues|italiano|catalan|gallego|euskera|valenciano|idiomas?',
  'alemao|espanhol|libras|mandarim',
  'engelska|svenska|tyska|franska|spanska|danska|norska|finska|arabiska|sprak',
);

const LANGUAGE_USE = wordPattern(
  'fluen(?:t|cy)|native|spoken|written|speaking|verbal|oral|languages?|bilingual|proficien(?:t|cy)|[abc][12]|level|skills|conversational|basic|good|excellent|command|compulsory|working',
  '\\w*kenntnisse|fliess?end\\w*|verhandlungssicher\\w*|muttersprach\\w*|wort und schrift|sprache\\w*|gut\\w*|niveau',
  'courant|maitrise|parlee?|ecrite?|niveau|lu|apprecie|nivel|fluido|hablado|escrito|nativo|alto|dominio|bilingue|fluente|fluencia|falado|avancado|intermediario|basico|medio',
  'tal och skrift|flytande|obehindrat|talar|skriver|modersmal|goda?|kunskaper',
);

const DEGREE = wordPattern(
  "degrees?|bachelor'?s?|master'?s?|ph\\.?d|doctorate|b\\.? ?sc|m\\.? ?sc|b\\.a|m\\.a|b\\.e|[bm]a(?= (?:in|degree|hons))|b\\.?tech|m\\.?tech|beng|meng|mba|b\\.?com|graduate|postgraduate|high school diploma|diploma|hnd|hnc|a[ -]levels?|gcses?",
  '(?:\\w*studium|hochschulabschluss|\\w*schulabschluss|fachhochschulreife|abitur|promotion|bachelorabschluss|masterabschluss)',
  'bac ?\\+ ?\\d|licence de \\w+|baccalaureat|doctorat|diplome d.ingenieur',
  'grado en|licenciatura|licenciad[oa]|graduacao|ensino (?:superior|medio|fundamental)|superior (?:completo|em)|tecnologo|bachillerato|doctorado|mestrado|doutorado|posgrado|pos-graduacao',
  '\\w*examen|hogskoleutbildning|hogskoleingenjor|civilingenjor|gymnasieutbildning|kandidatexamen|masterexamen',
);

const QUALIFICATION = wordPattern(
  "certifi(?:ed|cation|cations|cate|cates)|licen[cs](?:e|es|ed|ure)|accredit(?:ed|ation)|registered|registration|chartered|qualifi(?:ed|cation|cations)|apprenticeship|(?:drivers?|driver's|driving) licen[cs]e|cpr|first aid|food hygiene|dbs|clearance|(?:white|cscs|gas safe) card|ticket|endorsement|nvq|asye|rpeq|pmp|cfa|acca|cpa|cissp|istqb|cnh|mopp|personal licence|vaccinat\\w+",
  'fuhrerschein\\w*|approbation|meister(?:brief)?|\\w*ausbildung|staatlich anerkannt\\w*|schein|\\w+schein|zertifi\\w+|gesellenbrief|facharzt\\w*',
  'permis|diplomes?|titulaire|bts|cap|but|bep|caces|habilitation|certifi\\w+|titre professionnel',
  'carne|titulacion|titulo|ciclo formativo|certific\\w+|habilitacion|carteira|registro (?:no|profissional)|crea|coren|crm|curso de \\w+|nr-?\\d+',
  'legitimation|legitimerad|\\w*korkort|truckkort|\\w*utbildning|\\w*utbildad|certifi\\w+|behorighet|intyg',
);

const PLACE = wordPattern(
  '(?:right|rights|authori[sz]ed|eligib(?:le|ility)|permit(?:ted)?) to work|work(?:ing)? (?:rights|permit|authori[sz]ation|visa)|citizens?(?:hip)?|travel(?:ling)?(?: (?:required|up to|within))?|on-?site|relocat\\w+|based in|living in|live in|commut(?:e|ing)|in (?:the )?office|days per week in|shifts?|weekends?|evenings?|nights?|rotation|bank holidays|saturdays?|sundays?|hybrid|remote|time ?zone|early mornings?|on[ -]call|overtime|flexib(?:le|ility) hours|notice period|availab(?:le|ility)|start immediately',
  'reisebereitschaft|umzug\\w*|vor ort|schicht\\w*|arbeitserlaubnis|wochenend\\w*|bereitschaft\\w*|rufbereitschaft|nachtdienst\\w*|mobil',
  'deplacements?|mobilite|sur site|permis de travail|teletravail|dispo(?:nible|nibilite)?s?|week-?ends?|horaires decales',
  'disponibilidad(?:e)?|presencial|residencia en|residir en|permiso de trabajo|teletrabajo|turnos?|fines de semana|fins de semana|viajar|viagens|residir|hibrido',
  'pa plats|resor|resa i|arbetstillstand|distans|skift\\w*|helger|kvallar',
);

const SOFT = wordPattern(
  'communicat(?:ion|or|ing)|interpersonal|team ?(?:player|work|working|spirit)|attention to detail|detail[ -]oriented|self[ -](?:starter|motivated|driven)|motivat(?:ed|ion)|enthusias(?:m|tic)|passion(?:ate)?|reliab(?:le|ility)|punctual(?:ity)?|organi[sz](?:ed|ational)|time management|problem[ -]solv(?:ing|er)|initiative|flexib(?:le|ility)|adaptab(?:le|ility)|proactive|creativ(?:e|ity)|empath(?:y|etic)|patien(?:t|ce)|kind(?:ness)?|calm|friendl(?:y|iness)|positive|attitude|curio(?:us|sity)|resilien(?:t|ce)|integrity|trustworth(?:y|iness)|leadership skills|work ethic|hard[ -]?working|independent(?:ly)?|people skills|eye for detail|sense of humou?r|influencing|decisions|big picture|discretion|ambitio(?:n|us)|interest in',
  'teamfahig\\w*|team(?:geist|player)|kommunikations\\w*|zuverlassig\\w*|belastbar\\w*|flexibilitat|eigeninitiative|selbststandig\\w*|selbstandig\\w*|motivation|sorgfaltig\\w*|sorgfalt|arbeitsweise|auftreten|organisationstalent|diskretion|einfuhlungsvermogen|freundlich\\w*|verantwortungsbewusst\\w*|engagement|interesse|gespur|freude|spass?|punktlich\\w*|lernbereitschaft|geduld',
  "rigueur|rigoureu\\w+|autonom\\w+|sens du \\w+|sens de \\w+|esprit d'equipe|relationnel|organise\\w*|dynami\\w+|motive\\w*|polyvalen\\w+|ponctuel\\w*|sourire|souriant\\w*|a l'ecoute|discretion|curieu\\w+|capacites? manageriales|adaptabilite|patience",
  'trabajo en equipo|proactiv\\w+|comunicacion|responsab(?:le|ilidad)|empatia|paciencia|trato \\w+|organizad[oa]|puntual(?:idad)?|iniciativa|ganas|resolutiv\\w+|don de gentes|trabalho em equipe|comunicacao|organizacao|pontualidade|iniciativa|paciencia|proatividade|dinamismo|boa vontade',
  'samarbets\\w*|noggrann\\w*|sjalvstandig\\w*|driven|ansvarstagande|social(?: formaga)?|flexibel|strukturerad|initiativ\\w*|lyhord\\w*|engagerad|palitlig\\w*|service-?minded|serviceinriktad|kommunikativ|nyfiken|lugn|talamod',
);
