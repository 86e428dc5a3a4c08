import { cpus, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { SnowflakeUtil } from 'discord.js';
import pg from 'pg';
import { JobId } from '../src/jobs/model/ids.ts';
import type { LoopDelay } from './bot-rig.ts';
import { dispatchDirectMessage } from './discord-events.ts';
import { dmOf } from './discord-rest-api.ts';
import { residentMegabytes } from './memory.ts';
import { nowMs, percentiles } from './queue-rig.ts';
import { slackAction, slackCommand, slackHomeOpened, slackMessage, slackSubmission } from './slack-events.ts';
import { countSoak, type SoakCounts, soakToken } from './soak-count.ts';
import { type HostileEvent, hostileEvents } from './soak-hostile.ts';
import { LogWatch, soakPosting } from './soak-people.ts';
import { type Acknowledged, sendOverHttp, sendToDiscord, sendToSlack } from './soak-senders.ts';
import { openSoakWorld, type SoakWorld } from './soak-world.ts';

const EVENTS_PER_SECOND = 5;
/** One event in so many is a job, and one is hostile. */
const EVENTS_PER_JOB = 5;
const EVENTS_PER_HOSTILE = 10;

const SAMPLE_INTERVAL_MS = 2_000;
/** Of a process's life, before its memory counts. */
const WARM_UP_SHARE = 0.3;
/** How long the last jobs may take once no event is sent any more. */
const DRAIN_MINUTES = 10;

export interface SoakOptions {
  readonly minutes: number;
  readonly hostile: 'with' | 'without';
  readonly log?: (line: string) => void;
}

export interface SoakResult extends SoakCounts {
  readonly cores: number;
  readonly load_before: number;
  readonly minutes: number;
  readonly events: number;
  readonly hostile_events: number;
  /** By way in: events that wait for an acknowledgement, those without one, and milliseconds to it. */
  readonly acknowledgements: Readonly<Record<string, object>>;
  readonly restarts: number;
  readonly faults: object;
  /** How often the process ended by itself. */
  readonly crashes: readonly string[];
  readonly last_words: readonly string[];
  readonly memory: readonly MemoryTrend[];
  readonly markers_in_log: number;
  readonly lines_with_markers: readonly string[];
  readonly log_megabytes: number;
  readonly log_lines: Readonly<Record<string, number>>;
  readonly drain_seconds: number;
}

/**
 * Resident memory of one process of the bot, without its children, sampled every two seconds. The slope is the median
 * of the slopes between all pairs of samples (Theil and Sen), after the first 30 % of the process's life.
 */
interface MemoryTrend {
  readonly minutes: number;
  readonly first_mb: number;
  readonly last_mb: number;
  readonly peak_mb: number;
  readonly slope_mb_per_hour: number;
  /** The median of JavaScript's heap, garbage included, and of the buffers outside it. */
  readonly heap_mb: number;
  readonly external_mb: number;
  /** How long its event loop stood still at most. */
  readonly loop_max_ms: number;
}

/**
 * Sends 5 events a second for some minutes to the product's own process with all its roles: commands, clicks, messages,
 * requests, one job a second, and hostile input in every tenth; on Slack, on Discord and over HTTP. Both platforms and
 * the model fail now and then, and halfway the process is killed and another one started. Then waits until all has
 * ended, and compares what was acknowledged with what came of it.
 */
export async function runSoak({ minutes, hostile, log }: SoakOptions): Promise<SoakResult> {
  const load = Math.round((loadavg()[0] ?? 0) * 10) / 10;
  const watch = new LogWatch();
  await using world = await openSoakWorld(watch);
  const sender = new SoakSender(world, hostile === 'with' ? await hostileEvents() : []);
  const memory = new MemoryLog(world);
  world.setFaults('on');
  const events = minutes * 60 * EVENTS_PER_SECOND;
  const start = nowMs();
  let restarted = Promise.resolve();
  for (let n = 0; n < events; n += 1) {
    await sleep(Math.max(0, start + (n * 1000) / EVENTS_PER_SECOND - nowMs()));
    if (n === Math.floor(events / 2)) {
      log?.('restarting');
      restarted = world.restart();
    }
    sender.send(n);
    if (n % (60 * EVENTS_PER_SECOND) === 0) log?.(`minute ${n / 60 / EVENTS_PER_SECOND}`);
  }
  await restarted;
  world.setFaults('off');
  log?.('all events are sent');
  const end = nowMs();
  await sender.finish();
  await drain(world, log);
  return {
    cores: cpus().length,
    load_before: load,
    minutes,
    events,
    hostile_events: sender.hostileEvents,
    acknowledgements: sender.acknowledgements(),
    restarts: 1,
    crashes: world.crashes,
    last_words: watch.lastWords,
    faults: {
      slack: world.slack.faultsMade,
      discord: world.discordApi.faultsMade,
      model: world.model.calls,
    },
    ...(await countSoak(sender.tokens, world)),
    memory: memory.trends(),
    markers_in_log: watch.markers,
    lines_with_markers: [...watch.leaks],
    log_megabytes: Math.round(watch.bytes / 2 ** 20),
    log_lines: Object.fromEntries(
      [...watch.lines].toSorted(([, one], [, other]) => other - one).slice(0, MAX_LOG_LINES),
    ),
    drain_seconds: Math.round((nowMs() - end) / 1000),
  };
}

/** The most frequent lines of the log that the result shows. */
const MAX_LOG_LINES = 30;

/** Sends the events, and keeps what was acknowledged. */
class SoakSender {
  /** Stand in the postings of acknowledged jobs. */
  readonly tokens: string[] = [];
  hostileEvents = 0;
  readonly #world: SoakWorld;
  readonly #hostile: readonly HostileEvent[];
  readonly #running = new Set<Promise<void>>();
  readonly #acknowledged: { readonly way: string; readonly ms: Acknowledged }[] = [];
  readonly #db: pg.Pool;

  constructor(world: SoakWorld, hostile: readonly HostileEvent[]) {
    this.#world = world;
    this.#hostile = hostile;
    this.#db = new pg.Pool({ connectionString: world.databaseUrl, max: 3 });
  }

  /** Sends event `n` in the background. */
  send(n: number): void {
    const isHostile = this.#hostile.length > 0 && n % EVENTS_PER_HOSTILE === EVENTS_PER_HOSTILE - 1;
    const event = isHostile
      ? this.#attack(Math.floor(n / EVENTS_PER_HOSTILE))
      : n % EVENTS_PER_JOB === 0
        ? this.#submit(n / EVENTS_PER_JOB)
        : this.#ask(n);
    const work = event.finally(() => this.#running.delete(work));
    this.#running.add(work);
  }

  /** Resolves once every event was answered. */
  async finish(): Promise<void> {
    await Promise.all(this.#running);
    await this.#db.end();
  }

  acknowledgements(): SoakResult['acknowledgements'] {
    const ways = Object.entries(Object.groupBy(this.#acknowledged, ({ way }) => way));
    return Object.fromEntries(
      ways.map(([way, all = []]) => {
        const times = all.flatMap(({ ms }) => ms ?? []);
        const figures = percentiles(times, [0.5, 0.99, 1]);
        return [way, { events: all.length, unanswered: all.length - times.length, ...figures }];
      }),
    );
  }

  /** Starts a job, in one of the ways in turn. */
  async #submit(n: number): Promise<void> {
    const token = soakToken(n);
    const posting = soakPosting(token);
    const { slack, people } = this.#world;
    const member = { ...at(people.slack, n), slack };
    const ways: readonly [string, () => Promise<Acknowledged>][] = [
      ['slack job', () => sendToSlack(slackMessage(member, posting), this.#world)],
      ['discord job', () => sendToDiscord(at(people.discord, n).id, 'tailor', posting, this.#world)],
      [
        'http job',
        () =>
          sendOverHttp(at(people.http, n), {
            ...{ title: 'Head Chef', company_name: 'The Anchor', job_description: posting },
            options: { engine: n % 2 === 0 ? 'openai' : 'offline' },
          }),
      ],
      [
        'slack job',
        () =>
          sendToSlack(
            slackSubmission(member, { form: 'tailor', draft: null }, { resume: 'default', posting }),
            this.#world,
          ),
      ],
    ];
    const [way, send] = at(ways, n);
    const ms = await send();
    this.#acknowledged.push({ way, ms });
    if (ms !== null) this.tokens.push(token);
  }

  /** Sends something small. */
  async #ask(n: number): Promise<void> {
    const { slack, people, discord } = this.#world;
    const member = { ...at(people.slack, n), slack };
    const toSlack = (delivery: Parameters<typeof sendToSlack>[0]) => sendToSlack(delivery, this.#world);
    const toDiscord = (name: string) => sendToDiscord(at(people.discord, n).id, name, null, this.#world);
    const ways: readonly [string, () => Promise<Acknowledged>][] = [
      ['slack', () => toSlack(slackCommand(member, ''))],
      ['slack', () => toSlack(slackCommand(member, 'history'))],
      ['slack', () => toSlack(slackMessage(member, 'resumes'))],
      ['slack', () => toSlack(slackHomeOpened(member))],
      ['slack', () => toSlack(slackAction(member, { do: 'resumes' }))],
      ['slack', () => this.#press(member)],
      ['discord', () => toDiscord('tailor')],
      ['discord', () => toDiscord('help')],
      ['discord', () => toDiscord('resumes')],
      ['discord', () => toDiscord('history')],
      ['http', () => this.#get(n, '/api/jobs')],
      ['http', () => this.#get(n, '/api/resumes')],
    ];
    const [way, send] = at(ways, n);
    this.#acknowledged.push({ way, ms: await send() });
    if (n % 7 === 0) {
      const id = SnowflakeUtil.generate().toString();
      const person = at(people.discord, n).id;
      dispatchDirectMessage({ id, person, channel: dmOf(person), text: 'help' }, discord);
    }
  }

  /** Presses a button of the member's newest job. */
  async #press(
    member: Parameters<typeof slackAction>[0] & { readonly userId: string },
  ): Promise<Acknowledged> {
    const { rows } = await this.#db.query(
      "select id from jobs where user_id = $1 and status = 'COMPLETED' order by created_at desc limit 1",
      [member.userId],
    );
    if (rows.length === 0) return sendToSlack(slackAction(member, { do: 'history' }), this.#world);
    const verb = at(['changes', 'versions', 'show'] as const, this.#acknowledged.length);
    return sendToSlack(slackAction(member, { do: verb, job: JobId.parse(rows[0].id) }), this.#world);
  }

  async #get(n: number, path: string): Promise<Acknowledged> {
    const start = nowMs();
    const options = { signal: AbortSignal.timeout(10_000) };
    const answer = await at(this.#world.people.http, n)
      .request('GET', path, null, options)
      .catch(() => null);
    return answer?.status === 200 ? nowMs() - start : null;
  }

  async #attack(n: number): Promise<void> {
    const { slack, discord, http } = this.#world.people;
    this.hostileEvents += 1;
    // A few people do it all, and their jobs wait for each other.
    const attackers = { slack: at(slack, n % 5), discord: at(discord, n % 5), http: at(http, n % 5) };
    // 37 has no divisor in common with the number of events, so that a short run gets some of each kind.
    await at(this.#hostile, n * 37)(this.#world, attackers).catch(() => {});
  }
}

function at<T>(list: readonly T[], n: number): T {
  const found = list[n % list.length];
  if (found === undefined) throw new Error('the list is empty');
  return found;
}

/** Waits until no event is unhandled, no job runs and no delivery waits, or the time is up. */
async function drain({ databaseUrl }: SoakWorld, log: SoakOptions['log']): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  for (let second = 0; second < DRAIN_MINUTES * 60; second += 1) {
    const { rows } = await client.query(
      `select (select count(*) from inbox where handled_at is null)
        + (select count(*) from jobs where status = 'PENDING')
        + (select count(*) from deliveries where state = 'PENDING') as left`,
    );
    if (Number(rows[0].left) === 0) break;
    if (second % 10 === 0) log?.(`${rows[0].left} left`);
    await sleep(1_000);
  }
  await client.end();
}

/** Samples the memory of each process of the bot. */
class MemoryLog {
  readonly #lives = new Map<number, MemorySample[]>();

  constructor(world: SoakWorld) {
    const start = nowMs();
    setInterval(async () => {
      const { bot } = world;
      const loop = await bot?.loopDelay(SAMPLE_INTERVAL_MS).catch(() => null);
      const megabytes = bot ? residentMegabytes(bot.pid) : 0;
      if (!bot || !loop || megabytes === 0) return;
      const sample = { minute: (nowMs() - start) / 60_000, megabytes, ...loop };
      this.#lives.set(bot.pid, [...(this.#lives.get(bot.pid) ?? []), sample]);
    }, SAMPLE_INTERVAL_MS).unref();
  }

  trends(): MemoryTrend[] {
    return [...this.#lives.values()].map((samples) => {
      const warm = samples.slice(Math.floor(samples.length * WARM_UP_SHARE));
      const [first, last] = [warm[0], warm.at(-1)];
      const most = (of: (sample: MemorySample) => number) => Math.max(...samples.map(of));
      return {
        minutes: Math.round(((last?.minute ?? 0) - (first?.minute ?? 0)) * 10) / 10,
        first_mb: first?.megabytes ?? 0,
        last_mb: last?.megabytes ?? 0,
        peak_mb: most(({ megabytes }) => megabytes),
        slope_mb_per_hour: Math.round(medianSlope(warm) * 60),
        heap_mb: medianOf(warm.map(({ heap_mb }) => heap_mb)),
        external_mb: medianOf(warm.map(({ external_mb }) => external_mb)),
        loop_max_ms: most(({ loop_max_ms }) => loop_max_ms),
      };
    });
  }
}

interface MemorySample extends LoopDelay {
  readonly minute: number;
  /** Resident. */
  readonly megabytes: number;
}

function medianSlope(samples: readonly MemorySample[]): number {
  return medianOf(
    samples.flatMap((one, index) =>
      samples
        .slice(index + 1)
        .map((later) => (later.megabytes - one.megabytes) / (later.minute - one.minute)),
    ),
  );
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
