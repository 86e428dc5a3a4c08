import { allowanceOf } from '../../jobs/limits/allowance.ts';
import type { ReplyTarget } from '../../jobs/model/reply-target.ts';
import { loadSettings } from '../../jobs/settings/settings.ts';
import { loadWorkspaceSettings } from '../../jobs/settings/workspace-settings.ts';
import { chooseEngine, configuredDefaultEngine, findWorkspace } from '../context/chat-user.ts';
import { type HomePage, homeMessage } from '../messages/home.ts';
import { joinSubjects, type Message } from '../types/message.ts';
import type { ChatContext } from './chat-context.ts';
import { loadJobLinks } from './job-links.ts';

const MAX_JOBS = 10;

/**
 * Publishes the sender's home page, on platforms that have one, with the replies to this event on top. Loads settings
 * again, as the event may have changed them.
 */
export async function publishHome(chat: ChatContext): Promise<void> {
  const { deps, sender, context, user, strings } = chat;
  const { adapter, store } = deps;
  if (!adapter.publishHome) return;
  const workspace = sender.isAdmin ? findWorkspace(context) : null;
  const jobs = await store.jobs.list(user.id, MAX_JOBS);
  const home: HomePage = {
    resumes: await store.resumes.listNames(user.id),
    jobs,
    settings: await loadSettings(user.id, store),
    defaultEngine: configuredDefaultEngine(deps),
    allowance: await loadAllowance(chat),
    workspace: workspace && (await loadWorkspaceSettings(workspace, store)),
  };
  const page = homeMessage(home, await loadJobLinks(jobs, chat), strings);
  await chat.publishHome(joinMessages(page, [...chat.homeMessages, page]));
}

/** Publishes only the replies to this event on the home page. */
export async function publishHomeReplies({ homeMessages, publishHome: publish }: ChatContext): Promise<void> {
  const [first] = homeMessages;
  if (first) await publish(joinMessages(first, homeMessages));
}

/** Shows messages as one, which has the summary of `main`. */
function joinMessages(main: Message, all: readonly Message[]): Message {
  return { ...main, blocks: all.flatMap(({ blocks }) => blocks), about: joinSubjects(all) };
}

function loadAllowance(chat: ChatContext) {
  const { deps, context, user } = chat;
  const { submission, installation, store } = deps;
  const engine = chooseEngine(null, chat, installation, submission.defaultEngine);
  const target: ReplyTarget | null =
    context.workspace === ''
      ? null
      : { platform: context.platform, workspace: context.workspace, channel: '', thread: null, reply: null };
  return submission.quota && allowanceOf(user.id, { target, engine }, submission.quota, store);
}
