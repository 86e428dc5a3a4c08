/** Returns how often a fuzz test tries: `runs` on CI, and more by `npm run fuzz`, which sets FUZZ_TIMES. */
export function fuzzRuns(runs: number): { readonly numRuns: number } {
  return { numRuns: runs * Number(process.env.FUZZ_TIMES ?? 1) };
}
