import { headingPartOf, isPlainHeading } from './headings.ts';
import { EMOJI, type PostingLine } from './posting-lines.ts';
import { WRAPPED_CHARS } from './wrapped-lines.ts';

/** Tells which level of heading a line is, from the line itself and the next; 0 for none. */
export function headingLevel(
  { raw, text, tag, marker, hashes, apart }: PostingLine,
  after: PostingLine | undefined,
): number {
  const tagged = /^h([1-6])$/.exec(tag ?? '')?.[1];
  if (tagged) return Number(tagged);
  if (hashes > 0) return hashes;
  const words = text.split(' ').length;
  const list = after !== undefined && after.marker !== '' && !EMOJI.test(after.marker);
  if (list && marker === '' && /[:：]$/.test(text) && words <= MAX_LEAD_WORDS) {
    return headingPartOf(text) === null ? COLON_LEVEL : PLAIN_LEVEL;
  }
  if (words > MAX_HEADING_WORDS || text.length > MAX_HEADING_CHARS || tag === 'li') return 0;
  const numbered = /^\s*\d/.test(marker);
  if (marker !== '' && !EMOJI.test(marker) && !numbered) return 0;
  if (/[:：]\s*\S/.test(text)) return 0;
  if (isPlainHeading(text)) return PLAIN_LEVEL;
  if (numbered) return isShouted(withoutBracket(text)) && headingPartOf(text) !== null ? PLAIN_LEVEL : 0;
  if (/[.。;；,，]$/.test(text)) return 0;
  if (BOLD_ALONE.test(raw)) return PLAIN_LEVEL;
  if (/[:：]$/.test(text)) return headingPartOf(text) === null ? COLON_LEVEL : PLAIN_LEVEL;
  if (isShouted(text) && words <= MAX_PLAIN_HEADING_WORDS && headingPartOf(text) !== null) return PLAIN_LEVEL;
  if (/[?？]$/.test(text) && apart) return PLAIN_LEVEL;
  if (
    apart &&
    marker === '' &&
    words <= MAX_QUESTION_WORDS &&
    STARTERS.test(text) &&
    headingPartOf(text) !== null
  )
    return PLAIN_LEVEL;
  if (!apart || marker !== '' || !after || after.apart || words > MAX_PLAIN_HEADING_WORDS) return 0;
  const abovesProse =
    after.text.length >= WRAPPED_CHARS && /^\p{Lu}/u.test(text) && headingPartOf(text) !== null;
  return list || abovesProse ? PLAIN_LEVEL : 0;
}

/** Levels of headings without markup: a known one or a bold line ranks above one that only ends in a colon. */
const PLAIN_LEVEL = 7;

const COLON_LEVEL = 8;

const MAX_HEADING_WORDS = 12;

/** A sentence that ends in a colon leads into its list: "As a Senior Policy Adviser you will:". */
const MAX_LEAD_WORDS = 22;

const MAX_HEADING_CHARS = 110;

/** A line without markup above a list is its heading if it is this short. */
const MAX_PLAIN_HEADING_WORDS = 7;

const MAX_QUESTION_WORDS = 8;

const BOLD_ALONE = /^\s*(\*\*|__)(?:(?!\1).)+\1:?\s*$/;

/** Words with which headings begin, and hardly any item of a list. */
const STARTERS =
  /^(?:why|about|who we|who you|what|how (?:we|to)|our|life at|working (?:at|for|with)|meet|über|warum|was|wer|das|pourquoi|à propos|qui|ce que|por qué|sobre|qué|lo que|quiénes|por que|quem|o que|varför|om|vad|vem|vilka)(?!\p{L})/iu;

function withoutBracket(text: string): string {
  return text.replace(/\([^()]{0,60}\)$/, '').trim();
}

/** True for a line in capitals. */
export function isShouted(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
}
