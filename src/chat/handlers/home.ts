import { allowanceOf } from '../../jobs/limits/allowance.ts';
import type { Place } from '../../jobs/model/reply-target.ts';
import { settingsOf } from '../../jobs/settings/settings.ts';
import { workspaceSettings } from '../../jobs/settings/workspace-settings.ts';
import { engineFor, usualEngineOf, workspaceIn } from '../context/chat-user.ts';
import { type Home, homeMessage } from '../messages/home.ts';
import type { Scene } from './chat-context.ts';
import { linksTo } from './links.ts';

/** Jobs that a home page names. */
const MOST_JOBS = 10;

/**
 * Shows a person's home page, where the platform has one: what was said to them there, and the page as it is now,
 * whatever has changed since the scene opened.
 */
export async function showHome(scene: Scene): Promise<void> {
  const { rooms, who, where, user, words } = scene;
  const { voice, store } = rooms;
  if (!voice.showHome) return;
  const at = who.isAdmin ? workspaceIn(where) : null;
  const jobs = await store.jobs.listOf(user.id, MOST_JOBS);
  const home: Home = {
    resumes: await store.resumes.namesOf(user.id),
    jobs,
    settings: await settingsOf(user.id, store),
    usualEngine: usualEngineOf(rooms),
    allowance: await allowanceHere(scene),
    workspace: at && (await workspaceSettings(at, store)),
  };
  const page = homeMessage(home, await linksTo(jobs, scene), words);
  const blocks = [...scene.onHome, page].flatMap((message) => message.blocks);
  scene.settle(await voice.showHome(who, where, { ...page, blocks }));
}

/** Shows on the home page only what was said to the person there. */
export async function showSaid({ rooms: { voice }, who, where, onHome, settle }: Scene): Promise<void> {
  const [first] = onHome;
  if (!voice.showHome || !first) return;
  const blocks = onHome.flatMap((message) => message.blocks);
  settle(await voice.showHome(who, where, { ...first, blocks }));
}

function allowanceHere(scene: Scene) {
  const { rooms, where, user } = scene;
  const { desk, house, store } = rooms;
  const engine = engineFor(null, scene, house, desk.defaultEngine);
  const place: Place | null =
    where.workspace === ''
      ? null
      : { platform: where.platform, workspace: where.workspace, channel: '', thread: null, reply: null };
  return allowanceOf(user.id, { place, engine }, desk.quota, store);
}
