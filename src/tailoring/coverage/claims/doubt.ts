import { IRREGULAR_FORMS } from '../../../language/irregular-forms.ts';
import { type TextToken, type TokenizedText, textBefore } from '../../../language/tokens.ts';
import type { Section } from '../../../resume/resume.ts';
import { EXCEPTED } from './claim-words.ts';
import { type ClaimedLine, onceALine } from './claimed-lines.ts';
import { sentencesIn } from './claimed-pieces.ts';
import type { Stretch } from './others-work.ts';

/**
 * True where the sentence of a line around a word says anything that puts in doubt whether the person has or does
 * themselves what it names: something in it is denied, unfinished, wished for, watched, another's or long past. A wrong
 * claim is worse than a question, so such a sentence proves nothing. A list of skills is read item by item.
 */
export function isInDoubt(line: ClaimedLine, word: number): boolean {
  const start = line.text.words[word]?.start ?? 0;
  return (
    isUnaffirmed(line, word) ||
    doubtfulIn(line).some((sentence) => sentence.start <= start && start < sentence.end)
  );
}

/** True for a word in the label of a line whose rest doesn't affirm that the person has it. */
export function isUnaffirmed(line: ClaimedLine, word: number): boolean {
  return (line.text.words[word]?.start ?? 0) < unaffirmedLabelEnd(line);
}

/**
 * Where the label of a line ends that nothing affirms: who has it lists what belongs to it, gives a figure or says that it
 * is valid; who tells a story has it rarely ("Scala: did the first weeks of a course, then the baby came"). Else 0.
 */
const unaffirmedLabelEnd = onceALine(({ id, job, isHeader, section, text: { raw } }) => {
  if (explainsSkills(section)) return 0;
  const [, label = '', rest = ''] = LABELLED.exec(raw) ?? [];
  // "Nurse: Royal Infirmary" names an employer.
  if ((isHeader || id === job) && /^\P{Ll}/u.test(rest)) return 0;
  return label === '' || AFFIRMED.test(rest) || isTerse(rest) ? 0 : label.length;
});

/** True for a section of skills, each with its explanation: "Windows: proficient use and troubleshooting". */
function explainsSkills(section: Section): boolean {
  const known = EXPLAINS.get(section);
  if (known !== undefined) return known;
  const explained = section.lines.filter(({ text }) => LABELLED.test(text)).length;
  const explains =
    section.kind === 'skills' && explained >= MIN_EXPLAINED && explained * 2 >= section.lines.length;
  EXPLAINS.set(section, explains);
  return explains;
}

const EXPLAINS = new WeakMap<Section, boolean>();
const MIN_EXPLAINED = 3;

const LABELLED = /^((?:[^\s:(]{1,40}\s){0,4}?[^\s:(]{1,40})(?:\s?:\s|\s[-–—]\s(?=\p{Ll}))(.+)$/u;

const AFFIRMED =
  /^(?:since|seit|depuis|desde|sedan)\s|(?<!\p{L})(?:valid|current|active|all|daily|every|gültig|alle|täglich|à jour|valable|tou(?:te)?s|chaque|vigente|en vigor|tod[oa]s|cada|diario|válid[oa]|ativ[oa]|em dia|giltig\p{L}*|varje|dagligen)(?!\p{L})|[%€$£]|(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{2,}/iu;

function isTerse(text: string): boolean {
  const items = text.replace(/\([^()]*\)/g, ' ').split(/[,;/|·]|\s(?:and|und|et|y|e|och|&)\s/);
  return items.every((item) => item.trim().split(/\s+/).length <= MAX_ITEM_WORDS);
}

const MAX_ITEM_WORDS = 3;

const doubtfulIn = onceALine((line) => {
  const { raw } = line.text;
  const parts = line.isList ? itemsIn(raw) : sentencesIn(raw);
  return parts.filter(({ start, end }, at) => {
    const next = parts[at + 1];
    const goesOn = next && GOES_ON.test(raw.slice(next.start, next.end));
    const said = raw.slice(start, goesOn ? next.end : end);
    return CUE.test(said) || (!line.isList && hasDenied(line, start, end));
  });
});

/**
 * True for a word of a sentence that opens a line with what anybody does with what others made or do: "Read the care
 * plans", "Booked a chaperone", "Escorted prisoners to the adjudication". Of the thing itself it shows nothing.
 */
export function isOnlyHandled(line: ClaimedLine, word: number): boolean {
  const start = line.text.words[word]?.start ?? 0;
  return start < handledUntil(line) && !MEANS.test(textBefore(line.text, start));
}

/** "Booked goods in SAP": what something was done with was used. */
const MEANS = /\s(?:through|via|using|with|in|on)\s(?:the\s)?$/i;

const handledUntil = onceALine(({ isHeader, isList, text }) => {
  const { language, raw, words } = text;
  if (isHeader || isList || language !== 'en' || !HANDLES.test(raw)) return 0;
  const end = sentencesIn(raw)[0]?.end ?? 0;
  return words.find((word) => word.start < end && opensDeed(word, text))?.start ?? end;
});

/** "Ordered stock and kept records": another deed of the line, which may be a real one. */
function opensDeed({ text, start, lower }: TextToken, line: TokenizedText): boolean {
  const isPast = /ed$/.test(lower) || IRREGULAR_FORMS.en?.has(lower) === true;
  return isPast && text === lower && !IS_HANDLED.test(lower) && AFTER_DEED.test(textBefore(line, start));
}

const AFTER_DEED = /(?:,|\s(?:and|but|then|&))\s(?:(?:also|then)\s)?$/;

/** To take in or be there, to pass on, to order, to store. Who delivers, drives or files what is asked for does it. */
const HANDLED =
  '(?:(?:read|reading|viewed|watched|browsed|followed|toured|visited|joined|attended|wore|took part|sat in)|(?:sent|handed|passed on|forwarded|referred|distributed|told|escorted|carried(?! out)|dropped)|(?:ordered|bought|booked|commissioned|requested|asked|received|collected|accepted|unpacked)|(?:sorted|archived|copied|photocopied|stored|listed|signed|hung|redlined|quoted|proofread))';
const HANDLES = new RegExp(String.raw`^\W*(?:I )?${HANDLED}\s`, 'i');
const IS_HANDLED = new RegExp(`^${HANDLED}$`);

function itemsIn(list: string): Stretch[] {
  return [...list.matchAll(/[^,;|·•]+/g)].map(({ 0: item, index }) => ({
    start: index,
    end: index + item.length,
  }));
}

/** "…; that is the extent of it" still speaks of what stands before. */
const GOES_ON = /^\W*(?:that|this|it|das|es|ça|c['’]est|eso|ahí|isso|det)(?!\p{L})/iu;

function hasDenied({ text, uses }: ClaimedLine, start: number, end: number): boolean {
  return text.words.some(
    (word, at) =>
      word.start >= start &&
      word.start < end &&
      uses[at] === 'none' &&
      uses[at - 1] !== 'none' &&
      !DENIES_NO_MORE.test(text.raw.slice(word.start)),
  );
}

/** "No accidents", "except tanks" and "which is chaired by the engineer" deny nothing of what stands before. */
const DENIES_NO_MORE = new RegExp(
  `^(?:no|zero|without|ohne|keine?|sans|sin|sem|utan|(?:which|who)(?! i )|that (?:my|our|the|others)|(?:now )?(?:used|adopted|shared|read|followed|praised|commended|approved|accepted|reviewed|copied|cited|requested) by|${EXCEPTED.join('|')})(?!\\p{L})`,
  'iu',
);

/** One row a language. */
const CUES = [
  "yet|inactive|surrendered|struck off|removed (?:voluntarily )?from|part done|will (?:register|sit|take)|planned start|to be (?:written|sat|taken)|not scheduled|reading for|worked under|under (?:the )?(?:eye|guidance|supervision) of|paused|halted|shelved|signed up|attempts?|(?:declined|accepted|turned down|received) (?:an|the) offer|toward it|(?:first|second|third|one|two|three|half|first \\p{L}+) (?:\\p{L}+ )?(?:weeks?|days?|modules?|years?|terms?|chapters?|lessons?) of (?:an?|the|my)|(?:first|second|third|one|two|three|four|five) of (?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\\d+)(?= \\p{L}+)|(?:one|an?|half an?|a single) (?:afternoon|morning|evening|weekend|half-day)|open (?:day|house|evening)|went to (?:their|the|an?)|the extent of|that(?:['’]s| is| was) (?:all|it)|no (?:\\p{L}+ )?(?:ticket|licen[cs]e|certificate|certification|qualification|degree|diploma|pass|training|permit|experience)|next door|down the (?:corridor|hall)|another (?:team|department|shift|site|crew)|used to|back (?:in the day|then)|before my time|(?:we|they) (?:call|bring|hire|get|send) (?:in|out|for)|outsourc\\p{L}+|subcontract(?:ed|s) (?:out|to)|contracted out|(?:just|we|i) leave (?:it|that|them)|left (?:it|that) to|only (?:watched|saw|know|read|carr\\p{L}+|pass\\p{L}*|help\\p{L}*)|know (?:what|how) (?:it|they)|as an? (?:patient|passenger|parent|customer|user|player|fan|pupil|spectator|student|participant|child|teenager|kid)|my own (?:puppy|dogs?|cats?|horse|bike|boat|house|flat|kitchen|children|kids|wedding)|on (?:sundays|saturdays|weekends) i|for (?:pleasure|fun|myself|friends)|home (?:lab|server|project)|youtube|viewer|view(?:ing)? only|read-only|still waiting|sitting (?:for )?(?:it|the)|(?<!(?:through|until|till) )next (?:spring|summer|autumn|fall|winter|year|month)|podcasts?|webinars?|if i|(?:is|are|was|were) (?:run|done|handled|made|kept|led|signed) by|in the (?:nineties|eighties|90s|80s)|at school|when i was|helped out|lent a hand|gave a hand|now and (?:then|again)|watched(?! over)|(?:handed|passed) (?:him|her|them)|my (?:husband|wife|brother|sister|father|mother|uncle|aunt|son|daughter|cousin|friend|flatmate|mate|neighbou?r)(?:['’]s)?|(?:free )?trial version|quit|stopped (?:after|at|in|half)|left (?:after|before|early)",
  '(?:muss|will|noch) (?:noch|offen|machen)|aussteh\\p{L}+|steht (?:noch )?aus|erst|anfangs|früher|damals|vor meiner zeit|zuschauer\\p{L}*|nebenan|externe?[nrs]?|(?:einen|ein|ersten?) (?:tag|nachmittag|vormittag|abend|wochenende|versuch)|tag der offenen tür|privat|(?:mir|nur) zu hause|für mich|hobby\\p{L}*|ab und zu|gelegentlich|aushilfsweise|ausgeholfen|pausier\\p{L}*|unterbrochen|(?<!nicht )nur|mein(?:e[nrm]?)? (?:mann|frau|bruder|schwester|vater|mutter|onkel|sohn|tochter|freund(?:in)?|schwager|nachbar(?:in)?)|als kind|nächste[sn]? (?:jahr|frühjahr|sommer|herbst|monat)',
  "pas encore|pour l['’]instant|(?<!(?:non|pas) )seulement|à l['’]époque|avant mon arrivée|en pause|interrompue?s?|(?:une?|la première|le premier) (?:journée|après-midi|matinée|soirée|semaine|année) (?:de|d['’])|(?:aux?|des) (?:journées? )?portes ouvertes|chez moi|sous-trait\\p{L}*|extérieure?s?|d['’]à côté|autrefois|tentative|première année|l['’]an prochain|de temps en temps|coup de main|mon (?:mari|frère|père|oncle|fils|ami)|ma (?:femme|sœur|mère|tante|fille)",
  '(?:todavía|aún) no|primer año|el próximo (?:año|mes)|l[oa] dejé|antes de mi|por ahora|de momento|sol[oa]|sólo|en pausa|interrumpid[oa]|un (?:día|fin de semana|intento)|una (?:tarde|mañana)|jornada de puertas abiertas|en mi casa|subcontrat\\p{L}*|extern[oa]s?|de al lado|antiguamente|sé lo que|como (?:paciente|clienta?|usuari[oa])|de vez en cuando|a veces|eché una mano|mi (?:marido|mujer|hermano|hermana|padre|madre|tío|tía|hij[oa]|amig[oa])',
  'por enquanto|ano que vem|próximo ano|primeiro ano|larguei|parei|antes de mim|(?<!não )só|(?<!não )apenas|somente|em pausa|interrompid[oa]|um (?:dia|fim de semana)|uma (?:tarde|manhã|tentativa)|minha casa|terceirizad\\p{L}*|ao lado|antigamente|sei o que|como (?:paciente|cliente|usuári[oa])|de vez em quando|às vezes|meu (?:marido|irmão|pai|tio|filho|amigo)|minha (?:mulher|esposa|irmã|mãe|tia|filha|amiga)',
  'än så länge|nästa (?:år|vår|höst)|(?<!inte )bara|endast|förr|före min tid|pausad\\p{L}*|uppehåll|en (?:dag|eftermiddag|helg|kväll)|öppet hus|hemma hos mig|extern[at]?|bredvid|försök|som (?:patient|kund|förälder)|ibland|då och då|hjälpte till|min (?:man|fru|bror|syster|pappa|mamma|son|dotter|vän|sambo)',
];

const CUE = word(CUES.join('|'));

/**
 * True where an atom asks for a higher level of something whose lower one a line has: "ISTQB Foundation Level", "NVQ
 * 2".
 */
export function isBelowAsked(asked: string, line: ClaimedLine): boolean {
  const [wanted, own] = [levelsIn(asked), levelsOf(line)];
  if (wanted.length > 0 && own.length > 0) return Math.max(...own) < Math.min(...wanted);
  return HIGHER.test(asked) && LOWER.test(line.text.raw) && !HIGHER.test(line.text.raw);
}

const levelsOf = onceALine(({ text }) => levelsIn(text.raw));

function levelsIn(text: string): number[] {
  return [...text.matchAll(LEVEL)].map(([, level]) => Number(level));
}

const LEVEL = /(?<!\p{L})(?:level|stufe|niveau|nivel|nível|nivå|nvq|svq|vrq)\s?([1-9])(?!\d)/giu;

const HIGHER = word(
  '(?:green|black) belt|advanced|expert|higher|senior|lead|full|level [3-9]|höhere\\p{L}*|fortgeschritten\\p{L}*|avancée?|supérieure?|avanzad[oa]|superior|avançad[oa]|avancerad|högre|nivå [3-9]',
);
const LOWER = word(
  '(?:white|yellow) belt|foundation|entry|introductory|intro|basic|associate|junior|provisional|trainee|level [12]|grundstufe|basis\\p{L}*|débutante?|initiation|básic[oa]|inicial|iniciación|iniciação|grundkurs|nivå [12]',
);

function word(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
}
