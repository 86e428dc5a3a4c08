import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApplicationCommandType, InteractionType, SnowflakeUtil } from 'discord.js';
import { OPTION_NAMES } from '../src/adapters/discord/commands/commands.ts';
import { SLACK_PATH } from '../src/adapters/slack/app-definition.ts';
import { type Delivery, encodeBody, post, signatureHeaders } from '../test/adapters/slack/deliver.ts';
import { dispatchInteraction } from './discord-events.ts';
import { dmOf } from './discord-rest-api.ts';
import type { HttpPerson } from './http-person.ts';
import { nowMs } from './queue-rig.ts';
import type { SoakWorld } from './soak-world.ts';

/** How the bot took an event: milliseconds to its acknowledgement; null if it was refused or nobody answered. */
export type Acknowledged = number | null;

/** How long each platform waits for an acknowledgement. */
const ACK_TIMEOUT_MS = 3_000;

/** Slack sends an event again after a failure, three times at most. Commands and clicks it sends once. */
const EVENT_RETRY_DELAYS_MS = [1_000, 10_000, 30_000];

/** Sends a delivery as Slack does. */
export async function sendToSlack(delivery: Delivery, { address }: SoakWorld): Promise<Acknowledged> {
  const start = nowMs();
  const delays = delivery.type === 'event' ? EVENT_RETRY_DELAYS_MS : [];
  for (const delay of [...delays, null]) {
    const [body, type] = encodeBody(delivery);
    const headers = { 'Content-Type': type, ...signatureHeaders(body) };
    const answer = await post(`${address}${SLACK_PATH}`, body, headers).catch(() => null);
    if (answer?.status === 200) return isRefused(answer.body) ? null : nowMs() - start;
    if (delay !== null) await sleep(delay);
  }
  return null;
}

/** A form that stays open with its errors. */
function isRefused(body: unknown): boolean {
  return JSON.stringify(body).includes('"response_action":"errors"');
}

/** Sends a command as Discord does. */
export async function sendToDiscord(
  person: string,
  name: string,
  posting: string | null,
  { discord, discordApi: { answered } }: SoakWorld,
): Promise<Acknowledged> {
  const id = SnowflakeUtil.generate().toString();
  const options = posting === null ? [] : [{ name: OPTION_NAMES.posting, type: 3, value: posting }];
  const data = { id: '1', type: ApplicationCommandType.ChatInput, name, options };
  const start = nowMs();
  // In the server, the bot would ask where to answer a job.
  const dm = posting === null ? {} : { dm: dmOf(person) };
  dispatchInteraction({ id, person, type: InteractionType.ApplicationCommand, data, ...dm }, discord);
  while (!answered.has(id) && nowMs() - start < ACK_TIMEOUT_MS) await sleep(10);
  const at = answered.get(id);
  return at === undefined ? null : at - start;
}

/** How often a program repeats a request under its key, with two seconds between. */
const HTTP_ATTEMPTS = 30;

/** Submits a job over HTTP under a key, again until it is answered. */
export async function sendOverHttp(person: HttpPerson, job: object): Promise<Acknowledged> {
  const start = nowMs();
  const headers = { 'Idempotency-Key': randomUUID(), Prefer: 'respond-async' };
  const request = { user_id: person.id, ...job };
  for (let attempt = 0; attempt < HTTP_ATTEMPTS; attempt += 1) {
    const options = { headers, signal: AbortSignal.timeout(10_000) };
    const answer = await person.request('POST', '/api/jobs', request, options).catch(() => null);
    if (answer && answer.status < 500 && answer.status !== 429)
      return answer.status < 300 ? nowMs() - start : null;
    await sleep(2_000);
  }
  return null;
}
