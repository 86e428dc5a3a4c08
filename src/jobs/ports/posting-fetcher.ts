import type { Result } from '../model/result.ts';
import type { Caller } from './compute.ts';

/** A warning about a posting. The sentence is made when it is shown (strings/en/warnings.ts). */
export type PostingWarning =
  /** `until`: the last day it was open, YYYY-MM-DD. */
  | { readonly code: 'expired'; readonly params: { readonly until: string } }
  /** Only the first characters were read. */
  | { readonly code: 'cut'; readonly params: { readonly characters: number } }
  | { readonly code: 'short'; readonly params: Readonly<Record<never, never>> }
  /** A post with a link: which of both was used. `host`: the site's. */
  | {
      readonly code: 'link_used' | 'link_says_less' | 'link_refused';
      readonly params: { readonly host: string };
    };

/** A posting as its page gives it. */
export interface FetchedPosting {
  /** Empty if the page doesn't state it clearly; the same goes for `company`. */
  readonly title: string;
  readonly company: string;
  /** Headings on their own lines, list items after a bullet; at most MAX_POSTING_CHARS characters. */
  readonly text: string;
  /** Where it was found, after redirects. */
  readonly url: string;
  /** The page's own data for search engines, or its readable text. */
  readonly via: 'json-ld' | 'page';
  readonly warnings: readonly PostingWarning[];
}

export interface PostingFetcher {
  /**
   * Fetches one page from a public https address within the limits of infra/web/limits.ts, and nothing that the page
   * links to. Returns a fault, and never throws, when the other side fails. Callers take turns in having pages read.
   */
  fetch(url: string, caller: Caller): Promise<Result<FetchedPosting>>;
  close(): Promise<void>;
}
