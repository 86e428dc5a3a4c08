import type { DraftId } from '../../jobs/model/ids.ts';
import { MAX_POSTING } from '../../jobs/model/job-request.ts';
import type { ResumeName } from '../../jobs/ports/rows.ts';
import type { AnswerIn } from '../../jobs/settings/settings.ts';
import type { Catalogue } from '../../strings/strings.ts';
import type { FormValues } from '../types/chat-event.ts';
import type { Field, FieldErrors, Form, FormLimits, Option } from '../types/form.ts';
import { countWords, filesIn, isLink, NOTHING_WANTED, textIn, type Wanted } from '../types/request-draft.ts';
import { fileError, READABLE } from './file-error.ts';

/** What the form is made from. */
export interface TailorOffer {
  /** In the order in which they are offered; null where they could not be read in time. */
  readonly resumes: readonly ResumeName[] | null;
  readonly draft: { readonly id: DraftId; readonly wanted: Wanted } | null;
  /** The places that can be chosen, the one that is usual here first. */
  readonly places: readonly AnswerIn[];
  /** The place that the workspace's admins made the usual one. */
  readonly workspacePlace: AnswerIn | null;
}

/** Fields of the whole form; with fewer, one line takes title and company, and one field posting and link. */
const ROOMY = 8;

/** The longest title or company of a request, in characters. */
const MOST_NAME = 200;

/** The form that asks for a resume to be tailored. What is in its draft stands there already, or is said to be kept. */
export function tailorForm(offer: TailorOffer, limits: FormLimits, catalogue: Catalogue): Form {
  const { forms } = catalogue;
  const wanted = offer.draft?.wanted ?? NOTHING_WANTED;
  const fields =
    limits.fields >= ROOMY
      ? roomyFields(offer, wanted, limits, catalogue)
      : fewFields(offer, wanted, limits, catalogue);
  return {
    context: { form: 'tailor', draft: offer.draft?.id ?? null },
    title: forms.tailor.title,
    submit: forms.tailor.submit,
    notes: fields.length < limits.fields ? keptNotes(wanted, limits, catalogue) : [],
    fields,
  };
}

/** What can be known of it at once. Whether there is a default resume, or a posting in the draft, is found later. */
export function checkTailor(
  draft: DraftId | null,
  values: FormValues,
  { forms: { errors } }: Catalogue,
): FieldErrors {
  const found: Record<string, string> = {};
  const [resume] = filesIn(values, 'resume_file');
  const [posting] = filesIn(values, 'posting_file');
  const text = textIn(values, 'posting');
  const link = textIn(values, 'link');
  if (resume) put(found, 'resume_file', fileError(resume, errors));
  else if (draft === null && textIn(values, 'resume') === '') found.resume_file = errors.noResume;
  if (posting) put(found, 'posting_file', fileError(posting, errors));
  if (link !== '' && !isLink(link)) found.link = errors.notALink;
  if (text.length > MAX_POSTING) found.posting = errors.postingTooLong(MAX_POSTING);
  if (draft === null && text === '' && link === '' && !posting) found.posting = errors.noPosting;
  for (const name of ['title', 'company', 'role'])
    if (textIn(values, name).length > MOST_NAME) found[name] = errors.nameTooLong(MOST_NAME);
  return found;
}

function put(found: Record<string, string>, name: string, error: string | null): void {
  if (error !== null) found[name] = error;
}

function roomyFields(offer: TailorOffer, wanted: Wanted, limits: FormLimits, catalogue: Catalogue): Field[] {
  const { tailor } = catalogue.forms;
  const { posting } = wanted;
  const most = Math.min(limits.text, MAX_POSTING);
  return [
    ...resumeFields(offer, wanted, limits, catalogue),
    line('title', tailor.roleTitle, wanted.title, limits, { hint: tailor.nameHint }),
    line('company', tailor.company, wanted.company, limits),
    postingField(
      tailor.posting,
      tailor.postingHint(most),
      posting?.from === 'link' ? '' : textOf(wanted),
      most,
      catalogue,
    ),
    line('link', tailor.link, posting?.from === 'link' ? posting.url : '', limits, {
      hint: tailor.linkHint,
      placeholder: tailor.linkPlaceholder,
    }),
    postingFile(wanted, catalogue),
    ...placeFields(offer, wanted, catalogue),
  ];
}

function fewFields(offer: TailorOffer, wanted: Wanted, limits: FormLimits, catalogue: Catalogue): Field[] {
  const { tailor } = catalogue.forms;
  const { title, company } = wanted;
  const most = Math.min(limits.text, MAX_POSTING);
  const role = title !== '' && company !== '' ? `${title} at ${company}` : title;
  return [
    ...resumeFields(offer, wanted, limits, catalogue),
    line('role', tailor.role, role, limits, { hint: tailor.nameHint, placeholder: tailor.rolePlaceholder }),
    postingField(tailor.postingOrLink, tailor.postingOrLinkHint(most), textOf(wanted), most, catalogue),
    postingFile(wanted, catalogue),
  ];
}

function textOf({ posting }: Wanted): string {
  if (posting?.from === 'text') return posting.text;
  return posting?.from === 'link' ? posting.url : '';
}

function resumeFields(
  { resumes }: TailorOffer,
  { resume }: Wanted,
  limits: FormLimits,
  { forms: { tailor }, day }: Catalogue,
): Field[] {
  const options =
    resumes === null
      ? [{ value: 'default', label: tailor.byDefault }]
      : resumes.map(optionOf).slice(0, limits.options);
  const chosen =
    options.find(({ value }) => resume.from === 'saved' && value === resume.id)?.value ??
    resumes?.find(({ isDefault }) => isDefault)?.id ??
    options[0]?.value;
  const kept = resume.from === 'file' ? tailor.keptResumeFile(resume.file.name) : tailor.resumeFileHint;
  const file: Field = {
    type: 'file',
    name: 'resume_file',
    label: chosen === undefined ? tailor.resumeFile : tailor.resumeFileInstead,
    hint: kept,
    required: chosen === undefined && resume.from !== 'file',
    accept: READABLE,
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

  function optionOf({ id, filename, isDefault, createdAt }: ResumeName): Option {
    return {
      value: id,
      label: isDefault ? tailor.defaultMark(filename) : filename,
      detail: tailor.saved(day(createdAt)),
    };
  }
}

function line(
  name: string,
  label: string,
  value: string,
  limits: FormLimits,
  more: { readonly hint?: string; readonly placeholder?: string } = {},
): Field {
  // A link is longer than a name.
  const maxLength = Math.min(limits.text, name === 'link' ? 2_000 : MOST_NAME);
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

/** A posting longer than the field stays in the draft, and the field says so. */
function postingField(
  label: string,
  hint: string,
  value: string,
  maxLength: number,
  { forms: { tailor } }: Catalogue,
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

function postingFile({ posting }: Wanted, { forms: { tailor } }: Catalogue): Field {
  return {
    type: 'file',
    name: 'posting_file',
    label: tailor.postingFile,
    hint: posting?.from === 'file' ? tailor.keptFile(posting.file.name) : tailor.postingFileHint,
    required: false,
    accept: READABLE,
  };
}

function placeFields(
  { places, workspacePlace }: TailorOffer,
  { place }: Wanted,
  { forms }: Catalogue,
): Field[] {
  const [usual] = places;
  if (places.length < 2 || usual === undefined) return [];
  const options = places.map((one) => {
    const label = forms.places[one];
    return { value: one, label: one === workspacePlace ? forms.places.workspaceDefault(label) : label };
  });
  const value = place !== null && places.includes(place) ? place : usual;
  return [{ type: 'choice', name: 'place', label: forms.tailor.place, required: false, options, value }];
}

function keptNotes(
  { posting, resume }: Wanted,
  limits: FormLimits,
  { forms: { tailor } }: Catalogue,
): string[] {
  const long = posting?.from === 'text' && posting.text.length > Math.min(limits.text, MAX_POSTING);
  return [
    ...(long ? [tailor.kept(countWords(posting.text))] : []),
    ...(posting?.from === 'file' ? [tailor.keptFile(posting.file.name)] : []),
    ...(resume.from === 'file' ? [tailor.keptResumeFile(resume.file.name)] : []),
  ];
}
