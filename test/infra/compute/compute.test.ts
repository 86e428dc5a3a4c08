import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCompute, createInteractiveCompute } from '../../../src/infra/compute/compute.ts';
import { faultOf } from '../../../src/jobs/lifecycle/failure.ts';
import type { Compute } from '../../../src/jobs/ports/compute.ts';
import { parseResume } from '../../../src/resume/parse/parse.ts';
import { childrenOf, isAlive } from './children.ts';
import { createHostileCompute } from './hostile-compute.ts';
import { MARKS } from './marks.ts';

const caller = { owner: 'person' };
const other = { owner: 'another person' };
/** Four hostile texts in threads took a gigabyte. */
const MAX_GROWN_BYTES = 64 * 1024 * 1024;
const POSTING = 'Head Chef — The Anchor';

describe('computing over a text that', () => {
  let compute: Compute;
  beforeAll(() => {
    compute = createHostileCompute(1);
    return () => compute.close();
  });

  const expectUsable = async () =>
    expect(await compute.run('readPosting', POSTING, other)).toMatchObject({
      ok: true,
      value: { title: 'Head Chef', company: 'The Anchor' },
    });

  it.each([
    ['never comes to an end', MARKS.spin],
    ['fills the memory', MARKS.fill],
    ['gives a huge result', MARKS.swell],
  ])('%s ends in a fault, and the next is computed', async (_, mark) => {
    const text = `Secret Street 12 ${mark}`;
    const ended = await compute.run('readPosting', text, caller);
    expect(ended).toMatchObject({ ok: false, error: { code: 'text_too_complex', retryable: false } });
    expect(JSON.stringify(ended)).not.toMatch(new RegExp(`Secret|${mark}`));
    await expectUsable();
  });

  it('makes a rule fail says where, and quotes nothing of it, not even as a line of the stack', async () => {
    const ended = await compute.run('readPosting', `Secret Street 12 ${MARKS.fail}`, caller);
    expect(ended).toMatchObject({
      ok: false,
      error: {
        code: 'internal',
        detail: expect.stringMatching(/^readPosting: TypeError at .*hostile-worker/),
      },
    });
    expect(JSON.stringify(ended)).not.toMatch(/Secret/);
    await expectUsable();
  });

  it('waits for a processor longer than its time is computed all the same', async () => {
    expect(await compute.run('readPosting', `${POSTING}\n${MARKS.starve}`, caller)).toMatchObject({
      ok: true,
      value: { title: 'Head Chef' },
    });
  });

  it('is no longer needed ends at once, with its process', async () => {
    const cancel = new AbortController();
    const running = compute.run('readPosting', MARKS.spin, { ...caller, signal: cancel.signal });
    cancel.abort();
    expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    await expectUsable();
  });
});

// Only Linux tells which processes there are.
if (process.platform === 'linux')
  describe('the process of a text', () => {
    it('that fills the memory is gone afterwards with all it took, and this one has not grown', async () => {
      const others = childrenOf(process.pid);
      const compute = createHostileCompute(1);
      const [child = 0] = childrenOf(process.pid).filter((pid) => !others.includes(pid));
      expect(isAlive(child)).toBe(true);
      const before = process.memoryUsage.rss();
      for (let turn = 0; turn < 4; turn += 1)
        expect(await compute.run('readPosting', MARKS.fill, caller)).toMatchObject({
          ok: false,
          error: { code: 'text_too_complex' },
        });
      await expect.poll(() => isAlive(child)).toBe(false);
      expect(process.memoryUsage.rss() - before).toBeLessThan(MAX_GROWN_BYTES);
      await compute.close();
      const left = () => childrenOf(process.pid).filter((pid) => !others.includes(pid) && isAlive(pid));
      await expect.poll(left).toEqual([]);
    });

    it('that takes for ever does not outlive a process that was killed', async () => {
      const parent = fork(fileURLToPath(new URL('doomed-parent.ts', import.meta.url)));
      const [children] = await once(parent, 'message');
      expect(children.filter(isAlive)).toHaveLength(2);
      parent.kill('SIGKILL');
      await expect.poll(() => children.filter(isAlive)).toEqual([]);
    });
  });

it.runIf(process.platform === 'linux')(
  'gives a fault that may be retried where no process can be started, and computes once one can',
  async () => {
    const script = fileURLToPath(new URL('out-of-files.ts', import.meta.url));
    const { stdout } = await promisify(execFile)('sh', [
      '-c',
      'ulimit -n 100; exec "$0" "$1"',
      process.execPath,
      script,
    ]);
    expect(JSON.parse(stdout)).toMatchObject([
      { ok: false, error: { code: 'internal', retryable: true } },
      { ok: true, value: { title: 'Head Chef' } },
    ]);
  },
);

it("one person's endless texts keep nobody else waiting while a process is free, nor the event loop", async () => {
  const compute = createHostileCompute();
  const endless = compute.run('readPosting', MARKS.spin, caller);
  const answered = compute.run('readPosting', POSTING, other);
  expect(await Promise.race([endless, answered])).toMatchObject({ ok: true });
  expect(await endless).toMatchObject({ ok: false, error: { code: 'text_too_complex' } });
  await compute.close();
});

it("a person's second task waits behind the first of another", async () => {
  const compute = createHostileCompute(1);
  const ended: string[] = [];
  const run = async (name: string, owner: string) => {
    await compute.run('readPosting', POSTING, { owner });
    ended.push(name);
  };
  await Promise.all([run('a1', 'a'), run('a2', 'a'), run('a3', 'a'), run('b1', 'b')]);
  expect(ended.indexOf('b1')).toBeLessThan(ended.indexOf('a3'));
  await compute.close();
});

it('gives the same result as the function in this process', async () => {
  const compute = createCompute();
  const lines = ['Ines Kalliomaki', 'Experience', 'Harbour Kitchen', '2019 – 2024', '- Ordered fish'];
  const source = lines.map((text) => ({ text }));
  const parsed = await compute.run('parseResume', source, caller);
  expect(parsed).toEqual({
    ok: true,
    value: { structure: parseResume(source), words: 9, doubts: [], kind: 'resume' },
  });
  await compute.close();
});

it.each([
  [true, 1],
  [false, 0],
])('a process that starts before it is needed warms up first: %s', async (warmsUp, times) => {
  const worker = new URL('warm-worker.ts', import.meta.url);
  const compute = createCompute<{ countWarmUps: (input: null) => number }>({ warm: 1, warmsUp, worker });
  expect(await compute.run('countWarmUps', null, caller)).toEqual({ ok: true, value: times });
  await compute.close();
});

describe('what a person waits for while the platform waits', () => {
  const interactive = createInteractiveCompute();
  const hostile = createHostileCompute();
  afterAll(() => Promise.all([interactive.close(), hostile.close()]));

  it('has a process of its own: jobs that take for ever do not delay it', async () => {
    const endless = ['a', 'b', 'c'].map((owner) => hostile.run('readPosting', MARKS.spin, { owner }));
    const structure = parseResume([{ text: 'Ines Kalliomaki' }, { text: 'Skills' }, { text: 'Baking' }]);
    const input = { structure, fields: { parts: 5, characters: 4_000 } };
    const form = interactive.run('splitIntoParts', input, other);
    expect(await Promise.race([...endless, form])).toMatchObject({
      ok: true,
      value: [expect.stringContaining('Baking')],
    });
    await Promise.all(endless);
  });
});

it("the fault of an error never has its message, even where that has lines like the stack's", () => {
  const error = new RangeError('Invalid regular expression: Jane Doe\n    at 12 Secret Street');
  expect(faultOf(error).detail).toMatch(/^RangeError at /);
  expect(faultOf(error).detail).not.toMatch(/Jane|Secret/);
});
