import { type InstallationStore, InstallProvider } from '@slack/oauth';
import type { Logger } from '../../../jobs/ports/logger.ts';
import { scopeNames } from '../app-definition.ts';
import { sentences } from '../strings.ts';
import { slackLogger } from '../web.ts';
import { installPage } from './pages.ts';

/** What makes this app one that workspaces install: from Basic Information of the app. */
export interface OAuth {
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the state of an installation under way is signed with. */
  readonly stateSecret: string;
  /** Where the Web API is; Slack's page that asks the person stands beside it. */
  readonly apiUrl: string;
  readonly log: Logger;
}

/** Seconds that a person has between our page and Slack's answer. */
const STATE_LIVES = 600;
/** Milliseconds for a call: somebody waits for a form or a page meanwhile. */
const TIMEOUT = 2_500;

/** Slack's own library of the OAuth flow and of token rotation, over where installations are kept. */
export function providerOver(
  installationStore: InstallationStore,
  { clientId, clientSecret, stateSecret, apiUrl, log }: OAuth,
): InstallProvider {
  return new InstallProvider({
    clientId,
    clientSecret,
    stateSecret,
    stateCookieExpirationSeconds: STATE_LIVES,
    installationStore,
    installUrlOptions: { scopes: scopeNames() },
    renderHtmlForInstallPath: (url) => installPage(sentences.install, url),
    authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href,
    logger: slackLogger(log),
    clientOptions: { slackApiUrl: apiUrl, timeout: TIMEOUT, retryConfig: { retries: 0 } },
  });
}
