import { encode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { pdfOf, read, textsOf } from './read-samples.ts';

async function readPdf(markup: string) {
  return read(pdfOf(markup), 'resume.pdf');
}

describe('a resume in PDF', () => {
  it('is read column by column, each heading followed by its own entries', async () => {
    const document = await readPdf(`
      #set page(width: 595pt, height: 842pt, margin: 40pt)
      #text(20pt)[Amara Winther]
      #v(10pt)
      #grid(columns: (150pt, 1fr), column-gutter: 20pt,
        [#text(13pt, weight: "bold")[Contact] \\ amara\\@example.org \\ 555 0140 \\ Aarhus \\ Denmark
         #v(8pt)
         #text(13pt, weight: "bold")[Languages] \\ Danish \\ English \\ Twi],
        [#text(13pt, weight: "bold")[Experience] \\ *North Sea Ferries* \\ Second engineer \\ Kept four engines running \\ through two winters
         #v(8pt)
         #text(13pt, weight: "bold")[Education] \\ *Marine College* \\ Diploma])`);
    const order = [
      'Amara Winther',
      'Contact',
      'Aarhus',
      'Languages',
      'Twi',
      'Experience',
      'Second engineer',
      'Education',
      'Diploma',
    ];
    const texts = textsOf(document);
    expect(order.map((text) => texts.indexOf(text))).toEqual(
      order.map((text) => texts.indexOf(text)).toSorted((a, b) => a - b),
    );
    expect(order.filter((text) => !texts.includes(text))).toEqual([]);
  });

  it('keeps a date at the right edge with its entry', async () => {
    const document = await readPdf(`
      *Harbour Clinic* #h(1fr) 2018 – 2024 \\ Midwife #h(1fr) Gothenburg
      - Ran the night ward
      *City Hospital* #h(1fr) 2014 – 2018 \\ Nurse #h(1fr) Malmö`);
    expect(textsOf(document)).toEqual([
      'Harbour Clinic | 2018 – 2024',
      'Midwife | Gothenburg',
      '• Ran the night ward',
      'City Hospital | 2014 – 2018',
      'Nurse | Malmö',
    ]);
  });

  it('joins a word hyphenated at a line end, and marks the lines that continue', async () => {
    const { lines } = await readPdf(`
      #set page(width: 260pt, margin: 20pt)
      Coordinated volunteers for the neigh- \\ bourhood library and kept its records well.`);
    expect(lines.map(({ text, continues = false }) => ({ text, continues }))).toEqual([
      { text: 'Coordinated volunteers for the neighbourhood', continues: false },
      { text: 'library and kept its records well.', continues: true },
    ]);
  });

  it('keeps the hyphen of an address broken at a line end', async () => {
    const document = await readPdf(`
      #set page(width: 330pt, margin: 20pt)
      Oslo, Norway · +47 22 55 01 09 · linkedin.com/in/liv- \\ example-berg`);
    expect(document.text).toContain('linkedin.com/in/liv-example-berg');
  });

  it('reads letter-spaced text as words', async () => {
    const document = await readPdf(`
      #text(20pt, tracking: 0.5em)[LIV BERG]
      #v(4pt)
      #text(12pt, tracking: 0.25em)[WORK EXPERIENCE] \\ Glazier`);
    expect(textsOf(document)).toEqual(['LIV BERG', 'WORK EXPERIENCE', 'Glazier']);
  });

  it('reads bullets that are drawn instead of written, and ignores other dots', async () => {
    const document = await readPdf(`
      #set list(marker: box(baseline: -2.5pt, circle(radius: 1.6pt, fill: black)))
      Smith
      - Forged gates
      - Taught two apprentices
      Danish #box(circle(radius: 3.5pt, fill: black)) #box(circle(radius: 3.5pt, fill: black))`);
    expect(textsOf(document)).toEqual(['Smith', '• Forged gates', '• Taught two apprentices', 'Danish']);
  });

  it('leaves out white, speck-sized and off-page text, and counts what it left out', async () => {
    const document = await readPdf(`
      #set page(width: 400pt, height: 300pt)
      Pastry chef
      #text(fill: white)[ignorerules]
      #text(0.6pt)[hireme]
      #place(dx: 900pt)[offpage]
      #block(fill: navy, inset: 4pt, text(fill: white)[Skills])`);
    expect(textsOf(document)).toEqual(['Pastry chef', 'Skills']);
    expect(document.warnings).toEqual([
      {
        code: 'hidden_text_removed',
        params: { characters: 24 },
      },
    ]);
  });

  it('shows a profile that only an icon links to, once, after the line with the icon', async () => {
    const document = await readPdf(`
      Kofi Lund \\
      Bergen · #link("https://www.linkedin.com/in/kofi-lund-example/")[LinkedIn] · #link("https://example.org")[site]

      Experience`);
    expect(textsOf(document)).toEqual([
      'Kofi Lund',
      'Bergen · LinkedIn · site',
      'linkedin.com/in/kofi-lund-example',
      'Experience',
    ]);
  });

  it('warns of a scan when its pages are pictures', async () => {
    const picture = encode({ width: 2, height: 2, data: Uint8Array.from([9, 9, 9, 9]), channels: 1 });
    const document = await readPdf(`#image(bytes((${picture.join()})), width: 100%)`);
    expect(document.lines).toEqual([]);
    expect(document.warnings).toMatchObject([{ code: 'scan' }]);
  });

  it('is read up to the cap on pages, with a warning', async () => {
    const document = await readPdf(`#for page in range(33) [Page #(page + 1) #pagebreak(weak: true)]`);
    expect(document.warnings).toEqual([{ code: 'cut', params: { pages: 30, ofPages: 33 } }]);
    expect(textsOf(document).at(-1)).toBe('Page 30');
  });

  it('keeps accents, signs and other scripts', async () => {
    const document = await readPdf(`
      #set text(font: ("Carlito", "Noto Sans SC"))
      Zoë Søndergård-Ñuñez, 1 200 €, efficient fjord office \\ 护士 2019`);
    expect(textsOf(document)).toEqual(['Zoë Søndergård-Ñuñez, 1 200 €, efficient fjord office', '护士 2019']);
  });
});
