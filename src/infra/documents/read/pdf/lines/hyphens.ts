import type { SourceLine } from '../../../../../resume/source.ts';

/**
 * Rejoins words that are hyphenated at a line's end: the rest of the word moves up. Drops the hyphen, unless the
 * document spells the word with it elsewhere, the word usually has one ("end-to-end", "Baden-Württemberg",
 * "self-taught"), or it is part of an address.
 */
export function unhyphenate(lines: readonly SourceLine[]): SourceLine[] {
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}\p{N}-]+/u)));
  const whole: SourceLine[] = [];
  for (const line of lines) {
    const above = whole.at(-1);
    const end = above?.text.slice(-MAX_WORD_CHARS) ?? '';
    const address = endsInAddress(end);
    const head = /(?<![\p{L}\p{N}-])[\p{L}\p{N}-]*\p{L}[-\u00AD]$/u.exec(end)?.[0];
    const tail = (address ? /^\S+/ : /^[\p{L}\p{N}-]+(?:[^\s\p{L}\p{N}-][^\s\p{L}\p{N}]*)?/u).exec(
      line.text,
    )?.[0];
    if (
      !above ||
      !(head || address) ||
      !tail ||
      above.text.length > MAX_LINE_CHARS ||
      !continuesLine(above, line)
    ) {
      whole.push(line);
      continue;
    }
    const keeps = address || !head || keepsHyphen(head, tail, words);
    const start = keeps ? above.text : above.text.slice(0, -1);
    whole[whole.length - 1] = { ...above, text: start + tail };
    const rest = line.text.slice(tail.length).trimStart();
    if (rest !== '') whole.push({ ...line, text: rest, continues: true });
  }
  return whole;
}

/** No word or address goes on for longer before its hyphen. */
const MAX_WORD_CHARS = 200;
/** A line that was joined from more lines than a paragraph has. */
const MAX_LINE_CHARS = 2_000;

/** True where a text ends in an address broken after its own hyphen or slash: "linkedin.com/in/ada-". */
function endsInAddress(text: string): boolean {
  const address = /(?<!\S)\S+[-/]$/.exec(text)?.[0].slice(0, -1) ?? '';
  return /https?:\/\/|www\.|[\w-]\.[a-z]{2,}\/|\S@/i.test(address);
}

function continuesLine(above: SourceLine, line: SourceLine): boolean {
  return (
    line.continues === true ||
    (above.page === line.page &&
      above.size === line.size &&
      (line.gap ?? 1) < 0.6 &&
      /^\p{Ll}/u.test(line.text))
  );
}

function keepsHyphen(head: string, tail: string, words: ReadonlySet<string>): boolean {
  const start = head.toLowerCase().slice(0, -1);
  const end = /^[\p{L}\p{N}-]+/u.exec(tail.toLowerCase())?.[0] ?? '';
  if (words.has(`${start}-${end}`)) return true;
  if (words.has(start + end)) return false;
  return (
    start.includes('-') ||
    !/^\p{Ll}/u.test(tail) ||
    COMPOUND_SECOND_HALF.test(end) ||
    /^(one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|call|follow|check|sous|self|non|co|cross|multi|full|front|back|well|real|high|low|long|short|ex|all|half|data|user|client|cloud|open|object|test|time|cost)$/.test(
      start,
    )
  );
}

/** Second halves of compounds that are common in resumes. */
const COMPOUND_SECOND_HALF =
  /^(driven|based|native|oriented|specific|wide|level|friendly|time|scale|facing|ready|free|aware|party|source|stack|functional|performance|quality|effective|efficient|site|house|border|term|year|language|disciplinary)$/;
