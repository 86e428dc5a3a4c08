/**
 * Fills two databases and their queues with the code of commit 6efbc20, the last one before the code was moved and
 * renamed, and writes the fixture that the tests in this folder upgrade. Run it in the repository:
 *
 *     FIXTURE=$PWD/test/upgrade/fixture; git worktree add /tmp/before 6efbc20 && cd /tmp/before && npm ci && mkdir test/upgrade && git show main:test/upgrade/make-fixture.ts > test/upgrade/make-fixture.test.ts && FIXTURE=$FIXTURE npx vitest run test/upgrade
 *
 * It imports the modules of that commit, so it's left out of today's type check and lint.
 *
 * People use the bot on Slack's emulator and on Discord's twin. Everything is real but the model and the writer of
 * documents. Then the workers stop, and people go on: what they do stays in the inbox and on the queues.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import express from 'express';
import { sql } from 'kysely';
import pg from 'pg';
import { getConstructionPlans } from 'pg-boss';
import { inject, it } from 'vitest';
import { listenToDiscord } from '../../src/app/discord-parts.ts';
import { slack } from '../../src/app/slack.ts';
import { loadConfig } from '../../src/config.ts';
import { caps } from '../../src/documents/caps.ts';
import { createAccess } from '../../src/http/access.ts';
import { createApi } from '../../src/http/api.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import { listen } from '../../src/http/server.ts';
import { createSite } from '../../src/http/site.ts';
import { createWaiting } from '../../src/http/waiting.ts';
import { createToken } from '../../src/jobs/access.ts';
import { deleteJob } from '../../src/jobs/delete-job.ts';
import { failureOf } from '../../src/jobs/failure.ts';
import { FaultCode, fault } from '../../src/jobs/fault.ts';
import { submit } from '../../src/jobs/submit.ts';
import { readRequirements } from '../../src/posting/requirements.ts';
import { queues } from '../../src/queue/queues.ts';
import { openQueue } from '../../src/queue/service.ts';
import { createCodec } from '../../src/store/codec.ts';
import { createPendingJobs } from '../../src/store/pending.ts';
import { createRequestKeys } from '../../src/store/request-keys.ts';
import { createTokens } from '../../src/store/tokens.ts';
import {
  ask,
  choosePlace,
  filling,
  find,
  noMoreAi,
  PLAIN,
  personWhoAgreed,
  personWithResume,
  REPORT,
  resumeFile,
  textFile,
} from '../chat/scenarios/common.ts';
import { openTools } from '../chat/tools.ts';
import { createActor } from '../discord/actor.ts';
import { openDiscord } from '../discord/driver.ts';
import { openPeer as openDiscordPeer } from '../discord/peer.ts';
import { silent } from '../discord/silent.ts';
import { controlsOf, visible } from '../discord/visible.ts';
import { POSTING, RESUME, resumeFor, scriptedEngine, somebody } from '../jobs/workshop.ts';
import { openQueued, UNLIMITED } from '../queue/queued.ts';
import { openMigratedPostgres } from '../setup/databases.ts';
import { databaseName, databaseUrl, runOnServer } from '../setup/template.ts';
import { createInMemoryTextWriter } from '../setup/text-writer.ts';
import { openPeer as openSlackPeer, SIGNING_SECRET, TOKEN } from '../slack/peer.ts';
import { pressablesIn, textOf } from '../slack/seen.ts';
import { seenBy } from '../slack/sees.ts';
import { openService } from '../slack/service.ts';
import { slackDriver } from '../slack/slack-driver.ts';
import { httpWire } from '../slack/wire.ts';

const requirements = readRequirements({ title: '', company: '', description: POSTING });

/** An edit of each kind: K1 to K3 hold, K4 waits for a yes, K5 says too much. */
const ANSWER = {
  requirements,
  edits: [
    { op: 'order', parent: 'E1', lines: ['E1.B2', 'E1.B1', 'E1.B3'] },
    { op: 'skills', ids: ['S1.3'] },
    {
      op: 'rephrase',
      line: 'E1.B2',
      text: 'Trained 6 apprentices in hygiene and knife work',
      requirement: 'R1',
    },
    { op: 'summary', sentences: [{ text: 'Trained 6 apprentices in hygiene', sources: ['E1.B2'] }] },
    { op: 'rephrase', line: 'E1.B3', text: 'Planned the summer menu in MarketMan', requirement: 'R1' },
  ],
};

/** A model whose answer can be changed while it is in use. */
function model() {
  let says = ANSWER;
  const engine = scriptedEngine(ANSWER);
  return {
    ...engine,
    answer: (...given) => scriptedEngine(says).answer(...given),
    say(next) {
      says = next;
    },
  };
}

/** What people do while the workers are there, by the name under which the test knows them. */
async function tell(driver, engine) {
  const people = {};
  const settle = () => driver.settle();
  const add = (name, person) => {
    people[name] = person;
    return person;
  };
  const asked = { title: 'Head Chef', company: 'The Anchor', posting: POSTING };

  const ines = add('ines', await personWithResume(driver, 'admin'));
  await ask(ines, driver, asked);
  await ines.press('Go on without AI');
  await settle();
  await choosePlace(ines, driver);
  await ines.press('Show changes');
  await settle();
  const changes = await find(ines, /All changes/);
  await ines.press(
    changes.buttons.find((label) => /^Undo K/.test(label)),
    changes,
  );
  await settle();
  const form = await ines.press('I have this');
  const option = form.form.fields
    .find(({ name }) => name === 'requirement')
    .options.find(({ label }) => /driving licence/.test(label));
  await ines.fill({ requirement: option.value, text: 'Driving licence, category B, since 2016' });
  await settle();
  await ines.press('Refine');
  await ines.fill({ instruction: 'undo everything' });
  await settle();
  for (const label of ['Show changes', 'Versions', 'Delete']) {
    await ines.press(label, await find(ines, REPORT));
    await settle();
  }
  await ines.dm('', [resumeFile('second.txt', RESUME.replace('Trained 6', 'Trained 7'))]);
  await settle();
  for (const command of ['settings', 'resumes', 'history', 'privacy', 'forget-me', 'help']) {
    await ines.ask(command);
    await settle();
  }
  await ines.press('Change');
  await ines.fill({ pages: '2' });
  await settle();
  await ines.openHome();
  await settle();

  const olof = add('olof', await personWhoAgreed(driver));
  await olof.press('Show changes');
  await settle();
  const suggested = await find(olof, /All changes/);
  await olof.press(
    suggested.buttons.find((label) => /^Undo K/.test(label)),
    suggested,
  );
  await settle();
  await olof.reply(await find(olof, REPORT), 'make it plainer');
  await settle();
  await olof.press('Show changes', await find(olof, REPORT));
  await settle();

  const otto = add('otto', await personWithResume(driver));
  await ask(otto, driver, asked);
  await otto.press('Go on without AI');
  await settle();
  await choosePlace(otto, driver);
  await otto.press('Show changes');
  await settle();

  engine.say(fault('model_refused', 'scripted'));
  const mara = add('mara', await personWhoAgreed(driver));
  await find(mara, /declined to work on this/);
  engine.say(ANSWER);

  const noor = add('noor', await personWithResume(driver));
  await ask(noor, driver, asked);
  const nils = add('nils', await personWithResume(driver));
  await ask(nils, driver, asked);
  await nils.press('Not now');
  await settle();

  const pia = add('pia', await personWithResume(driver));
  await pia.dm('', [textFile('job.txt', POSTING)]);
  await settle();
  const paul = add('paul', await driver.person());
  await paul.dm('', [textFile('notes.txt', 'I have cooked.\nI have baked bread for nine years.\n')]);
  await settle();

  const hugo = add('hugo', await personWhoAgreed(driver));
  await noMoreAi(hugo, driver);
  await hugo.reply(await find(hugo, REPORT), 'make it plainer');
  await settle();

  const carl = add('carl', await personWithResume(driver));
  await carl.ask('resumes');
  await settle();
  await carl.press('Delete a resume: ines.txt');
  await settle();
  const fix = await carl.press('Fix what was read');
  await carl.press('Delete it');
  await settle();
  await carl.fill({ part_1: fix.form.fields[0].value.replace('Harbour Kitchen', 'Harbour Kitchen & Bar') });
  await settle();

  // Asked for the place, and has not answered: on Discord a first request asks for it.
  const dora = add('dora', await personWithResume(driver));
  await ask(dora, driver, asked);
  await dora.press('Go on without AI');
  await settle();

  for (const name of ['gus', 'pol', 'waiter', 'repeater', 'reader', 'remover'])
    add(name, await personWhoAgreed(driver));
  return people;
}

/** What people do when no worker is there. */
async function goOn(driver, { gus, pol }) {
  await gus.command();
  await gus.fill(filling(driver, { title: 'Sous Chef', company: 'The Quay', posting: POSTING }));
  await gus.press('Versions');
  await gus.dm('history');
  await gus.dm('', [resumeFile('newest.txt', RESUME.replace('Trained 6', 'Trained 9'))]);
  await pol.point({ text: `${POSTING}\n${'We cook what the boats bring in. '.repeat(8)}` });
  await gus.ask('resumes');
  await gus.openHome();
}

/** Jobs that wait, as they are after an attempt that died, or that never began. */
async function leaveJobs(platform, workspace, people, database) {
  const queued = await openQueued(database, [scriptedEngine(ANSWER)], createInMemoryTextWriter());
  const { store } = queued;
  const desk = { store, quota: UNLIMITED, defaultEngine: 'openai' };
  const left = {};
  const userOf = (person) =>
    store.users.ofIdentity(
      { platform, tenantId: platform === 'slack' ? workspace : '', externalId: person.id },
      null,
    );
  const submitFor = async (name) => {
    const user = await userOf(people[name]);
    const [earlier] = await store.jobs.listOf(user.id, 1);
    const made = await submit(
      {
        request: {
          user_id: user.id,
          resume_id: earlier.resumeId,
          title: 'Pastry Chef',
          company_name: 'The Pier',
          job_description: POSTING,
        },
        requestKey: `left-${name}`,
        options: { engine: 'openai' },
        place: earlier.place,
      },
      desk,
    );
    if (!made.ok) throw new Error(made.refusal.error);
    left[name] = made.job.id;
    return made.job;
  };

  /** Takes the work that is about something, and gives the rest back. */
  const takeOf = async (queue, isIt) => {
    const others = [];
    for (;;) {
      const taken = await queued.must(queue);
      if (isIt(taken.data)) {
        for (const { lease } of others) await queued.lose(lease);
        return taken;
      }
      others.push(taken);
    }
  };

  // Its answer was made, and one part of that posted, when the process died.
  const half = await submitFor('reader');
  await queued.runJob(await takeOf(queues.tailor, ({ jobId }) => jobId === half.id));
  const [answer] = (await store.deliveries.ofJob(half.userId, half.id)).filter(
    ({ kind }) => kind === 'answer',
  );
  await store.deliveries.record(answer.id, 'text', {
    id: platform === 'slack' ? '1764300000.000900' : '1443900000000000009',
  });
  const status = await takeOf(queues.deliver(platform), ({ deliveryId }) => deliveryId !== answer.id);
  const statusId = platform === 'slack' ? '1764300000.000800' : '1443900000000000008';
  const post = async () => ({ ok: true, value: statusId });
  await queued.runDelivery(status, {
    deliverer: { platform, parts: () => ['status'], post, find: post, edit: async () => ({ ok: true }) },
  });
  const delivering = await takeOf(queues.deliver(platform), ({ deliveryId }) => deliveryId === answer.id);
  await queued.lose(delivering.lease);

  // The model has answered, and its answer was kept.
  const repeated = await submitFor('repeater');
  await takeOf(queues.tailor, ({ jobId }) => jobId === repeated.id);
  await store.jobs.addUsage(repeated.id, {
    calls: 1,
    inputTokens: 100,
    cachedTokens: 0,
    outputTokens: 10,
    cost: null,
  });
  await store.jobs.saveAnswer(repeated.id, { answer: ANSWER, model: 'scripted' });
  // Its process died: the work stays with it until its heart was silent for long enough.
  await store.jobs.setProgress(repeated.id, 'checking');

  // Nobody has looked at it.
  await submitFor('waiter');

  // Deleted, and still to be taken back.
  const remover = await userOf(people.remover);
  const [old] = await store.jobs.listOf(remover.id, 1);
  left.remover = old.id;
  await deleteJob(remover.id, old.id, store);
  await queued.close();
  return left;
}

/** What has no platform: failures of every code, tokens, an installation, a request key, and answers of the API. */
async function leaveTheRest(database, olof) {
  const queue = await openQueue({ database, codec: createCodec(null), log: silent });
  const { store } = queue;
  const user = await somebody(store);
  const resume = await store.resumes.save(resumeFor(user));
  const failures = {};
  for (const code of FaultCode.options) {
    const { job } = await store.jobs.create({
      userId: user.id,
      resumeId: resume.id,
      title: 'Head Chef',
      companyName: 'The Anchor',
      jobDescription: 'Cook.',
      options: {},
      place: null,
      parentJobId: null,
      revision: { made: { by: 'run' }, decisions: [], facts: [] },
      requestKey: `failure-${code}`,
    });
    await store.jobs.fail(job.id, failureOf(job, fault(code, 'recorded')));
    failures[code] = job.id;
  }
  await store.installations.save(
    { platform: 'slack', id: 'T-many' },
    {
      team: { id: 'T-many', name: 'Many' },
      bot: { token: 'xoxb-many', scopes: [], id: 'B1', userId: 'U1' },
      user: { id: 'U2' },
      isEnterpriseInstall: false,
      authVersion: 'v2',
    },
  );
  const tokens = createTokens(database.db, createCodec(null));
  const { secret } = await createToken({ userId: user.id, name: 'script' }, tokens);
  const key = { user_id: user.id, key: 'a-key', fingerprint: 'a-print' };
  await database.db.insertInto('request_keys').values(key).execute();
  const identity = { platform: 'slack', tenantId: olof.workspace, externalId: olof.id };
  const person = await store.users.ofIdentity(identity, null);
  const { secret: ofOlof } = await createToken({ userId: person.id, name: null }, tokens);
  const answers = await apiAnswers({ database, store, tokens, person, user, secret, ofOlof, failures });
  await store.queue.purge(0);
  await queue.stop(1);
  return { user: user.id, token: secret, olof: { user: person.id, token: ofOlof }, failures, answers };
}

const setupOf = (engine) => ({ ...PLAIN, model: engine });

async function onSlack(database, tools) {
  const peer = await openSlackPeer();
  const engine = model();
  const setup = setupOf(engine);
  const service = await openService({ setup, peer, tools });
  let url = service.url;
  const driver = slackDriver({ peer, wire: httpWire(() => url), service: () => service }, async () => {});
  const people = await tell(driver, engine);
  const messages = {};
  for (const [name, person] of Object.entries(people))
    messages[name] = await slackMessages(name, person, peer);
  const forms = await formsOf(people, async (open) => {
    const before = peer.views.length;
    await open();
    return peer.views.slice(before).at(-1)?.view;
  });
  await driver.settle();
  await service.close();
  return { leave };

  /** The same without a worker. */
  async function leave() {
    const opened = new AsyncDisposableStack();
    const queue = await openQueue({ database, codec: createCodec(null), log: silent });
    const config = loadConfig(
      { SLACK_BOT_TOKEN: TOKEN, SLACK_API_URL: peer.apiUrl, SLACK_SIGNING_SECRET: SIGNING_SECRET },
      '/nowhere',
    );
    const desk = { store: queue.store, quota: UNLIMITED, defaultEngine: 'openai' };
    const house = { vendor: 'model.example', keep: { resumes: 180, jobs: 90, events: 7 } };
    const { router } = await slack.listen(
      { config, queue, desk, house, log: silent, codec: createCodec(null), opened },
      { hands: [], routers: [], problems: () => ({}) },
    );
    const site = express();
    site.use(router);
    const server = await listen(site, { host: '127.0.0.1', port: 0 });
    url = `${server.address}/slack/events`;
    await goOn(driver, people);
    await server.close();
    await opened.disposeAsync();
    await queue.stop(1);
    const left = await leaveJobs('slack', peer.workspace, people, database);
    const files = {};
    for (const one of JSON.stringify(
      (await sql`select payload from inbox where handled_at is null union all select content from drafts`.execute(database.db)).rows,
    ).matchAll(/url\\*":\\*"(http:[^"\\]+)/g)) {
      if (!one[1].startsWith(peer.url)) continue;
      const answer = await fetch(one[1], { headers: { Authorization: `Bearer ${TOKEN}` } });
      if (answer.ok) files[new URL(one[1]).pathname] = await answer.text();
    }
    const dms = {};
    for (const [name, { id }] of Object.entries(people))
      dms[name] = (
        await peer.call('conversations.open', { users: id }, { parse: (body) => body })
      ).channel.id;
    await peer.close();
    return {
      base: peer.url,
      state: { workspace: peer.workspace, botUser: peer.botUser, channel: peer.channel, dms, files },
      people: Object.fromEntries(Object.entries(people).map(([name, { id }]) => [name, id])),
      messages,
      forms,
      left,
    };
  }
}

/** What the API answers about the jobs and resumes that are stored. */
async function apiAnswers({ database, store, tokens, person, secret, ofOlof, failures }) {
  const codec = createCodec(null);
  const access = createAccess(tokens, store);
  const waiting = createWaiting(createPendingJobs(database.db), { every: 20 });
  const site = createSite({
    access,
    api: createApi({
      access,
      desk: { store, quota: UNLIMITED, defaultEngine: 'offline' },
      reader: null,
      requestKeys: createRequestKeys(database.db, codec),
      waiting,
      mostBytes: caps.bytes,
    }),
    metrics: createMetrics({ tally: () => null, depths: () => null }),
    routers: [],
    log: silent,
    isUnavailable: () => false,
    isFull: () => false,
    readiness: () => ({ database: null }),
  });
  const server = await listen(site, { host: '127.0.0.1', port: 0 });
  const [newest] = await store.jobs.listOf(person.id, 1);
  const asked = [
    ['olof', '/api/jobs'],
    ['olof', `/api/jobs/${newest.id}`],
    ['olof', '/api/resumes'],
    ['olof', '/api/jobs/00000000-0000-7000-8000-000000000000'],
    ['olof', '/api/nothing'],
    ['script', `/api/jobs/${failures.model_refused}`],
    ['script', `/api/jobs/${failures.internal}`],
    ['nobody', '/api/jobs'],
  ];
  const answers = [];
  for (const [who, path] of asked) {
    const bearer = { olof: ofOlof, script: secret, nobody: 'tlr_wrong' }[who];
    const answer = await fetch(`${server.address}${path}`, {
      headers: { Authorization: `Bearer ${bearer}` },
    });
    answers.push({ who, path, status: answer.status, json: await answer.json() });
  }
  const { paths } = await (await fetch(`${server.address}/api/openapi.json`)).json();
  waiting.close();
  await server.close();
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => `${operationId} ${method} ${path}`),
  );
  return { answers, operations };
}

/** Every command, with its arguments and options, and every variable of the environment. */
async function interfaceOf() {
  const program = new Command('tailor');
  const folder = new URL('../../src/commands/', import.meta.url);
  for (const file of readdirSync(folder)) {
    const module = await import(new URL(file, folder).pathname);
    for (const [name, add] of Object.entries(module))
      if (/^add[A-Z]/.test(name) && add.length === 2) add(program, () => {});
  }
  const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
  return {
    commands: commandsOf(program, ''),
    environment: [...example.matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name).sort(),
  };
}

function commandsOf(command, parents) {
  const own = `${parents}${command.name()}`;
  const usage = command.registeredArguments.map(({ _name, required, variadic }) =>
    JSON.stringify({ name: _name, required, variadic }),
  );
  const options = command.options.map(({ flags }) => flags.replace(/[<[].*/, '').trim()).sort();
  return [
    { command: own, arguments: usage.length, options },
    ...command.commands.flatMap((one) => commandsOf(one, `${own} `)),
  ];
}

/** Of messages with the same buttons, only the newest keeps them. */
function newestPressed(messages, inside) {
  const seen = new Set();
  return messages
    .toReversed()
    .map((message) => {
      const labels = JSON.stringify(message[inside].map((one) => labelsOf(one)));
      if (seen.has(labels)) return { ...message, [inside]: message[inside].filter(({ type }) => type === 10) };
      seen.add(labels);
      return message;
    })
    .toReversed();
}

const labelsOf = (row) =>
  (row.elements ?? row.components ?? []).map(({ text, label, placeholder }) => text?.text ?? label ?? placeholder);

/** People whose earlier messages are there, but not pressed. */
const IDLE = ['gus', 'pol', 'waiter', 'repeater', 'reader', 'remover'];

/** What a person sees of the bot, without what only decorates it: the first words, and all that can be pressed. */
async function slackMessages(name, { id }, peer) {
  const me = { id, token: peer.tokenOf(id) };
  const dm = (await peer.call('conversations.open', { users: id }, { parse: (body) => body })).channel.id;
  const seen = await seenBy(me, dm, peer);
  const messages = seen.map(({ id, where, under, content }) => ({
    id,
    where,
    under,
    text: textOf(content).slice(0, 30),
    blocks: IDLE.includes(name) ? [] : (content.blocks ?? []).filter(({ type }) => type === 'actions'),
  }));
  return newestPressed(messages, 'blocks');
}

/** Every form that a button or the command opens, as the platform was given it. */
async function formsOf(people, record) {
  const { ines, mara, otto, pia } = people;
  const ways = {
    tailor: () => otto.command(),
    refine: async () => otto.press('Refine', await find(otto, REPORT)),
    have: async () => otto.press('I have this', await find(otto, REPORT)),
    again: async () => otto.press('Try again', await find(otto, REPORT)),
    fix: async () => pia.press('Fix what was read'),
    settings: async () => ines.press('Change'),
    workspace: async () =>
      ines
        .press(/Slack/.test(String(record)) ? 'This workspace' : 'This server')
        .catch(() => ines.press('This workspace')),
    edit: async () => mara.press('Edit').catch(() => {}),
  };
  const forms = {};
  for (const [name, open] of Object.entries(ways)) {
    const form = await record(open).catch((error) => console.log(name, String(error)));
    if (form)
      forms[name] = {
        person: {
          tailor: 'otto',
          refine: 'otto',
          have: 'otto',
          again: 'otto',
          fix: 'pia',
          settings: 'ines',
          workspace: 'ines',
          edit: 'mara',
        }[name],
        form,
      };
  }
  return forms;
}

async function onDiscord(database, tools) {
  const peer = await openDiscordPeer();
  const engine = model();
  const driver = await openDiscord(peer, tools, setupOf(engine));
  const people = await tell(driver, engine);
  const messages = {};
  for (const [name, { id }] of Object.entries(people)) {
    const alone = new Set(
      (await people[name].sees()).filter(({ where }) => where === 'alone').map((one) => one.id),
    );
    const scene = { peer, database, tokens: new Map(), last: null };
    const inDm = await visible({ id, isModerator: false }, scene);
    const inChannel = (await peer.messages(peer.channel)).filter((one) => alone.has(one.id));
    messages[name] = newestPressed([
      ...inDm.map(({ id, where, replyTo, components }) => ({ id, where, under: replyTo, components })),
      ...inChannel.map(({ id, replyTo, components }) => ({ id, where: 'alone', under: replyTo, components })),
    ]
      .filter(({ where }) => where !== 'channel')
      .map(({ components, ...one }) => ({ ...one, components: shortened(components, name) })), 'components');
  }
  const forms = await formsOf(people, async (open) => {
    const before = peer.recorder.requests.length;
    await open();
    const made = peer.recorder.requests.slice(before).find(({ body }) => body?.type === 9);
    return made?.body.data;
  });
  await driver.close();
  return { leave };

  async function leave() {
    const opened = new AsyncDisposableStack();
    const queue = await openQueue({ database, codec: createCodec(null), log: silent });
    const config = loadConfig(
      {
        DISCORD_TOKEN: peer.twin.botToken,
        DISCORD_APPLICATION_ID: peer.twin.botUserId,
        DISCORD_API_URL: peer.recorder.url,
      },
      '/nowhere',
    );
    const desk = { store: queue.store, quota: UNLIMITED, defaultEngine: 'openai' };
    const house = { vendor: 'model.example', keep: config.retentionDays };
    await listenToDiscord({ config, queue, desk, house, log: silent, opened, fail() {} });
    await goOn(driver, people);
    await opened.disposeAsync();
    await queue.stop(1);
    const left = await leaveJobs('discord', peer.guild, people, database);
    const base = new URL(peer.recorder.url).origin;
    const files = {};
    for (const one of JSON.stringify(
      (await sql`select payload from inbox where handled_at is null union all select content from drafts`.execute(database.db)).rows,
    ).matchAll(/url\\*":\\*"(http:[^"\\]+)/g)) {
      if (!one[1].startsWith(base)) continue;
      const answer = await fetch(one[1]);
      if (answer.ok) files[new URL(one[1]).pathname] = await answer.text();
    }
    const dms = {};
    for (const [name, { id }] of Object.entries(people)) dms[name] = await peer.openDm(id);
    const state = {
      guild: peer.guild,
      botUser: peer.twin.botUserId,
      channel: peer.channel,
      forum: peer.forum,
      dms,
      files,
    };
    await peer.close();
    return {
      base,
      state,
      people: Object.fromEntries(Object.entries(people).map(([name, { id }]) => [name, id])),
      messages,
      forms,
      left,
    };
  }
}

/** The statements that make the tables: those of the migrations as they ran, and pg-boss's own. */
async function schemaOf() {
  const name = databaseName();
  const server = inject('postgres').url;
  await runOnServer(server, `create database ${name}`);
  const statements = [];
  const { openDatabase } = await import('../../src/store/database.ts');
  const { migrate } = await import('../../src/store/migrations.ts');
  const database = await openDatabase({ kind: 'postgres', connection: { url: databaseUrl(server, name) } });
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (config, ...rest) {
    const text = typeof config === 'string' ? config : config?.text;
    if (text) statements.push(text);
    return query.call(this, config, ...rest);
  };
  await migrate(database.db);
  pg.Client.prototype.query = query;
  await database.close();
  await runOnServer(server, `drop database ${name} with (force)`);
  return [...new Set(statements.filter((text) => /^\s*(create|alter|drop)\s/i.test(text)))];
}

/** Keeps the first words, and what is pressed. */
function shortened(components, name) {
  const all = flat(components);
  const text = all.find(({ type }) => type === 10)?.content.slice(0, 30);
  const rows = IDLE.includes(name) ? [] : all.filter(({ type }) => type === 1);
  return [...(text ? [{ type: 10, content: text }] : []), ...rows];
}

const flat = (components) =>
  components.flatMap((one) => (one.type === 1 || !one.components ? [one] : flat(one.components)));

/** Long values that stand more than once. The dump has each of them once. */
class Repeated {
  seen = new Map();
  ids = new Map();

  count(value) {
    if (value.length > 60) this.seen.set(value, (this.seen.get(value) ?? 0) + 1);
  }

  literal(value, type) {
    if ((this.seen.get(value) ?? 0) < 2) return quoted(value);
    if (!this.ids.has(value)) this.ids.set(value, this.ids.size + 1);
    return `r(${this.ids.get(value)})::${type}`;
  }

  sql() {
    if (this.ids.size === 0) return '';
    const rows = [...this.ids].map(([value, id]) => `(${id}, ${quoted(value)})`);
    return `insert into repeated values\n${rows.join(',\n')};\n`;
  }
}

const quoted = (value) => (value === null ? 'null' : `'${value.replaceAll("'", "''")}'`);

/** All rows of a table, each value as text. */
async function rowsOf(db, schema, table) {
  const { rows: columns } = await sql`
    select column_name as name, udt_name as type from information_schema.columns
    where table_schema = ${schema} and table_name = ${table} and is_generated = 'NEVER' order by ordinal_position`.execute(
    db,
  );
  const texts = columns.map(({ name }) => `"${name}"::text`).join(', ');
  const { rows } = await sql
    .raw(`select array[${texts}] as row from ${schema}."${table}" order by 1`)
    .execute(db);
  return { name: `${schema}."${table}"`, columns, rows: rows.map(({ row }) => row) };
}

function insertOf({ name, columns: all, rows: allRows }, repeated) {
  if (allRows.length === 0) return '';
  const filled = all.map((_, at) => allRows.some((row) => row[at] !== null));
  const columns = all.filter((_, at) => filled[at]);
  const rows = allRows.map((row) => row.filter((_, at) => filled[at]));
  const names = columns.map((column) => `"${column.name}"`).join(', ');
  const lines = rows.map((row) => {
    const values = row.map((value, at) =>
      value === null
        ? 'null'
        : repeated.literal(value, columns[at].type === 'job_state' ? 'pgboss.job_state' : columns[at].type),
    );
    return `(${values.join(', ')})`;
  });
  return `insert into ${name} (${names}) overriding system value values\n${lines.join(',\n')};\n`;
}

async function schemaDump() {
  return [
    '-- Made by make-fixture.ts: the tables of the commit before, and those of pg-boss.\n',
    ...(await schemaOf()).map((text) => `${text.trim()};\n`),
    getConstructionPlans('pgboss'),
    '\ndelete from pgboss.version;\n',
  ].join('');
}

/** The rows. Ended work and handled events are left out, and the files of ended jobs are cut: nothing reads them. */
async function dump({ db }) {
  await sql`delete from pgboss.job where state = 'completed'`.execute(db);
  await sql`delete from inbox where handled_at is not null`.execute(db);
  await sql`update job_files set bytes = substring(bytes from 1 for 8)`.execute(db);
  const { rows: tables } = await sql`
    select c.relname as name, n.nspname as schema from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'pgboss') and c.relkind = 'r' and c.relname not like 'job_common'
      and c.relname not in ('instance') order by 2, 1`.execute(db);
  const all = [];
  for (const { name, schema } of [...tables, { name: 'job_common', schema: 'pgboss' }])
    all.push(await rowsOf(db, schema, name));
  const repeated = new Repeated();
  for (const { rows } of all)
    for (const row of rows) for (const value of row) if (value) repeated.count(value);
  const inserts = all.map((table) => insertOf(table, repeated));
  return [
    '-- Made by make-fixture.ts. Load schema.sql first.\n',
    'set session_replication_role = replica;\n',
    'create table repeated (id int primary key, value text);\n',
    'create function r(int) returns text language sql as $$select value from repeated where id = $1$$;\n',
    repeated.sql(),
    ...inserts,
    'drop function r;\ndrop table repeated;\n',
    'set session_replication_role = default;\n',
  ].join('');
}

it('makes the fixture', { timeout: 600_000 }, async () => {
  const folder = process.env.FIXTURE;
  const write = (file, text) => writeFileSync(join(folder, file), text);
  const platforms = {};
  // In this order: once Slack's emulator has run in a process, Discord's client can send no files any more.
  const stories = { discord: onDiscord, slack: onSlack };
  for (const [platform, story] of Object.entries(stories)) {
    const database = await openMigratedPostgres();
    const tools = { ...openTools(database), writer: createInMemoryTextWriter() };
    const played = await (await story(database, tools)).leave();
    const olof = { id: played.people.olof, workspace: played.state.workspace };
    if (platform === 'slack') platforms.rest = await leaveTheRest(database, olof);
    const { base, ...told } = played;
    const anonymous = (text) => text.replaceAll(base, `http://${platform}.before`);
    platforms[platform] = JSON.parse(anonymous(JSON.stringify(told)));
    write(`${platform}.sql`, anonymous(await dump(database)));
  }
  write('schema.sql', await schemaDump());
  write(
    'platforms.json',
    `${JSON.stringify({ madeAt: new Date().toISOString(), ...platforms, interface: await interfaceOf() })}\n`,
  );
});
