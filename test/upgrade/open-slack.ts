import { z } from 'zod';
import { createHttpTransport } from '../adapters/slack/deliver.ts';
import { createSlackDriver, type SlackActor } from '../adapters/slack/driver.ts';
import { openService, type Service } from '../adapters/slack/service.ts';
import { openSlackPeer, type SlackPeer } from '../adapters/slack/slack-peer.ts';
import type { InstallationSetup } from '../chat/driver.ts';
import { openTools, toScenarioTools } from '../chat/tools.ts';
import { createInMemoryTextWriter } from '../setup/text-writer.ts';
import { fixture, openUpgraded, slackFileOwner, withIds } from './fixture.ts';
import type { Upgraded } from './stories.ts';

/** Posts what the old code had posted, and opens today's service over its database. */
export async function openUpgradedSlack(setup: InstallationSetup): Promise<Upgraded> {
  const peer = await openSlackPeer();
  let service: Service | undefined;
  const running = () => {
    if (!service) throw new Error('the service is not open yet');
    return service;
  };
  const wire = createHttpTransport(() => running().url);
  const driver = createSlackDriver({ peer, transport: wire, service: running }, async () => {
    await running().close();
    await peer.close();
  });
  const people: Record<string, SlackActor> = {};
  for (const name of Object.keys(fixture.slack.people))
    people[name] = await driver.person(name === 'ines' ? 'admin' : 'member');

  const ids = new Map<string, string>();
  const { state } = fixture.slack;
  ids.set(state.channel, peer.channel);
  for (const [name, { id }] of Object.entries(people)) {
    ids.set(fixture.slack.people[name] ?? '', id);
    ids.set(state.dms[name] ?? '', await dmOf(id, peer));
  }
  for (const [name, { id }] of Object.entries(people)) await postOldMessages(name, id, peer, ids);
  for (const [path, text] of Object.entries(state.files)) await shareAgain(path, text, people, peer, ids);
  ids.set('http://slack.before', peer.url);

  const database = await openUpgraded('slack', ids);
  const tools = openTools(database);
  const quick = toScenarioTools({ ...setup, model: null }, { ...tools, writer: createInMemoryTextWriter() });
  service = await openService({ setup, peer, tools: quick });
  return {
    driver,
    database,
    store: service.queue.store,
    person: (name) => named(people, name),
    reopen(name) {
      const { person, form } = fixture.slack.forms[name] ?? { person: '', form: {} };
      const actor = named(people, person);
      actor.reopen(z.record(z.string(), z.unknown()).parse(withIds(form, ids)));
      return actor;
    },
    left: fixture.slack.left,
    problems: peer.problems,
    async close() {
      await driver.close();
      await tools.close();
    },
  };
}

function named(people: Readonly<Record<string, SlackActor>>, name: string): SlackActor {
  const person = people[name];
  if (!person) throw new Error(`nobody is called ${name}`);
  return person;
}

const Posted = z.object({ ts: z.string() });

async function dmOf(user: string, peer: SlackPeer): Promise<string> {
  const schema = z.object({ channel: z.object({ id: z.string() }) });
  return (await peer.call('conversations.open', { users: user }, schema)).channel.id;
}

async function postOldMessages(name: string, user: string, peer: SlackPeer, ids: Map<string, string>) {
  const channel = await dmOf(user, peer);
  for (const { id, where, under, text, blocks: actions } of fixture.slack.messages[name] ?? []) {
    const blocks = [{ type: 'section', text: { type: 'plain_text', text } }, ...actions];
    if (where === 'alone') {
      peer.showEphemeral(user, peer.channel, { text, blocks });
      continue;
    }
    if (where === 'home') {
      peer.calls.push({ method: 'views.publish', args: { user_id: user, view: { type: 'home', blocks } } });
      continue;
    }
    if (under !== null && !ids.has(under)) {
      const asked = await peer.call(
        'chat.postMessage',
        { channel, text: 'before' },
        Posted,
        peer.tokenOf(user),
      );
      ids.set(under, asked.ts);
    }
    const thread = under === null ? {} : { thread_ts: ids.get(under) };
    const args = { channel, text, blocks, ...thread };
    // By its calls the peer is known to have these threads.
    peer.calls.push({ method: 'chat.postMessage', args });
    ids.set(id, (await peer.call('chat.postMessage', args, Posted)).ts);
  }
}

/** A file that somebody had sent, under a new address. */
async function shareAgain(
  path: string,
  text: string,
  people: Readonly<Record<string, SlackActor>>,
  peer: SlackPeer,
  ids: Map<string, string>,
) {
  const [, , oldId = '', name = ''] = path.split('/');
  const owner = slackFileOwner(oldId);
  if (!owner) return;
  const { id: user } = named(people, owner);
  const token = peer.tokenOf(user);
  const bytes = new TextEncoder().encode(text);
  const Slot = z.object({ upload_url: z.string(), file_id: z.string() });
  const slot = await peer.call(
    'files.getUploadURLExternal',
    { filename: name, length: bytes.length },
    Slot,
    token,
  );
  await fetch(slot.upload_url, { method: 'POST', body: bytes });
  const Files = z.object({ files: z.array(z.looseObject({ id: z.string() })) });
  const shown = { files: [{ id: slot.file_id }], channel_id: await dmOf(user, peer) };
  await peer.call('files.completeUploadExternal', shown, Files, token);
  ids.set(oldId, slot.file_id);
}
