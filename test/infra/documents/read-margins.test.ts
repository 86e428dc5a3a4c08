import { describe, expect, it } from 'vitest';
import { pdfOf, read, textsOf } from './read-samples.ts';

const PAGE = `#set page(width: 595pt, height: 842pt, margin: 50pt)
  #set text(size: 10pt)
  #set par(leading: 4pt)\n`;

const textsIn = async (markup: string) => textsOf(await read(pdfOf(PAGE + markup), 'resume.pdf'));

describe('dates in a column at the left', () => {
  it('are a column of their own, however close the text behind them', async () => {
    const texts = await textsIn(`
      #let job(dates, ..rows) = grid(columns: (62pt, 1fr), column-gutter: 7pt, align: (right, left), dates, [#rows.pos().join(linebreak())])
      #text(18pt)[Lena Moreau]
      #job([], text(13pt)[Employment])
      #job([May \\ 2020–present], [*Senior Surveyor*, Tideway Instruments, Bristol], [Own the survey of four harbours], [Trained two colleagues])
      #job([Sept \\ 2015–Dec \\ 2016], [*Surveyor*, Hexham Controls, Swindon], [Mapped railway cuttings], [Wrote up the causes of two slips])
      #job([], text(13pt)[Education])
      #job([2011–2015], [*BSc Surveying*, University of Wexmoor])`);
    expect(texts).toEqual([
      'Lena Moreau',
      'Employment',
      'May 2020–present | Senior Surveyor, Tideway Instruments, Bristol',
      'Own the survey of four harbours',
      'Trained two colleagues',
      'Sept 2015–Dec 2016 | Surveyor, Hexham Controls, Swindon',
      'Mapped railway cuttings',
      'Wrote up the causes of two slips',
      'Education',
      '2011–2015 | BSc Surveying, University of Wexmoor',
    ]);
  });

  it('may have the first year above the last', async () => {
    const texts = await textsIn(`
      #let job(dates, ..rows) = block(spacing: 16pt, grid(columns: (60pt, 1fr), align: (center, left), dates, [#rows.pos().join(linebreak())]))
      = Parcours
      #job([*2020* \\ *auj.*], [*Chef de chantier*], [_Occitane Travaux, Toulouse_], [✓ Trois chantiers en parallèle])
      #job([*2016* \\ *2020*], [*Chef d’équipe*], [_Garonne Réseaux, Muret_], [✓ Pose de réseaux])
      #job([*2012* \\ *2016*], [*Conducteur*], [_Terrassements Cazaux, Albi_], [✓ Mini-pelle et chargeuse])`);
    expect(texts).toEqual([
      'Parcours',
      '2020 – auj. | Chef de chantier',
      'Occitane Travaux, Toulouse',
      '✓ Trois chantiers en parallèle',
      '2016 – 2020 | Chef d’équipe',
      'Garonne Réseaux, Muret',
      '✓ Pose de réseaux',
      '2012 – 2016 | Conducteur',
      'Terrassements Cazaux, Albi',
      '✓ Mini-pelle et chargeuse',
    ]);
  });

  it('are each in their own row in a list of years', async () => {
    const texts = await textsIn(`
      #grid(columns: (60pt, 1fr), row-gutter: 4pt,
        [2009], [First prize, Harbour Song Contest], [2012], [Second prize, Skagen Festival],
        [2015], [Scholarship of the Town of Ribe], [2018], [Medal of the Sailors’ Guild])`);
    expect(texts).toEqual([
      '2009 | First prize, Harbour Song Contest',
      '2012 | Second prize, Skagen Festival',
      '2015 | Scholarship of the Town of Ribe',
      '2018 | Medal of the Sailors’ Guild',
    ]);
  });

  it('are in the first row of their job where they are set to the middle of its height', async () => {
    const texts = await textsIn(`
      #let job(dates, ..rows) = block(spacing: 14pt, grid(columns: (70pt, 1fr), align: (center + horizon, left), dates, [#rows.pos().join(linebreak())]))
      = Where I have been
      #job([2019 \\ to 2023], [*Career break*], [• Looked after twins and chaired the PTA])
      #job([2014 \\ to 2019], [*Event manager*], [• Led a team of five], [• Won the Riverside Festival])`);
    expect(texts).toEqual([
      'Where I have been',
      '2019 to 2023 | Career break',
      '• Looked after twins and chaired the PTA',
      '2014 to 2019 | Event manager',
      '• Led a team of five',
      '• Won the Riverside Festival',
    ]);
  });
});

describe('dates in a column at the right', () => {
  it('are each in the row of their job, though they wrap', async () => {
    const texts = await textsIn(`
      #let job(dates, ..rows) = block(spacing: 12pt, grid(columns: (1fr, 75pt), column-gutter: 12pt, [#rows.pos().join(linebreak())], dates))
      = Experience
      #job([March 2021 to \\ Present], [*Operations manager*], [Harbour Freight, Bristol], [• Led a team of fourteen])
      #job([September 2014 \\ – May 2017], [*Warehouse assistant*], [Northgate Stores, Swindon], [• Picked and packed])
      #job([June 2012 to \\ July 2014], [*Porter*], [Grand Hotel, Bath], [• Carried luggage], [• Ran errands])`);
    expect(texts).toEqual([
      'Experience',
      ...[
        'Operations manager | March 2021 to Present',
        'Harbour Freight, Bristol',
        '• Led a team of fourteen',
      ],
      ...[
        'Warehouse assistant | September 2014 – May 2017',
        'Northgate Stores, Swindon',
        '• Picked and packed',
      ],
      ...['Porter | June 2012 to July 2014', 'Grand Hotel, Bath', '• Carried luggage', '• Ran errands'],
    ]);
  });
});

describe('three sections side by side at the foot of a page', () => {
  it('are read one after the other, and part nothing above them', async () => {
    const job = (title: string, dates: string) =>
      `#block(spacing: 12pt)[*${title}* #h(1fr) ${dates} \\ _Harbour Freight_ #h(1fr) Bristol \\ • Led a team]`;
    const section = (heading: string, ...rows: string[]) =>
      `[#text(13pt)[*${heading}*] \\ ${rows.join(' \\ ')}]`;
    const texts = await textsIn(`
      #text(13pt)[*Work experience*]
      ${job('Manager', '2017 – 2021')}
      ${job('Porter', '2014 – 2017')}
      #v(8pt)
      #grid(columns: (1fr, 1fr, 1fr), ${section('Skills', 'Rotas', 'Excel')}, ${section('Languages', 'Polish', 'French')}, ${section('Interests', 'Baking', 'Rowing')})`);
    expect(texts).toEqual([
      'Work experience',
      ...['Manager | 2017 – 2021', 'Harbour Freight | Bristol', '• Led a team'],
      ...['Porter | 2014 – 2017', 'Harbour Freight | Bristol', '• Led a team'],
      ...['Skills', 'Rotas', 'Excel', 'Languages', 'Polish', 'French', 'Interests', 'Baking', 'Rowing'],
    ]);
  });
});

describe('two columns below a name in the middle', () => {
  it('are read one after the other, whatever is at their right edges', async () => {
    const job = (title: string, dates: string) =>
      `*${title}* #h(1fr) ${dates} \\ Harbour Freight #h(1fr) Bristol \\ • Led a team of fourteen and ran all of the night`;
    const texts = await textsIn(`
      #align(center)[#text(22pt)[Nina Hollis]]
      #grid(columns: (1fr, 1fr), column-gutter: 20pt,
        [#text(13pt)[*Experience*] \\ ${job('Manager', '2017 – 2021')} \\ ${job('Porter', '2014 – 2017')}],
        [#text(13pt)[*Summary*] \\ Calm under pressure and good with rotas, \\ happiest when the lorries leave. #v(3pt) #text(13pt)[*Education*] \\ *Diploma* #h(1fr) 2008 – 2011 \\ Wexmoor College #h(1fr) Bath])`);
    expect(texts).toEqual([
      ...['Nina Hollis', 'Experience'],
      ...[
        'Manager | 2017 – 2021',
        'Harbour Freight | Bristol',
        '• Led a team of fourteen and ran all of the night',
      ],
      ...[
        'Porter | 2014 – 2017',
        'Harbour Freight | Bristol',
        '• Led a team of fourteen and ran all of the night',
      ],
      ...['Summary', 'Calm under pressure and good with rotas,', 'happiest when the lorries leave.'],
      ...['Education', 'Diploma | 2008 – 2011', 'Wexmoor College | Bath'],
    ]);
  });
});

describe('the values of a form', () => {
  it('stay beside their labels, each behind a colon', async () => {
    const labels = ['Age', 'Birthday', 'Birthplace', 'Civil status', 'Citizenship', 'Height', 'Weight'];
    const values = ['28', 'May 3, 1998', 'Naga City', 'Single', 'Filipino', '160 cm', '52 kg'];
    const texts = await textsIn(`
      = Personal information
      #grid(columns: (110pt, 1fr), row-gutter: 7pt, ${labels.map((label, at) => `[${label}], [: ${values[at]}]`).join(', ')})
      #grid(columns: (110pt, 1fr), row-gutter: 7pt, [Religion], [: Roman Catholic], [Father], [: Rodolfo Salonga], [Mother], [: Lourdes Salonga])`);
    expect(texts.slice(1)).toEqual([
      ...labels.map((label, at) => `${label} | : ${values[at]}`),
      'Religion | : Roman Catholic',
      'Father | : Rodolfo Salonga',
      'Mother | : Lourdes Salonga',
    ]);
  });
});

describe('a sidebar', () => {
  it('goes on on the next page, however few its rows there', async () => {
    const column = (heading: string, ...rows: string[]) =>
      `text(13pt)[*${heading}*], ${rows.map((row) => `[${row}]`).join(', ')}`;
    const page = (left: string, right: string) =>
      `#grid(columns: (150pt, 1fr), column-gutter: 30pt, stack(spacing: 6pt, ${left}), stack(spacing: 6pt, ${right}))`;
    const texts = await textsIn(`
      #text(20pt)[Kayla Ostrander]
      ${page(
        `${column('Skills', 'Lego clubs', 'Reading groups', 'Field trips')}, ${column('Licenses', 'Teaching, Ohio', 'First aid')}, text(13pt)[*Awards*]`,
        `${column('Experience', '*Maple Fork Elementary*', 'Third Grade Teacher, 2021 – 2024', '• Taught a class of twenty-four', '• Ran the club on Thursdays')}, ${column('References', 'Lorna Petrie, Principal', 'Maple Fork')}`,
      )}
      #pagebreak()
      ${page(`[New Teacher of the Year, 2022]`, `[555 010 0190 · lpetrie\\@example.org], [Sam Okonedo, Buckeye Museum]`)}`);
    expect(texts.slice(texts.indexOf('References'))).toEqual([
      ...['References', 'Lorna Petrie, Principal', 'Maple Fork'],
      ...['555 010 0190 · lpetrie@example.org', 'Sam Okonedo, Buckeye Museum'],
      ...['Skills', 'Lego clubs', 'Reading groups', 'Field trips', 'Licenses', 'Teaching, Ohio', 'First aid'],
      ...['Awards', 'New Teacher of the Year, 2022'],
    ]);
  });
});

describe('a name in bold', () => {
  it('is parted from the name behind it, where nothing else does', async () => {
    const texts = await textsIn(`
      == Work experience
      07/01/2019 – 21/12/2021 Bristol, United Kingdom \\
      *STAFF NURSE* ST. ALDWYN’S HOSPITAL \\
      • Cared for *patients* after operations \\
      *Ran* the ward \\
      *Trained* Agile teams \\
      *Chaired* Delta’s council`);
    expect(texts.slice(1)).toEqual([
      '07/01/2019 – 21/12/2021 Bristol, United Kingdom',
      'STAFF NURSE | ST. ALDWYN’S HOSPITAL',
      '• Cared for patients after operations',
      'Ran the ward',
      'Trained Agile teams',
      'Chaired Delta’s council',
    ]);
  });
});
