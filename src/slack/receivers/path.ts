/** Where Slack sends everything: commands, interactions and events. */
export const SLACK_PATH = '/slack/events';
