/** What people say around a wish: greetings, please and thanks, “could you”, and why they want it. */

/** How people ask and thank in English, whole or short. */
export const THANKS = 'please|pls|plz|thanks|thank you|thx|cheers';

/** Asks politely, anywhere in a wish, and names nothing. */
const POLITE =
  /(?<!\p{L})(?:please|pls|plz|kindly|bitte(?: (?:noch|mal))?|por favor|pfv|porfa|s['’]il (?:vous|te) pla[iî]t|svp|stp|snälla|tack)(?!\p{L})/giu;

const LEADS = [
  "h(?:i|ello|ey)|ok(?:ay)?|also|maybe|perhaps|possibly|actually|just|finally|lastly|make sure (?:to|that|you)|try to|let['’]?s",
  "(?:can|could|would|will) (?:you|u|we)|(?:is it|would it be) possible to|you (?:can|could|should|may)|(?:it would be|it['’]s|that would be)? ?(?:nice|great|good|better) (?:if you (?:could|can|would)|to)",
  "i(?:['’]?d| would)(?: really)? (?:like|love|prefer)(?: it if)?(?: you)?(?: (?:to|could))?|i(?:['’]m| am)? ?(?:want|need|wish|wanna)(?: you)?(?: to)?|i think(?: (?:you|we) should)?",
  '(?:kannst|könntest|würdest|magst) du|(?:können|könnten|würden) sie|ich (?:möchte|will|würde gerne?|hätte gerne?)(?:,? dass)?(?: du)?|hallo|vielleicht|mal|noch',
  "(?:est-ce que )?(?:(?:peux|pourrais)[- ]tu|tu (?:peux|pourrais)|(?:pouvez|pourriez)[- ]vous|vous (?:pouvez|pourriez))|j['’]aimerais(?: bien)?(?: que)?|je (?:veux|voudrais|souhaite(?:rais)?)(?: bien)?(?: que)?|il (?:faut|faudrait)|je préf(?:ère|érerais)(?: que)?|merci de|veuillez|bonjour|salut",
  '(?:me )?(?:puedes?|podr[ií]as?)(?: usted)?|(?:me )?gustaría(?: que)?|(?:quiero|quisiera|querría|necesito)(?: que)?|hola',
  '(?:você )?(?:podes?|poderias?|podia|consegue)|(?:eu )?(?:quero|queria|gosta(?:ria|va) de|preciso)(?: que)?|dá (?:para|pra)|olá|oi',
  '(?:kan|skulle) du(?: kunna)?|jag (?:vill|skulle vilja|önskar)(?: gärna)?(?: ha)?(?: att)?|hej|gärna',
].join('|');

const LEAD = new RegExp(`^(?:${LEADS})(?:[\\s,]+|$)`, 'iu');

/** "Hi, could you perhaps" has three. */
const MAX_LEADS = 4;

/** Begins a reason: "because", "car c'est". "As it is" alone begins none. */
const BECAUSE =
  "(?:(?:because|since (?:it|they|that|i)|weil|denn|parce que|car (?:ce|il|elle)|porque|ya que|já que|eftersom|för att det)(?!\\p{L})|as (?:it|they)(?:['’](?:s|re)| (?:is|are|was|were))(?= \\p{L})|parce qu['’]|car c['’])";

/** Says of something that it should go, and asks for nothing: "no longer relevant". */
const UNWANTED = [
  '(?:(?:too|so|very|really|quite|not|no longer|just|anymore|any more) ){0,3}(?:old|long|out ?dated|out of date|(?:ir)?relevant|private|personal|confidential|needed|necessary|important|useful|interesting|true|embarrassing|boring)',
  '(?:(?:zu|sehr|nicht|nicht mehr|mehr) ){0,3}(?:alt|lang|veraltet|(?:ir)?relevant|privat|persönlich|nötig|wichtig|interessant|unwichtig)',
  '(?:(?:trop|très|plus|pas) ){0,2}(?:vieux|vieille|anciens?|longs?|dépassée?s?|pertinente?s?|privée?s?|utiles?|importante?s?)',
  '(?:(?:ya|já|no|não|muy|muito|demasiado|mais|tan|tão) ){0,3}(?:viej[oa]s?|velh[oa]s?|antig[uo][oa]?s?|larg[oa]s?|long[oa]s?|privad[oa]s?|relevantes?|importantes?|necesari[oa]s?|necessári[oa]s?)',
  '(?:(?:för|för|inte|längre|så) ){0,3}(?:gammal|gammalt|gamla|långt?|långa|privat|relevanta?|viktigt?)',
  '(?:from )?(?:\\p{L}+|\\d+) years ago|takes? (?:up )?(?:too much )?(?:space|room)',
].join('|');
const UNWANTED_PART = `(?:${UNWANTED})(?: (?:anymore|any more|now|here|(?:for|to|für|pour|para|för) .*))?`;

const IT_IS =
  "(?:it['’ ]?s|it (?:is|was)|they['’]?re|they (?:are|were|take)|(?:that|this)['’ ]?s|(?:that|this) (?:is|was)|(?:das|es|sie|die) (?:ist|sind|war|waren)|ist|sind|c['’](?:est|était)|ce n['’]est|ils sont|elles sont|es|son|é|são|det är|de är|it|they)";

/**
 * Why it's wanted, behind a wish, up to what may be another name: it claims nothing and asks for nothing. Of "it's old
 * and the references" the references are no reason.
 */
const REASON = new RegExp(
  `\\s(?:${BECAUSE}|${IT_IS} (?=${UNWANTED_PART}$))(?:(?![,;.!?]|\\s(?:and|und|et|y|e|och)\\s).|(?:,|\\s(?:and|und|et|y|e|och))(?=\\s(?:(?:i|we|they|it|he|she|nobody|ich|wir|sie|es|je|nous|ils?|yo|eu|jag|det)\\s|(?:${UNWANTED})(?:$|[\\s,;.!?]))))*`,
  'iu',
);

/** A part of a wish that only says why. */
const ONLY_REASON = new RegExp(
  `^(?:(?:because|weil|denn|parce qu(?:e|['’])|porque|eftersom)(?!\\p{L}).*|(?:${IT_IS} |da )?${UNWANTED_PART}$)`,
  'iu',
);

/** Takes away what is polite around a part of a wish, and its reason. Pure. */
export function withoutCourtesy(part: string): string {
  let text = part
    .replace(/^[\s¿¡]+/, '')
    .replace(POLITE, ' ')
    .replace(REASON, '')
    .replace(/\s+/g, ' ')
    .trim();
  for (let count = 0; count < MAX_LEADS && LEAD.test(text); count += 1) text = text.replace(LEAD, '');
  return text.replace(/^[\s,]+/, '').replace(/(?<![\s,?!])[\s,?!]+$/, '');
}

/** True for a part that adds why something is wished, and nothing else. */
export function isOnlyReason(part: string): boolean {
  return ONLY_REASON.test(part.trim());
}

/** Says that what is named comes behind what was named before: "then Education". */
const SEQUEL =
  /^(?:(?:and|und|et|y|e|och) )?(?:then|next|after that|followed by|second(?:ly)?|third(?:ly)?|dann|danach|anschließend|puis|ensuite|luego|después|a continuación|depois|em seguida|sedan|därefter) (?!d(?:el?|as?|os?) )(?<name>.+)$/iu;
const PLACED_SEQUEL =
  /^(?<name>.+?) (?:second|third|fourth|2nd|3rd|4th|next|danach|als (?:zweites|drittes)|(?:en )?(?:deuxième|troisième)|(?:en )?(?:segundo|tercero|terceiro)(?: lugar)?|därefter)$/iu;

/** Returns what a part names behind another: "then Education", "Education second"; null for any other part. */
export function sequelNamed(part: string): string | null {
  const text = withoutCourtesy(part);
  return (SEQUEL.exec(text) ?? PLACED_SEQUEL.exec(text))?.groups?.name?.trim() ?? null;
}
