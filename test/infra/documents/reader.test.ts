import { expect, it } from 'vitest';
import { createReader } from '../../../src/infra/documents/reader.ts';

const resume = { bytes: new TextEncoder().encode('Ada Ferro\nWelder'), filename: 'resume.txt' };

it("16 files of one person don't hold up another's first one, and one more is refused", async () => {
  const reader = createReader({ processes: 1 });
  try {
    const read: string[] = [];
    const readFor = (owner: string) => reader.read(owner, resume).finally(() => read.push(owner));
    const first = Array.from({ length: 17 }, () => readFor('many'));
    const newcomer = readFor('newcomer');
    expect(await readFor('many')).toMatchObject({ ok: false, error: { code: 'reader_busy' } });
    expect(await newcomer).toMatchObject({ ok: true });
    // One was refused, one was being read already, and one had waited longer.
    expect(read.indexOf('newcomer')).toBe(3);
    for (const one of await Promise.all(first)) expect(one.ok).toBe(true);
  } finally {
    await reader.close();
  }
});

it('a file that waits is not read once its reader is closed', async () => {
  const reader = createReader({ processes: 1 });
  const reads = ['a', 'b'].map((owner) => reader.read(owner, resume));
  await reader.close();
  for (const read of await Promise.all(reads)) expect(read.ok).toBe(false);
});
