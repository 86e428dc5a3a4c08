import type { SourceLine } from '../../../resume/source.ts';
import { readChatText } from './chat-text.ts';
import type { Reading } from './common/reading.ts';
import { plainReading } from './common/reading.ts';

/** Reads plain text, which may have been written in a chat. */
export function readPlainText(bytes: Uint8Array): Reading {
  return plainReading('text', readChatText(readLines(bytes)).map(withoutStars));
}

/** Reads "*Work*" as bold, as messengers do. */
function withoutStars(line: SourceLine): SourceLine {
  const text = line.text.replace(
    /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]{1,200})(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu,
    '$1',
  );
  const isWhole = text.length === line.text.length - 2 && line.text.trim() === `*${text.trim()}*`;
  return { ...line, text, ...(isWhole ? { bold: true } : {}) };
}

/** Reads the lines of UTF-8, UTF-16 with a byte order mark, or else Windows-1252. */
function readLines(bytes: Uint8Array): SourceLine[] {
  return withGaps(decodeText(bytes).split(LINE_END));
}

const LINE_END = /\r\n?|\n|\f/;

function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Turns blank lines into the gap above the next line. */
function withGaps(texts: readonly string[]): SourceLine[] {
  let gap = 0;
  return texts.flatMap((text) => {
    if (text.trim() === '') {
      gap += 1;
      return [];
    }
    if (DRAWN_RULE.test(text.replace(/\s+/g, ''))) return [];
    const line = { text: tabulate(text), gap };
    gap = 0;
    return [line];
  });
}

/** A line of dashes, equals signs or stars across the page. */
const DRAWN_RULE = /^(?:-{4,}|={4,}|_{4,}|\*{4,}|~{4,}|#{4,}|─{3,}|═{3,}|—{3,})$/;

/** Reads three blanks or more as a gap of the layout, except between single letters. */
function tabulate(text: string): string {
  const rest = text.trimStart();
  const indent = text.slice(0, text.length - rest.length);
  return /^(?:\S\s+)+\S$/u.test(rest) ? text : indent + rest.replace(/(?<!\s) {3,}(?=\S)/g, '\t');
}

/**
 * Reads Markdown: headings in both styles, list items, and text without the marks of emphasis, code and links. A
 * link's target stays beside its text where the two differ.
 */
export function readMarkdown(bytes: Uint8Array): Reading {
  const lines: SourceLine[] = [];
  for (const line of readLines(bytes)) {
    const underline = /^\s*(=+|-{3,})\s*$/.exec(line.text)?.[1];
    const above = lines.at(-1);
    if (underline) {
      const isHeading = above !== undefined && line.gap === 0 && above.heading === undefined;
      if (isHeading) lines[lines.length - 1] = { ...above, heading: underline.startsWith('=') ? 1 : 2 };
      continue;
    }
    if (RULE.test(line.text.replace(/\s+/g, ''))) continue;
    lines.push(readMarkdownLine(line));
  }
  return plainReading('markdown', lines);
}

/** A line across the page, the line below a table's head, or the border of a block of code, without its spaces. */
const RULE = /^\*{3,}$|^_{3,}$|^\|?(?::?-+:?\|)+:?-*:?$|^```|^~~~/;

function readMarkdownLine(line: SourceLine): SourceLine {
  const heading = /^ {0,3}(#{1,6})\s+(\S.*)?$/s.exec(line.text);
  if (heading?.[1]) {
    const title = heading[2]
      ?.trimEnd()
      .replace(/(?<!#)#+$/, '')
      .trimEnd();
    return { ...line, text: stripInlineMarks(title ?? ''), heading: heading[1].length };
  }
  const isItem = /^\s*([-*+•]|\d{1,2}[.)])\s/.test(line.text);
  const bold = /^\s*(\*\*|__)(?!\s).+\1\s*$/.test(line.text);
  const cells = line.text
    .replace(/^\s*>\s?/, '')
    .replace(/^\s*\||\|\s*$/g, (bar, at) => (at === 0 || line.text.trimStart().startsWith('|') ? '' : bar));
  const text = stripInlineMarks(
    line.text.trimStart().startsWith('|') ? cells.replace(/(?:(?<!\s)\s+)?\|\s*/g, '\t') : cells,
  );
  return { ...line, text, ...(isItem ? { listItem: true } : {}), ...(bold ? { bold } : {}) };
}

/** Every repetition between two marks is bounded: marks that are never closed are looked for from each of them. */
function stripInlineMarks(text: string): string {
  return text
    .replace(/!\[[^\]]{0,300}\]\([^)]{0,1000}\)/g, '')
    .replace(/<((?:https?:|mailto:)[^<>]+|[^<>\s@]+@[^<>\s@]+)>/g, '$1')
    .replace(
      /\[([^\]]{1,300})\]\(([^)\s]{1,1000})(?:\s[^)]{0,300})?\)/g,
      (_, shown: string, target: string) =>
        stripScheme(target).includes(stripScheme(shown)) && stripScheme(shown).length > 3
          ? shown
          : `${shown} (${target.replace(/^mailto:/, '')})`,
    )
    .replace(/(\*\*|__)(?=\S)(.{1,1000}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])([*_])(?=[^\s*_])(.{1,1000}?)(?<=[^\s*_])\1(?![\w*])/g, '$2')
    .replace(/(?<!`)(`{1,8})(.{1,1000}?)\1/g, '$2')
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, '$1')
    .replace(/<br\s*\/?>/gi, ' ');
}

function stripScheme(target: string): string {
  return target.toLowerCase().replace(/^(mailto:|https?:\/\/(www\.)?)|\/$/g, '');
}
