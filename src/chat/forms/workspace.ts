import type { ReplyLocation } from '../../jobs/settings/settings.ts';
import { WorkspaceSettings } from '../../jobs/settings/workspace-settings.ts';
import type { Strings } from '../../strings/strings.ts';
import type { FormValues } from '../types/chat-event.ts';
import type { Field, FieldErrors, Form } from '../types/form.ts';
import { textValue } from '../types/request-draft.ts';
import { choiceField, DEFAULT_OPTION } from './settings.ts';

/** Renders the form of a workspace's settings, for its admins. */
export function workspaceForm(
  settings: WorkspaceSettings,
  locations: readonly ReplyLocation[],
  { forms }: Strings,
): Form {
  const t = forms.workspace;
  return {
    context: { form: 'workspace' },
    title: t.title,
    submit: t.submit,
    notes: [t.note],
    fields: [
      choiceField('place', t.place, settings.answerIn, [
        { value: DEFAULT_OPTION, label: t.placeDefault },
        ...locations.map((location) => ({ value: location, label: forms.places[location] })),
      ]),
      {
        type: 'channels',
        name: 'channels',
        label: t.channels,
        hint: t.channelsHint,
        required: false,
        value: settings.channels ?? [],
      },
      amountField('cost', t.cost, settings.dailyCost, t.limitHint),
      amountField('tokens', t.tokens, settings.dailyTokens, t.limitHint),
    ],
  };
}

function amountField(name: string, label: string, value: number | null, hint: string): Field {
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

/** Validates that cost and tokens are empty or numbers of 0 or more, tokens without a fraction. */
export function validateWorkspace(values: FormValues, { forms: { errors } }: Strings): FieldErrors {
  const { dailyCost, dailyTokens } = WorkspaceSettings.shape;
  return {
    ...(!dailyCost.safeParse(numberIn(values, 'cost')).success && { cost: errors.notANumber }),
    ...(!dailyTokens.safeParse(numberIn(values, 'tokens')).success && { tokens: errors.notAWholeNumber }),
  };
}

/**
 * Parses the form.
 *
 * @throws ZodError for values that `validateWorkspace` refuses, or that no form could send.
 */
export function parseWorkspaceForm(values: FormValues): WorkspaceSettings {
  const place = textValue(values, 'place');
  const channels = textValue(values, 'channels').split(',').filter(Boolean);
  return WorkspaceSettings.parse({
    answerIn: place === DEFAULT_OPTION || place === '' ? null : place,
    channels: channels.length === 0 ? null : channels,
    dailyCost: numberIn(values, 'cost'),
    dailyTokens: numberIn(values, 'tokens'),
  });
}

/** Parses a number; null when the field is empty, NaN when it isn't a number. */
function numberIn(values: FormValues, name: string): number | null {
  const text = textValue(values, name).replace(/^\$/, '');
  return text === '' ? null : Number(text);
}
