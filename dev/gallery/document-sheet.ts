import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFolders } from '../../src/infra/documents/write/fonts.ts';
import { drawPreview } from '../../src/infra/documents/write/preview.ts';

/** A document on the sheet. A picture is a file in the sheet's folder; null where there is none. */
export interface SheetItem {
  readonly name: string;
  readonly pictures: readonly (string | null)[];
  readonly notes: readonly string[];
}

/** Documents on one picture: three pages each, still legible at full size. */
const PER_SHEET = 2;

/** Draws sheets of pictures, source beside result, into a folder. Returns their paths. */
export async function drawSheets(items: readonly SheetItem[], folder: string): Promise<string[]> {
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: fontFolders() }] });
  const paths: string[] = [];
  for (let at = 0; at < items.length; at += PER_SHEET) {
    const inputs = { items: JSON.stringify(items.slice(at, at + PER_SHEET)) };
    const { result } = compiler.compile({ mainFileContent: TEMPLATE, inputs });
    if (!result) throw new Error('Typst could not compile the sheet');
    const path = join(folder, `sheet-${String(at / PER_SHEET + 1).padStart(2, '0')}.png`);
    writeFileSync(path, await drawPreview(compiler.pdf(result)));
    paths.push(path);
  }
  return paths;
}

/** Counts the pages of a PDF. */
export async function countPages(pdf: Uint8Array): Promise<number> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pages = document.getPageCount();
  document.destroy();
  library.destroy();
  return pages;
}

const TEMPLATE = `
#set page(width: 900pt, height: auto, margin: 12pt, fill: rgb("#e9edf2"))
#set text(font: ("Carlito", "Noto Sans"), size: 9pt)
#for item in json(bytes(sys.inputs.items)) {
  text(weight: "bold", size: 11pt, item.name)
  h(8pt)
  text(item.notes.join("  ·  "))
  grid(columns: (1fr,) * 3, column-gutter: 8pt,
    ..item.pictures.map(file => if file == none { [no picture of the source] } else {
      block(stroke: 0.5pt + rgb("#aab4c0"), fill: white, image(file, width: 100%))
    }))
  v(8pt)
}`;
