import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const pages = ['.', 'docs', 'eval', '.github'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));

/** What stands in backticks, in a line or in a block. */
const codeOf = (page: string) =>
  [...read(page).matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].map(([code]) => code).join('\n');
const namesIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** Folders at the root, and those of src, which the pages name without `src/`. */
const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((one) => one.isDirectory());
const folders = ['src', 'test', 'docs', 'dev', 'bench', 'eval', 'examples', 'manifests', 'migrations'];
const PATH = new RegExp(
  `(?<![\\w./@-])((?:${[...folders, ...rooms.map(({ name }) => name)].join('|')})/[\\w./-]*\\w)`,
  'g',
);

const help = execFileSync(process.execPath, ['src/main.ts', '--help'], { cwd: root, encoding: 'utf8' });
const commands = namesIn(help.slice(help.indexOf('Commands:')), /^ {2}([a-z][\w-]*)/gm);

describe.each(pages)('%s', (page) => {
  it('names files and folders that exist', () => {
    const exists = (path: string) => existsSync(join(root, path)) || existsSync(join(root, 'src', path));
    expect(namesIn(codeOf(page), PATH).filter((path) => !exists(path))).toEqual([]);
  });

  it('links to pages and pictures that exist', () => {
    const links = namesIn(read(page), /\]\(([^)#\s]+)[^)]*\)/g).filter((link) => !/^https?:/.test(link));
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  it('names npm scripts that exist', () => {
    const named = namesIn(codeOf(page), /npm run (?:-s )?([\w:-]+)/g);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names commands of the command line that exist', () => {
    const named = namesIn(codeOf(page), /(?:(?<![/\w-])tailor|npm run (?:-s )?tailor --) ([a-z][\w-]*)/g);
    expect(named.filter((name) => !commands.includes(name))).toEqual([]);
  });
});

it('package.json and the pages name the same npm scripts: CONTRIBUTING explains every one', () => {
  const explained = namesIn(read('CONTRIBUTING.md'), /npm (?:run (?:-s )?)?([\w:-]+)/g);
  expect(Object.keys(scripts).filter((name) => !explained.includes(name))).toEqual([]);
});

/** Everything that the pages take names from. */
const sources = ['src', 'test', 'dev', 'bench', 'migrations']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((name) => name.endsWith('.ts'))
  .map(read)
  .join('\n');

/** Made up by the page, as an example of what to write. */
const examples = ['postingMessage'];

it.each(['CONTRIBUTING.md', 'docs/architecture.md'])(
  '%s names functions, types and constants that exist',
  (page) => {
    const names = namesIn(codeOf(page), /\b([a-z]+[A-Z]\w*|[A-Z][a-z]+[A-Z]\w*|[A-Z]+_[A-Z_]+)\b/g);
    const known = new Set(sources.match(/\w+/g));
    expect(names.filter((name) => !known.has(name) && !examples.includes(name))).toEqual([]);
  },
);
