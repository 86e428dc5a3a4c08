import type { PostingBlock } from '../blocks.ts';
import { foldText } from '../fold.ts';
import { roleOf } from '../roles.ts';

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
  const tokens: Token[] = [];
  let from = 0;
  for (const match of text.matchAll(WORD)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const folded = foldText(match[0]);
    const gap = text.slice(from, start);
    const last = tokens.at(-1)?.folded ?? '';
    const role = roleOf(folded);
    tokens.push({
      start,
      end,
      folded,
      capital: CAPITAL.test(match[0]),
      shouted: !/\p{Ll}/u.test(match[0]),
      role,
      gap,
      parted:
        from > 0 &&
        !(gap === ' / ' && role === 'sure' && tokens.at(-1)?.role === 'sure') &&
        (isParting(gap, last) || last.startsWith('#')),
      gender: GENDER.test(folded),
    });
    from = end;
  }
  return { index, block, text, tokens, badge };
}

/** "all genders" and "Assistant(e)" and "Front-end" and "Node.js" are one word each. */
const WORD =
  /all genders|(?:[\p{L}\p{N}]|[#.](?=[\p{L}\p{N}]))(?:[\p{L}\p{M}\p{N}'’\-–_+#]|[.:/*·&|](?=[\p{L}\p{N}])|\((?:e|in|a|s|r|en|euse|trice|ne|es|as|o|os)\)|\)(?=[\p{L}]))*|[&+@]/giu;

const CAPITAL = /^(?:[dlDL]['’])?(?![dlDL]['’])[\p{Lu}\p{N}#]|^[.]\p{Lu}|^i[A-Z]/u;

const GENDER = /^(?:[mwfdhxgn]{1,2}(?:[/|*:][mwfdhxgni]{1,6}){1,3}|all genders|m\/w\/divers|gn)$/;

/** A full stop after these ends nothing. */
const ABBREVIATIONS = new Set('sr jr dr st dipl asst mgr prof inc ltd co no nr ing staatl'.split(' '));

function isParting(gap: string, before: string): boolean {
  if (/^\. ?$/.test(gap) && ABBREVIATIONS.has(before)) return false;
  return !/^(?:[*_'’]{0,2} ?[*_'’]{0,2})$/.test(gap);
}
