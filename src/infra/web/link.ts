import { isIP } from 'node:net';
import { fault, type Outcome } from '../../jobs/model/fault.ts';
import { isPublic } from './address.ts';

/** In characters. No browser's address bar takes much more. */
const LONGEST_LINK = 2_000;

/** Names that are only ever known inside a machine or a network: RFC 6761, 6762, 8375, and ICANN's .internal. */
const INSIDE = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa|test|invalid|onion)$/;

/**
 * A link that may be asked for: https at its own port, no name or password in it, and nothing that is inside by its
 * name already. What a name leads to is checked when it is looked up. The part behind `#` is left out.
 */
export function parseLink(text: string, base?: URL): Outcome<URL> {
  const link = text.trim();
  if (link.length > LONGEST_LINK) return invalid('longer than any link');
  const url = URL.parse(link, base?.href);
  if (!url) return invalid('not a URL');
  if (url.protocol !== 'https:') return invalid(`the scheme is ${url.protocol}`);
  if (url.username !== '' || url.password !== '') return invalid('it carries a name or password');
  if (url.port !== '') return inside(`port ${url.port}`);
  const host = hostOf(url);
  if (isIP(host) !== 0) {
    if (!isPublic(host)) return inside('the address is not public');
  } else if (!host.includes('.') || INSIDE.test(host)) {
    return inside('the name is not public');
  }
  url.hash = '';
  return { ok: true, value: url };
}

/** The name or address of a link, as a resolver takes it: without brackets and the last full stop. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

function invalid(detail: string): Outcome<never> {
  return { ok: false, fault: fault('link_invalid', detail) };
}

function inside(detail: string): Outcome<never> {
  return { ok: false, fault: fault('link_private', detail) };
}
