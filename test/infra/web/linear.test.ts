import { describe, test } from 'vitest';
import { readPage } from '../../../src/infra/web/read/read-page.ts';
import { expectLinear } from '../../setup/linear.ts';

const page = (html: string, type = 'text/html; charset=utf-8') =>
  readPage({ bytes: Buffer.from(html), type, url: 'https://jobs.example/1' });

const stated = (description: string) =>
  JSON.stringify({ '@type': 'JobPosting', title: 'Chef', description, hiringOrganization: { name: 'Noma' } });

describe('reading a page', () => {
  test('takes time in proportion to its markup', async () => {
    await expectLinear((text) => page(`<title>${text.slice(0, 1_000)}</title><body><h1>Chef</h1>${text}`));
  });

  test('takes time in proportion to its data for search engines', async () => {
    const script = '<script type="application/ld+json">';
    await expectLinear((text) => [
      page(`${script}${stated(text)}</script>`),
      page(`${script}${text}</script>`),
    ]);
  });

  test('takes time in proportion to plain text', async () => {
    await expectLinear((text) => page(text, 'text/plain'));
  });
});
