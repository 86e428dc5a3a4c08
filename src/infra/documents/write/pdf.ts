import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { z } from 'zod';
import { fault } from '../../../jobs/model/fault.ts';
import { err, ok, type Result } from '../../../jobs/model/result.ts';
import type { Layout } from '../../../resume/layout/layout.ts';
import { contactLinks } from './contact-links.ts';
import { fontFamilies, fontFolders } from './fonts.ts';
import { declaredLanguage } from './language.ts';
import { lookStyle, startsWithHeadline } from './look-style.ts';
import { NUMBER_AT_START } from './numbered-line.ts';
import { pageMetrics } from './page-metrics.ts';
import { mapTexts } from './printable.ts';

export interface WrittenPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** How much of the last page is filled, 0 to 1. */
  readonly lastPage: number;
}

/**
 * Sets a printable layout with Typst as a PDF/UA-1: tagged, titled, fonts embedded. Leaves out a sign that none of
 * the fonts has (an emoji, an ornament). Fails with `write_failed` where none has a letter, a digit or a currency,
 * because words would be lost.
 */
export function writePdf(layout: Layout): Result<WrittenPdf> {
  const first = typeset(layout);
  if (first.ok) return first;
  const lost = first.error.missing.filter((character) => /[\p{L}\p{M}\p{N}\p{Sc}]/u.test(character));
  if (lost.length > 0) return writeFailure(`no font has ${codePoints(lost)}`);
  if (first.error.missing.length === 0) return writeFailure(first.error.message);
  const missing = new Set(first.error.missing.flatMap((text) => [...text]));
  const second = typeset(
    mapTexts(layout, (text) =>
      [...text]
        .filter((sign) => !missing.has(sign))
        .join('')
        .replace(/ {2,}/g, ' ')
        .trim(),
    ),
  );
  return second.ok ? second : writeFailure(second.error.message);
}

/** Counts the pages of a printable layout: sets it without exporting a PDF. */
export function countPdfPages(layout: Layout): Result<number> {
  try {
    const compiled = compileLayout(layout);
    return compiled ? ok(compiled.numOfPages) : writeFailure(NOT_COMPILED);
  } catch {
    return writeFailure(NOT_COMPILED);
  }
}

/**
 * What was set last. A resume is measured first and exported next, mostly as it was measured: setting it is then done once.
 */
let lastSet: { readonly key: string; readonly compiled: NodeTypstDocument } | null = null;

function compileLayout(layout: Layout): NodeTypstDocument | null {
  const inputs = inputsOf(layout);
  const key = JSON.stringify(inputs);
  if (lastSet?.key === key) return lastSet.compiled;
  lastSet = null;
  try {
    const { result: compiled } = compiler().compile({ mainFileContent: TEMPLATE, inputs });
    lastSet = compiled && { key, compiled };
    return compiled;
  } finally {
    // Typst caches what it set without limit, and a resume is hardly ever set twice.
    compiler().evictCache(MAX_CACHE_AGE_EVICTIONS);
  }
}

/** `missing` are the texts that no font can show. */
interface TypesetError {
  readonly missing: readonly string[];
  readonly message: string;
}

function typeset(layout: Layout): Result<WrittenPdf, TypesetError> {
  try {
    const compiled = compileLayout(layout);
    if (!compiled) return err({ missing: [], message: NOT_COMPILED });
    const bytes = compiler().pdf(compiled, { pdfStandard: 'ua-1' });
    return ok({ bytes, pages: compiled.numOfPages, lastPage: fillOf(compiled) });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return err(exportFailure(message));
  } finally {
    // A document is exported once.
    lastSet = null;
  }
}

function fillOf(compiled: NodeTypstDocument): number {
  const [fill] = z
    .array(z.number())
    .parse(compiler().query(compiled, { selector: '<fill>', field: 'value' }));
  return fill ?? 1;
}

function inputsOf(layout: Layout): Record<string, string> {
  return {
    layout: JSON.stringify(layout),
    metrics: JSON.stringify(pageMetrics(layout)),
    style: JSON.stringify(lookStyle(layout)),
    fonts: JSON.stringify(fontFamilies(layout)),
    headline: String(startsWithHeadline(layout)),
    links: JSON.stringify(contactLinks(layout)),
    numbered: NUMBER_AT_START.source,
    lang: declaredLanguage(layout),
    title: layout.name ?? 'Resume',
  };
}

const NOT_COMPILED = 'Typst could not compile the template';

/** Drops from the cache what the last two resumes did not use. */
const MAX_CACHE_AGE_EVICTIONS = 2;

const TEMPLATE = readFileSync(new URL('resume.typ', import.meta.url), 'utf8');

let warm: NodeCompiler | undefined;

function compiler(): NodeCompiler {
  warm ??= NodeCompiler.create({
    workspace: fileURLToPath(new URL('.', import.meta.url)),
    fontArgs: [{ fontPaths: fontFolders() }],
  });
  return warm;
}

/** The error of the PDF/UA-1 export for each character that no font has, as Rust prints it: `\"한\"`. */
const MISSING_GLYPH = /the text `\\?"(.*?)\\?"` could not be displayed/g;

function exportFailure(message: string): TypesetError {
  const missing = [...message.matchAll(MISSING_GLYPH)].map(([, text = '']) =>
    text.replace(/(?<!\\)\\+u\{([0-9a-f]+)\}/g, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    ),
  );
  return { missing, message: 'Typst could not export the PDF' };
}

function writeFailure(detail: string): Result<never> {
  return err(fault('write_failed', detail));
}

const MAX_LISTED = 5;

/** Lists some code points of texts, sorted and each once: in their order they would be what the resume says. */
function codePoints(texts: readonly string[]): string {
  const signs = [...new Set(texts.flatMap((text) => [...text]))].toSorted().slice(0, MAX_LISTED);
  return signs
    .map((sign) => `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}
