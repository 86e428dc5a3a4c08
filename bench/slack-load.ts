import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { bodyOf, signed } from '../test/adapters/slack/deliver.ts';
import { now } from './queue-rig.ts';

/*
 * Slack's part in bench/slack.ts, as a process of its own: sends signed slash commands, each at its moment, whether or
 * not those before it were answered, and tells how long each took from that moment.
 */
const { url, peer, people, workspace, channel, aSecond, seconds } = z
  .object({
    url: z.string(),
    peer: z.string(),
    people: z.array(z.string()),
    workspace: z.string(),
    channel: z.string(),
    aSecond: z.number(),
    seconds: z.number(),
  })
  .parse(JSON.parse(process.argv[2] ?? '{}'));

/** Milliseconds after which nobody waits for an answer any more. */
const PATIENCE = 10_000;

const agent = new Agent({ keepAlive: true });
const start = now() + 100;
const sent: Promise<Told>[] = [];
for (let n = 0; n < aSecond * seconds; n += 1) {
  const due = start + (n * 1000) / aSecond;
  await sleep(Math.max(0, due - now()));
  sent.push(send(n, due));
}
const told = await Promise.all(sent);
process.send?.(told, () => process.disconnect?.());
agent.destroy();

interface Told {
  /** From the moment it was due to the end of its answer; null where that was no acknowledgement. */
  readonly ms: number | null;
  /** By how much this process was late with it. */
  readonly late: number;
}

function send(n: number, due: number): Promise<Told> {
  const person = people[n % people.length] ?? '';
  const fields = {
    ...{ command: '/tailor', text: n % 2 === 0 ? '' : 'help', trigger_id: `${start}.${n}`, token: 'legacy' },
    ...{ user_id: person, user_name: person, team_id: workspace, api_app_id: 'A00TAILOR' },
    ...{ channel_id: channel, channel_name: 'jobs', response_url: `${peer}/commands/${n}` },
  };
  const [body, type] = bodyOf({ type: 'command', fields });
  const headers = { 'content-type': type, 'content-length': Buffer.byteLength(body), ...signed(body) };
  const late = now() - due;
  return new Promise((resolve) => {
    const failed = () => resolve({ ms: null, late });
    const asked = request(url, { method: 'POST', headers, agent, timeout: PATIENCE }, (answer) => {
      answer.resume();
      answer.once('error', failed);
      answer.once('end', () => resolve({ ms: answer.statusCode === 200 ? now() - due : null, late }));
    });
    asked.once('timeout', () => asked.destroy());
    asked.once('error', failed);
    asked.end(body);
  });
}
