/** Where Slack sends commands, interactions and events. */
export const SLACK_PATH = '/slack/events';

/** Where a person starts to install the bot, and where Slack sends them back to. */
export const SLACK_INSTALL_PATHS = { install: '/slack/install', redirect: '/slack/oauth_redirect' } as const;

/** The app's command, shortcut, events and scopes. The listeners and the manifest are made from this. */
export const slackApp = {
  command: {
    command: '/tailor',
    description: 'Tailor your resume to a job posting',
    usage_hint: '[help | resumes | history | settings | privacy | forget me]',
  },
  shortcut: {
    callback_id: 'tailor_to_this',
    name: 'Tailor my resume to this',
    description: 'Tailors your resume to the job posting in this message',
  },
  /** `message.im` is the manifest's name for the event `message` in a DM. */
  events: [
    'app_home_opened',
    'app_mention',
    'app_uninstalled',
    'message.im',
    'team_access_revoked',
    'tokens_revoked',
  ],
  /** Each scope that the bot asks for, and why. */
  scopes: {
    'app_mentions:read': 'reads messages that mention it, with the resume or the request in them',
    'chat:write': 'posts the status, the answer and notices',
    commands: 'offers the command and the message shortcut',
    'files:read': 'downloads the resumes and postings that people send to it',
    'files:write': 'posts the tailored documents',
    'im:history': 'reads its own direct messages, and finds what it posted there',
    'im:write': 'opens the direct message in which it answers',
    'users:read': 'knows people’s language, and who is an admin and may change the workspace’s settings',
  },
  /** Scopes that a workspace can leave out. */
  optionalScopes: {
    'channels:history':
      'reads the post above when it is mentioned in its thread, and finds what it posted in a public channel after a crash, so that it posts nothing twice',
    'groups:history': 'the same in private channels that it was invited to',
  },
} as const;

/** Lists all scopes that an installation asks for. */
export function slackScopeNames(): string[] {
  return [...Object.keys(slackApp.scopes), ...Object.keys(slackApp.optionalScopes)];
}
