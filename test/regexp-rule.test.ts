import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Runs the linter with the project's rules on one line of code. Returns what it prints. */
function lint(folder: string, code: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const file = join(folder, 'planted.ts');
    writeFile(file, code).then(() => {
      const oxlint = join(ROOT, 'node_modules/.bin/oxlint');
      execFile(oxlint, ['-c', join(ROOT, '.oxlintrc.json'), file], (_, stdout) => resolve(stdout));
    }, reject);
  });
}

describe('the rule for regular expressions', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tailor-regexp-rule-'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    ['spaces at the end, tried from each of them', String.raw`/\s+$/`],
    ['a domain in a word, tried from each letter', String.raw`/\S*(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\S*/u`],
    ['two repetitions that share what they match', String.raw`/^a+\s*b?\s*c$/`],
    ['a pattern made of constants', 'new RegExp("x+" + "y")'],
  ])('refuses %s', async (_, pattern) => {
    expect(await lint(folder, `export const planted = ${pattern};\n`)).toContain('regexp(no-super-linear');
  });

  test.each([
    ['a repetition that starts where no such character is before it', String.raw`/(?<!\s)\s+$/`],
    ['a bounded repetition', String.raw`/[\w.]{1,64}@/`],
  ])('takes %s', async (_, pattern) => {
    expect(await lint(folder, `export const planted = ${pattern};\n`)).not.toContain('regexp(');
  });
});
