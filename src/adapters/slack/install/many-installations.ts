import { fault } from '../../../jobs/model/fault.ts';
import { err, ok, type Result } from '../../../jobs/model/result.ts';
import type { InstallationRepository } from '../../../jobs/ports/installations.ts';
import { withTimeout } from '../../../timeout.ts';
import { errorName } from '../errors.ts';
import { SlackGrant, toOAuthInstallation } from './grant.ts';
import type { FindSlackInstallation, SlackInstallation } from './installation.ts';
import { createInstallProvider, type SlackOAuth } from './provider.ts';

/** Slack's library exchanges a token when it has this long to live. */
const RENEW_BEFORE_END_SECONDS = 7_200;
/** How long to wait after Slack gave no new token. The old one stays valid for hours. */
const RENEWAL_PAUSE_MS = 60_000;
/** How long a form waits for a new token, of the three seconds that Slack waits. */
const RENEWAL_TIMEOUT_MS = 300;

/**
 * Finds the bot in each workspace that installed it. A token that is about to expire is exchanged under a lock on its
 * row: of two processes that see it at once, the second finds the new token. While the old token is good, nobody waits
 * longer than `timeoutMs` for a new one.
 */
export function createInstallationFinder(
  installations: InstallationRepository,
  oauth: SlackOAuth,
  timeoutMs = RENEWAL_TIMEOUT_MS,
): FindSlackInstallation {
  const renewals = new Map<string, Promise<SlackGrant | null>>();
  const pausedUntil = new Map<string, number>();

  const renew = async (workspace: string): Promise<SlackGrant | null> => {
    let isNew = false;
    const content = await installations.renew(workspaceRef(workspace), async (stored) => {
      const grant = SlackGrant.parse(stored);
      // Another process may have renewed it while this one waited for the row.
      if (!isExpiring(grant)) return null;
      const renewed = await renewGrant(grant, oauth);
      isNew = renewed !== null;
      return renewed;
    });
    const grant = content === null ? null : SlackGrant.parse(content);
    if (grant !== null && isExpiring(grant) && !isNew)
      pausedUntil.set(workspace, Date.now() + RENEWAL_PAUSE_MS);
    else pausedUntil.delete(workspace);
    return grant;
  };

  /** Callers at the same time share one renewal. */
  const renewOnce = (workspace: string): Promise<SlackGrant | null> => {
    const running = renewals.get(workspace);
    if (running) return running;
    const renewal = renew(workspace).finally(() => renewals.delete(workspace));
    renewals.set(workspace, renewal);
    // Whoever waited may have gone on with the old token, and then nobody else hears of it.
    renewal.catch((error: unknown) => {
      pausedUntil.set(workspace, Date.now() + RENEWAL_PAUSE_MS);
      oauth.log.warn({ error: errorName(error), workspace }, 'a Slack token was not renewed');
    });
    return renewal;
  };

  return async (workspace, organisation = null) => {
    if (workspace === '') return ok(null);
    const stored = await findGrant(installations, workspace, organisation);
    if (stored === null) return ok(null);
    const grant = SlackGrant.parse(stored);
    // With an expired token nothing works, so that each caller tries.
    const isPaused = !hasExpired(grant) && (pausedUntil.get(workspace) ?? 0) > Date.now();
    const current =
      isExpiring(grant) && !isPaused ? await grantInTime(renewOnce(workspace), grant, timeoutMs) : grant;
    return current === null ? ok(null) : toInstallation(workspace, current);
  };
}

/** Returns the renewed grant; the old one after `timeoutMs` or without a new one, if its token is still good. */
function grantInTime(
  renewal: Promise<SlackGrant | null>,
  grant: SlackGrant,
  timeoutMs: number,
): Promise<SlackGrant | null> {
  if (hasExpired(grant)) return renewal;
  return withTimeout(timeoutMs, () => renewal).catch(() => grant);
}

const workspaceRef = (id: string) => ({ platform: 'slack', id }) as const;

/**
 * Finds the grant of a workspace. Links a workspace to its organisation's installation at its first event: later calls
 * know the workspace's id alone.
 */
async function findGrant(
  installations: InstallationRepository,
  workspace: string,
  organisation: string | null,
): Promise<unknown> {
  const own = await installations.find(workspaceRef(workspace));
  if (own !== null || organisation === null) return own;
  const shared = await installations.find(workspaceRef(organisation));
  if (shared !== null) await installations.serve(workspaceRef(workspace), organisation);
  return shared;
}

function isExpiring({ bot: { refreshToken, expiresAt } }: SlackGrant): boolean {
  return (
    refreshToken !== undefined &&
    expiresAt !== undefined &&
    expiresAt - Date.now() / 1000 <= RENEW_BEFORE_END_SECONDS
  );
}

function hasExpired({ bot: { expiresAt } }: Pick<SlackGrant, 'bot'>): boolean {
  return expiresAt !== undefined && expiresAt * 1000 <= Date.now();
}

/** Exchanges the token of a grant. Null if it needs no renewal, or Slack gave no new one. */
async function renewGrant(grant: SlackGrant, oauth: SlackOAuth): Promise<SlackGrant | null> {
  let renewed: SlackGrant | null = null;
  const provider = createInstallProvider(
    {
      fetchInstallation: async () => toOAuthInstallation(grant),
      async storeInstallation(installation) {
        renewed = SlackGrant.parse(installation);
      },
    },
    oauth,
  );
  const { team, enterprise } = grant;
  await provider.authorize({ teamId: team?.id, enterpriseId: enterprise?.id, isEnterpriseInstall: false });
  return renewed;
}

function toInstallation(workspace: string, { bot, enterprise }: SlackGrant): Result<SlackInstallation> {
  if (hasExpired({ bot }))
    return err(fault('delivery_failed', 'the token has expired and there is no new one', true));
  return ok({
    workspace,
    token: bot.token,
    botUser: bot.userId,
    organisation: enterprise?.id ?? null,
  });
}
