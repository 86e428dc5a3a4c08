import { SnowflakeUtil } from 'discord.js';
import { readPlainText } from '../src/infra/documents/read/text.ts';
import { UserId } from '../src/jobs/model/ids.ts';
import type { Identity } from '../src/jobs/ports/users.ts';
import { giveConsent } from '../src/jobs/settings/consent.ts';
import { parseResume } from '../src/resume/parse/parse.ts';
import { type DiscordPeer, openDiscordPeer } from '../test/adapters/discord/discord-peer.ts';
import { SIGNING_SECRET } from '../test/adapters/slack/slack-peer.ts';
import { freePort } from '../test/setup/postgres-server.ts';
import { Bot, startCommand } from './bot-rig.ts';
import { type ModelPeer, startModelPeer } from './chaos-peers.ts';
import { type DiscordRestApi, openDiscordRestApi } from './discord-rest-api.ts';
import { createInstallationToken } from './hostile-rig.ts';
import { HttpPerson } from './http-person.ts';
import { openBenchPostgres } from './postgres.ts';
import { openSubmitter } from './queue-rig.ts';
import { openSlackWebApi, type SlackWebApi } from './slack-web-api.ts';
import { type LogWatch, markedResume } from './soak-people.ts';

/** People on each way in. One person's jobs run one at a time. */
const PEOPLE = 40;
const WORKSPACE = 'T00SOAK';

/** Somebody on Slack or Discord, with their id there and here. */
export interface Member {
  readonly id: string;
  readonly userId: string;
}

/** The platforms, a model, a database with people in it, and the bot. */
export interface SoakWorld extends AsyncDisposable {
  readonly databaseUrl: string;
  /** The bot's HTTP address. */
  readonly address: string;
  readonly slack: SlackWebApi;
  readonly discord: DiscordPeer;
  readonly discordApi: DiscordRestApi;
  readonly model: ModelPeer;
  readonly people: {
    readonly slack: readonly Member[];
    readonly discord: readonly Member[];
    readonly http: readonly HttpPerson[];
  };
  /** The process that runs now; null while it is restarted. */
  readonly bot: Bot | null;
  /** How processes of the bot ended by themselves. */
  readonly crashes: readonly string[];
  /** Kills the bot and starts another. */
  restart(): Promise<void>;
  /** Makes both platforms fail now and then, or not. */
  setFaults(state: 'on' | 'off'): void;
}

/** Of calls to a platform's API. */
const FAULTS = { limited: 0.02, refused: 0.02, lost: 0.01 };

export async function openSoakWorld(log: LogWatch): Promise<SoakWorld> {
  await using opening = new AsyncDisposableStack();
  const postgres = opening.use(await openBenchPostgres());
  const slack = opening.use(await openSlackWebApi(WORKSPACE));
  const discord = await openDiscordPeer();
  opening.defer(() => discord.close());
  const discordApi = opening.use(await openDiscordRestApi(discord));
  const model = await startModelPeer();
  opening.defer(() => model.stop());
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const { members, token } = await prepareDatabase(postgres.url, new URL(model.baseUrl).host);

  const env = {
    DATABASE_URL: postgres.url,
    PORT: String(port),
    LOG_LEVEL: 'trace',
    SLACK_BOT_TOKEN: 'xoxb-bench',
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: `${slack.url}/api/`,
    DISCORD_TOKEN: discord.twin.botToken,
    DISCORD_APPLICATION_ID: discord.twin.botUserId,
    DISCORD_API_URL: discordApi.url,
    OPENAI_API_KEY: 'bench',
    OPENAI_BASE_URL: model.baseUrl,
    OPENAI_TIMEOUT: '20',
    OPENAI_FIRST_TOKEN_TIMEOUT: '3',
    OPENAI_IDLE_TIMEOUT: '3',
    // All Slack jobs are in one workspace, and its limit is not what is measured.
    JOBS_AT_ONCE_PER_WORKSPACE: '8',
  };
  const crashes: string[] = [];
  let bot: Bot | null = null;
  /** Starts another one after a crash, as an operator's system does. */
  const start = async () => {
    const started = await Bot.start(startCommand('slack,discord,http,worker'), env, (chunk) =>
      log.read(chunk),
    );
    bot = started;
    void started.ended.then(async (how) => {
      if (bot !== started) return;
      crashes.push(how);
      bot = null;
      await start();
    });
  };
  await start();
  const stop = async () => {
    const old = bot;
    bot = null;
    await old?.stop('SIGKILL');
  };
  opening.defer(stop);
  const http = await Promise.all(
    Array.from({ length: PEOPLE }, (_, n) =>
      HttpPerson.join(
        `soak-${n}`,
        { filename: 'resume.txt', bytes: () => markedResume(2 * PEOPLE + n) },
        { address, token },
      ),
    ),
  );
  const opened = opening.move();
  return {
    databaseUrl: postgres.url,
    ...{ address, slack, discord, discordApi, model, people: { ...members, http } },
    crashes,
    get bot() {
      return bot;
    },
    async restart() {
      await stop();
      await start();
    },
    setFaults(state) {
      slack.fail(state === 'on' ? FAULTS : null);
      discordApi.fail(state === 'on' ? FAULTS : null);
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

/** Adds people with a resume each on both platforms, who have agreed to AI, and creates a token. */
async function prepareDatabase(url: string, vendor: string) {
  await using submitter = await openSubmitter(url);
  const { store } = submitter.queue;
  const add = async (identity: Identity, n: number): Promise<Member> => {
    const { id: userId } = await store.users.findOrCreate(identity, null);
    const bytes = markedResume(n);
    const structure = parseResume(readPlainText(bytes).lines);
    const file = { filename: 'resume.txt', mediaType: 'text/plain', bytes, structure };
    const parsedText = new TextDecoder().decode(bytes);
    await store.resumes.save({ userId, ...file, parsedText, isDefault: true, expiresAt: null });
    await giveConsent(UserId.parse(userId), vendor, store);
    return { id: identity.externalId, userId };
  };
  const slack: Member[] = [];
  const discord: Member[] = [];
  for (let n = 0; n < PEOPLE; n += 1) {
    slack.push(await add({ platform: 'slack', tenantId: WORKSPACE, externalId: `U${n}SOAK` }, n));
    const externalId = SnowflakeUtil.generate().toString();
    discord.push(await add({ platform: 'discord', tenantId: '', externalId }, PEOPLE + n));
  }
  return { members: { slack, discord }, token: await createInstallationToken(submitter.tokens) };
}
