import type { RtfGroup } from './tree.ts';

/** Reads the code page of each font in a font table, by the font's number, where it differs from the document's. */
export function readCodePages(table: RtfGroup): ReadonlyMap<number, number> {
  const codePages = new Map<number, number>();
  let font = 0;
  for (const child of table.children) {
    if (child.kind === 'group') for (const [key, value] of readCodePages(child)) codePages.set(key, value);
    else if (child.kind === 'word' && child.word === 'f') font = child.number ?? 0;
    else if (child.kind === 'word' && child.word === 'fcharset') {
      const codePage = CHARSETS[child.number ?? 0];
      if (codePage !== undefined) codePages.set(font, codePage);
    }
  }
  return codePages;
}

/** The code page of each Windows character set. */
const CHARSETS: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** Reads the numbers of the white entries of a colour table. */
export function readWhiteColours(table: RtfGroup): ReadonlySet<number> {
  const whites = new Set<number>();
  let index = 0;
  let tints: number[] = [];
  for (const child of table.children) {
    if (child.kind === 'word' && /^(red|green|blue)$/.test(child.word)) tints.push(child.number ?? 0);
    if (child.kind !== 'text' || !child.text.includes(';')) continue;
    if (tints.length === 3 && tints.every((tint) => tint >= 0xfa)) whites.add(index);
    index += child.text.split(';').length - 1;
    tints = [];
  }
  return whites;
}

/** Decodes bytes in a Windows code page; as Windows-1252 where there is no decoder for the page. */
export function decodeCodePage(bytes: readonly number[], codePage: number): string {
  const array = Uint8Array.from(bytes);
  try {
    return new TextDecoder(LABELS[codePage] ?? `windows-${codePage}`).decode(array);
  } catch {
    return new TextDecoder('windows-1252').decode(array);
  }
}

/** Names of code pages in the Encoding Standard, where they differ. */
const LABELS: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};
