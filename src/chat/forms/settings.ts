import { type ReplyLocation, Settings } from '../../jobs/settings/settings.ts';
import { DEFAULT_LOOK, LOOKS } from '../../resume/layout/layout.ts';
import { listLanguages, type Strings } from '../../strings/strings.ts';
import type { FormValues } from '../types/chat-event.ts';
import type { Field, Form, FormOption } from '../types/form.ts';
import { textValue } from '../types/request-draft.ts';

/** The value of the option for no preference, because a choice can't be empty. */
export const DEFAULT_OPTION = 'usual';

const PAGE_LIMITS = [1, 2, 3, 4];

/** Renders the form of a person's own settings. */
export function settingsForm(
  settings: Settings,
  { locations, hasModel }: { readonly locations: readonly ReplyLocation[]; readonly hasModel: boolean },
  { forms }: Strings,
): Form {
  const t = forms.settings;
  const pages = [...new Set([...PAGE_LIMITS, ...(settings.pages === null ? [] : [settings.pages])])];
  return {
    context: { form: 'settings' },
    title: t.title,
    submit: t.submit,
    notes: [],
    fields: [
      choiceField('place', t.place, settings.answerIn, [
        { value: DEFAULT_OPTION, label: t.placeDefault },
        ...locations.map((location) => ({ value: location, label: forms.places[location] })),
      ]),
      choiceField('pages', t.pages, settings.pages, [
        { value: DEFAULT_OPTION, label: t.pagesNone },
        ...pages.map((count) => ({ value: String(count), label: t.page(count) })),
      ]),
      choiceField(
        'look',
        t.look,
        settings.look ?? DEFAULT_LOOK,
        LOOKS.map((look) => ({ value: look, label: t.looks[look] })),
      ),
      ...(hasModel
        ? [
            choiceField('engine', t.engine, settings.engine, [
              { value: DEFAULT_OPTION, label: t.engineDefault },
              { value: 'openai', label: t.engineAi },
              { value: 'offline', label: t.engineOffline },
            ]),
          ]
        : []),
      choiceField('locale', t.locale, settings.locale, [
        { value: DEFAULT_OPTION, label: t.localeDefault },
        ...listLanguages().map(([value, label]) => ({ value, label })),
      ]),
    ],
  };
}

/** Parses the form. Leaves out settings that the form had no field for, so that they stay unchanged. */
export function parseSettingsForm(values: FormValues): Partial<Settings> {
  const chosen = (name: string) => {
    const value = textValue(values, name);
    return value === DEFAULT_OPTION || value === '' ? null : value;
  };
  const pages = chosen('pages');
  const parsed = Settings.safeParse({
    answerIn: chosen('place'),
    pages: pages === null ? null : Number(pages),
    engine: chosen('engine'),
    look: chosen('look'),
    locale: chosen('locale'),
  });
  if (!parsed.success) return {};
  const { engine, look, ...always } = parsed.data;
  return {
    ...always,
    // The form has an engine field only when there are two engines, and forms from before had no look.
    ...(values.engine !== undefined && { engine }),
    ...(values.look !== undefined && { look }),
  };
}

/** Renders a drop-down. Selects the default option for null and for a value that isn't offered. */
export function choiceField(
  name: string,
  label: string,
  value: string | number | null,
  options: readonly FormOption[],
): Field {
  const selected = value === null ? DEFAULT_OPTION : String(value);
  const chosen = options.some((option) => option.value === selected) ? selected : DEFAULT_OPTION;
  return { type: 'choice', name, label, required: false, options, value: chosen };
}
