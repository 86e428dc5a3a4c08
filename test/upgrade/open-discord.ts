import { z } from 'zod';
import type { DiscordActor } from '../adapters/discord/actor.ts';
import { type DiscordPeer, openDiscordPeer } from '../adapters/discord/discord-peer.ts';
import { openDiscordDriver } from '../adapters/discord/driver.ts';
import type { InstallationSetup } from '../chat/driver.ts';
import { openTools, toScenarioTools } from '../chat/tools.ts';
import { createInMemoryTextWriter } from '../setup/text-writer.ts';
import { fixture, openUpgraded, withIds } from './fixture.ts';
import type { Upgraded } from './stories.ts';

/** Posts what the old code had posted, and opens today's service over its database. */
export async function openUpgradedDiscord(setup: InstallationSetup): Promise<Upgraded> {
  const peer = await openDiscordPeer();
  const { state, people: old, messages } = fixture.discord;
  const ids = new Map([
    [state.channel, peer.channel],
    [state.forum, peer.forum],
    [state.guild, peer.guild],
    [state.botUser, peer.twin.botUserId],
  ]);
  const known: Record<string, string> = {};
  for (const [name, id] of Object.entries(old)) {
    const own = await peer.person();
    known[name] = own;
    ids.set(id, own);
    ids.set(state.dms[name] ?? '', await peer.openDm(own));
  }
  for (const [path, text] of Object.entries(state.files)) {
    const [, , id = '', name = ''] = path.split('/');
    const shared = peer.upload({ name: decodeURIComponent(name), bytes: new TextEncoder().encode(text) });
    ids.set(`http://discord.before${path}`, shared.url);
    ids.set(id, shared.id);
  }
  const tokens = new Map<string, string>();
  for (const [name, id] of Object.entries(known))
    for (const message of messages[name] ?? []) await postOldMessage(message, id, peer, tokens);

  const database = await openUpgraded('discord', ids);
  const tools = openTools(database);
  const quick = toScenarioTools({ ...setup, model: null }, { ...tools, writer: createInMemoryTextWriter() });
  const driver = await openDiscordDriver(peer, quick, setup);
  for (const [token, owner] of tokens) driver.tokens.set(token, owner);
  const people: Record<string, DiscordActor> = {};
  for (const [name, id] of Object.entries(known))
    people[name] = await driver.person(name === 'ines' ? 'admin' : 'member', id);
  const person = (name: string): DiscordActor => {
    const found = people[name];
    if (!found) throw new Error(`nobody is called ${name}`);
    return found;
  };
  return {
    driver,
    database,
    store: driver.store,
    person,
    reopen(name) {
      const { person: owner, form } = fixture.discord.forms[name] ?? { person: '', form: {} };
      const actor = person(owner);
      actor.reopen(withIds(form, ids));
      return actor;
    },
    left: fixture.discord.left,
    problems: peer.recorder.problems,
    async close() {
      await driver.close();
      await peer.close();
      await tools.close();
    },
  };
}

type OldMessage = (typeof fixture.discord.messages)[string][number];

async function postOldMessage(
  { id, where, under, components }: OldMessage,
  person: string,
  peer: DiscordPeer,
  tokens: Map<string, string>,
): Promise<void> {
  const { prisma, botUserId } = peer.twin;
  const channelId = where === 'alone' ? peer.channel : await peer.openDm(person);
  await prisma.message.create({
    data: {
      id,
      channelId,
      authorId: botUserId,
      content: '',
      // Components of the second version, shown to one person.
      flags: where === 'alone' ? 32_832 : 32_768,
      components: JSON.stringify(z.array(z.unknown()).parse(components)),
      ...(under !== null && { messageReference: JSON.stringify({ message_id: under }) }),
    },
  });
  if (where !== 'alone') return;
  const token = `before-${id}`;
  tokens.set(token, person);
  await prisma.interactionResponse.create({
    data: {
      interactionId: id,
      interactionToken: token,
      applicationId: botUserId,
      channelId,
      type: 0,
      messageId: id,
    },
  });
}
