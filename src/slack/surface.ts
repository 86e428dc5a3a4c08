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
  events: ['app_home_opened', 'app_mention', 'app_uninstalled', 'message.im', 'tokens_revoked'],
} as const;
