import { readField } from '../fields.ts';
import { headingPartOf } from '../headings.ts';
import {
  AT,
  BESIDE,
  HIRING,
  isArticle,
  isFunctionWord,
  JOINERS,
  OFFERED,
  ORGANISATIONS,
  POSSESSIVES,
  PRAISE,
} from './lexicon.ts';
import { type Candidate, countsIn } from './mentions.ts';
import { isPlace } from './places.ts';
import { named } from './signs.ts';
import { isCount, spansOf, type WordSpan, wordsOf } from './spans.ts';
import { mayBeTitle, TIMES } from './title-shape.ts';
import type { Line, Token } from './tokens.ts';

/** Lists the spans that may be the title: with an occupation, or where a title stands whatever it is. */
export function titleCandidates(lines: readonly Line[]): Candidate[] {
  const countOf = countsIn(lines);
  const firstRole = lines.findIndex(({ tokens }) => tokens.some(({ role }) => role === 'sure'));
  return lines.flatMap((line) => {
    const field = readField(line.block.text);
    const from = field?.kind === 'title' ? field.from : 0;
    const common = lineFeatures(line, field, line.index === firstRole);
    const isOpen =
      field?.kind === 'title' ||
      line.index < MAX_OPEN_LINES ||
      line.tokens.some(({ folded, gender }) => gender || HIRING.has(folded) || OFFERED.has(folded));
    return spansOf(line)
      .filter(
        ({ first, last }) => isOpen || line.tokens.slice(first, last + 1).some(({ role }) => role !== null),
      )
      .filter(({ first }) => (line.tokens[first]?.start ?? 0) >= from)
      .filter((span) => mayBeTitle(span))
      .map((span) => ({
        span,
        features: [
          ...common,
          ...spanFeatures(span),
          ...named({
            'field starts': field?.kind === 'title' && line.tokens[span.first]?.start === from,
            repeated: countOf(span) > 1,
          }),
        ],
      }));
  });
}

/** In the first lines, a title may lack a known occupation. */
const MAX_OPEN_LINES = 4;
const MAX_FIELD_LINES = 12;
const MAX_SHORT_WORDS = 9;
const MIN_LONG_WORDS = 25;
const MIN_SENTENCE_WORDS = 7;
const MAX_ADDRESS_WORDS = 13;

function lineFeatures(
  { block, index, tokens, text }: Line,
  field: ReturnType<typeof readField>,
  isFirstWithRole: boolean,
): string[] {
  const isHeading = block.type === 'heading';
  return [
    index < 4 ? `line ${index}` : index < 8 ? 'line 4-7' : index < 16 ? 'line 8-15' : 'line 16-',
    tokens.length <= MAX_SHORT_WORDS
      ? 'short line'
      : tokens.length < MIN_LONG_WORDS
        ? 'medium line'
        : 'long line',
    ...named({
      heading: isHeading && headingPartOf(block.text) === null,
      'part heading': isHeading && headingPartOf(block.text) !== null,
      item: block.type === 'item',
      'title field': field?.kind === 'title' && index < MAX_FIELD_LINES,
      'late title field': field?.kind === 'title' && index >= MAX_FIELD_LINES,
      'other field': field !== null && field.kind !== 'title',
      sentence: /[.!?]$/.test(text) && tokens.length >= MIN_SENTENCE_WORDS,
      path: / [>›▸»/] .* [>›▸»/] /.test(text),
      address: /@|https?:/.test(text) && tokens.length <= MAX_ADDRESS_WORDS,
      row: (text.match(/[•·|]/g)?.length ?? 0) > 1,
      'first role': isFirstWithRole,
      others: OTHERS.test(text),
    }),
  ];
}

/** Other jobs and the people of a letter. */
const OTHERS =
  /similar|also viewed|ähnliche|autres offres|similares|parecid|liknande|^(?:from|to|de|von|an|till|från) ?:/i;

function spanFeatures({ line, first, last }: WordSpan): string[] {
  const { tokens } = line;
  const inside = tokens.slice(first, last + 1);
  const [head, end] = [inside[0], inside.at(-1)];
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  if (!head || !end) return [];
  const left = leftFeatures(tokens, first);
  const size = inside.length;
  return [
    ...roleFeatures(inside),
    ...left,
    ...rightFeatures(line, last),
    ...joinerFeatures(inside),
    size === 1 ? 'one word' : size <= 4 ? '2-4 words' : size <= 6 ? '5-6 words' : '7+ words',
    ...named({
      'praise first': PRAISE.has(head.folded),
      'grade first': /^(?:band|grade|level|niva|stufe|nivel)$/.test(head.folded),
      'function word first': isFunctionWord(head.folded) && !head.shouted,
      'shouted function word first': isFunctionWord(head.folded) && head.shouted,
      acronym: size === 1 && /^\p{Lu}{2,5}s?$/u.test(wordsOf({ line, first, last })),
      'small letters': !head.capital && !end.capital,
      'all capitals': head.capital && inside.every(({ capital, folded }) => capital || JOINERS.has(folded)),
      'hiring inside': inside.some(({ folded }) => HIRING.has(folded) || OFFERED.has(folded)),
      'organisation inside': inside.some(({ folded }) => ORGANISATIONS.has(folded)),
      'number inside': inside.some(({ folded }) => /^\d/.test(folded)),
      'role sought': left.includes('hiring near') && inside.some(({ role }) => role !== null),
      'whole line': first === 0 && last === tokens.length - 1,
      'whole line with a role':
        first === 0 && last === tokens.length - 1 && inside.some(({ role }) => role === 'sure'),
      'whole line up to a mark':
        first === 0 && after?.parted === true && inside.some(({ role }) => role === 'sure'),
      quoted: /["“„«]$/.test(head.gap),
      'number last': /^\d/.test(end.folded),
      'time inside': inside.some(({ folded }) => TIMES.test(folded)),
      'place last': size > 1 && isPlace(end.folded),
      'with before': /^(?:with|our|your|by|to|mit|avec|con|com|med)$/.test(before?.folded ?? ''),
      'cut left': before?.capital && head.capital && !head.parted && !isFunctionWord(before.folded),
      'cut right':
        after?.capital && end.capital && !after.parted && !after.gender && !isFunctionWord(after.folded),
      'cut left at joiner':
        before && !head.parted && JOINERS.has(before.folded) && tokens[first - 2]?.role !== null,
    }),
    ...cutAtJoiner(tokens, last),
  ];
}

/** "Doktorand" of "Doktorand i miljökemi", "Content" of "Content & Social Media". */
function cutAtJoiner(tokens: readonly Token[], last: number): string[] {
  const [end, after, next] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (!end || !after || !next || after.parted || next.parted || !JOINERS.has(after.folded)) return [];
  const kind = joinerKind(after.folded);
  return [
    `cut right at ${kind}${next.capital ? ' capital' : ''}`,
    ...named({
      'academic cut': ACADEMIC.test(end.folded) && /^(?:in|i|of|de|en|em|f[uo]r)$/.test(after.folded),
    }),
  ];
}

function joinerFeatures(inside: readonly Token[]): string[] {
  return inside.flatMap(({ folded }, at) => {
    if (!JOINERS.has(folded)) return [];
    const kind = joinerKind(folded);
    const isPlace = kind === 'in' && inside[at + 1]?.capital && !ACADEMIC.test(inside[at - 1]?.folded ?? '');
    return isPlace ? ['in inside', 'in place inside'] : [`${kind} inside`];
  });
}

function joinerKind(folded: string): string {
  return Object.entries(JOINER_KINDS).find(([, kind]) => kind.has(folded))?.[0] ?? 'to';
}

const JOINER_KINDS = {
  for: new Set(['for', 'fur']),
  of: new Set("of de du d' da do das dos del des von der".split(' ')),
  and: new Set('and & + und et y e och'.split(' ')),
  in: new Set('in i en em'.split(' ')),
};

/** Their field belongs to the title: "Lecturer in Economics". */
const ACADEMIC =
  /^(?:professor\w*|profesora?|lecturer|teacher|doktorand|lektor|postdo\w*|fellow|researcher|student|docente?|maitre|specialist|analyst|larare)$/;

function roleFeatures(inside: readonly Token[]): string[] {
  const roles = inside.map(({ role }) => role);
  const at = roles.lastIndexOf('sure');
  if (at < 0)
    return [roles.at(-1) === 'weak' ? 'weak role last' : roles.includes('weak') ? 'weak role' : 'no role'];
  const next = inside[at + 1];
  return named({
    'role last': !next,
    'role inside': next !== undefined,
    'two roles': roles.filter((role) => role === 'sure').length > 1,
    plural: /[^s]s$/.test(inside[at]?.folded ?? ''),
    'role, then joiner': next && JOINERS.has(next.folded),
    'role, then capital': next && !JOINERS.has(next.folded) && next.capital,
    'role, then word': next && !JOINERS.has(next.folded) && !next.capital,
  });
}

/** How many words before a title a word may stand that says that somebody is wanted. */
const NEAR = 3;
const FAR = 9;

function leftFeatures(tokens: readonly Token[], first: number): string[] {
  const before = tokens.slice(Math.max(0, first - FAR), first);
  const stop = tokens
    .slice(Math.max(0, first - FAR) + 1, first + 1)
    .findLastIndex(({ parted, gap }) => parted && /[.!?;]/.test(gap));
  const sentence = before.slice(stop + 1);
  const hiring = sentence.findLastIndex(({ folded }) => HIRING.has(folded));
  return [
    `left: ${leftOf(tokens[first - 1], tokens[first])}`,
    ...named({
      'role before': sentence.some(({ role }) => role === 'sure'),
      'hiring near': hiring >= 0 && sentence.length - hiring <= NEAR,
      'hiring before': hiring >= 0 && sentence.length - hiring > NEAR,
      beside: sentence.slice(-NEAR).some(({ folded }) => BESIDE.has(folded)),
    }),
  ];
}

function leftOf(before: Token | undefined, head: Token | undefined): string {
  if (!before || !head) return 'start';
  if (head.parted) return /:/.test(head.gap) ? 'colon' : /[-–—|•·]/.test(head.gap) ? 'bar' : 'mark';
  if (isCount(before)) return 'count';
  if (isArticle(before.folded)) return 'article';
  if (POSSESSIVES.has(before.folded)) return 'possessive';
  if (HIRING.has(before.folded)) return 'hiring';
  if (PRAISE.has(before.folded)) return 'praise';
  return isFunctionWord(before.folded) ? 'function' : 'word';
}

function rightFeatures({ tokens, text }: Line, last: number): string[] {
  return [
    `right: ${rightOf(tokens[last + 1], text)}`,
    ...named({
      'offered behind': tokens.slice(last + 1, last + 1 + NEAR).some(({ folded }) => OFFERED.has(folded)),
    }),
  ];
}

function rightOf(after: Token | undefined, text: string): string {
  if (!after) return /[.!?]$/.test(text) ? 'full stop' : 'end';
  if (after.gender) return 'gender';
  if (after.parted) return after.gap.includes('(') ? 'bracket' : /[-–—|•·]/.test(after.gap) ? 'bar' : 'mark';
  if (AT.has(after.folded)) return 'at';
  if (OFFERED.has(after.folded)) return 'offered';
  if (HIRING.has(after.folded)) return 'hiring';
  if (JOINER_KINDS.of.has(after.folded) || JOINER_KINDS.for.has(after.folded)) return 'of';
  if (isFunctionWord(after.folded)) return 'function';
  return after.capital ? 'capital' : 'word';
}
