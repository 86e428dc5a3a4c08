import { type Fault, type FaultCode, fault } from '../../jobs/model/fault.ts';
import { err, ok, type Result } from '../../jobs/model/result.ts';
import type { Caller } from '../../jobs/ports/compute.ts';
import type { Logger } from '../../jobs/ports/logger.ts';
import type { FetchedPosting, PostingFetcher } from '../../jobs/ports/posting-fetcher.ts';
import { type FetchContext, type HttpResponse, httpsGet, StalledError, TooLargeError } from './get.ts';
import { FETCH_LIMITS } from './limits.ts';
import { parseLink } from './link.ts';
import { createAgent, type NetworkRoute, PrivateAddressError, PUBLIC_INTERNET } from './network-route.ts';
import { createPageReader } from './page-reader.ts';
import type { FetchedPage } from './read/read-page.ts';

export interface FetcherOptions {
  /** Logs each link by its host alone. Without it nothing is logged, as when a person sees the outcome anyway. */
  readonly log?: Logger;
  /** Another way to hosts than the public internet, for tests. */
  readonly route?: NetworkRoute;
  /** Replace those of FETCH_LIMITS. */
  readonly timeouts?: { readonly totalMs?: number; readonly idleMs?: number; readonly readMs?: number };
}

/** Fetches postings from the public internet, and reads their pages in child processes. */
export function createPostingFetcher({
  log,
  route = PUBLIC_INTERNET,
  timeouts,
}: FetcherOptions = {}): PostingFetcher {
  const { totalMs, idleMs, readMs } = { ...FETCH_LIMITS, ...timeouts };
  const agent = createAgent(route);
  const reader = createPageReader({ readMs });

  async function fetchPosting(link: string, caller: Caller): Promise<Result<FetchedPosting>> {
    const deadline = AbortSignal.timeout(totalMs);
    const signal = caller.signal ? AbortSignal.any([deadline, caller.signal]) : deadline;
    const page = await fetchPage(link, { agent, port: route.port, idleMs, signal });
    if (!page.ok) return page;
    return reader.read(page.value, caller);
  }

  return {
    async fetch(link, caller) {
      const startedAt = performance.now();
      const result = await fetchPosting(link, caller);
      const ms = Math.round(performance.now() - startedAt);
      // The host alone: a path or a query may say who is looking for which job.
      const host = URL.parse(link.trim())?.hostname ?? null;
      if (result.ok) log?.info({ host, ms, via: result.value.via }, 'posting fetched');
      else
        log?.info({ host, ms, code: result.error.code, detail: result.error.detail }, 'posting not fetched');
      return result;
    },
    async close() {
      agent.destroy();
      await reader.close();
    },
  };
}

/** Follows redirects from the link to its page, and checks every hop as it checks the link. */
async function fetchPage(link: string, context: FetchContext): Promise<Result<FetchedPage>> {
  let hop = parseLink(link);
  for (let hops = 0; hops <= FETCH_LIMITS.redirects; hops += 1) {
    if (!hop.ok) return hop;
    const url = hop.value;
    const response = await tryGet(url, context);
    if (!response.ok) return response;
    const { location } = response.value.headers;
    if (!REDIRECT_STATUSES.has(response.value.status) || location === undefined)
      return pageFrom(url, response.value);
    hop = parseRedirect(location, url);
  }
  return failure('link_unreachable', `more than ${FETCH_LIMITS.redirects} redirects`);
}

const REDIRECT_STATUSES = new Set([301, 302, 303, 307, 308]);

/** An invalid redirect is the site's fault, not that of the person's link. */
function parseRedirect(location: string, from: URL): Result<URL> {
  const next = parseLink(location, from);
  if (next.ok || next.error.code !== 'link_invalid') return next;
  return failure('link_unreachable', `${from.hostname} redirects badly: ${next.error.detail}`);
}

async function tryGet(url: URL, context: FetchContext): Promise<Result<HttpResponse>> {
  try {
    return ok(await httpsGet(url, context));
  } catch (error) {
    return err(toFault(error, url.hostname, context.signal));
  }
}

function toFault(error: unknown, host: string, signal: AbortSignal): Fault {
  if (error instanceof PrivateAddressError)
    return fault('link_private', `${host} leads to a private address`);
  if (error instanceof TooLargeError) return fault('link_too_large', `${host} sent too much`);
  if (error instanceof StalledError) return fault('link_too_slow', `${host} stopped sending`, true);
  if (signal.aborted) {
    const isTimeout = signal.reason instanceof Error && signal.reason.name === 'TimeoutError';
    return isTimeout
      ? fault('link_too_slow', `${host} took too long`, true)
      : fault('cancelled', 'cancelled while a posting was fetched');
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'an error without a code';
  return fault('link_unreachable', `${host}: ${code}`, RETRYABLE_CODES.has(code));
}

const RETRYABLE_CODES = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
]);

function pageFrom(url: URL, { status, headers, bytes }: HttpResponse): Result<FetchedPage> {
  const detail = `${url.hostname} answered ${status}`;
  // Cloudflare's header for a page that asks the visitor to prove they are human.
  if (headers['cf-mitigated'] === 'challenge') return failure('link_refused', `${detail} with a challenge`);
  if (status === 404 || status === 410) return failure('link_not_found', detail);
  // 999 is LinkedIn's.
  if ((status >= 400 && status < 500) || status === 999) return failure('link_refused', detail);
  if (status !== 200) return failure('link_unreachable', detail, status >= 500);
  const type = headers['content-type'] ?? 'text/html';
  if (!/^\s*(?:text\/(?:html|plain)|application\/xhtml\+xml)\s*(?:;|$)/i.test(type))
    return failure('link_not_a_page', `${url.hostname} sent another type`);
  return ok({ bytes, type, url: url.href });
}

function failure(code: FaultCode, detail: string, retryable = false): Result<never> {
  return err(fault(code, detail, retryable));
}
