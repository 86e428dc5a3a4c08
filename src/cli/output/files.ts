import { createHash } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { access, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import type { WrittenFile } from '../../app/compose.ts';
import { OperatorError } from '../../operator-error.ts';
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

/**
 * Creates the folder that `--out` names, if it's missing. Node's own recursive `mkdir` never returns in /proc before
 * Node 26.12, because a folder can't be created there and its parent exists.
 *
 * @throws CommandRefused if there can't be such a folder.
 */
export async function createOutFolder(folder: string): Promise<void> {
  const missing: string[] = [];
  let path = resolve(folder);
  for (; !existsSync(path); path = dirname(path)) missing.unshift(path);
  try {
    for (const one of missing) await mkdir(one);
    await access(folder, constants.W_OK);
    if (!(await stat(folder)).isDirectory()) await mkdir(folder);
  } catch (error) {
    throw new CommandRefused(`--out: ${outErrorText(error)}: ${folder}`);
  }
}

/**
 * Writes each document as `resume.<kind>` into a folder that exists.
 *
 * @throws OperatorError if one can't be written. Nothing is lost by that: the job has its documents.
 */
export async function saveFiles(files: readonly WrittenFile[], folder: string): Promise<SavedFile[]> {
  return Promise.all(
    files.map(async ({ kind, bytes }) => {
      const path = resolve(join(folder, `resume.${kind}`));
      await writeFile(path, bytes).catch((error: unknown) => {
        throw new OperatorError(`--out: ${outErrorText(error)}: ${path}`);
      });
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
  const { reasons, unknownReason } = stringsFor().cli.files;
  const code = codeOf(error);
  return reasons[code] ?? unknownReason(code);
}

function outErrorText(error: unknown): string {
  const { outReasons, unknownOutReason } = stringsFor().cli.files;
  const code = codeOf(error);
  return outReasons[code] ?? unknownOutReason(code);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
