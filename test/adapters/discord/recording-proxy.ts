import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { DISCORD_MAX_UPLOAD_BYTES } from '../../../src/adapters/discord/limits.ts';
import { COMMANDS, checkRequest } from './check-request.ts';

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
  /** The peer's status, or the fault's. */
  readonly status: number;
  /** The id of the message that the request created. */
  readonly message: string | null;
}

/** An error to answer with instead of the peer's answer. */
export interface PlannedFault {
  readonly matches: (request: Pick<RecordedRequest, 'method' | 'path' | 'body'>) => boolean;
  readonly times: number;
  readonly answer: { readonly status: number; readonly code?: number; readonly retryAfter?: number } | 'cut';
  /** True: the peer carries out the request before the error. */
  readonly after?: boolean;
}

/** What discord-digital-twin lacks, and the recorder adds. */
export interface TwinExtensions {
  /** The channel of the DM with a person. */
  openDm(person: string): Promise<string>;
  /** Stores a message's files. */
  attach(message: string, files: readonly RecordedFile[], base: string): Promise<unknown>;
  file(id: string): Uint8Array | null;
  isArchived(channel: string): Promise<boolean>;
  /** Discord unarchives a thread when somebody posts in it. */
  unarchive(channel: string): Promise<void>;
}

/**
 * A proxy in front of discord-digital-twin that records all requests. Adds what the twin lacks: files, nonces, archived
 * threads, the list of commands. Checks each request against Discord's API description and our limits, and answers with
 * the errors that a test plans.
 */
export class RecordingProxy {
  readonly requests: RecordedRequest[] = [];
  /** Requests that Discord would reject. Tests expect none. */
  readonly problems: string[] = [];
  readonly faults: (PlannedFault & { left: number })[] = [];
  /** The largest file that the server accepts, in bytes. */
  maxFileBytes: number = DISCORD_MAX_UPLOAD_BYTES.usual;
  /** Registered commands, by path. */
  readonly commands = new Map<string, unknown>();
  readonly #nonces = new Map<string, unknown>();
  readonly #server: Server;
  readonly #twin: string;
  readonly #extensions: TwinExtensions;
  readonly #listeners = new Set<(request: RecordedRequest) => void>();

  private constructor(twin: string, extensions: TwinExtensions) {
    this.#twin = twin;
    this.#extensions = extensions;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
  }

  /** @param twin its address, up to `/api`. */
  static async open(twin: string, extensions: TwinExtensions): Promise<RecordingProxy> {
    const recorder = new RecordingProxy(twin, extensions);
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

  /** Plans an error for the next requests that match. */
  plan(fault: PlannedFault): void {
    this.faults.push({ ...fault, left: fault.times });
  }

  /** Resolves with the first request that matches, past or future. */
  next(matches: (request: RecordedRequest) => boolean): Promise<RecordedRequest> {
    const recorded = this.requests.find(matches);
    if (recorded) return Promise.resolve(recorded);
    return new Promise((resolve) => {
      const listener = (request: RecordedRequest) => {
        if (!matches(request)) return;
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
    const { body, files } = await readBody(request);
    this.problems.push(
      ...checkRequest(
        method,
        path,
        body,
        files.map(({ name }) => name),
      ).map((one) => `${method} ${path}: ${one}`),
    );
    const authorization = request.headers.authorization ?? null;
    const incoming = { method, path, query: search, body, files, authorization };
    const record = (status: number, message: string | null = null) => {
      const recorded = { ...incoming, status, message };
      this.requests.push(recorded);
      for (const listener of this.#listeners) listener(recorded);
    };

    const fault = this.faults.find(({ left, matches }) => left > 0 && matches(incoming));
    if (fault) fault.left -= 1;
    if (fault && !fault.after) return this.#sendFault(fault, response, record);
    if (files.some(({ bytes }) => bytes.length > this.maxFileBytes))
      return this.#sendFault({ answer: { status: 400, code: 40_005 } }, response, record);

    const [, channel] = /^\/channels\/(\d+)\/(?:messages|thread-members)/.exec(path) ?? [];
    if (channel !== undefined && method !== 'GET' && (await this.#extensions.isArchived(channel))) {
      if (method !== 'POST')
        return this.#sendFault({ answer: { status: 400, code: 50_083 } }, response, record);
      await this.#extensions.unarchive(channel);
    }

    const { status, answer } = await this.#forward(incoming, search);
    if (fault) return this.#sendFault(fault, response, record);
    record(status, z.object({ id: z.string() }).safeParse(answer).data?.id ?? null);
    send(response, status, answer);
  }

  /** Forwards a request to the twin, or does what the twin can't. */
  async #forward(
    request: Pick<RecordedRequest, 'method' | 'path' | 'body' | 'files' | 'authorization'>,
    search: string,
  ) {
    const { method, path, body, files, authorization } = request;
    if (path === '/users/@me/channels') {
      const { recipient_id } = z.object({ recipient_id: z.string() }).parse(body);
      return { status: 200, answer: { id: await this.#extensions.openDm(recipient_id), type: 1 } };
    }
    if (method === 'GET' && COMMANDS.test(path))
      return { status: 200, answer: this.commands.get(path) ?? [] };
    const nonce = z.object({ nonce: z.string() }).safeParse(body).data?.nonce;
    const earlier = nonce === undefined ? undefined : this.#nonces.get(nonce);
    if (earlier !== undefined) return { status: 200, answer: earlier };

    const forwarded = await fetch(`${this.#twin}/v10${encodeURI(path)}${search}`, {
      method,
      headers: {
        ...(authorization === null ? {} : { authorization }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(method === 'PATCH' ? withoutFlags(body) : body) }),
    });
    if (method === 'PUT' && COMMANDS.test(path) && forwarded.ok) this.commands.set(path, body);
    const text = await forwarded.text();
    const answer: unknown = text === '' ? undefined : JSON.parse(text);
    const message = z.looseObject({ id: z.string() }).safeParse(answer).data;
    const attachments =
      files.length > 0 && message
        ? await this.#extensions.attach(message.id, withTitles(files, body), this.#base)
        : undefined;
    const full = attachments && message ? { ...message, attachments } : answer;
    if (nonce !== undefined && forwarded.ok) this.#nonces.set(nonce, full);
    return { status: forwarded.status, answer: full };
  }

  /** Discord remembers nonces for a few minutes. */
  forgetNonces(): void {
    this.#nonces.clear();
  }

  #sendFault(
    { answer }: Pick<PlannedFault, 'answer'>,
    response: ServerResponse,
    record: (status: number) => void,
  ): void {
    if (answer === 'cut') {
      record(0);
      response.destroy();
      return;
    }
    record(answer.status);
    if (answer.retryAfter !== undefined) {
      response.setHeader('retry-after', answer.retryAfter);
      response.setHeader('x-ratelimit-scope', 'user');
      send(response, answer.status, { message: 'limited', retry_after: answer.retryAfter, global: false });
    } else {
      send(response, answer.status, { code: answer.code ?? 0, message: 'planned by the test' });
    }
  }

  #sendFile(id: string, response: ServerResponse): void {
    const bytes = this.#extensions.file(id);
    if (!bytes) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes);
  }
}

function send(response: ServerResponse, status: number, answer: unknown): void {
  if (answer === undefined) response.writeHead(status).end();
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
}

/** At the twin an edit without flags would remove them. At Discord it doesn't. */
function withoutFlags(body: unknown): unknown {
  const { flags: _, ...rest } = z.looseObject({}).parse(body);
  return rest;
}

/** Renames files to the titles that people see. */
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

async function readBody(request: IncomingMessage): Promise<{ body: unknown; files: RecordedFile[] }> {
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
