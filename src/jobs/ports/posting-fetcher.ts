import type { Result } from '../model/result.ts';

/** A warning about a posting. The sentence is made when it is shown (strings/en/warnings.ts). */
export type PostingWarning =
  /** `until`: the last day it was open, YYYY-MM-DD. */
  | { readonly code: 'expired'; readonly params: { readonly until: string } }
  /** Only the first characters were read. */
  | { readonly code: 'cut'; readonly params: { readonly characters: number } }
  | { readonly code: 'short'; readonly params: Readonly<Record<never, never>> };

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
   * links to. Returns a fault, and never throws, when the other side fails.
   */
  fetch(url: string, signal?: AbortSignal): Promise<Result<FetchedPosting>>;
  close(): Promise<void>;
}
