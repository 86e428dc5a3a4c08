import type { SourceLine } from '../../../resume/source.ts';
import type { Reading } from './common/reading.ts';
import { plainReading } from './common/reading.ts';

/** Reads plain text: UTF-8, UTF-16 with a byte order mark, or else Windows-1252. */
export function readPlainText(bytes: Uint8Array): Reading {
  return plainReading('text', withGaps(decodeText(bytes).split(LINE_END)));
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
    const line = { text, gap };
    gap = 0;
    return [line];
  });
}

/**
 * Reads Markdown: headings in both styles, list items, and text without the marks of emphasis, code and links. A
 * link's target stays beside its text where the two differ.
 */
export function readMarkdown(bytes: Uint8Array): Reading {
  const lines: SourceLine[] = [];
  for (const line of readPlainText(bytes).lines) {
    const underline = /^\s*(=+|-{3,})\s*$/.exec(line.text)?.[1];
    const above = lines.at(-1);
    if (underline) {
      const isHeading = above !== undefined && line.gap === 0 && above.heading === undefined;
      if (isHeading) lines[lines.length - 1] = { ...above, heading: underline.startsWith('=') ? 1 : 2 };
      continue;
    }
    if (
      /^\s*(\*\s*){3,}$|^\s*(_\s*){3,}$|^\s*\|?(\s*:?-+:?\s*\|)+\s*:?-*:?\s*$|^\s*(```|~~~)/.test(line.text)
    )
      continue;
    lines.push(readMarkdownLine(line));
  }
  return plainReading('markdown', lines);
}

function readMarkdownLine(line: SourceLine): SourceLine {
  const heading = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line.text);
  if (heading?.[1]) return { ...line, text: stripInlineMarks(heading[2] ?? ''), heading: heading[1].length };
  const isItem = /^\s*([-*+•]|\d{1,2}[.)])\s/.test(line.text);
  const bold = /^\s*(\*\*|__)(?!\s).+\1\s*$/.test(line.text);
  const cells = line.text
    .replace(/^\s*>\s?/, '')
    .replace(/^\s*\||\|\s*$/g, (bar, at) => (at === 0 || line.text.trimStart().startsWith('|') ? '' : bar));
  const text = stripInlineMarks(
    line.text.trimStart().startsWith('|') ? cells.replace(/\s*\|\s*/g, '\t') : cells,
  );
  return { ...line, text, ...(isItem ? { listItem: true } : {}), ...(bold ? { bold } : {}) };
}

function stripInlineMarks(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/<((?:https?:|mailto:)[^>]+|[^>\s]+@[^>\s]+)>/g, '$1')
    .replace(/\[([^\]]+)\]\(([^)\s]+)[^)]*\)/g, (_, shown: string, target: string) =>
      stripScheme(target).includes(stripScheme(shown)) && stripScheme(shown).length > 3
        ? shown
        : `${shown} (${target.replace(/^mailto:/, '')})`,
    )
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])([*_])(?=[^\s*_])(.+?)(?<=[^\s*_])\1(?![\w*])/g, '$2')
    .replace(/(`+)(.+?)\1/g, '$2')
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, '$1')
    .replace(/<br\s*\/?>/gi, ' ');
}

function stripScheme(target: string): string {
  return target.toLowerCase().replace(/^(mailto:|https?:\/\/(www\.)?)|\/$/g, '');
}
