/** English has about four characters a token, ids and other languages fewer; a budget is better kept too early. */
const BYTES_PER_TOKEN = 3;

/** Estimates the tokens of a text, on the high side, for a server that does not count them. */
export function estimateTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / BYTES_PER_TOKEN);
}
