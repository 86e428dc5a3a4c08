import { wordPattern } from '../text/fold-text.ts';
import { type Span, trimSpan } from '../text/span.ts';

/** Leaves out what leads into a requirement ("You have", "able to") and what only says that it is one ("is a must"). */
export function trimRequirement(text: string, folded: string, span: Span): Span {
  let { start, end } = withoutAside(text, folded, trimSpan(text, span));
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const piece = folded.slice(start, end);
    const lead = leadOf(text, piece, start);
    const tail =
      lead < piece.length ? (TAIL.exec(piece.slice(lead).slice(-MAX_TAIL_CHARS))?.[0].length ?? 0) : 0;
    if (lead + tail === 0 || lead + tail >= piece.length) break;
    ({ start, end } = trimSpan(text, { start: start + lead, end: end - tail }));
  }
  return { start, end };
}

/** An article at the start of an item belongs to it: "A food hygiene certificate". */
function leadOf(text: string, piece: string, start: number): number {
  const lead = LEAD_IN.exec(piece)?.[0].length ?? 0;
  return lead <= 5 && ARTICLE.test(piece) && /\p{Lu}/u.test(text.charAt(start)) ? 0 : lead;
}

const ARTICLE =
  /^(?:an?|the|ein\w{0,2}|die|das|der|den|une?|le|la|les|un|una|el|los|las|um|uma|os?|as|en|ett) /;

const MAX_PASSES = 4;
const MAX_TAIL_CHARS = 90;

const startOf = (...alternatives: string[]) =>
  new RegExp(`^(?:${alternatives.join('|')})(?:(?<=')|(?![a-z0-9'-]))[ ,:]*`);
const endOf = (...alternatives: string[]) => new RegExp(`[ ,-]+(?:${alternatives.join('|')})[.!]*$`);

const LEAD_IN = startOf(
  "and|do(?=:)|but|plus|also|as well as|(?:as|so) (?:is|are|would(?: be)?)|if you(?:'ve| have)?|or|then|so would|so|somebody who|someone who(?:'s| is| has| can)?|someone with|who|whose|you(?:'ll| will|'d)?(?: also)? (?:need|have|are|bring|must|should|can|know|be)(?: to)?(?: be| have)?|you'(?:re|ve|ll|d)|must(?: be)?(?: able to| have)?|must have|should(?: have| be)?|needs? to|has to|have to|(?:is |be )?(?:able|happy|willing|ready|prepared|confident|keen) to|can|will|has|have|is|being able to|be(?= (?!(?:the|an?|our|your|my|in|on|at|to|up|part|responsible)(?![a-z])))|at ease|requires?|required:?|prior|your(?= own)|ideally(?: with)?|preferably(?: with)?|nice to have:?|desirable:?|essential:?|comfortable(?= [a-z]+ing )|comfortable with|we need|need|with|enough|with an?|an?(?= (?:valid|full|clean|current|good|strong|solid|proven|minimum|working|keen|real|genuine|degree|driving|driver)(?![a-z]))|a bit of|some|any|that(?: you)?(?: are| have)?",
  'und|sowie|aber|auch|(?:schon|toll|super|klasse|prima) (?:ware|waren)|du (?:hast|bist|kannst|bringst|verfugst uber)|sie (?:haben|sind|konnen|bringen|verfugen uber)|(?:eine[nmrs]?|ein|uber|die|das|den|dich um|um)(?= )|idealerweise|gerne|du|ihr|sie|(?:hast|bist|kannst|bringst|verfugst uber|verfugen uber|haben)(?= )|zusatzlich|ausserdem|daruber hinaus|mit(?= (?:abgeschlossen|gut|erfahrung|min))',
  "et|mais|ainsi que|de meme qu(?:e|'une?)|d'une?|vous (?:avez|etes|disposez|maitrisez|justifiez|savez)(?: d')?|tu (?:as|es|sais|maitrises|prepares)|vous|tu|titulaire d'un[e ]|(?:une?|le|la|les|des|du|d')(?= )|l'|d'(?=[a-z])|etre(?= )|idealement|avoir|un(?= )",
  'y(?= )|e(?= )|pero|tener|ser(?= capaz)|tienes|con|(?:un|una|unos|unas|el|la|los|las)(?= )|ademas|si(?= )|que tengas|chapurreas|hablas|sabes|imprescindible|necesario|se (?:requiere|valora|valorara)|valorable|deseable',
  'mas|ter(?= )|possuir|voce (?:tem|precisa)|(?:um|uma|o|a|os|as)(?= )|com(?= )|alem de|se souber|desejavel',
  'och|men|samt|du (?:har|ar|kan|behover)|har|ar|en(?= )|ett(?= )|garna|att|dessutom|som|kunna',
);

const TAIL = endOf(
  "(?:(?:is|are|would be|will be|'s|also) )*(?:an? )?(?:absolute |big |huge |real |added |strong |nice |lovely |definite )?(?:must(?:[ -]haves?)?|essential|required|mandatory|compulsory|necessary|needed|preferred|desired|desirable|plus|bonus|advantage|asset|advantageous|beneficial|handy|(?<!(?:and|be|or|&|,) )(?:helpful|useful)|extra|optional|non[ -]negotiable)(?: (?:please|too|but not (?:essential|required|necessary|needed|a must)|(?:at|on|upon|before|by|from|within) (?:[a-z0-9]+ ){0,4}(?:hire|hiring|start|starting|appointment|employment|joining|day one)))?|that(?:'s| is| would be|'d be)(?: an? (?:plus|bonus|advantage)| great| good)?|too|also|please|and|ou si|o si|oder wenn|pls|obviously|of course|basically|as well|ideally|preferably|(?:highly|strongly|well)? ?(?:regarded|appreciated|valued|preferred|welcome)|would be .{0,25}|(?:is|are) (?:also )?(?:expected|important|vital|crucial)|would help(?: a lot| loads)?|(?:doesn't|don't|won't) (?:scare|bother|faze|worry) (?:you|us|them)|a plus|or if|used daily|and you know it",
  'und|auch|ebenfalls|(?:brauchst|brauchen|benotigst|benotigen|bringst|hast|haben) (?:du|sie|wir|ihr)|(?:ist )?(?:aber )?kein muss|(?:(?:ist|sind|ware|waren|wird|werden) )?(?:zwingend |unbedingt |sehr )?(?:erforderlich|notwendig|wunschenswert|voraussetzung|pflicht|von vorteil|ein vorteil|ein plus|ein muss|gern gesehen|vorausgesetzt|willkommen)|setzen wir (?:\\w+ )?voraus|(?:hast|haben|bringst|bringen|mitbringst|mitbringen|mit|besitzt)|bringst du mit|bringen sie mit',
  'et|(?:(?:est|sont|serait|seraient) )?(?:obligatoires?|indispensables?|exigee?s?|requise?s?|apprecie\\w*|souhaite\\w*|un (?:vrai |gros )?(?:plus|atout)|imperatif|necessaires?|bienvenue?s?)|svp|stp',
  '(?:(?:es|son|seria|sera) )?(?:imprescindibles?|obligatori[oa]s?|necesari[oa]s?|requerid[oa]s?|valorables?|deseables?|un plus|mejor|se valorara?n?)',
  '(?:(?:e|sao|sera|seria) )?(?:obrigatori[oa]s?|indispensave(?:l|is)|necessari[oa]s?|desejave(?:l|is)|um (?:plus|diferencial)|diferencial|valorizad[oa]s?)',
  '(?:(?:ar|ses som|som) )?(?:ett |en )?(?:stor |stort )?(?:krav|kravs|meriterande|merit|plus|fordel|onskvart|obligatoriskt|ett maste)',
);

/** A bracket at the end that speaks to the reader, and what follows "because" or "so", are no part of a requirement. */
function withoutAside(text: string, folded: string, { start, end }: Span): Span {
  const piece = folded.slice(start, end);
  const bracket = /\(([^()]{8,})\)$/.exec(piece);
  const cut = [
    bracket && (SPOKEN.test(bracket[1] ?? '') || /^(?:ca|approx)\b/.test(bracket[1] ?? ''))
      ? bracket.index
      : -1,
    firstMatch(BECAUSE, piece),
  ].filter((at) => at > MIN_KEPT_CHARS);
  return cut.length === 0 ? { start, end } : trimSpan(text, { start, end: start + Math.min(...cut) });
}

const MIN_KEPT_CHARS = 4;

function firstMatch(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  return pattern.exec(text)?.index ?? -1;
}

const SPOKEN = wordPattern(
  "we|you|our|your|it|it's|there|theres|there's|is|are|i|they|us|expect|don't|please",
  'wir|uns|du|ihr|ist|sind|gibt',
  'nous|on|vous|est|sont|tu|il',
  'es|son|hay|somos|tenemos|te',
  'temos|falamos|somos|voce|tem|nao',
  'vi|vara|ar|du|finns',
);

const BECAUSE = wordPattern(
  "because|but (?:it|it's|this|that|we|you|they|(?:full )?training)|, (?:full )?training (?:is|will|can)|(?:,|-) (?:we|they|it) [a-z]+ (?:[a-z]+ )?|(?:,|-) (?:so|as|since|when|where|which|but) [a-z' ]+ (?:you|we|it|they|is|are)|before you|so (?:that )?(?:we|you|it)|after which|weil|da bei uns|denn|car on|parce que|porque|ya que|pois|eftersom|dar vi|for att",
);
