import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { buffer as bufferOf } from 'node:stream/consumers';
import { createEmulator, type Emulator } from 'emulate';
import { z } from 'zod';
import { slackApp } from '../../../src/adapters/slack/app-definition.ts';
import { findProblems } from './check-limits.ts';

/*
 * The Slack of the package `emulate` behind a recording proxy. The proxy checks every body against Slack's limits, fails
 * on request, sends metadata only when asked, as Slack does, and adds what the emulator lacks: response URLs and
 * apps.connections.open.
 */

export const TOKEN = 'xoxb-test-bot';
export const APP_TOKEN = 'xapp-test';
export const SIGNING_SECRET = '0123456789abcdef0123456789abcdef';

/** The required scopes. Without the optional ones, the bot can't read a channel's history. */
const SCOPES = Object.keys(slackApp.scopes);

export interface Call {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** A message that one person saw: by a response URL, chat.postEphemeral, or the answer to a command. */
export interface EphemeralMessage {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly user: string;
  readonly channel: string;
  content: Readonly<Record<string, unknown>>;
}

/** An opened modal, as Slack sends it back. */
export interface OpenedView {
  readonly trigger: string;
  readonly view: Readonly<Record<string, unknown>>;
}

/** Fails the next call of some methods. */
export interface ScriptedFailure {
  readonly methods: RegExp;
  readonly failure:
    | { readonly kind: 'cut'; readonly accepted: 'accepted' | 'refused' }
    | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number }
    | { readonly kind: 'error'; readonly error: string }
    | { readonly kind: 'html' }
    | { readonly kind: 'redirect'; readonly to: string }
    | { readonly kind: 'bytes'; readonly size: number };
}

export interface SlackPeer {
  readonly url: string;
  readonly apiUrl: string;
  readonly workspace: string;
  readonly botUser: string;
  readonly channel: string;
  readonly calls: Call[];
  /** Calls that Slack would refuse. */
  readonly problems: string[];
  readonly ephemeralMessages: EphemeralMessage[];
  readonly views: OpenedView[];
  showEphemeral(user: string, channel: string, content: EphemeralMessage['content']): void;
  fail(failing: ScriptedFailure): void;
  /** Resolves after the next scripted failure. */
  waitForFailure(): Promise<void>;
  /** Calls a method as the bot, or as a person. */
  call<T>(method: string, args: Record<string, unknown>, schema: z.ZodType<T>, token?: string): Promise<T>;
  /** A new person of the workspace, with their own token. */
  person(as: 'admin' | 'member'): Promise<{ readonly id: string; readonly token: string }>;
  tokenOf(person: string): string;
  /** A response URL for a person in a channel, as interactions carry it. `on` is the message that they acted on. */
  responseUrl(user: string, channel: string, on?: string): string;
  /** The URL for Socket Mode clients; null without a server. */
  socketUrl: string | null;
  close(): Promise<void>;
}

const PEOPLE = 100;
const ADMINS = 10;

export async function openSlackPeer(): Promise<SlackPeer> {
  const server = createServer();
  const url = await listenLocally(server);
  const free = createServer();
  const inner = await listenLocally(free);
  free.close();
  await once(free, 'close');
  const port = Number(new URL(inner).port);
  // The emulator uses `baseUrl` in its links, so that files are fetched through the proxy too.
  const emulator = await createEmulator({ service: 'slack', port, baseUrl: url, seed: seed() });
  const peer = createPeer(server, url, inner, emulator);
  const channels = await peer.call('conversations.list', {}, Channels, 'xoxp-member-0');
  const channel = channels.channels.find(({ name }) => name === 'jobs')?.id ?? '';
  return Object.assign(peer, { channel });
}

async function listenLocally(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

const Channels = z.object({ channels: z.array(z.object({ id: z.string(), name: z.string() })) });
const BOT_USER = 'U00TAILOR';

function seed() {
  const names = [
    ...Array.from({ length: PEOPLE }, (_, index) => ({ name: `member-${index}`, is_admin: false })),
    ...Array.from({ length: ADMINS }, (_, index) => ({ name: `admin-${index}`, is_admin: true })),
  ];
  const app = { app_id: 'A00TAILOR', bot_id: 'B00TAILOR', bot_user_id: BOT_USER };
  return {
    slack: {
      team: { name: 'Harbour Careers', domain: 'harbour' },
      users: names.map(({ name, is_admin }) => ({ name, is_admin, real_name: `Person ${name}` })),
      channels: [{ name: 'jobs', topic: 'Postings' }],
      oauth_apps: [
        {
          ...app,
          client_id: '1.2',
          client_secret: 's',
          name: 'Tailor',
          redirect_uris: [],
          scopes: SCOPES,
          bot_name: 'tailor',
        },
      ],
      tokens: [
        {
          token: TOKEN,
          user_id: BOT_USER,
          type: 'bot',
          app_id: app.app_id,
          bot_id: app.bot_id,
          scopes: SCOPES,
        },
        ...names.map(({ name }) => ({ token: `xoxp-${name}`, user: name })),
      ],
      strict_scopes: true,
    },
  };
}

function createPeer(server: Server, url: string, inner: string, emulator: Emulator): SlackPeer {
  const calls: Call[] = [];
  const problems: string[] = [];
  const ephemeralMessages: EphemeralMessage[] = [];
  const scriptedFailures: ScriptedFailure[] = [];
  const onFailure: (() => void)[] = [];
  const views: OpenedView[] = [];
  const responders = new Map<string, { user: string; channel: string; on: string | null; uses: number }>();
  const tokens = new Map<string, string>();
  const nextPerson = { admin: 0, member: 0 };

  const peer: SlackPeer = {
    url,
    apiUrl: `${url}/api/`,
    workspace: 'T000000001',
    botUser: BOT_USER,
    channel: '',
    calls,
    problems,
    ephemeralMessages,
    views,
    socketUrl: null,
    showEphemeral(user, channel, content) {
      const id = `ephemeral-${ephemeralMessages.length + 1}`;
      ephemeralMessages.push({ id, at: Date.now(), user, channel, content });
    },
    fail: (one) => void scriptedFailures.push(one),
    waitForFailure: () => new Promise((resolve) => void onFailure.push(resolve)),
    async call(method, args, schema, token = TOKEN) {
      const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
      const answer = await fetch(`${inner}/api/${method}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(args),
      });
      const body: unknown = await answer.json();
      const refused = z.object({ ok: z.literal(false), error: z.string() }).safeParse(body);
      if (refused.success) throw new Error(`${method}: ${refused.data.error}`);
      return schema.parse(body);
    },
    async person(as) {
      const token = `xoxp-${as}-${nextPerson[as]}`;
      nextPerson[as] += 1;
      const { user_id } = await peer.call('auth.test', {}, z.object({ user_id: z.string() }), token);
      tokens.set(user_id, token);
      return { id: user_id, token };
    },
    tokenOf: (person) => tokens.get(person) ?? '',
    responseUrl(user, channel, on) {
      const id = `r${responders.size + 1}`;
      responders.set(id, { user, channel, on: on ?? null, uses: 0 });
      return `${url}/response/${id}`;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await emulator.close();
    },
  };

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    handle(request, response).catch((error: unknown) => {
      problems.push(`the proxy itself: ${String(error)}`);
      response.destroy();
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bufferOf(request);
    const path = request.url ?? '/';
    const method = path.startsWith('/api/')
      ? (path.slice(5).split('?')[0] ?? '')
      : (path.split('/')[1] ?? '');
    const args = path.startsWith('/api/') || path.startsWith('/response/') ? parseArgs(body, request) : {};
    calls.push({ method, args });
    const name = method === 'response' ? 'response_url' : method;
    problems.push(...findProblems(name, args).map((problem) => `${name}: ${problem}`));

    const at = scriptedFailures.findIndex(({ methods }) => methods.test(name));
    const [failure] = at === -1 ? [] : scriptedFailures.splice(at, 1).map((one) => one.failure);
    if (failure) for (const failed of onFailure.splice(0)) setImmediate(failed);
    if (failure?.kind === 'status') {
      response
        .writeHead(failure.status, failure.retryAfter ? { 'Retry-After': String(failure.retryAfter) } : {})
        .end();
      return;
    }
    if (failure?.kind === 'error') return json(response, { ok: false, error: failure.error });
    if (failure?.kind === 'html') {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end('<html>Sign in</html>');
      return;
    }
    if (failure?.kind === 'redirect') return void response.writeHead(302, { Location: failure.to }).end();
    if (failure?.kind === 'bytes') return void response.writeHead(200).end(Buffer.alloc(failure.size));
    if (failure?.kind === 'cut' && failure.accepted === 'refused') return void response.destroy();

    if (method === 'response') return respond(path.split('/')[2] ?? '', args, response);
    if (method === 'apps.connections.open')
      return json(
        response,
        peer.socketUrl ? { ok: true, url: peer.socketUrl } : { ok: false, error: 'invalid_auth' },
      );
    const answer = await fetch(`${inner}${path}`, {
      method: request.method ?? 'POST',
      headers: forwardedHeaders(request),
      ...(body.length > 0 && { body }),
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (failure?.kind === 'cut') return void response.destroy();
    const sent = method.startsWith('conversations.') ? withoutMetadata(bytes, args) : bytes;
    if (path.startsWith('/api/')) recordAnswer(name, bytes, args);
    response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? 'text/plain' });
    response.end(sent);
  }

  /** Replaces or adds an ephemeral message, as Slack does. */
  function respond(id: string, args: Call['args'], response: ServerResponse): void {
    const responder = responders.get(id);
    if (!responder || responder.uses === 5) return void response.writeHead(404).end('expired_url');
    responder.uses += 1;
    const { user, channel, on } = responder;
    const before = ephemeralMessages.find((one) => one.id === on);
    if (args.replace_original && before) before.content = args;
    else peer.showEphemeral(user, channel, args);
    response.end('ok');
  }

  function recordAnswer(name: string, bytes: Buffer, args: Call['args']): void {
    const { success, data } = SuccessfulAnswer.safeParse(JSON.parse(bytes.toString()));
    if (!success) return;
    if (name === 'chat.postEphemeral') {
      const { user, channel } = z.object({ user: z.string(), channel: z.string() }).parse(args);
      peer.showEphemeral(user, channel, args);
    }
    if (name === 'views.open' && data.view) views.push({ trigger: String(args.trigger_id), view: data.view });
  }

  return peer;
}

const SuccessfulAnswer = z.object({
  ok: z.literal(true),
  view: z.record(z.string(), z.unknown()).optional(),
});

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}

function forwardedHeaders({ headers }: IncomingMessage): Record<string, string> {
  const names = ['authorization', 'content-type'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

/** Removes metadata unless `include_all_metadata` asks for it. The emulator always sends it. */
function withoutMetadata(bytes: Buffer, args: Call['args']): Buffer {
  if (args.include_all_metadata === 'true' || args.include_all_metadata === true) return bytes;
  return Buffer.from(bytes.toString().replaceAll('"metadata":', '"hidden":'));
}

/** Parses a body, including JSON in its fields. */
function parseArgs(body: Buffer, { headers }: IncomingMessage): Call['args'] {
  const text = body.toString();
  if (headers['content-type']?.includes('application/json'))
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([name, value]) => [
      name,
      /^[[{]/.test(value) ? JSON.parse(value) : value,
    ]),
  );
}
