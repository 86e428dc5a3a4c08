/**
 * What of the bot people meet in Slack: the listeners are registered by this, and the app's manifest is written by it.
 */
export const surface = {
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
  /** With `message.im`, what the manifest calls `message` in a direct message. */
  events: [
    'app_home_opened',
    'app_mention',
    'app_uninstalled',
    'message.im',
    'team_access_revoked',
    'tokens_revoked',
  ],
  /** What the bot may do, and for what: no more than this is asked for. */
  scopes: {
    'app_mentions:read': 'hears messages that mention it, with the resume or the request in them',
    'chat:write': 'posts the status, the answer and notices',
    commands: 'has the command and the message shortcut',
    'files:read': 'fetches the resumes and postings that are sent to it',
    'files:write': 'posts the tailored documents',
    'im:history': 'hears what is written in its own direct messages, and finds what it posted there',
    'im:write': 'opens the direct message in which it answers',
    'users:read': 'knows people’s language, and who is an admin, who alone sets what holds for the workspace',
  },
  /** What a workspace can leave out. */
  optionalScopes: {
    'channels:history':
      'finds, after a crash, what it posted in a public channel, so that it is not posted twice',
    'groups:history': 'the same in private channels that it was invited to',
  },
} as const;

/** Every scope that an installation asks for. */
export function scopeNames(): string[] {
  return [...Object.keys(surface.scopes), ...Object.keys(surface.optionalScopes)];
}
