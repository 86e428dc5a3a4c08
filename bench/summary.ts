/** The first of several times, and percentiles of the others, in milliseconds. */
export function summaryOf(times: readonly number[]) {
  const warm = times.slice(1).toSorted((one, other) => one - other);
  const at = (share: number) => round(warm[Math.floor((warm.length - 1) * share)] ?? 0);
  return { first_ms: round(times[0] ?? 0), p50_ms: at(0.5), p95_ms: at(0.95) };
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
