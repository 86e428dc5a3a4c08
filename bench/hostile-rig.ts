import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { z } from 'zod';
import { SLACK_PATH } from '../src/adapters/slack/app-definition.ts';
import { FORM_CALLBACK_ID } from '../src/adapters/slack/render/modal.ts';
import { encodeViewMetadata } from '../src/adapters/slack/render/view-metadata.ts';
import { createCodec } from '../src/infra/database/codec.ts';
import { openDatabase } from '../src/infra/database/database.ts';
import { createTokens } from '../src/infra/database/tokens.ts';
import type { ResumeId } from '../src/jobs/model/ids.ts';
import { createToken } from '../src/jobs/people/access.ts';
import {
  createHttpTransport,
  type Delivery,
  eventDelivery,
  type SlackTransport,
} from '../test/adapters/slack/deliver.ts';
import { SIGNING_SECRET } from '../test/adapters/slack/slack-peer.ts';
import { Bot, startCommand } from './bot-rig.ts';
import type { HostileInput, HostileUpload } from './hostile-inputs.ts';
import { MemoryWatch } from './memory.ts';
import { openBenchPostgres } from './postgres.ts';
import { createUserAs, type Example, openSubmitter } from './queue-rig.ts';
import type { SlackWebApi } from './slack-web-api.ts';

/** Members whose commands must be acknowledged meanwhile. */
export const MEMBERS = Array.from({ length: 20 }, (_, n) => `U${n}MEMBER`);
const ATTACKER = 'U00ATTACKER';
export const CHANNEL = 'C00BENCH';

export interface ServiceOptions {
  readonly example: Example;
  readonly slack: SlackWebApi;
  /** The port that it listens on. */
  readonly port: number;
  /** The address of a model's server; null for the engine without one. */
  readonly model: string | null;
}

/**
 * A process with the roles slack, http and worker, as `tailor start` runs it, on a database of its own in which an
 * attacker has a resume and a finished job on each way in.
 */
export class AttackedService implements AsyncDisposable {
  readonly bot: Bot;
  readonly memory: MemoryWatch;
  readonly #slack: SlackWebApi;
  readonly #transport: SlackTransport;
  readonly #http: HttpAttacker;
  readonly #db: pg.Client;
  readonly #resume: ResumeId;
  readonly #opened: AsyncDisposableStack;
  #requests = 0;

  private constructor(
    bot: Bot,
    { slack, port }: ServiceOptions,
    attacker: { readonly http: HttpAttacker; readonly db: pg.Client; readonly resume: ResumeId },
    opened: AsyncDisposableStack,
  ) {
    this.bot = bot;
    this.memory = opened.use(new MemoryWatch(bot.pid));
    this.#slack = slack;
    this.#transport = createHttpTransport(() => `http://127.0.0.1:${port}${SLACK_PATH}`);
    this.#http = attacker.http;
    this.#db = attacker.db;
    this.#resume = attacker.resume;
    this.#opened = opened;
  }

  static async start(options: ServiceOptions): Promise<AttackedService> {
    await using opening = new AsyncDisposableStack();
    const postgres = opening.use(await openBenchPostgres());
    const { token, resume } = await prepareDatabase(postgres.url, options);
    const bot = opening.use(await Bot.start(startCommand('slack,http,worker'), envOf(options, postgres.url)));
    const db = new pg.Client(postgres.url);
    await db.connect();
    opening.defer(() => db.end());
    const address = `http://127.0.0.1:${options.port}`;
    const http = await HttpAttacker.sign(address, token, options);
    return new AttackedService(bot, options, { http, db, resume }, opening.move());
  }

  /** Sends an input by its way in, waits until all that came of it has ended, and says how it ended. */
  async attack(input: HostileInput, signal: AbortSignal): Promise<string> {
    switch (input.way) {
      case 'http file':
        return this.#http.tailor(input.file, input.posting, signal);
      case 'http posting':
        return this.#http.submit({ job_description: input.posting }, signal);
      case 'model':
        return this.#http.submit({ options: { engine: 'openai' } }, signal);
      case 'http instruction':
        return this.#http.revise('refine', { instruction: input.text }, signal);
      case 'http fact':
        return this.#http.revise('facts', { entry: 'E1', text: input.text }, signal);
      case 'slack file':
        return this.#message(
          '',
          [this.#slack.share(input.file.filename, await input.file.bytes(), ATTACKER)],
          signal,
        );
      case 'slack message':
        return this.#message(input.text, [], signal);
      case 'slack command':
        return this.#send({ type: 'command', fields: this.#command(input.text) }, signal);
      case 'slack form':
        return this.#send(
          this.#submission({ form: 'tailor', draft: null }, { resume: 'default', posting: input.text }),
          signal,
        );
      case 'slack correction': {
        const parts = Array.from({ length: 20 }, (_, at) => [`part_${at + 1}`, input.text]);
        const form = { form: 'fix', resume: this.#resume } as const;
        return this.#send(this.#submission(form, Object.fromEntries(parts)), signal);
      }
    }
  }

  #message(text: string, files: readonly object[], signal: AbortSignal): Promise<string> {
    const channel = `D${ATTACKER}`;
    const ts = `${Math.floor(Date.now() / 1000)}.${100_000 + this.#requests}`;
    const event = {
      ...{ type: 'message', channel_type: 'im', channel, user: ATTACKER, text, ts, event_ts: ts },
      ...(files.length > 0 && { subtype: 'file_share', files }),
    };
    return this.#send(eventDelivery(this.#slack.workspace, 'U00BOT', event), signal);
  }

  #command(text: string): Record<string, string> {
    return {
      ...{ command: '/tailor', text, trigger_id: this.#trigger(), user_id: ATTACKER, user_name: 'attacker' },
      ...{ team_id: this.#slack.workspace, channel_id: CHANNEL, channel_name: 'jobs', token: 'legacy' },
      response_url: `${this.#slack.url}/response/D${ATTACKER}`,
    };
  }

  #submission(
    form: Parameters<typeof encodeViewMetadata>[0]['form'],
    values: Readonly<Record<string, string>>,
  ): Delivery {
    const context = {
      platform: 'slack',
      workspace: this.#slack.workspace,
      kind: 'dm',
      channel: `D${ATTACKER}`,
      thread: null,
      message: null,
      reply: null,
    } as const;
    const state = Object.entries(values).map(([name, value]) => [
      name,
      { value: { type: 'plain_text_input', value } },
    ]);
    const payload = {
      type: 'view_submission',
      trigger_id: this.#trigger(),
      user: { id: ATTACKER, name: 'attacker', team_id: this.#slack.workspace },
      team: { id: this.#slack.workspace },
      view: {
        ...{ id: `V${this.#requests}`, hash: 'h', callback_id: FORM_CALLBACK_ID, type: 'modal' },
        private_metadata: encodeViewMetadata({ form, context }),
        state: { values: Object.fromEntries(state) },
      },
    };
    return { type: 'interaction', payload };
  }

  #trigger(): string {
    this.#requests += 1;
    return `attack.${Date.now()}.${this.#requests}`;
  }

  /** Sends a delivery, waits until no work is left that began with it, and says what was posted last. */
  async #send(delivery: Delivery, signal: AbortSignal): Promise<string> {
    this.#requests += 1;
    const posted = this.#slack.posts.length;
    const { rows: before } = await this.#db.query('select now() as at');
    const { status, body } = await untilAborted(this.#transport.send(delivery), signal);
    if (status !== 200) return `HTTP ${status}`;
    const { rows: after } = await this.#db.query('select now() as at');
    while (!(await this.#isSettled(before[0].at, after[0].at))) await sleep(50, undefined, { signal });
    const { rows: jobs } = await this.#db.query(
      'select status, failure_code from jobs where created_at >= $1 order by created_at desc limit 1',
      [before[0].at],
    );
    if (jobs.length > 0) return outcomeOf(jobs[0].status, jobs[0].failure_code);
    const answers = this.#slack.posts.slice(posted).filter(({ channel }) => channel === `D${ATTACKER}`);
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
  for (const externalId of [...MEMBERS, ATTACKER])
    await createUserAs({ platform: 'slack', tenantId: slack.workspace, externalId }, store, example);
  const identity = { platform: 'slack', tenantId: slack.workspace, externalId: ATTACKER } as const;
  const { id } = await store.users.findOrCreate(identity, null);
  const resume = await store.resumes.findDefault(id);
  if (!resume) throw new Error('the attacker has no resume');
  const database = await openDatabase({ kind: 'postgres', connection: { url } });
  const owner = { userId: null, name: null };
  const { secret } = await createToken(owner, createTokens(database.db, createCodec(null)));
  await database.close();
  return { token: secret, resume: resume.id };
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
    }),
  };
}

const Created = z.object({ id: z.string() });
const SavedResume = z.object({ resume: z.object({ id: z.string() }) });
const JobState = z.object({
  id: z.string(),
  status: z.string(),
  failure: z.object({ code: z.string() }).nullable(),
});
const Refusal = z.object({ error: z.string() });

/** Somebody with a token of the installation, with a resume and a finished job. */
class HttpAttacker {
  readonly #address: string;
  readonly #token: string;
  readonly #posting: string;
  #user = '';
  #job = '';

  private constructor(address: string, token: string, posting: string) {
    this.#address = address;
    this.#token = token;
    this.#posting = posting;
  }

  static async sign(address: string, token: string, { example }: ServiceOptions): Promise<HttpAttacker> {
    const attacker = new HttpAttacker(address, token, example.posting.description);
    const signal = AbortSignal.timeout(60_000);
    const { body } = await attacker.#request('POST', '/api/users', { external_id: 'attacker' }, signal);
    attacker.#user = Created.parse(body).id;
    await attacker.#upload({ filename: 'resume.pdf', bytes: () => example.file.bytes }, signal);
    const outcome = await attacker.submit({}, signal);
    if (outcome !== 'COMPLETED') throw new Error(`an ordinary job ended: ${outcome}`);
    return attacker;
  }

  /** Uploads a resume, and tailors it. */
  async tailor(file: HostileUpload, posting = this.#posting, signal: AbortSignal): Promise<string> {
    const { status, body } = await this.#upload(file, signal);
    if (status !== 201) return refusalOf(status, body);
    const { id } = SavedResume.parse(body).resume;
    return this.submit({ resume_id: id, job_description: posting }, signal);
  }

  /** Submits a job, of the ordinary resume and posting if the request names no others, and waits for its end. */
  async submit(request: object, signal: AbortSignal): Promise<string> {
    const ordinary = {
      ...{ user_id: this.#user, title: 'Nurse', company_name: 'The Trust' },
      ...{ job_description: this.#posting, options: { engine: 'offline' } },
    };
    return this.#untilEnd(
      await this.#request('POST', '/api/jobs', { ...ordinary, ...request }, signal),
      signal,
    );
  }

  /** Makes another version of the ordinary job. */
  async revise(verb: 'refine' | 'facts', request: object, signal: AbortSignal): Promise<string> {
    const path = `/api/jobs/${this.#job}/${verb}`;
    return this.#untilEnd(await this.#request('POST', path, request, signal), signal);
  }

  async #untilEnd({ status, body }: HttpAnswer, signal: AbortSignal): Promise<string> {
    if (status >= 300) return refusalOf(status, body);
    let job = JobState.parse(body);
    while (job.status === 'PENDING')
      job = JobState.parse((await this.#request('GET', `/api/jobs/${job.id}`, null, signal)).body);
    this.#job ||= job.id;
    return outcomeOf(job.status, job.failure?.code ?? null);
  }

  async #upload({ filename, bytes }: HostileUpload, signal: AbortSignal): Promise<HttpAnswer> {
    const form = new FormData();
    form.set('file', new File([Buffer.from(await bytes())], filename));
    return this.#request('POST', '/api/resumes', form, signal);
  }

  async #request(
    method: string,
    path: string,
    body: FormData | object | null,
    signal: AbortSignal,
  ): Promise<HttpAnswer> {
    const url = new URL(path, this.#address);
    if (this.#user !== '') url.searchParams.set('user_id', this.#user);
    const isForm = body instanceof FormData;
    const response = await fetch(url, {
      method,
      headers: {
        Authorization: `Bearer ${this.#token}`,
        Prefer: 'wait=60',
        ...(body && !isForm && { 'Content-Type': 'application/json' }),
      },
      body: isForm || body === null ? body : JSON.stringify(body),
      signal,
    });
    return { status: response.status, body: await response.json() };
  }
}

interface HttpAnswer {
  readonly status: number;
  readonly body: unknown;
}

function refusalOf(status: number, body: unknown): string {
  return `HTTP ${status}: ${Refusal.safeParse(body).data?.error.slice(0, 80)}`;
}

function outcomeOf(status: string, failure: string | null): string {
  return failure === null ? status : `${status} ${failure}`;
}

function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>();
  signal.addEventListener('abort', () => aborted.reject(signal.reason), { once: true });
  return Promise.race([work, aborted.promise]);
}
