import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpus, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { SLACK_PATH } from '../src/adapters/slack/app-definition.ts';
import { freePort } from '../test/setup/postgres-server.ts';
import { type HostileInput, hostileInputs } from './hostile-inputs.ts';
import { AttackedService, MEMBERS } from './hostile-rig.ts';
import { nowMs, percentiles, readExample } from './queue-rig.ts';
import { type SentCommand, SlackCommands } from './slack-commands.ts';
import { openSlackWebApi } from './slack-web-api.ts';

/** The longest time for one input, in seconds. */
const DEFAULT_CAP_SECONDS = 60;

const COMMANDS_PER_SECOND = 20;

/** Slack takes no acknowledgement after that. */
const ACK_TIMEOUT_MS = 3_000;

/** How long the event loop gets to answer after an input took too long. */
const ALIVE_TIMEOUT_MS = 2_000;

const WORKSPACE = 'T00BENCH';

interface Attack {
  readonly input: string;
  readonly way: string;
  /** A job's status and code, a refusal, or what the bot said; `hung`, `slow` or `died` if the input did not end. */
  readonly outcome: string;
  /** When it began, on the clock that all processes of this machine share. */
  readonly from: number;
  readonly ms: number;
  /** Of the process and its children together. */
  readonly rss_peak_mb: number;
  /** How long the event loop stood still; null if it did not move again. */
  readonly loop_max_ms: number | null;
}

/**
 * Sends every hostile input by its real way in, over HTTP and Slack, to the product's own process with all its roles
 * on a Postgres of its own, while 20 slash commands a second of other members are acknowledged. Measures time, resident
 * memory and the longest stop of the event loop of each. An input has `capSeconds`; after that the process is ended and
 * another one started, and the input is `hung` (the event loop stands still) or `slow`. `only` is a pattern for the
 * names of inputs.
 */
export async function benchHostile(capSeconds = DEFAULT_CAP_SECONDS, only = ''): Promise<object> {
  const inputs = (await hostileInputs()).filter(({ name }) => new RegExp(only).test(name));
  const load = Math.round((loadavg()[0] ?? 0) * 10) / 10;
  const { attacks, commands } = await sendAll(inputs, capSeconds * 1000);
  const count = (what: string) => attacks.filter(({ outcome }) => outcome.startsWith(what)).length;
  const worst = (of: (attack: Attack) => number) => {
    const { from: _, ...attack } = attacks.toSorted((one, other) => of(other) - of(one))[0] ?? { from: 0 };
    return attack;
  };
  const during = ({ from, ms }: Attack) => commands.filter(({ due }) => due >= from && due <= from + ms);
  return {
    cores: cpus().length,
    load_before: load,
    cap_s: capSeconds,
    inputs: attacks.length,
    hung: count('hung'),
    slow: count('slow'),
    died: count('died'),
    worst_time: worst(({ ms }) => ms),
    worst_memory: worst(({ rss_peak_mb }) => rss_peak_mb),
    worst_loop_lag: worst(({ loop_max_ms }) => loop_max_ms ?? Number.POSITIVE_INFINITY),
    acknowledgements: acknowledgementsOf(attacks.flatMap(during)),
    target: { hung: 0, slow: 0, died: 0, ack_p99_ms: 100, ack_lost: 0 },
    attacks: attacks.map(({ from, ...attack }) => ({
      ...attack,
      ...acknowledgementsOf(during({ from, ...attack })),
    })),
  };
}

async function sendAll(inputs: readonly HostileInput[], capMs: number) {
  const example = await readExample();
  await using slack = await openSlackWebApi(WORKSPACE);
  const port = await freePort();
  using model = await HostileModel.start();
  using sending = SlackCommands.start({
    ...{ url: `http://127.0.0.1:${port}${SLACK_PATH}`, peer: slack.url, people: MEMBERS },
    ...{ workspace: WORKSPACE, channel: 'C00JOBS', perSecond: COMMANDS_PER_SECOND },
  });

  const attacks: Attack[] = [];
  let service: AttackedService | null = null;
  let hasModel = false;
  try {
    for (const input of inputs) {
      const needsModel = input.way === 'model';
      if (input.way === 'model') await model.answerAs(input);
      if (service && needsModel !== hasModel) {
        // Let it acknowledge what was sent during the last input.
        await sleep(ACK_TIMEOUT_MS);
        await service[Symbol.asyncDispose]();
        service = null;
      }
      hasModel = needsModel;
      service ??= await AttackedService.start({
        ...{ example, slack, port },
        model: needsModel ? `${model.url}/v1` : null,
      });
      const attack = await measure(await prepareInput(input), service, capMs);
      attacks.push(attack);
      console.error(
        `${attacks.length}/${inputs.length} ${attack.ms} ms, ${attack.rss_peak_mb} MB: ${input.name}: ${attack.outcome}`,
      );
      if (!NOT_ENDED.test(attack.outcome)) continue;
      await service[Symbol.asyncDispose]();
      service = null;
    }
  } finally {
    await service?.[Symbol.asyncDispose]();
  }
  return { attacks, commands: await sending.finish() };
}

const NOT_ENDED = /^(hung|slow|died)/;

/** Makes its file before it is measured: this process plays Slack, too. */
async function prepareInput(input: HostileInput): Promise<HostileInput> {
  if (!('file' in input)) return input;
  const bytes = await input.file.bytes();
  return { ...input, file: { ...input.file, bytes: () => bytes } };
}

/** The model's server (hostile-model.ts). */
class HostileModel implements Disposable {
  readonly url: string;
  readonly #process: ChildProcess;

  private constructor(url: string, process: ChildProcess) {
    this.url = url;
    this.#process = process;
  }

  static async start(): Promise<HostileModel> {
    const child = fork(fileURLToPath(new URL('./hostile-model.ts', import.meta.url)));
    const [url] = await once(child, 'message');
    return new HostileModel(String(url), child);
  }

  async answerAs(input: HostileInput): Promise<void> {
    this.#process.send(input.name);
    await once(this.#process, 'message');
  }

  [Symbol.dispose](): void {
    this.#process.kill('SIGKILL');
  }
}

async function measure(input: HostileInput, service: AttackedService, capMs: number): Promise<Attack> {
  const { bot, memory } = service;
  await bot.loopDelay();
  memory.takePeak();
  const from = nowMs();
  const ended = await outcomeOf(input, service, capMs);
  const ms = Math.round(nowMs() - from);
  const delay = await bot.loopDelay(ended === null ? ALIVE_TIMEOUT_MS : capMs);
  return {
    ...{ input: input.name, way: input.way, from, ms },
    outcome: ended ?? (delay ? 'slow' : 'hung'),
    rss_peak_mb: memory.takePeak(),
    loop_max_ms: delay?.loop_max_ms ?? null,
  };
}

/** Null if it did not end in time. */
async function outcomeOf(
  input: HostileInput,
  service: AttackedService,
  capMs: number,
): Promise<string | null> {
  const signal = AbortSignal.timeout(capMs);
  const died = service.bot.ended.then((how) => `died: ${how}`);
  try {
    return await Promise.race([service.attack(input, signal), died]);
  } catch (error) {
    // A request fails before its process has ended.
    return signal.aborted ? null : Promise.race([died, sleep(1_000, `failed: ${String(error)}`)]);
  }
}

function acknowledgementsOf(commands: readonly SentCommand[]) {
  const times = commands.flatMap(({ ms }) => ms ?? []);
  return {
    commands: commands.length,
    ack_lost: commands.filter(({ ms }) => ms === null || ms > ACK_TIMEOUT_MS).length,
    ack_p50_ms: percentiles(times, [0.5]).p50_ms,
    ack_p99_ms: percentiles(times, [0.99]).p99_ms,
    ack_max_ms: percentiles(times, [1]).p100_ms,
  };
}
