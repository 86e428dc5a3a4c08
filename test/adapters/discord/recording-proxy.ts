import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { DISCORD_MAX_UPLOAD_BYTES } from '../../../src/adapters/discord/limits.ts';
import { COMMANDS, problemsOf } from './check-request.ts';

export interface RecordedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface RecordedRequest {
  readonly method: string;
  /** After the version, without the query. */
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  readonly files: readonly RecordedFile[];
  readonly authorization: string | null;
  /** What the peer answered, or the fault in its place. */
  readonly status: number;
  /** The id of the message that came of it. */
  readonly message: string | null;
}

/** What is answered in the peer's place, or after it has done what was asked. */
export interface PlannedFault {
  readonly matches: (request: Pick<RecordedRequest, 'method' | 'path' | 'body'>) => boolean;
  readonly times: number;
  readonly answer: { readonly status: number; readonly code?: number; readonly retryAfter?: number } | 'cut';
  /** The peer does it first. */
  readonly after?: boolean;
}

/** What the peer does not do and the recorder does for it. */
export interface TwinExtensions {
  /** The channel of the DM with a person. */
  openDm(person: string): Promise<string>;
  /** Writes down what files a message has. */
  attach(message: string, files: readonly RecordedFile[], base: string): Promise<unknown>;
  file(id: string): Uint8Array | null;
  isArchived(channel: string): Promise<boolean>;
  /** As Discord does it for whoever posts in a thread that fell asleep. */
  wake(channel: string): Promise<void>;
}

/**
 * A recorder in front of discord-digital-twin. It takes files, which the twin does not: it keeps them, and passes the
 * JSON on. It holds every request against Discord's API description and our limits, has Discord's memory for nonces
 * and its way with threads that fell asleep, and answers with the faults that a test asks for. Everything else is the twin's.
 */
export class RecordingProxy {
  readonly requests: RecordedRequest[] = [];
  /** What Discord would have refused: a test fails when there is any. */
  readonly problems: string[] = [];
  readonly faults: (PlannedFault & { left: number })[] = [];
  /** The bytes of a file that the server takes. */
  mostBytes: number = DISCORD_MAX_UPLOAD_BYTES.usual;
  /** The commands that are registered, by the path at which they are: the twin lists none. */
  readonly commands = new Map<string, unknown>();
  readonly #nonces = new Map<string, unknown>();
  readonly #server: Server;
  readonly #twin: string;
  readonly #missing: TwinExtensions;
  readonly #listeners = new Set<(request: RecordedRequest) => void>();

  private constructor(twin: string, missing: TwinExtensions) {
    this.#twin = twin;
    this.#missing = missing;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
  }

  /** `twin` is its address up to `/api`. */
  static async open(twin: string, missing: TwinExtensions): Promise<RecordingProxy> {
    const recorder = new RecordingProxy(twin, missing);
    await new Promise<void>((resolve) => recorder.#server.listen(0, '127.0.0.1', resolve));
    return recorder;
  }

  get url(): string {
    return `${this.#base}/api`;
  }

  get #base(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  fail(fault: PlannedFault): void {
    this.faults.push({ ...fault, left: fault.times });
  }

  /** The next request that this is true of, from those that were made on. */
  next(is: (request: RecordedRequest) => boolean): Promise<RecordedRequest> {
    const made = this.requests.find(is);
    if (made) return Promise.resolve(made);
    return new Promise((resolve) => {
      const listener = (request: RecordedRequest) => {
        if (!is(request)) return;
        this.#listeners.delete(listener);
        resolve(request);
      };
      this.#listeners.add(listener);
    });
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? '/', this.#base);
    const [, file] = /^\/files\/([^/]+)/.exec(pathname) ?? [];
    if (file !== undefined) return this.#sendFile(file, response);

    const method = request.method ?? 'GET';
    const path = decodeURIComponent(pathname.replace(/^\/api\/v\d+/, ''));
    const { body, files } = await bodyOf(request);
    this.problems.push(
      ...problemsOf(
        method,
        path,
        body,
        files.map(({ name }) => name),
      ).map((one) => `${method} ${path}: ${one}`),
    );
    const authorization = request.headers.authorization ?? null;
    const made = { method, path, query: search, body, files, authorization };
    const note = (status: number, message: string | null = null) => {
      const recorded = { ...made, status, message };
      this.requests.push(recorded);
      for (const listener of this.#listeners) listener(recorded);
    };

    const fault = this.faults.find(({ left, matches }) => left > 0 && matches(made));
    if (fault) fault.left -= 1;
    if (fault && !fault.after) return this.#fail(fault, response, note);
    if (files.some(({ bytes }) => bytes.length > this.mostBytes))
      return this.#fail({ answer: { status: 400, code: 40_005 } }, response, note);

    const [, channel] = /^\/channels\/(\d+)\/(?:messages|thread-members)/.exec(path) ?? [];
    if (channel !== undefined && method !== 'GET' && (await this.#missing.isArchived(channel))) {
      if (method !== 'POST') return this.#fail({ answer: { status: 400, code: 50_083 } }, response, note);
      await this.#missing.wake(channel);
    }

    const { status, answer } = await this.#pass(made, search);
    if (fault) return this.#fail(fault, response, note);
    note(status, z.object({ id: z.string() }).safeParse(answer).data?.id ?? null);
    send(response, status, answer);
  }

  /** Does what the twin does not, has it do the rest. */
  async #pass(
    made: Pick<RecordedRequest, 'method' | 'path' | 'body' | 'files' | 'authorization'>,
    search: string,
  ) {
    const { method, path, body, files, authorization } = made;
    if (path === '/users/@me/channels') {
      const { recipient_id } = z.object({ recipient_id: z.string() }).parse(body);
      return { status: 200, answer: { id: await this.#missing.openDm(recipient_id), type: 1 } };
    }
    if (method === 'GET' && COMMANDS.test(path))
      return { status: 200, answer: this.commands.get(path) ?? [] };
    const nonce = z.object({ nonce: z.string() }).safeParse(body).data?.nonce;
    const remembered = nonce === undefined ? undefined : this.#nonces.get(nonce);
    if (remembered !== undefined) return { status: 200, answer: remembered };

    const passed = await fetch(`${this.#twin}/v10${encodeURI(path)}${search}`, {
      method,
      headers: {
        ...(authorization === null ? {} : { authorization }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(method === 'PATCH' ? withoutFlags(body) : body) }),
    });
    if (method === 'PUT' && COMMANDS.test(path) && passed.ok) this.commands.set(path, body);
    const text = await passed.text();
    const answer: unknown = text === '' ? undefined : JSON.parse(text);
    const message = z.looseObject({ id: z.string() }).safeParse(answer).data;
    const attachments =
      files.length > 0 && message
        ? await this.#missing.attach(message.id, withTitles(files, body), this.#base)
        : undefined;
    const full = attachments && message ? { ...message, attachments } : answer;
    if (nonce !== undefined && passed.ok) this.#nonces.set(nonce, full);
    return { status: passed.status, answer: full };
  }

  /** As after the few minutes for which Discord remembers them. */
  forgetNonces(): void {
    this.#nonces.clear();
  }

  #fail(
    { answer }: Pick<PlannedFault, 'answer'>,
    response: ServerResponse,
    note: (status: number) => void,
  ): void {
    if (answer === 'cut') {
      note(0);
      response.destroy();
      return;
    }
    note(answer.status);
    if (answer.retryAfter !== undefined) {
      response.setHeader('retry-after', answer.retryAfter);
      response.setHeader('x-ratelimit-scope', 'user');
      send(response, answer.status, { message: 'limited', retry_after: answer.retryAfter, global: false });
    } else {
      send(response, answer.status, { code: answer.code ?? 0, message: 'a fault of the test' });
    }
  }

  #sendFile(id: string, response: ServerResponse): void {
    const bytes = this.#missing.file(id);
    if (!bytes) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes);
  }
}

function send(response: ServerResponse, status: number, answer: unknown): void {
  if (answer === undefined) response.writeHead(status).end();
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
}

/** An edit takes no flag away, as it does at the twin. */
function withoutFlags(body: unknown): unknown {
  const { flags: _, ...rest } = z.looseObject({}).parse(body);
  return rest;
}

/** Files under the names that people see. */
function withTitles(files: readonly RecordedFile[], body: unknown): RecordedFile[] {
  const { attachments = [] } = z
    .object({ attachments: z.array(z.object({ title: z.string() })).optional() })
    .parse(body);
  return files.map((file, index) => {
    const ending = /\.\w+$/.exec(file.name)?.[0] ?? '';
    const title = attachments[index]?.title;
    return title === undefined ? file : { ...file, name: `${title}${ending}` };
  });
}

async function bodyOf(request: IncomingMessage): Promise<{ body: unknown; files: RecordedFile[] }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data'))
    return { body: bytes.length === 0 ? undefined : JSON.parse(bytes.toString()), files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files: RecordedFile[] = [];
  for (const value of form.values())
    if (typeof value !== 'string')
      files.push({ name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  return { body: JSON.parse(String(form.get('payload_json'))), files };
}
