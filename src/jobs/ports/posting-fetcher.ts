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
  /** Empty where the page does not say it plainly. */
  readonly title: string;
  /** Empty as above. */
  readonly company: string;
  /** Headings on lines of their own, items of lists behind a bullet; at most MAX_POSTING_CHARS characters. */
  readonly text: string;
  /** Where it was found, after redirects. */
  readonly url: string;
  /** The page's own data for search engines, or its readable text. */
  readonly via: 'json-ld' | 'page';
  readonly warnings: readonly PostingWarning[];
}

export interface PostingFetcher {
  /**
   * Fetches one page from a public https address within the limits of web/limits.ts, and nothing that the page
   * names. Never throws for what the other side does.
   */
  fetch(url: string, signal?: AbortSignal): Promise<Result<FetchedPosting>>;
  close(): Promise<void>;
}
