/**
 * Measures how much a text says, in Latin letters: a Chinese, Japanese or Korean character counts as three.
 */
export function textWeight(text: string): number {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const dense = text.match(/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/gu)?.length ?? 0;
  return letters + 2 * dense;
}
