/** What fetching one posting may cost, whatever stands at the link. Bytes, and milliseconds of wall time. */
export const bounds = {
  /** The page as it travels, and again unpacked; postings with all their scripts stay under 1 MB. */
  bytes: 2 * 1024 * 1024,
  /** All headers of one answer. */
  headerBytes: 16 * 1024,
  redirects: 5,
  /** From the first look-up to the last byte, redirects included. */
  totalMs: 10_000,
  /** Without a byte. */
  idleMs: 5_000,
  /** Reading the page, its wait for a thread included; a usual page takes 10 to 60, 2 MB of unclosed tags 3,000. */
  readMs: 8_000,
  /** Heap of that thread, in MB; 2 MB of tags take about 300. */
  readHeapMb: 384,
  /** Elements inside each other; pages that people read stay under 60. */
  depth: 500,
} as const;
