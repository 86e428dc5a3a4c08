import type { AnswerIn } from '../../jobs/settings/settings.ts';
import { WorkspaceSettings } from '../../jobs/settings/workspace-settings.ts';
import type { Catalogue } from '../../strings/strings.ts';
import type { FormValues } from '../types/chat-event.ts';
import type { Field, FieldErrors, Form } from '../types/form.ts';
import { textIn } from '../types/request-draft.ts';
import { choice, USUAL } from './settings.ts';

/** What a workspace's admins set for everybody in it. */
export function workspaceForm(
  settings: WorkspaceSettings,
  places: readonly AnswerIn[],
  { forms }: Catalogue,
): Form {
  const words = forms.workspace;
  return {
    context: { form: 'workspace' },
    title: words.title,
    submit: words.submit,
    notes: [words.note],
    fields: [
      choice('place', words.place, settings.answerIn, [
        { value: USUAL, label: words.placeUsual },
        ...places.map((place) => ({ value: place, label: forms.places[place] })),
      ]),
      {
        type: 'channels',
        name: 'channels',
        label: words.channels,
        hint: words.channelsHint,
        required: false,
        value: settings.channels ?? [],
      },
      amount('cost', words.cost, settings.dailyCost, words.limitHint),
      amount('tokens', words.tokens, settings.dailyTokens, words.limitHint),
    ],
  };
}

function amount(name: string, label: string, value: number | null, hint: string): Field {
  return {
    type: 'text',
    name,
    label,
    hint,
    required: false,
    multiline: false,
    maxLength: 20,
    ...(value !== null && { value: String(value) }),
  };
}

export function checkWorkspace(values: FormValues, { forms: { errors } }: Catalogue): FieldErrors {
  const wrong = ['cost', 'tokens'].filter((name) => !((numberIn(values, name) ?? 0) >= 0));
  return Object.fromEntries(wrong.map((name) => [name, errors.notANumber]));
}

/** What the form came back with. */
export function workspaceFrom(values: FormValues): Partial<WorkspaceSettings> {
  const place = textIn(values, 'place');
  const channels = textIn(values, 'channels').split(',').filter(Boolean);
  const parsed = WorkspaceSettings.safeParse({
    answerIn: place === USUAL || place === '' ? null : place,
    channels: channels.length === 0 ? null : channels,
    dailyCost: numberIn(values, 'cost'),
    dailyTokens: numberIn(values, 'tokens'),
  });
  return parsed.success ? parsed.data : {};
}

/** Null where nothing was written; NaN where it is no number. */
function numberIn(values: FormValues, name: string): number | null {
  const text = textIn(values, name).replace(/^\$/, '');
  return text === '' ? null : Number(text);
}
