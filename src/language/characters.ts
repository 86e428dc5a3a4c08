/**
 * One form of each character, so that only what can be seen is compared: full-width and other scripts' digits as
 * 0 to 9, superscripts marked as such, quotes and dashes of one kind, soft hyphens and invisible characters gone.
 */
export function normalise(text: string): string {
  return text
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (digits) =>
      /[²³]/.test(digits) && digits.length === 1 ? digits : `^${digits}`,
    )
    .replace(/(?<=m)²/g, '2')
    .replace(/(?<=m)³/g, '3')
    .replace(/[²³]/g, (digit) => `^${digit}`)
    .replace(/(\p{N})([¼½¾⅓⅔])/gu, '$1 $2')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/\u2212/g, '-')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u2044/g, '/');
}

/**
 * What is wrong with the characters of a rewrite: invisible ones, which hide words from a reader or show what is
 * not there, and words of two alphabets, whose letters only look like those of another word. Null where nothing is.
 */
export function characterFault(rewrite: string, source: string): string | null {
  const hidden = rewrite.match(INVISIBLE)?.find((character) => !source.includes(character));
  if (hidden !== undefined) return 'It holds characters that cannot be seen.';
  const mixed = rewrite.match(/[\p{L}\p{M}]+/gu)?.find((word) => isMixed(word) && !source.includes(word));
  if (mixed !== undefined) return `“${mixed}” is written with letters of two alphabets.`;
  const written = foreignAlphabet(rewrite, source);
  return written === undefined ? null : `“${written}” is written in an alphabet that this line does not use.`;
}

/** Zero-width, bidirectional and other control characters, tags, soft hyphens. */
const INVISIBLE = /[[\p{DI}\p{Cc}\p{Cf}]--[\t\n\r]]/gv;

const ALPHABETS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];

function isMixed(word: string): boolean {
  return ALPHABETS.filter((alphabet) => alphabet.test(word)).length > 1;
}

/** The first word in an alphabet that only looks like Latin, where the source has none of it. A lone µ or Ω is a unit. */
function foreignAlphabet(rewrite: string, source: string): string | undefined {
  return ALPHABETS.slice(1)
    .filter((alphabet) => !alphabet.test(source))
    .flatMap(
      (alphabet) =>
        rewrite
          .match(/[\p{L}\p{M}]+/gu)
          ?.find((word) => alphabet.test(word) && !/^[µμΩΩ]\p{Script=Latin}*$/u.test(word)) ?? [],
    )[0];
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 48;
  if (code < 128) return digit;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  return String(code - zero);
}
