import { salutationOf } from '../../lexicon/salutation.ts';
import { foldText } from '../../text/fold-text.ts';
import { isGrade, namesDocument, TIMES } from '../title/title-shape.ts';
import { hostsIn, hostsOf, isInHost } from '../tokens/hosts.ts';
import { AT, CALLED, HIRING, isAgencyWord, JOINERS, MAKES, ORGANISATIONS } from '../tokens/lexicon.ts';
import { type Candidate, countsIn, joinMentions, plainMentionsIn } from '../tokens/mentions.ts';
import { listSigns } from '../tokens/signs.ts';
import { spansOf, type WordSpan, wordsOf } from '../tokens/spans.ts';
import type { Line, Token } from '../tokens/tokens.ts';
import { isForClient } from './clients.ts';
import { closingFeatures } from './closings.ts';
import { contextFeatures, partsOf } from './company-context.ts';
import { lineFeatures, spanFeatures } from './company-features.ts';
import { relationsIn } from './company-relations.ts';
import { hiresBehind } from './company-sides.ts';
import { surroundingsIn } from './company-surroundings.ts';
import { besideTitle, titleFeatures } from './company-titles.ts';

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
  const greeted = salutationOf(lines[0]?.text ?? '').length;
  return joinMentions(
    lines.flatMap((line, at) => {
      const common = [
        ...lineFeatures(line, lines.length, title),
        ...closingFeatures(lines, at),
        parts[at] ?? 'in no part',
      ];
      const relationsOf = relationsIn();
      return spansOf(line)
        .filter((span) => at > 0 || (span.line.tokens[span.first]?.start ?? 0) >= greeted)
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
              ...listSigns({
                'is the title': wordsOf(span).toLowerCase() === titleInSmall,
                twice: count === 2,
                'three times': count > 2,
                'in an address': isInHost(hosts, wordsOf(span)),
                'without article elsewhere': isPlain(span),
                'brackets at the end': at === lines.length - 1 && isInLastBrackets(span),
                'subject in small letters': isSmallSubject(line, span.first, span.last),
                'agency for a client': isClients && hasAgencyWord(span),
                'site of a post for a client': isClients && isInHost(hosts, wordsOf(span)),
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
  if (FUNDING.test(foldText(wordsOf({ line, first, last })))) return false;
  if (isField || head.host) return true;
  if (namesDocument({ line, first, last })) return false;
  if (REGISTERED.test(foldText(line.text.slice(0, head.start)).slice(-NEAR_CHARS))) return false;
  if (head.folded === 'chez' && after?.gap.startsWith(',') && (first === 0 || /[.!?]/.test(head.gap)))
    return false;
  if (head.capital) return end.capital || ORGANISATIONS.has(end.folded);
  if (isQuotedName(tokens, first, last) || isSmallSubject(line, first, last)) return true;
  if (isSmallInRow(line, first, last)) return true;
  if (inside.length > MAX_SMALL_WORDS || head.role !== null) return false;
  return (
    (before !== undefined && !head.parted && AT.has(before.folded)) ||
    (first === 0 && after !== undefined && !after.parted && MAKES.has(after.folded)) ||
    (head.folded.length > 5 && hosts.includes(inside.map(({ folded }) => plainWord(folded)).join('')))
  );
}

function plainWord(folded: string): string {
  return folded.replace(/[^a-z0-9]/g, '');
}

/** "Registered with the Nursing Council": who keeps the register of a trade doesn't hire. */
const REGISTERED = /(?:registered|registration) (?:with|by) (?:the )?$/;

const NEAR_CHARS = 40;

/** "Tidemark (Series B, 120 people)": who paid for a company so far. */
const FUNDING = /^(?:(?:pre-)?seed|series [a-h]\d?|serie [a-h])(?:[ -](?:funded|backed|round|start-?up))?$/;

/** Greetings, relatives, pay, and what begins a sentence. */
const NEVER =
  /^(?:mr|mrs|ms|sr|sra|dr|dra|prof|herr|frau|mme|kram|mvh|halsningar|halsar|dad|mum|mom|miss|interesse|experienced|dm|pm|bonus|ote|salary|xoxo|why|how|what|(?:it|that|what|who|we|you|they|i)'(?:s|re|m|ve|ll))$/;

/** "bramble & rye on mill street need …": who writes without capitals names companies so, too. */
function isSmallSubject({ tokens }: Line, first: number, last: number): boolean {
  const [head, after] = [tokens[first], tokens[last + 1]];
  return (
    (first === 0 || head?.parted === true) &&
    last - first < MAX_SMALL_WORDS &&
    after?.parted === false &&
    head?.role === null &&
    isInSmallLetters(tokens) &&
    hiresBehind(tokens, last)
  );
}

/** "planner | orrinfield dairy | madison": between bars, where nothing has capitals. */
function isSmallInRow({ tokens }: Line, first: number, last: number): boolean {
  const isBar = (token: Token | undefined) => token !== undefined && / [|·•–—-] /.test(token.gap);
  return (
    last - first < MAX_SMALL_WORDS &&
    isBar(tokens[first]) &&
    isBar(tokens[last + 1]) &&
    tokens[last]?.role === null &&
    isInSmallLetters(tokens)
  );
}

/** Sentences begin small, and hardly a word has a capital. */
function isInSmallLetters(tokens: readonly Token[]): boolean {
  const capitals = tokens.filter(({ capital, folded }) => capital && !/^\d/.test(folded));
  return tokens[0]?.capital === false && capitals.length <= tokens.length / MIN_SMALL_SHARE;
}

const MIN_SMALL_SHARE = 20;

/** "text marek 07700 900118 (MK Interiors)". */
function isInLastBrackets({ line: { text, tokens }, first, last }: WordSpan): boolean {
  return (
    tokens[first]?.gap.endsWith('(') === true &&
    last === tokens.length - 1 &&
    text.includes(')', tokens[last]?.end)
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
