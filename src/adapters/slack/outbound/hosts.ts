/** Hosts that are Slack's, and may be given a token of its. */
const SLACK = /(^|\.)(slack\.com|slack-files\.com|slack-edge\.com|slack-gov\.com)$/;

/**
 * True for an address of Slack's. Where the Web API is somewhere else (SLACK_API_URL), its origin is taken too:
 * whoever set it trusts it with the token already.
 */
export function isOfSlack(address: string, apiUrl: string): boolean {
  const url = URL.parse(address);
  if (!url) return false;
  if (url.origin === new URL(apiUrl).origin) return true;
  return url.protocol === 'https:' && url.port === '' && url.username === '' && SLACK.test(url.hostname);
}
