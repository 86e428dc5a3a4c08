import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/* Accepts and rejects all tracked changes by programs that aren't ours, and gives the paragraphs that are left. */

/** What is done to the tracked changes of a file; nothing for `none`. */
export type Settling = 'accept' | 'reject' | 'none';

const runs = (command: string, args: readonly string[]) => spawnSync(command, args).status === 0;

/** True where pandoc is installed. */
export const hasPandoc = runs('pandoc', ['--version']);

/** A Python that LibreOffice can be told through; null where one of them is missing. */
const python = ['/usr/bin/python3', 'python3'].find((one) => runs(one, ['-c', 'import uno'])) ?? null;

/** True where LibreOffice and its module for Python are installed (Debian: `libreoffice-writer` and `python3-uno`). */
export const hasLibreOffice = python !== null && runs('soffice', ['--version']);

/** Lists the paragraphs of a Word file by pandoc, without the empty ones that it leaves of deleted list items. */
export function pandocParagraphs(bytes: Uint8Array, settling: Settling): string[] {
  const how = settling === 'none' ? [] : [`--track-changes=${settling}`];
  const json = execFileSync('pandoc', ['--from=docx', '--to=json', ...how], {
    input: bytes,
    maxBuffer: 50_000_000,
  });
  const blocks: string[] = [];
  const collect = (node: unknown) => {
    const element = PandocElement.safeParse(node).data;
    if (element && TEXT_BLOCKS.has(element.t)) blocks.push(wordsOf(element.c));
    else if (Array.isArray(node)) node.forEach(collect);
    else if (element) collect(element.c);
  };
  collect(z.object({ blocks: z.array(z.unknown()) }).parse(JSON.parse(json.toString())).blocks);
  return tidy(blocks);
}

const PandocElement = z.object({ t: z.string(), c: z.unknown() });
const TEXT_BLOCKS = new Set(['Para', 'Plain', 'Header']);

function wordsOf(inlines: unknown): string {
  if (Array.isArray(inlines)) return inlines.map(wordsOf).join('');
  const inline = z.object({ t: z.string(), c: z.unknown().optional() }).safeParse(inlines).data;
  if (!inline) return '';
  if (inline.t === 'Str') return String(inline.c);
  return ['Space', 'SoftBreak', 'LineBreak'].includes(inline.t) ? ' ' : wordsOf(inline.c);
}

/**
 * Lists the paragraphs of Word files by LibreOffice, without list marks and empty paragraphs: LibreOffice 7 gives the
 * paragraph after deleted list items their mark.
 */
export function libreOfficeParagraphs(
  files: readonly { readonly bytes: Uint8Array; readonly settling: Settling }[],
): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'tailor-settle-'));
  try {
    const names = files.map(({ bytes, settling }, at) => {
      const name = join(folder, `${at}.docx`);
      writeFileSync(name, bytes);
      return `${settling}:${name}`;
    });
    const script = fileURLToPath(new URL('settle-changes.py', import.meta.url));
    const printed = execFileSync(python ?? 'python3', [script, ...names], { maxBuffer: 50_000_000 });
    const texts = printed.toString().trim().split('\n');
    return texts.map((text) => tidy(z.string().parse(JSON.parse(text)).split(/\r?\n/)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function tidy(paragraphs: readonly string[]): string[] {
  return paragraphs
    .map((one) =>
      one
        .replace(/^\s*[•·▪◦○o–-](?=\s)/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((one) => one !== '');
}
