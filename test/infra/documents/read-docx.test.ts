import { Document, Footer, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { docxOf, p, r, read, table, textsOf } from './read-samples.ts';

const styles = `
  <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:rPr><w:sz w:val="56"/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`;
const listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

async function linesOf(...args: Parameters<typeof docxOf>) {
  return read(docxOf(...args), 'resume.docx');
}

describe('a resume made in Word', () => {
  it('is read with its headings, sizes and list items, whatever the language of Word', async () => {
    const { lines, reader } = await linesOf(
      p('Grete Öztürk', '<w:pStyle w:val="Titel"/>') +
        p('Berufserfahrung', '<w:pStyle w:val="berschrift1"/>') +
        `<w:p>${r('Zollamt Hafen', '<w:rStyle w:val="Fett"/>')}<w:r><w:tab/></w:r>${r('2016 – 2023')}</w:p>` +
        p('Prüfte Frachtpapiere', listed),
      { parts: { styles } },
    );
    expect(reader).toBe('docx');
    expect(lines).toMatchObject([
      { text: 'Grete Öztürk', size: 28 },
      { text: 'Berufserfahrung', heading: 1, bold: true, size: 16 },
      { text: 'Zollamt Hafen\t2016 – 2023', bold: true, size: 11 },
      { text: 'Prüfte Frachtpapiere', listItem: true },
    ]);
  });

  it('is read with the contact details of its page header first, and its footer last', async () => {
    const reference =
      '<w:sectPr><w:headerReference r:id="header1"/><w:headerReference r:id="header2"/><w:footerReference r:id="footer1"/></w:sectPr>';
    const document = await linesOf(p('Experience') + reference, {
      parts: {
        header1: p('Tomas Lindqvist-Abara') + p('tomas@example.org'),
        header2: p('Tomas Lindqvist-Abara') + p('tomas@example.org'),
        footer1: p('References on request'),
      },
    });
    expect(textsOf(document)).toEqual([
      'Tomas Lindqvist-Abara',
      'tomas@example.org',
      'Experience',
      'References on request',
    ]);
  });

  it('is read row by row where a table holds entries and their dates', async () => {
    const document = await linesOf(
      table(
        [p('Harbour Clinic') + p('Midwife'), p('2018 – 2024') + p('Gothenburg')],
        [p('St. Ansgar Hospital'), p('2014 – 2018')],
      ),
    );
    expect(textsOf(document)).toEqual([
      'Harbour Clinic | 2018 – 2024',
      'Midwife | Gothenburg',
      'St. Ansgar Hospital | 2014 – 2018',
    ]);
  });

  it('is read cell by cell where a table lays out the columns of the page', async () => {
    const document = await linesOf(
      table([
        p('Contact') + p('ada@example.org') + p('Skills') + p('Welding'),
        p('Experience') + p('Shipyard Nord') + p('Welder') + p('Built hulls'),
      ]),
    );
    expect(textsOf(document).join('; ')).toBe(
      'Contact; ada@example.org; Skills; Welding; Experience; Shipyard Nord; Welder; Built hulls',
    );
  });

  it('is read with the tables inside its tables', async () => {
    const document = await linesOf(table([table([p('Chef'), p('2020')]) + p('Ran a kitchen of nine')]));
    expect(textsOf(document)).toEqual(['Chef | 2020', 'Ran a kitchen of nine']);
  });

  it('is read with its text boxes once, though Word stores each of them twice', async () => {
    const box = `<w:txbxContent>${p('Phone 555 0102')}</w:txbxContent>`;
    const document = await linesOf(
      `<w:p>${r('Ines Moreau')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>${box}</v:textbox></mc:Fallback></mc:AlternateContent></w:r></w:p>${p('Profile')}`,
    );
    expect(textsOf(document)).toEqual(['Ines Moreau', 'Phone 555 0102', 'Profile']);
  });

  it('is read with the box that has the name on top, and the sidebar’s box after the text', async () => {
    const box = (x: number, content: string) =>
      `<w:r><w:drawing><wp:anchor><wp:positionH><wp:posOffset>${x}</wp:posOffset></wp:positionH><wp:positionV><wp:posOffset>420000</wp:posOffset></wp:positionV><wp:extent cx="2300000" cy="900000"/><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wp:anchor></w:drawing></w:r>`;
    const document = await linesOf(
      `<w:p>${box(360000, p('Contact') + p('Phone 555 0102') + p('Languages') + p('French'))}${box(2900000, p('Ines Moreau', '', '<w:sz w:val="52"/>'))}</w:p>` +
        ['Profile', 'Midwife of nine years.', 'Experience', 'Harbour Clinic'].map((text) => p(text)).join(''),
    );
    expect(textsOf(document)).toEqual([
      ...['Ines Moreau', 'Profile', 'Midwife of nine years.', 'Experience', 'Harbour Clinic'],
      ...['Contact', 'Phone 555 0102', 'Languages', 'French'],
    ]);
  });

  it('is read in its last version: with insertions, without deletions and comments', async () => {
    const document = await linesOf(
      `<w:p>${r('Led ')}<w:del w:id="1"><w:r><w:delText>four</w:delText></w:r></w:del><w:ins w:id="2">${r('six')}</w:ins>${r(' people')}</w:p><w:p><w:moveFrom w:id="3">${r('Moved away')}</w:moveFrom></w:p>`,
    );
    expect(textsOf(document)).toEqual(['Led six people']);
  });

  it('is read without hidden, white or speck-sized text, and counts what it left out', async () => {
    const document = await linesOf(
      p('Pastry chef') +
        p('hire me now', '', '<w:vanish/>') +
        p('Kubernetes', '', '<w:color w:val="FFFFFF"/>') +
        p('Go', '', '<w:sz w:val="2"/>') +
        `<w:p><w:pPr><w:shd w:val="clear" w:fill="1F3864"/></w:pPr>${r('Skills', '<w:color w:val="FFFFFF"/>')}</w:p>`,
    );
    expect(textsOf(document)).toEqual(['Pastry chef', 'Skills']);
    expect(document.warnings).toEqual([
      {
        code: 'hidden_text_removed',
        params: { characters: 23 },
      },
    ]);
  });

  it('is read in Strict Open XML as in Transitional', async () => {
    const body = p('Noor Haddad') + p('Teacher', listed);
    const [strict, usual] = [await linesOf(body, { strict: true }), await linesOf(body)];
    expect(strict.lines).toEqual(usual.lines);
    expect(strict.lines[1]).toMatchObject({ text: 'Teacher', listItem: true });
  });

  it('is read with its notes after the body, and with profiles that only a link holds', async () => {
    const document = await linesOf(
      `${p('Ola Brandt')}<w:p><w:hyperlink r:id="rId9">${r('LinkedIn')}</w:hyperlink></w:p>${p('Published twice')}`,
      {
        parts: {
          footnotes: `<w:footnote w:id="0" w:type="separator">${p('---')}</w:footnote><w:footnote w:id="2">${p('In Danish')}</w:footnote>`,
        },
        links: { rId9: 'https://www.linkedin.com/in/ola-brandt-example/' },
      },
    );
    expect(textsOf(document)).toEqual([
      'Ola Brandt',
      'linkedin.com/in/ola-brandt-example',
      'LinkedIn',
      'Published twice',
      'In Danish',
    ]);
  });

  it('is read with line breaks as lines, special hyphens as hyphens, and content controls as text', async () => {
    const document = await linesOf(
      `<w:p>${r('12 Mill Lane')}<w:r><w:br/></w:r>${r('Leeds')}</w:p><w:p>${r('co')}<w:r><w:noBreakHyphen/></w:r>${r('op')}</w:p><w:sdt><w:sdtPr><w:alias w:val="Name"/></w:sdtPr><w:sdtContent>${p('Zuri Achebe')}</w:sdtContent></w:sdt><w:p><w:r><w:instrText>PAGE</w:instrText></w:r>${r('end')}</w:p>`,
    );
    expect(textsOf(document)).toEqual(['12 Mill Lane', 'Leeds', 'co-op', 'Zuri Achebe', 'end']);
  });

  it('comes back whole and in order when the docx package wrote it', async () => {
    const bytes = await Packer.toBuffer(
      new Document({
        sections: [
          {
            headers: { default: new Header({ children: [new Paragraph('Yara Okonjo · yara@example.org')] }) },
            footers: { default: new Footer({ children: [new Paragraph('Driving licence B')] }) },
            children: [
              new Paragraph({ text: 'Experience', heading: 'Heading1' }),
              new Table({
                rows: [
                  new TableRow({
                    children: ['City Archive', '2019 – 2022'].map(
                      (text) => new TableCell({ children: [new Paragraph(text)] }),
                    ),
                  }),
                ],
              }),
              new Paragraph({ text: 'Catalogued 1,200 maps', bullet: { level: 0 } }),
              new Paragraph({ text: 'of which 40 medieval', bullet: { level: 1 } }),
              new Paragraph({
                children: [new TextRun({ text: 'Skills: ', bold: true }), new TextRun('Latin')],
              }),
            ],
          },
        ],
      }),
    );
    const document = await read(new Uint8Array(bytes), 'resume.docx');
    expect(textsOf(document)).toEqual([
      'Yara Okonjo · yara@example.org',
      'Experience',
      'City Archive | 2019 – 2022',
      'Catalogued 1,200 maps',
      'of which 40 medieval',
      'Skills: Latin',
      'Driving licence B',
    ]);
    expect(document.lines[1]).toMatchObject({ heading: 1 });
    expect(document.lines[3]).toMatchObject({ listItem: true });
  });
});
