import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { stringsFor } from '../../../strings/strings.ts';
import { Problem } from './problem.ts';

/** A limit for each token, and one for all of them together. */
export interface Share {
  readonly perToken: number;
  readonly all: number;
}

/** What clients of the API may use of one process. Slack's and Discord's own requests are outside of it. */
export interface ApiLimits {
  readonly requestsPerMinute: Share;
  readonly requestsAtOnce: Share;
  /** Bodies that are being read or worked on. */
  readonly bytesAtOnce: Share;
}

/** Keeps requests within the limits, before their bodies are read. Answers 429 with `Retry-After` past one. */
export interface Limiter {
  /** Runs before authentication. */
  readonly admit: RequestHandler;
  /** Runs once the token is known to be valid. */
  readonly limitToken: RequestHandler;
}

const MINUTE_MS = 60_000;

/**
 * Requests a minute whose token has not been valid in the last minute or two, for each address and in all. Most of a
 * proxy's clients have one address, so a client with a known token is not held to it.
 */
const UNKNOWN_PER_MINUTE = { perAddress: 120, all: 1_200 };

/** Shorter bodies count only as requests. The longest one is a file of 10 MB in its form. */
const MIN_COUNTED_BYTES = 64 * 1024;
const MAX_COUNTED_BYTES = 11 * 1024 * 1024;

/** When to try again where a slot or some bytes become free as soon as another request ends. */
const RETRY_SECONDS = 2;

/**
 * Silence after which a connection ends whose request was answered before all of its body came: as for a body that is
 * read.
 */
const REST_TIMEOUT_MS = 120_000;

/** Creates the limiter that all API requests of this process share. */
export function createLimiter(limits: ApiLimits, unknownPerMinute = UNKNOWN_PER_MINUTE): Limiter {
  const { requestsPerMinute, requestsAtOnce, bytesAtOnce } = limits;
  const minute = createMinute();
  const open = createUse();
  const bytes = createUse();
  let admitted = 0;

  function admit(request: Request, response: Response): void {
    awaitRest(request, response);
    minute.startIfOver();
    if (admitted >= requestsAtOnce.all) throw tooMany(stringsFor().http.serverBusy, RETRY_SECONDS);
    admitted += 1;
    response.once('close', () => {
      admitted -= 1;
    });
    if (!minute.isKnown(tokenKey(request))) {
      const { perAddress, all } = unknownPerMinute;
      const isOver = minute.count(addressKey(request)) > perAddress || minute.count('unknown') > all;
      if (isOver) throw tooMany(stringsFor().http.tooManyUnknown, minute.secondsLeft());
    }
  }

  function limitToken(request: Request, response: Response): void {
    const { http } = stringsFor();
    const token = tokenKey(request);
    if (!minute.isKnown(token)) {
      minute.uncount(addressKey(request));
      minute.uncount('unknown');
      minute.addKnown(token);
    }
    const size = countedBytes(request);
    // Never more than what is left, so that a few tokens cannot take all of it from another.
    const mayHold = Math.min(bytesAtOnce.perToken, bytesAtOnce.all - bytes.all());
    const sent = minute.count(token);
    const isOverAll = minute.count('all') > requestsPerMinute.all;
    const remaining = {
      requests: Math.max(0, requestsPerMinute.perToken - sent),
      open: Math.max(0, requestsAtOnce.perToken - open.of(token) - 1),
      bytes: Math.max(0, mayHold - bytes.of(token) - size),
    };
    response.set(rateLimitFields(limits, remaining, minute.secondsLeft()));
    if (sent > requestsPerMinute.perToken)
      throw tooMany(http.tooManyRequests(requestsPerMinute.perToken), minute.secondsLeft());
    if (isOverAll) throw tooMany(http.serverBusy, minute.secondsLeft());
    if (open.of(token) >= requestsAtOnce.perToken)
      throw tooMany(http.tooManyOpen(requestsAtOnce.perToken), RETRY_SECONDS);
    if (size > 0 && bytes.of(token) + size > mayHold) throw tooMany(http.tooManyBytes, RETRY_SECONDS);
    open.take(token, 1);
    bytes.take(token, size);
    response.once('close', () => {
      open.take(token, -1);
      bytes.take(token, -size);
    });
  }

  return {
    admit(request, response, next) {
      admit(request, response);
      next();
    },
    limitToken(request, response, next) {
      limitToken(request, response);
      next();
    },
  };
}

/** The fields of draft-ietf-httpapi-ratelimit-headers: what a token may use, and what is left of it. */
function rateLimitFields(
  { requestsPerMinute, requestsAtOnce, bytesAtOnce }: ApiLimits,
  remaining: { readonly requests: number; readonly open: number; readonly bytes: number },
  seconds: number,
): Record<string, string> {
  return {
    'RateLimit-Policy': [
      `"requests";q=${requestsPerMinute.perToken};w=${MINUTE_MS / 1000}`,
      `"open";q=${requestsAtOnce.perToken};qu="concurrent-requests"`,
      `"bytes";q=${bytesAtOnce.perToken};qu="content-bytes"`,
    ].join(', '),
    RateLimit: [
      `"requests";r=${remaining.requests};t=${seconds}`,
      `"open";r=${remaining.open}`,
      `"bytes";r=${remaining.bytes}`,
    ].join(', '),
  };
}

function tooMany(message: string, seconds: number): Problem {
  return new Problem(429, message, { headers: { 'Retry-After': String(seconds) } });
}

/** Counts by key within the current minute, and the tokens that were valid in it or in the one before. */
function createMinute() {
  const counts = new Map<string, number>();
  let known = new Set<string>();
  let knownBefore = new Set<string>();
  let startedAt = Date.now();
  const add = (key: string, change: number) => {
    const count = (counts.get(key) ?? 0) + change;
    counts.set(key, count);
    return count;
  };
  return {
    startIfOver() {
      const passed = Math.floor((Date.now() - startedAt) / MINUTE_MS);
      if (passed < 1) return;
      startedAt += passed * MINUTE_MS;
      counts.clear();
      knownBefore = passed === 1 ? known : new Set();
      known = new Set();
    },
    secondsLeft: () => Math.max(1, Math.ceil((startedAt + MINUTE_MS - Date.now()) / 1000)),
    count: (key: string) => add(key, 1),
    uncount: (key: string) => add(key, -1),
    isKnown: (token: string) => known.has(token) || knownBefore.has(token),
    addKnown: (token: string) => known.add(token),
  };
}

/** What is in use now, by token and in all. */
function createUse() {
  const byToken = new Map<string, number>();
  let total = 0;
  return {
    all: () => total,
    of: (token: string) => byToken.get(token) ?? 0,
    take(token: string, amount: number) {
      total += amount;
      const used = (byToken.get(token) ?? 0) + amount;
      if (used > 0) byToken.set(token, used);
      else byToken.delete(token);
    },
  };
}

function tokenKey(request: Request): string {
  return `token ${createHash('sha256')
    .update(request.get('authorization') ?? '')
    .digest('base64')}`;
}

const addressKey = ({ socket }: Request) => `address ${socket.remoteAddress}`;

function countedBytes({ headers }: Request): number {
  const length = headers['transfer-encoding'] ? MAX_COUNTED_BYTES : Number(headers['content-length'] ?? 0);
  return length < MIN_COUNTED_BYTES ? 0 : Math.min(length, MAX_COUNTED_BYTES);
}

/**
 * Lets a client send the rest of a body whose request was answered, so that it reads the answer. Node throws it away,
 * but would end the connection after the silence of one that waits for another request.
 */
function awaitRest(request: Request, response: Response): void {
  response.once('finish', () => {
    if (!request.complete) request.socket.setTimeout(REST_TIMEOUT_MS);
  });
}
