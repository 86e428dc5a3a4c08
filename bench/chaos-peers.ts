import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { LLMock } from '@copilotkit/aimock';
import { z } from 'zod';
import { startLocalServer } from './local-server.ts';

/** How often the model peer does each of these, as shares of its calls. */
const MODEL_FAULTS = { rateLimited: 0.05, failing: 0.05, cut: 0.05, stalled: 0.03 };

export interface ModelPeer {
  readonly baseUrl: string;
  readonly calls: Record<string, number>;
  stop(): Promise<void>;
}

/** The model refuses a posting with this word, so that its job ends FAILED. */
export const REFUSED_WORD = 'unlawful';

/**
 * Starts a Chat Completions server (aimock) that sometimes answers 429 or 500, cuts its streams, or lets them stall.
 */
export async function startModelPeer(): Promise<ModelPeer> {
  const mock = new LLMock({ port: 0, host: '127.0.0.1' });
  const calls: Record<string, number> = {};
  const countCall = (name: string) => {
    calls[name] = (calls[name] ?? 0) + 1;
  };
  const at = (name: string, share: number) => ({
    predicate: () => {
      const hit = Math.random() < share;
      if (hit) countCall(name);
      return hit;
    },
  });
  const answer = { content: JSON.stringify({ requirements: [], edits: [] }) };
  const rejection = (status: number, type: string) => ({ error: { message: type, type }, status });
  const refused = { predicate: (request: object) => JSON.stringify(request).includes(REFUSED_WORD) };
  mock.on(refused, rejection(400, 'invalid_request_error'));
  mock.on(at('429', MODEL_FAULTS.rateLimited), { ...rejection(429, 'rate_limit_exceeded'), retryAfter: 1 });
  mock.on(at('500', MODEL_FAULTS.failing), rejection(500, 'server_error'));
  mock.on(at('cut', MODEL_FAULTS.cut), answer, { chunkSize: 5, truncateAfterChunks: 2 });
  mock.on(at('stalled', MODEL_FAULTS.stalled), answer, { chunkSize: 5, latency: 25_000 });
  mock.on(at('answered', 1), answer);
  await mock.start();
  return { baseUrl: `${mock.url}/v1`, calls, stop: () => mock.stop() };
}

const Post = z.object({ nonce: z.string(), jobId: z.string(), kind: z.string(), key: z.string() });

export interface PostedMessage extends z.infer<typeof Post> {
  readonly id: string;
}

/** How often the delivery peer does each of these, as shares of its posts. */
const DELIVERY_FAULTS = { failsAfterAccepting: 0.15, cutsAfterAccepting: 0.1, refuses: 0.05 };

export interface DeliveryPeer {
  readonly url: string;
  readonly messages: readonly PostedMessage[];
  readonly counts: { failedAfterAccepting: number; refused: number; repeated: number; edits: number };
  stop(): Promise<void>;
}

/**
 * Starts a platform that treats nonces as Discord does: a second post with a known nonce gives the first message. It
 * sometimes accepts a post and then answers 500 or cuts the connection, and sometimes refuses it.
 */
export async function startDeliveryPeer(): Promise<DeliveryPeer> {
  const messages = new Map<string, PostedMessage>();
  const counts = { failedAfterAccepting: 0, refused: 0, repeated: 0, edits: 0 };

  async function post(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const requested = Post.parse(await json(request));
    if (Math.random() < DELIVERY_FAULTS.refuses) {
      counts.refused += 1;
      response.writeHead(503).end();
      return;
    }
    const earlier = messages.get(requested.nonce);
    if (earlier) counts.repeated += 1;
    const message = earlier ?? { ...requested, id: `m${messages.size + 1}` };
    messages.set(requested.nonce, message);
    const dice = Math.random();
    if (dice < DELIVERY_FAULTS.failsAfterAccepting + DELIVERY_FAULTS.cutsAfterAccepting)
      counts.failedAfterAccepting += 1;
    if (dice < DELIVERY_FAULTS.cutsAfterAccepting) request.destroy();
    else if (dice < DELIVERY_FAULTS.failsAfterAccepting + DELIVERY_FAULTS.cutsAfterAccepting)
      response.writeHead(500).end();
    else response.end(JSON.stringify({ id: message.id }));
  }

  const { url, close } = await startLocalServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://peer');
    if (request.method === 'POST') return post(request, response);
    if (request.method === 'PATCH') {
      counts.edits += 1;
      request.resume();
      response.end('{}');
      return;
    }
    if (request.method === 'DELETE') {
      const nonce = [...messages].find(([, { id }]) => `/${id}` === pathname)?.[0];
      if (nonce !== undefined) messages.delete(nonce);
      response.end('{}');
      return;
    }
    response.end(JSON.stringify({ id: messages.get(searchParams.get('nonce') ?? '')?.id ?? null }));
  });
  return {
    url,
    get messages() {
      return [...messages.values()];
    },
    counts,
    stop: close,
  };
}
