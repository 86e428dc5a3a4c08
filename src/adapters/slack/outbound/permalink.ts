import { z } from 'zod';
import type { Voice } from '../../../chat/types/chat-adapter.ts';
import type { Outcome } from '../../../jobs/model/fault.ts';
import { outcomeOf } from '../errors.ts';
import { asBot } from '../install/with-installation.ts';
import { Recent } from '../once-cache.ts';
import type { SlackRooms } from './deps.ts';

/**
 * The addresses of messages as `chat.getPermalink` gives them, which is not asked for each: of a workspace its own
 * address is asked for once. To a channel, and where Slack does not say, the address leads by ids alone, from where
 * Slack goes on to the app or the browser (docs.slack.dev/interactivity/deep-linking).
 */
export function createLinks(rooms: SlackRooms): Voice['linkTo'] {
  const sites = new Recent<Outcome<string>>((outcome) => outcome.ok);
  const siteOf = (workspace: string) =>
    sites.once(workspace, () =>
      asBot(workspace, rooms, ({ token }) =>
        outcomeOf(rooms.web.worker.auth.test({ token }).then(({ url }) => Site.parse(url))),
      ),
    );

  return async ({ workspace, channel, thread }, message) => {
    const ts = message ?? thread;
    const site = ts === null ? null : await siteOf(workspace);
    if (ts === null || !site?.ok)
      return `https://slack.com/app_redirect?team=${encodeURIComponent(workspace)}&channel=${encodeURIComponent(channel)}`;
    const inThread = thread === null || thread === ts ? '' : `?thread_ts=${thread}&cid=${channel}`;
    return `${site.value}archives/${channel}/p${ts.replace('.', '')}${inThread}`;
  };
}

const Site = z.url({ protocol: /^https$/ }).endsWith('/');
