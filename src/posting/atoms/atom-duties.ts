import { beginsWithVerb, isBareVerb } from '../lexicon/verbs.ts';
import { pieces, type Span, trimSpan } from '../text/span.ts';

/** Takes a text of duties apart; null where it has none: "able to weld and grind". */
export function dutiesOf(text: string, folded: string, span: Span): Span[] | null {
  const piece = folded.slice(span.start, span.end);
  const light = LIGHT.exec(piece)?.[0].length ?? 0;
  if (light > 0 && namesManyThings(piece.slice(light)))
    return pieces(folded, { start: span.start + light, end: span.end }, AND).map((one) =>
      trimSpan(text, one),
    );
  if (/ (?:und|sowie) /.test(piece) && INFINITIVE.test(text.slice(span.start, span.end)))
    return infinitives(text, folded, span);
  return !NOUNS.test(piece) &&
    !isListOfThings(text.slice(span.start, span.end), piece) &&
    beginsWithVerb(piece.replace(ABILITY, ''))
    ? verbs(text, folded, span)
    : null;
}

/** "Doing rewires, board changes and fault finding": the verb says nothing that the things don't. */
const LIGHT = /^(?:carry(?:ing)? out|do(?:ing)?|perform(?:ing)?|undertak(?:e|ing)) (?!the |an? |our |your )/;
const AND = /, (?:and )?| and /g;

function namesManyThings(folded: string): boolean {
  const things = folded.split(AND);
  return (
    things.length > 2 &&
    things.every(
      (one) => one.split(' ').length <= MAX_LISTED_WORDS && !(beginsWithVerb(one) && one.includes(' ')),
    )
  );
}

/**
 * "Purchase ledger, bank recs, VAT returns and payroll", "Change Management, Ruby and Perl": a first word that may be a
 * verb makes no duties of a list of many things, or of names.
 */
function isListOfThings(words: string, folded: string): boolean {
  const [first = '', ...others] = folded.split(JOIN);
  if ([first, ...others].some((one) => one.split(' ').length > MAX_LISTED_WORDS)) return false;
  if (words.split(JOIN).every((one) => /^\p{Lu}/u.test(one)))
    return (
      others.length > 1 && !others.some((one) => beginsWithVerb(one) && !/^[a-z]+ing(?![a-z])/.test(one))
    );
  return (
    others.length > 2 &&
    !CLEAR_VERB.test(first) &&
    !isBareVerb(first) &&
    !others.some((one) => beginsWithVerb(one))
  );
}

const JOIN = /, (?:and |und |et |y |e |och )?| (?:and|und|et|y|e|och|&) /;
const CLEAR_VERB = /^[a-z]+(?:ing|[aei]r|re) | (?:an?|the|our|your|their|le|la|les|el|los|las|os?|as) /;
const MAX_LISTED_WORDS = 3;

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

/** With one of these nouns the first word is no verb: "Post registration experience". */
const NOUNS =
  /^[a-z-]+ (?:[a-z-]+ )?(?:experience|knowledge|qualifications?|licen[cs]es?|certificates?|skills|registration|degree|(?:management|procedures?|standards)(?= (?:of|in|and)(?![a-z])|$))(?![a-z])/;

const ABILITY =
  /^(?:be (?=coded)|(?:be(?:ing)? )?(?:the )?(?:proven |demonstrated |strong )?(?:ability|able|capable|capacity|willing|willingness|happy|ready|confident|comfortable)(?: to| of| in)? |(?:capacidade|capacidad|capaz) (?:de|para) |capable de |(?:responsible|accountable) for |in charge of |responsable (?:de |d')|responsavel por |verantwortlich fur |ansvarig for |fahigkeit,? |formaga att |saber |savoir |can )/;

/** Verb and object, with whom, where and what for; two verbs with an object each are two. */
function verbs(text: string, folded: string, span: Span): Span[] {
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
    return trimSpan(text, { start: one.start + lead, end: one.end });
  });
}

const PRONOUN = /^ ?(?:then |also |plus )?(?:to|tu|vous|you'll|you will|you|du|sie) (?:be (?=[a-z]+ing ))?/;

/** A capital inside a requirement begins a name, not a verb: "PC and Switch". */
function isName(text: string, folded: string, { start, end }: Span): boolean {
  const at = start + (/\S/.exec(folded.slice(start, end))?.index ?? 0);
  return at > 0 && /\p{Lu}/u.test(text.charAt(at)) && text !== text.toUpperCase();
}
