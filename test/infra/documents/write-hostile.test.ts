import { describe, expect, it } from 'vitest';
import { createWriter } from '../../../src/infra/documents/writer.ts';
import type { Layout } from '../../../src/resume/layout/layout.ts';
import { childrenOf, isAlive } from '../compute/children.ts';
import { CALLER, nurse, oneLine } from './write-samples.ts';

/** As long as a word may be. Typst takes 20 seconds and 1.5 GB for a resume of such words, in native code. */
const LONG_WORD = 'a'.repeat(1_999);

const hostile: Layout = {
  ...oneLine,
  sections: [{ heading: null, blocks: [{ type: 'text', text: Array(95).fill(LONG_WORD).join(' ') }] }],
};

/** Typical documents leave the process at 220 MB. */
const FRUGAL = { rssBytes: 384 * 1024 * 1024 };

describe('a resume that costs too much to set', () => {
  it.each([
    ['time', { timeoutMs: 3_000 }, 'no result after'],
    ['memory', FRUGAL, 'grew to'],
  ])('is stopped by its %s, and the next is written', async (_, limits, detail) => {
    const others = childrenOf(process.pid);
    const own = () => childrenOf(process.pid).filter((pid) => !others.includes(pid) && isAlive(pid));
    const writer = createWriter({ limits });
    const setting = writer.write(hostile, CALLER);
    const next = writer.write(nurse, CALLER);
    // The event loop goes on meanwhile.
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    expect(await setting).toMatchObject({
      ok: false,
      error: { code: 'text_too_complex', retryable: false, detail: expect.stringContaining(detail) },
    });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(100);
    expect(await next).toMatchObject({ ok: true });
    await writer.close();
    await expect.poll(own).toEqual([]);
  });
});
