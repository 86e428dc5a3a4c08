import { ApplicationCommandOptionType, ApplicationCommandType, InteractionType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  DISCORD_COMMANDS,
  MESSAGE_COMMAND,
  OPTION_NAMES,
} from '../../../src/adapters/discord/commands/commands.ts';
import { DISCORD_LIMITS } from '../../../src/adapters/discord/limits.ts';
import { checkRequest } from './check-request.ts';
import { FILE, POSTING, runInteraction } from './run-interaction.ts';

const LANGUAGES = ['de', 'fr', 'es-ES', 'es-419', 'pt-BR', 'sv-SE', 'zh-CN', 'zh-TW', 'ja'];

/** Discord's rule for the names of slash commands and options. */
const NAME_PATTERN = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** What commands and options have in common. */
const Named = z.object({
  type: z.number(),
  name: z.string(),
  name_localizations: z.record(z.string(), z.string()),
  description: z.string().optional(),
  description_localizations: z.record(z.string(), z.string()).optional(),
  max_length: z.number().optional(),
  autocomplete: z.boolean().optional(),
});
const Command = Named.extend({ options: z.array(Named).default([]) });
const all = z.array(Command).parse(DISCORD_COMMANDS);
const slash = all.filter(({ type }) => type === ApplicationCommandType.ChatInput);
const everything = all.flatMap((command) => [command, ...command.options]);
const namesIn = (language: string, of: readonly z.infer<typeof Named>[]) =>
  of.map(({ name, name_localizations }) => name_localizations[language] ?? name);

describe('the commands on Discord', () => {
  it('match manifests/discord.json (vitest -u updates it)', async () => {
    await expect(`${JSON.stringify(DISCORD_COMMANDS, null, 2)}\n`).toMatchFileSnapshot(
      '../../../manifests/discord.json',
    );
  });

  it("match Discord's API description", () => {
    expect(checkRequest('PUT', '/applications/1/commands', DISCORD_COMMANDS, [])).toEqual([]);
  });

  it.each(LANGUAGES)('have a name and a description in %s, all names different', (language) => {
    for (const { name_localizations, description, description_localizations = {} } of everything) {
      expect(name_localizations[language]).toBeTruthy();
      if (description !== undefined) expect(description_localizations[language]).toBeTruthy();
    }
    for (const names of [namesIn(language, slash), ...slash.map(({ options }) => namesIn(language, options))])
      expect(new Set(names).size).toBe(names.length);
  });

  it('have names that Discord allows, in every language', () => {
    const named = slash.flatMap((command) => [command, ...command.options]);
    for (const name of ['en', ...LANGUAGES].flatMap((language) => namesIn(language, named))) {
      expect(name).toMatch(NAME_PATTERN);
      expect(name).toBe(name.toLowerCase().normalize('NFC'));
    }
  });

  it('stay within the limits of Discord', () => {
    for (const { name, name_localizations, description = '', description_localizations = {} } of everything) {
      for (const one of [name, ...Object.values(name_localizations)])
        expect(one.length).toBeLessThanOrEqual(DISCORD_LIMITS.command.name);
      for (const one of [description, ...Object.values(description_localizations)])
        expect(one.length).toBeLessThanOrEqual(DISCORD_LIMITS.command.description);
    }
    for (const command of all) {
      expect(command.options.length).toBeLessThanOrEqual(DISCORD_LIMITS.command.options);
      expect(countCharacters([command, ...command.options])).toBeLessThanOrEqual(
        DISCORD_LIMITS.command.total,
      );
      for (const { max_length = 0 } of command.options)
        expect(max_length).toBeLessThanOrEqual(DISCORD_LIMITS.command.text);
    }
    expect(all.filter(({ type }) => type === ApplicationCommandType.Message).length).toBeLessThanOrEqual(
      DISCORD_LIMITS.command.perType,
    );
  });

  it.each(all.map(({ name, type }) => ({ name, type })))('are handled: $name', async ({ name, type }) => {
    const { opened, received, answersJson } = await runInteraction(InteractionType.ApplicationCommand, {
      type,
      name,
      target_id: '5',
      resolved: { messages: { '5': POSTING } },
    });
    expect([...opened, ...received]).toHaveLength(1);
    expect(answersJson).not.toContain('earlier version');
  });

  it.each(slash.flatMap(({ options }) => options))('use the option $name', async (option) => {
    const { type, name } = option;
    const value = type === ApplicationCommandOptionType.Attachment ? FILE.id : 'the typed value';
    const { received } = await runInteraction(InteractionType.ApplicationCommand, {
      type: ApplicationCommandType.ChatInput,
      name: 'tailor',
      options: [{ type, name, value }],
      resolved: { attachments: { [FILE.id]: FILE } },
    });
    expect(JSON.stringify(received)).toContain(value);
  });

  it.each(slash.flatMap(({ options }) => options.filter(({ autocomplete }) => autocomplete)))(
    'offer choices while $name is typed',
    async ({ name, type }) => {
      const { answersJson } = await runInteraction(InteractionType.ApplicationCommandAutocomplete, {
        name: 'tailor',
        options: [{ name, type, value: 'cook', focused: true }],
      });
      expect(answersJson).toContain('Line cook.pdf');
      expect(answersJson).not.toContain('Baker.pdf');
    },
  );

  it('have the names that the texts of the bot use', () => {
    expect(all.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['tailor', 'forget-me', MESSAGE_COMMAND]),
    );
    expect(Object.values(OPTION_NAMES).toSorted()).toEqual(
      slash.flatMap(({ options }) => options.map(({ name }) => name)).toSorted(),
    );
  });
});

/** Counts characters as Discord does: of each text, its longest translation. */
function countCharacters(of: readonly z.infer<typeof Named>[]): number {
  return of
    .flatMap(({ name, name_localizations, description = '', description_localizations = {} }) => [
      [name, ...Object.values(name_localizations)],
      [description, ...Object.values(description_localizations)],
    ])
    .reduce((sum, texts) => sum + Math.max(...texts.map(({ length }) => length)), 0);
}
