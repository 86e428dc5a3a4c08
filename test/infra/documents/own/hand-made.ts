import { strToU8, zipSync } from 'fflate';

/* Word files written by hand, as programs write them: each with something that is hard to edit in place. */

/** How a file writes its paragraphs. */
interface Hand {
  /** A heading, a plain line or a bullet. */
  readonly paragraph: (text: string, kind: Kind) => string;
  /** Puts the paragraphs of the sections together. */
  readonly body?: (blocks: readonly Block[]) => string;
  readonly parts?: Readonly<Record<string, string>>;
  readonly relationships?: string;
  readonly contentTypes?: string;
  readonly root?: string;
  /** Changes the finished main part. */
  readonly finish?: (xml: string) => string;
  readonly sectPr?: string;
}

type Kind = 'name' | 'plain' | 'heading' | 'title' | 'bullet';
interface Block {
  readonly kind: Kind;
  readonly text: string;
}

const PERSON: readonly Block[] = [
  { kind: 'name', text: 'Ingrid Solheim-Okafor' },
  { kind: 'plain', text: 'Bergen, Norway | ingrid.solheim@example.org | +47 555 01 238' },
  { kind: 'heading', text: 'Summary' },
  {
    kind: 'plain',
    text: 'Logistics planner with eight years in cold-chain shipping, known for calm handovers & exact paperwork.',
  },
  { kind: 'heading', text: 'Experience' },
  { kind: 'title', text: 'Logistics Planner, Nordhavn Freight\tMarch 2019 – Present' },
  { kind: 'bullet', text: 'Plan 140 refrigerated containers a week across four harbours.' },
  { kind: 'bullet', text: 'Cut demurrage costs by 18% with a shared arrivals board.' },
  { kind: 'bullet', text: 'Train new planners in customs paperwork (T1, EUR.1).' },
  { kind: 'bullet', text: 'Wrote the outage plan that kept 96% of sailings on time in 2022.' },
  { kind: 'title', text: 'Shipping Clerk, Vestfjord Seafood\tJune 2015 – February 2019' },
  { kind: 'bullet', text: 'Booked lorries and vessels for 30 tonnes of salmon a day.' },
  { kind: 'bullet', text: 'Answered carriers in Norwegian, English and Polish.' },
  { kind: 'bullet', text: 'Kept the temperature logs for three yearly audits.' },
  { kind: 'heading', text: 'Education' },
  { kind: 'title', text: 'BSc Supply Chain Management, Molde College\t2012 – 2015' },
  { kind: 'heading', text: 'Skills' },
  { kind: 'plain', text: 'Tools: SAP TM, Excel, Power BI, SQL' },
  { kind: 'plain', text: 'Methods: Load planning, Customs clearance, HACCP' },
  { kind: 'heading', text: 'Certificates' },
  { kind: 'bullet', text: 'Dangerous goods by sea (IMDG), 2021' },
  { kind: 'bullet', text: 'Forklift licence, 2016' },
];

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const letters = (text: string, run: (text: string) => string) =>
  text
    .split(/(\t)/)
    .map((piece) => (piece === '\t' ? '<w:r><w:tab/></w:r>' : piece === '' ? '' : run(piece)))
    .join('');
const run = (text: string, look = '') =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

const STYLE: Readonly<Record<Kind, string>> = {
  name: '<w:pStyle w:val="Title"/>',
  plain: '',
  heading: '<w:pStyle w:val="Heading1"/>',
  title: '<w:tabs><w:tab w:val="right" w:pos="9600"/></w:tabs>',
  bullet: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
};

/** A paragraph in a style, in one run. */
function plainParagraph(
  text: string,
  kind: Kind,
  content = letters(text, (one) => run(one, kind === 'title' ? '<w:b/>' : '')),
): string {
  return `<w:p><w:pPr>${STYLE[kind]}</w:pPr>${content}</w:p>`;
}

/** Word splits text where somebody typed, and remembers the sitting (`rsid`) and the spelling of each piece. */
function wordParagraph(text: string, kind: Kind): string {
  const words = text.split(/(?<= )/);
  const content = words
    .map((word, at) => {
      const before = at % 5 === 2 ? '<w:proofErr w:type="spellStart"/>' : '';
      const after = at % 5 === 2 ? '<w:proofErr w:type="spellEnd"/>' : '';
      const page = at === 1 ? '<w:lastRenderedPageBreak/>' : '';
      const look = at % 7 === 3 ? '<w:b/><w:bCs/>' : '<w:lang w:val="en-GB"/>';
      const text = letters(word, (one) => `<w:t xml:space="preserve">${escapeXml(one)}</w:t>`).replace(
        /<\/?w:r>/g,
        '',
      );
      return `${before}<w:r w:rsidR="00A${at}4F1" w:rsidRPr="00C1${at}7"><w:rPr>${look}</w:rPr>${page}${text}</w:r>${after}`;
    })
    .join('');
  const number = text.length * 31 + kind.length;
  const mark = `<w:bookmarkStart w:id="${number}" w:name="_b${number}"/>`;
  return `<w:p w14:paraId="1A${number.toString(16).toUpperCase().padStart(6, '0')}" w14:textId="77777777" w:rsidR="00A14F1" w:rsidRDefault="00A14F1"><w:pPr>${STYLE[kind]}<w:rPr><w:lang w:val="en-GB"/></w:rPr></w:pPr>${mark}${content}<w:bookmarkEnd w:id="${number}"/></w:p>`;
}

/** Google Docs writes every property of every run, and lists with indents of their own. */
function googleParagraph(text: string, kind: Kind): string {
  const look =
    '<w:rFonts w:ascii="Calibri" w:cs="Calibri" w:eastAsia="Calibri" w:hAnsi="Calibri"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:rtl w:val="0"/>';
  const bold = kind === 'heading' || kind === 'title' ? '<w:b w:val="1"/>' : '';
  const properties = `<w:pageBreakBefore w:val="0"/>${STYLE[kind]}<w:spacing w:after="0" w:before="40" w:lineRule="auto"/><w:rPr>${bold}${look}</w:rPr>`;
  return `<w:p w:rsidR="00000000" w:rsidDel="00000000" w:rsidP="00000000" w:rsidRDefault="00000000" w:rsidRPr="00000000" w14:paraId="0000000${text.length % 10}"><w:pPr>${properties}</w:pPr>${letters(text, (one) => `<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr>${bold}${look}</w:rPr><w:t xml:space="preserve">${escapeXml(one)}</w:t></w:r>`)}<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr><w:rtl w:val="0"/></w:rPr></w:r></w:p>`;
}

function cell(width: number, content: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
}

function sectionsOf(blocks: readonly Block[]): Block[][] {
  const sections: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push([]);
    sections.at(-1)?.push(block);
  }
  return sections;
}

const written = (blocks: readonly Block[], paragraph = plainParagraph) =>
  blocks.map(({ text, kind }) => paragraph(text, kind)).join('');

const COLUMNS = '<w:sectPr><w:cols w:num="2" w:space="500"/></w:sectPr>';

/** The hand-made files, by what they are like. */
const HANDS: Readonly<Record<string, Hand>> = {
  'word-like': { paragraph: wordParagraph },
  'google-docs-like': { paragraph: googleParagraph },
  'details-beside': {
    paragraph: plainParagraph,
    body: (blocks) => {
      const [[name, ...details] = [], ...sections] = sectionsOf(blocks);
      const isBeside = ([head]: readonly Block[]) => /Skills|Certificates/.test(head?.text ?? '');
      const side = sections.filter(isBeside).flat();
      const main = sections.filter((section) => !isBeside(section)).flat();
      const contact = [{ kind: 'heading' as const, text: 'Contact' }, ...details];
      return `${written(name ? [name] : [])}<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="6600"/></w:tblGrid><w:tr>${cell(3000, written([...contact, ...side]))}${cell(6600, written(main))}</w:tr></w:tbl><w:p/>`;
    },
  },
  'layout-table': {
    paragraph: plainParagraph,
    body: (blocks) => {
      const [top = [], ...sections] = sectionsOf(blocks);
      const side = sections.filter(([head]) => head && /Skills|Certificates/.test(head.text)).flat();
      const main = sections.filter(([head]) => head && !/Skills|Certificates/.test(head.text)).flat();
      return `${written(top)}<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="6600"/><w:gridCol w:w="3000"/></w:tblGrid><w:tr>${cell(6600, written(main))}${cell(3000, written(side))}</w:tr></w:tbl><w:p/>`;
    },
  },
  'two-columns': {
    paragraph: plainParagraph,
    body: (blocks) => {
      const [top = [], ...sections] = sectionsOf(blocks);
      const broken = written(sections.slice(3).flat()).replace(
        '<w:r>',
        '<w:r><w:br w:type="column"/></w:r><w:r>',
      );
      return `${written(top)}<w:p><w:pPr><w:sectPr><w:type w:val="continuous"/></w:sectPr></w:pPr></w:p>${written(sections.slice(0, 3).flat())}${broken}`;
    },
    sectPr: COLUMNS,
  },
  'header-and-footer': {
    paragraph: plainParagraph,
    body: (blocks) => written(blocks.slice(2)),
    parts: {
      'word/header1.xml': `<w:hdr xmlns:w="${W}">${written(PERSON.slice(0, 2))}</w:hdr>`,
      'word/footer1.xml': `<w:ftr xmlns:w="${W}">${plainParagraph('Page 1', 'plain')}</w:ftr>`,
    },
    relationships: `<Relationship Id="rId7" Type="${R}/header" Target="header1.xml"/><Relationship Id="rId8" Type="${R}/footer" Target="footer1.xml"/>`,
    contentTypes:
      '<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>',
    sectPr:
      '<w:sectPr><w:headerReference w:type="default" r:id="rId7"/><w:footerReference w:type="default" r:id="rId8"/></w:sectPr>',
  },
  'text-box': {
    paragraph: plainParagraph,
    body: (blocks) => {
      const sections = sectionsOf(blocks);
      const box = written(sections.at(-1) ?? []);
      const anchor = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="2000000" cy="900000"/><wp:docPr id="9" name="Box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/><wps:spPr/><wps:txbx><w:txbxContent>${box}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
      return written(sections.slice(0, -1).flat()) + anchor;
    },
  },
  hyperlinks: {
    paragraph: (text, kind) => {
      const linked = /^(.*?)(Power BI|customs|salmon|ingrid\S+)(.*)$/.exec(text);
      if (!linked) return plainParagraph(text, kind);
      const [, before = '', word = '', after = ''] = linked;
      const look = '<w:rStyle w:val="Hyperlink"/><w:color w:val="0563C1"/>';
      const link = `<w:hyperlink r:id="rId9" w:history="1">${run(word, look)}</w:hyperlink>`;
      return plainParagraph(text, kind, letters(before, run) + link + letters(after, run));
    },
    relationships: `<Relationship Id="rId9" Type="${R}/hyperlink" Target="mailto:ingrid.solheim@example.org" TargetMode="External"/>`,
  },
  field: {
    paragraph: (text, kind) =>
      text.startsWith('Kept')
        ? plainParagraph(
            text,
            kind,
            `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.org" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
          )
        : plainParagraph(text, kind),
  },
  comments: {
    paragraph: (text, kind) =>
      text.startsWith('Cut')
        ? plainParagraph(
            text,
            kind,
            `<w:commentRangeStart w:id="0"/>${letters(text, run)}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
          )
        : plainParagraph(text, kind),
    parts: {
      'word/comments.xml': `<w:comments xmlns:w="${W}"><w:comment w:id="0" w:author="A friend" w:date="2026-01-01T00:00:00Z"><w:p><w:r><w:t>Is it 18 or 19?</w:t></w:r></w:p></w:comment></w:comments>`,
    },
    relationships: `<Relationship Id="rId5" Type="${R}/comments" Target="comments.xml"/>`,
    contentTypes:
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>',
  },
  strict: {
    paragraph: plainParagraph,
    finish: (xml) =>
      xml
        .replaceAll(W, 'http://purl.oclc.org/ooxml/wordprocessingml/main')
        .replaceAll(R, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
  },
  'tracked-already': {
    paragraph: (text, kind) =>
      text.startsWith('Booked')
        ? plainParagraph(
            text,
            kind,
            `${run(text)}<w:del w:id="3" w:author="A friend" w:date="2026-01-01T00:00:00Z"><w:r><w:delText xml:space="preserve"> and more</w:delText></w:r></w:del>`,
          )
        : plainParagraph(text, kind),
  },
  'content-control': {
    paragraph: (text, kind) =>
      text.startsWith('Forklift')
        ? `<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>${plainParagraph(text, kind)}</w:sdtContent></w:sdt>`
        : plainParagraph(text, kind),
  },
  'line-breaks': {
    paragraph: plainParagraph,
    body: (blocks) => {
      let [xml, bullets] = ['', [] as string[]];
      const flush = () => {
        const content = bullets.map((text) => letters(`– ${text}`, run)).join('<w:r><w:br/></w:r>');
        xml += bullets.length > 0 ? `<w:p>${content}</w:p>` : '';
        bullets = [];
      };
      for (const { text, kind } of blocks) {
        // The last bullet of the first job has a paragraph of its own.
        if (text.startsWith('Wrote')) flush();
        if (kind === 'bullet') bullets.push(text);
        else {
          flush();
          xml += plainParagraph(text, kind);
        }
      }
      flush();
      return xml;
    },
  },
  'labelled-rows': {
    paragraph: plainParagraph,
    // Dates beside a cell with a whole job, labels beside skills.
    body: (blocks) => {
      const rows: string[][] = [];
      for (const { text, kind } of blocks) {
        const [label = text, value] = text.split(kind === 'title' ? '\t' : ': ');
        if (kind === 'bullet' && rows.at(-1)?.length === 2)
          rows.at(-1)?.splice(1, 1, `${rows.at(-1)?.[1]}\n– ${text}`);
        else if (value === undefined) rows.push([text]);
        else rows.push(kind === 'title' ? [value, label] : [`${label}:`, value]);
      }
      const broken = (text: string) =>
        text
          .split('\n')
          .map((line) => letters(line, run))
          .join('<w:r><w:br/></w:r>');
      const cellOf = (text: string, at: number) =>
        cell(at === 0 ? 2400 : 7200, plainParagraph(text, 'plain', broken(text)));
      return `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2400"/><w:gridCol w:w="7200"/></w:tblGrid>${rows.map((cells) => `<w:tr>${cells.map(cellOf).join('')}</w:tr>`).join('')}</w:tbl><w:p/>`;
    },
  },
  'other-prefix': {
    paragraph: plainParagraph,
    finish: (xml) =>
      xml
        .replaceAll('<w:', '<ns0:')
        .replaceAll('</w:', '</ns0:')
        .replaceAll(' w:', ' ns0:')
        .replaceAll('xmlns:w=', 'xmlns:ns0='),
  },
  'indented-xml': {
    paragraph: plainParagraph,
    finish: (xml) =>
      xml
        .replace(/(<w:p>|<w:p [^>]*>|<w:sectPr|<\/w:body>)/g, '\n    $1')
        .replace(/<w:pPr><\/w:pPr>/g, '<w:pPr/>'),
  },
};

/** Names of the hand-made files. */
export const handMadeNames: readonly string[] = Object.keys(HANDS);

/** Writes a hand-made file by its name. */
export function handMade(name: string): Uint8Array {
  const hand = HANDS[name];
  if (!hand) throw new Error(`There is no ${name}.`);
  const { paragraph, body, parts = {}, relationships = '', contentTypes = '', finish = (xml) => xml } = hand;
  const content = body ? body(PERSON) : written(PERSON, paragraph);
  const namespaces = `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14"`;
  const document = `${HEAD}<w:document ${namespaces}><w:body>${content}${hand.sectPr ?? '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'}</w:body></w:document>`;
  const isStrict = finish(R) !== R;
  const base = isStrict ? finish(R) : R;
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>${contentTypes}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${base}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${base}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${base}/numbering" Target="numbering.xml"/>${relationships}</Relationships>`,
    'word/styles.xml': `${HEAD}<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:rPr><w:b/><w:sz w:val="40"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:spacing w:before="200"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="2E74B5"/><w:sz w:val="26"/></w:rPr></w:style></w:styles>`,
    'word/numbering.xml': `${HEAD}<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr><w:ind w:left="360" w:hanging="240"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ...parts,
    'word/document.xml': document,
  };
  const isMarkup = (part: string) => part.startsWith('word/') && !part.includes('_rels');
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([part, xml]) => [
        part,
        [strToU8(isMarkup(part) ? finish(xml) : xml), { mtime: '2026-01-01T00:00:00' }],
      ]),
    ),
  );
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
