import { createHash } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { access, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import type { JobWithFiles } from '../../app/compose.ts';
import { OperatorError } from '../../operator-error.ts';
import { fileEnding, numberedName } from '../../strings/document-name.ts';
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
 * Writes the documents of a job into a folder that exists, under its name and the number of its version. Never writes
 * over another document: takes the next number under which none of them exists, or all are the same.
 *
 * @throws OperatorError if one can't be written. Nothing is lost by that: the job has its documents.
 */
export async function saveFiles(
  {
    files,
    fileName,
    version,
    job,
  }: Pick<JobWithFiles, 'fileName' | 'version'> & {
    readonly job: Pick<JobWithFiles['job'], 'own'>;
    readonly files: readonly { readonly kind: string; readonly bytes: Uint8Array }[];
  },
  folder: string,
): Promise<SavedFile[]> {
  for (let number = version; ; number += 1) {
    const saved = files.map(({ kind, bytes }) => ({
      kind,
      path: resolve(join(folder, numberedName(fileName, number) + fileEnding(kind, job.own))),
      bytes: bytes.byteLength,
      sha256: sha256Of(bytes),
    }));
    const existing = await Promise.all(saved.map(async ({ path, sha256 }) => compareFile(path, sha256)));
    if (existing.includes('other')) continue;
    const missing = files.flatMap(({ bytes }, index) => {
      const path = existing[index] === 'missing' ? saved[index]?.path : undefined;
      return path === undefined ? [] : [{ path, bytes }];
    });
    if (await writeAll(missing)) return saved;
  }
}

/** Writes new files. Returns false if another process has made one of them meanwhile. */
async function writeAll(files: readonly { path: string; bytes: Uint8Array }[]): Promise<boolean> {
  for (const { path, bytes } of files) {
    try {
      await writeFile(path, bytes, { flag: 'wx' });
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw new OperatorError(`--out: ${outErrorText(error)}: ${path}`);
    }
  }
  return true;
}

/** Says whether there is no such file, the same, or another. One that can't be read is another. */
async function compareFile(path: string, sha256: string): Promise<'missing' | 'same' | 'other'> {
  try {
    return sha256Of(await readFile(path)) === sha256 ? 'same' : 'other';
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'missing' : 'other';
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
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
