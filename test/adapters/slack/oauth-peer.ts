import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

/*
 * An emulated oauth.v2.access with what `emulate` lacks: organisations and token rotation. Like Slack, it accepts a code
 * or a refresh token once, and sends a new refresh token with each token
 * (docs.slack.dev/authentication/using-token-rotation).
 */

export interface SlackGrantOptions {
  readonly team: string | null;
  readonly enterprise: string | null;
  readonly lifetimeSeconds: number;
}

export interface OAuthPeer {
  readonly apiUrl: string;
  /** The number of requested exchanges, including refused ones. */
  readonly countExchanges: () => number;
  /** True for a valid token. */
  isGood(token: string): boolean;
  /** Creates the code that Slack sends back once a person agrees. */
  createCode(granted: SlackGrantOptions): string;
  /** True: every exchange fails. */
  isDown: boolean;
  /** How long the next tokens are valid. */
  tokenLifetimeSeconds: number;
  close(): Promise<void>;
}

export async function openOAuthPeer(): Promise<OAuthPeer> {
  const codes = new Map<string, SlackGrantOptions>();
  const refreshTokens = new Set<string>();
  const tokens = new Set<string>();
  let tokenCount = 0;
  let exchanges = 0;

  const createToken = (lifetimeSeconds: number) => {
    tokenCount += 1;
    tokens.add(`xoxe.xoxb-${tokenCount}`);
    refreshTokens.add(`xoxe-${tokenCount}`);
    return {
      access_token: `xoxe.xoxb-${tokenCount}`,
      refresh_token: `xoxe-${tokenCount}`,
      expires_in: lifetimeSeconds,
    };
  };

  const server = createServer(async (request, response) => {
    const args = new URLSearchParams(await text(request));
    const send = (body: object) =>
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    const method = request.url?.split('/').at(-1);
    if (method === 'auth.test') {
      const given = request.headers.authorization?.replace('Bearer ', '') ?? '';
      send(tokens.has(given) ? { ok: true, bot_id: 'B1', url: 'https://x.example/' } : REFUSED);
    } else if (method !== 'oauth.v2.access') send({ ok: false, error: 'unknown_method' });
    else if (args.get('client_id') !== '1.2' || args.get('client_secret') !== 's')
      send({ ok: false, error: 'invalid_client_id' });
    else if (args.get('grant_type') === 'refresh_token') {
      exchanges += 1;
      if (peer.isDown) response.writeHead(503).end();
      else if (!refreshTokens.delete(args.get('refresh_token') ?? ''))
        send({ ok: false, error: 'invalid_refresh_token' });
      else send({ ok: true, token_type: 'bot', ...createToken(peer.tokenLifetimeSeconds) });
    } else {
      const code = args.get('code') ?? '';
      const granted = codes.get(code);
      if (!granted || !codes.delete(code)) return void send({ ok: false, error: 'invalid_code' });
      const { team, enterprise, lifetimeSeconds: lives } = granted;
      send({
        ok: true,
        ...createToken(lives),
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
      const code = `code-${codes.size}-${tokenCount}`;
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
