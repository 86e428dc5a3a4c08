import type { Installation as SlackInstallation } from '@slack/oauth';
import { type Response, Router } from 'express';
import { INSTALL_PATHS } from '../paths.ts';
import { sentences } from '../strings.ts';
import { Grant, keyOf } from './grant.ts';
import type { Installations } from './many-installations.ts';
import { installPage, page } from './pages.ts';
import { type OAuth, providerOver } from './provider.ts';

/**
 * The pages on which a workspace, or an organisation, installs the bot. Slack's answer is taken only from the browser
 * that asked, within minutes of it.
 */
export function createInstallRouter(installations: Installations, oauth: OAuth): Router {
  const provider = providerOver(storeOver(installations), oauth);
  const router = Router();
  router.get(INSTALL_PATHS.install, async (request, response) => {
    secure(response);
    await provider.handleInstallPath(request, response);
  });
  router.get(INSTALL_PATHS.redirect, async (request, response) => {
    secure(response);
    await provider.handleCallback(request, response, {
      success() {
        response.type('html').send(page(sentences.installed));
      },
      failure(error) {
        oauth.log.warn({ code: error.code }, 'an installation on Slack was not finished');
        response.status(400).type('html').send(installPage(sentences.notInstalled, INSTALL_PATHS.install));
      },
    });
  });
  return router;
}

/** Nothing is loaded, framed or told to the next site: these pages are words and a link. */
function secure(response: Response): void {
  response.set({
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Referrer-Policy': 'no-referrer',
  });
}

function storeOver(installations: Installations) {
  return {
    async storeInstallation(installation: SlackInstallation) {
      const grant = Grant.parse(installation);
      const id = keyOf(grant);
      if (id === null) throw new Error('an installation names neither a workspace nor an organisation');
      await installations.save({ platform: 'slack', id }, grant);
    },
    async fetchInstallation(): Promise<never> {
      throw new Error('installations are found by many-installations.ts');
    },
  };
}
