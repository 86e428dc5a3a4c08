import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { CHAT_COMMANDS } from '../../../chat/types/chat-event.ts';
import { DISCORD_LIMITS } from '../limits.ts';
import { COMMAND_TEXTS, MESSAGE_COMMAND_NAMES } from './command-names.ts';
import { type CommandText, toLocalizations } from './localized-text.ts';
import { OPTION_TEXTS } from './option-names.ts';

/**
 * Commands work in servers that the bot is in, and in DMs with it. They don't work in other people's DMs or for a bot
 * that is installed for one person: there it can only post by the token of an interaction, which expires before a long
 * job ends.
 */
const CONTEXTS = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** The options of `/tailor`, for people who don't want a form. Without any, it opens the form. */
export const OPTION_NAMES = {
  resume: OPTION_TEXTS.resume.name.en,
  saved: OPTION_TEXTS.saved.name.en,
  posting: OPTION_TEXTS.posting.name.en,
  postingFile: OPTION_TEXTS.postingFile.name.en,
  role: OPTION_TEXTS.role.name.en,
} as const;

/** The name of the command in a message's menu. */
export const MESSAGE_COMMAND = MESSAGE_COMMAND_NAMES.en;

/** All commands to register. manifests/discord.json is made from this. */
export const DISCORD_COMMANDS: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    type: ApplicationCommandType.ChatInput,
    ...withTexts(COMMAND_TEXTS.tailor),
    options: [
      { type: ApplicationCommandOptionType.Attachment, ...withTexts(OPTION_TEXTS.resume) },
      {
        type: ApplicationCommandOptionType.String,
        ...withTexts(OPTION_TEXTS.posting),
        max_length: DISCORD_LIMITS.command.text,
      },
      { type: ApplicationCommandOptionType.Attachment, ...withTexts(OPTION_TEXTS.postingFile) },
      { type: ApplicationCommandOptionType.String, ...withTexts(OPTION_TEXTS.role), max_length: 200 },
      {
        type: ApplicationCommandOptionType.String,
        ...withTexts(OPTION_TEXTS.saved),
        max_length: DISCORD_LIMITS.select.value,
        autocomplete: true,
      },
    ],
    ...CONTEXTS,
  },
  ...CHAT_COMMANDS.map((name) => ({
    type: ApplicationCommandType.ChatInput as const,
    ...withTexts(COMMAND_TEXTS[name]),
    ...CONTEXTS,
  })),
  {
    type: ApplicationCommandType.Message,
    name: MESSAGE_COMMAND,
    name_localizations: toLocalizations(MESSAGE_COMMAND_NAMES),
    ...CONTEXTS,
  },
];

function withTexts({ name, description }: CommandText) {
  return {
    name: name.en,
    name_localizations: toLocalizations(name),
    description: description.en,
    description_localizations: toLocalizations(description),
  };
}
