/**
 * Gives each character one form, so that gates compare only what can be seen: digits of any script and width
 * become 0 to 9, superscripts are marked, quotes and dashes become one kind, soft hyphens and invisible
 * characters go.
 *
 * For comparing only. Text that is stored or shown is cleaned by normalise.ts.
 */
export function unifyCharacters(text: string): string {
  return text
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (digits) =>
      /[²³]/.test(digits) && digits.length === 1 ? digits : `^${digits}`,
    )
    .replace(/(?<=m)²/g, '2')
    .replace(/(?<=m)³/g, '3')
    .replace(/[²³]/g, (digit) => `^${digit}`)
    .replace(/(\p{N})([¼½¾⅓⅔])/gu, '$1 $2')
    .normalize('NFKC')
    .replace(INVISIBLE_CHARACTERS, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/\u2212/g, '-')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u2044/g, '/');
}

/** Zero-width, bidirectional and other control characters, tags, soft hyphens. */
export const INVISIBLE_CHARACTERS = /[[\p{DI}\p{Cc}\p{Cf}]--[\t\n\r]]/gv;

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 48;
  if (code < 128) return digit;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  return String(code - zero);
}
