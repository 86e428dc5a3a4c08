import { markStrong } from '../../../chat/messages/strong.ts';

/**
 * Turns mrkdwn into plain text, and lists its links (docs.slack.dev/messaging/formatting). Lines in bold become
 * headings, other words in bold stay marked, and lines that begin with an emoji become a list; other emphasis and emoji
 * codes go.
 */
export function readMrkdwn(mrkdwn: string): { readonly text: string; readonly links: string[] } {
  const links: string[] = [];
  const text = mrkdwn.replaceAll(/<([^<>|]*)(?:\|([^<>]*))?>/g, (_, target: string, label: string = '') => {
    if (!/^https?:\/\//.test(target)) return nameOf(target, label);
    const link = decodeEntities(target);
    links.push(link);
    return isOnlyAddress(label, target) ? target : `${label} (${target})`;
  });
  const lines = text.split('\n').map((line) => line.replace(/^[ \t]*(?:&gt;|>)[ \t]?/, ''));
  return { text: decodeEntities(cleanLines(lines.join('\n'))), links: [...new Set(links)] };
}

/** Slack shows a bare address as its own label, without its scheme or cut short. */
function isOnlyAddress(label: string, target: string): boolean {
  const bare = (address: string) => address.replace(/^https?:\/\/(?:www\.)?/, '');
  return bare(target).startsWith(bare(label.replace(/(?:…|\.{3})$/, '')));
}

/** Cleans what a person typed or pasted into a form, where Slack escapes nothing and marks no links. */
export function readTypedText(text: string): string {
  return cleanLines(text);
}

/**
 * Names a channel (`#C1`), a date (`!date^…`) or a mail or phone link. Whom a message mentions (`@U1`, `!here`,
 * `!subteam^S1`) is no part of what it says.
 */
function nameOf(target: string, label: string): string {
  if (/^@|^!(?!date)/.test(target)) return '';
  if (label === '') return /^[!#]/.test(target) ? '' : target.replace(/^(mailto|tel):/, '');
  return target.startsWith('#') && !label.startsWith('#') ? `#${label}` : label;
}

const LEADING_CODE = /^[ \t]*:[a-z][\w+-]{0,50}:[ \t]*/;
const CODES = /[ \t]?(?<![\w:]):[a-z][\w+-]{0,50}:(?!\w)/g;
/** An emoji between two sentences stands for a full stop. */
const PARTING_CODES = /(?<=[\p{L}\p{N})*_][*_]?)[ \t]?:[a-z][\w+-]{0,50}:[ \t](?=[*_]?\p{Lu})/gu;
/** Emoji codes at both ends of a line. */
const OUTER_CODES = /^[ \t]?(?::[a-z][\w+-]{0,50}:[ \t]?){1,5}|(?:[ \t]?:[a-z][\w+-]{0,50}:){1,5}[ \t]?$/g;
const BOLD_LINE = /^(?:\*([^*]+)\*|_([^_]+)_) ?(:?)$/;

function cleanLines(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, at) => cleanLine(line, isList(line, lines[at - 1]) || isList(line, lines[at + 1])))
    .join('\n');
}

/** Two lines that begin with an emoji are a list. */
function isList(line: string, beside: string | undefined): boolean {
  return LEADING_CODE.test(line) && beside !== undefined && LEADING_CODE.test(beside);
}

function cleanLine(line: string, listed: boolean): string {
  const marked = listed ? line.replace(LEADING_CODE, '• ') : line;
  const heading = headingOf(marked.replace(OUTER_CODES, '').trim());
  const text =
    heading === null ? marked.replaceAll(PARTING_CODES, ' · ').replaceAll(CODES, '') : `## ${heading}`;
  return withoutEmphasis(text).trimEnd();
}

/** A line that is emphasised as a whole; emoji inside it part its words. */
function headingOf(line: string): string | null {
  const [, strong, slanted, colon = ''] = BOLD_LINE.exec(line) ?? [];
  const inner = strong ?? slanted;
  if (inner === undefined) return null;
  return `${inner
    .replace(OUTER_CODES, '')
    .replaceAll(/[ \t]?:[a-z][\w+-]{0,50}:[ \t]?(?!\w)/g, ' · ')
    .trim()}${colon}`;
}

/**
 * Removes the marks around emphasised words, `_italic_`, `~struck~`, `` `code` ``, and marks `*bold*` ones as Markdown
 * does.
 */
function withoutEmphasis(line: string): string {
  return line
    .replaceAll(/(?<![\p{L}\p{N}_/])_(?=[^\s_])([^_]+)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1')
    .replaceAll(/(?<![\p{L}\p{N}~])~(?=[^\s~])([^~]+)(?<=\S)~(?![\p{L}\p{N}~])/gu, '$1')
    .replaceAll(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]+)(?<=\S)\*(?![\p{L}\p{N}*])/gu, (_, words: string) =>
      markStrong(words),
    )
    .replaceAll('`', '');
}

function decodeEntities(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
