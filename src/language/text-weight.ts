/** How much a text says, in Latin letters: one of Chinese, Japanese or Korean says about as much as three. */
export function weightOf(text: string): number {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const dense = text.match(/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/gu)?.length ?? 0;
  return letters + 2 * dense;
}
