import { decode } from 'fast-png';
import { unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWriter } from '../../../src/infra/documents/writer.ts';
import type { FileKind } from '../../../src/jobs/model/job.ts';
import type { Writer } from '../../../src/jobs/ports/documents.ts';
import { type Layout, LOOKS, layoutText } from '../../../src/resume/layout/layout.ts';
import { comparableText, isSameText } from '../../../src/tailoring/check/comparable-text.ts';
import { findDisorder } from './own/schema-order.ts';
import { arabic, CALLER, fourPages, longWinded, nurse, oneLine, pictures, samples } from './write-samples.ts';

/** A PDF keeps Arabic in visual order, with a letter under a mark given twice. */
const VISUAL = new Set(['arabic']);

describe('the writer', () => {
  let writer: Writer;
  beforeAll(() => {
    writer = createWriter();
  });
  afterAll(() => writer.close());

  async function written(layout: Layout) {
    const result = await writer.write(layout, CALLER);
    if (!result.ok) throw new Error(result.error.detail);
    const { files, pages } = result.value;
    const bytesOf = (kind: FileKind) => files.find((file) => file.kind === kind)?.bytes ?? new Uint8Array();
    return { files, pages, bytesOf };
  }

  const looks = LOOKS.flatMap((look) =>
    Object.entries(samples).map(([name, layout]) => [name, { ...layout, look }] as const),
  );

  it.each(looks)(
    'sets %s in the $look look so that both documents give back every word, in order',
    async (name, layout) => {
      const { files, bytesOf } = await written(layout);
      expect(findDisorder(documentXml(bytesOf('docx')))).toEqual([]);
      const texts = await writer.readBack(files, CALLER);
      if (!texts.ok) throw new Error(texts.error.detail);
      const original = layoutText(layout);
      expect([...texts.value.keys()].sort()).toEqual(['docx', 'pdf']);
      expect(comparableText(texts.value.get('docx') ?? '')).toBe(comparableText(original));
      const pdf = texts.value.get('pdf') ?? '';
      if (VISUAL.has(name)) expect(isSameText(pdf, original)).toBe(true);
      else expect(comparableText(pdf)).toBe(comparableText(original));
    },
  );

  it('counts the pages of the PDF without writing it', async () => {
    for (const layout of [oneLine, nurse, fourPages]) {
      const { pages, bytesOf } = await written(layout);
      const document = await getDocumentProxy(bytesOf('pdf').slice());
      expect(document.numPages).toBe(pages);
      expect(await writer.countPages(layout, CALLER)).toEqual({ ok: true, value: pages });
    }
  });

  it('never needs more pages for a tighter density, and fewer for the tightest', async () => {
    const pages = [];
    for (const density of ['regular', 'close', 'small', 'smallest', 'tightest'] as const) {
      const counted = await writer.countPages({ ...fourPages, density }, CALLER);
      pages.push(counted.ok ? counted.value : 0);
    }
    expect(pages).toEqual(pages.toSorted((one, other) => other - one));
    expect(pages.at(-1)).toBeLessThan(pages[0] ?? 0);
  });

  it('makes a PDF that is tagged, titled, declares PDF/UA-1, and holds its fonts', async () => {
    const { bytesOf } = await written(nurse);
    const bytes = bytesOf('pdf');
    const raw = Buffer.from(bytes).toString('latin1');
    const document = await getDocumentProxy(bytes.slice());
    expect(raw).toMatch(/pdfuaid:part>1</);
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const tree = JSON.stringify(await (await document.getPage(1)).getStructTree());
    for (const role of ['"H1"', '"H2"', '"L"', '"LI"']) expect(tree).toContain(role);
    expect((await document.getMetadata()).info).toMatchObject({ Title: nurse.name });
    expect(raw.match(/\/FontFile[23] /g)?.length).toBe(
      raw.match(/\/Type\/FontDescriptor|\/Type \/FontDescriptor/g)?.length,
    );
  });

  it('uses the paper of the layout in both documents', async () => {
    for (const [paper, points, twips] of [
      ['a4', [595, 842], 'w:w="11906" w:h="16838"'],
      ['letter', [612, 792], 'w:w="12240" w:h="15840"'],
    ] as const) {
      const { bytesOf } = await written({ ...nurse, paper });
      const page = await (await getDocumentProxy(bytesOf('pdf').slice())).getPage(1);
      expect(page.view.slice(2).map(Math.round)).toEqual(points);
      expect(documentXml(bytesOf('docx'))).toContain(twips);
    }
  });

  it('leaves room to sign a letter, and draws no line under what it is about', async () => {
    const text = (...texts: string[]) => ({
      heading: null,
      blocks: texts.map((one) => ({ type: 'text' as const, text: one })),
    });
    const subject = { heading: 'Application: Nurse', blocks: [] };
    const sections = [subject, text('Dear team,'), text('Kind regards,', 'Ada Park')];
    const letter = (await written({ ...nurse, isLetter: true, sections })).bytesOf('docx');
    expect(documentXml(letter)).toMatch(/Kind regards,[\s\S]*w:before="700"[\s\S]*Ada Park/);
    const stylesXml = (docx: Uint8Array) => new TextDecoder().decode(unzipSync(docx)['word/styles.xml']);
    expect(stylesXml(letter)).not.toContain('w:pBdr');
    expect(stylesXml((await written(nurse)).bytesOf('docx'))).toContain('w:pBdr');
  });

  it('numbers pages only where there is more than one', async () => {
    const one = await written(nurse);
    const many = await written(fourPages);
    expect(await pageTexts(one.bytesOf('pdf'))).not.toContainEqual(expect.stringMatching(/1 \/ 1\s*$/));
    expect(
      (await pageTexts(many.bytesOf('pdf'))).every((text, at) => text.includes(`${at + 1} / ${many.pages}`)),
    ).toBe(true);
    expect(partsOf(one.bytesOf('docx')).filter((name) => name.includes('footer'))).toEqual([]);
    expect(partsOf(many.bytesOf('docx')).filter((name) => name.includes('footer'))).not.toEqual([]);
  });

  it('leaves no heading, and no header of an entry, alone at the end of a page', async () => {
    const { files } = await written(fourPages);
    const pdf = files.filter(({ kind }) => kind === 'pdf');
    const heads = fourPages.sections.flatMap(({ heading, blocks }) => [
      heading ?? '',
      ...blocks.flatMap((block) =>
        block.type === 'entry' ? block.rows.flatMap(({ left, right }) => [left, right ?? '']) : [],
      ),
    ]);
    for (const text of await pageTexts(pdf[0]?.bytes ?? new Uint8Array())) {
      const last =
        text
          .replace(/\s*\d+ \/ \d+\s*$/, '')
          .split('\n')
          .at(-1) ?? '';
      expect(heads).not.toContain(last.trim());
    }
  });

  it('breaks a line of contact details in place of a separator', async () => {
    const { bytesOf } = await written(longWinded);
    const [first = ''] = await pageTexts(bytesOf('pdf'));
    const lines = first.split('\n').map((line) => line.trim());
    expect(first).toContain(' | ');
    for (const line of lines) expect(line).not.toMatch(/^\||\|$/);
  });

  it('makes a Word document of named styles, real bullets and tab stops, without tables', async () => {
    const { bytesOf } = await written(nurse);
    const body = documentXml(bytesOf('docx'));
    for (const style of ['Title', 'Heading1', 'Organisation', 'Position', 'ListBullet', 'Skills'])
      expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(body).not.toMatch(/<w:tbl>|<w:txbxContent>|•/);
    const styles = partOf(bytesOf('docx'), 'word/styles.xml');
    expect(styles).toMatch(/w:styleId="ListBullet"(?:(?!<\/w:style>).)*<w:numPr>/);
    expect(styles).toMatch(/w:styleId="Organisation"(?:(?!<\/w:style>).)*<w:tab w:val="right"/);
  });

  it('sets each look in its own fonts, in both documents, and photos in neither', async () => {
    const fonts = { modern: ['Carlito', 'Calibri'], classic: ['Tinos', 'Times New Roman'] } as const;
    for (const look of LOOKS) {
      const { bytesOf } = await written({ ...nurse, look });
      const raw = Buffer.from(bytesOf('pdf')).toString('latin1');
      for (const other of LOOKS) {
        const [pdfFont, wordFont] = fonts[other];
        expect(new RegExp(`/BaseFont ?/\\w+\\+${pdfFont}`).test(raw)).toBe(other === look);
        expect(partOf(bytesOf('docx'), 'word/styles.xml').includes(wordFont)).toBe(other === look);
      }
      expect(raw).not.toContain('/Subtype/Image');
    }
  });

  it('puts the name, the contact details and the line under the name in the middle of the classic look', async () => {
    const headline = { heading: null, blocks: [{ type: 'text', text: 'Charge Nurse' }] } as const;
    const layout: Layout = { ...nurse, look: 'classic', sections: [headline, ...nurse.sections] };
    const { bytesOf } = await written(layout);
    const styles = partOf(bytesOf('docx'), 'word/styles.xml');
    for (const style of ['Title', 'Contact', 'Headline'])
      expect(styles).toMatch(new RegExp(`w:styleId="${style}"(?:(?!</w:style>).)*<w:jc w:val="center"/>`));
    expect(documentXml(bytesOf('docx'))).toContain('<w:pStyle w:val="Headline"/>');
    const page = await (await getDocumentProxy(bytesOf('pdf').slice())).getPage(1);
    const { items } = await page.getTextContent();
    // A PDF's text comes in pieces, often word by word.
    const pieces = items.flatMap((item) => ('str' in item && item.str !== '' ? [item] : []));
    for (const text of [nurse.name ?? '', 'Charge Nurse']) {
      const line = pieces.filter(
        (piece) =>
          piece.transform[5] === pieces.find(({ str }) => str !== ' ' && text.startsWith(str))?.transform[5],
      );
      expect(line.map(({ str }) => str).join('')).toBe(text);
      const [first, last] = [line[0], line.at(-1)];
      const left = Number(first?.transform[4]);
      const right = Number(last?.transform[4]) + (last?.width ?? 0);
      expect(Math.abs((left + right) / 2 - 306)).toBeLessThan(2);
    }
  });

  it('draws the first page twice as sharp as a chat shows it', async () => {
    const { bytesOf } = await written(nurse);
    const { width, height, palette } = decode(bytesOf('png'));
    expect(width).toBe(1200);
    expect(Math.abs(height - (1200 * 792) / 612)).toBeLessThan(1);
    // The ink and the accent of the page, exactly.
    expect(palette).toContainEqual([0x1c, 0x20, 0x24]);
    expect(palette).toContainEqual([0x1f, 0x3f, 0x66]);
    expect(bytesOf('png').byteLength).toBeLessThan(120_000);
  });

  it('leaves out pictures that no font has, and keeps the words around them', async () => {
    const texts = await writer.readBack((await written(pictures)).files, CALLER);
    const pdf = texts.ok ? (texts.value.get('pdf') ?? '') : '';
    expect(pdf).toContain('Rebuilt the slipway crane; ');
    expect(pdf).not.toContain('🚀');
  });

  it('fails with the code points that no font has, in an order of their own, rather than lose a word', async () => {
    const result = await writer.write({ ...oneLine, name: 'Abeba አበባ በ' }, CALLER);
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'write_failed', detail: 'no font has U+1260 U+1263 U+12A0' },
    });
    expect(JSON.stringify(result)).not.toContain('Abeba');
  });

  const lineOf = (text: string): Layout => ({
    ...oneLine,
    sections: [{ heading: null, blocks: [{ type: 'text', text }] }],
  });

  it.each([
    ['one letter', 'a'.repeat(2_001)],
    ['marks on one letter', `e${'\u0301'.repeat(31)}`],
    ['links without a space', 'http://'.repeat(9_000)],
  ])('refuses a word of %s without an end, which would take gigabytes to set', async (_, word) => {
    const refused = { ok: false, error: { code: 'text_too_complex', retryable: false } };
    expect(await writer.write(lineOf(word), CALLER)).toMatchObject(refused);
    expect(await writer.countPages(lineOf(word), CALLER)).toMatchObject(refused);
  });

  it('sets long words, and pages of a script without spaces', async () => {
    for (const text of [
      'a'.repeat(2_000),
      '负责系统设计与开发'.repeat(500),
      'e\u0301\u0302\u0303'.repeat(20),
    ])
      expect((await writer.write(lineOf(text), CALLER)).ok).toBe(true);
  });

  it('lets people take turns: many documents of one person do not hold up the document of another', async () => {
    const ended: string[] = [];
    const write = async (owner: string, name: string) => {
      const { ok } = await writer.write(oneLine, { owner });
      ended.push(ok ? name : 'failed');
    };
    const many = ['a1', 'a2', 'a3', 'a4', 'a5'].map((name) => write('a', name));
    await Promise.all([...many, write('b', 'b1')]);
    expect(ended).toEqual(['a1', 'a2', 'b1', 'a3', 'a4', 'a5']);
  });

  it('stops writing a document that nobody needs any more', async () => {
    const cancelled = new AbortController();
    const writing = writer.write(fourPages, { owner: 'a', signal: cancelled.signal });
    const waiting = writer.write(fourPages, { owner: 'b', signal: cancelled.signal });
    cancelled.abort();
    for (const result of await Promise.all([writing, waiting]))
      expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await writer.write(oneLine, CALLER)).toMatchObject({ ok: true });
  });

  it('keeps a phone number in its own direction where the text runs to the left', async () => {
    const { bytesOf } = await written(arabic);
    const page = await (await getDocumentProxy(bytesOf('pdf').slice())).getPage(1);
    const { items } = await page.getTextContent();
    const leftOf = (text: string) =>
      items.flatMap((item) =>
        'str' in item && item.str.includes(text) ? [Number(item.transform[4])] : [],
      )[0] ?? 0;
    expect(leftOf('962')).toBeLessThan(leftOf('9000'));
  });
});

/** The text of each page, page numbers included. */
async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(bytes.slice());
  const texts = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  return texts;
}

function partsOf(docx: Uint8Array): string[] {
  return Object.keys(unzipSync(docx));
}

function partOf(docx: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(docx)[name]);
}

function documentXml(docx: Uint8Array): string {
  return partOf(docx, 'word/document.xml');
}
