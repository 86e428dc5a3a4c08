import { z } from 'zod';
import { AtomKind, atomKindOf, namesDuration, namesLanguage } from './atom-kinds.ts';
import { foldText } from './fold.ts';
import { type Span, trimSpan } from './span.ts';
import { beginsWithVerb, isBareVerb } from './verbs.ts';

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
    .flatMap((one) => spansOf(text, folded, one))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
  const chosen = spans.length === 0 || spans.length > MAX_ATOMS ? [whole] : spans;
  return chosen.map(({ start, end }) => {
    const words = text.slice(start, end);
    return { words, kind: atomKindOf(words, text) };
  });
}

function spansOf(text: string, folded: string, whole: Span): Span[] {
  const head = headOf(text, folded, whole);
  const piece = folded.slice(head.start, head.end);
  if (namesDuration(piece)) return durations(text, folded, head);
  if (/ (?:und|sowie) /.test(piece) && INFINITIVE.test(text.slice(head.start, head.end)))
    return infinitives(text, folded, head);
  const tools = toolsOf(text, folded, head);
  if (tools) return tools;
  if (!HEADS.test(piece) && !NOUNS.test(piece) && beginsWithVerb(piece.replace(ABILITY, '')))
    return duties(text, folded, head);
  return things(text, folded, head);
}

/** A German duty ends with its verb, in small letters: "Geräte prüfen und warten". */
const INFINITIVE = / \p{Ll}+(?:e|er|el)n$/u;

/** Each verb with its object is a duty; a verb alone shares the object before it. */
function infinitives(text: string, folded: string, head: Span): Span[] {
  const found: Span[] = [];
  for (const one of pieces(folded, head, /,? (?:und|sowie) |, /g)) {
    const last = found.at(-1);
    const ended = last && INFINITIVE.test(text.slice(last.start, last.end).trim());
    if (last && !(ended && text.slice(one.start, one.end).trim().includes(' ')))
      found[found.length - 1] = { start: last.start, end: one.end };
    else found.push(one);
  }
  return found.map((one) => trimSpan(text, one));
}

/** "Reportar bugs con Jira", "registered nurse with current registration": the thing, and what it is done or held with. */
function toolsOf(text: string, folded: string, head: Span): Span[] | null {
  const piece = folded.slice(head.start, head.end);
  const join =
    / (?:(?:using|mittels|con|com|med|avec)(?= [A-Z0-9])|with(?= (?:current|valid|full|active) ))/.exec(
      text.slice(head.start, head.end),
    );
  if (!join || join.index < 4 || HEADS.test(piece)) return null;
  const first = { start: head.start, end: head.start + join.index };
  const rest = trimSpan(text, { start: head.start + join.index + join[0].length, end: head.end });
  return [trimSpan(text, first), ...things(text, folded, rest)];
}

/** With one of these nouns the first word is no verb: "Post registration experience". */
const NOUNS =
  /^[a-z-]+ (?:[a-z-]+ )?(?:experience|knowledge|qualifications?|licen[cs]es?|certificates?|skills|registration|degree|management|procedures?|standards)(?![a-z])/;

const ABILITY =
  /^(?:be (?=able|coded|confident|comfortable|willing|ready)|(?:the )?(?:proven |demonstrated |strong )?(?:ability|able|capable|capacity|willing|willingness|happy|ready|confident|comfortable)(?: to| of| in)? |(?:capacidade|capacidad|capaz) (?:de|para) |capable de |fahigkeit,? |formaga att |saber |savoir |can )/;

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
    /, (?:with|including|such as|especially|particularly|preferably|ideally|e\.g|for example|although|though|even|both|show|as|because|since|so|weil|car|porque|pois|eftersom|insbesondere|vorzugsweise|obwohl|noch|usually|often|vom|wie|aunque|bien que|embora|aven om|notamment|incluyendo|incluindo|sarskilt|gerne)(?![a-z])/.exec(
      piece.slice(0, explained),
    );
  if (rest && rest.index > 2) return trimSpan(text, { start: span.start, end: span.start + rest.index });
  const standard = piece.includes(',') ? null : STANDARD.exec(piece);
  if (standard && standard.index > 2)
    return trimSpan(text, { start: span.start, end: span.start + standard.index });
  const cut =
    bracket && bracket.index > 2 && inside !== '' && !/^[abc][12]/.test(inside) ? bracket.index : explained;
  return trimSpan(text, { start: span.start, end: span.start + cut });
}

/** "Kafka in production", "a degree or equivalent": how well, how often or what else will do. */
const STANDARD =
  / (?:in production|in anger|inside out|(?:or|oder|ou|o|eller) (?:an? )?(?:equivalent|similar|comparable|vergleichbar\w*|equivalente|motsvarande|liknande)|to an? \w+ (?:standard|level)|within \d+ \w+|como minimo|vor ort|each [a-z]+|(?:once|twice|(?:[a-z]+ or )?[a-z]+ times) (?:an?|per) [a-z]+|an? (?:week|month|day|quarter))$| (?:when (?:people|things|it|you|we)|from an?) /;

const LEVEL_AFTER =
  /^[ :-]+(?:nivel|niveau|level|[abc][12]|fluent|native|fliessend|courant|intermedi\w+|basic|good)/;

function durations(text: string, folded: string, span: Span): Span[] {
  return pieces(
    folded,
    span,
    /, (?:sendo |davon |dont |of which |including |de los cuales )?(?=[^,]*\d)|, (?!or |and |und |oder |et |ou |y |o |e |och |eller )(?=[^,]{0,60}$)(?!.*(?: or | oder | ou | o | eller ))/g,
  )
    .filter((one, index) => index === 0 || /\d/.test(folded.slice(one.start, one.end)))
    .map((one) => trimSpan(text, one));
}

/** Verb and object; two verbs with an object each are two, and what comes after the object is left out. */
function duties(text: string, folded: string, span: Span): Span[] {
  const ability = ABILITY.exec(folded.slice(span.start, span.end))?.[0].length ?? 0;
  const from = { start: span.start + ability, end: span.end };
  const split = pieces(folded, from, /,? (?:and|und|et|y|e|och|&|\+|sowie) |, /g);
  const verbsIn = (one: Span | undefined) =>
    one !== undefined && beginsWithVerb(folded.slice(one.start, one.end).trim().replace(PRONOUN, ''));
  const chain = split.length > 2 && verbsIn(split[0]) && verbsIn(split.at(-1));
  const found: Span[] = [];
  for (const one of split) {
    const last = found.at(-1);
    const piece = folded.slice(one.start, one.end).trim().replace(PRONOUN, '');
    const own =
      (beginsWithVerb(piece) ||
        (chain &&
          /,\s*$/.test(folded.slice(0, one.start)) &&
          !/^(?:the|an?|our|your|la|le|les|el|los|o|os|as|\d)(?![a-z])/.test(piece))) &&
      piece.includes(' ') &&
      !isName(text, folded, one);
    if (
      last &&
      own &&
      /^[a-z]+ing /.test(piece) &&
      !/^[a-z]+ing(?![a-z])/.test(folded.slice(last.start, last.end).trim())
    )
      continue;
    const closed = last && !isBareVerb(folded.slice(last.start, last.end).split(',').at(-1) ?? '');
    if (last && !(own && closed)) found[found.length - 1] = { start: last.start, end: one.end };
    else found.push(one);
  }
  return found.map((one) => {
    const lead = PRONOUN.exec(folded.slice(one.start, one.end))?.[0].length ?? 0;
    return withoutTail(text, folded, { start: one.start + lead, end: one.end });
  });
}

const PRONOUN = /^ ?(?:then |also |plus )?(?:to|tu|vous|you'll|you will|you|du|sie) (?:be (?=[a-z]+ing ))?/;

/** A capital inside a requirement begins a name, not a verb: "PC and Switch". */
function isName(text: string, folded: string, { start, end }: Span): boolean {
  const at = start + (/\S/.exec(folded.slice(start, end))?.index ?? 0);
  return at > 0 && /\p{Lu}/u.test(text.charAt(at)) && text !== text.toUpperCase();
}

/** Words after which a duty only says where, for whom, with whom or how often. */
const TAIL =
  /,? (?:for|in|on|at|with|(?<! up )to|up to(?= \d)|from|per|within|across|by|using|as|during|under|down|over|through|via|without|every|alongside|against|throughout|between|after|before|when|while|end to end|based on|according to|vom|im|bei|fur|junto|con|en|para|segun|conforme|com|no|na|nos|nas|em|med|i|pa|mot|till|at|for|via|dans|avec|par|sur|pour|chez|du secteur|selon)(?= (?!and |or |out))/g;
const BOUND_VERBS =
  /^(?:work|contribut\w*|communicat\w*|liais\w*|respond\w*|react|collaborat\w*|interact\w*|participat\w*|take part|tak\w* part|talk\w*|speak\w*|adapt\w*|deal\w*|assist\w*|help\w*|build\w* relationships|travel\w*|commut\w*|relocate|look\w*|care|listen\w*|stay|sit|stand|fault find|explain\w*|ensur\w*)/;

/** "Build forms in React": with what is as much asked for. */
const TOOL = /^ (?:in|on|with|using|via|i|på|med|en|no|na|con|com|sur|dans|avec) \p{Lu}/u;

function withoutTail(text: string, folded: string, span: Span): Span {
  const piece = folded.slice(span.start, span.end);
  if (BOUND_VERBS.test(piece)) return trimSpan(text, span);
  for (const { index } of piece.matchAll(TAIL)) {
    if (TOOL.test(text.slice(span.start + index, span.end))) continue;
    const before = piece.slice(0, index).trim().split(' ');
    if (before.length < 2 || /^(?:the|an?|our|your)$/.test(before.at(-1) ?? '')) continue;
    return trimSpan(text, { start: span.start, end: span.start + index });
  }
  return trimSpan(text, span);
}

/** Names in a list, each on its own, unless "or" joins them. */
function things(text: string, folded: string, span: Span): Span[] {
  const bare = withoutPurpose(text, folded, withoutHead(text, folded, span));
  const piece = folded.slice(bare.start, bare.end);
  const joined = /,? (?:and|und|et|y|e|och|&) /.exec(piece);
  const whole = bare.start === span.start && joined !== null && GOVERNED.test(piece.slice(0, joined.index));
  const paired = SHARED.test(piece);
  if (whole || paired || / ?- (?:und|and|och) |[a-z]- (?:und|och|oder) /.test(piece)) return [bare];
  const other = /,? (?:and|und|et|y|e|och|&) (.*)$/.exec(piece)?.[1];
  if (other !== undefined && namesLanguage(piece) && !namesLanguage(other)) return [bare];
  if (
    (DAYS.test(piece) && !DAYS_FIRST.test(piece)) ||
    PAIR.test(piece) ||
    EITHER.test(piece) ||
    BOUND_TOGETHER.test(piece) ||
    BODY.test(text.slice(bare.start, bare.end))
  )
    return [bare];
  const split = pieces(
    folded,
    bare,
    /,? (?:and|und|et|y|e|och|sowie|plus|as well as) |, | \+ | & (?=[a-z]{3,})|, (?:and|und) /g,
  );
  if (
    split.length === 1 ||
    split.some((one) => folded.slice(one.start, one.end).trim().split(' ').length > MAX_THING_WORDS)
  )
    return [bare];
  return split
    .filter((one) => !NO_THING.test(folded.slice(one.start, one.end).trim()))
    .map((one) => withoutHead(text, folded, trimSpan(text, one)));
}

/** "Fehlersuche und Reparatur in Altbauten": the first things are what the last is, of the same. */
const SHARED =
  /^\S+ (?:und|e|y|et|and|och) \S+ (?:von|der|des|de|of|da|do) |^[a-z]+(?:ung|suche|age|ion|cao|ments?|miento|mento|agem|ning|sson)(?:, [a-z]+)* (?:und|e|y|et|and|och) [a-z]+ (?:von|der|des|du|de|of|da|do|in|im|an|fur|for|av|i|en|em) /;

/** One body with two things in its name: "Nursing and Midwifery Council". */
const BODY =
  /(?<!\p{L})\p{Lu}\p{L}{1,30} (?:and|&) \p{Lu}\p{L}{1,30} (?:Council|Board|Authority|Society|Institute|Association|Agency|College|Commission|Office|Department|Federation|Foundation)(?!\p{L})/u;

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
const DAYS =
  /(?<![a-z])(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|(?<![a-z])(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|sabado|domingo|samstag|sonntag)s?(?![a-z])/;
/** Two plain words that are one thing: "recruitment and selection", "designed and scaled services". */
const DAYS_FIRST =
  /^(?:late |some |alternate |waking )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|^(?:late |alternate )?(?:evenings?|weekends?|nights?|early|gardes|abende|fins de|fines de)/;
const PAIR =
  /^[a-z]+ed (?:and|or) [a-z]+ed |^(?:spoken|written|[a-z]{2,}(?:al|ic|ive|ous|ary|ular|elle?|ique|ische?n?)) (?:and|&|und|et|y|e|och) (?=[a-z]+ [a-z])/;
const EITHER =
  / (?:or|oder|ou|o|u|eller) |(?:^| )(?:either|entweder) |(?:^| )(?:one|two|three|any|some|eines?|une?|uno|um|en|ett) (?:or more )?(?:of|der|von|des|de|das|dos|av): /;
/** Things that go together: one interest, one ability, both of a pair. */
const BOUND_TOGETHER =
  /^(?:interest|interesse|interes|an interest|passion|freude|spass|combination|mix|balance|between|support|disponib|availability|bilingual|willing|working knowledge between)/;
const NO_THING =
  /^(?:ist|sind|c'est|peu importe|solides|tous|auch|often|usually|in date|no|not|because|since|weil|car|porque|pero|mais|but|aber|men|genial|even|mostly|obviously|please|nous|we|our|you|it|both|etc|more|so on|similar|equivalent|the like|all|used|preferably|at least|mind|inkl|incl)(?![a-z]) ?(?:used|daily|similar|more|tools)?/;

const HEADS =
  /^(?:algo de|kan lite|lite|un peu de|(?:an? |the |une? |ein(?:e|en|er)? |la |el |un |um |uma |en |ett |le |les )?(?:(?:very |sehr |mycket |muy |muito |tres )?(?:good|great|strong|solid|excellent|sound|working|basic|advanced|proven|deep|in-depth|practical|prior|previous|some|first|relevant|extensive|hands[ -]on|demonstrable|demonstrated|thorough|professional|detailed|broad|firm|gute?[nsr]?|fundierte|erste|solide|umfassende|praktische|vertiefte|einschlagige|sicherer|sicheren|bonnes?|solides?|premiere|buen[oa]s?|solid[oa]s?|amplios?|amplia|bons?|boas?|god[at]?|goda|dokumenterad|viss|tidigare) ){0,3}(?:and (?:understanding|experience|knowledge) )?)(?:(?:experience|expertise|knowledge|understanding|grasp|command|proficiency|proficient|familiarity|familiar|skills?|competence|fluency|background|exposure|awareness|track record|evidence|mastery|appreciation|skilled|experienced|use(?! of an? )|comfort(?:able)?|comfy|confident|confidence|at ease|up to date|fluent|aisance|ease|hands[ -]on|at home|ok(?:ay)?|good)(?: (?:using|working))? (?:of|with|in|on|using|working with|to|from)(?: (?:both|tools such as|tools like|technologies such as|technologies like))?|working (?:knowledge|experience|understanding) of|know(?:s|ing)? (?:your|their) way a?round|competent (?:in|with|at|using)|(?:ever )?(?:used|touched)|hold(?:ing)? (?=an? |the )(?:an? |the )?(?:valid |current |full |clean )*|bereitschaft (?:zu[rm]?|fur)|(?:disponibilidade?|capacidade?) (?:para|de|em)|aisance (?:avec|dans)|a l'aise avec|(?:kenntnisse?|erfahrung(?:en)?|umgang|know-how|grundkenntnisse|wissen|sicher|vertraut) (?:in der|im|in|mit dem|mit der|mit|von|uber|bei)(?: (?:dem|den|der))?|(?:connaissances?|maitrise|experience|pratique|notions|utilisation|usage) (?:de la |de l'|des |du |d'une? |d'|de |en |avec |sur )|(?:conocimientos?(?: solidos)?|experiencia|dominio|manejo|uso) (?:de|en|con|del)(?: (?:la|el|los|las))?|(?:conhecimentos?|nocoes|experiencia|dominio|vivencia|pratica) (?:de|em|com|do|da|no|na)|(?:erfarenhet(?:er)?|kunskap(?:er)?|kompetens|vana|ok) (?:av|i|om|inom|fran|med|kring)(?: att)?|koll pa|van vid|(?:knows?|knowing|maitris(?:er|es|ez)|connais(?:sez)?|connaitre|dominar|conocer|beherrsch\w+|beharska\w*)) ?/;

/** Skills of a name ("SQL skills") stay; "experience with SQL" is SQL. */
function withoutHead(text: string, folded: string, span: Span): Span {
  const piece = folded.slice(span.start, span.end);
  const head = HEADS.exec(piece)?.[0].length ?? 0;
  if (head === 0) return withoutDegree(text, folded, span);
  const rest = piece.slice(head);
  if (
    FOREIGN.test(piece) &&
    !/ (?:mit|con|com|med|avec) [^,]*(?:,| e | y | und | et | och )/.test(piece) &&
    !TOOL_AFTER.test(piece.slice(0, head) + text.slice(span.start + head, span.end))
  )
    return span;
  return rest.length < 2 ? span : trimSpan(text, { start: span.start + head, end: span.end });
}

/** "Experiencia en el sector" asks for experience, "Erfahrung mit Linux" for Linux. */
const FOREIGN =
  /(?:^| )(?:erfahrung(?:en)? (?:in|im)|experiencia (?:de|en|no|na|em)|experience (?:de|en|dans|sur|au)|erfarenhet(?:er)? (?:i|inom)) /;
const TOOL_AFTER = / (?:de|en|em|in|i) [\p{Lu}\d]/u;

const DEGREES =
  /^(?:(?:an? |eine? |une? )?(?:decent|a bit of|enough|some|tres bonne|abgeschlossene[rs]?|mindestens guter|mindestens|sehr gute[rs]?|good|great|strong|excellent|solid|ein gutes|eine gute|god|goda|bonne|buena|boa|careful|absolute|confident) )+(?!(?:at|in|with|on|to|of) )(?=\S{2})/;

function withoutDegree(text: string, folded: string, span: Span): Span {
  const piece = folded.slice(span.start, span.end);
  if (/(?:english|deutsch|englisch|anglais|ingles|engelska|svenska|french|german|spanish)/.test(piece))
    return span;
  const degree = DEGREES.exec(piece)?.[0].length ?? 0;
  return degree === 0 ? span : trimSpan(text, { start: span.start + degree, end: span.end });
}

/** Cuts a span where a pattern matches, outside brackets. */
function pieces(folded: string, { start, end }: Span, pattern: RegExp): Span[] {
  const found: Span[] = [];
  let from = start;
  const text = folded.slice(start, end);
  const depths = depthsOf(text);
  for (const {
    0: { length },
    index,
  } of text.matchAll(pattern)) {
    if ((depths[index] ?? 0) > 0) continue;
    if (index > 0) found.push({ start: from, end: start + index });
    from = start + index + length;
  }
  if (from < end) found.push({ start: from, end });
  return found;
}

function depthsOf(text: string): number[] {
  let depth = 0;
  return text.split('').map((char) => {
    if (char === '(') depth += 1;
    if (char === ')') depth = Math.max(0, depth - 1);
    return depth;
  });
}
