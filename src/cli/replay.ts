import { readFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { stringsFor } from '../strings/strings.ts';
import { CommandRefused, EXIT, type ExitCode } from './output/exit.ts';
import { paint, printJson, printLine } from './output/terminal.ts';

type ReplayPlatform = 'slack' | 'discord';

interface ReplayOptions {
  readonly to: string;
  readonly platform?: ReplayPlatform;
}

/** Adds `replay`, which sends a recorded payload to the bot of `npm run dev`. */
export function addReplayCommand(program: Command, end: (code: ExitCode) => void): void {
  const { replay: t } = stringsFor().cli;
  program
    .command('replay')
    .description(t.about)
    .argument('<file>', t.file)
    .option('--to <address>', t.to, 'http://127.0.0.1:3001')
    .option('--platform <name>', t.platform, parsePlatform)
    .action(async (file: string, options: ReplayOptions) => end(await replay(file, options)));
}

const BotCalls = z.array(z.object({ call: z.string(), body: z.unknown() }));

async function replay(file: string, { to, platform }: ReplayOptions): Promise<ExitCode> {
  const { replay: t } = stringsFor().cli;
  const payload = await readPayload(file);
  const response = await fetch(to, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ platform: platform ?? guessPlatform(payload), payload }),
  }).catch(() => {
    throw new CommandRefused(t.nothingAnswers(to));
  });
  if (!response.ok) throw new CommandRefused(t.refused(await response.text()));
  const calls = BotCalls.parse(await response.json());
  for (const { call, body } of calls) {
    printLine(paint('bold', call));
    if (body !== null && body !== undefined && body !== '') printJson(body);
  }
  if (calls.length === 0) printLine(t.noCalls);
  return EXIT.completed;
}

async function readPayload(file: string): Promise<Record<string, unknown>> {
  const { replay: t } = stringsFor().cli;
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandRefused(t.unreadable(file));
  });
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch {
    throw new CommandRefused(t.notJson(file));
  }
}

/** Discord's interactions have a number as their type, and its messages have an author. Slack's types have names. */
function guessPlatform(payload: Record<string, unknown>): ReplayPlatform {
  return typeof payload.type === 'number' || 'author' in payload ? 'discord' : 'slack';
}

function parsePlatform(name: string): ReplayPlatform {
  if (name !== 'slack' && name !== 'discord')
    throw new InvalidArgumentError(stringsFor().cli.replay.platformInvalid);
  return name;
}
