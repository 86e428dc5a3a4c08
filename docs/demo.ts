import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFolders } from '../src/infra/documents/write/fonts.ts';
import { drawPreview } from '../src/infra/documents/write/preview.ts';

/*
 * node docs/demo.ts [FILE]: draws docs/demo.png, what `npm run demo` prints beside the first page of the PDF that it
 * wrote. FILE holds the output of a run with FORCE_COLOR=1 whose documents are in demo-out/; without it, the demo runs
 * again.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tailor-demo-'));
const [given] = process.argv.slice(2);
const out = given ? join(root, 'demo-out') : folder;
const { NO_COLOR, ...environment } = process.env;
const printed = given
  ? readFileSync(given, 'utf8')
  : execFileSync(process.execPath, ['src/main.ts', 'demo', '--out', out], {
      cwd: root,
      encoding: 'utf8',
      env: { ...environment, OPENAI_API_KEY: '', FORCE_COLOR: '1', TAILOR_HOME: join(folder, 'home') },
    });

const COLORS = { plain: '#dce3ea', dim: '#8794a3', red: '#ff9a94', green: '#7fe0a0', yellow: '#f1d27a' };
const CODES: Readonly<Record<string, string>> = {
  2: COLORS.dim,
  31: COLORS.red,
  32: COLORS.green,
  33: COLORS.yellow,
};

const LINES = 64;
const lines = `$ npm run demo\n${printed}`.split('\n').slice(0, LINES).map(spansOf);
copyFileSync(newestPicture(out), join(folder, 'resume.png'));

/** The demo never writes over the files of an earlier run. */
function newestPicture(from: string): string {
  const pictures = readdirSync(from).filter((name) => name.endsWith('.png'));
  const [newest] = pictures
    .map((name) => join(from, name))
    .toSorted((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  if (newest === undefined) throw new Error('the demo saved no picture');
  return newest;
}

interface Span {
  readonly text: string;
  readonly color: string;
  readonly bold: boolean;
}

/** Splits a line at its colours, as a terminal draws them. */
function spansOf(line: string): Span[] {
  let [color, bold] = [COLORS.plain, false];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is how a terminal's colours begin
  return line.split(/\x1b\[(\d+)m/).flatMap((part, at) => {
    if (at % 2 === 0) return part === '' ? [] : [{ text: part, color, bold }];
    if (part === '1') bold = true;
    else if (part === '22') [color, bold] = [COLORS.plain, false];
    else color = CODES[part] ?? COLORS.plain;
    return [];
  });
}

const template = `
#set page(width: 1240pt, height: 1000pt, margin: 28pt, fill: rgb("#e9edf2"))
#set text(font: ("DejaVu Sans Mono", "Noto Sans Symbols 2"), size: 9.2pt)
#set par(leading: 0.5em)
#let lines = json(bytes(sys.inputs.lines))
#grid(columns: (1fr, 508pt), column-gutter: 24pt,
  block(width: 100%, height: 944pt, radius: 8pt, inset: 20pt, fill: rgb("#1b222b"), clip: true, {
    for line in lines {
      block(above: 0.8em, below: 0pt, {
        if line.len() == 0 { " " }
        for span in line {
          text(fill: rgb(span.color), weight: if span.bold { "bold" } else { "regular" }, span.text.replace(" ", sym.space.nobreak))
        }
      })
    }
  }),
  block(width: 508pt, height: 720pt, stroke: 0.6pt + rgb("#c3ccd6"), fill: white, clip: true, image("resume.png", width: 100%)),
)`;

const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: fontFolders() }] });
const { result } = compiler.compile({
  mainFileContent: template,
  inputs: { lines: JSON.stringify(lines) },
});
if (!result) throw new Error('Typst could not compile the picture');
const picture = await drawPreview(compiler.pdf(result));
writeFileSync(new URL('demo.png', import.meta.url), picture);
console.log(`docs/demo.png: ${Math.round(picture.byteLength / 1024)} KB`);
