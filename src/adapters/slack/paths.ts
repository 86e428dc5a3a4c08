/** Where Slack sends everything: commands, interactions and events. */
export const SLACK_PATH = '/slack/events';
/** Where a person begins to install the bot, and where Slack sends them back to. */
export const INSTALL_PATHS = { install: '/slack/install', redirect: '/slack/oauth_redirect' } as const;
