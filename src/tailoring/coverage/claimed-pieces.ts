import { nearWorkIn } from './near-work.ts';
import { othersWorkIn, type Stretch } from './others-work.ts';

/**
 * What a piece of a line claims of the person: that they have it; that they know its basics; that they were `near`
 * it, such as those who watched it; or `none`: they are learning it, wish for it, don't have it, others did it, or they
 * like it in their spare time.
 */
export type Mastery = 'held' | 'basic' | 'near' | 'none';

/** A piece of a line with what it claims. `start` and `end` are offsets in the line. */
export interface ClaimedPiece {
  readonly claim: Mastery;
  readonly start: number;
  readonly end: number;
}

/** Splits a line into pieces by what they claim. */
export function claimedPieces(line: string): ClaimedPiece[] {
  if (LEISURE.test(line)) return [{ claim: 'none', start: 0, end: line.length }];
  return piecesOf(line, SENTENCE).flatMap(({ start, end }) => sentenceClaims(line, start, end));
}

/** True for the heading of what people do in their spare time, or of what they hope for. */
export function isLeisureHeading(heading: string): boolean {
  return heading.length <= MAX_HEADING_CHARS && LEISURE_HEADING.test(heading);
}

/** True for the heading of what somebody is looking for. */
export function isObjectiveHeading(heading: string): boolean {
  return heading.length <= MAX_HEADING_CHARS && OBJECTIVE_HEADING.test(heading);
}

const MAX_HEADING_CHARS = 60;
/** A line that a reader joined has no full stop before "No A-level teaching yet" or "Currently learning …". */
const SENTENCE =
  /[;；。]|\s>\s|[.!?](?=\s+\p{Lu})|(?<=[\p{Ll}\p{N})])\s(?=(?:Currently|No|Not|Never|Learning|Studying|Would|Looking|Hoping|Interested|Derzeit|Kein\p{Ll}{0,2}|Noch|Lerne|Pas|Aucune?|Actualmente|Aprendiendo|Sin|Não|Sem|Ingen|Inte)\s)/gu;
/** An item ends at a comma, but not inside a bracket. */
const ITEM = /,(?!\d)|[，、]|\s[/|·•]\s/g;

interface Piece {
  readonly start: number;
  readonly end: number;
}

function piecesOf(text: string, separator: RegExp, from = 0, to = text.length): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (const match of text.slice(from, to).matchAll(separator)) {
    pieces.push({ start, end: from + match.index });
    start = from + match.index + match[0].length;
  }
  pieces.push({ start, end: to });
  return pieces.filter((piece) => piece.end > piece.start);
}

function sentenceClaims(line: string, from: number, to: number): ClaimedPiece[] {
  const sentence = line.slice(from, to);
  const near = within(ownClaims(sentence), nearWorkIn(sentence), 'near');
  return within(near, othersWorkIn(sentence), 'none').map((piece) => ({
    ...piece,
    start: from + piece.start,
    end: from + piece.end,
  }));
}

/** Cuts pieces where a stretch begins and ends, and lowers what is claimed within it. */
function within(
  pieces: readonly ClaimedPiece[],
  stretch: Stretch | null,
  lower: 'near' | 'none',
): ClaimedPiece[] {
  if (stretch === null) return [...pieces];
  return pieces
    .flatMap(({ claim, start, end }): ClaimedPiece[] => {
      const a = Math.min(Math.max(start, stretch.start), end);
      const b = Math.max(Math.min(end, stretch.end), a);
      return [
        { claim, start, end: a },
        { claim: claim === 'none' ? claim : lower, start: a, end: b },
        { claim, start: b, end },
      ];
    })
    .filter((piece) => piece.end > piece.start);
}

/** What the items of a sentence claim. A label ("Excel: basic") claims what its first item says. */
function ownClaims(sentence: string): ClaimedPiece[] {
  const label = LABEL.exec(sentence)?.[0].length ?? 0;
  if (label > 0 && claimOf(sentence.slice(0, label)) === 'none')
    return [{ claim: 'none', start: 0, end: sentence.length }];
  const items = piecesOf(hideBrackets(sentence), ITEM, label);
  const texts = items.map(({ start, end }) => sentence.slice(start, end).trim());
  const claims = texts.map(claimOf);
  const goesOn = claims[0] === 'none' ? lengthOfNone(texts) : 0;
  const claimed = items.map(({ start, end }, index): ClaimedPiece => {
    const next = texts[index + 1];
    const about = next !== undefined && STATE_ALONE.test(next) ? claims[index + 1] : undefined;
    return { claim: index < goesOn ? 'none' : (about ?? claims[index] ?? 'held'), start, end };
  });
  if (label === 0) return claimed;
  const list = LIST_LABEL.test(sentence.slice(0, label));
  const others = claimed.length <= MAX_EXPLAINED_ITEMS && othersWorkIn(sentence.slice(label)) !== null;
  const about = others ? 'near' : (claimed[0]?.claim ?? 'held');
  return [{ claim: list ? 'held' : about, start: 0, end: label }, ...claimed];
}

/**
 * How many items a sentence says the person doesn't have, of which the first is one: "No experience with SAP, Oracle
 * or Sage", "Would like to get into Rust, and have a go at Azure". A wish goes on until "but".
 */
function lengthOfNone(items: readonly string[]): number {
  const isWish = WISH_AT_START.test(items[0] ?? '');
  const end = items.findIndex(
    (item, at) => at > 0 && (BUT.test(item) || !(isWish || item.split(/\s+/).length <= MAX_LISTED_WORDS)),
  );
  return end < 0 ? items.length : end;
}

const MAX_LISTED_WORDS = 3;
/** "Terraform: I change a variable, our platform team writes the modules" explains; more items list. */
const MAX_EXPLAINED_ITEMS = 3;
const BUT = /^(?:but|though|aber|sondern|mais|pero|mas|men|i|ich|je|yo|eu|jag)\s/iu;

const LABEL = /^\s*[^:,()]{1,40}(?:\([^()]{0,40}\))?:\s+/;
/** Labels of whole lists: what follows is not said of them. */
const LIST_LABEL =
  /(?<!\p{L})(?:languages?|skills?|tools?|software|technolog\p{L}+|it|other|misc\p{L}*|sprachen?|kenntnisse|edv|sonstiges|werkzeuge|langues?|compétences?|outils|divers|idiomas?|conocimientos|herramientas|otros|habilidades|ferramentas|informática|outr[oa]s|språk|kunskaper|verktyg|övrigt)\s*:/iu;

/** "Hazmat endorsement, not renewed": an item that is nothing but a state belongs to the one before it. */
const STATE_ALONE =
  /^(?:not|never|none|no longer|noch nicht|nicht|nie|no|nunca|não|jamais|inte|ej)\b[^,]{0,25}$|^(?:expired|lapsed|abgelaufen|caducad[oa]|vencid[oa]|expirée?|utgånget)\b|^(?:very |sehr )?(?:basics?(?: only)?|beginner|elementary|grundkenntnisse|notions|básic[oa]|grundläggande)$/iu;

/** A comma inside brackets ends no item. */
function hideBrackets(sentence: string): string {
  return sentence.replace(/\([^()]*\)/g, (inside) => '\u0000'.repeat(inside.length));
}

function claimOf(item: string): Mastery {
  const outside = item.replace(/\([^()]*\)/g, ' ');
  const inside = /\(([^()]*)\)/.exec(item)?.[1]?.trim() ?? '';
  if (NONE.test(outside) || NONE_AT_START.test(outside) || NONE_IN_BRACKETS.test(inside)) return 'none';
  if (BASIC.test(outside) || BASIC_AT_START.test(inside)) return 'basic';
  return EXPOSED.test(item) ? 'near' : 'held';
}

function wordsPattern(alternatives: readonly string[]): string {
  return `(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`;
}

const DENIED = [
  "never used|not used|no experience|no degree|not (?:yet|certified|renewed|completed|finished|qualified|held)|none|lapsed|expired|revoked|withdrawn|dropped out|(?:i|we) (?:do|did|have|am|was)(?: not|n['’]t)|haven['’]t|without (?:a )?(?:certificate|degree|licen[cs]e)",
  'kein\\p{L}*|nicht(?! nur)|noch nie|nie|abgelaufen\\p{L}*|abgebrochen\\p{L}*|ohne (?:abschluss|zertifikat|erfahrung)',
  "aucune?s?|pas (?:de|encore|d['’])|jamais|sans (?:expérience|diplôme|certificat|certification)|expirée?s?|périmée?s?|non (?:certifi|obten|valid|renouvel)\\p{L}*|abandonn\\p{L}+",
  'no teng[oa]|sin (?:certificar|certificado|experiencia|título|titulación|uso)|nunca|ningun[oa]?|caducad[oa]s?|no (?:renovad|terminad|finalizad|obtenid)[oa]s?|abandonad[oa]s?',
  'não(?! só| apenas)|nunca|sem (?:certifica\\p{L}+|experiência|diploma|uso)|nenhum\\p{L}*|vencid[oa]s?|trancad[oa]s?|expirad[oa]s?',
  'inte(?! bara)|ej|aldrig|ing(?:en|a|et)|utgång\\p{L}*|utan (?:examen|erfarenhet|certifikat)|avbrut\\p{L}*',
];

const LEARNING = [
  '(?:am|still|now|currently|just) (?:\\p{L}+ )?learning|learning (?:it|now|by myself|at the moment)|studying|working (?:through|towards?)|work(?:ing)? on (?:my|the) \\p{L}+ (?:exam|certificate|certification)|teaching myself|taking (?:a|the|an) (?:\\p{L}+ )?(?:course|class)|(?:doing|in|started) (?:a|the|an)\\b[^,]{0,25}(?:course|class)|self[- ]study|evening (?:class|course)|course started|enrolled (?:in|on|at) |(?:passed|sat) the first (?:paper|part|exam)|re-?sitting|waiting (?:for|on) (?:a|my|the)|waiting list|due to (?:start|finish|complete|sit)|expected (?:in |20\\d\\d|graduation)|to be completed|in progress|on hold|postponed|deferred|failed|gave (?:it )?up|left without|incomplete|unfinished|discontinued|appl(?:ied|ying) for|application (?:sent|submitted|pending)|on the list for|chapter \\d+|tutorials?(?! groups?)|(?:saw|seen|had|watched) (?:a|the) demo|yet to|not started|half ?way through|exam (?:in|due|booked)|preparing for|part[- ]qualified|\\d+ (?:out )?of (?:the )?\\d+ (?:\\p{L}+ )?(?:papers|modules|exams|units|parts|credits)|(?:awareness|half[- ]day|one[- ]day|introductory) (?:\\p{L}+ )?(?:talk|session|day|course)|one (?:semester|lecture|seminar)',
  'lerne|erlerne|lernend|abendkurs|in vorbereitung|angefangen\\p{L}*|begonnen\\p{L}*|selbststudium|angemeldet|anmeldung (?:für|zu|läuft)|(?:ist |im \\p{L}+ |für \\p{L}+ )?geplant$|info(?:abend|tag|veranstaltung)\\p{L}*|warte auf|warteliste|demnächst|beworben|beantragt|steht (?:noch )?aus|ausstehend|läuft noch|in arbeit|pausiert|durchgefallen|ohne abschluss|irgendwann|\\d+ von \\d+ (?:prüfungen|modulen|teilen)|prüfung (?:im|steht|folgt)|schnupperkurs',
  "en cours(?: de|$)|j['’]apprends|apprends|autoformation|en auto-apprentissage|dossier (?:déposé|envoyé)|candidature (?:déposée|envoyée)|inscrite? (?:à|au|en)|en attente|liste d['’]attente|bientôt|échouée?|en projet|en cours d['’]obtention|demandée?|un jour|cours du soir|préparation (?:de|du|à|au)",
  'aprendiendo|estudiando|cursando|en curso|pendiente(?! de)|lista de espera|matriculad[oa]|próximamente|algún día|suspendid[oa]|sin terminar|solicitad[oa]|en (?:trámite|proceso)|curso (?:empezado|iniciado)',
  'cursando|aprendendo|estudando|em andamento|pendente|lista de espera|matriculad[oa]|inscrit[oa]|em breve|algum dia|reprovad[oa]|incomplet[oa]|solicitad[oa]|em processo|em curso',
  'lär mig|pluggar|prov i (?:vår|höst|maj|juni)|anmäld|väntar på|kö till|snart|ansökt|underkänd|oavslutad\\p{L}*|någon gång|pågående(?=\\s+(?:kurs|utbildning|studier))|studerar|påbörja\\p{L}*|kvällskurs|läser (?:just nu|in)',
];

const WISHED = [
  "(?:i )?want(?:s)? to|would (?:like|love)|hop(?:e|ing) (?:to|for)|wish(?:es)?(?: list| to)?|thinking (?:about|of)|one day(?! an?| per| each| every| in)|bucket list|to[- ]do list|future plans?|next (?:step|on my list)|some ?day|plan(?:s|ning)? to|intend(?:s|ing)?|interest(?:ed)? in|keen (?:to|on)|eager to|looking (?:for|to)|aspir(?:e|es|ing|ations?)|dreams?|considering|curious about|planned for|i(?:['’]d)? (?:love|like|enjoy)|hobb(?:y|ies)|willing to|reading about",
  'möchte|würde gern\\p{L}*|interessier\\p{L}*|interesse an|ich plane|mein ziel|wunsch|träume?|ich mag|gern(?:e)? (?:lernen|werden)|vortrag gehört',
  "souhait\\p{L}+|voudrais|aimerais|envisage\\p{L}*|intéressée?s? (?:par|à)|intérêt pour|projet de|je cherche|j['’]aime|rêve\\p{L}*|prévue?s?",
  'quier[oa]|quisiera|me gusta(?:ría)?|pretend[oa]|interesad[oa]|interés (?:en|por)|busco|espero|previst[oa]|sueño',
  'pretendo|quero|gosto (?:de|muito)|gostaria|interess[ea]\\p{L}* (?:em|por)|desejo|busco|planejo|sonho|previst[oa]',
  'vill|skulle vilja|hoppas|planera[rd]? (?:att|till)|intresse\\p{L}*|drömmer|gillar|söker',
];

const BASIC_WORDS = [
  'basics?|beginner|elementary|conversational basics|rusty|a little|(?:a )?few (?:words|phrases)|some knowledge|school[- ]level|from school|novice|rudimentary|introductory|limited (?:knowledge|experience|skills?)|dabbl\\p{L}+|play(?:ed|ing) (?:around )?with|tinker\\p{L}+|toy(?:ed|ing) with|hardly|barely|half forgotten|(?:almost|mostly) forgotten|not for business',
  '(?:\\p{L}*)grundkenntnisse|\\p{L}*basiskenntnisse|grundlagen(?:kenntnisse)?|anfänger\\p{L}*|wenig|kaum|schulkenntnisse|erste kenntnisse',
  'notions|bases (?:de|en|du)|débutante?|scolaire|élémentaire|basique|rudiments|très peu|à peine',
  'básic[oa]s?|nociones|elemental|principiante|un poco|apenas',
  'noções|iniciante|um pouco|elementar|quase nada',
  'grundläggande|grunderna|nybörjar\\p{L}*|lite|knappt',
];

const WISH_AT_START = new RegExp(`^\\s*(?:i |ich |je |yo |eu |jag )?${wordsPattern(WISHED)}`, 'iu');
const NONE = new RegExp(wordsPattern([...DENIED, ...LEARNING, ...WISHED]), 'iu');
const NONE_AT_START =
  /^\s*(?:learning\s|(?:no|not|never|none|without|zero|keine?|ohne|sin|sem|sans|utan)(?!\s*\.|\s*1)\s+(?!only|more|fewer|less))/iu;
const NONE_IN_BRACKETS = new RegExp(`^\\s*${wordsPattern([...DENIED, ...LEARNING])}`, 'iu');
/** Seen or tried, once or long ago. */
const EXPOSED = new RegExp(
  wordsPattern([
    'tried(?: out)?|(?:used|done|seen|tried) (?:it )?once|once or twice|years ago|a long time ago|in theory|theory only|on paper only|aware of|heard of|looked (?:at|into) (?:it|once)|exposure to|some exposure|at (?:university|school|college|uni) only|only at (?:university|school|college)|taster|opened (?:it )?once|from afar',
    'ausprobiert|einmal (?:gesehen|gemacht|benutzt)|nur (?:gesehen|gelesen|theoretisch|im studium|in der schule)|theoretisch|vor (?:vielen )?jahren|schon lange her',
    '(?:testée?|essayée?|vue?) une fois|en théorie|théorique(?:ment)?|il y a longtemps|aperçu',
    'probad[oa] una vez|(?:lo )?probé|en teoría|hace (?:muchos )?años|hace tiempo|visto una vez',
    'testei|experimentei|em teoria|há (?:muitos )?anos|visto uma vez',
    'testat|provat|sett en gång|i teorin|för länge sedan',
  ]),
  'iu',
);
const BASIC = new RegExp(wordsPattern(BASIC_WORDS), 'iu');
const BASIC_AT_START = new RegExp(`^\\s*(?:very |sehr |muy )?${wordsPattern(BASIC_WORDS)}`, 'iu');

const LEISURE_WORDS =
  'interests?|hobb(?:y|ies)|pastimes?|(?:free|spare|leisure) time|away from (?:the desk|work)|(?:when|while) not working|outside (?:of )?work|interessen|freizeit|hobbys?|loisirs?|centres? d.intérêts?|aficiones|intereses|tiempo libre|lazer|passatempos|interesses|hobbies|fritid|fritidsintressen|intressen';
const LEISURE = new RegExp(
  `^\\s*(?:${LEISURE_WORDS})\\s*:|^\\W*(?:film|book|chess|running|cycling|walking|football|rugby|gardening) club(?!\\p{L})`,
  'iu',
);
const LEISURE_HEADING = new RegExp(wordsPattern([LEISURE_WORDS]), 'iu');
const OBJECTIVE_HEADING =
  /^\W*(?:(?:career |professional )?(?:objective|goals?|aims?)|what i(?:['’]m| am) looking for|looking for|berufsziel|ziel(?:e|position)?|objectif(?: professionnel)?|objetivo(?: profesional| profissional)?|mål)\W*$/iu;
