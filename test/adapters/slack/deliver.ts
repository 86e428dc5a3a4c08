import { createHmac, randomUUID } from 'node:crypto';
import { SIGNING_SECRET } from './slack-peer.ts';

/** Sends what people do to the adapter, by HTTP or Socket Mode. */
export interface SlackTransport {
  /** Delivers a payload, and returns the answer to it. */
  send(delivery: Delivery): Promise<Answer>;
}

export type Delivery =
  | { readonly type: 'command'; readonly fields: Readonly<Record<string, string>> }
  | { readonly type: 'interaction' | 'event'; readonly payload: Readonly<Record<string, unknown>> };

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Sends signed requests, as Slack does. */
export function createHttpTransport(url: () => string): SlackTransport {
  return {
    send(delivery) {
      const [body, type] = encodeBody(delivery);
      return post(url(), body, { 'Content-Type': type, ...signatureHeaders(body) });
    },
  };
}

export function encodeBody(delivery: Delivery): [string, string] {
  if (delivery.type === 'event') return [JSON.stringify(delivery.payload), 'application/json'];
  const fields =
    delivery.type === 'command' ? delivery.fields : { payload: JSON.stringify(delivery.payload) };
  return [new URLSearchParams(fields).toString(), 'application/x-www-form-urlencoded'];
}

/** The headers with which Slack signs a body; signed `ageSeconds` seconds ago. */
export function signatureHeaders(
  body: string,
  ageSeconds = 0,
  secret = SIGNING_SECRET,
): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000) - ageSeconds);
  const mac = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'X-Slack-Request-Timestamp': timestamp, 'X-Slack-Signature': `v0=${mac}` };
}

export async function post(url: string, body: string, headers: Record<string, string>): Promise<Answer> {
  const answer = await fetch(url, { method: 'POST', body, headers });
  const text = await answer.text();
  return { status: answer.status, body: text.startsWith('{') ? JSON.parse(text) : text };
}

export function eventDelivery(
  workspace: string,
  botUser: string,
  event: Readonly<Record<string, unknown>>,
): Exclude<Delivery, { type: 'command' }> {
  const authorizations = [
    { team_id: workspace, user_id: botUser, is_bot: true, is_enterprise_install: false },
  ];
  return {
    type: 'event',
    payload: {
      type: 'event_callback',
      token: 'legacy',
      team_id: workspace,
      api_app_id: 'A00TAILOR',
      event_id: `Ev${randomUUID()}`,
      event_time: Math.floor(Date.now() / 1000),
      authorizations,
      event,
    },
  };
}
