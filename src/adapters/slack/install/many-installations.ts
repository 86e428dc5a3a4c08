import { fault, type Outcome } from '../../../jobs/model/fault.ts';
import type { Tables } from '../../../jobs/ports/tables.ts';
import { Grant, toSlack } from './grant.ts';
import type { FindInstallation, Installation } from './installation.ts';
import { type OAuth, providerOver } from './provider.ts';

/** Where installations are kept. */
export type Installations = Tables['installations'];

/** Seconds before its end from which a token is exchanged for the next: what Slack's library takes. */
const EARLY = 7_200;
/** Milliseconds for which Slack is not asked again after it gave no new token; the old one is good for hours yet. */
const REST = 60_000;
/** Milliseconds that a form waits for a new token, of the three seconds that Slack gives. */
const PATIENCE = 300;

/**
 * The bots of all workspaces that installed it, by what is stored. A token that is about to end is exchanged while the
 * row is held: of two processes that find it so at once, the second finds the new one. Nobody waits longer for it than
 * `patience`, in milliseconds, while the old one is good.
 */
export function manyInstallations(kept: Installations, oauth: OAuth, patience = PATIENCE): FindInstallation {
  const renewing = new Map<string, Promise<Grant | null>>();
  const resting = new Map<string, number>();

  const renew = async (workspace: string): Promise<Grant | null> => {
    let isNew = false;
    const content = await kept.renew(slack(workspace), async (stored) => {
      const before = Grant.parse(stored);
      // Somebody else may have renewed it while this waited for the row.
      if (!isEnding(before)) return null;
      const after = await renewed(before, oauth);
      isNew = after !== null;
      return after;
    });
    const grant = content === null ? null : Grant.parse(content);
    if (grant !== null && isEnding(grant) && !isNew) resting.set(workspace, Date.now() + REST);
    else resting.delete(workspace);
    return grant;
  };

  /** Whoever asks meanwhile waits for the same answer. */
  const renewOnce = (workspace: string): Promise<Grant | null> => {
    const before = renewing.get(workspace);
    if (before) return before;
    const now = renew(workspace).finally(() => renewing.delete(workspace));
    renewing.set(workspace, now);
    return now;
  };

  return async (workspace, organisation = null) => {
    if (workspace === '') return NONE;
    const stored = await find(kept, workspace, organisation);
    if (stored === null) return NONE;
    const grant = Grant.parse(stored);
    const rests = (resting.get(workspace) ?? 0) > Date.now();
    const current = isEnding(grant) && !rests ? await inTime(renewOnce(workspace), grant, patience) : grant;
    return current === null ? NONE : installationOf(workspace, current);
  };
}

/** What is known when patience ends: a token that is good yet, while the next one is on its way. */
async function inTime(
  renewing: Promise<Grant | null>,
  grant: Grant,
  patience: number,
): Promise<Grant | null> {
  if (hasEnded(grant)) return renewing;
  const late = Promise.withResolvers<Grant>();
  const timer = setTimeout(() => late.resolve(grant), patience);
  try {
    return await Promise.race([renewing, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

const NONE: Outcome<null> = { ok: true, value: null };

const slack = (id: string) => ({ platform: 'slack', id }) as const;

/** A workspace that an organisation's installation serves is noted at its first event: later its id alone is known. */
async function find(kept: Installations, workspace: string, organisation: string | null): Promise<unknown> {
  const known = await kept.find(slack(workspace));
  if (known !== null || organisation === null) return known;
  const forAll = await kept.find(slack(organisation));
  if (forAll !== null) await kept.serve(slack(workspace), organisation);
  return forAll;
}

function isEnding({ bot: { refreshToken, expiresAt } }: Grant): boolean {
  return refreshToken !== undefined && expiresAt !== undefined && expiresAt - Date.now() / 1000 <= EARLY;
}

function hasEnded({ bot: { expiresAt } }: Pick<Grant, 'bot'>): boolean {
  return expiresAt !== undefined && expiresAt * 1000 <= Date.now();
}

/** Null where nothing is to be renewed, or Slack gave nothing new. */
async function renewed(grant: Grant, oauth: OAuth): Promise<Grant | null> {
  let after: Grant | null = null;
  const provider = providerOver(
    {
      fetchInstallation: async () => toSlack(grant),
      async storeInstallation(installation) {
        after = Grant.parse(installation);
      },
    },
    oauth,
  );
  const { team, enterprise } = grant;
  await provider.authorize({ teamId: team?.id, enterpriseId: enterprise?.id, isEnterpriseInstall: false });
  return after;
}

function installationOf(workspace: string, { bot }: Grant): Outcome<Installation> {
  if (hasEnded({ bot }))
    return { ok: false, fault: fault('delivery_failed', 'the token ended and there is no new one', true) };
  return { ok: true, value: { workspace, token: bot.token, botUser: bot.userId, bot: bot.id } };
}
