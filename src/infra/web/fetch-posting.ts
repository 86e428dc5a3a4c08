import { type Fault, type FaultCode, fault, type Outcome } from '../../jobs/model/fault.ts';
import type { Logger } from '../../jobs/ports/logger.ts';
import type { FetchedPosting, PostingFetcher } from '../../jobs/ports/posting-fetcher.ts';
import { bounds } from './bounds.ts';
import { type Answer, type Asking, get, Stalled, TooLarge } from './get.ts';
import { agentOf, type Line, PrivateAddress, PUBLIC_LINE } from './line.ts';
import { parseLink } from './link.ts';
import { createPageReader, type Page } from './page-reader.ts';

export interface FetcherOptions {
  /** Told of each link by its host alone; nobody is, where a person is told of it anyway. */
  readonly log?: Logger;
  /** Another way to hosts than the public internet, for tests. */
  readonly line?: Line;
  /** Stand in for those of bounds.ts. */
  readonly patience?: { readonly totalMs?: number; readonly idleMs?: number; readonly readMs?: number };
}

/** Fetches postings from the public internet, and reads their pages in a thread of their own. */
export function createPostingFetcher({
  log,
  line = PUBLIC_LINE,
  patience,
}: FetcherOptions = {}): PostingFetcher {
  const { totalMs, idleMs, readMs } = { ...bounds, ...patience };
  const agent = agentOf(line);
  const reader = createPageReader(readMs);

  async function fetchPosting(link: string, cancel?: AbortSignal): Promise<Outcome<FetchedPosting>> {
    const late = AbortSignal.timeout(totalMs);
    const signal = cancel ? AbortSignal.any([late, cancel]) : late;
    const page = await follow(link, { agent, port: line.port, idleMs, signal });
    if (!page.ok) return page;
    return reader.read(page.value, cancel);
  }

  return {
    async fetch(link, cancel) {
      const started = performance.now();
      const outcome = await fetchPosting(link, cancel);
      const ms = Math.round(performance.now() - started);
      // The host alone: a path or a query may say who is looking for which job.
      const host = URL.parse(link.trim())?.hostname ?? null;
      if (outcome.ok) log?.info({ host, ms, via: outcome.value.via }, 'posting fetched');
      else
        log?.info(
          { host, ms, code: outcome.fault.code, detail: outcome.fault.detail },
          'posting not fetched',
        );
      return outcome;
    },
    async close() {
      agent.destroy();
      await reader.close();
    },
  };
}

/** From the link to the page that it leads to; every hop is looked at as the link was. */
async function follow(link: string, asking: Asking): Promise<Outcome<Page>> {
  let hop = parseLink(link);
  for (let hops = 0; hops <= bounds.redirects; hops += 1) {
    if (!hop.ok) return hop;
    const url = hop.value;
    const answer = await ask(url, asking);
    if (!answer.ok) return answer;
    const { location } = answer.value.headers;
    if (!REDIRECTS.has(answer.value.status) || location === undefined) return pageOf(url, answer.value);
    hop = nextHop(location, url);
  }
  return failed('link_unreachable', `more than ${bounds.redirects} redirects`);
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** The person's link was in order; what a site answers with instead is the site's doing. */
function nextHop(location: string, from: URL): Outcome<URL> {
  const next = parseLink(location, from);
  if (next.ok || next.fault.code !== 'link_invalid') return next;
  return failed('link_unreachable', `${from.hostname} redirects badly: ${next.fault.detail}`);
}

async function ask(url: URL, asking: Asking): Promise<Outcome<Answer>> {
  try {
    return { ok: true, value: await get(url, asking) };
  } catch (error) {
    return { ok: false, fault: faultOf(error, url.hostname, asking.signal) };
  }
}

function faultOf(error: unknown, host: string, signal: AbortSignal): Fault {
  if (error instanceof PrivateAddress) return fault('link_private', `${host} leads to a private address`);
  if (error instanceof TooLarge) return fault('link_too_large', `${host} sent too much`);
  if (error instanceof Stalled) return fault('link_too_slow', `${host} stopped sending`, true);
  if (signal.aborted) {
    const isLate = signal.reason instanceof Error && signal.reason.name === 'TimeoutError';
    return isLate
      ? fault('link_too_slow', `${host} took too long`, true)
      : fault('cancelled', 'cancelled while a posting was fetched');
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'an error without a code';
  return fault('link_unreachable', `${host}: ${code}`, PASSING.has(code));
}

/** What may be gone the next time. */
const PASSING = new Set(['EAI_AGAIN', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH']);

function pageOf(url: URL, { status, headers, bytes }: Answer): Outcome<Page> {
  const said = `${url.hostname} answered ${status}`;
  // Cloudflare's own word for a page that asks whether one is human.
  if (headers['cf-mitigated'] === 'challenge') return failed('link_refused', `${said} with a challenge`);
  if (status === 404 || status === 410) return failed('link_not_found', said);
  // 999 is LinkedIn's.
  if ((status >= 400 && status < 500) || status === 999) return failed('link_refused', said);
  if (status !== 200) return failed('link_unreachable', said, status >= 500);
  const type = headers['content-type'] ?? 'text/html';
  if (!/^\s*(?:text\/(?:html|plain)|application\/xhtml\+xml)\s*(?:;|$)/i.test(type))
    return failed('link_not_a_page', `${url.hostname} sent another type`);
  return { ok: true, value: { bytes, type, url: url.href } };
}

function failed(code: FaultCode, detail: string, retryable = false): Outcome<never> {
  return { ok: false, fault: fault(code, detail, retryable) };
}
