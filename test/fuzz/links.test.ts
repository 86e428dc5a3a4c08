import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFileHostCheck } from '../../src/adapters/discord/outbound/download.ts';
import { isSlackUrl } from '../../src/adapters/slack/outbound/hosts.ts';
import { isPublicAddress } from '../../src/infra/web/address.ts';
import { hostOf, parseLink } from '../../src/infra/web/link.ts';
import { findSoleLink } from '../../src/posting/text/link.ts';
import { fuzzRuns } from '../setup/fuzz-runs.ts';
import { mutatedText, SECRET_TEXT } from './mutate.ts';

/** Networks that are not the public internet, as the registries list them, written apart from the code that checks. */
const RESERVED: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

const toNumber = (address: string) =>
  address.split('.').reduce((number, part) => number * 256 + Number(part), 0);
const toAddress = (number: number) => [24, 16, 8, 0].map((bits) => (number >>> bits) & 255).join('.');
const reservedAddress = fc
  .constantFrom(...RESERVED)
  .chain(([network, bits]) =>
    fc.nat(2 ** (32 - bits) - 1).map((offset) => toAddress((toNumber(network) + offset) >>> 0)),
  );

/** The ways in which a URL can write an IPv4 address. */
const spellings: readonly ((address: string) => string)[] = [
  (address) => address,
  (address) => String(toNumber(address)),
  (address) => `0x${toNumber(address).toString(16)}`,
  (address) => `0${toNumber(address).toString(8)}`,
  (address) =>
    address
      .split('.')
      .map((part) => `0x${Number(part).toString(16)}`)
      .join('.'),
  (address) =>
    address
      .split('.')
      .map((part) => `0${Number(part).toString(8)}`)
      .join('.'),
  (address) => `[::ffff:${address}]`,
  (address) => `[::${address}]`,
  (address) => `[64:ff9b::${address}]`,
  (address) => `[2002:${hexPair(address)}::1]`,
  (address) => address.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (address) => `${address}.`,
];

function hexPair(address: string): string {
  const hex = toNumber(address).toString(16).padStart(8, '0');
  return `${hex.slice(0, 4)}:${hex.slice(4)}`;
}

describe('a link', () => {
  it('to an address that is not public is refused, however the address is written', () => {
    fc.assert(
      fc.property(reservedAddress, fc.constantFrom(...spellings), (address, spell) => {
        expect(isPublicAddress(address)).toBe(false);
        expect(parseLink(`https://${spell(address)}/jobs`).ok).toBe(false);
      }),
      fuzzRuns(500),
    );
  });

  it('that is accepted is https to a public name or address, without a port or a password', () => {
    const text = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string({ unit: 'binary' }),
      fc.ipV4Extended().map((address) => `https://${address}/`),
      fc.ipV6().map((address) => `https://[${address}]/`),
      mutatedText('https://user:pass@jobs.example.com:8443/a?b#c'),
      mutatedText('https://jobs.example.com/a'),
    );
    fc.assert(
      fc.property(text, (link) => {
        const parsed = parseLink(link);
        if (!parsed.ok) return;
        const { protocol, username, password, port, hash } = parsed.value;
        expect({ protocol, username, password, port, hash }).toEqual({
          ...{ protocol: 'https:', username: '', password: '', port: '', hash: '' },
        });
        const host = hostOf(parsed.value);
        expect(host).not.toMatch(/(^|\.)(localhost|local|internal|lan|test|invalid)$/);
        if (/^[\d.]+$|:/.test(host)) expect(isPublicAddress(host)).toBe(true);
      }),
      fuzzRuns(1_000),
    );
  });

  it('that is refused is not quoted beyond its host and port', () => {
    fc.assert(
      fc.property(
        fc.webPath(),
        fc.constantFrom('http://a.example', 'https://a.example:1', 'ftp://a', 'https://x:y@a.example', ''),
        (path, start) => {
          const parsed = parseLink(`${start}${path}?${SECRET_TEXT}`);
          if (!parsed.ok) expect(parsed.error.detail).not.toContain(SECRET_TEXT);
        },
      ),
      fuzzRuns(200),
    );
  });

  it('is found in any text without an error, and is a part of it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.tuple(fc.string(), fc.webUrl(), fc.string()).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, (one) => {
        const link = findSoleLink(one);
        if (link !== null) expect(one).toContain(link.replace(/^https:\/\//, ''));
      }),
      fuzzRuns(500),
    );
  });
});

describe('a host that gets a token', () => {
  const address = fc.oneof(
    fc.webUrl(),
    mutatedText('https://files.slack.com/files-pri/T1/download'),
    mutatedText('https://cdn.discordapp.com/attachments/1/2/a.pdf'),
    fc
      .tuple(
        fc.constantFrom('https://', 'http://', 'https:\\\\', '//'),
        fc.constantFrom('slack.com', 'files.slack.com', 'cdn.discordapp.com'),
        fc.constantFrom(
          '.evil.example',
          '@evil.example',
          '\\@evil.example',
          '%2eevil.example',
          ':444',
          '/',
          '#@evil.example',
          '.',
        ),
        fc.string({ maxLength: 5 }),
      )
      .map((parts) => parts.join('')),
  );

  it("is one of Slack's, over https", () => {
    fc.assert(
      fc.property(address, (one) => {
        if (!isSlackUrl(one, 'https://slack.com/api/')) return;
        const { protocol, hostname, username } = new URL(one);
        expect([protocol, username]).toEqual(['https:', '']);
        expect(hostname).toMatch(/(^|\.)slack(-files|-edge|-gov)?\.com$/);
      }),
      fuzzRuns(1_000),
    );
  });

  it("is one of Discord's, over https", () => {
    const isFileHost = createFileHostCheck(null);
    fc.assert(
      fc.property(address, (one) => {
        const url = URL.parse(one);
        if (url && isFileHost(url))
          expect(url.origin).toMatch(/^https:\/\/(cdn\.discordapp\.com|media\.discordapp\.net)$/);
      }),
      fuzzRuns(500),
    );
  });
});
