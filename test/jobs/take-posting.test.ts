import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { afterAll, describe, expect, test } from 'vitest';
import { createReader } from '../../src/infra/documents/reader.ts';
import { fault } from '../../src/jobs/model/fault.ts';
import type { FetchedPosting, PostingFetcher } from '../../src/jobs/ports/posting-fetcher.ts';
import { type PostingSource, takePosting } from '../../src/jobs/submit/take-posting.ts';
import { readRequirements } from '../../src/posting/requirements.ts';
import { findSoleLink } from '../../src/posting/text/link.ts';
import { stringsFor } from '../../src/strings/strings.ts';
import { testCompute } from '../setup/compute.ts';

const POSTING = `# Head Baker at Crumb & Kiln

## What you need
- At least 3 years of experience in a commercial bakery
- A food hygiene certificate
- Conversational French, since half of the team came from Lyon and the other half would like to go there
- Comfortable with starting at two in the morning and with carrying sacks of flour of twenty-five kilos

## What we offer
- 28 days of leave and free bread`;

/** Serves one page. test/infra/web fetches for real. */
class OnePageFetcher implements PostingFetcher {
  readonly fetched: string[] = [];

  async fetch(url: string) {
    this.fetched.push(url);
    if (url.includes('gone')) return { ok: false, error: fault('link_not_found', 'gone') } as const;
    const value: FetchedPosting = {
      title: 'Baker',
      company: '',
      text: POSTING,
      url,
      via: 'page',
      warnings: [],
    };
    return { ok: true, value } as const;
  }

  async close() {}
}

const reader = createReader({ processes: 1 });
afterAll(() => reader.close());

async function take(source: PostingSource, fetcher = new OnePageFetcher()) {
  const outcome = await takePosting('local', source, { reader, fetcher, compute: testCompute });
  return { outcome, fetched: fetcher.fetched, posting: outcome.ok ? outcome.value : null };
}

const file = (filename: string, bytes: string | Uint8Array): PostingSource => ({
  from: 'file',
  file: { filename, bytes: Buffer.from(bytes) },
});

describe('a posting', () => {
  test('given as text stays as it is, with its own title and company', async () => {
    const { posting, fetched } = await take({ from: 'text', text: POSTING });
    expect(posting).toMatchObject({
      text: POSTING,
      title: 'Head Baker',
      company: 'Crumb & Kiln',
      warnings: [],
    });
    expect(fetched).toEqual([]);
  });

  test('given as a link, or as a text that is little more than a link, is fetched', async () => {
    for (const source of [
      { from: 'link', url: 'https://jobs.example/1' },
      { from: 'text', text: 'apply here: https://jobs.example/1.' },
    ] as const) {
      const { posting, fetched } = await take(source);
      expect(fetched).toEqual(['https://jobs.example/1']);
      expect(posting).toMatchObject({ from: 'link', title: 'Baker', company: 'Crumb & Kiln', text: POSTING });
    }
  });

  test('that says enough of a job itself is used where its link cannot be read, and says so', async () => {
    const text = "We are hiring a Head Baker at St Anne's: https://jobs.example/gone";
    const { posting } = await take({ from: 'text', text });
    expect(posting).toMatchObject({ from: 'text', kind: 'posting', text });
    expect(posting?.warnings[0]).toEqual({ code: 'link_refused', params: { host: 'jobs.example' } });
    const { outcome } = await take({ from: 'text', text: 'Look at this: https://jobs.example/gone' });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'link_not_found' } });
  });

  test('that is none is asked about, not its link, where that cannot be read', async () => {
    const text =
      'Career evening on Thursday 14 March at six in Riverside Hall. Meet nurses from five trusts, bring your CV and a friend. There is free pizza, and the talks begin at seven.';
    const { posting } = await take({ from: 'text', text, link: 'https://jobs.example/gone' });
    expect(posting).toMatchObject({ kind: 'other', text });
  });

  test('fails as its link does', async () => {
    const { outcome } = await take({ from: 'link', url: 'https://jobs.example/gone' });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'link_not_found' } });
  });

  test('that is too long is refused, with its length for the log', async () => {
    const long = 'Bake bread every night.\n'.repeat(4_000);
    const { outcome } = await take({ from: 'text', text: long });
    expect(outcome).toMatchObject({
      ok: false,
      error: { code: 'posting_too_long', detail: `${long.length} characters` },
    });
    expect(stringsFor().notices.posting_too_long.happened).toContain('60,000');
  });

  test('that is empty is refused, and one of a few words is accepted with a warning', async () => {
    for (const source of [
      { from: 'text', text: ' \n ' } as const,
      file('a.txt', ''),
      file('b.txt', '\n \n'),
    ]) {
      expect((await take(source)).outcome).toMatchObject({ ok: false, error: { code: 'posting_empty' } });
    }
    const { posting } = await take({ from: 'text', text: 'Baker wanted' });
    expect(posting?.warnings).toMatchObject([{ code: 'short' }]);
  });

  test('given as a text file stays as it is, and as a document keeps its headings and lists', async () => {
    expect((await take(file('posting.md', POSTING))).posting?.text).toBe(POSTING);
    const latin1 = Buffer.from('Boulanger à Crémieu\n- Un diplôme de pâtissier', 'latin1');
    expect((await take(file('posting.txt', latin1))).posting?.text).toContain('diplôme de pâtissier');

    const children = POSTING.split('\n').filter(Boolean).map(paragraphOf);
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    const { posting } = await take(file('posting.docx', bytes));
    const requirementsIn = (description: string) => readRequirements({ title: '', company: '', description });
    expect(posting).toMatchObject({ title: 'Head Baker', company: 'Crumb & Kiln' });
    expect(requirementsIn(posting?.text ?? '').map(({ text }) => text)).toEqual(
      requirementsIn(POSTING).map(({ text }) => text),
    );
  });

  test('in a file that cannot be read is refused without mentioning a resume', async () => {
    const { outcome } = await take(file('picture.png', '\u0089PNG\u0000\u0001'));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'document_unsupported' } });
    for (const code of [
      'document_unsupported',
      'document_scan',
      'document_damaged',
      'document_encrypted',
    ] as const) {
      const { happened, next } = stringsFor().notices[code];
      expect(`${happened} ${next}`).not.toMatch(/resume/i);
    }
  });
});

describe('a link in a text', () => {
  test.each([
    ['https://jobs.example/1', 'https://jobs.example/1'],
    ['  jobs.example/acme/1 ', 'https://jobs.example/acme/1'],
    ['Head Baker at Crumb & Kiln <https://jobs.example/1?ref=a>', 'https://jobs.example/1?ref=a'],
    ['Have a look (https://jobs.example/1), it is for you!', 'https://jobs.example/1'],
    ['https://jobs.example/1 and again https://jobs.example/1', 'https://jobs.example/1'],
    ['http://jobs.example/1', 'http://jobs.example/1'],
    ['https://jobs.example/1 or https://jobs.example/2', null],
    [`${POSTING}\nApply: https://jobs.example/1`, null],
    ['Baker wanted, call us', null],
    ['CI/CD experience', null],
    ['', null],
  ])('%j is %s', (text, link) => {
    expect(findSoleLink(text)).toBe(link);
  });
});

function paragraphOf(line: string): Paragraph {
  if (line.startsWith('# ')) return new Paragraph({ text: line.slice(2), heading: HeadingLevel.HEADING_1 });
  if (line.startsWith('## ')) return new Paragraph({ text: line.slice(3), heading: HeadingLevel.HEADING_2 });
  return new Paragraph({ text: line.slice(2), bullet: { level: 0 } });
}
