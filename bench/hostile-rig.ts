import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { SLACK_PATH } from '../src/adapters/slack/app-definition.ts';
import { type ResumeId, UserId } from '../src/jobs/model/ids.ts';
import { createToken, SCOPES, type Tokens } from '../src/jobs/people/access.ts';
import { createHttpTransport, type Delivery } from '../test/adapters/slack/deliver.ts';
import { SIGNING_SECRET } from '../test/adapters/slack/slack-peer.ts';
import { Bot, startCommand } from './bot-rig.ts';
import type { HostileInput } from './hostile-inputs.ts';
import { HttpPerson, outcomeOf } from './http-person.ts';
import { MemoryWatch } from './memory.ts';
import { openBenchPostgres } from './postgres.ts';
import { createUserAs, type Example, openSubmitter } from './queue-rig.ts';
import { slackCommand, slackDmOf, slackMessage, slackSubmission } from './slack-events.ts';
import type { SlackWebApi } from './slack-web-api.ts';

/** Members whose commands must be acknowledged meanwhile. */
export const MEMBERS = Array.from({ length: 20 }, (_, n) => `U${n}MEMBER`);
const ATTACKER = 'U00ATTACKER';

export interface ServiceOptions {
  readonly example: Example;
  readonly slack: SlackWebApi;
  /** The port that it listens on. */
  readonly port: number;
  /** The address of a model's server; null for the engine without one. */
  readonly model: string | null;
}

interface Attackers {
  readonly http: HttpPerson;
  /** Of the HTTP attacker, finished. */
  readonly job: string;
  /** Of the Slack attacker. */
  readonly resume: ResumeId;
  readonly ordinaryJob: object;
}

/**
 * A process with the roles slack, http and worker, as `tailor start` runs it, on a database of its own in which somebody
 * on each way in has a resume.
 */
export class AttackedService implements AsyncDisposable {
  readonly bot: Bot;
  readonly memory: MemoryWatch;
  readonly #options: ServiceOptions;
  readonly #attackers: Attackers;
  readonly #db: pg.Client;
  readonly #opened: AsyncDisposableStack;

  private constructor(
    bot: Bot,
    options: ServiceOptions,
    attackers: Attackers,
    db: pg.Client,
    opened: AsyncDisposableStack,
  ) {
    this.bot = bot;
    this.memory = opened.use(new MemoryWatch(bot.pid));
    this.#options = options;
    this.#attackers = attackers;
    this.#db = db;
    this.#opened = opened;
  }

  static async start(options: ServiceOptions): Promise<AttackedService> {
    const { example, port } = options;
    await using opening = new AsyncDisposableStack();
    const postgres = opening.use(await openBenchPostgres());
    const { token, resume } = await prepareDatabase(postgres.url, options);
    const bot = opening.use(await Bot.start(startCommand('slack,http,worker'), envOf(options, postgres.url)));
    const db = new pg.Client(postgres.url);
    await db.connect();
    opening.defer(() => db.end());
    const api = { address: `http://127.0.0.1:${port}`, token };
    const { filename, bytes } = example.file;
    const http = await HttpPerson.join('attacker', { filename, bytes: () => bytes }, api);
    const { title, company, description } = example.posting;
    const ordinaryJob = {
      ...{ title, company_name: company, job_description: description, options: { engine: 'offline' } },
    };
    const { outcome, id } = await http.submitAndKeep(ordinaryJob, AbortSignal.timeout(60_000));
    if (outcome !== 'COMPLETED' || id === null) throw new Error(`an ordinary job ended: ${outcome}`);
    return new AttackedService(bot, options, { http, job: id, resume, ordinaryJob }, db, opening.move());
  }

  /** Sends an input by its way in, waits until all that came of it has ended, and says how it ended. */
  async attack(input: HostileInput, signal: AbortSignal): Promise<string> {
    const { slack } = this.#options;
    const { http, job, resume, ordinaryJob } = this.#attackers;
    const member = { id: ATTACKER, slack };
    switch (input.way) {
      case 'http file': {
        const request = { ...ordinaryJob, ...(input.posting && { job_description: input.posting }) };
        return http.tailor(input.file, request, signal);
      }
      case 'http posting':
        return http.submit({ ...ordinaryJob, job_description: input.posting }, signal);
      case 'model':
        return http.submit({ ...ordinaryJob, options: { engine: 'openai' } }, signal);
      case 'http instruction':
        return http.revise(job, 'refine', { instruction: input.text }, signal);
      case 'http fact':
        return http.revise(job, 'facts', { entry: 'E1', text: input.text }, signal);
      case 'slack file': {
        const file = slack.share(input.file.filename, await input.file.bytes(), ATTACKER);
        return this.#send(slackMessage(member, '', [file]), signal);
      }
      case 'slack message':
        return this.#send(slackMessage(member, input.text), signal);
      case 'slack command':
        return this.#send(slackCommand(member, input.text), signal);
      case 'slack form': {
        const values = { resume: 'default', posting: input.text };
        return this.#send(slackSubmission(member, { form: 'tailor', draft: null }, values), signal);
      }
      case 'slack correction': {
        const parts = Array.from({ length: 20 }, (_, at) => [`part_${at + 1}`, input.text]);
        const form = { form: 'fix', resume } as const;
        return this.#send(slackSubmission(member, form, Object.fromEntries(parts)), signal);
      }
    }
  }

  /** Sends a delivery, waits until no work is left that began with it, and says what was posted last. */
  async #send(delivery: Delivery, signal: AbortSignal): Promise<string> {
    const { slack, port } = this.#options;
    const transport = createHttpTransport(() => `http://127.0.0.1:${port}${SLACK_PATH}`);
    const posted = slack.posts.length;
    const { rows: before } = await this.#db.query('select now() as at');
    const { status, body } = await untilAborted(transport.send(delivery), signal);
    if (status !== 200) return `HTTP ${status}`;
    const { rows: after } = await this.#db.query('select now() as at');
    while (!(await this.#isSettled(before[0].at, after[0].at))) await sleep(50, undefined, { signal });
    const { rows: jobs } = await this.#db.query(
      'select status, failure_code from jobs where created_at >= $1 order by created_at desc limit 1',
      [before[0].at],
    );
    if (jobs.length > 0) return outcomeOf(jobs[0].status, jobs[0].failure_code);
    const answers = slack.posts.slice(posted).filter(({ channel }) => channel === slackDmOf(ATTACKER));
    const said = answers.at(-1)?.text ?? JSON.stringify(body);
    return `said: ${said.slice(0, 80)}`;
  }

  async #isSettled(from: Date, to: Date): Promise<boolean> {
    const { rows } = await this.#db.query(
      `select
        (select count(*) from pgboss.job
          where name = 'intake-slack' and state < 'completed' and created_on between $1 and $2)
        + (select count(*) from jobs where status = 'PENDING')
        + (select count(*) from deliveries where state = 'PENDING') as left`,
      [from, to],
    );
    return Number(rows[0].left) === 0;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#opened.disposeAsync();
  }
}

/** Puts the people into the database, and a token of the installation. */
async function prepareDatabase(url: string, { example, slack }: ServiceOptions) {
  await using submitter = await openSubmitter(url);
  const { store } = submitter.queue;
  const identityOf = (externalId: string) =>
    ({ platform: 'slack', tenantId: slack.workspace, externalId }) as const;
  for (const member of MEMBERS) await createUserAs(identityOf(member), store, example);
  const attacker = await createUserAs(identityOf(ATTACKER), store, example);
  const [resume] = await store.resumes.list(UserId.parse(attacker));
  if (!resume) throw new Error('the attacker has no resume');
  return { token: await createInstallationToken(submitter.tokens), resume: resume.id };
}

/** Creates a token of the installation. */
export async function createInstallationToken(tokens: Tokens): Promise<string> {
  const owner = { userId: null, name: null, scopes: SCOPES, expiresAt: null };
  return (await createToken(owner, tokens)).secret;
}

/** Time for one answer of the model, in seconds. */
const MODEL_TIMEOUT_SECONDS = '10';

function envOf({ slack, port, model }: ServiceOptions, url: string): NodeJS.ProcessEnv {
  return {
    DATABASE_URL: url,
    PORT: String(port),
    SLACK_BOT_TOKEN: 'xoxb-bench',
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: `${slack.url}/api/`,
    ...(model !== null && {
      OPENAI_API_KEY: 'bench',
      OPENAI_BASE_URL: model,
      OPENAI_TIMEOUT: MODEL_TIMEOUT_SECONDS,
      // A job whose model can't be reached is tried again for half an hour.
      JOB_DEADLINE: MODEL_TIMEOUT_SECONDS,
    }),
  };
}

function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>();
  signal.addEventListener('abort', () => aborted.reject(signal.reason), { once: true });
  return Promise.race([work, aborted.promise]);
}
