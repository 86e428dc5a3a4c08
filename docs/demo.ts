import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFolders } from '../src/infra/documents/write/fonts.ts';
import { drawPreview } from '../src/infra/documents/write/preview.ts';

/*
 * node docs/demo.ts [FILE]: draws docs/demo.png, the thread of `npm run demo` beside the first page of the PDF that
 * it wrote. FILE holds the text of a run whose documents are in demo-out/; without it, the demo runs again.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tailor-demo-'));
const [given] = process.argv.slice(2);
const out = given ? join(root, 'demo-out') : folder;
const thread = given
  ? readFileSync(given, 'utf8')
  : execFileSync(process.execPath, ['src/main.ts', 'demo', '--out', out], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, OPENAI_API_KEY: '', NO_COLOR: '1', TAILOR_HOME: join(folder, 'home') },
    });

/** The page beside it shows the resume's text, so that the thread may leave it out. */
const [before = '', after = ''] = thread.split(/^── Your tailored resume .*$/m);
const changes = after.slice(after.indexOf('\n── ') + 1);
const LINES = 52;
const shown = `$ npm run demo\n${before.trimEnd()}\n\n${changes}`
  .replaceAll(out, 'demo-out')
  .replaceAll(root, '');
const text = shown.split('\n').slice(0, LINES).join('\n');

const png = join(folder, 'resume.png');
if (out !== folder) copyFileSync(join(out, 'resume.png'), png);

const template = `
#set page(width: 1200pt, height: 776pt, margin: 28pt, fill: rgb("#e9edf2"))
#set text(font: ("DejaVu Sans Mono", "Noto Sans Symbols 2"), size: 9.5pt, fill: rgb("#dce3ea"))
#set par(leading: 0.5em)
#grid(columns: (1fr, 508pt), column-gutter: 24pt,
  block(width: 100%, height: 720pt, radius: 8pt, inset: 20pt, fill: rgb("#1b222b"), clip: true, {
    for line in sys.inputs.text.split("\\n") {
      let heading = line.starts-with("──") or line.starts-with("$")
      block(above: 0.85em, below: 0pt, text(weight: if heading { "bold" } else { "regular" },
        fill: if heading { rgb("#8fc1ff") } else { rgb("#dce3ea") }, if line == "" { " " } else { line }))
    }
  }),
  block(width: 508pt, height: 720pt, stroke: 0.6pt + rgb("#c3ccd6"), fill: white, clip: true, image("resume.png", width: 100%)),
)`;

const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: fontFolders() }] });
const { result } = compiler.compile({ mainFileContent: template, inputs: { text } });
if (!result) throw new Error('Typst could not compile the picture');
const picture = await drawPreview(compiler.pdf(result));
writeFileSync(new URL('demo.png', import.meta.url), picture);
console.log(`docs/demo.png: ${Math.round(picture.byteLength / 1024)} KB`);
