import type { Installation as SlackInstallation } from '@slack/oauth';
import { type Response, Router } from 'express';
import type { InstallationRepository } from '../../../jobs/ports/installations.ts';
import { stringsFor } from '../../../strings/strings.ts';
import { SLACK_INSTALL_PATHS } from '../app-definition.ts';
import { installationIdOf, SlackGrant } from './grant.ts';
import { renderInstallPage, renderPage } from './pages.ts';
import { createInstallProvider, type SlackOAuth } from './provider.ts';

/**
 * Serves the pages on which a workspace or an organisation installs the bot. Accepts Slack's answer only from the
 * browser that started, within ten minutes.
 */
export function createInstallRouter(installations: InstallationRepository, oauth: SlackOAuth): Router {
  const provider = createInstallProvider(createInstallationStore(installations), oauth);
  const router = Router();
  router.get(SLACK_INSTALL_PATHS.install, async (request, response) => {
    setSecurityHeaders(response);
    await provider.handleInstallPath(request, response);
  });
  router.get(SLACK_INSTALL_PATHS.redirect, async (request, response) => {
    setSecurityHeaders(response);
    await provider.handleCallback(request, response, {
      success() {
        response.type('html').send(renderPage(stringsFor().slack.installed));
      },
      failure(error) {
        oauth.log.warn({ code: error.code }, 'a Slack installation was not completed');
        response
          .status(400)
          .type('html')
          .send(renderInstallPage(stringsFor().slack.notInstalled, SLACK_INSTALL_PATHS.install));
      },
    });
  });
  return router;
}

/** Forbids loading, framing and referrers: these pages are text and a link. */
function setSecurityHeaders(response: Response): void {
  response.set({
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Referrer-Policy': 'no-referrer',
  });
}

function createInstallationStore(installations: InstallationRepository) {
  return {
    async storeInstallation(installation: SlackInstallation) {
      const grant = SlackGrant.parse(installation);
      const id = installationIdOf(grant);
      if (id === null) throw new Error('an installation names neither a workspace nor an organisation');
      await installations.save({ platform: 'slack', id }, grant);
    },
    async fetchInstallation(): Promise<never> {
      throw new Error('many-installations.ts finds installations');
    },
  };
}
