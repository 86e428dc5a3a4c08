import { z } from 'zod';
import { foldText } from '../text/fold-text.ts';
import { pieces, type Span, trimSpan } from '../text/span.ts';
import { dutiesOf } from './atom-duties.ts';
import { hasHead, withoutHead } from './atom-heads.ts';
import { AtomKind, atomKindOf, namesDuration, namesLanguage } from './atom-kinds.ts';

export { AtomKind, atomKindOf };

/** One separately checkable thing of a requirement: "Terraform" of "Kubernetes, Terraform and AWS". */
export const Atom = z.object({
  /** An exact span of the requirement's text. */
  words: z.string(),
  kind: AtomKind,
});
export type Atom = z.infer<typeof Atom>;

/** A list longer than this is prose. */
const MAX_ATOMS = 20;

/** Takes a requirement's text apart. "Python or Go" is one atom, met by either; an explanation is none. */
export function readAtoms(text: string): Atom[] {
  const folded = foldText(text);
  const whole = trimSpan(text, { start: 0, end: text.length });
  const spans = pieces(folded, whole, /; /g)
    .filter((one, index) => index === 0 || !NO_THING.test(folded.slice(one.start, one.end)))
    .flatMap((one) => pieces(folded, one, INCLUDED))
    .flatMap((one) => spansOf(text, folded, one))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
  const chosen = spans.length === 0 || spans.length > MAX_ATOMS ? [whole] : spans;
  return chosen.map(({ start, end }) => {
    const words = text.slice(start, end);
    return { words, kind: atomKindOf(words, text) };
  });
}

/** "Python, especially rasterio", "Excel incl. Power Query": what is named is asked for too. */
const INCLUDED =
  /,? (?:incl\.?|inkl\.?|including|inklusive|incluyendo|incluindo|y compris)(?: an?(?: bit of)?)? (?=[a-z])|, (?:especially|esp\.?|particularly|insb\.?|insbesondere|notamment|sobre todo|sobretudo|sarskilt) (?=[a-z])/g;

function spansOf(text: string, folded: string, whole: Span): Span[] {
  const head = headOf(text, folded, whole);
  const piece = folded.slice(head.start, head.end);
  if (namesDuration(piece)) return durations(text, folded, head);
  const known = hasHead(piece);
  const duties = known ? null : dutiesOf(text, folded, head);
  return (known ? null : toolsOf(text, folded, head)) ?? duties ?? things(text, folded, head);
}

/** "Reportar bugs con Jira", "registered nurse with current registration": the thing, and what it is done or held with. */
function toolsOf(text: string, folded: string, head: Span): Span[] | null {
  const join =
    / (?:(?:using|mittels|con|com|med|avec)(?= [A-Z0-9])|with(?= (?:current|valid|full|active) ))/.exec(
      text.slice(head.start, head.end),
    );
  if (!join || join.index < 4) return null;
  const first = { start: head.start, end: head.start + join.index };
  const rest = trimSpan(text, { start: head.start + join.index + join[0].length, end: head.end });
  return [trimSpan(text, first), ...things(text, folded, rest)];
}

/** Without an explanation: what follows a colon or a dash, and a long bracket. */
function headOf(text: string, folded: string, span: Span): Span {
  const piece = folded.slice(span.start, span.end);
  const colon = /: | - | -- /.exec(piece);
  const explained =
    colon &&
    colon.index > 2 &&
    !/ (?:of|der|von|des|de|das|dos|av)$/.test(piece.slice(0, colon.index)) &&
    !LEVEL_AFTER.test(piece.slice(colon.index))
      ? colon.index
      : piece.length;
  const bracket = /\(([^()]*)\)?$/.exec(piece.slice(0, explained).trimEnd());
  const inside = bracket?.[1] ?? '';
  const rest =
    /, (?:enough|just|juste|meme|used|para|pour|with|including|such as|especially|particularly|preferably|ideally|e\.g|for example|although|though|even|both|show|as|because|since|so|weil|car|porque|pois|eftersom|insbesondere|vorzugsweise|obwohl|noch|usually|often|roughly|mostly|mainly|ca|one (?:day|week|weekend) in|vom|wie|aunque|bien que|embora|aven om|notamment|incluyendo|incluindo|sarskilt|gerne)(?![a-z])/.exec(
      piece.slice(0, explained),
    );
  if (rest && rest.index > 2) return trimSpan(text, { start: span.start, end: span.start + rest.index });
  const standard = piece.includes(',') ? null : STANDARD.exec(piece);
  if (standard && standard.index > 2)
    return trimSpan(text, { start: span.start, end: span.start + standard.index });
  const cut =
    bracket &&
    bracket.index > 2 &&
    inside !== '' &&
    !/^(?:or|oder|ou|o|eller) /.test(inside) &&
    !/^(?:mind\.? |min\.? |niveau |nivel |level )?[abc][12](?![a-z])/.test(inside)
      ? bracket.index
      : explained;
  return trimSpan(text, { start: span.start, end: span.start + cut });
}

/** "Kafka in production", "a degree or equivalent": how well, how often or what else will do. */
const STANDARD =
  / (?:in production|in anger|inside out|before|already|previously|tidigare|(?:be)?reits|deja|antes|to an? \w+ (?:standard|level)|within \d+ \w+|como minimo|vor ort|each [a-z]+|(?:once|twice|(?:[a-z]+ or )?[a-z]+ times) (?:an?|per) [a-z]+|every (?:day|other \w+)|an? (?:week|month|day|quarter)|(?:by|par|por|per) (?:phone|telephone|telefono|telefone|telefon|e-?mail)(?: \S+ \S+)?)$| (?:when (?:people|things|it|you|we)|from an?|without(?! an? \w+ or)) | for (?:around |about |circa |cirka |up to |c(?:a|irca)?\.? )?\d\S* (?!hours|h(?![a-z])|years|months|minutes)[^,]{3,40}$/;

const LEVEL_AFTER =
  /^[ :-]+(?:nivel|niveau|level|[abc][12]|fluent|native|fliessend|courant|intermedi\w+|basic|good)/;

function durations(text: string, folded: string, span: Span): Span[] {
  return pieces(
    folded,
    span,
    /, (?!(?:au moins|at least|mindestens|al menos|pelo menos|minst|minimum|min\.?) [^,]{1,12}$)(?:(?:sendo |davon |dont |of which |including |de los cuales )?(?=[^,]*\d)|(?!or |and |und |oder |et |ou |y |o |e |och |eller )(?=[^,]{0,60}$)(?!.*(?: or | oder | ou | o | eller )))/g,
  )
    .filter((one, index) => index === 0 || /\d/.test(folded.slice(one.start, one.end)))
    .map((one) => trimSpan(text, one));
}

/** Names in a list, each on its own, unless "or" joins them. */
function things(text: string, folded: string, span: Span): Span[] {
  const bare = withoutPurpose(text, folded, withoutHead(text, folded, span));
  const piece = folded.slice(bare.start, bare.end);
  const joined = /,? (?:and|und|et|y|e|och|&) /.exec(piece);
  const before = piece.slice(0, joined?.index ?? 0);
  const whole = bare.start === span.start && GOVERNED.test(before) && !LICENCE.test(before);
  const paired = SHARED.test(piece);
  if (whole || paired || / ?- (?:und|and|och) |[a-z]- (?:und|och|oder) /.test(piece)) return [bare];
  const other = /,? (?:and|und|et|y|e|och|&) (.*)$/.exec(piece)?.[1];
  if (other !== undefined && namesLanguage(piece) && LANGUAGE_USE.test(other)) return [bare];
  if (
    (DAYS.test(piece) && !DAYS_FIRST.test(piece)) ||
    PAIR.test(piece) ||
    EITHER.test(piece) ||
    isChoice(text.slice(bare.start, bare.end), piece) ||
    BOUND_TOGETHER.test(piece) ||
    BODY.test(text.slice(bare.start, bare.end))
  )
    return [bare];
  const split = pieces(folded, bare, THINGS_JOIN);
  if (
    split.length === 1 ||
    split.some((one) => folded.slice(one.start, one.end).trim().split(' ').length > MAX_THING_WORDS)
  )
    return [bare];
  return split
    .filter((one) => !NO_THING.test(folded.slice(one.start, one.end).trim()))
    .map((one) => withoutHead(text, folded, trimSpan(text, one)));
}

/** In "Procreate or Photoshop, CMYK" and "TypeScript and Vue or React" only some of the names are a choice. */
function isChoice(words: string, folded: string): boolean {
  const from = folded.lastIndexOf(',') + 1;
  const or = OR.exec(folded.slice(from))?.index;
  return or !== undefined && !/ (?:and|und|et|y|e|och|plus|&) \p{Lu}/u.test(words.slice(from, from + or));
}

/** "Fehlersuche und Reparatur in Altbauten": the first things are what the last is, of the same. */
const SHARED =
  /^\S+ (?:und|e|y|et|and|och) \S+ (?:von|der|des|de|of|da|do|unserer?s?) |^[a-z]+(?:ung|suche|age|ion|cao|ments?|miento|mento|agem|ning|sson)(?:, [a-z]+)* (?:und|e|y|et|and|och) [a-z]+(?:ung|suche|ur|age|ion|cao|ments?|miento|mento|agem|ning|sson) (?:von|der|des|du|de|of|da|do|in|im|an|fur|for|av|i|en|em) /;

/** "Lu et écrit", "tal och skrift": how one language is used. */
const LANGUAGE_USE =
  /^(?:(?:in )?writ(?:ten|ing)|spoken|read(?:ing)?|schrift|skrift|ecrite?|parlee?|escrit[oa]|hablad[oa]|falad[oa]|maths?)(?![a-z])/;

/** Joins things; but not two words for one quality ("full, clean licence"), nor a language's speech and writing. */
const THINGS_JOIN =
  /,? (?<! (?:tal|wort|parlee?|oral|hablado|falado|spoken|written) )(?:and|und|et|y|e|och|sowie|plus|as well as) (?!safety(?![a-z])|guilds |polish$)|(?<!(?:^| )(?:full|valid|current|clean|warm|clear|good|strong|solid|proven)), | \+ | & (?!safety(?![a-z])|guilds )(?=[a-z]{3,})/g;

/** One body with two things in its name: "Nursing and Midwifery Council". */
const BODY =
  /(?<!\p{L})\p{Lu}\p{L}{1,30} (?:and|&) \p{Lu}\p{L}{1,30} (?:\p{Lu}\p{L}{1,30} )?(?:Act|Council|Board|Authority|Society|Institute|Association|Agency|College|Commission|Department|Federation|Foundation)(?!\p{L})/u;

/** "HTML to fix a template": what a thing is for is no thing. */
function withoutPurpose(text: string, folded: string, span: Span): Span {
  const piece = folded.slice(span.start, span.end);
  const purpose = / to (?=[a-z]+ (?:a|an|the|our|your|their|with|[a-z]+s)(?![a-z]))/.exec(piece);
  const use = text.slice(span.start, span.end).search(/ (?:for|pour|para|für|för) \p{Ll}/u);
  const name = text.slice(span.start, span.start + use).split(' ');
  if (use > 0 && name.length <= 2 && CAPITALS.test(name.at(-1) ?? ''))
    return { start: span.start, end: span.start + use };
  if (!purpose || purpose.index < 2 || FREE.test(piece.slice(0, purpose.index))) return span;
  return trimSpan(text, { start: span.start, end: span.start + purpose.index });
}

/** "permis B pour les visites", "HTML/CSS for emails": a name, and what for. */
const CAPITALS = /[\p{Lu}\d]{2}|^\p{Lu}$/u;

const FREE =
  /(?:willing|ability|able|right|permit|authori|eligib|commit|readiness|desire|happy|availab|disponib|ready|prepared|keen|free|experience|passion|enthusias|drive|confiden|capacity|happiness|related|due|according|up|access|close|similar|equivalent|flexib)\w*$/;

/** A longer piece is no name, but part of a sentence. */
const MAX_THING_WORDS = 8;

/** "Zubereitung von Saucen und Fleischgerichten": both belong to the word before. */
const GOVERNED =
  /(?<![a-z])(?:of|for|in|en|em|i|dans|au|aux|von|der|des|fur|zur|de|du|di|av|om|para|pour)(?![a-z])[^,]*$/;
/** "Führerschein der Klasse B und eigenes Auto": the category belongs to the licence, what follows doesn't. */
const LICENCE =
  /^(?:full |valid |gultiger |valider )?(?:fuhrerschein|permis|carnet?|carta|carteira|licen[cs]e|korkort)/;
const DAYS =
  /(?<![a-z])(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|(?<![a-z])(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|sabado|domingo|samstag|sonntag)s?(?![a-z])/;
/** Two plain words that are one thing: "recruitment and selection", "designed and scaled services". */
const DAYS_FIRST =
  /^(?:late |some |alternate |waking )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|^(?:late |alternate )?(?:evenings?|weekends?|nights?|early|gardes|abende|fins de|fines de)/;
const PAIR =
  /^[a-z]+ed (?:and|or) [a-z]+ed |^(?:spoken|written|[a-z]{2,}(?:al|ic|ive|ous|ary|ular|elle?|ique|ische?n?)) (?:and|&|und|et|y|e|och) (?=[a-z-]+ [a-z])/;
const OR = / (?:or|oder|ou|o|u|eller) /;
const EITHER =
  /(?:^| )(?:either|entweder) |(?:^| )(?:one|two|three|any|some|eines?|une?|uno|um|en|ett) (?:or more )?(?:of|der|von|des|de|das|dos|av): /;
/** Things that go together: one interest, one ability, both of a pair. */
const BOUND_TOGETHER =
  /^(?:interest|interesse|interes|an interest|passion|freude|spass|combination|mix|balance|between|support|disponib|availability|bilingual|willing|working knowledge between)/;
const NO_THING =
  /^(?:[a-z]{3,}(?<!fami|assemb|supp|anoma|rep|app)ly$|ist|sind|c'est|peu importe|solides|tous|auch|often|usually|in date|no|not|because|since|weil|car|porque|pero|mais|but|aber|men|genial|even|mostly|obviously|please|nous|we|our|you|it|both|etc|more|so on|similar|equivalent|the like|the basics|any level|day in|all|used|preferably|at least|mind|inkl|incl)(?![a-z]) ?(?:used|daily|similar|more|tools)?/;
