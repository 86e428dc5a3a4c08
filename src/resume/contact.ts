import { countryIn } from './places.ts';
import type { ContactField } from './resume.ts';
import { words } from './words.ts';

type Kind = ContactField['kind'];

/** A contact detail as it stands in a line. */
export interface Detail {
  readonly kind: Kind;
  readonly text: string;
}

/** The e-mail addresses, phone numbers, links and addresses in a line of the contact block, in order. */
export function detailsIn(text: string): Detail[] {
  const found: (Detail & { index: number })[] = [];
  let rest = text;
  for (const [kind, pattern] of PATTERNS) {
    rest = rest.replace(pattern, (match, ...groups) => {
      const index = groups.find((group): group is number => typeof group === 'number') ?? 0;
      if (kind === 'phone' && match.replace(/\D/g, '').length < 7) return match;
      found.push({ kind, text: match.trim(), index });
      return '\t'.repeat(match.length);
    });
  }
  let index = 0;
  for (const piece of rest.split(/([|•·●◆\t]+|\s[–—/]\s)/u)) {
    const candidate = piece.replace(/^[\s,;:]+|[\s,;:]+$/g, '');
    if (address(candidate)) found.push({ kind: 'address', text: candidate, index });
    index += piece.length;
  }
  return found.sort((a, b) => a.index - b.index).map(({ kind, text }) => ({ kind, text }));
}

/** True where a line can be a person's name: two to five words of letters, or a short name in Han or kana. */
export function nameLike(text: string): boolean {
  const plain = text
    .replace(/,\s*[\p{L}.,\s-]{2,24}$/u, '')
    .replace(/\([^)]*\)/gu, '')
    .trim();
  if (/[@\d:/|•·\t]/u.test(plain) || TITLES_OF_DOCUMENTS.test(plain)) return false;
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\s]{2,10}$/u.test(plain)) return true;
  const count = plain.split(/\s+/).length;
  return count >= 1 && count <= 6 && /^[\p{L}\p{M}.'’\-\s]+$/u.test(plain) && /\p{L}{2}/u.test(plain);
}

/** "Curriculum Vitae", "履歴書": what the document is, not who it is about. */
export const TITLES_OF_DOCUMENTS =
  /^(?:curriculum vitae|cv|r[ée]sum[ée]|lebenslauf|currículum(?: vitae)?|hoja de vida|currículo|meritförteckning|简历|個人簡歷|个人简历|履歷|履歴書|職務経歴書)$/iu;

const PATTERNS: readonly [Kind, RegExp][] = [
  ['email', /(?:mailto:)?[\p{L}\p{N}._%+-]+\s?@\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu],
  [
    'link',
    /(?:https?:\/\/|www\.)[^\s|•]+|(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|io|dev|me|co|edu|de|fr|es|pt|br|se|cn|jp|uk|us|ca|au|at|ch|in|eu|info|app|ai|tech|design|art|blog|site|github\.io)(?:\/[^\s|•,]*)?(?![\p{L}\p{N}])|(?:in|gh|linkedin|github)\/[\p{L}\p{N}_-]+|(?<=(?:linkedin|github|twitter|x|orcid|gitlab|instagram|behance|telegram|skype|wechat|line|kaggle|scholar)\s*:\s*)[@/\p{L}\p{N}_-]+|(?<!\S)@[\p{L}\p{N}_-]{2,}/giu,
  ],
  [
    'phone',
    /(?:tel:\s*)?(?:\(\+\d{1,3}\)|\+\d{1,3})?[\s./-]*(?:\(\d{1,5}\)[\s./-]*)?\d(?:[\s./-]{0,2}\d){5,13}(?:\s*(?:ext\.?|x)\s*\d{1,5})?/giu,
  ],
];

const STREET =
  /\b(?:street|st\.|road|rd\.?|avenue|ave\.?|lane|ln\.?|drive|dr\.|boulevard|blvd\.?|way|court|apt\.?|suite|rue|calle|avenida|rua|väg|gata)\b|(?:stra(?:ß|ss)e|str\.|gasse|platz|weg|gatan|vägen|allee)\b|[省市区县區縣都道府県町]|\d{5}|〒/iu;

function address(text: string): boolean {
  const count = words(text).length;
  if (count === 0 || count > 14 || text.length > 90) return false;
  if (/^\p{L}+\s*:/u.test(text))
    return /^(?:address|location|adresse|dirección|endereço|adress|地址|住所|现居|現居地)/iu.test(text);
  if (STREET.test(text) && /\d|[省市区県都]/u.test(text)) return true;
  return (
    /^[\p{L}\p{M}\s.'’-]+,\s*[\p{L}\p{M}\s.,'’-]+(?:\s+[A-Z]{0,2}\d[\dA-Z\s-]{2,8})?$/u.test(text) &&
    (countryIn(text) || count <= 3)
  );
}
