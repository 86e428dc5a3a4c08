import type { ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createPostingFetcher } from '../../../src/infra/web/fetch-posting.ts';
import { FETCH_LIMITS } from '../../../src/infra/web/limits.ts';
import { type NetworkRoute, PUBLIC_INTERNET } from '../../../src/infra/web/network-route.ts';
import type { FaultCode } from '../../../src/jobs/model/fault.ts';
import type { PostingFetcher } from '../../../src/jobs/ports/posting-fetcher.ts';
import { page } from './pages.ts';
import { type Site, startSite } from './site.ts';

const lines: object[] = [];
const log = { info: (fields: object) => lines.push(fields), warn: () => {}, error: () => {} };
const timeouts = { totalMs: 3_000, idleMs: 300 };

let site: Site;
const caller = { owner: 'person' };
let fetcher: PostingFetcher;
beforeAll(async () => {
  site = await startSite();
  fetcher = createPostingFetcher({ log, route: site.route, timeouts });
});
beforeEach(() => {
  site.requests.length = 0;
  lines.length = 0;
});
afterAll(async () => {
  await fetcher.close();
  await site.stop();
});

const html = (response: ServerResponse, body: string | Uint8Array, headers: object = {}) =>
  response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body);
const posting = () => page('greenhouse');

async function failureOf(link: string, by: PostingFetcher = fetcher): Promise<FaultCode | 'fetched'> {
  const outcome = await by.fetch(link, caller);
  return outcome.ok ? 'fetched' : outcome.error.code;
}

describe('a posting behind a link', () => {
  test('comes with its title, its company, its text, and the address where it was found', async () => {
    site.answer = ({ url }, response) =>
      url === '/old'
        ? response.writeHead(301, { location: '/jobs/1?lang=en' }).end()
        : html(response, posting());
    const outcome = await fetcher.fetch(' https://jobs.example/old#apply ', caller);
    expect(outcome).toMatchObject({
      ok: true,
      value: { title: 'Data Engineer', company: 'Brightmoor Energy', via: 'json-ld' },
    });
    expect(outcome.ok && outcome.value.url).toBe('https://jobs.example/jobs/1?lang=en');
  });

  test('is requested with our name and without cookies, and nothing that the page refers to is fetched', async () => {
    site.answer = ({ url }, response) =>
      url === '/a'
        ? response.writeHead(302, { location: '/b', 'set-cookie': 'who=1' }).end()
        : html(response, posting(), { 'set-cookie': 'who=2' });
    await fetcher.fetch('https://jobs.example/a', caller);
    await fetcher.fetch('https://jobs.example/b', caller);
    expect(site.requests.map(({ path }) => path)).toEqual([
      'jobs.example/a',
      'jobs.example/b',
      'jobs.example/b',
    ]);
    for (const { headers } of site.requests) {
      expect(headers['user-agent']).toMatch(/^Tailor\//);
      expect(headers.cookie ?? headers.referer).toBeUndefined();
    }
  });

  test('is unpacked from gzip and brotli', async () => {
    site.answer = (_request, response) => html(response, gzipSync(posting()), { 'content-encoding': 'gzip' });
    expect(await failureOf('https://jobs.example/')).toBe('fetched');
    site.answer = (_request, response) =>
      html(response, brotliCompressSync(posting()), { 'content-encoding': 'br' });
    expect(await failureOf('https://jobs.example/')).toBe('fetched');
  });

  test('is logged with the name of its host, without path, query or text', async () => {
    site.answer = (_request, response) => html(response, posting());
    await fetcher.fetch('https://jobs.example/secret-path?candidate=secret-query', caller);
    site.answer = (_request, response) => response.writeHead(403).end();
    await fetcher.fetch('https://jobs.example/secret-path?candidate=secret-query', caller);
    expect(lines).toHaveLength(2);
    expect(JSON.stringify(lines)).toContain('jobs.example');
    expect(JSON.stringify(lines)).not.toMatch(/secret|Data Engineer|Brightmoor/);
  });
});

describe('a link that is refused', () => {
  test.each<[string, FaultCode]>([
    ['', 'link_invalid'],
    ['a job at the bakery', 'link_invalid'],
    ['http://jobs.example/1', 'link_invalid'],
    ['ftp://jobs.example/1', 'link_invalid'],
    ['file:///etc/passwd', 'link_invalid'],
    ['javascript:alert(1)', 'link_invalid'],
    ['https://me:secret@jobs.example/1', 'link_invalid'],
    [`https://jobs.example/${'x'.repeat(3_000)}`, 'link_invalid'],
    ['https://jobs.example:8443/1', 'link_private'],
    ['https://localhost/', 'link_private'],
    ['https://LOCALHOST./', 'link_private'],
    ['https://admin.localhost/', 'link_private'],
    ['https://intranet/', 'link_private'],
    ['https://printer.local/', 'link_private'],
    ['https://metadata.google.internal/computeMetadata/v1/', 'link_private'],
    ['https://127.0.0.1/', 'link_private'],
    ['https://127.1/', 'link_private'],
    ['https://2130706433/', 'link_private'],
    ['https://0x7f.0.0.1/', 'link_private'],
    ['https://0.0.0.0/', 'link_private'],
    ['https://10.1.2.3/', 'link_private'],
    ['https://172.20.0.1/', 'link_private'],
    ['https://192.168.1.1/', 'link_private'],
    ['https://100.64.0.1/', 'link_private'],
    ['https://169.254.169.254/latest/meta-data/', 'link_private'],
    ['https://224.0.0.1/', 'link_private'],
    ['https://255.255.255.255/', 'link_private'],
    ['https://[::1]/', 'link_private'],
    ['https://[::]/', 'link_private'],
    ['https://[::127.0.0.1]/', 'link_private'],
    ['https://[::ffff:10.0.0.1]/', 'link_private'],
    ['https://[fe80::1]/', 'link_private'],
    ['https://[fc00::1]/', 'link_private'],
    ['https://[fec0::1]/', 'link_private'],
    ['https://[fd00:ec2::254]/', 'link_private'],
    ['https://[ff02::1]/', 'link_private'],
    ['https://[64:ff9b::7f00:1]/', 'link_private'],
    ['https://[64:ff9b:1::7f00:1]/', 'link_private'],
    ['https://[2002:7f00:1::]/', 'link_private'],
    ['https://[2001:0:1::1]/', 'link_private'],
    // Azure, in every notation; then Alibaba, Oracle and Google, and IBM's service network
    ['https://168.63.129.16/metadata/instance', 'link_private'],
    ['https://2822734096/', 'link_private'],
    ['https://[::ffff:168.63.129.16]/', 'link_private'],
    ['https://[::a83f:8110]/', 'link_private'],
    ['https://[64:ff9b::a83f:8110]/', 'link_private'],
    ['https://[2002:a83f:8110::1]/', 'link_private'],
    ['https://[2001:0:5ef5:79fb:0:59c:57c0:7eef]/', 'link_private'],
    ['https://100.100.100.200/latest/meta-data/', 'link_private'],
    ['https://192.0.0.192/opc/v2/instance/', 'link_private'],
    ['https://[fd20:ce::254]/computeMetadata/v1/', 'link_private'],
    ['https://161.26.0.10/', 'link_private'],
    ['https://166.9.12.1/', 'link_private'],
  ])('%s is %s, and nothing is asked for', async (link, code) => {
    const real = createPostingFetcher({ log, route: { ...PUBLIC_INTERNET, resolve: unexpected } });
    expect(await failureOf(link, real)).toBe(code);
    await real.close();
  });

  test.each<[string, readonly string[]]>([
    ['this machine', ['127.0.0.1']],
    ['a private network', ['10.0.0.7']],
    ['the metadata of a cloud', ['169.254.169.254']],
    ['the metadata of Azure', ['168.63.129.16']],
    ['this machine by IPv6', ['::1']],
    ['a public address and a private one', ['93.184.215.14', '192.168.0.1']],
    ['nothing', []],
  ])('a name that leads to %s is not connected to', async (_where, addresses) => {
    const real = createPostingFetcher({
      log,
      route: { ...PUBLIC_INTERNET, resolve: leadingTo([addresses]) },
    });
    expect(await failureOf('https://jobs.example/', real)).toBe('link_private');
    await real.close();
  });

  test('a redirect to a private address, by number or by name, is not followed', async () => {
    const resolve: NetworkRoute['resolve'] = async (host) => [
      { address: host === 'jobs.example' ? '127.0.0.1' : '10.0.0.7', family: 4 },
    ];
    const by = createPostingFetcher({ log, route: { ...site.route, resolve } });
    for (const location of [
      'https://10.0.0.1/',
      'https://[::1]/',
      'https://localhost/',
      'https://other.example/',
    ]) {
      site.answer = (_request, response) => response.writeHead(302, { location }).end();
      expect(await failureOf('https://jobs.example/', by)).toBe('link_private');
    }
    site.answer = (_request, response) =>
      response.writeHead(302, { location: 'http://other.example/' }).end();
    expect(await failureOf('https://jobs.example/', by)).toBe('link_unreachable');
    await by.close();
  });

  test('a name that resolves differently the second time is checked again', async () => {
    const resolve = leadingTo([['127.0.0.1'], ['10.0.0.7']]);
    const by = createPostingFetcher({ log, route: { ...site.route, resolve } });
    site.answer = (_request, response) => response.writeHead(302, { location: '/again' }).end();
    expect(await failureOf('https://jobs.example/', by)).toBe('link_private');
    expect(site.requests).toHaveLength(1);
    await by.close();
  });
});

describe('what a site may answer', () => {
  test.each<[number, FaultCode]>([
    [401, 'link_refused'],
    [403, 'link_refused'],
    [429, 'link_refused'],
    [451, 'link_refused'],
    [999, 'link_refused'],
    [404, 'link_not_found'],
    [410, 'link_not_found'],
    [500, 'link_unreachable'],
    [503, 'link_unreachable'],
    [204, 'link_unreachable'],
  ])('%i is %s', async (status, code) => {
    site.answer = (_request, response) => response.writeHead(status).end(posting());
    expect(await failureOf('https://jobs.example/1')).toBe(code);
  });

  test.each<[string, FaultCode]>([
    ['login-wall', 'link_refused'],
    ['bot-wall', 'link_refused'],
    ['workday', 'link_no_posting'],
  ])('the page of a %s is %s', async (name, code) => {
    site.answer = (_request, response) => html(response, page(name));
    expect(await failureOf('https://jobs.example/1')).toBe(code);
  });

  test('a challenge is a refusal, whatever its status', async () => {
    site.answer = (_request, response) => response.writeHead(503, { 'cf-mitigated': 'challenge' }).end();
    expect(await failureOf('https://jobs.example/1')).toBe('link_refused');
  });

  test('a redirect to a page to log in is a refusal', async () => {
    site.answer = ({ url }, response) =>
      url === '/1'
        ? response.writeHead(303, { location: '/account/login?next=1' }).end()
        : html(response, `<title>Welcome</title><p>${'Please tell us who you are. '.repeat(10)}`);
    expect(await failureOf('https://jobs.example/1')).toBe('link_refused');
  });

  test('a PDF or a picture is not a page', async () => {
    for (const type of ['application/pdf', 'image/png', 'application/json']) {
      site.answer = (_request, response) => response.writeHead(200, { 'content-type': type }).end('{}');
      expect(await failureOf('https://jobs.example/1')).toBe('link_not_a_page');
    }
  });
});

describe('a hostile site', () => {
  test('that never ends is cut off at the bound', async () => {
    let sent = 0;
    site.answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const part = 'x'.repeat(64 * 1024);
      const more = () => {
        while (!response.destroyed && response.write(part)) sent += part.length;
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    };
    expect(await failureOf('https://jobs.example/')).toBe('link_too_large');
    expect(sent).toBeLessThan(8 * FETCH_LIMITS.bytes);
  });

  test('that says it is too large is not read at all', async () => {
    site.answer = (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 5_000_000 }).write('x');
    expect(await failureOf('https://jobs.example/')).toBe('link_too_large');
  });

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('that packs 30 MB into a little %s is stopped while it unpacks', async (encoding, pack) => {
    const bomb = pack(Buffer.alloc(30 * 1024 * 1024, 32));
    expect(bomb.length).toBeLessThan(FETCH_LIMITS.bytes / 50);
    site.answer = (_request, response) => html(response, bomb, { 'content-encoding': encoding });
    expect(await failureOf('https://jobs.example/')).toBe('link_too_large');
  });

  test('that stops sending, and one that drips, run out of time', async () => {
    site.answer = (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).write('x');
    expect(await failureOf('https://jobs.example/')).toBe('link_too_slow');
    site.answer = () => {};
    expect(await failureOf('https://jobs.example/')).toBe('link_too_slow');

    const hasty = createPostingFetcher({ log, route: site.route, timeouts: { totalMs: 500, idleMs: 400 } });
    site.answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const drip = setInterval(() => response.write('x'), 50);
      response.on('close', () => clearInterval(drip));
    };
    expect(await failureOf('https://jobs.example/', hasty)).toBe('link_too_slow');
    await hasty.close();
  });

  test('whose lookup never ends runs out of time', async () => {
    const route = { ...site.route, resolve: () => new Promise<never>(() => {}) };
    const hasty = createPostingFetcher({ log, route, timeouts: { totalMs: 200 } });
    expect(await failureOf('https://jobs.example/', hasty)).toBe('link_too_slow');
    await hasty.close();
  });

  test('that redirects in a circle is left after five redirects', async () => {
    site.answer = ({ url }, response) =>
      response.writeHead(302, { location: url === '/a' ? '/b' : '/a' }).end();
    expect(await failureOf('https://jobs.example/a')).toBe('link_unreachable');
    expect(site.requests).toHaveLength(1 + FETCH_LIMITS.redirects);
  });

  test('that sends headers without end, garbage as gzip, or another packing, is unreachable', async () => {
    site.answer = (_request, response) => html(response, posting(), { 'x-long': 'x'.repeat(40_000) });
    expect(await failureOf('https://jobs.example/')).toBe('link_unreachable');
    site.answer = (_request, response) => html(response, 'not gzip', { 'content-encoding': 'gzip' });
    expect(await failureOf('https://jobs.example/')).toBe('link_unreachable');
    site.answer = (_request, response) => html(response, 'x', { 'content-encoding': 'gzip, gzip' });
    expect(await failureOf('https://jobs.example/')).toBe('link_unreachable');
  });

  test('whose certificate is not trusted, or is for another name, is unreachable', async () => {
    site.answer = (_request, response) => html(response, posting());
    const { ca: _ca, ...stranger } = site.route;
    const careful = createPostingFetcher({ log, route: stranger });
    expect(await failureOf('https://jobs.example/', careful)).toBe('link_unreachable');
    expect(await failureOf('https://unnamed.example/')).toBe('link_unreachable');
    expect(site.requests).toEqual([]);
    await careful.close();
  });

  test('whose page is made to be slow to read holds up nothing, and the next page is read', async () => {
    const hasty = createPostingFetcher({ log, route: site.route, timeouts: { readMs: 1 } });
    site.answer = (_request, response) => html(response, '<select><option>'.repeat(120_000));
    expect(await failureOf('https://jobs.example/', hasty)).toBe('link_too_slow');
    await hasty.close();
    site.answer = (_request, response) => html(response, '<div>'.repeat(50_000));
    expect(await failureOf('https://jobs.example/')).toBe('link_no_posting');
    site.answer = (_request, response) => html(response, posting());
    expect(await failureOf('https://jobs.example/')).toBe('fetched');
  });

  test('is left at once when the person gives up', async () => {
    const giveUp = new AbortController();
    site.answer = () => giveUp.abort();
    expect(await fetcher.fetch('https://jobs.example/', { ...caller, signal: giveUp.signal })).toMatchObject({
      ok: false,
      error: { code: 'cancelled' },
    });
  });
});

async function unexpected(): Promise<never> {
  throw new Error('a name was looked up');
}

/** One list of addresses a look-up, and the last one from then on. */
function leadingTo(answers: readonly (readonly string[])[]): NetworkRoute['resolve'] {
  let lookups = 0;
  return async () => {
    const addresses = answers[Math.min(lookups, answers.length - 1)] ?? [];
    lookups += 1;
    return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
}
