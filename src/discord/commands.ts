import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { COMMANDS } from '../chat/gesture.ts';
import { LIMITS } from './limits.ts';

/** In a server and in the DM with the bot, which has to be in a server for either. */
const WHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

const DESCRIPTIONS: Record<(typeof COMMANDS)[number], string> = {
  help: 'What this bot does, and how',
  resumes: 'Your saved resumes: look, choose the default, delete',
  history: 'What was tailored for you so far',
  privacy: 'What is kept of you, where it goes, and how to delete it',
  'forget-me': 'Delete everything that is kept of you',
  settings: 'Where your answers come, and how they are made',
};

/** The options of `/tailor`, for those who do not want a form. With none of them it opens one. */
export const OPTIONS = {
  resume: 'resume',
  saved: 'saved',
  posting: 'posting',
  postingFile: 'posting_file',
  role: 'role',
} as const;

const tailor: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  type: ApplicationCommandType.ChatInput,
  name: 'tailor',
  description: 'Tailor your resume to a job, in a form or with the options here',
  options: [
    {
      type: ApplicationCommandOptionType.Attachment,
      name: OPTIONS.resume,
      description: 'Your resume as a file; without it, a saved one',
    },
    {
      type: ApplicationCommandOptionType.String,
      name: OPTIONS.posting,
      description: 'The job posting: its link or its text',
      max_length: LIMITS.command.text,
    },
    {
      type: ApplicationCommandOptionType.Attachment,
      name: OPTIONS.postingFile,
      description: 'The job posting as a file',
    },
    {
      type: ApplicationCommandOptionType.String,
      name: OPTIONS.role,
      description: 'Role at company, such as "Head Chef at The Anchor"; else taken from the posting',
      max_length: 200,
    },
    {
      type: ApplicationCommandOptionType.String,
      name: OPTIONS.saved,
      description: 'One of your saved resumes; else the default',
      autocomplete: true,
    },
  ],
  ...WHERE,
};

/** The name of the command in the menu of a message. */
export const ON_MESSAGE = 'Tailor my resume to this post';

/** Every command, as it is registered: manifests/discord.json is made of this. */
export const commands: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  tailor,
  ...COMMANDS.map(
    (name): RESTPostAPIChatInputApplicationCommandsJSONBody => ({
      type: ApplicationCommandType.ChatInput,
      name,
      description: DESCRIPTIONS[name],
      ...WHERE,
    }),
  ),
  { type: ApplicationCommandType.Message, name: ON_MESSAGE, ...WHERE },
];
