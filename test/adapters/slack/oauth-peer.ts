import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

/*
 * A peer of oauth.v2.access for what `emulate` lacks: organisations and token rotation. As Slack does, it takes a code and
 * a refresh token once, and gives a new one with every token (docs.slack.dev/authentication/using-token-rotation).
 */

export interface SlackGrantOptions {
  readonly team: string | null;
  readonly enterprise: string | null;
  /** Seconds. */
  readonly lifetimeSeconds: number;
}

export interface OAuthPeer {
  readonly apiUrl: string;
  /** Exchanges that were asked for, those that were refused too. */
  readonly countExchanges: () => number;
  /** True for a token that works. */
  isGood(token: string): boolean;
  /** A code as Slack sends it back with a person who agreed. */
  createCode(granted: SlackGrantOptions): string;
  /** No exchange works while it is down. */
  isDown: boolean;
  /** Seconds that the next tokens live. */
  tokenLifetimeSeconds: number;
  close(): Promise<void>;
}

export async function openOAuthPeer(): Promise<OAuthPeer> {
  const codes = new Map<string, SlackGrantOptions>();
  const refreshing = new Set<string>();
  const tokens = new Set<string>();
  let made = 0;
  let exchanges = 0;

  const token = (lives: number) => {
    made += 1;
    tokens.add(`xoxe.xoxb-${made}`);
    refreshing.add(`xoxe-${made}`);
    return { access_token: `xoxe.xoxb-${made}`, refresh_token: `xoxe-${made}`, expires_in: lives };
  };

  const server = createServer(async (request, response) => {
    const args = new URLSearchParams(await text(request));
    const say = (body: object) =>
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    const method = request.url?.split('/').at(-1);
    if (method === 'auth.test') {
      const given = request.headers.authorization?.replace('Bearer ', '') ?? '';
      say(tokens.has(given) ? { ok: true, bot_id: 'B1', url: 'https://x.example/' } : REFUSED);
    } else if (method !== 'oauth.v2.access') say({ ok: false, error: 'unknown_method' });
    else if (args.get('client_id') !== '1.2' || args.get('client_secret') !== 's')
      say({ ok: false, error: 'invalid_client_id' });
    else if (args.get('grant_type') === 'refresh_token') {
      exchanges += 1;
      if (peer.isDown) response.writeHead(503).end();
      else if (!refreshing.delete(args.get('refresh_token') ?? ''))
        say({ ok: false, error: 'invalid_refresh_token' });
      else say({ ok: true, token_type: 'bot', ...token(peer.tokenLifetimeSeconds) });
    } else {
      const code = args.get('code') ?? '';
      const granted = codes.get(code);
      if (!granted || !codes.delete(code)) return void say({ ok: false, error: 'invalid_code' });
      const { team, enterprise, lifetimeSeconds: lives } = granted;
      say({
        ok: true,
        ...token(lives),
        token_type: 'bot',
        scope: 'commands,chat:write',
        bot_user_id: 'U-BOT',
        app_id: 'A1',
        team: team === null ? null : { id: team, name: 'A team' },
        enterprise: enterprise === null ? null : { id: enterprise, name: 'An organisation' },
        is_enterprise_install: team === null,
        authed_user: { id: 'U-ADMIN' },
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');

  const peer: OAuthPeer = {
    apiUrl: `http://127.0.0.1:${address.port}/api/`,
    countExchanges: () => exchanges,
    isGood: (one) => tokens.has(one),
    createCode(granted) {
      const code = `code-${codes.size}-${made}`;
      codes.set(code, granted);
      return code;
    },
    isDown: false,
    tokenLifetimeSeconds: 12 * 3_600,
    async close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return peer;
}

const REFUSED = { ok: false, error: 'invalid_auth' };
