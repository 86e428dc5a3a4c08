import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { type Agent, request as httpsRequest } from 'node:https';
import { PassThrough, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { FETCH_LIMITS } from './limits.ts';
import { hostOf } from './link.ts';

export interface HttpResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The decompressed body; empty unless the status is 200. */
  readonly bytes: Uint8Array;
}

export interface FetchContext {
  readonly agent: Agent;
  readonly port: number;
  readonly idleMs: number;
  readonly signal: AbortSignal;
}

/** The page, compressed or not, is larger than FETCH_LIMITS allow. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** No byte came for `idleMs`. */
export class StalledError extends Error {
  override readonly name = 'StalledError';
}

/** Says who asks and why, so that a site may say no. */
const USER_AGENT = 'Tailor/0.1 (opens one job posting when a person asks for it)';

/**
 * Sends one GET, without cookies and without following redirects.
 *
 * @throws TooLargeError, StalledError, PrivateAddressError, or Node's own error, also when the signal aborts.
 */
export async function httpsGet(
  url: URL,
  { agent, port, idleMs, signal: outer }: FetchContext,
): Promise<HttpResponse> {
  const idle = new AbortController();
  const signal = AbortSignal.any([outer, idle.signal]);
  const request = httpsRequest({
    host: hostOf(url),
    port,
    path: `${url.pathname}${url.search}`,
    agent,
    signal,
    maxHeaderSize: FETCH_LIMITS.headerBytes,
    headers: {
      host: url.host,
      'user-agent': USER_AGENT,
      accept: 'text/html, application/xhtml+xml, text/plain;q=0.8',
      'accept-encoding': 'gzip, br',
    },
  });
  request.setTimeout(idleMs, () => idle.abort());
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      request.on('response', resolve).on('error', reject).end();
    });
    const { statusCode: status = 0, headers } = response;
    const bytes = status === 200 ? await readBody(response, signal) : new Uint8Array();
    return { status, headers, bytes };
  } catch (error) {
    throw idle.signal.aborted ? new StalledError() : error;
  } finally {
    request.destroy();
  }
}

async function readBody(response: IncomingMessage, signal: AbortSignal): Promise<Uint8Array> {
  const { 'content-length': length, 'content-encoding': encoding } = response.headers;
  if (Number(length) > FETCH_LIMITS.bytes) throw new TooLargeError();
  const parts: Uint8Array[] = [];
  const collect = async (source: AsyncIterable<Uint8Array>) => {
    for await (const part of limitSize(source)) parts.push(part);
  };
  await pipeline(response, limitSize, createDecompressor(encoding), collect, { signal });
  return Buffer.concat(parts);
}

async function* limitSize(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const part of source) {
    bytes += part.length;
    if (bytes > FETCH_LIMITS.bytes) throw new TooLargeError();
    yield part;
  }
}

function createDecompressor(encoding = 'identity'): Transform {
  switch (encoding.trim().toLowerCase()) {
    case 'identity':
      return new PassThrough();
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new Error('the body is packed in an encoding that was not offered');
  }
}
