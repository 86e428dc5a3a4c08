import { readFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { EXIT, type ExitCode, Refused } from './output/exit.ts';
import { paint, say } from './output/terminal.ts';

interface ReplayOptions {
  readonly to: string;
  readonly platform?: Platform;
}

type Platform = 'slack' | 'discord';

export function addReplay(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('replay')
    .description(
      'send a recorded Slack or Discord payload to the bot of `npm run dev`, and show what it does',
    )
    .argument('<file>', 'the payload as JSON')
    .option('--to <address>', 'where `npm run dev` takes payloads', 'http://127.0.0.1:3001')
    .option('--platform <name>', 'slack or discord; seen by the payload unless given', platformOf)
    .action(async (file: string, options: ReplayOptions) => end(await replay(file, options)));
}

const BotCalls = z.array(z.object({ call: z.string(), body: z.unknown() }));

async function replay(file: string, { to, platform }: ReplayOptions): Promise<ExitCode> {
  const payload = await readPayload(file);
  const body = JSON.stringify({ platform: platform ?? guessPlatform(payload), payload });
  const answer = await fetch(to, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  }).catch(() => {
    throw new Refused(`Nothing answers at ${to}. Start the bot first, in another terminal: npm run dev`);
  });
  if (!answer.ok) throw new Refused(`The payload was refused: ${await answer.text()}`);
  const calls = BotCalls.parse(await answer.json());
  for (const { call, body: sent } of calls) {
    say(paint('bold', call));
    if (sent !== null && sent !== undefined && sent !== '') say(JSON.stringify(sent, null, 2));
  }
  if (calls.length === 0) say('The bot did nothing.');
  return EXIT.completed;
}

async function readPayload(file: string): Promise<Record<string, unknown>> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Refused(`${file} can't be read.`);
  });
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch {
    throw new Refused(`${file} isn't a JSON object.`);
  }
}

/** Discord numbers its kinds of interaction, and its messages have an author; Slack's have names. */
function guessPlatform(payload: Record<string, unknown>): Platform {
  return typeof payload.type === 'number' || 'author' in payload ? 'discord' : 'slack';
}

function platformOf(name: string): Platform {
  if (name !== 'slack' && name !== 'discord') throw new InvalidArgumentError('Choose slack or discord.');
  return name;
}
