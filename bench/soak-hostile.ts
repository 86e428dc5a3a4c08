import { randomBytes } from 'node:crypto';
import { InteractionType, SnowflakeUtil } from 'discord.js';
import { SLACK_PATH } from '../src/adapters/slack/app-definition.ts';
import { post, signatureHeaders } from '../test/adapters/slack/deliver.ts';
import { dispatchDirectMessage, dispatchInteraction } from './discord-events.ts';
import { dmOf } from './discord-rest-api.ts';
import { hostileInputs } from './hostile-inputs.ts';
import type { HttpPerson } from './http-person.ts';
import { slackCommand, slackMessage, slackSubmission } from './slack-events.ts';
import { soakPosting } from './soak-people.ts';
import { sendToSlack } from './soak-senders.ts';
import type { Member, SoakWorld } from './soak-world.ts';

/** Something hostile. Resolves once it was answered, refused or ended; what became of it doesn't matter. */
export type HostileEvent = (world: SoakWorld, attackers: Attackers) => Promise<unknown>;

export interface Attackers {
  readonly slack: Member;
  readonly discord: Member;
  readonly http: HttpPerson;
}

const TIMEOUT_MS = 120_000;

/** Makes the hostile events: inputs of bench/hostile-inputs.ts by the ways in, and payloads that nobody should accept. */
export async function hostileEvents(): Promise<HostileEvent[]> {
  const job = {
    title: 'Cook',
    company_name: 'Inn',
    job_description: soakPosting('x'),
    options: { engine: 'offline' },
  };
  const signal = () => AbortSignal.timeout(TIMEOUT_MS);
  const inputs = (await hostileInputs()).flatMap((input): HostileEvent[] => {
    switch (input.way) {
      case 'http file': {
        const request = { ...job, ...(input.posting && { job_description: input.posting }) };
        return [(_, { http }) => http.tailor(input.file, request, signal())];
      }
      case 'http posting':
        return [(_, { http }) => http.submit({ ...job, job_description: input.posting }, signal())];
      case 'slack file':
        return [
          async (world, { slack }) => {
            const file = world.slack.share(input.file.filename, await input.file.bytes(), slack.id);
            return sendToSlack(slackMessage({ ...slack, slack: world.slack }, '', [file]), world);
          },
        ];
      case 'slack message':
        return [
          (world, { slack }) =>
            sendToSlack(slackMessage({ ...slack, slack: world.slack }, input.text), world),
          async (world, { discord }) => {
            const id = SnowflakeUtil.generate().toString();
            const message = {
              id,
              person: discord.id,
              channel: dmOf(discord.id),
              text: input.text.slice(0, 4_000),
            };
            dispatchDirectMessage(message, world.discord);
          },
        ];
      case 'slack command':
        return [
          (world, { slack }) =>
            sendToSlack(slackCommand({ ...slack, slack: world.slack }, input.text), world),
        ];
      case 'slack form':
        return [
          (world, { slack }) => {
            const values = { resume: 'default', posting: input.text };
            const member = { ...slack, slack: world.slack };
            return sendToSlack(slackSubmission(member, { form: 'tailor', draft: null }, values), world);
          },
        ];
      default:
        return [];
    }
  });
  return inputs.flatMap((event, n) =>
    n % 5 === 0 ? [event, malformed[(n / 5) % malformed.length] ?? event] : [event],
  );
}

const malformed: readonly HostileEvent[] = [
  ({ address }) => {
    const body = 'command=%2Ftailor&user_id=U0SOAK';
    return post(`${address}${SLACK_PATH}`, body, signatureHeaders(body, 0, 'f'.repeat(32)));
  },
  ({ address }) => sendRaw(address, `payload=${encodeURIComponent('{"type":"block_actions"')}`),
  ({ address }) =>
    sendRaw(address, `payload=${encodeURIComponent('{"type":"block_actions","actions":[{}]}')}`),
  ({ address }) => sendRaw(address, '['.repeat(100_000)),
  ({ address }) => sendRaw(address, randomBytes(50_000).toString('latin1')),
  ({ address }) => fetch(`${address}/api/jobs`, { method: 'POST', body: '{"user_id":'.repeat(10_000) }),
  (_, { http }) =>
    http.request('POST', '/api/jobs', { user_id: [], x: {} }, { signal: AbortSignal.timeout(TIMEOUT_MS) }),
  async (world, { discord }) => {
    const id = SnowflakeUtil.generate().toString();
    const data = { custom_id: 'x'.repeat(100), component_type: 2, values: ['undo:%%%:K1'] };
    dispatchInteraction(
      { id, person: discord.id, type: InteractionType.MessageComponent, data },
      world.discord,
    );
  },
  async (world, { discord }) => {
    const id = SnowflakeUtil.generate().toString();
    const data = {
      custom_id: 'fix:zzz',
      components: [{ type: 18, component: { type: 4, custom_id: 'a', value: 1 } }],
    };
    dispatchInteraction({ id, person: discord.id, type: InteractionType.ModalSubmit, data }, world.discord);
  },
];

function sendRaw(address: string, body: string) {
  const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
  return post(`${address}${SLACK_PATH}`, body, { ...type, ...signatureHeaders(body) });
}
