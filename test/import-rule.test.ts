import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const run = promisify(execFile);

describe('the import rule', () => {
  let copy: string;

  beforeEach(async () => {
    copy = await mkdtemp(join(tmpdir(), 'tailor-import-rule-'));
    for (const name of ['src', 'migrations', 'package.json', 'tsconfig.json', '.dependency-cruiser.mjs']) {
      await cp(join(root, name), join(copy, name), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  });
  afterEach(() => rm(copy, { recursive: true, force: true }));

  it('holds in this tree, and every module of it is seen', async () => {
    const { stdout } = await cruise(copy);
    const seen = /\((\d+) modules, (\d+) dependencies cruised\)/.exec(stdout);
    expect(stdout).toContain('no dependency violations found');
    expect(Number(seen?.[1])).toBeGreaterThan(50);
  });

  it.each([
    ['resume', '../jobs/job.ts', 'resume-imports-only-itself'],
    ['posting', '../tailoring/edit.ts', 'posting-imports-only-itself'],
    ['tailoring', '../store/codec.ts', 'tailoring-imports-only-posting-resume'],
    ['tailoring', 'node:fs', 'tailoring-does-no-io'],
    ['jobs', '../openai/engine.ts', 'jobs-imports-only-tailoring-posting-resume'],
    ['jobs', 'pg', 'the-heart-knows-no-product'],
    ['documents', '../store/codec.ts', 'documents-imports-only-jobs-tailoring-posting-resume-log'],
    ['commands', '../jobs/job.ts', 'commands-imports-only-app'],
  ])('refuses src/%s importing %s', async (room, target, rule) => {
    await writeFile(join(copy, 'src', room, 'forbidden.ts'), `import '${target}';\n`);
    await expect(cruise(copy)).rejects.toMatchObject({
      stdout: expect.stringContaining(`${rule}: src/${room}/forbidden.ts`),
    });
  });
});

function cruise(cwd: string) {
  return run(process.execPath, [join(root, 'node_modules/.bin/depcruise'), 'src'], { cwd });
}
