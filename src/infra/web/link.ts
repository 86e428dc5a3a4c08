import { isIP } from 'node:net';
import { fault } from '../../jobs/model/fault.ts';
import { err, ok, type Result } from '../../jobs/model/result.ts';
import { isPublicAddress } from './address.ts';

/** No browser's address bar takes much more. */
const MAX_LINK_CHARS = 2_000;

/** Names known only inside a machine or a network: RFC 6761, 6762, 8375, and ICANN's .internal. */
const INTERNAL_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa|test|invalid|onion)$/;

/**
 * Parses a link that may be fetched: https on its own port, no user name or password in it, and no host that its name
 * alone shows to be internal. What the name resolves to is checked at lookup. Drops the part behind `#`.
 */
export function parseLink(text: string, base?: URL): Result<URL> {
  const link = text.trim();
  if (link.length > MAX_LINK_CHARS) return invalidLink('longer than any link');
  const url = URL.parse(link, base?.href);
  if (!url) return invalidLink('not a URL');
  if (url.protocol !== 'https:') return invalidLink(`the scheme is ${url.protocol}`);
  if (url.username !== '' || url.password !== '') return invalidLink('it carries a name or password');
  if (url.port !== '') return privateLink(`port ${url.port}`);
  const host = hostOf(url);
  if (isIP(host) !== 0) {
    if (!isPublicAddress(host)) return privateLink('the address is not public');
  } else if (!host.includes('.') || INTERNAL_NAME.test(host)) {
    return privateLink('the name is not public');
  }
  url.hash = '';
  return ok(url);
}

/** Returns the name or address of a link, as a resolver takes it: without brackets and the last full stop. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

function invalidLink(detail: string): Result<never> {
  return err(fault('link_invalid', detail));
}

function privateLink(detail: string): Result<never> {
  return err(fault('link_private', detail));
}
