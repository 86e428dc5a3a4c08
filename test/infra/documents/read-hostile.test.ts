import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createReader } from '../../../src/infra/documents/reader.ts';
import type { Reader } from '../../../src/jobs/ports/documents.ts';
import { hostileFiles } from '../../fixtures/hostile.ts';
import { MAX_CHILD_MB, watchMemory } from './child-memory.ts';
import { docxOf, p, pdfOf } from './read-samples.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

let reader: Reader;
beforeAll(() => {
  reader = createReader({ processes: 1 });
});
afterAll(() => reader.close());

describe('a hostile file gets a clear refusal, and the next file is read', () => {
  it.each(Object.entries(hostileFiles))('a file %s', async (_, { filename, bytes: make, ends }) => {
    const memory = watchMemory();
    const result = await reader.read('local', { bytes: await make(), filename });
    const peakMb = memory.stop();
    const warnings = result.ok ? result.value.warnings.map(({ code }) => code) : [];
    const end = result.ok ? `read: ${warnings.join()}` : result.error.code;
    if (typeof ends === 'string') expect(end).toBe(ends);
    else expect(end).toMatch(ends);
    expect(peakMb).toBeLessThan(MAX_CHILD_MB);
    const after = await reader.read('local', { bytes: bytes('Ada Ferro\nWelder'), filename: 'good.txt' });
    expect(after).toMatchObject({ ok: true, value: { text: 'Ada Ferro\nWelder' } });
  });

  it('and is read when only its name is wrong', async () => {
    const result = await reader.read('local', { bytes: docxOf(p('Ada Ferro')), filename: 'resume.pdf' });
    expect(result).toMatchObject({ ok: true, value: { text: 'Ada Ferro', reader: 'docx' } });
  });
});

describe('a reading that costs too much is stopped, and the reader continues', () => {
  const good = { bytes: pdfOf('Ada Ferro'), filename: 'resume.pdf' };

  it('when it takes too long', async () => {
    const hasty = createReader({ processes: 1, limits: { readMs: 1, childRssBytes: 384 * 1024 * 1024 } });
    const paragraphs = Array.from({ length: 60_000 }, (_, at) => p(`${at ** 3}`)).join('');
    const long = { bytes: docxOf(paragraphs), filename: 'long.docx' };
    for (let turn = 0; turn < 2; turn += 1)
      expect(await hasty.read('local', long)).toMatchObject({
        ok: false,
        error: { code: 'document_too_slow' },
      });
    await hasty.close();
  });

  it('but not for the time that a busy machine takes to start a process', async () => {
    const readMs = 10_000;
    const starting = createReader({ processes: 1, limits: { readMs, childRssBytes: 384 * 1024 * 1024 } });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const result = starting.read('local', good);
    await vi.advanceTimersByTimeAsync(2 * readMs);
    vi.useRealTimers();
    expect(await result).toMatchObject({ ok: true });
    await starting.close();
  });

  it('when it takes too much memory', async () => {
    const frugal = createReader({ processes: 1, limits: { readMs: 20_000, childRssBytes: 1024 * 1024 } });
    for (let turn = 0; turn < 2; turn += 1)
      expect(await frugal.read('local', good)).toMatchObject({
        ok: false,
        error: { code: 'document_too_complex', detail: expect.stringContaining('grew to') },
      });
    await frugal.close();
  });

  it('when it was cancelled', async () => {
    expect(await reader.read('local', good, AbortSignal.timeout(1))).toMatchObject({
      ok: false,
      error: { code: 'cancelled' },
    });
    expect(await reader.read('local', good)).toMatchObject({ ok: true });
  });
});
