import { z } from 'zod';
import { DraftId, JobId, ResumeId } from '../../jobs/model/ids.ts';
import { RequirementId } from '../../posting/requirements.ts';
import { EditId } from '../../tailoring/edit.ts';
import { packId, unpackId } from './packed-id.ts';

const plain = <V extends string>(verb: V) => z.object({ do: z.literal(verb) });
const onDraft = <V extends string>(verb: V) => z.object({ do: z.literal(verb), draft: DraftId });
const onJob = <V extends string>(verb: V) => z.object({ do: z.literal(verb), job: JobId });
const onResume = <V extends string>(verb: V) => z.object({ do: z.literal(verb), resume: ResumeId });

/** What a button or a menu option does. The verbs are encoded in messages that people keep, so they never change. */
export const Action = z.discriminatedUnion('do', [
  // Open a form, so they are answered at once.
  plain('tailor'),
  onDraft('edit'),
  onJob('again'),
  onJob('refine'),
  onJob('have'),
  /** Adds what a wish was left without. */
  onJob('add_left_out'),
  /** Adds the words of a refused wish. */
  onDraft('add_words'),
  /** Says in the person's own words how they used a skill. */
  z.object({ do: z.literal('add_skill'), job: JobId, edit: EditId }),
  onResume('fix'),
  plain('settings'),
  plain('workspace'),

  // A request that waits for an answer.
  onDraft('start'),
  onDraft('agree'),
  onDraft('without_ai'),
  onDraft('drop'),
  onDraft('answer_in_dm'),
  onDraft('answer_in_thread'),
  onDraft('save_resume'),
  onDraft('use_as_posting'),
  onDraft('accept_posting'),
  onDraft('accept_resume'),

  // A job.
  onJob('ask_lines'),
  z.object({ do: z.literal('is_line'), job: JobId, requirement: RequirementId }),
  z.object({ do: z.literal('not_line'), job: JobId, requirement: RequirementId }),
  onJob('ask_skills'),
  z.object({ do: z.literal('used_skill'), job: JobId, edit: EditId }),
  z.object({ do: z.literal('not_skill'), job: JobId, edit: EditId }),
  onJob('cancel'),
  onJob('changes'),
  /** Shows another page of the list, in its place. */
  z.object({ do: z.literal('turn'), job: JobId, page: z.int().nonnegative() }),
  z.object({ do: z.literal('undo'), job: JobId, edit: EditId }),
  onJob('undo_all'),
  z.object({ do: z.literal('accept'), job: JobId, edit: EditId }),
  /** Has AI grant what a wish needs it for. */
  onJob('use_ai'),
  onJob('letter'),
  onJob('questions'),
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

  // The person's own data.
  plain('help'),
  plain('resumes'),
  plain('history'),
  plain('privacy'),
  plain('withdraw'),
  plain('export'),
  plain('forget'),
  plain('forget_now'),
]);
export type Action = z.infer<typeof Action>;

const FORM_VERBS = [
  'tailor',
  'edit',
  'again',
  'refine',
  'have',
  'add_left_out',
  'add_words',
  'add_skill',
  'fix',
  'settings',
  'workspace',
] as const;

/** An action that opens a form. */
export type FormAction = Extract<Action, { do: (typeof FORM_VERBS)[number] }>;

/** True for an action that opens a form. */
export function isFormAction(action: Action): action is FormAction {
  return FORM_VERBS.some((verb) => verb === action.do);
}

/** Encodes an action for a button, in at most 60 characters; Discord allows 100. */
export function encodeAction(action: Action): string {
  const { do: verb, ...rest } = action;
  const values = Object.entries(rest).map(([name, value]) => (ID_NAMES.has(name) ? packId(value) : value));
  return [verb, ...values].join(':');
}

/** Decodes an action; null when no version of this code has encoded it. */
export function decodeAction(text: string): Action | null {
  const [verb = '', first, second] = text.split(':');
  const shape = Action.options.find((option) => option.shape.do.value === verb)?.shape;
  if (!shape) return null;
  const names = Object.keys(shape).filter((name) => name !== 'do');
  const decode = (name: string, value = '') =>
    ID_NAMES.has(name) ? unpackId(value) : name === 'page' ? Number(value) : value;
  const values = names.map((name, index) => [name, decode(name, [first, second][index])]);
  const action = Action.safeParse({ do: verb, ...Object.fromEntries(values) });
  return action.success ? action.data : null;
}

const ID_NAMES = new Set(['job', 'resume', 'draft']);
