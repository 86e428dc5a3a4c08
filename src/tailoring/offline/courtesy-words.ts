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

/** Why it's wanted, behind a wish: it claims nothing and asks for nothing. */
const REASON =
  /\s(?:because|since (?:it|they|that|i)|(?:it['’ ]?s|its|they['’ ]?re|they are) (?:too |not |no longer |very |so )?(?:old|private|relevant|personal|needed|irrelevant|outdated|long|boring|embarrassing|wrong|important)|as (?:it|they)['’ ]|weil|denn|parce qu|car (?:c['’]|il|elle)|porque|ya que|já que|eftersom|för att det)(?!\p{L}).*$/iu;

/** A part of a wish that only says why. */
const ONLY_REASON =
  /^(?:because|it['’ ]?s|its|it (?:is|was)|they['’]?re|they (?:are|were)|that['’ ]?s|that (?:is|was)|this (?:is|was)|weil|da|denn|(?:das |es |die )?(?:ist|sind|war)|c['’]est|ce n['’]est|parce qu['e’]\S*|es|son|porque|ya no|é|são|det är|eftersom|not relevant|no longer relevant|too (?:old|long)|nicht relevant)(?:\s|$)/iu;

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
