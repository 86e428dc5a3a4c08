import { readdir, readFile } from 'node:fs/promises';
import { createReader } from '../src/infra/documents/reader.ts';
import { readPostingName } from '../src/posting/naming/read-names.ts';
import type { Posting } from '../src/posting/posting.ts';
import { parseResume } from '../src/resume/parse/parse.ts';
import type { Resume } from '../src/resume/resume.ts';

/** Resumes and postings to measure on, each with its file name. */
export interface Corpus {
  readonly resumes: readonly { readonly name: string; readonly resume: Resume }[];
  readonly postings: readonly { readonly name: string; readonly posting: Posting }[];
}

/** Reads the folder named by `RESUME_CORPUS`, or the project's own example where it isn't set. */
export async function readCorpus(): Promise<Corpus> {
  const folder = process.env.RESUME_CORPUS;
  if (folder)
    return corpusOf(await filesIn(`${folder}/pdf`, `${folder}/docx`), await filesIn(`${folder}/postings`));
  const example = (name: string) => new URL(`../examples/${name}`, import.meta.url).pathname;
  return corpusOf([example('resume.pdf')], [example('posting.txt')]);
}

async function corpusOf(resumes: readonly string[], postings: readonly string[]): Promise<Corpus> {
  const reader = createReader();
  const read = [];
  for (const path of resumes) {
    const document = await reader.read('local', { bytes: await readFile(path), filename: nameOf(path) });
    if (document.ok) read.push({ name: nameOf(path), resume: parseResume(document.value.lines) });
  }
  await reader.close();
  return {
    resumes: read,
    postings: await Promise.all(
      postings.map(async (path) => {
        const description = await readFile(path, 'utf8');
        return { name: nameOf(path), posting: { ...readPostingName(description), description } };
      }),
    ),
  };
}

async function filesIn(...folders: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    folders.map(async (folder) => (await readdir(folder)).sort().map((name) => `${folder}/${name}`)),
  );
  return lists.flat();
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
