import { findContactDetails, isEmailOrPhone } from '../../../resume/parse/entities/contact.ts';
import { findDates } from '../../../resume/parse/entities/dates.ts';
import { headingMeaning } from '../../../resume/parse/headings/headings.ts';
import { beginsWithMark } from '../../../resume/parse/rows/list-marks.ts';
import type { SourceLine } from '../../../resume/source.ts';

/**
 * Reads what somebody wrote about themselves in a chat, each statement as a line of its own, behind the name and how to
 * reach the person. The stamps, the senders and what others say go, also from around a resume that was sent in a chat;
 * any other text is returned as it is.
 */
export function readChatText(lines: readonly SourceLine[]): readonly SourceLine[] {
  const stamped = lines.filter(({ text }) => STAMP.test(text));
  const isStamped = stamped.length > 1 || stamped[0] === lines[0];
  const all = isStamped ? messagesIn(lines) : lines.map((line): Said => ({ line, by: '' }));
  const teller = all.find(({ line: { text } }) => text.length >= MIN_TALK_CHARS && INTRODUCTION.test(text));
  const own = all.filter(({ by }) => by === (teller?.by ?? by)).map(({ line }) => line);
  const isMessage = isStamped || lines.length <= MAX_MESSAGE_LINES;
  if (!teller || !isMessage || isLaidOut(own)) return own;
  const introduced = teller.line;
  const { name, before, details, after } = readIntroduction(introduced.text);
  const at = own.indexOf(introduced);
  const said = [...own.slice(0, at).flatMap(({ text }) => statementsIn(text)), ...before];
  const rest = own.slice(at + 1).flatMap(({ text }) => statementsIn(text));
  const statements = [...said, ...after, ...rest].map((text, index): SourceLine => {
    const gap = index === 0 ? 1 : 0;
    return { text, gap, listItem: true };
  });
  return [{ text: name, gap: 0 }, ...details.map((text): SourceLine => ({ text, gap: 0 })), ...statements];
}

/** Shorter ones are lines of a resume. */
const MIN_TALK_CHARS = 60;

/** A longer text without a stamp was written in no chat. */
const MAX_MESSAGE_LINES = 12;

/** True for a resume: it has headings, a list, its name or its dates in rows, even if its profile begins "My name is …". */
function isLaidOut(lines: readonly SourceLine[]): boolean {
  const name = INTRODUCTION.exec(lines.find(({ text }) => INTRODUCTION.test(text))?.text ?? '')?.groups?.name;
  return lines.some(({ text }) => {
    const row = text.trim();
    const isShort = row.length < MIN_TALK_CHARS;
    return (
      row === name ||
      beginsWithMark(row) ||
      (isShort && (headingMeaning(row) !== null || findDates(row)?.text === row))
    );
  });
}

interface Said {
  readonly line: SourceLine;
  /** The sender; none without stamps. */
  readonly by: string;
}

/** Reads who said what, without what the messenger itself says: that something was left out, or is encrypted. */
function messagesIn(lines: readonly SourceLine[]): Said[] {
  let by = '';
  return lines.flatMap((line) => {
    const stamp = STAMP.exec(line.text);
    by = stamp?.groups?.by ?? by;
    const text = line.text.slice(stamp?.[0].length ?? 0);
    const isOfMessenger = stamp === null ? WHEN.test(text) : /^\u200e?<[^<>]{3,40}>$/u.test(text);
    return isOfMessenger ? [] : { line: { ...line, text }, by };
  });
}

const DAY = '\\d{1,4}[./-]\\d{1,2}(?:[./-]\\d{2,4})?';
const TIME = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:[ \\u202f]?[ap]\\.?m\\.?)?';
const AT = `^\\u200e?(?:\\[(?:${DAY},? ${TIME}|${TIME}, ${DAY})\\]|${DAY},? ${TIME} [-–]) `;

/** "[22/10/2026, 19:42] Rosa M: ", "[14/03, 09:12] Dean: ", "22.10.26, 19:42 - Rosa M: ", as messengers export a chat. */
const STAMP = new RegExp(`${AT}(?<by>[^:]{1,40}): `, 'iu');
const WHEN = new RegExp(AT, 'iu');

/** A word of a name: with a period behind a single letter alone, and never the "I" of what is said next. */
const WORD = "(?:\\p{Lu}\\.|(?!I(?!\\p{L}))\\p{Lu}[\\p{L}\\p{M}'’-]{0,30})";
const NAME = `${WORD}(?: ${WORD}){1,4}`;
const INTRODUCTION = new RegExp(
  `(?<!\\p{L})(?:[Mm]y (?:full )?name is|[Mm]y name['’]?s|[Ii]ch hei(?:ß|ss)e|[Mm]ein Name ist|[Jj]e m['’]appelle|[Mm]e llamo|[Mm]i nombre es|[Mm]e chamo|[Oo] meu nome é|[Mm]eu nome é|[Jj]ag heter) (?<name>${NAME})`,
  'u',
);

interface Introduction {
  readonly name: string;
  readonly before: readonly string[];
  /** How to reach the person, a line each. */
  readonly details: readonly string[];
  readonly after: readonly string[];
}

function readIntroduction(text: string): Introduction {
  const found = INTRODUCTION.exec(text);
  const name = found?.groups?.name ?? '';
  const start = found?.index ?? 0;
  const end = start + (found?.[0].length ?? 0);
  const before = statementsIn(text.slice(0, start));
  const [own = '', ...others] = sentencesIn(text.slice(end));
  const pieces = own
    .split(/,\s(?!\p{Lu}{2}(?!\p{L}))|\s(?=(?:[Aa]nd )?[Ii] live in\s)/u)
    .map(withoutEdges)
    .filter((piece) => piece !== '');
  const details = pieces.filter(isDetail);
  return {
    name,
    before,
    details,
    after: [...pieces.filter((piece) => !isDetail(piece)), ...others.flatMap(clausesIn)],
  };
}

/** An address to write to, a number, or a place. */
const isDetail = (text: string) =>
  /^i live in\s/iu.test(text) || findContactDetails(text).some(isEmailOrPhone);

function statementsIn(text: string): string[] {
  return sentencesIn(text).flatMap(clausesIn);
}

function sentencesIn(text: string): string[] {
  return text
    .split(
      /(?<=[\p{L}\p{N})]{2}[.!?]{1,3})(?<!(?<!\p{L})(?:Dr|Mrs?|Ms|St|Prof|Inc|Ltd|Co|Jr|Sr|No)\.)\s(?=\p{L})/u,
    )
    .map(withoutEdges)
    .filter((sentence) => sentence !== '');
}

/** "…, i do grill and saute" says something of its own. */
function clausesIn(sentence: string): string[] {
  return sentence.split(/,\s(?=(?:and )?(?:then )?(?:i|ich|je|yo|eu|jag)\s)/iu).map(withoutEdges);
}

/** Without what parts a statement from the next one. */
function withoutEdges(text: string): string {
  return text.trim().replace(/^(?:[,;]|and\s)\s?|[,;.]$/giu, '');
}
