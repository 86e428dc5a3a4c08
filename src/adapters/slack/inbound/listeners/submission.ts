import type { ViewResponseAction } from '@slack/bolt';
import type { FieldErrors } from '../../../../chat/types/form.ts';
import { personOf } from '../../outbound/user-directory.ts';
import { sentences } from '../../strings.ts';
import type { Desk } from '../deps.ts';
import { readSubmission } from '../form-values.ts';
import { Submitted } from '../payloads/submitted.ts';
import { botIn, orApologise, type Waiting } from './listener.ts';

/** A form that was sent off: errors stand on their fields, else it is stored. What was typed stays where it is not. */
export async function onSubmission(asked: Waiting<ViewResponseAction>, desk: Desk): Promise<void> {
  const { reception, log } = desk;
  const bot = botIn(asked);
  const { view, user } = Submitted.parse(asked.body);
  const submission = readSubmission(view);
  if (submission === null || submission.where.workspace !== bot.workspace) {
    log.warn({}, 'a form came back that is none of ours');
    return asked.ack(window(sentences.formUnknown));
  }
  const errors = reception.check(submission.context, submission.values);
  if (Object.keys(errors).length > 0) return asked.ack(onFields(errors));
  await orApologise(
    desk,
    async () => {
      const { context, values, where } = submission;
      const who = personOf(bot, user.id, user.name ?? user.username);
      const act = { did: 'submitted', context, values } as const;
      await reception.receive({ who, where, act }, `view:${view.id}:${view.hash}`);
      await asked.ack();
    },
    () => asked.ack(staysOpen(view, sentences.notStored)),
  );
}

function onFields(errors: FieldErrors): ViewResponseAction {
  return { response_action: 'errors', errors: { ...errors } };
}

/** The form stays open with all that was typed, and `error` on its first field. */
export function staysOpen(view: unknown, error: string): ViewResponseAction {
  const [name] = Object.keys(readSubmission(view)?.values ?? {});
  return name === undefined ? window(error) : onFields({ [name]: error });
}

function window(text: string): ViewResponseAction {
  return {
    response_action: 'update',
    view: {
      type: 'modal',
      title: { type: 'plain_text', text: 'Tailor' },
      blocks: [{ type: 'section', text: { type: 'plain_text', text, emoji: false } }],
    },
  };
}
