import { readField } from '../../structure/fields.ts';
import { headingPartOf } from '../../structure/headings.ts';
import { strongFeatures } from '../tokens/bold.ts';
import { CALLED, HIRING, isArticle, JOINERS, NO_NAMES } from '../tokens/lexicon.ts';
import { listSigns } from '../tokens/signs.ts';
import { type WordSpan, wordsOf } from '../tokens/spans.ts';
import type { Line, Token } from '../tokens/tokens.ts';
import { clientFeatures } from './company-relations.ts';
import { cutFeatures, insideFeatures } from './company-shape.ts';
import { hiresBehind, leftOf, rightOf } from './company-sides.ts';
import { distanceOf } from './company-titles.ts';

/** Lists the signs of a line that any name in it has. */
export function lineFeatures(
  { block, index, tokens, text, badge }: Line,
  lines: number,
  title: WordSpan | null,
): string[] {
  const field = readField(block.text);
  const isHeading = block.type === 'heading';
  return [
    index === 0 ? 'line 0' : index < 4 ? 'line 1-3' : index < 10 ? 'line 4-9' : 'line 10-',
    ...(title ? [distanceOf(index - title.line.index)] : []),
    ...clientFeatures(text),
    ...listSigns({
      heading: isHeading && headingPartOf(block.text) === null,
      'part heading': isHeading && headingPartOf(block.text) !== null,
      item: block.type === 'item' && index >= MAX_TOP_LINES,
      'top item': block.type === 'item' && index < MAX_TOP_LINES,
      badge,
      'company field': field?.kind === 'company',
      'title field': field?.kind === 'title',
      'other field': field !== null && field.kind !== 'company' && field.kind !== 'title',
      path: / [>›▸»/] .* [>›▸»/] /.test(text),
      'short line': tokens.length <= MAX_SHORT_WORDS,
      signature: lines - index <= 3 && tokens.length <= MAX_SIGNATURE_WORDS && field === null,
      'address line': /@|https?:/.test(text) && tokens.length <= MAX_ADDRESS_WORDS,
    }),
  ];
}

/** Lists at the top name things; further down they ask for them. */
const MAX_TOP_LINES = 6;

const MAX_SHORT_WORDS = 9;

const MAX_SIGNATURE_WORDS = 8;

const MAX_ADDRESS_WORDS = 13;

const isMark = (side: string) => side === 'start' || side === 'end' || side === 'bar' || side === 'comma';

/** Lists the signs of some words of a line, and of what is around them. */
export function spanFeatures({ line, first, last }: WordSpan): string[] {
  const { tokens, text } = line;
  const inside = tokens.slice(first, last + 1);
  const [head, end] = [inside[0], inside.at(-1)];
  const after = tokens[last + 1];
  if (!head || !end) return [];
  const left = leftOf(tokens, first);
  const right = rightOf(line, last);
  const isHiring = hiresBehind(tokens, last);
  const starts = left === 'start' || left === 'sentence' || left === 'colon';
  return [
    `left: ${left}`,
    `right: ${right}`,
    ...insideFeatures(inside),
    ...cutFeatures(tokens, first, last),
    ...strongFeatures({ line, first, last }),
    ...listSigns({
      'role just before': tokens.slice(Math.max(0, first - 3), first).some(({ role }) => role !== null),
      'team just before': tokens.slice(Math.max(0, first - 2), first).some(({ folded }) => TEAM.test(folded)),
      'hiring behind': isHiring,
      'team, then bracket':
        left === 'bracket' &&
        tokens
          .slice(Math.max(0, first - 2), first)
          .some(({ folded }) => TEAM.test(folded) || US.test(folded)),
      subject: starts && (right === 'makes' || (right === 'word' && isVerbLike(after) && tokens.length > 6)),
      'subject that hires': starts && isHiring,
      'one word that hires': first === last && starts && head.capital && right === 'hiring',
      'one word that makes': first === last && starts && head.capital && right === 'makes',
      'one word, we': first === last && head.capital && left === 'we',
      'one word in a row':
        first === last && head.capital && isMark(left) && isMark(right) && tokens.length > 1,
      'board word': BOARD.test(inside.map(({ folded }) => folded).join(' ')),
      'article of a sentence':
        isArticle(head.folded) && starts && first !== last && !right.startsWith('b') && right !== 'end',
      'mailbox or site': head.host,
      'chez inside a sentence':
        head.folded === 'chez' && head.capital && left !== 'start' && left !== 'sentence',
      'chez first': head.folded === 'chez' && (left === 'start' || left === 'sentence'),
      'one word at': first === last && head.capital && left === 'at',
      'one word called': first === last && CALLED.has(tokens[first - 1]?.folded ?? ''),
      'hires at once': right === 'hiring' && head.capital,
      'whole line': first === 0 && last === tokens.length - 1,
      'in brackets': isInBrackets(text, head.start),
      shouted: inside.length > 1 && !/\p{Ll}/u.test(wordsOf({ line, first, last })),
      'name alone at the top':
        line.index < MAX_TOP_LINES &&
        first === 0 &&
        last === tokens.length - 1 &&
        inside.every(({ capital, folded, role }) => role === null && (capital || JOINERS.has(folded))) &&
        !inside.some(({ folded }) => NO_NAMES.has(folded) || HIRING.has(folded)),
    }),
  ];
}

/** Job boards, newsletters and bots. */
const BOARD =
  /job|naukri|career|karriere|board|digest|letter|stellen|jobb|emploi|emple|trabaj|vagas?|classified|bot(?:\W|$)|linkedin|indeed/;

/** What stands before the name of a company: "our studio (Mothlight)", "the shop is called Xepa". */
const TEAM =
  /^(?:team|company|firm|studio|practice|startup|start-up|verein|firma|betrieb|empresa|entreprise|foretaget|foreningen|agence|clinic|shop|place|here|we|wir|vi|nous|boite|asso|loja|restaurante|charity|called|heter|llama|chama|s'appelle|s'appellera)$/;

const US = /^(?:us|uns|oss|nos)$/;

/** "Ledgerleaf closes the books": English and German verbs after a name end so. */
function isVerbLike(after: Token | undefined): boolean {
  return after?.role === null && /[st]$/.test(after.folded);
}

function isInBrackets(text: string, at: number): boolean {
  const opened = text.lastIndexOf('(', at);
  return opened >= 0 && text.lastIndexOf(')', at) < opened;
}
