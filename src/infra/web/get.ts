import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { type Agent, request } from 'node:https';
import { PassThrough, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { bounds } from './bounds.ts';
import { hostOf } from './link.ts';

/** One answer of a server. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Unpacked; empty unless the status is 200. */
  readonly bytes: Uint8Array;
}

export interface Asking {
  readonly agent: Agent;
  readonly port: number;
  readonly idleMs: number;
  readonly signal: AbortSignal;
}

/** The page, as it came or unpacked, is larger than the bound. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** Nothing came for too long. */
export class Stalled extends Error {
  override readonly name = 'Stalled';
}

/** Says who asks and why, so that a site may say no. */
const USER_AGENT = 'Tailor/0.1 (opens one job posting when a person asks for it)';

/**
 * One GET, without cookies and without following anything. Rejects with TooLarge, Stalled, PrivateAddress, or
 * Node's own error, which an aborted signal gives too.
 */
export async function get(url: URL, { agent, port, idleMs, signal: outer }: Asking): Promise<Answer> {
  const idle = new AbortController();
  const signal = AbortSignal.any([outer, idle.signal]);
  const asked = request({
    host: hostOf(url),
    port,
    path: `${url.pathname}${url.search}`,
    agent,
    signal,
    maxHeaderSize: bounds.headerBytes,
    headers: {
      host: url.host,
      'user-agent': USER_AGENT,
      accept: 'text/html, application/xhtml+xml, text/plain;q=0.8',
      'accept-encoding': 'gzip, br',
    },
  });
  asked.setTimeout(idleMs, () => idle.abort());
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      asked.on('response', resolve).on('error', reject).end();
    });
    const { statusCode: status = 0, headers } = response;
    const bytes = status === 200 ? await bodyOf(response, signal) : new Uint8Array();
    return { status, headers, bytes };
  } catch (error) {
    throw idle.signal.aborted ? new Stalled() : error;
  } finally {
    asked.destroy();
  }
}

async function bodyOf(response: IncomingMessage, signal: AbortSignal): Promise<Uint8Array> {
  const { 'content-length': length, 'content-encoding': encoding } = response.headers;
  if (Number(length) > bounds.bytes) throw new TooLarge();
  const parts: Uint8Array[] = [];
  const collect = async (source: AsyncIterable<Uint8Array>) => {
    for await (const part of atMost(source)) parts.push(part);
  };
  await pipeline(response, atMost, unpackerOf(encoding), collect, { signal });
  return Buffer.concat(parts);
}

async function* atMost(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const part of source) {
    bytes += part.length;
    if (bytes > bounds.bytes) throw new TooLarge();
    yield part;
  }
}

function unpackerOf(encoding = 'identity'): Transform {
  switch (encoding.trim().toLowerCase()) {
    case 'identity':
      return new PassThrough();
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new Error('the body is packed in a way that was not asked for');
  }
}
