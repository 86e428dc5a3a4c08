import { z } from 'zod';
import { DraftId, JobId, ResumeId } from '../../jobs/model/ids.ts';
import { EditId } from '../../tailoring/edit.ts';
import { pack, unpack } from './packed-id.ts';

const nothing = <V extends string>(verb: V) => z.object({ do: z.literal(verb) });
const onDraft = <V extends string>(verb: V) => z.object({ do: z.literal(verb), draft: DraftId });
const onJob = <V extends string>(verb: V) => z.object({ do: z.literal(verb), job: JobId });
const onResume = <V extends string>(verb: V) => z.object({ do: z.literal(verb), resume: ResumeId });

/** What a button or a menu does when it is pressed. */
export const Action = z.discriminatedUnion('do', [
  // These open a form, and so are answered at once.
  nothing('tailor'),
  onDraft('edit'),
  onJob('again'),
  onJob('refine'),
  onJob('have'),
  onResume('fix'),
  nothing('settings'),
  nothing('workspace'),

  // A request that waits for the person's word.
  onDraft('start'),
  onDraft('agree'),
  onDraft('without_ai'),
  onDraft('drop'),
  onDraft('answer_in_dm'),
  onDraft('answer_in_thread'),
  onDraft('save_resume'),
  onDraft('use_as_posting'),

  // A job.
  onJob('cancel'),
  onJob('changes'),
  /** Another page of the same list, in its place. */
  z.object({ do: z.literal('turn'), job: JobId, page: z.int().nonnegative() }),
  z.object({ do: z.literal('undo'), job: JobId, edit: EditId }),
  onJob('undo_all'),
  z.object({ do: z.literal('accept'), job: JobId, edit: EditId }),
  onJob('versions'),
  onJob('restore'),
  onJob('show'),
  onJob('retry'),
  onJob('retry_without_ai'),
  onJob('delete'),
  onJob('delete_now'),

  // A resume.
  onResume('make_default'),
  onResume('delete_resume'),
  onResume('delete_resume_now'),

  // The person.
  nothing('help'),
  nothing('resumes'),
  nothing('history'),
  nothing('privacy'),
  nothing('withdraw'),
  nothing('export'),
  nothing('forget'),
  nothing('forget_now'),
]);
export type Action = z.infer<typeof Action>;

const FORMS = ['tailor', 'edit', 'again', 'refine', 'have', 'fix', 'settings', 'workspace'] as const;

/** An action that is answered with a form. */
export type OpeningAction = Extract<Action, { do: (typeof FORMS)[number] }>;

export function opensForm(action: Action): action is OpeningAction {
  return FORMS.some((verb) => verb === action.do);
}

/** An action as the platforms carry it: at most 60 characters, of which Discord takes 100. */
export function encodeAction(action: Action): string {
  const { do: verb, ...rest } = action;
  const values = Object.entries(rest).map(([name, value]) => (ID_NAMES.has(name) ? pack(value) : value));
  return [verb, ...values].join(':');
}

/** Null for what no version of this code has ever encoded. */
export function decodeAction(text: string): Action | null {
  const [verb = '', first, second] = text.split(':');
  const shape = Action.options.find((option) => option.shape.do.value === verb)?.shape;
  if (!shape) return null;
  const names = Object.keys(shape).filter((name) => name !== 'do');
  const read = (name: string, value = '') =>
    ID_NAMES.has(name) ? unpack(value) : name === 'page' ? Number(value) : value;
  const values = names.map((name, index) => [name, read(name, [first, second][index])]);
  const action = Action.safeParse({ do: verb, ...Object.fromEntries(values) });
  return action.success ? action.data : null;
}

const ID_NAMES = new Set(['job', 'resume', 'draft']);
