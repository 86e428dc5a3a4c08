import { JOINER_KINDS } from './joiners.ts';
import {
  AT,
  HIRING,
  isArticle,
  isFunctionWord,
  JOINERS,
  NO_NAMES,
  OFFERED,
  ORGANISATIONS,
  PRAISE,
  partsNames,
} from './lexicon.ts';
import type { Line, Token } from './tokens.ts';

/** Some words of a line, from token `first` to token `last`. */
export interface WordSpan {
  readonly line: Line;
  readonly first: number;
  readonly last: number;
}

const MAX_SPAN_WORDS = 8;
const MAX_JOINERS = 3;

/** Lists the spans of a line that may be a name: from a word where one may begin to a word where one may end. */
export function spansOf(line: Line): WordSpan[] {
  const spans: WordSpan[] = [];
  const { tokens } = line;
  const ends = tokens.map((_, at) => mayEnd(tokens, at));
  for (const first of tokens.keys()) {
    if (!mayBegin(tokens, first)) continue;
    let joiners = 0;
    for (let last = first; last < tokens.length && last - first < MAX_SPAN_WORDS; last += 1) {
      const token = tokens[last];
      if (
        !token ||
        token.gender ||
        (last > first &&
          (token.parted || (partsNames(token.folded) && !token.capital && !isAtBoss(tokens, last))))
      )
        break;
      if (last > first && beginsAnother(token, tokens[last + 1])) break;
      if (JOINERS.has(token.folded)) joiners += 1;
      if (joiners > MAX_JOINERS) break;
      if (ends[last]) spans.push({ line, first, last });
    }
  }
  return spans;
}

/** "SOUS CHEF and a couple of LINE COOKS": what is counted behind "and" is another. */
function beginsAnother({ folded }: Token, after: Token | undefined): boolean {
  return (
    JOINER_KINDS.and.has(folded) &&
    after !== undefined &&
    (isCount(after) ||
      /^(?:an?|one|two|three|four|some|several|eine?n?|zwei|une?|deux|dos|dois|duas|ett|tva)$/.test(
        after.folded,
      ))
  );
}

function mayBegin(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || token.gender) return false;
  if (token.host || (startsStrong(tokens, at) && !isFunctionWord(token.folded) && !isCount(token)))
    return true;
  if (isFunctionWord(token.folded))
    return (
      token.capital &&
      !LOOSE_ARTICLE.test(token.folded) &&
      !isShoutedArticle(token) &&
      tokens[at + 1]?.capital === true &&
      (at === 0 || token.parted || !before?.capital)
    );
  if (
    isCount(token) ||
    (PRAISE.has(token.folded) &&
      !token.capital &&
      !/^(?:stack|shooter|chef)/.test(tokens[at + 1]?.folded ?? ''))
  )
    return false;
  if (!before || token.parted || before.gender || isCount(before) || token.role === 'sure') return true;
  return (
    isEdge(before.folded) ||
    NO_NAMES.has(before.folded) ||
    AT.has(before.folded) ||
    CONTACTS.test(before.folded) ||
    (token.capital && !before.capital)
  );
}

/** No name keeps them: "Die Ackermann Saatgut GmbH". */
const LOOSE_ARTICLE = /^(?:d(?:er|ie|as|en|em|es)|ein\w*|un[ae]?|um[ae]?|ett?|en|an?)$/;

/** "CALL", "EMAIL": what stands behind is a name. */
const CONTACTS = /^(?:call|email|mail|ring|text|contact|visit|dm|ping|tel|via)$/;

/** "UN(E) ASSISTANT(E)": where all is shouted, a capital makes no name of an article. */
function isShoutedArticle({ folded, shouted }: Token): boolean {
  return shouted && folded.length > 1 && isArticle(folded);
}

function mayEnd(tokens: readonly Token[], at: number): boolean {
  const [token, after] = [tokens[at], tokens[at + 1]];
  if (!token || token.gender) return false;
  if (isFunctionWord(token.folded) && !isAcronym(tokens, at) && !isLastOfName(tokens, at)) return false;
  if (!after || after.parted || after.gender || token.role !== null || endsStrong(tokens, at)) return true;
  if (tokens[at - 1]?.role === 'sure') return true;
  if (ORGANISATIONS.has(token.folded) || /['’]s$/.test(token.folded) || tokens[at + 2]?.gap.startsWith(':'))
    return true;
  return isEdge(after.folded) || NO_NAMES.has(after.folded) || (token.capital && !after.capital);
}

/** "Executive Assistant to the CEO". */
function isAtBoss(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.folded === 'the' && tokens[at - 1]?.folded === 'to' && tokens[at + 1]?.capital === true;
}

/** "Patitas del Sur", "Tri-Lakes Family Y": the last word of a name may be a function word elsewhere. */
function isLastOfName(tokens: readonly Token[], at: number): boolean {
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  return (
    token?.capital === true &&
    !token.parted &&
    !token.shouted &&
    before !== undefined &&
    !before.shouted &&
    (before.capital || JOINERS.has(before.folded)) &&
    (!after?.capital || after.parted)
  );
}

/** The "CE" of "Berufskraftfahrer CE", the "NO" of "Lärare i NO": shouted among words that aren't. */
function isAcronym(tokens: readonly Token[], at: number): boolean {
  const { shouted, folded } = tokens[at] ?? {};
  return (
    shouted === true &&
    folded !== undefined &&
    folded.length > 1 &&
    !/[>→]/.test(tokens[at + 1]?.gap ?? '') &&
    !tokens.every((one) => one.shouted) &&
    tokens[0]?.shouted === false
  );
}

/** "2 x backend developers", "2 st snickare"; "St Mary's" is none. */
export function isCount({ folded, capital }: Token): boolean {
  return /^(?:\d{1,3}\+?x?|x|st)$/.test(folded) && (folded !== 'st' || !capital);
}

/** Tells whether a name ends before or behind a word. */
export function isEdge(folded: string): boolean {
  return isFunctionWord(folded) || HIRING.has(folded) || OFFERED.has(folded) || PRAISE.has(folded);
}

/** Tells whether a word is the first of some in bold. */
function startsStrong(tokens: readonly Token[], at: number): boolean {
  const run = tokens[at]?.strong ?? 0;
  return run > 0 && tokens[at - 1]?.strong !== run;
}

/** Tells whether a word is the last of some in bold. */
function endsStrong(tokens: readonly Token[], at: number): boolean {
  const run = tokens[at]?.strong ?? 0;
  return run > 0 && tokens[at + 1]?.strong !== run;
}

export function wordsOf({ line, first, last }: WordSpan): string {
  return line.text.slice(line.tokens[first]?.start, line.tokens[last]?.end);
}
