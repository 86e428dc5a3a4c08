import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The last cell of each row of the tables, without their heads. */
const proofs = read('docs/threat-model.md')
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\|(?:---| what )/.test(line))
  .map((line) => ({ line, tests: line.split('|').at(-2)?.trim().split('<br>') ?? [] }));

describe('the threat model', () => {
  it('has a row for each of those who may want something', () => {
    const headings = [...read('docs/threat-model.md').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    for (const who of [
      'member',
      'stranger',
      'admin',
      'operator',
      'posting',
      'file',
      'token',
      'tenant',
      'vendor',
    ])
      expect(
        headings.some((heading) => heading?.includes(who)),
        who,
      ).toBe(true);
  });

  it.each(proofs)('names tests that exist: $line', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    for (const test of tests) {
      const [, script] = /^`npm run (\w+)`/.exec(test) ?? [];
      if (script) {
        expect(read('package.json'), test).toContain(`"${script}": "node `);
        continue;
      }
      const [, file = '', title = ''] = /^`(test\/\S+\.ts)` (\S.*)$/.exec(test) ?? [];
      expect(existsSync(join(root, file)) && file !== '', test).toBe(true);
      const source = read(file);
      const forms = [title, title.replaceAll("'", "\\'"), title.replaceAll("'", '’')];
      expect(
        forms.some((form) => source.includes(form)),
        test,
      ).toBe(true);
    }
  });
});
