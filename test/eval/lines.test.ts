import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CaseError } from '../../eval/cases.ts';
import { measureLines } from '../../eval/lines.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lines-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function measure(...rows: readonly string[]) {
  const file = join(folder, 'rows.tsv');
  await writeFile(file, `${rows.join('\n')}\n`);
  return measureLines(file, '2026-03-31');
}

it('counts what is said of lines that show what is asked and of lines that do not', async () => {
  const { lines } = await measure(
    'Chef\tmenu planning\tPlanned the summer menu\t1',
    'Chef\tmenu planning\tFlew kestrels at fairs\t0',
    '',
    'Chef\tfalconry\tFlew kestrels at fairs\t1',
  );
  expect(lines).toEqual({
    n: 3,
    shown: { n: 2, said_shown: 1, said_unclear: 0, said_not_found: 1 },
    not_found: { n: 1, said_shown: 0, said_unclear: 0, said_not_found: 1 },
    wrong: [
      {
        profession: 'Chef',
        asked: 'falconry',
        line: 'Flew kestrels at fairs',
        shows: true,
        said: 'not_found',
      },
    ],
  });
});

it('names the row that is none, counting empty lines', async () => {
  const rows = ['Chef\tbaking\tBaked bread\t1', '', 'Chef\tbaking\tBaked bread'];
  await expect(measure(...rows)).rejects.toThrow(CaseError);
  await expect(measure(...rows)).rejects.toThrow(/^Line 3 is no row/);
});
