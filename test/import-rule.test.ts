import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const run = promisify(execFile);

const FORBIDDEN = [
  ['resume', '../jobs/job.ts', 'resume-imports-only-itself'],
  ['posting', '../tailoring/edit.ts', 'posting-imports-only-itself'],
  ['tailoring', '../store/codec.ts', 'tailoring-imports-only-posting-resume'],
  ['tailoring', 'node:fs', 'tailoring-does-no-io'],
  ['jobs', '../openai/engine.ts', 'jobs-imports-only-tailoring-posting-resume'],
  ['jobs', 'pg', 'the-heart-knows-no-product'],
  ['documents', '../store/codec.ts', 'documents-imports-only-jobs-tailoring-posting-resume-log'],
  ['commands', '../jobs/job.ts', 'commands-imports-only-app'],
] as const;

describe('the import rule', () => {
  let copy: string;

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'tailor-import-rule-'));
    for (const name of ['src', 'migrations', 'package.json', 'tsconfig.json', '.dependency-cruiser.mjs']) {
      await cp(join(root, name), join(copy, name), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  });
  afterAll(() => rm(copy, { recursive: true, force: true }));

  it('holds in this tree, and every module of it is seen', async () => {
    const { stdout } = await cruise(copy);
    const seen = /\((\d+) modules, (\d+) dependencies cruised\)/.exec(stdout);
    expect(stdout).toContain('no dependency violations found');
    expect(Number(seen?.[1])).toBeGreaterThan(50);
  });

  it('refuses what each room may not import, and names the rule', async () => {
    const planted = FORBIDDEN.map(([room, target, rule], at) => ({
      file: `src/${room}/forbidden${at}.ts`,
      target,
      rule,
    }));
    for (const { file, target } of planted) await writeFile(join(copy, file), `import '${target}';\n`);
    const refused: unknown = await cruise(copy).catch((error: unknown) => error);
    for (const { file, rule } of planted)
      expect(refused).toMatchObject({ stdout: expect.stringContaining(`${rule}: ${file}`) });
  });
});

function cruise(cwd: string) {
  return run(process.execPath, [join(root, 'node_modules/.bin/depcruise'), 'src'], { cwd });
}
