import { describe, expect, it } from 'vitest';
import { odtOf, read, textsOf } from './read-samples.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a resume in plain text', () => {
  it('is read line by line, with the blank lines above each', async () => {
    const { lines } = await read(bytes('Ada Ferro\r\n\r\n\r\nWelder\tGenoa\r\n'), 'resume.txt');
    expect(lines).toEqual([
      { text: 'Ada Ferro', gap: 0 },
      { text: 'Welder\tGenoa', gap: 2 },
    ]);
  });

  it('is read in UTF-8, in UTF-16 and in the code page of Windows', async () => {
    const utf16 = Buffer.from('\uFEFFZoë Søgård', 'utf16le');
    const windows = Uint8Array.from([...'Zo'].map((sign) => sign.charCodeAt(0)).concat(0xeb, 0x20, 0x80));
    expect((await read(bytes('\uFEFFZoë Søgård'), 'a.txt')).text).toBe('Zoë Søgård');
    expect((await read(utf16, 'a.txt')).text).toBe('Zoë Søgård');
    expect((await read(windows, 'a.txt')).text).toBe('Zoë €');
  });

  it('loses its invisible characters and counts them', async () => {
    const document = await read(bytes('Pastry\u200B chef\u202E\n'), 'a.txt');
    expect(document.text).toBe('Pastry chef');
    expect(document.warnings).toMatchObject([{ code: 'hidden_text_removed', params: { characters: 2 } }]);
  });
});

describe('a resume in Markdown', () => {
  it('is read without markup, with its headings, items and links', async () => {
    const { lines } = await read(
      bytes(
        '# Ada Ferro\n[mail](mailto:ada@example.org) · <https://ada.example.org>\n\nExperience\n---\n**Yard 4** | *Genoa*\n- Welded `hull` plates\n  1. under water\n\n| Language | Level |\n|---|---|\n| Italian | native |\n',
      ),
      'resume.md',
    );
    expect(lines.map(({ text, heading, listItem }) => [text, heading ?? null, listItem ?? false])).toEqual([
      ['Ada Ferro', 1, false],
      ['mail (ada@example.org) · https://ada.example.org', null, false],
      ['Experience', 2, false],
      ['Yard 4 | Genoa', null, false],
      ['- Welded hull plates', null, true],
      ['1. under water', null, true],
      ['Language\tLevel', null, false],
      ['Italian\tnative', null, false],
    ]);
  });
});

describe('a resume in RTF', () => {
  const rtf = (body: string) =>
    read(
      bytes(
        `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial;}}{\\colortbl;\\red255\\green255\\blue255;\\red0\\green0\\blue0;}{\\*\\generator Made up;}{\\info{\\author Nobody}}${body}}`,
      ),
      'resume.rtf',
    );

  it('is read with its page header first, its notes and footer last, and its looks', async () => {
    const document = await rtf(
      '{\\footer\\pard Licence B\\par}\\pard\\outlinelevel0\\b\\fs32 Work\\par\\pard\\plain\\fs22 Published twice{\\footnote\\pard In Danish}\\par{\\header\\pard Ada Ferro\\par}',
    );
    expect(textsOf(document)).toEqual(['Ada Ferro', 'Work', 'Published twice', 'In Danish', 'Licence B']);
    expect(document.lines[1]).toMatchObject({ heading: 1, bold: true, size: 16 });
    expect(document.lines[2]).not.toHaveProperty('bold');
  });

  it('is read in Unicode and in the code page of each font', async () => {
    const document = await rtf(
      "Zo\\'eb, \\u8364?5 \\u-10179?\\u-8704? {\\f1\\'cf\\'ee\\'e2\\'e0\\'f0}\\par\\emdash\\~\\_\\{x\\}\\par",
    );
    expect(textsOf(document)).toEqual(['Zoë, €5 😀 Повар', '— -{x}']);
  });

  it('is read with its lists and, row by row, its tables', async () => {
    const document = await rtf(
      '\\pard{\\listtext\\bullet\\tab}\\ls1 Welded plates\\par\\pard\\trowd\\cellx100\\cellx200\\pard\\intbl Yard 4\\cell 2019\\cell\\row\\pard After\\par',
    );
    expect(textsOf(document)).toEqual(['Welded plates', 'Yard 4 | 2019', 'After']);
    expect(document.lines[0]).toMatchObject({ listItem: true });
    expect(document.lines[2]).not.toHaveProperty('listItem');
  });

  it('is read without hidden and white text, fields’ instructions and pictures', async () => {
    const document = await rtf(
      'Chef{\\v secret}{\\cf1 white}{\\field{\\*\\fldinst HYPERLINK "https://github.com/ada-example"}{\\fldrslt GitHub}}{\\pict\\pngblip 89504e}\\par',
    );
    expect(textsOf(document)).toEqual(['ChefGitHub', 'github.com/ada-example']);
    expect(document.warnings).toMatchObject([{ code: 'hidden_text_removed', params: { characters: 11 } }]);
  });

  it('is read with white text where a paragraph or a cell has a ground of its own', async () => {
    const document = await rtf(
      '\\pard\\cbpat2{\\cf1 Work}\\par\\pard{\\cf1 secret}\\par\\trowd\\clcbpat2\\cellx100\\pard\\intbl{\\cf1 Skills}\\cell\\row\\pard Baking{\\cf1 stuffed}\\par',
    );
    expect(textsOf(document)).toEqual(['Work', 'Skills', 'Baking']);
    expect(document.warnings).toMatchObject([{ code: 'hidden_text_removed', params: { characters: 13 } }]);
  });

  it('is read without white text on a white ground', async () => {
    const document = await rtf(
      '\\pard\\cbpat1{\\cf1 secret}Work\\par\\trowd\\clcbpat1\\cellx100\\pard\\intbl{\\cf1 stuffed}Skills\\cell\\row\\pard Baking\\par',
    );
    expect(textsOf(document)).toEqual(['Work', 'Skills', 'Baking']);
  });

  it('is read without a list where the marker of a heading is empty, or a later paragraph has none', async () => {
    const document = await rtf(
      '\\pard{\\listtext\\pard\\plain }\\ilvl0\\ls1 Work\\par\\pard{\\listtext\\bullet\\tab}\\ls1 Baked\\par Fell Hotel\\par',
    );
    expect(document.lines.map(({ listItem = false }) => listItem)).toEqual([false, true, false]);
  });
});

describe('a resume in OpenDocument', () => {
  it('is read with its headings, lists, tables, frames and notes in order', async () => {
    const document = await read(
      odtOf(
        '<text:h text:outline-level="2">Work</text:h><text:list><text:list-item><text:p>Welded<text:s/>plates</text:p><text:list><text:list-item><text:p>under water</text:p></text:list-item></text:list></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>Yard 4</text:p></table:table-cell><table:table-cell><text:p>2019</text:p></table:table-cell></table:table-row></table:table><text:p>Prizes<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>In Danish</text:p></text:note-body></text:note><draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame></text:p><text:p>Two<text:line-break/>lines<text:tab/>here</text:p>',
        '',
        '<text:p>Ada Ferro</text:p>',
      ),
      'resume.odt',
    );
    expect(document.reader).toBe('odt');
    expect(textsOf(document)).toEqual([
      'Ada Ferro',
      'Work',
      'Welded plates',
      'under water',
      'Yard 4 | 2019',
      'Prizes',
      'In a box',
      'Two',
      'lines | here',
      'In Danish',
    ]);
    expect(document.lines[1]).toMatchObject({ heading: 2 });
    expect(document.lines[3]).toMatchObject({ listItem: true });
  });

  it('is read without hidden and white text, deletions and comments', async () => {
    const document = await read(
      odtOf(
        '<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:p text:style-name="B">Chef<text:span text:style-name="W">white</text:span><text:span text:style-name="H">hidden</text:span><office:annotation><text:p>note</text:p></office:annotation></text:p>',
        '<style:style style:name="B"><style:text-properties fo:font-weight="bold" fo:font-size="12pt"/></style:style><style:style style:name="W"><style:text-properties fo:color="#ffffff"/></style:style><style:style style:name="H"><style:text-properties text:display="none"/></style:style>',
      ),
      'resume.odt',
    );
    expect(document.lines).toMatchObject([{ text: 'Chef', bold: true, size: 12 }]);
    expect(document.warnings).toMatchObject([{ params: { characters: 11 } }]);
  });
});
