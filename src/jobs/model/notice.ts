import type { FaultCode } from './fault.ts';
import { MAX_POSTING } from './job-request.ts';

/** What a person is told about a failure: what happened, then what they can do next. One sentence each. */
export interface Notice {
  readonly happened: string;
  readonly next: string;
}

const READ_TYPES = 'PDF, DOCX, ODT, RTF, DOC, TXT or Markdown';

const NOTICES: Record<FaultCode, Notice> = {
  document_unsupported: {
    happened: 'This kind of file cannot be read.',
    next: `Send it as ${READ_TYPES}.`,
  },
  document_empty: {
    happened: 'The file is empty.',
    next: 'Check that it opens on your machine, then send it again.',
  },
  document_too_large: {
    happened: 'The file is larger than 10 MB.',
    next: 'Save it without pictures, or as a PDF, and send it again.',
  },
  document_encrypted: {
    happened: 'The file is locked with a password.',
    next: 'Save a copy without the password and send that.',
  },
  document_damaged: {
    happened: 'The file is damaged, or is not what its name says.',
    next: `Open it, save it anew as ${READ_TYPES}, and send that.`,
  },
  document_scan: {
    happened: 'The file looks like a scan: it holds pictures of text, and no text.',
    next: 'Send the document the scan was made from, or type the text into a DOCX or TXT file.',
  },
  document_too_slow: {
    happened: 'Reading the file took too long and was stopped.',
    next: 'Save it as a plain PDF or DOCX and send that.',
  },
  document_too_complex: {
    happened: 'The file unpacks to more than can be read safely, so reading it was stopped.',
    next: 'Save it as a plain PDF or DOCX and send that.',
  },
  file_unavailable: {
    happened: 'The file could not be fetched from where it was shared.',
    next: 'Send it to the bot once more; if that does not help, paste its text, or tell whoever runs this bot.',
  },
  posting_empty: {
    happened: 'The job description is empty.',
    next: 'Paste the text of the posting, or give its link or a file.',
  },
  posting_too_long: {
    happened: `The posting is longer than ${MAX_POSTING.toLocaleString('en')} characters.`,
    next: 'Leave out what is not about the job, and send it again.',
  },
  link_invalid: {
    happened:
      'This is not a link that can be opened: it must be the full address of a page, starting with https://.',
    next: 'Copy the link from the address bar of your browser, or paste the text of the posting here.',
  },
  link_private: {
    happened: 'This link does not lead to a public page on the internet.',
    next: 'Paste the text of the posting here.',
  },
  link_unreachable: {
    happened: 'The site of the posting could not be reached.',
    next: 'Try again in a few minutes, or paste the text of the posting here.',
  },
  link_refused: {
    happened: 'The site shows this posting to people in a browser, and not to a bot.',
    next: 'Open the link, copy the text of the posting, and paste it here.',
  },
  link_not_found: {
    happened: 'There is no posting at this link any more.',
    next: 'Check the link in your browser, or paste the text of the posting here.',
  },
  link_too_large: {
    happened: 'The page at this link is larger than 2 MB.',
    next: 'Paste the text of the posting here.',
  },
  link_too_slow: {
    happened: 'The page at this link took too long.',
    next: 'Try again in a few minutes, or paste the text of the posting here.',
  },
  link_not_a_page: {
    happened: 'This link leads to a file, and not to a web page.',
    next: 'Save the file and send it here, or paste the text of the posting.',
  },
  link_no_posting: {
    happened: 'No text of a posting was found on the page: it may be drawn by the browser only.',
    next: 'Open the link, copy the text of the posting, and paste it here.',
  },
  resume_deleted: {
    happened: 'The resume that this was made from has been deleted.',
    next: 'Send the resume again and start anew with the posting.',
  },
  resume_unreadable: {
    happened: 'No resume text was found in the file.',
    next: 'Check that the text can be selected when you open it, or send it as DOCX or TXT.',
  },
  resume_json_invalid: {
    happened: 'The JSON file is not a JSON Resume (jsonresume.org, version 1.0.0).',
    next: `Correct it where it says, or send the resume as ${READ_TYPES}.`,
  },
  person_gone: {
    happened: 'Everything of yours was deleted while the file was being read, so it was not saved.',
    next: 'Send it again to start anew.',
  },
  model_not_configured: {
    happened: 'The AI engine is not set up here.',
    next: 'Go on without AI, or ask whoever runs this bot to set OPENAI_API_KEY.',
  },
  model_unauthorized: {
    happened: 'The AI service did not accept the key of this installation.',
    next: 'Go on without AI, or ask whoever runs this bot to check OPENAI_API_KEY.',
  },
  model_quota_exhausted: {
    happened: 'This installation has used up its budget at the AI service.',
    next: 'Go on without AI, or try again after whoever runs this bot has raised it.',
  },
  model_rate_limited: {
    happened: 'The AI service is busy and turned the request away.',
    next: 'Try again in a few minutes, or go on without AI.',
  },
  model_unavailable: {
    happened: 'The AI service could not be reached.',
    next: 'Try again in a few minutes, or go on without AI.',
  },
  model_timeout: {
    happened: 'The AI service took too long to answer.',
    next: 'Try again, or go on without AI.',
  },
  model_refused: {
    happened: 'The AI service declined to work on this posting and resume.',
    next: 'Check the posting for text that does not belong to a job, or go on without AI.',
  },
  model_truncated: {
    happened: 'The answer of the AI service was cut off before its end.',
    next: 'Try again, or send a shorter posting.',
  },
  model_invalid_answer: {
    happened: 'The AI service answered in a form that could not be used, twice.',
    next: 'Try again, or go on without AI.',
  },
  check_failed: {
    happened: 'The finished documents did not pass the last check against your resume, so nothing was sent.',
    next: 'Try again; if it happens again, send the reference below to whoever runs this bot.',
  },
  write_failed: {
    happened: 'The finished documents could not be written.',
    next: 'Try again; if it happens again, send the reference below to whoever runs this bot.',
  },
  delivery_failed: {
    happened: 'The answer could not be posted where you asked for it.',
    next: 'Check that the bot may write there, or ask again in another place.',
  },
  place_closed: {
    happened: 'The answer cannot be posted where you asked for it: the bot has no way to write there.',
    next: 'Ask again in another place, or let the bot send you direct messages.',
  },
  cancelled: {
    happened: 'The request was cancelled.',
    next: 'Start again whenever you like.',
  },
  internal: {
    happened: 'Something went wrong on our side.',
    next: 'Try again; if it happens again, send the reference below to whoever runs this bot.',
  },
};

/** The notice for a fault. Holds nothing of the resume, the posting or the cause. */
export function noticeOf(code: FaultCode): Notice {
  return NOTICES[code];
}
