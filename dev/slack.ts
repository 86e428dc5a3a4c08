import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { openSlackPeer, SIGNING_SECRET, TOKEN } from '../test/adapters/slack/slack-peer.ts';
import { type DevPlatform, waitUntilQuiet, withIds } from './platform.ts';

const Id = z.looseObject({ id: z.string() }).partial();

/** The fields of Slack's commands, interactions and events with the ids of a team, a person and a channel. */
const Recorded = z.looseObject({
  command: z.string().optional(),
  type: z.string().optional(),
  team_id: z.string().optional(),
  user_id: z.string().optional(),
  channel_id: z.string().optional(),
  team: Id.nullish(),
  user: Id.nullish(),
  channel: Id.nullish(),
  event: z.looseObject({ user: z.string(), channel: z.string() }).partial().optional(),
});

const Trigger = z.object({ trigger_id: z.string() });
const Opened = z.object({ channel: z.object({ id: z.string() }) });

/** Starts an emulated Slack with one person in its workspace. */
export async function openDevSlack(botUrl: string): Promise<DevPlatform> {
  const peer = await openSlackPeer();
  const { id } = await peer.person('member');

  return {
    member: {
      platform: 'slack',
      tenantId: peer.workspace,
      externalId: id,
      name: 'Member 0 on Slack',
      resume: 'nurse.pdf',
    },
    env: { SLACK_BOT_TOKEN: TOKEN, SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_API_URL: peer.apiUrl },
    async replay(payload) {
      const before = peer.calls.length;
      const body = encodeBody(await replaceIds(payload));
      const timestamp = String(Math.floor(Date.now() / 1000));
      const signature = createHmac('sha256', SIGNING_SECRET)
        .update(`v0:${timestamp}:${body.text}`)
        .digest('hex');
      const response = await fetch(`${botUrl}/slack/events`, {
        method: 'POST',
        headers: {
          'Content-Type': body.type,
          'X-Slack-Request-Timestamp': timestamp,
          'X-Slack-Signature': `v0=${signature}`,
        },
        body: body.text,
      });
      const acknowledged = { call: `answered with ${response.status}`, body: await response.text() };
      const calls = await waitUntilQuiet(peer.calls, before);
      return [acknowledged, ...calls.map(({ method, args }) => ({ call: method, body: args }))];
    },
    close: () => peer.close(),
  };

  async function openDm(): Promise<string> {
    const { channel } = await peer.call('conversations.open', { users: id }, Opened);
    return channel.id;
  }

  async function replaceIds(payload: unknown): Promise<z.infer<typeof Recorded>> {
    const recorded = Recorded.parse(payload);
    const { team_id, user_id, channel_id, team, user, channel, event } = recorded;
    const channelId = channel_id ?? channel?.id ?? event?.channel;
    const ids = new Map(
      [
        [team_id ?? team?.id, peer.workspace],
        [user_id ?? user?.id ?? event?.user, id],
        [channelId, channelId?.startsWith('D') ? await openDm() : peer.channel],
      ].flatMap(([from, to]) => (from && to ? [[from, to] as const] : [])),
    );
    const sent = Recorded.parse(withIds(recorded, ids));
    if (sent.type === 'event_callback') return { ...sent, event_id: `Ev${Date.now()}` };
    const trigger = await peer.call('views.generateTriggerId', { user_id: id }, Trigger);
    return { ...sent, ...trigger, response_url: peer.responseUrl(id, peer.channel) };
  }
}

function encodeBody(payload: z.infer<typeof Recorded>): { readonly type: string; readonly text: string } {
  const text = JSON.stringify(payload);
  if (payload.type === 'event_callback') return { type: 'application/json', text };
  const fields = payload.command
    ? Object.entries(payload).map(([name, value]) => [name, String(value)])
    : [['payload', text]];
  return { type: 'application/x-www-form-urlencoded', text: new URLSearchParams(fields).toString() };
}
