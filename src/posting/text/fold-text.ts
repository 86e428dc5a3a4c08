/**
 * Folds a text for comparison, character by character, so that offsets stay: small letters without accents, straight
 * apostrophes, plain spaces. Patterns over folded text need no accents, and `\b` works.
 */
export function foldText(text: string): string {
  return text.toLowerCase().length === text.length
    ? text.toLowerCase().replace(/[^\0-\x7f]/g, foldChar)
    : text.replace(/[A-Z]|[^\0-\x7f]/g, (char) => foldChar(char.toLowerCase().charAt(0)));
}

const FOLDED = new Map(
  Object.entries({
    ß: 's',
    ø: 'o',
    æ: 'a',
    œ: 'o',
    ł: 'l',
    '’': "'",
    '‘': "'",
    '´': "'",
    '–': '-',
    '\u00a0': ' ',
    '：': ':',
  }),
);

function foldChar(char: string): string {
  const known = FOLDED.get(char);
  if (known !== undefined) return known;
  const base = char.normalize('NFD').charAt(0);
  if (char < '\u00c0' || char > '\u024f') return char;
  FOLDED.set(char, base);
  return base;
}

/** A pattern of whole words over folded text, from alternatives in one string a language. */
export function wordPattern(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<!\\w)(?:${alternatives.join('|')})(?!\\w)`, 'g');
}

/** Tests a text from its start, whatever the pattern has found before: those of words keep their place in a text. */
export function testFromStart(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}
