import type { DraftId } from '../../jobs/model/ids.ts';
import { MAX_POSTING_CHARS } from '../../jobs/model/job-request.ts';
import { MAX_DOCUMENT_BYTES, READABLE_EXTENSIONS } from '../../jobs/ports/documents.ts';
import type { Strings } from '../../strings/strings.ts';
import type { FileRef, FormValues } from '../types/chat-event.ts';
import type { FieldErrors } from '../types/form.ts';
import { fileValues, isLink, MAX_NAME_CHARS, textValue } from '../types/request-draft.ts';

/** Validates without the database. The default resume and the draft's posting are checked when the request runs. */
export function validateTailor(
  draft: DraftId | null,
  values: FormValues,
  { forms: { errors } }: Strings,
): FieldErrors {
  const found: Record<string, string> = {};
  const [resume] = fileValues(values, 'resume_file');
  const [posting] = fileValues(values, 'posting_file');
  const text = textValue(values, 'posting');
  const link = textValue(values, 'link');
  if (resume) setError(found, 'resume_file', validateFile(resume, errors));
  else if (draft === null && textValue(values, 'resume') === '') found.resume_file = errors.noResume;
  if (posting) setError(found, 'posting_file', validateFile(posting, errors));
  if (link !== '' && !isLink(link)) found.link = errors.notALink;
  if (text.length > MAX_POSTING_CHARS) found.posting = errors.postingTooLong(MAX_POSTING_CHARS);
  if (draft === null && text === '' && link === '' && !posting) found.posting = errors.noPosting;
  for (const name of ['title', 'company', 'role'])
    if (textValue(values, name).length > MAX_NAME_CHARS) found[name] = errors.nameTooLong(MAX_NAME_CHARS);
  return found;
}

function setError(found: Record<string, string>, name: string, error: string | null): void {
  if (error !== null) found[name] = error;
}

/** Checks a file's name and size; null when both are fine. */
function validateFile({ name, size }: FileRef, errors: Strings['forms']['errors']): string | null {
  if (!READABLE_EXTENSIONS.some((ending) => name.toLowerCase().endsWith(ending)))
    return errors.wrongFile(name);
  return size !== null && size > MAX_DOCUMENT_BYTES ? errors.fileTooLarge(name) : null;
}
