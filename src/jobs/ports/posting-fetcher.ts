import type { Outcome } from '../model/fault.ts';

export const POSTING_WARNINGS = ['expired', 'cut', 'short'] as const;

/** Something the person should know about the posting that was taken. */
export interface PostingWarning {
  readonly code: (typeof POSTING_WARNINGS)[number];
  /** One sentence for the person. */
  readonly message: string;
}

/** A posting as its page gives it. */
export interface FetchedPosting {
  /** Empty where the page does not say it plainly. */
  readonly title: string;
  /** Empty as above. */
  readonly company: string;
  /** Headings on lines of their own, items of lists behind a bullet; at most MAX_POSTING characters. */
  readonly text: string;
  /** Where it was found, after redirects. */
  readonly url: string;
  /** The page's own data for search engines, or its readable text. */
  readonly via: 'json-ld' | 'page';
  readonly warnings: readonly PostingWarning[];
}

export interface PostingFetcher {
  /**
   * Fetches one page from a public https address within the bounds of web/bounds.ts, and nothing that the page
   * names. Never throws for what the other side does.
   */
  fetch(url: string, signal?: AbortSignal): Promise<Outcome<FetchedPosting>>;
  close(): Promise<void>;
}
