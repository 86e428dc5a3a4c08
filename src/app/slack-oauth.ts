import type { SlackOAuth } from '../adapters/slack/install/provider.ts';
import { ConfigError } from '../config.ts';
import type { RoleContext } from './role.ts';

/**
 * What makes this app one that many workspaces install; null where it is for one.
 *
 * @throws ConfigError without a key to encrypt with: what is stored would open every workspace.
 */
export function oauthOf({
  config,
  codec,
  log,
}: Pick<RoleContext, 'config' | 'codec' | 'log'>): SlackOAuth | null {
  const { clientId, clientSecret, stateSecret, apiUrl } = config.slack;
  if (clientId === null || clientSecret === null) return null;
  if (config.dataKey === null)
    throw new ConfigError([
      'DATA_KEY: is not set, and the keys to workspaces (SLACK_CLIENT_ID) are only stored encrypted. Make one with: openssl rand -base64 32',
    ]);
  const made = stateSecret ?? codec.fingerprint('state', 'slack.oauth');
  return { clientId, clientSecret, stateSecret: made, apiUrl, log };
}
