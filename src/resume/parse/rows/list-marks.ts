/** True for an item of a list: "• Cut hedges", "- Cut hedges", "2. Cut hedges". */
export function beginsItem(text: string): boolean {
  return beginsWithMark(text) || beginsWithNumber(text);
}

/** True for a bullet or another sign in front of an item; a sign alone is an empty cell. */
export function beginsWithMark(text: string): boolean {
  return MARK.test(text) && text.replace(MARK, '') !== '';
}

/** True for "1." and "(a)", which begin an item and are part of its text. */
export function beginsWithNumber(text: string): boolean {
  return /^\s*(?:\(?\d{1,2}[.)]|\[\d{1,3}\]|\([a-z]\))\s+/.test(text);
}

/** Returns an item without the sign in front of it. */
export function withoutMark(text: string): string {
  return text.replace(MARK, '').replace(TIGHT_MARK, '').trim();
}

/** True for "~ Skills ~": a sign at either end is no bullet. */
export function isFramed(text: string): boolean {
  return /^([~*=–—-]{1,3})\s\S[^.,;]{1,60}\s\1$/u.test(text);
}

/** A dot before the years of a school stands between the two. */
const MARK =
  /^(?!\s*·\s\((?:19|20)\d\d)\s*(?:[•‣◦▪▫●○■□◆◇►▶▸➢➤➔→✓✔✦★☆»›∙⋅·・*–—−-]|[-=]?>{1,2}|[+~](?=\s\D)|o(?=\s+\p{Lu}|\t)|§(?=\t))(?:\s+|$)/u;
const TIGHT_MARK =
  /^(?!\s*·\s\((?:19|20)\d\d)\s*(?:[•‣◦▪●○■◆◇►▶▸➢➤✓✔✦·・]\s*|[-–](?=\p{L}{2})|\*(?=\p{L}\p{Ll}))/u;
