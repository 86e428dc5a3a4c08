import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Fault, Outcome } from '../../../jobs/model/fault.ts';
import { fault } from '../../../jobs/model/fault.ts';
import type { Layout } from '../../../resume/layout/layout.ts';
import { fontFamilies, fontFolders } from './fonts.ts';
import { declaredLanguage } from './language.ts';
import { lookOf } from './look.ts';
import { mapTexts } from './printable.ts';

export interface Pdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/**
 * Sets a printable layout with Typst, as a PDF/UA-1: tagged, titled, its fonts embedded. A sign that none
 * of the fonts has (an emoji, an ornament) is left out; a letter, a digit or a currency that none has is
 * `write_failed`, because words would be lost.
 */
export function writePdf(layout: Layout): Outcome<Pdf> {
  const first = typeset(layout);
  if (first.ok) return { ok: true, value: first.pdf };
  const lost = first.missing.filter((character) => /[\p{L}\p{M}\p{N}\p{Sc}]/u.test(character));
  if (lost.length > 0) return failed(`no font has ${lost.map(codePoint).join(' ')}`);
  if (first.missing.length === 0) return failed(first.message);
  const missing = new Set(first.missing.flatMap((text) => [...text]));
  const second = typeset(
    mapTexts(layout, (text) =>
      [...text]
        .filter((sign) => !missing.has(sign))
        .join('')
        .replace(/ {2,}/g, ' ')
        .trim(),
    ),
  );
  return second.ok ? { ok: true, value: second.pdf } : failed(second.message);
}

/** The pages that a printable layout takes: set, and not exported. */
export function pagesOf(layout: Layout): Outcome<number> {
  try {
    const { result } = compiler().compile({ mainFileContent: TEMPLATE, inputs: inputsOf(layout) });
    return result ? { ok: true, value: result.numOfPages } : failed(NOT_COMPILED);
  } catch {
    return failed(NOT_COMPILED);
  } finally {
    compiler().evictCache(EVICT_AFTER);
  }
}

type Typeset =
  | { readonly ok: true; readonly pdf: Pdf }
  | { readonly ok: false; readonly missing: readonly string[]; readonly message: string };

function typeset(layout: Layout): Typeset {
  const typst = compiler();
  try {
    const compiled = typst.compile({
      mainFileContent: TEMPLATE,
      inputs: inputsOf(layout),
    });
    if (!compiled.result) return { ok: false, missing: [], message: NOT_COMPILED };
    const bytes = typst.pdf(compiled.result, { pdfStandard: 'ua-1' });
    return { ok: true, pdf: { bytes, pages: compiled.result.numOfPages } };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, ...reason(message) };
  } finally {
    // Typst remembers what it set, for ever unless told; a resume is hardly ever set twice.
    typst.evictCache(EVICT_AFTER);
  }
}

function inputsOf(layout: Layout): Record<string, string> {
  return {
    layout: JSON.stringify(layout),
    look: JSON.stringify(lookOf(layout)),
    fonts: JSON.stringify(fontFamilies(layout.language)),
    lang: declaredLanguage(layout),
    title: layout.name ?? 'Resume',
  };
}

const NOT_COMPILED = 'Typst could not compile the template';

/** Ages in evictions: what the last two resumes did not use is dropped. */
const EVICT_AFTER = 2;

const TEMPLATE = readFileSync(new URL('resume.typ', import.meta.url), 'utf8');

let warm: NodeCompiler | undefined;

function compiler(): NodeCompiler {
  warm ??= NodeCompiler.create({
    workspace: fileURLToPath(new URL('.', import.meta.url)),
    fontArgs: [{ fontPaths: fontFolders() }],
  });
  return warm;
}

/** What the export of a PDF/UA-1 says of each character that no font has, as Rust prints it: `\"한\"`. */
const MISSING_GLYPH = /the text `\\?"(.*?)\\?"` could not be displayed/g;

function reason(message: string): { missing: string[]; message: string } {
  const missing = [...message.matchAll(MISSING_GLYPH)].map(([, text = '']) =>
    text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
  );
  return { missing, message: 'Typst could not export the PDF' };
}

function failed(detail: string): { ok: false; fault: Fault } {
  return { ok: false, fault: fault('write_failed', detail) };
}

/** Code points, never the text: this goes to the operator's log. */
function codePoint(text: string): string {
  return [...text]
    .map((sign) => `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`)
    .join('+');
}
