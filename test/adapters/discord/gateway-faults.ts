import type { DigitalDiscord } from 'discord-digital-twin';
import { z } from 'zod';

/** What a test does to the gateway of discord-digital-twin, and what the twin lacks for it: resuming. */
export interface GatewayFaults {
  /** Cuts every connection. What is dispatched from then on is replayed to whoever resumes. */
  cut(code: number): void;
  /** Tells every connection that its session is over. */
  endSession(): void;
  /** While it is cut: an event for those who resume. */
  miss(event: string, data: unknown): void;
  /** Closes the next connection that identifies, so that it never begins. */
  refuse(code: number): void;
  /** The intents that the last connection named. */
  readonly intents: number;
  /** How many connections were resumed, and identified as new, so far. */
  readonly resumed: number;
  readonly identified: number;
}

export function breakGateway(twin: DigitalDiscord): GatewayFaults {
  const { gateway }: { gateway: TwinGateway } = Reflect.get(twin, 'server');
  const asleep = new Map<string, number>();
  let missed: (readonly [event: string, data: unknown])[] = [];
  let refusal: number | null = null;
  const counts = { resumed: 0, identified: 0, intents: 0 };

  gateway.wss.on('connection', (socket) => {
    socket.on('message', (raw) => {
      const sent = Sent.parse(JSON.parse(String(raw)));
      if (sent.op === IDENTIFY) {
        counts.identified += 1;
        counts.intents = sent.d?.intents ?? 0;
        if (refusal !== null) socket.close(refusal);
        refusal = null;
      }
      const client = gateway.clients.find(({ ws }) => ws === socket);
      const session = sent.op === RESUME ? sent.d?.session_id : undefined;
      const sequence = asleep.get(session ?? '');
      if (!client || session === undefined || sequence === undefined) return;
      asleep.delete(session);
      Object.assign(client, { sessionId: session, sequence, identified: true });
      for (const [event, data] of missed) gateway.sendDispatch(client, event, data);
      missed = [];
      counts.resumed += 1;
      gateway.sendDispatch(client, 'RESUMED', {});
    });
  });

  return {
    cut(code) {
      for (const { ws, sessionId, sequence } of [...gateway.clients]) {
        asleep.set(sessionId, sequence);
        ws.close(code);
      }
    },
    endSession() {
      for (const client of gateway.clients)
        gateway.send(client, { op: INVALID_SESSION, d: false, s: null, t: null });
    },
    refuse(code) {
      refusal = code;
    },
    get intents() {
      return counts.intents;
    },
    miss: (event, data) => void missed.push([event, data]),
    get resumed() {
      return counts.resumed;
    },
    get identified() {
      return counts.identified;
    },
  };
}

const IDENTIFY = 2;
const RESUME = 6;
const INVALID_SESSION = 9;

const Sent = z.object({
  op: z.number(),
  d: z
    .looseObject({ session_id: z.string().optional(), intents: z.number().optional() })
    .nullish()
    .catch(null),
});

interface Socket {
  on(event: 'message', listener: (raw: unknown) => void): void;
  close(code: number): void;
}

interface TwinClient {
  readonly ws: Socket;
  readonly sessionId: string;
  readonly sequence: number;
}

/** What is used of the twin's gateway, which it does not export. */
interface TwinGateway {
  readonly wss: { on(event: 'connection', listener: (socket: Socket) => void): void };
  readonly clients: readonly TwinClient[];
  send(client: TwinClient, payload: unknown): void;
  sendDispatch(client: TwinClient, event: string, data: unknown): void;
}
