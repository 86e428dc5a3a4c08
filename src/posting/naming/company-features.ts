import { readField } from '../fields.ts';
import { foldText } from '../fold.ts';
import { headingPartOf } from '../headings.ts';
import { strongFeatures } from './bold.ts';
import { isForClient } from './clients.ts';
import { closingFeatures } from './closings.ts';
import { contextFeatures, partsOf } from './company-context.ts';
import { hostsIn, hostsOf, isInHost } from './company-hosts.ts';
import { clientFeatures, relationsIn } from './company-relations.ts';
import { cutFeatures, insideFeatures } from './company-shape.ts';
import { leftOf, rightOf } from './company-sides.ts';
import { surroundingsIn } from './company-surroundings.ts';
import { besideTitle, distanceOf, titleFeatures } from './company-titles.ts';
import {
  AT,
  CALLED,
  HIRING,
  isAgencyWord,
  isArticle,
  JOINERS,
  MAKES,
  NO_NAMES,
  ORGANISATIONS,
} from './lexicon.ts';
import { type Candidate, countsIn, joinMentions, plainMentionsIn } from './mentions.ts';
import { named } from './signs.ts';
import { spansOf, type WordSpan, wordsOf } from './spans.ts';
import { isGrade, TIMES } from './title-shape.ts';
import type { Line, Token } from './tokens.ts';

/** Lists the names that may be the company's, beside the title of the job. */
export function companyCandidates(lines: readonly Line[], title: WordSpan | null): Candidate[] {
  const hosts = hostsOf(lines);
  const labels = hostsIn(lines);
  const parts = partsOf(lines);
  const countOf = countsIn(lines);
  const isPlain = plainMentionsIn(lines);
  const titleWords = title && foldText(wordsOf(title));
  const titleInSmall = title && wordsOf(title).toLowerCase();
  const isClients = isForClient(lines.map(({ text }) => text).join('\n'));
  const surroundingsOf = surroundingsIn(lines);
  return joinMentions(
    lines.flatMap((line, at) => {
      const common = [
        ...lineFeatures(line, lines.length, title),
        ...closingFeatures(lines, at),
        parts[at] ?? 'in no part',
      ];
      const relationsOf = relationsIn();
      return spansOf(line)
        .filter((span) => mayBeCompany(span, common.includes('company field'), hosts))
        .map((span) => {
          const count = countOf(span);
          return {
            span,
            features: [
              ...common,
              ...spanFeatures(span),
              ...titleFeatures(span, title),
              ...contextFeatures(span, { hosts: labels, title, titleWords }),
              ...besideTitle(span, title),
              ...relationsOf(span),
              ...surroundingsOf(span),
              ...named({
                'is the title': wordsOf(span).toLowerCase() === titleInSmall,
                twice: count === 2,
                'three times': count > 2,
                'in an address': isInHost(hosts, wordsOf(span)),
                'without article elsewhere': isPlain(span),
                'agency for a client': isClients && hasAgencyWord(span),
              }),
            ],
          };
        });
    }),
  );
}

function hasAgencyWord({ line, first, last }: WordSpan): boolean {
  return line.tokens.slice(first, last + 1).some(({ folded }) => isAgencyWord(folded));
}

/** Job boards, newsletters and bots. */
const BOARD =
  /job|naukri|career|karriere|board|digest|letter|stellen|jobb|emploi|emple|trabaj|vagas?|classified|bot(?:\W|$)|linkedin|indeed/;

const MAX_SMALL_WORDS = 3;

/** A name begins and ends with a capital letter; in small letters only where a name is sure to stand. */
function mayBeCompany({ line, first, last }: WordSpan, isField: boolean, hosts: string): boolean {
  const { tokens } = line;
  const inside = tokens.slice(first, last + 1);
  const [head, end] = [inside[0], inside.at(-1)];
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  if (!head || !end || inside.every(({ folded }) => !/[a-z]/.test(folded))) return false;
  if (HIRING.has(end.folded) || NEVER.test(head.folded) || NEVER.test(end.folded)) return false;
  if (inside.every(({ folded }) => TIMES.test(folded) || JOINERS.has(folded))) return false;
  if (inside.some(({ folded }, at) => isGrade(folded, inside[at + 1]?.folded))) return false;
  if (isField || head.host) return true;
  if (REGISTERED.test(foldText(line.text.slice(0, head.start)).slice(-NEAR_CHARS))) return false;
  if (head.folded === 'chez' && after?.gap.startsWith(',') && (first === 0 || /[.!?]/.test(head.gap)))
    return false;
  if (head.capital) return end.capital || ORGANISATIONS.has(end.folded);
  if (isQuotedName(tokens, first, last) || isSmallSubject(line, first, last)) return true;
  if (inside.length > MAX_SMALL_WORDS || head.role !== null) return false;
  return (
    (before !== undefined && !head.parted && AT.has(before.folded)) ||
    (first === 0 && after !== undefined && !after.parted && MAKES.has(after.folded)) ||
    (head.folded.length > 5 && hosts.includes(head.folded.replace(/[^a-z0-9]/g, '')))
  );
}

/** "Registered with the Nursing Council": who keeps the register of a trade doesn't hire. */
const REGISTERED = /(?:registered|registration) (?:with|by) (?:the )?$/;
const NEAR_CHARS = 40;

/** Greetings, relatives, pay, and what begins a sentence. */
const NEVER =
  /^(?:kram|mvh|halsningar|halsar|dad|mum|mom|miss|interesse|experienced|dm|pm|bonus|ote|salary|xoxo|why|how|what|(?:it|that|what|who|we|you|they|i)'(?:s|re|m|ve|ll))$/;

/** "bramble & rye on mill street need …": who writes without capitals names companies so, too. */
function isSmallSubject({ tokens }: Line, first: number, last: number): boolean {
  const [head, after] = [tokens[first], tokens[last + 1]];
  return (
    (first === 0 || head?.parted === true) &&
    last - first < MAX_SMALL_WORDS &&
    after?.parted === false &&
    head?.role === null &&
    tokens.every(({ capital, folded }) => !capital || /^\d/.test(folded)) &&
    hiresBehind(tokens, last)
  );
}

/** A company called "forty two birds". */
function isQuotedName(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    CALLED.has(tokens[first - 1]?.folded ?? '') &&
    /["“„«]$/.test(tokens[first]?.gap ?? '') &&
    /^["”“»]/.test(tokens[last + 1]?.gap ?? '')
  );
}

/** Lists at the top name things; further down they ask for them. */
const MAX_TOP_LINES = 6;
const MAX_SHORT_WORDS = 9;
const MAX_SIGNATURE_WORDS = 8;
const MAX_ADDRESS_WORDS = 13;

function lineFeatures(
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
    ...named({
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

const isMark = (side: string) => side === 'start' || side === 'end' || side === 'bar' || side === 'comma';

function spanFeatures({ line, first, last }: WordSpan): string[] {
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
    ...named({
      'role just before': tokens.slice(Math.max(0, first - 3), first).some(({ role }) => role !== null),
      'team just before': tokens.slice(Math.max(0, first - 2), first).some(({ folded }) => TEAM.test(folded)),
      'hiring behind': isHiring,
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

/** What stands before the name of a company: "our studio (Mothlight)", "the shop is called Xepa". */
const TEAM =
  /^(?:team|company|firm|studio|practice|startup|start-up|verein|firma|betrieb|empresa|entreprise|foretaget|foreningen|agence|clinic|shop|place|here|we|wir|vi|nous|boite|asso|loja|restaurante|charity|called|heter|llama|chama|s'appelle|s'appellera)$/;

/** "Ledgerleaf closes the books": English and German verbs after a name end so. */
function isVerbLike(after: Token | undefined): boolean {
  return after?.role === null && /[st]$/.test(after.folded);
}

function isInBrackets(text: string, at: number): boolean {
  const opened = text.lastIndexOf('(', at);
  return opened >= 0 && text.lastIndexOf(')', at) < opened;
}

const MAX_HIRING_WORDS = 9;

function hiresBehind(tokens: readonly Token[], last: number): boolean {
  for (const { folded, gap } of tokens.slice(last + 1, last + 1 + MAX_HIRING_WORDS)) {
    if (/[.!?;]/.test(gap)) return false;
    if (HIRING.has(folded)) return true;
  }
  return false;
}
