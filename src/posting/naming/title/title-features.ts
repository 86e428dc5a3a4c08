import { readField } from '../../structure/fields.ts';
import { headingPartOf } from '../../structure/headings.ts';
import { strongFeatures } from '../tokens/bold.ts';
import { cutAtJoiner, joinerFeatures } from '../tokens/joiners.ts';
import { HIRING, isFunctionWord, JOINERS, OFFERED, ORGANISATIONS, PRAISE } from '../tokens/lexicon.ts';
import { type Candidate, countsIn } from '../tokens/mentions.ts';
import { isPlace } from '../tokens/places.ts';
import { listSigns } from '../tokens/signs.ts';
import { spansOf, type WordSpan, wordsOf } from '../tokens/spans.ts';
import type { Line, Token } from '../tokens/tokens.ts';
import { endingOf } from './endings.ts';
import { aroundFeatures } from './title-around.ts';
import { mayBeTitle, TIMES } from './title-shape.ts';
import { isOfWriter, isSought, leftFeatures, rightFeatures } from './title-sides.ts';

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
      .filter((span) => isOpen || mayStand(span))
      .filter(({ first }) => (line.tokens[first]?.start ?? 0) >= from)
      .filter((span) => mayBeTitle(span))
      .map((span) => ({
        span,
        features: [
          ...common,
          ...spanFeatures(span),
          ...listSigns({
            'field starts': field?.kind === 'title' && line.tokens[span.first]?.start === from,
            repeated: countOf(span) > 1,
          }),
        ],
      }));
  });
}

/** A span of which some word is an occupation, or ends like one, or which is sought in so many words. */
function mayStand({ line: { tokens }, first, last }: WordSpan): boolean {
  const inside = tokens.slice(first, last + 1);
  return (
    inside.some(({ role }) => role !== null) ||
    endingOf(tokens[last]?.folded ?? '') !== null ||
    endingOf(tokens[first]?.folded ?? '') !== null ||
    isSought(tokens, first)
  );
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
    ...listSigns({
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
      menu: isMenu(tokens),
    }),
  ];
}

/** "Home | Search | Recruiters | Login". */
function isMenu(tokens: readonly Token[]): boolean {
  return tokens.filter(({ folded, parted }, at) => (parted || at === 0) && MENU.test(folded)).length > 1;
}

const MENU =
  /^(?:home|search|menu|login|log|sign|register|blog|news|careers?|contact|about|jobs|events|shop|account|startseite|kontakt|karriere|accueil|inicio|entrar|buscar|hem|logga|sok|salir)$/;

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
    ...strongFeatures({ line, first, last }),
    size === 1 ? 'one word' : size <= 4 ? '2-4 words' : size <= 6 ? '5-6 words' : '7+ words',
    ...listSigns({
      'praise first': PRAISE.has(head.folded),
      'grade first': /^(?:band|grade|level|niva|stufe|nivel)$/.test(head.folded),
      'function word first': isFunctionWord(head.folded) && !head.shouted,
      'shouted function word first': isFunctionWord(head.folded) && head.shouted,
      acronym: size === 1 && /^\p{Lu}{2,5}s?$/u.test(wordsOf({ line, first, last })),
      'small letters': !head.capital && !end.capital,
      'all capitals': head.capital && inside.every(({ capital, folded }) => capital || JOINERS.has(folded)),
      'hiring inside': inside.some(({ folded }) => HIRING.has(folded) || OFFERED.has(folded)),
      'organisation inside': inside.some(({ folded }) => ORGANISATIONS.has(folded)),
      'organisation first': size > 1 && ORGANISATIONS.has(head.folded),
      'terms inside': size > 1 && inside.some(({ folded }) => TERMS.test(folded)),
      'slash inside': inside.slice(1).some(({ gap }) => gap === ' / '),
      'cut at slash': after?.parted === false && after.gap === ' / ',
      'of the writer': isOfWriter(tokens, first, last),
      'number inside': inside.some(({ folded }) => /^\d/.test(folded)),
      'role sought': left.includes('hiring near') && inside.some(({ role }) => role !== null),
      'no role sought': isSought(tokens, first) && !inside.some(({ role }) => role !== null),
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
    ...aroundFeatures(tokens, first, last),
  ];
}

/** How long and by what contract. */
const TERMS =
  /^(?:teilzeit|vollzeit|cdi|cdd|alternance|heltid|deltid|tillsvidare|nachtdienste?|indefinido|permanent|remote|homeoffice|teletravail)$/;

function roleFeatures(inside: readonly Token[]): string[] {
  const roles = inside.map(({ role }) => role);
  const at = roles.lastIndexOf('sure');
  if (at < 0)
    return [
      roles.at(-1) === 'weak' ? 'weak role last' : roles.includes('weak') ? 'weak role' : 'no role',
      ...(roles.includes('weak')
        ? []
        : [
            `ending: ${endingOf(inside.at(-1)?.folded ?? '') ?? (endingOf(inside[0]?.folded ?? '') !== null ? 'first' : 'none')}`,
          ]),
    ];
  const next = inside[at + 1];
  return listSigns({
    'role last': !next,
    'role inside': next !== undefined,
    'two roles': roles.filter((role) => role === 'sure').length > 1,
    plural: /[^s]s$/.test(inside[at]?.folded ?? ''),
    'role, then joiner': next && JOINERS.has(next.folded),
    'role, then capital': next && !JOINERS.has(next.folded) && next.capital,
    'role, then word': next && !JOINERS.has(next.folded) && !next.capital,
  });
}
