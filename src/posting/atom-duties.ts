import { pieces, type Span, trimSpan } from './span.ts';
import { beginsWithVerb, isBareVerb } from './verbs.ts';

/** Takes a text of duties apart; null where it has none: "able to weld and grind". */
export function dutiesOf(text: string, folded: string, span: Span): Span[] | null {
  const piece = folded.slice(span.start, span.end);
  if (/ (?:und|sowie) /.test(piece) && INFINITIVE.test(text.slice(span.start, span.end)))
    return infinitives(text, folded, span);
  return !NOUNS.test(piece) && beginsWithVerb(piece.replace(ABILITY, '')) ? verbs(text, folded, span) : null;
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

/** With one of these nouns the first word is no verb: "Post registration experience". */
const NOUNS =
  /^[a-z-]+ (?:[a-z-]+ )?(?:experience|knowledge|qualifications?|licen[cs]es?|certificates?|skills|registration|degree|(?:management|procedures?|standards)(?= (?:of|in|and)(?![a-z])|$))(?![a-z])/;

const ABILITY =
  /^(?:be (?=able|coded|confident|comfortable|willing|ready)|(?:the )?(?:proven |demonstrated |strong )?(?:ability|able|capable|capacity|willing|willingness|happy|ready|confident|comfortable)(?: to| of| in)? |(?:capacidade|capacidad|capaz) (?:de|para) |capable de |(?:responsible|accountable) for |in charge of |responsable (?:de |d')|responsavel por |verantwortlich fur |ansvarig for |fahigkeit,? |formaga att |saber |savoir |can )/;

/** Verb and object; two verbs with an object each are two, and what comes after the object is left out. */
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
    return withoutTail(text, folded, { start: one.start + lead, end: one.end });
  });
}

const PRONOUN = /^ ?(?:then |also |plus )?(?:to|tu|vous|you'll|you will|you|du|sie) (?:be (?=[a-z]+ing ))?/;

/** A capital inside a requirement begins a name, not a verb: "PC and Switch". */
function isName(text: string, folded: string, { start, end }: Span): boolean {
  const at = start + (/\S/.exec(folded.slice(start, end))?.index ?? 0);
  return at > 0 && /\p{Lu}/u.test(text.charAt(at)) && text !== text.toUpperCase();
}

/** Words after which a duty says where, for whom, with whom or how often. */
const TAIL =
  /,? (?:for|in|on|at|with|(?<! up | from \S{1,30} )to|up to(?= \d)|from|per|within|across|by|using|as|during|under|down|over|through|via|without|every|alongside|against|throughout|between|after|before|when|while|end to end|based on|according to|vom|im|bei|fur|junto|con|en|para|segun|conforme|com|no|na|nos|nas|em|med|i|pa|mot|till|at|for|via|dans|avec|par|sur|pour|chez|du secteur|selon)(?= (?!and |or |out))/g;
const BOUND_VERBS =
  /^(?:work|contribut\w*|communicat\w*|liais\w*|respond\w*|react|collaborat\w*|interact\w*|participat\w*|take part|tak\w* part|talk\w*|speak\w*|adapt\w*|deal\w*|assist\w*|help\w*|build\w* relationships|travel\w*|commut\w*|relocate|look\w*|care|listen\w*|stay|sit|stand|fault find|explain\w*|ensur\w*)/;

/** Words that wait for what follows them. */
const UNFINISHED =
  /^(?:the|an?|our|your|at|in|on|for|with|to|by|of|from|sur|dans|de|du|des|a|au|en|em|par|pour|con|com|mit|von|bei|auf|av|pa)$/;

/** What a duty is for, and how often it is done, is left out; a remark on where or with whom only if the duty is most of the words. */
const PURPOSE = /^,? (?:for|fur|para|pour|per|every|without|throughout)(?![a-z])/;
const MOST = 2 / 3;

/** "Build forms in React", "from cron to Temporal": with what is as much asked for. */
const TOOL = /^ (?:from \S+ to|(?:in|on|with|using|via|i|på|med|en|no|na|con|com|sur|dans|avec) \p{Lu})/u;

function withoutTail(text: string, folded: string, span: Span): Span {
  const piece = folded.slice(span.start, span.end);
  if (BOUND_VERBS.test(piece)) return trimSpan(text, span);
  const words = piece.trim().split(' ').length;
  for (const { index } of piece.matchAll(TAIL)) {
    if (TOOL.test(text.slice(span.start + index, span.end))) continue;
    const before = piece.slice(0, index).trim().split(' ');
    if (before.length < 2 || UNFINISHED.test(before.at(-1) ?? '')) continue;
    if (!PURPOSE.test(piece.slice(index)) && before.length < words * MOST) continue;
    return trimSpan(text, { start: span.start, end: span.start + index });
  }
  return trimSpan(text, span);
}
