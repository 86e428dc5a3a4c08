import { MAX_POSTING_CHARS } from '../../jobs/model/job-request.ts';
import { READABLE_EXTENSIONS } from '../../jobs/ports/documents.ts';
import type { ResumeName } from '../../jobs/ports/resumes.ts';
import type { ReplyLocation } from '../../jobs/settings/settings.ts';
import type { Strings } from '../../strings/strings.ts';
import type { StoredRequest } from '../types/draft.ts';
import type { Field, Form, FormLimits, FormOption } from '../types/form.ts';
import {
  countWords,
  EMPTY_DRAFT,
  joinName,
  MAX_NAME_CHARS,
  type RequestDraft,
} from '../types/request-draft.ts';

/** What the form is filled in from. */
export interface TailorFormData {
  /** In the order to offer them; null when they could not be loaded in time. */
  readonly resumes: readonly ResumeName[] | null;
  readonly stored: StoredRequest | null;
  /** The preselected one first. */
  readonly locations: readonly ReplyLocation[];
  /** The default that the workspace's admins chose. */
  readonly workspaceLocation: ReplyLocation | null;
}

/** On platforms with fewer fields, title and company share one, and so do posting and link. */
const FULL_FORM_FIELDS = 8;

/** Renders the form that asks for a tailored resume, filled in from the stored request as far as the fields hold it. */
export function tailorForm(data: TailorFormData, limits: FormLimits, strings: Strings): Form {
  const { forms } = strings;
  const request = data.stored?.request ?? EMPTY_DRAFT;
  const fields =
    limits.fields >= FULL_FORM_FIELDS
      ? fullFields(data, request, limits, strings)
      : compactFields(data, request, limits, strings);
  return {
    context: { form: 'tailor', draft: data.stored?.id ?? null },
    title: forms.tailor.title,
    submit: forms.tailor.submit,
    notes: fields.length < limits.fields ? renderKeptNotes(request, limits, strings) : [],
    fields,
  };
}

function fullFields(
  data: TailorFormData,
  request: RequestDraft,
  limits: FormLimits,
  strings: Strings,
): Field[] {
  const { tailor } = strings.forms;
  const { posting } = request;
  const maxChars = Math.min(limits.text, MAX_POSTING_CHARS);
  return [
    ...resumeFields(data, request, limits, strings),
    lineField('title', tailor.roleTitle, request.title, limits, { hint: tailor.nameHint }),
    lineField('company', tailor.company, request.company, limits),
    postingField(
      tailor.posting,
      tailor.postingHint(maxChars),
      posting?.from === 'link' ? '' : textOf(request),
      maxChars,
      strings,
    ),
    lineField('link', tailor.link, linkOf(posting), limits, {
      hint: tailor.linkHint,
      placeholder: tailor.linkPlaceholder,
    }),
    postingFileField(request, strings),
    ...placeFields(data, request, strings),
  ];
}

function compactFields(
  data: TailorFormData,
  request: RequestDraft,
  limits: FormLimits,
  strings: Strings,
): Field[] {
  const { tailor } = strings.forms;
  const maxChars = Math.min(limits.text, MAX_POSTING_CHARS);
  return [
    ...resumeFields(data, request, limits, strings),
    lineField('role', tailor.role, joinName(request), limits, {
      hint: tailor.nameHint,
      placeholder: tailor.rolePlaceholder,
    }),
    postingField(
      tailor.postingOrLink,
      tailor.postingOrLinkHint(maxChars),
      textOf(request),
      maxChars,
      strings,
    ),
    postingFileField(request, strings),
  ];
}

function linkOf(posting: RequestDraft['posting']): string {
  if (posting?.from === 'text') return posting.link ?? '';
  return posting?.from === 'link' ? posting.url : '';
}

function textOf({ posting }: RequestDraft): string {
  if (posting?.from === 'text') return posting.text;
  return posting?.from === 'link' ? posting.url : '';
}

function resumeFields(
  { resumes }: TailorFormData,
  { resume }: RequestDraft,
  limits: FormLimits,
  { forms: { tailor }, day }: Strings,
): Field[] {
  const options =
    resumes === null
      ? [{ value: 'default', label: tailor.byDefault }]
      : resumes.map(optionOf).slice(0, limits.options);
  const chosen =
    options.find(({ value }) => resume.from === 'saved' && value === resume.id)?.value ??
    resumes?.find(({ isDefault }) => isDefault)?.id ??
    options[0]?.value;
  const hint = resume.from === 'file' ? tailor.keptResumeFile(resume.file.name) : tailor.resumeFileHint;
  const file: Field = {
    type: 'file',
    name: 'resume_file',
    label: chosen === undefined ? tailor.resumeFile : tailor.resumeFileInstead,
    hint,
    required: chosen === undefined && resume.from !== 'file',
    accept: READABLE_EXTENSIONS,
  };
  if (chosen === undefined) return [file];
  const choice: Field = {
    type: 'choice',
    name: 'resume',
    label: tailor.resume,
    hint: resumes === null ? tailor.slow : tailor.resumeHint,
    required: false,
    options,
    value: chosen,
  };
  return [choice, file];

  function optionOf({ id, filename, isDefault, createdAt }: ResumeName): FormOption {
    return {
      value: id,
      label: isDefault ? tailor.defaultMark(filename) : filename,
      detail: tailor.saved(day(createdAt)),
    };
  }
}

function lineField(
  name: string,
  label: string,
  value: string,
  limits: FormLimits,
  more: { readonly hint?: string; readonly placeholder?: string } = {},
): Field {
  // Links are longer than names.
  const maxLength = Math.min(limits.text, name === 'link' ? 2_000 : MAX_NAME_CHARS);
  return {
    type: 'text',
    name,
    label,
    required: false,
    multiline: false,
    maxLength,
    ...more,
    ...(value !== '' && value.length <= maxLength && { value }),
  };
}

/** A posting that is too long for the field stays in the draft, and the hint says so. */
function postingField(
  label: string,
  hint: string,
  value: string,
  maxLength: number,
  { forms: { tailor } }: Strings,
): Field {
  const fits = value.length <= maxLength;
  return {
    type: 'text',
    name: 'posting',
    label,
    hint: fits ? hint : tailor.postingKept(countWords(value)),
    required: false,
    multiline: true,
    maxLength,
    ...(value !== '' && fits && { value }),
  };
}

function postingFileField({ posting }: RequestDraft, { forms: { tailor } }: Strings): Field {
  return {
    type: 'file',
    name: 'posting_file',
    label: tailor.postingFile,
    hint: posting?.from === 'file' ? tailor.keptFile(posting.file.name) : tailor.postingFileHint,
    required: false,
    accept: READABLE_EXTENSIONS,
  };
}

function placeFields(
  { locations, workspaceLocation }: TailorFormData,
  { place }: RequestDraft,
  { forms }: Strings,
): Field[] {
  const [preset] = locations;
  if (locations.length < 2 || preset === undefined) return [];
  const options = locations.map((one) => {
    const label = forms.places[one];
    return { value: one, label: one === workspaceLocation ? forms.places.workspaceDefault(label) : label };
  });
  const value = place !== null && locations.includes(place) ? place : preset;
  return [{ type: 'choice', name: 'place', label: forms.tailor.place, required: false, options, value }];
}

function renderKeptNotes(
  { posting, resume }: RequestDraft,
  limits: FormLimits,
  { forms: { tailor } }: Strings,
): string[] {
  const long = posting?.from === 'text' && posting.text.length > Math.min(limits.text, MAX_POSTING_CHARS);
  return [
    ...(long ? [tailor.kept(countWords(posting.text))] : []),
    ...(posting?.from === 'file' ? [tailor.keptFile(posting.file.name)] : []),
    ...(resume.from === 'file' ? [tailor.keptResumeFile(resume.file.name)] : []),
  ];
}
