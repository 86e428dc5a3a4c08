import { execFile } from 'node:child_process';
import { type Dirent, readdirSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { floors, rooms } from '../.dependency-cruiser.mjs';

const root = join(import.meta.dirname, '..');
const src = join(root, 'src');
const run = promisify(execFile);

/** A forbidden import, as it is planted: the file that imports, what it imports, and the rule that must name it. */
interface Planted {
  readonly folder: string;
  readonly target: string;
  readonly rule: string;
}

const allowedIn = rooms;
const floorsOf = floors;

/** One for every pair of rooms between which no import may run. */
const betweenRooms: readonly Planted[] = Object.entries(allowedIn)
  .filter(([room]) => entries(room).length > 0)
  .flatMap(([room, allowed]) =>
    Object.keys(allowedIn)
      .filter((other) => other !== room && !allowed.includes(other))
      .map((other) => ({ folder: room, target: moduleIn(other), rule: `${room}-imports-down` })),
  );

/** One for every floor and each floor above it. */
const betweenFloors: readonly Planted[] = Object.entries(floorsOf).flatMap(([room, list]) =>
  list.slice(0, -1).flatMap((floor, at) =>
    list.slice(at + 1).map((higher) => ({
      folder: join(room, floor),
      target: higher === '.' ? rootModuleIn(room) : moduleIn(join(room, higher)),
      rule: `${room}/${floor}-imports-down`,
    })),
  ),
);

const outOfTheHouse: readonly Planted[] = [
  ...['language', 'resume', 'posting', 'tailoring'].map((room) => ({
    folder: room,
    target: 'node:fs',
    rule: `${room}-does-no-io`,
  })),
  { folder: 'jobs/model', target: 'pg', rule: 'jobs-knows-no-product' },
  { folder: 'jobs/model', target: 'node:fs', rule: 'jobs-knows-no-product' },
  { folder: 'chat/types', target: 'main.ts', rule: 'nothing-imports-main' },
];

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
    expect(Number(seen?.[1])).toBeGreaterThan(modulesIn('.').length);
  });

  it('names every folder of src: none is without a rule', () => {
    const named = new Set([...Object.keys(allowedIn), 'app']);
    const folders = entries('.').flatMap(({ name }) =>
      ['adapters', 'infra'].includes(name) ? entries(name).map((inner) => `${name}/${inner.name}`) : [name],
    );
    const unruled = folders.filter((folder) => !/[.]ts$/.test(folder) && !named.has(folder));
    expect(unruled).toEqual([]);
    for (const [room, list] of Object.entries(floorsOf)) {
      const inside = entries(room).filter((entry) => entry.isDirectory());
      expect(inside.map(({ name }) => name).filter((name) => !list.includes(name))).toEqual([]);
    }
  });

  it('refuses every import that crosses a wall, and names the rule', async () => {
    const planted = [...betweenRooms, ...betweenFloors, ...outOfTheHouse].map(
      ({ folder, target, rule }, at) => {
        const file = join('src', folder, `forbidden${at}.ts`);
        const specifier = target.endsWith('.ts') ? relative(dirname(file), join('src', target)) : target;
        return { file, rule, specifier: /^[.]|:|^pg$/.test(specifier) ? specifier : `./${specifier}` };
      },
    );
    for (const { file, specifier } of planted) await writeFile(join(copy, file), `import '${specifier}';\n`);
    const refused: unknown = await cruise(copy).catch((error: unknown) => error);
    expect(planted.length).toBeGreaterThan(100);
    for (const { file, rule } of planted)
      expect(refused).toMatchObject({ stdout: expect.stringContaining(`${rule}: ${file}`) });
  });
});

function entries(folder: string): Dirent[] {
  try {
    return readdirSync(join(src, folder), { withFileTypes: true });
  } catch {
    return [];
  }
}

function isModule({ name }: Dirent): boolean {
  return name.endsWith('.ts');
}

function modulesIn(folder: string): string[] {
  return entries(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? modulesIn(path) : isModule(entry) ? [path] : [];
  });
}

function moduleIn(room: string): string {
  const [first = `${room}.ts`] = modulesIn(room);
  return first;
}

/** A file at the root of a room, beside its folders. */
function rootModuleIn(room: string): string {
  const [first] = entries(room).filter(isModule);
  if (!first) throw new Error(`no module at the root of ${room}`);
  return join(room, first.name);
}

function cruise(cwd: string) {
  return run(process.execPath, [join(root, 'node_modules/.bin/depcruise'), 'src'], {
    cwd,
    maxBuffer: 64 * 1024 * 1024,
  });
}
