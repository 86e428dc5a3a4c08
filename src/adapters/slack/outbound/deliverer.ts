import { statusMessage } from '../../../chat/messages/render-delivery.ts';
import type { ReplyTarget } from '../../../jobs/model/reply-target.ts';
import { ok, type Result } from '../../../jobs/model/result.ts';
import type { Deliverer, DeliveryPayload, RenderedMessage } from '../../../jobs/ports/deliverer.ts';
import type { RecordedPost } from '../../../jobs/ports/recorded-post.ts';
import { withRateLimitRetry } from '../errors.ts';
import type { SlackInstallation } from '../install/installation.ts';
import { withInstallation } from '../install/installation.ts';
import { OnceCache } from '../once-cache.ts';
import { renderOneSlackMessage } from '../render/messages.ts';
import type { SlackOutboundDeps } from './deps.ts';
import { renderSlackParts, type SlackFilesPart, type SlackTextPart } from './message-parts.ts';
import { removeSlackMessage } from './remove-message.ts';
import { openDirectMessage, type SlackTarget } from './target.ts';
import { areFilesShared, deleteFiles, type FileIds, shareFiles, uploadFiles } from './upload.ts';

/** What the deliverer needs. */
export interface SlackDelivererDeps extends SlackOutboundDeps {
  /** Whether AI is set up. */
  readonly hasModel: boolean;
}

/**
 * Posts the results of jobs. It finds messages again by their metadata, and files by the ids that it saved before
 * anybody could see them.
 */
export function createSlackDeliverer(deps: SlackDelivererDeps): Deliverer {
  const { web, hasModel } = deps;
  const posted = new OnceCache<Result<string>>((result) => result.ok);
  return {
    platform: 'slack',

    render: (payload) =>
      renderSlackParts(payload, hasModel).map((part): RenderedMessage => {
        const { find, post } =
          part.kind === 'files' ? createFilesPost(part, payload, deps) : createTextPost(part, payload, deps);
        return {
          key: part.key,
          find,
          post: (recorded) => posted.once(recorded.nonce, () => post(recorded)),
        };
      }),

    edit(payload, id) {
      const { text, blocks } = renderOneSlackMessage(statusMessage(payload));
      const { workspace, channel } = payload.target;
      return withInstallation(workspace, deps, ({ token }) =>
        withRateLimitRetry(async () => {
          await web.worker.chat.update({ token, channel, ts: id, text, blocks });
        }),
      );
    },

    async fallbackTarget({ target: { workspace, reply: user } }) {
      if (user === null) return ok(null);
      const opened = await withInstallation(workspace, deps, (bot) => openDirectMessage(user, bot, web));
      if (!opened.ok) return opened;
      const target: ReplyTarget = {
        platform: 'slack',
        workspace,
        channel: opened.value,
        thread: null,
        reply: null,
      };
      return ok(target);
    },

    remove: (message) =>
      withInstallation(message.place.workspace, deps, (bot) => removeSlackMessage(message, bot, deps)),
  };
}

type Post = Omit<RenderedMessage, 'key'>;

function createTextPost({ message }: SlackTextPart, payload: DeliveryPayload, deps: SlackOutboundDeps): Post {
  const { workspace } = payload.target;
  return {
    find: (part) => withInstallation(workspace, deps, (bot) => findText(payload, part, bot, deps)),
    post: (recorded) =>
      withInstallation(workspace, deps, (bot) => deps.sender.post(bot, targetOf(payload), message, recorded)),
  };
}

/** Returns where to post: the status message starts the thread for everything else, unless the target is one. */
function targetOf({ kind, target, statusId }: DeliveryPayload): SlackTarget {
  return { channel: target.channel, thread: target.thread ?? (kind === 'status' ? null : statusId) };
}

/**
 * Looks in the thread, then at the channel's root: an earlier attempt may have posted there, if it crashed between
 * posting the status message and storing its id.
 */
async function findText(
  payload: DeliveryPayload,
  { nonce }: Pick<RecordedPost, 'nonce'>,
  bot: SlackInstallation,
  { sender }: SlackOutboundDeps,
): Promise<Result<string | null>> {
  const target = targetOf(payload);
  const { createdAt } = payload.job;
  const inThread = await sender.find(bot, target, nonce, createdAt);
  const isThreadOfStatus = target.thread !== null && target.thread === payload.statusId;
  const found =
    inThread.ok && inThread.value === null && isThreadOfStatus
      ? await sender.find(bot, { ...target, thread: null }, nonce, createdAt)
      : inThread;
  return found.ok ? ok(found.value?.ts ?? null) : found;
}

function createFilesPost(part: SlackFilesPart, payload: DeliveryPayload, deps: SlackOutboundDeps): Post {
  const { workspace, channel } = payload.target;
  const { web } = deps;
  return {
    find: ({ uploadId }) =>
      withInstallation(workspace, deps, async (bot) => {
        if (uploadId === null) return ok(null);
        const shared = await areFilesShared(uploadId, channel, bot, web);
        return shared.ok ? ok(shared.value ? uploadId : null) : shared;
      }),
    post: (recorded) =>
      withInstallation(workspace, deps, (bot) => postFiles(part, recorded, targetOf(payload), bot, deps)),
  };
}

/** Deletes what an earlier attempt uploaded and never shared, then uploads and shares the files. */
async function postFiles(
  { attachments, message }: SlackFilesPart,
  recorded: RecordedPost,
  target: SlackTarget,
  bot: SlackInstallation,
  { web }: SlackOutboundDeps,
): Promise<Result<FileIds>> {
  if (recorded.uploadId !== null) await deleteFiles(recorded.uploadId, bot, web);
  const files = await uploadFiles(attachments, bot, web);
  if (!files.ok) return files;
  await recorded.saveUploadId(files.value);
  const shared = await shareFiles(recorded, message, target, bot, web);
  if (!shared.ok) return shared;
  await recorded.savePosted(files.value);
  return files;
}
