import type { DigitalDiscord } from 'discord-digital-twin';
import { z } from 'zod';

/** Disturbs the gateway of discord-digital-twin, and adds resuming, which the twin lacks. */
export interface GatewayFaults {
  /** Closes every connection, to be resumed. */
  cut(code: number): void;
  /** Invalidates the session of every connection. */
  endSession(): void;
  /** Adds an event to those that are sent on resuming. */
  miss(event: string, data: unknown): void;
  /** Closes the next connection that identifies. */
  refuse(code: number): void;
  /** The intents of the newest connection. */
  readonly intents: number;
  /** The number of connections that were resumed so far, and that identified as new. */
  readonly resumed: number;
  readonly identified: number;
}

export function createGatewayFaults(twin: DigitalDiscord): GatewayFaults {
  const { gateway }: { gateway: TwinGateway } = Reflect.get(twin, 'server');
  const dropped = new Map<string, number>();
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
      const sequence = dropped.get(session ?? '');
      if (!client || session === undefined || sequence === undefined) return;
      dropped.delete(session);
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
        dropped.set(sessionId, sequence);
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

/** The parts of the twin's gateway that are used here. It doesn't export them. */
interface TwinGateway {
  readonly wss: { on(event: 'connection', listener: (socket: Socket) => void): void };
  readonly clients: readonly TwinClient[];
  send(client: TwinClient, payload: unknown): void;
  sendDispatch(client: TwinClient, event: string, data: unknown): void;
}
