import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { COMMANDS } from '../../../chat/types/chat-event.ts';
import { LIMITS } from '../limits.ts';
import { ON_MESSAGE_NAME, WORDING } from './command-names.ts';
import { localized, type Wording } from './localized.ts';
import { OPTION_WORDING } from './option-names.ts';

/**
 * In a server, and in the DM with the bot, which has to be in a server for either. Not in other people's DMs, and not
 * for a bot that is installed for a person alone: it could post there by the token of an interaction only, which does
 * not live as long as a job may.
 */
const WHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** The options of `/tailor`, for those who do not want a form. With none of them it opens one. */
export const OPTIONS = {
  resume: OPTION_WORDING.resume.name.en,
  saved: OPTION_WORDING.saved.name.en,
  posting: OPTION_WORDING.posting.name.en,
  postingFile: OPTION_WORDING.postingFile.name.en,
  role: OPTION_WORDING.role.name.en,
} as const;

/** The name of the command in the menu of a message. */
export const ON_MESSAGE = ON_MESSAGE_NAME.en;

/** Every command, as it is registered: manifests/discord.json is made of this. */
export const commands: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    type: ApplicationCommandType.ChatInput,
    ...worded(WORDING.tailor),
    options: [
      { type: ApplicationCommandOptionType.Attachment, ...worded(OPTION_WORDING.resume) },
      {
        type: ApplicationCommandOptionType.String,
        ...worded(OPTION_WORDING.posting),
        max_length: LIMITS.command.text,
      },
      { type: ApplicationCommandOptionType.Attachment, ...worded(OPTION_WORDING.postingFile) },
      { type: ApplicationCommandOptionType.String, ...worded(OPTION_WORDING.role), max_length: 200 },
      {
        type: ApplicationCommandOptionType.String,
        ...worded(OPTION_WORDING.saved),
        max_length: LIMITS.select.value,
        autocomplete: true,
      },
    ],
    ...WHERE,
  },
  ...COMMANDS.map((name) => ({
    type: ApplicationCommandType.ChatInput as const,
    ...worded(WORDING[name]),
    ...WHERE,
  })),
  {
    type: ApplicationCommandType.Message,
    name: ON_MESSAGE,
    name_localizations: localized(ON_MESSAGE_NAME),
    ...WHERE,
  },
];

function worded({ name, description }: Wording) {
  return {
    name: name.en,
    name_localizations: localized(name),
    description: description.en,
    description_localizations: localized(description),
  };
}
