import { type Action, opensForm } from '../types/action.ts';
import type { Scene } from './chat-context.ts';
import { onDraftAction } from './draft-action.ts';
import { showHome } from './home.ts';
import { onJobAction } from './job-action.ts';
import { onPersonAction } from './person-action.ts';
import { onResumeAction } from './resume-action.ts';

/** A button or a choice of a menu. One that opens a form was answered by the reception already. */
export async function onPressed(action: Action, scene: Scene): Promise<void> {
  if (opensForm(action)) return;
  if ('draft' in action) await onDraftAction(action, scene);
  else if ('job' in action) await onJobAction(action, scene);
  else if ('resume' in action) await onResumeAction(action, scene);
  else await onPersonAction(action, scene);
  if (scene.where.kind === 'home' && action.do !== 'forget_now') await showHome(scene);
}
