import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import type { WrittenFile } from '../../app/compose.ts';
import { stringsFor } from '../../strings/strings.ts';
import { CommandRefused } from './exit.ts';

/**
 * Reads a file that was given on the command line.
 *
 * @throws CommandRefused with the name of the option, if the file can't be read.
 */
export async function openFile(
  path: string | URL,
  option: string,
): Promise<{ bytes: Uint8Array; filename: string }> {
  try {
    return { bytes: await readFile(path), filename: basename(path instanceof URL ? path.pathname : path) };
  } catch (error) {
    throw new CommandRefused(`${option}: ${fileErrorText(error)}: ${path}`);
  }
}

/** Reads text from a file, or from standard input if the path is "-". */
export async function openText(path: string | URL, option: string): Promise<string> {
  if (path === '-') return readAll(process.stdin);
  const { bytes } = await openFile(path, option);
  return new TextDecoder().decode(bytes);
}

interface SavedFile {
  readonly kind: string;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes each document as `resume.<kind>` into a folder, which is created if it's missing. */
export async function saveFiles(files: readonly WrittenFile[], folder: string): Promise<SavedFile[]> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new CommandRefused(`--out: ${fileErrorText(error)}: ${folder}`);
  });
  return Promise.all(
    files.map(async ({ kind, bytes }) => {
      const path = resolve(join(folder, `resume.${kind}`));
      await writeFile(path, bytes);
      return {
        kind,
        path,
        bytes: bytes.byteLength,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      };
    }),
  );
}

function fileErrorText(error: unknown): string {
  const { files: t } = stringsFor().cli;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return t.reasons[code] ?? t.unknownReason(code);
}
