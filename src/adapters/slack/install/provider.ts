import { type InstallationStore, InstallProvider } from '@slack/oauth';
import type { Logger } from '../../../jobs/ports/logger.ts';
import { stringsFor } from '../../../strings/strings.ts';
import { createSlackLibraryLogger } from '../api-client.ts';
import { slackScopeNames } from '../app-definition.ts';
import { renderInstallPage } from './pages.ts';

/** What an app needs for workspaces to install it, from its page Basic Information. */
export interface SlackOAuth {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Signs the state of an installation that is under way. */
  readonly stateSecret: string;
  /** The Web API's address. Slack's consent page is beside it. */
  readonly apiUrl: string;
  readonly log: Logger;
}

/** How long a person has between our page and Slack's answer. */
const STATE_LIFETIME_SECONDS = 600;
/** Short, as a person waits for a form or a page. */
const API_TIMEOUT_MS = 2_500;

/** Creates Slack's library for the OAuth flow and token rotation, over a store of installations. */
export function createInstallProvider(
  installationStore: InstallationStore,
  { clientId, clientSecret, stateSecret, apiUrl, log }: SlackOAuth,
): InstallProvider {
  return new InstallProvider({
    clientId,
    clientSecret,
    stateSecret,
    stateCookieExpirationSeconds: STATE_LIFETIME_SECONDS,
    installationStore,
    installUrlOptions: { scopes: slackScopeNames() },
    renderHtmlForInstallPath: (url) => renderInstallPage(stringsFor().slack.install, url),
    authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href,
    logger: createSlackLibraryLogger(log),
    clientOptions: { slackApiUrl: apiUrl, timeout: API_TIMEOUT_MS, retryConfig: { retries: 0 } },
  });
}
