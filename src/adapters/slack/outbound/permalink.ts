import { z } from 'zod';
import type { ChatAdapter } from '../../../chat/types/chat-adapter.ts';
import type { Result } from '../../../jobs/model/result.ts';
import { slackResult } from '../errors.ts';
import { withInstallation } from '../install/installation.ts';
import { OnceCache } from '../once-cache.ts';
import type { SlackOutboundDeps } from './deps.ts';

/**
 * Links to messages like `chat.getPermalink`, but asks Slack only once per workspace, for its address. Links to
 * channels and workspaces without an answer use ids alone; Slack opens the app or the browser from there
 * (docs.slack.dev/interactivity/deep-linking).
 */
export function createSlackPermalink(deps: SlackOutboundDeps): ChatAdapter['permalink'] {
  const workspaceUrls = new OnceCache<Result<string | null>>((result) => result.ok);
  const urlOf = (workspace: string) =>
    workspaceUrls.once(workspace, () =>
      withInstallation(workspace, deps, ({ token }) =>
        slackResult(
          deps.web.worker.auth.test({ token }).then(({ url }) => WorkspaceUrl.safeParse(url).data ?? null),
        ),
      ),
    );

  return async ({ workspace, channel, thread }, message) => {
    const ts = message ?? thread;
    const url = ts === null ? null : await urlOf(workspace);
    if (ts === null || !url?.ok || url.value === null)
      return `https://slack.com/app_redirect?team=${encodeURIComponent(workspace)}&channel=${encodeURIComponent(channel)}`;
    const inThread = thread === null || thread === ts ? '' : `?thread_ts=${thread}&cid=${channel}`;
    return `${url.value}archives/${channel}/p${ts.replace('.', '')}${inThread}`;
  };
}

const WorkspaceUrl = z.url({ protocol: /^https$/ }).endsWith('/');
