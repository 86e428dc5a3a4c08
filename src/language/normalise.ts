/**
 * Cleans text that comes in from a document, a page or a person: NFKC, nothing invisible, one space between
 * words, one tab for a gap of the layout, no space at either end of a line. Keeps newlines. `removed` counts
 * the invisible characters taken out (zero-width, bidirectional controls, tags and control codes), so that we
 * can tell the person. Idempotent.
 *
 * Everything stored is in this form. For comparing words, unify-characters.ts goes further.
 */
export function normalise(text: string): { text: string; removed: number } {
  const lines = text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n');
  const visible = lines.replace(INVISIBLE, '');
  return {
    text: compose(visible)
      .replace(PRIVATE_BULLET, '• ')
      .replace(PRIVATE_USE, ' ')
      .replace(/[^\S\n\t]+/g, ' ')
      .replace(/ ?\t[ \t]*/g, '\t')
      .replace(/^[ \t]+|(?<![ \t])[ \t]+$/gm, ''),
    removed: [...lines].length - [...visible].length,
  };
}

/**
 * Joiners are text between letters of scripts that spell with them (Persian, Hindi …) and between
 * pictographs, and a soft hyphen at the end of a line says how the word goes on. Everything else here shows
 * nothing; hidden instructions hide in it.
 */
const INVISIBLE = new RegExp(
  [
    '[\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F]',
    '[\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0]',
    '[\\u{E0000}-\\u{E007F}]',
    '(?<!\\p{Script=Han})[\\u{E0100}-\\u{E01EF}]',
    '(?<![\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Sinhala}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Extended_Pictographic}\\p{M}])[\\u200C\\u200D]',
    '\\u00AD(?!\\s*$)',
  ].join('|'),
  'gmu',
);

/** Word's Symbol and Wingdings bullets, which live in the private use area, at the start of a line. */
const PRIVATE_BULLET = /^[^\S\r\n\u2028\u2029]*[\uF0A7\uF0A8\uF0B7\uF0D8\uF0FC\uF076\uF077][^\S\n]*/gm;

/** Icons of symbol fonts: a picture of an envelope, with no meaning outside its own font. */
const PRIVATE_USE = /[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/gu;

/**
 * Applies NFKC, except where it would falsify: "1½" is not "11⁄2", "10³" is not 103, "2º" is not "2o", and "l´été" has
 * no space.
 */
function compose(text: string): string {
  return text
    .replace(/(\d)(?=[¼-¾⅐-⅞])/g, '$1 ')
    .replace(/(\d)(?=[²³¹⁰⁴-⁹])/g, '$1^')
    .replace(/\u00B4/g, "'")
    .split(/([ºª])/)
    .map((part) => (part === 'º' || part === 'ª' ? part : part.normalize('NFKC')))
    .join('')
    .replace(/\u2010/g, '-');
}
