/**
 * Folds a text to lower case without accents, and maps a span of it back to the original, in
 * UTF-16 units. Unlike `foldAccents`, it keeps offsets.
 */
export function foldWithOffsets(text: string) {
  let folded = '';
  const starts: number[] = [];
  let at = 0;
  for (const char of text) {
    const lower = char.toLowerCase();
    const plain =
      lower < '\u0080' ? lower : (SPELLED[lower] ?? lower.normalize('NFKD').replace(/\p{M}/gu, ''));
    for (let unit = 0; unit < plain.length; unit += 1) starts.push(at);
    folded += plain;
    at += char.length;
  }
  return {
    text: folded,
    span: (index: number, length: number) => ({
      start: starts[index] ?? text.length,
      end: starts[index + length] ?? text.length,
    }),
  };
}

const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};
