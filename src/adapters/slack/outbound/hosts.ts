/** Slack's hosts, which may get a token. */
const SLACK_HOSTS = /(^|\.)(slack\.com|slack-files\.com|slack-edge\.com|slack-gov\.com)$/;

/**
 * True for an address of Slack. If the Web API is somewhere else (SLACK_API_URL), accepts its origin too: the operator
 * trusts it with the token already.
 */
export function isSlackUrl(address: string, apiUrl: string): boolean {
  const url = URL.parse(address);
  if (!url) return false;
  if (url.origin === new URL(apiUrl).origin) return true;
  return (
    url.protocol === 'https:' && url.port === '' && url.username === '' && SLACK_HOSTS.test(url.hostname)
  );
}
