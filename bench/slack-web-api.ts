import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { startLocalServer } from './local-server.ts';

/** A message or a set of files that the bot posted. */
export interface SlackPost {
  readonly ts: string;
  readonly channel: string;
  readonly thread: string | null;
  /** What the bot finds it by; null for files and ephemeral messages. The nonce is the same on every attempt. */
  readonly metadata: { readonly nonce: string; readonly files?: string } | null;
  readonly files: readonly string[];
  text: string;
}

/** How often the Web API fails, as shares of its calls. */
export interface SlackFaults {
  /** Answers 429 with `Retry-After: 1`. */
  readonly limited: number;
  /** Answers 500 without doing anything. */
  readonly refused: number;
  /** Does it, and answers 500. */
  readonly lost: number;
}

/** The Web API as far as the bot needs it, in memory. It answers at once. */
export interface SlackWebApi extends AsyncDisposable {
  /** The address of its server; the API is at `/api/`. */
  readonly url: string;
  readonly workspace: string;
  /** In the order in which they were posted. */
  readonly posts: readonly SlackPost[];
  readonly faultsMade: number;
  /** Makes it fail from now on, or not. */
  fail(faults: SlackFaults | null): void;
  /** Puts a person's file where the bot can download it. Returns it as events show it. */
  share(name: string, bytes: Uint8Array, owner: string): object;
}

export async function openSlackWebApi(workspace: string): Promise<SlackWebApi> {
  const posts: SlackPost[] = [];
  const files = new Map<string, Uint8Array>();
  /** The channels of completed uploads, by file. */
  const shares = new Map<string, string>();
  let faults: SlackFaults | null = null;
  let faultsMade = 0;
  let ids = 0;

  const nextId = () => {
    ids += 1;
    return ids;
  };
  const add = (post: Omit<SlackPost, 'ts'>): SlackPost => {
    const seconds = Math.floor(Date.now() / 1000);
    const added = { ...post, ts: `${seconds}.${String(nextId()).padStart(6, '0')}` };
    posts.push(added);
    return added;
  };

  function call(method: string, args: URLSearchParams): object {
    const channel = args.get('channel') ?? '';
    const thread = args.get('thread_ts');
    switch (method) {
      case 'auth.test':
        return { team_id: workspace, user_id: 'U00BOT', bot_id: 'B00BOT' };
      case 'users.info':
        return { user: { real_name: 'A person', locale: 'en-US', is_admin: false } };
      case 'conversations.open':
        return { channel: { id: `D${args.get('users')}` } };
      case 'conversations.history':
      case 'conversations.replies':
        return { messages: history(channel, args.get('ts')) };
      case 'chat.postMessage': {
        const { ts } = add({
          channel,
          thread,
          metadata: metadataIn(args),
          files: [],
          text: args.get('text') ?? '',
        });
        return { ts, channel };
      }
      case 'chat.postEphemeral':
        add({ channel, thread, metadata: null, files: [], text: args.get('text') ?? '' });
        return {};
      case 'chat.update': {
        const edited = posts.find(({ ts }) => ts === args.get('ts'));
        if (edited) edited.text = args.get('text') ?? '';
        return { ts: args.get('ts'), channel };
      }
      case 'chat.delete':
        remove(({ ts }) => ts === args.get('ts'));
        return {};
      case 'files.getUploadURLExternal': {
        const id = nextId();
        return { upload_url: `${url}/upload/${id}`, file_id: `F${id}` };
      }
      case 'files.completeUploadExternal': {
        const shared = JSON.parse(args.get('files') ?? '[]').map(({ id }: { id: string }) => id);
        const to = args.get('channel_id') ?? '';
        for (const id of shared) shares.set(id, to);
        add({ channel: to, thread, metadata: null, files: shared, text: '' });
        return { files: [] };
      }
      case 'files.info': {
        const to = shares.get(args.get('file') ?? '');
        return { file: { id: args.get('file'), created: 0, shares: to ? { private: { [to]: [{}] } } : {} } };
      }
      case 'files.delete':
        remove((post) => post.files.includes(args.get('file') ?? ''));
        return {};
      default:
        return {};
    }
  }

  function remove(matches: (post: SlackPost) => boolean): void {
    const at = posts.findIndex(matches);
    if (at !== -1) posts.splice(at, 1);
  }

  function history(channel: string, thread: string | null): object[] {
    return posts
      .filter((post) => post.channel === channel && post.thread === thread && post.metadata !== null)
      .toReversed()
      .map(({ ts, metadata }) => ({ ts, metadata: { event_type: 'tailor_post', event_payload: metadata } }));
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    const [, kind = '', name = ''] = path.split(/[/?]/);
    const body = kind === 'upload' ? '' : await text(request);
    request.resume();
    if (kind === 'files') return void response.end(files.get(name));
    const dice = Math.random();
    const { limited, refused, lost } = faults ?? { limited: 0, refused: 0, lost: 0 };
    if (dice < limited + refused + lost) faultsMade += 1;
    if (dice < limited) return void response.writeHead(429, { 'retry-after': '1' }).end();
    if (dice < limited + refused) return void response.writeHead(500).end();
    const answered = kind === 'api' ? call(name, new URLSearchParams(body)) : respond(kind, name, body);
    if (dice < limited + refused + lost) return void response.writeHead(500).end();
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ok: true, ...answered }));
  }

  /** The answer to a command by its response URL, `/response/<channel>`. */
  function respond(kind: string, channel: string, body: string): object {
    if (kind === 'response')
      add({ channel, thread: null, metadata: null, files: [], text: JSON.parse(body).text ?? '' });
    return {};
  }

  // A killed bot leaves requests unfinished.
  const { url, close } = await startLocalServer((request, response) =>
    answer(request, response).catch(() => response.destroy()),
  );
  return {
    url,
    workspace,
    posts,
    get faultsMade() {
      return faultsMade;
    },
    fail(now) {
      faults = now;
    },
    share(name, bytes, owner) {
      const id = `F${nextId()}`;
      files.set(id, bytes);
      const address = `${url}/files/${id}`;
      return {
        id,
        name,
        size: bytes.length,
        user: owner,
        url_private: address,
        url_private_download: address,
      };
    },
    [Symbol.asyncDispose]: close,
  };
}

function metadataIn(args: URLSearchParams): SlackPost['metadata'] {
  const metadata = args.get('metadata');
  return metadata === null ? null : JSON.parse(metadata).event_payload;
}
