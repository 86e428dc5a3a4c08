import { expect, it } from 'vitest';
import { createPageReader } from '../../../src/infra/web/page-reader.ts';

const page = (html: string) => ({
  bytes: Buffer.from(html),
  type: 'text/html',
  url: 'https://jobs.example/1',
});
const POSTING = page(`<h1>Head Chef</h1><p>${'Orders fish, writes menus, trains cooks. '.repeat(20)}</p>`);

const caller = { owner: 'person' };

it('a page that fills the memory ends its process, and the next is read', async () => {
  const reader = createPageReader({ readRssBytes: 128 * 1024 * 1024 });
  expect(await reader.read(page('<select><option>'.repeat(120_000)), caller)).toMatchObject({
    ok: false,
    error: { code: 'link_no_posting', detail: expect.stringContaining('grew to') },
  });
  expect(await reader.read(POSTING, caller)).toMatchObject({ ok: true, value: { title: 'Head Chef' } });
  await reader.close();
});

it('many pages of one person do not hold up the page of another', async () => {
  const reader = createPageReader();
  const ended: string[] = [];
  const read = async (owner: string, name: string) => {
    expect(await reader.read(POSTING, { owner })).toMatchObject({ ok: true });
    ended.push(name);
  };
  const many = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'].map((name) => read('a', name));
  await Promise.all([...many, read('b', 'b1')]);
  expect(ended.indexOf('b1')).toBeLessThan(ended.indexOf('a6'));
  await reader.close();
});
