import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import type { WrittenFile } from '../../app/compose.ts';
import { Refused } from './exit.ts';

/** A file named on the command line; one that cannot be read is refused with the option that named it. */
export async function openFile(
  path: string | URL,
  option: string,
): Promise<{ bytes: Uint8Array; filename: string }> {
  try {
    return { bytes: await readFile(path), filename: basename(path instanceof URL ? path.pathname : path) };
  } catch (error) {
    throw new Refused(`${option}: ${reasonOf(error)}: ${path}`);
  }
}

/** Text from a file, or from standard input when the path is "-". */
export async function openText(path: string | URL, option: string): Promise<string> {
  if (path === '-') return readAll(process.stdin);
  const { bytes } = await openFile(path, option);
  return new TextDecoder().decode(bytes);
}

export interface SavedFile {
  readonly kind: string;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes each document as `resume.<kind>` into a folder, which is made where it is missing. */
export async function saveFiles(files: readonly WrittenFile[], folder: string): Promise<SavedFile[]> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new Refused(`--out: ${reasonOf(error)}: ${folder}`);
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

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'permission denied',
  EEXIST: 'a file of that name is in the way',
  ENOTDIR: 'a file of that name is in the way',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return REASONS[code] ?? `cannot be opened (${code})`;
}
