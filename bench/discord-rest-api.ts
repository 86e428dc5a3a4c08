import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { ChannelType, SnowflakeUtil } from 'discord.js';
import { z } from 'zod';
import type { DiscordPeer } from '../test/adapters/discord/discord-peer.ts';
import { startLocalServer } from './local-server.ts';
import { nowMs } from './queue-rig.ts';

/** A message that the bot posted in a channel. */
export interface DiscordPost {
  readonly id: string;
  readonly channel: string;
  readonly nonce: string;
  /** The id of its first component, by which the bot finds it. */
  readonly mark: number | null;
}

/** How often the REST API fails, as shares of its calls besides first responses. */
export interface DiscordFaults {
  /** Answers 429 with `Retry-After: 1`. */
  readonly limited: number;
  /** Answers 500 without doing anything. */
  readonly refused: number;
  /** Does it, and answers 500. */
  readonly lost: number;
}

/**
 * The REST API as far as the bot needs it, in memory. Passes the requests of a login to the twin, and accepts all others
 * at once. As Discord's, it posts one message only under a nonce.
 */
export interface DiscordRestApi extends AsyncDisposable {
  /** `http://127.0.0.1:40000/api` */
  readonly url: string;
  /** When the first response to each interaction arrived, by its id. */
  readonly answered: ReadonlyMap<string, number>;
  /** In the order in which they were posted. */
  readonly posts: readonly DiscordPost[];
  readonly faultsMade: number;
  /** Makes it fail from now on, or not. */
  fail(faults: DiscordFaults | null): void;
  /** Puts a person's file where the bot can download it. Returns it as events show it. */
  attach(name: string, bytes: Uint8Array): { readonly id: string };
}

export async function openDiscordRestApi({ twin }: DiscordPeer): Promise<DiscordRestApi> {
  const answered = new Map<string, number>();
  const posts: DiscordPost[] = [];
  const files = new Map<string, Uint8Array>();
  let faults: DiscordFaults | null = null;
  let faultsMade = 0;

  function post(channel: string, body: unknown): object {
    const { nonce, components } = Posting.parse(body);
    const earlier = posts.find((one) => one.channel === channel && one.nonce === nonce);
    const id = earlier?.id ?? SnowflakeUtil.generate().toString();
    if (!earlier) posts.push({ id, channel, nonce, mark: components[0]?.id ?? null });
    return { id };
  }

  function list(channel: string, after: string | null): object[] {
    const found = posts.filter(
      (one) => one.channel === channel && (after === null || BigInt(one.id) > BigInt(after)),
    );
    return found.map(({ id, mark }) => ({ id, components: mark === null ? [] : [{ id: mark }] }));
  }

  function call(method: string, path: string, query: URLSearchParams, body: unknown): unknown {
    const [, channel = '', message] = /^\/channels\/(\d+)(?:\/messages(?:\/(\d+))?)?$/.exec(path) ?? [];
    const isMessages = path.endsWith('/messages');
    if (method === 'POST' && isMessages && channel !== '') return post(channel, body);
    if (method === 'GET' && isMessages && channel !== '') return list(channel, query.get('after'));
    if (method === 'GET' && message === undefined && channel !== '')
      return { id: channel, type: ChannelType.GuildText };
    if (method === 'DELETE' && message !== undefined) {
      const at = posts.findIndex(({ id }) => id === message);
      if (at !== -1) posts.splice(at, 1);
    }
    if (path === '/users/@me/channels') return { id: dmOf(Recipient.parse(body).recipient_id), type: 1 };
    if (method === 'GET' && path.endsWith('/threads/active')) return { threads: [] };
    if (method === 'GET') return [];
    return { id: SnowflakeUtil.generate().toString() };
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', headers } = request;
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://discord');
    const path = pathname.replace(/^\/api\/v\d+/, '');
    const [, file] = /^\/files\/(\d+)/.exec(path) ?? [];
    if (file !== undefined) return void response.end(files.get(file));
    const [, interaction] = /^\/interactions\/(\d+)\//.exec(path) ?? [];
    if (interaction !== undefined && !answered.has(interaction)) answered.set(interaction, nowMs());
    const bytes = await buffer(request);
    if (interaction !== undefined) return void response.writeHead(204).end();
    if (method === 'GET' && /^\/(gateway|users\/@me$|applications)/.test(path)) {
      const passed = await fetch(`${twin.restUrl}/v10${path}`, {
        headers: { authorization: headers.authorization ?? '' },
      });
      return send(response, 200, await passed.json());
    }
    const dice = Math.random();
    const { limited, refused, lost } = faults ?? { limited: 0, refused: 0, lost: 0 };
    if (dice < limited + refused + lost) faultsMade += 1;
    if (dice < limited) {
      response.setHeader('retry-after', 1);
      response.setHeader('x-ratelimit-scope', 'user');
      return send(response, 429, { message: 'limited', retry_after: 1, global: false });
    }
    if (dice < limited + refused) return send(response, 500, { code: 0 });
    const done = call(method, path, searchParams, await parseBody(bytes, headers['content-type'] ?? ''));
    if (dice < limited + refused + lost) return send(response, 500, { code: 0 });
    send(response, 200, done);
  }

  // A killed bot leaves requests unfinished.
  const { url, close } = await startLocalServer((request, response) =>
    answer(request, response).catch(() => response.destroy()),
  );
  return {
    url: `${url}/api`,
    answered,
    posts,
    get faultsMade() {
      return faultsMade;
    },
    fail(now) {
      faults = now;
    },
    attach(name, bytes) {
      const id = SnowflakeUtil.generate().toString();
      files.set(id, bytes);
      return { id, filename: name, size: bytes.length, url: `${url}/files/${id}/${name}` };
    },
    [Symbol.asyncDispose]: close,
  };
}

/** The DM with a person, always the same one. */
export function dmOf(person: string): string {
  return String(BigInt(person) + 1n);
}

const Posting = z.object({
  nonce: z.string(),
  components: z.array(z.object({ id: z.number().optional() })).default([]),
});
const Recipient = z.object({ recipient_id: z.string() });

/** Reads JSON, also beside files in a form. */
async function parseBody(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<unknown> {
  if (bytes.length === 0) return null;
  if (!type.startsWith('multipart/form-data')) return JSON.parse(new TextDecoder().decode(bytes));
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  return JSON.parse(String(form.get('payload_json')));
}

function send(response: ServerResponse, status: number, answer: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
}
