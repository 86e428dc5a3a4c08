import { type AnswerIn, Settings } from '../../jobs/settings/settings.ts';
import { type Catalogue, languages } from '../../strings/strings.ts';
import type { FormValues } from '../types/chat-event.ts';
import type { Field, Form, Option } from '../types/form.ts';
import { textIn } from '../types/request-draft.ts';

/** What stands for "no wish of my own" in a choice, which cannot be empty. */
export const USUAL = 'usual';

const PAGES = [1, 2, 3, 4];

/** A person's own settings. `places` are those that can be had somewhere on the platform. */
export function settingsForm(
  settings: Settings,
  { places, hasModel }: { readonly places: readonly AnswerIn[]; readonly hasModel: boolean },
  { forms }: Catalogue,
): Form {
  const words = forms.settings;
  const pages = [...new Set([...PAGES, ...(settings.pages === null ? [] : [settings.pages])])];
  return {
    context: { form: 'settings' },
    title: words.title,
    submit: words.submit,
    notes: [],
    fields: [
      choice('place', words.place, settings.answerIn, [
        { value: USUAL, label: words.placeUsual },
        ...places.map((place) => ({ value: place, label: forms.places[place] })),
      ]),
      choice('pages', words.pages, settings.pages, [
        { value: USUAL, label: words.pagesNone },
        ...pages.map((count) => ({ value: String(count), label: words.page(count) })),
      ]),
      ...(hasModel
        ? [
            choice('engine', words.engine, settings.engine, [
              { value: USUAL, label: words.engineUsual },
              { value: 'openai', label: words.engineAi },
              { value: 'offline', label: words.engineOffline },
            ]),
          ]
        : []),
      choice('locale', words.locale, settings.locale, [
        { value: USUAL, label: words.localeUsual },
        ...languages().map(([value, label]) => ({ value, label })),
      ]),
    ],
  };
}

/** What the form came back with. A field that it did not have changes nothing. */
export function settingsFrom(values: FormValues): Partial<Settings> {
  const chosen = (name: string) => {
    const value = textIn(values, name);
    return value === USUAL || value === '' ? null : value;
  };
  const pages = chosen('pages');
  const parsed = Settings.safeParse({
    answerIn: chosen('place'),
    pages: pages === null ? null : Number(pages),
    engine: chosen('engine'),
    locale: chosen('locale'),
  });
  if (!parsed.success) return {};
  const { engine, ...always } = parsed.data;
  // The field of the engine is there only where there are two.
  return values.engine === undefined ? always : { ...always, engine };
}

export function choice(
  name: string,
  label: string,
  value: string | number | null,
  options: readonly Option[],
): Field {
  const wanted = value === null ? USUAL : String(value);
  const chosen = options.some((option) => option.value === wanted) ? wanted : USUAL;
  return { type: 'choice', name, label, required: false, options, value: chosen };
}
