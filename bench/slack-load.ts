import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { encodeBody, signatureHeaders } from '../test/adapters/slack/deliver.ts';
import { nowMs } from './queue-rig.ts';
import type { SentCommand } from './slack-commands.ts';

/*
 * Slack's part in slack-commands.ts, in a process of its own: sends each signed slash command when it is due, whether
 * or not earlier ones were answered, and tells its parent how long each took from then on.
 */
const { url, peer, people, workspace, channel, perSecond, seconds } = z
  .object({
    url: z.string(),
    peer: z.string(),
    people: z.array(z.string()),
    workspace: z.string(),
    channel: z.string(),
    perSecond: z.number(),
    seconds: z.number().default(Number.POSITIVE_INFINITY),
  })
  .parse(JSON.parse(process.argv[2] ?? '{}'));

const RESPONSE_TIMEOUT_MS = 10_000;

const agent = new Agent({ keepAlive: true });
const start = nowMs() + 100;
const sent: Promise<SentCommand>[] = [];
let isFinished = false;
process.once('message', () => {
  isFinished = true;
});
process.once('disconnect', () => process.exit());
for (let n = 0; n < perSecond * seconds && !isFinished; n += 1) {
  const due = start + (n * 1000) / perSecond;
  await sleep(Math.max(0, due - nowMs()));
  sent.push(send(n, due));
}
const results = await Promise.all(sent);
agent.destroy();
process.send?.(results, () => process.disconnect?.());

function send(n: number, due: number): Promise<SentCommand> {
  const person = people[n % people.length] ?? '';
  const fields = {
    ...{ command: '/tailor', text: n % 2 === 0 ? '' : 'help', trigger_id: `${start}.${n}`, token: 'legacy' },
    ...{ user_id: person, user_name: person, team_id: workspace, api_app_id: 'A00TAILOR' },
    ...{ channel_id: channel, channel_name: 'jobs', response_url: `${peer}/commands/${n}` },
  };
  const [body, type] = encodeBody({ type: 'command', fields });
  const headers = {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    ...signatureHeaders(body),
  };
  const late = nowMs() - due;
  return new Promise((resolve) => {
    const failed = () => resolve({ due, ms: null, late });
    const sending = request(
      url,
      { method: 'POST', headers, agent, timeout: RESPONSE_TIMEOUT_MS },
      (answer) => {
        answer.resume();
        answer.once('error', failed);
        answer.once('end', () =>
          resolve({ due, ms: answer.statusCode === 200 ? nowMs() - due : null, late }),
        );
      },
    );
    sending.once('timeout', () => sending.destroy());
    sending.once('error', failed);
    sending.end(body);
  });
}
