/** What fetching one posting may cost, whatever is at the link. Sizes in bytes, times in milliseconds of wall time. */
export const FETCH_LIMITS = {
  /** The page as it travels, and again decompressed; postings with all their scripts stay under 1 MB. */
  bytes: 2 * 1024 * 1024,
  /** All headers of one response. */
  headerBytes: 16 * 1024,
  redirects: 5,
  /** From the first DNS lookup to the last byte, redirects included. */
  totalMs: 10_000,
  /** Without a byte. */
  idleMs: 5_000,
  /** Processor time of reading the page; see `startDeadline`. A usual page takes 10 to 60, 2 MB of unclosed tags 3,000. */
  readMs: 8_000,
  /** Megabytes of the JavaScript heap of the process that reads it; 2 MB of tags take about 300. */
  readHeapMb: 384,
  /** Resident memory of that process. */
  readRssBytes: 576 * 1024 * 1024,
  /** The posting as `v8.serialize` packs it: MAX_POSTING_CHARS take 120,000. */
  resultBytes: 1_000_000,
} as const;
