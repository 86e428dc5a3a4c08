import { roleOf } from '../../lexicon/roles.ts';
import type { PostingBlock } from '../../structure/blocks.ts';
import { foldText } from '../../text/fold-text.ts';
import { nameInHost } from './hosts.ts';

/** A word of a block, with what parts it from its neighbours. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** True where the word begins with a capital letter or a digit, an article that is joined to it aside. */
  readonly capital: boolean;
  /** True where it has no small letter. */
  readonly shouted: boolean;
  /** Whether it names an occupation, and how surely. */
  readonly role: 'sure' | 'weak' | null;
  /** What stands before it, back to the word before. */
  readonly gap: string;
  /** True where no name goes on across the gap. */
  readonly parted: boolean;
  /** True for "(m/w/d)" and the like. */
  readonly gender: boolean;
  /** True for the name of a site or a mailbox. */
  readonly host: boolean;
  /** Which run of words in bold it stands in; 0 for none. */
  readonly strong: number;
}

/** The words of a block; `index` is the block's own. */
export interface Line {
  readonly index: number;
  readonly block: PostingBlock;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** True after the picture of a building, as cards of bots have before the company. */
  readonly badge: boolean;
}

const BUILDING = /[🏢🏬🏭🏣🏛🏦🏪]/u;
const MAX_LINE_CHARS = 1_200;

/** Splits a block into its words. */
export function lineOf(block: PostingBlock, index: number, posting: string): Line {
  const [start = 0] = block.at;
  const badge = BUILDING.test(posting.slice(Math.max(0, start - 5), start));
  const text = block.text.slice(0, MAX_LINE_CHARS);
  const strong = strongRuns(block, posting);
  const tokens: Token[] = [];
  let from = 0;
  for (const { 0: match, index } of text.matchAll(WORD)) {
    const host = hostName(match, text.slice(Math.max(0, index - 3), index));
    const word = host ?? match;
    const start = index + (host === null ? 0 : match.indexOf(host));
    const end = start + word.length;
    const folded = foldText(word);
    const gap = text.slice(from, start);
    const last = tokens.at(-1)?.folded ?? '';
    const role = roleOf(folded);
    tokens.push({
      start,
      end,
      folded,
      capital: CAPITAL.test(word),
      shouted: !/\p{Ll}/u.test(word),
      role,
      gap,
      parted:
        from > 0 && (isParting(gap, last) || last.startsWith('#') || isWide(block, posting, from, start)),
      gender: GENDER.test(folded),
      host: host !== null,
      strong: strong[start] ?? 0,
    });
    from = end;
  }
  const joined = tokens.map((token, at) =>
    isBetweenRoles(tokens, at) ? { ...token, parted: false } : token,
  );
  return { index, block, text, tokens: joined, badge };
}

/** "Composer / Sound Designer" is one title. */
function isBetweenRoles(tokens: readonly Token[], at: number): boolean {
  const hasRole = (some: readonly Token[]) => some.some(({ role }) => role !== null);
  return (
    tokens[at]?.gap === ' / ' &&
    hasRole(tokens.slice(Math.max(0, at - MAX_TITLE_PART), at)) &&
    hasRole(tokens.slice(at, at + MAX_TITLE_PART))
  );
}

const MAX_TITLE_PART = 2;

/** Numbers the runs of words in bold, for each character of a block; 0 is none. */
function strongRuns({ at }: PostingBlock, posting: string): number[] {
  let marks = 0;
  let mark = posting.indexOf(STRONG_MARK, Math.max(0, (at[0] ?? 0) - STRONG_MARK.length));
  return at.map((index) => {
    while (mark >= 0 && mark < index) {
      marks += 1;
      mark = posting.indexOf(STRONG_MARK, mark + STRONG_MARK.length);
    }
    return marks % 2 === 1 ? marks : 0;
  });
}

const STRONG_MARK = '**';

/**
 * "all genders", "sous chef" and "Assistant(e)" and "Front-end" and "Node.js" are one word each, "L'Atelier" is two; of
 * a site or a mailbox, its name is one: "millrace" of "jobs@mail.millrace.example/apply".
 */
const WORD =
  /all genders|sous[ -]chefs?|[dl]['’](?=\p{L})|(?:[\p{L}\p{N}]|[#.](?=[\p{L}\p{N}]))(?:[\p{L}\p{M}\p{N}'’\-–_+#]|[.:/*·&|](?=[\p{L}\p{N}])|\((?:e|in|a|s|r|en|euse|trice|ne|es|as|o|os)\)|\)(?=[\p{L}]))*|[&+@]/giu;

function hostName(word: string, gap: string): string | null {
  const isAddress = /@$|:\/\/$/.test(gap) || word.startsWith('www.') || !/\p{Lu}/u.test(word);
  return isAddress && word.includes('.') ? nameInHost(word) : null;
}

const CAPITAL = /^[\p{Lu}\p{N}#]|^[.]\p{Lu}|^i[A-Z]/u;

const GENDER = /^(?:[mwfdhxgn]{1,2}(?:[/|*:][mwfdhxgni]{1,6}){1,3}|all genders|m\/w\/divers|gn)$/;

/** A full stop after these ends nothing. */
const ABBREVIATIONS = new Set(
  's.a s.l s.a.s s.r.l c.v sr jr dr st mt ste dipl asst mgr prof inc ltd co no nr ing staatl jas wm geo chas thos jos gebr messrs cia'.split(
    ' ',
  ),
);

/** Items of a menu stand apart by spaces alone. */
function isWide({ at }: PostingBlock, posting: string, from: number, start: number): boolean {
  return /[ \t\u00a0]{2}/.test(
    posting.slice((at[from - 1] ?? 0) + 1, Math.min(at[start] ?? 0, (at[from - 1] ?? 0) + 40)),
  );
}

function isParting(gap: string, before: string): boolean {
  if (/^\. ?$/.test(gap) && ABBREVIATIONS.has(before)) return false;
  return !/^(?:[*_'’]{0,2} ?[*_'’]{0,2})$/.test(gap);
}
