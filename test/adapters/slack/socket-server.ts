import { once } from 'node:events';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import type { Answer, Delivery, SlackTransport } from './deliver.ts';
import type { SlackPeer } from './slack-peer.ts';

/** The server of Socket Mode, with Slack's hello, envelopes and acknowledgements. */
export interface SocketServer extends SlackTransport {
  /** How many connections there have been. */
  readonly connections: number;
  /** Sends an envelope and waits for its acknowledgement; null if it takes longer than `timeoutMs`. */
  deliver(delivery: Delivery, timeoutMs?: number): Promise<Answer | null>;
  /** Asks the client to reconnect, as Slack does every few hours. */
  refresh(): void;
  /** Cuts the connection. */
  cut(): void;
  /** Resolves at the `nth` connection. */
  connected(nth: number): Promise<void>;
  close(): Promise<void>;
}

const Ack = z.object({ envelope_id: z.string(), payload: z.unknown() });
const KIND = { command: 'slash_commands', interaction: 'interactive', event: 'events_api' } as const;

export async function openSocketServer(peer: SlackPeer): Promise<SocketServer> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  peer.socketUrl = `ws://127.0.0.1:${address.port}`;

  const acks = new Map<string, (answer: Answer) => void>();
  const waiting: { readonly nth: number; resolve(): void }[] = [];
  let connections = 0;
  let current: WebSocket | null = null;
  let envelopes = 0;

  server.on('connection', (socket) => {
    connections += 1;
    current = socket;
    socket.on('message', (data) => {
      const { envelope_id, payload } = Ack.parse(JSON.parse(String(data)));
      acks.get(envelope_id)?.({ status: 200, body: payload });
    });
    socket.send(
      JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A00TAILOR' } }),
    );
    for (const one of waiting) if (one.nth <= connections) one.resolve();
  });

  async function deliver(delivery: Delivery, timeoutMs = 10_000): Promise<Answer | null> {
    envelopes += 1;
    const envelope_id = `envelope-${envelopes}`;
    const payload = delivery.type === 'command' ? delivery.fields : delivery.payload;
    const answered = new Promise<Answer>((resolve) => acks.set(envelope_id, resolve));
    const late = Promise.withResolvers<null>();
    const timer = setTimeout(() => late.resolve(null), timeoutMs);
    const type = KIND[delivery.type];
    current?.send(
      JSON.stringify({ type, envelope_id, payload, accepts_response_payload: type !== 'events_api' }),
    );
    const answer = await Promise.race([answered, late.promise]);
    clearTimeout(timer);
    return answer;
  }

  return {
    get connections() {
      return connections;
    },
    deliver,
    async send(delivery) {
      const answer = await deliver(delivery);
      if (answer === null) throw new Error('not acknowledged');
      return answer;
    },
    refresh: () => current?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' })),
    cut: () => current?.terminate(),
    connected: (nth) =>
      connections >= nth ? Promise.resolve() : new Promise((resolve) => void waiting.push({ nth, resolve })),
    async close() {
      for (const socket of server.clients) socket.terminate();
      server.close();
      await once(server, 'close');
    },
  };
}
