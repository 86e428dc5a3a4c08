import { withContacts } from '../common/links.ts';
import type { Reading } from '../common/reading.ts';
import { plainReading } from '../common/reading.ts';
import {
  applyControlWord,
  applyParagraphWord,
  type CharacterLook,
  isGround,
  PLAIN,
  type RtfDocument,
  TEXT,
} from './control-words.ts';
import type { RtfPage } from './page.ts';
import { createRtfPage, PLAIN_PARAGRAPH } from './page.ts';
import { decodeCodePage, readCodePages, readWhiteColours } from './tables.ts';
import type { RtfGroup } from './tree.ts';
import { parseRtf } from './tree.ts';

/** Reads RTF as word processors write it: page headers, then the body, notes and page footers. */
export function readRtf(bytes: Uint8Array): Reading {
  const document: RtfDocument = {
    pages: { header: createRtfPage(), body: createRtfPage(), note: createRtfPage(), footer: createRtfPage() },
    codePages: new Map(),
    whites: new Set(),
    targets: [],
    codePage: 1252,
    paragraph: PLAIN_PARAGRAPH,
    hasMarkers: false,
    hasShadedCells: false,
    hidden: 0,
  };
  readGroup(parseRtf(Buffer.from(bytes).toString('latin1')), PLAIN, document.pages.body, document);
  const { header, body, note, footer } = document.pages;
  const lines = [...header.lines(), ...body.lines(), ...note.lines(), ...footer.lines()];
  return plainReading('rtf', withContacts(lines, document.targets), document.hidden);
}

function readGroup(group: RtfGroup, outer: CharacterLook, page: RtfPage, document: RtfDocument): void {
  const purpose = purposeOf(group);
  const story = STORIES[purpose];
  if (purpose === 'fonttbl') document.codePages = readCodePages(group);
  else if (purpose === 'colortbl') document.whites = readWhiteColours(group);
  else if (purpose === 'fldinst') readField(group, document);
  else if (purpose === 'listtext' || purpose === 'pntext') {
    document.hasMarkers = true;
    document.paragraph = { ...document.paragraph, listed: hasMarker(group) };
  } else if (story) readStory(group, document.pages[story], document);
  else if (!SKIPPED.has(purpose)) readChildren(group, outer, page, document);
}

/** True for the marker of a list item; headings may have an empty one. */
function hasMarker({ children }: RtfGroup): boolean {
  return children.some((child) => {
    if (child.kind === 'group') return hasMarker(child);
    return child.kind === 'text'
      ? child.text.trim() !== ''
      : child.kind === 'byte' || MARKERS.has(child.word);
  });
}

const MARKERS = new Set(['u', 'bullet', 'endash', 'emdash']);

function readStory(group: RtfGroup, page: RtfPage, document: RtfDocument): void {
  const around = document.paragraph;
  document.paragraph = PLAIN_PARAGRAPH;
  readChildren(group, PLAIN, page, document);
  page.endParagraph(document.paragraph);
  document.paragraph = around;
}

/** Finds the control word that says what a group is for; `*` for an optional one that is not understood. */
function purposeOf({ children }: RtfGroup): string {
  const [first, second] = children;
  if (first?.kind !== 'word') return '';
  if (first.word !== '*') return first.word;
  return second?.kind === 'word' && UNDERSTOOD.has(second.word) ? second.word : '*';
}

const STORIES: Readonly<Record<string, keyof RtfDocument['pages']>> = {
  header: 'header',
  headerl: 'header',
  headerr: 'header',
  headerf: 'header',
  footer: 'footer',
  footerl: 'footer',
  footerr: 'footer',
  footerf: 'footer',
  footnote: 'note',
};

const UNDERSTOOD = new Set(['fldinst', 'shpinst', 'shptxt', 'pntext', 'listtext', 'footnote']);

/** Groups without text of the page, among them what a Word 97 shape repeats for older readers. */
const SKIPPED = new Set(
  `* stylesheet info pict object datafield listtable listoverridetable rsidtbl generator filetbl revtbl nonshppict
  shprslt sp themedata colorschememapping latentstyles datastore xmlnstbl ftnsep ftnsepc ftncn aftnsep aftnsepc
  aftncn pnseclvl bkmkstart bkmkend annotation atnid atnauthor xe tc deleted template private1 passwordhash`.split(
    /\s+/,
  ),
);

function readChildren(group: RtfGroup, outer: CharacterLook, page: RtfPage, document: RtfDocument): void {
  let look = outer;
  let bytes: number[] = [];
  let skip = 0;
  const write = (text: string) => {
    if (isUnseen(look, document)) document.hidden += text.trim().length;
    else page.write(text, look);
  };
  const flush = () => {
    if (bytes.length === 0) return;
    write(decodeCodePage(bytes, document.codePages.get(look.font) ?? document.codePage));
    bytes = [];
  };
  for (const child of group.children) {
    if (child.kind === 'byte' && skip > 0) skip -= 1;
    else if (child.kind === 'byte') bytes.push(child.byte);
    else {
      flush();
      if (child.kind === 'text') {
        write(child.text.slice(skip));
        skip = Math.max(0, skip - child.text.length);
      } else if (child.kind === 'group') readGroup(child, look, page, document);
      else if (child.word === 'u') {
        write(String.fromCharCode(((child.number ?? 0) + 65_536) % 65_536));
        skip = look.fallback;
      } else if (TEXT[child.word] !== undefined) write(TEXT[child.word] ?? '');
      else if (!applyParagraphWord(child, page, document)) look = applyControlWord(look, child, document);
    }
  }
  flush();
}

function isUnseen(look: CharacterLook, document: RtfDocument): boolean {
  const isGrounded =
    isGround(look.ground, document) ||
    document.paragraph.shaded ||
    (document.paragraph.inTable && document.hasShadedCells);
  return look.vanish || look.size <= 1 || (document.whites.has(look.colour) && !isGrounded);
}

/** Reads the target of `HYPERLINK "https://…"`, which may be split into several pieces. */
function readField(group: RtfGroup, document: RtfDocument): void {
  const text = (part: RtfGroup): string =>
    part.children
      .map((child) => (child.kind === 'group' ? text(child) : child.kind === 'text' ? child.text : ''))
      .join('');
  const target = /HYPERLINK\s+"([^"]+)"/i.exec(text(group))?.[1];
  if (target) document.targets.push(target);
}
