import type { Role } from './role.ts';

/** Listens to Slack, over HTTP or Socket Mode. Its parts are loaded where they are used: Slack's libraries are large. */
export const slack: Role = {
  name: 'slack',
  lacking({ slack: { botToken, appToken, signingSecret, clientId, clientSecret } }) {
    if (clientId === null && clientSecret === null && botToken === null)
      return 'SLACK_BOT_TOKEN, or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET';
    if ((clientId === null) !== (clientSecret === null))
      return clientId === null ? 'SLACK_CLIENT_ID' : 'SLACK_CLIENT_SECRET';
    return appToken === null && signingSecret === null ? 'SLACK_APP_TOKEN or SLACK_SIGNING_SECRET' : null;
  },
  async hands(context) {
    const { slackHands } = await import('./slack-parts.ts');
    return slackHands(context);
  },
  async listen(context) {
    const { listenToSlack } = await import('./slack-parts.ts');
    return listenToSlack(context);
  },
};
