import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runTailor } from './tailor.ts';

it('an embedded database that gives up ends a command with the reason and what to do, and so the next one, until there is room', async () => {
  const home = await mkdtemp(join(tmpdir(), 'tailor-full-'));
  // A disk that takes no more of the database's log.
  const code = `
    import fs from 'node:fs';
    const { openSync, writeSync } = fs;
    const log = new Set();
    fs.openSync = (path, ...rest) => {
      const fd = openSync(path, ...rest);
      if (String(path).includes('pg_wal')) log.add(fd);
      else log.delete(fd);
      return fd;
    };
    fs.writeSync = (fd, ...rest) => {
      if (log.has(fd)) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      return writeSync(fd, ...rest);
    };`;
  const full = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
  const create = (env: NodeJS.Dict<string> = {}) =>
    runTailor(home, ['token', 'create', '--installation'], { env });
  expect((await create()).code).toBe(0);
  for (let time = 0; time < 2; time += 1)
    expect(await create(full)).toEqual({
      stdout: '',
      stderr: expect.stringMatching(
        /^✗ The embedded database in .* stopped: could not write .*No space left on device\. Check its disk, then start again: what was saved is safe\.\n$/,
      ),
      code: 1,
    });
  expect((await create()).code).toBe(0);
  await rm(home, { recursive: true });
});
