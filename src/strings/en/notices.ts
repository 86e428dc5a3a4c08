import type { FaultCode } from '../../jobs/model/fault.ts';
import { MAX_POSTING_CHARS } from '../../jobs/model/job-request.ts';
import { DOCUMENT_KINDS } from './file-kinds.ts';

/** What a person reads about a failure: what happened, then what they can do next. */
export interface Notice {
  readonly happened: string;
  readonly next: string;
}

const PASTE = 'Paste the text of the posting here.';
const COPY = 'Open the link, copy the text of the posting and paste it here.';
const TRY_LATER = 'Try again in a few minutes, or paste the text of the posting here.';
const REPORT = 'Try again, and if it fails again, send the reference below to the person who runs this bot.';

/** The notice of each fault. Quotes nothing of the resume, the posting or the cause. */
export const notices: Readonly<Record<FaultCode, Notice>> = {
  document_unsupported: {
    happened: "I can't read this kind of file.",
    next: `Send it as ${DOCUMENT_KINDS}.`,
  },
  document_empty: {
    happened: 'The file is empty.',
    next: 'Check that it opens on your computer, then send it again.',
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
    happened: "The file is damaged, or it isn't what its name says.",
    next: `Open it, save it again as ${DOCUMENT_KINDS}, and send that.`,
  },
  document_scan: {
    happened: 'The file looks like a scan: it has pictures of text, but no text.',
    next: 'Send the document that was scanned, or type the text into a DOCX or TXT file.',
  },
  document_unnamed_letters: {
    happened: "I can't read this PDF: its fonts show letters or digits without saying which they are.",
    next: 'Send the document it was made from, or save it as a PDF with another program.',
  },
  document_too_slow: {
    happened: 'Reading the file took too long, so I stopped.',
    next: 'Save it as a plain PDF or DOCX and send that.',
  },
  document_too_complex: {
    happened: 'The file unpacks to more than I can safely read, so I stopped.',
    next: 'Save it as a plain PDF or DOCX and send that.',
  },
  reader_busy: {
    happened: "You sent many files at once, and I'm still reading the others.",
    next: 'Wait a minute, then send this one again.',
  },
  text_too_complex: {
    happened: 'This text takes more time or memory than I can give it, so I stopped.',
    next: 'Shorten it, take out long runs of the same sign or without spaces, and send it again.',
  },
  file_unavailable: {
    happened: "I couldn't fetch the file from where it was shared.",
    next: 'Send it to me again, or paste its text.',
  },
  not_a_posting: {
    happened: "This doesn't read like a job post.",
    next: 'Paste the whole posting, or send its link or a file.',
  },
  posting_empty: {
    happened: 'The job description is empty.',
    next: 'Paste the text of the posting, or send its link or a file.',
  },
  posting_too_long: {
    happened: `The posting is longer than ${MAX_POSTING_CHARS.toLocaleString('en')} characters.`,
    next: "Leave out what isn't about the job, and send it again.",
  },
  link_invalid: {
    happened: "I can't open this link: it must be a full address that starts with https://.",
    next: "Copy the link from your browser's address bar, or paste the text of the posting here.",
  },
  link_private: {
    happened: "This link doesn't lead to a public page on the internet.",
    next: PASTE,
  },
  link_unreachable: {
    happened: "I couldn't reach the posting's site.",
    next: TRY_LATER,
  },
  link_refused: {
    happened: "This site doesn't let me read the posting.",
    next: COPY,
  },
  link_not_found: {
    happened: "There's no posting at this link any more.",
    next: 'Check the link in your browser, or paste the text of the posting here.',
  },
  link_too_large: {
    happened: 'The page at this link is larger than 2 MB.',
    next: PASTE,
  },
  link_too_slow: {
    happened: 'The page at this link took too long to load.',
    next: TRY_LATER,
  },
  link_not_a_page: {
    happened: 'This link leads to a file, not to a web page.',
    next: 'Save the file and send it here, or paste the text of the posting.',
  },
  link_no_posting: {
    happened: 'I found no posting on this page, which may need a browser to show it.',
    next: COPY,
  },
  resume_deleted: {
    happened: 'The resume that this was made from has been deleted.',
    next: 'Send the resume again, then start over with the posting.',
  },
  not_a_resume: {
    happened: "This document doesn't look like a resume.",
    next: 'Check that it is the right file, or send the resume as PDF or Word.',
  },
  resume_unreadable: {
    happened: 'I found no resume text in the file.',
    next: 'Check that you can select the text when you open it, or send it as DOCX or TXT.',
  },
  resume_json_invalid: {
    happened: "The JSON file isn't a JSON Resume (jsonresume.org, version 1.0.0).",
    next: `Fix it, or send the resume as ${DOCUMENT_KINDS}.`,
  },
  person_gone: {
    happened: "All your data was deleted while I was reading the file, so I didn't save it.",
    next: 'Send it again to start over.',
  },
  model_not_configured: {
    happened: "AI isn't set up here.",
    next: 'Go on without AI, or ask the person who runs this bot to set OPENAI_API_KEY.',
  },
  model_unauthorized: {
    happened: "The AI service didn't accept this bot's key.",
    next: 'Go on without AI, or ask the person who runs this bot to check OPENAI_API_KEY.',
  },
  model_quota_exhausted: {
    happened: 'This bot has used up its budget with the AI service.',
    next: 'Go on without AI, or ask the person who runs this bot to raise the budget.',
  },
  model_rate_limited: {
    happened: 'The AI service is busy right now.',
    next: 'Try again in a few minutes, or go on without AI.',
  },
  model_unavailable: {
    happened: "I couldn't reach the AI service.",
    next: 'Try again in a few minutes, or go on without AI.',
  },
  model_timeout: {
    happened: 'The AI service took too long to answer.',
    next: 'Try again, or go on without AI.',
  },
  model_incompatible: {
    happened: "The AI service here doesn't understand how I ask.",
    next: 'Go on without AI, or ask the person who runs this bot to try tailor doctor model.',
  },
  model_refused: {
    happened: 'The AI service declined to work on this posting and resume.',
    next: "Check the posting for text that isn't about the job, or go on without AI.",
  },
  model_truncated: {
    happened: "The AI service's answer was cut off.",
    next: 'Try again, or send a shorter posting.',
  },
  model_invalid_answer: {
    happened: "The AI service twice gave an answer that I couldn't use.",
    next: 'Try again, or go on without AI.',
  },
  letter_unsupported: {
    happened: "I couldn't write a letter that says only what your resume and the post say.",
    next: 'Add what you did with “I have this”, then ask for the letter again.',
  },
  letter_language: {
    happened: "I can't check a cover letter in this language yet, so I didn't write one.",
    next: 'Write it yourself, with your tailored resume beside you.',
  },
  questions_unfit: {
    happened: "The questions I got went beyond what your resume says, so I'm not showing them.",
    next: 'Try again.',
  },
  check_failed: {
    happened: "The finished documents didn't match your resume in the last check, so I didn't send them.",
    next: REPORT,
  },
  write_failed: {
    happened: "I couldn't write the finished documents.",
    next: REPORT,
  },
  delivery_failed: {
    happened: "I couldn't post the answer where you asked for it.",
    next: 'Check that I may write there, or ask again somewhere else.',
  },
  place_closed: {
    happened: "I can't post the answer where you asked for it, because I'm not allowed to write there.",
    next: 'Ask again somewhere else, or let me send you direct messages.',
  },
  job_crashed_repeatedly: {
    happened: 'Something in this resume or posting stopped me twice, so I set this one aside.',
    next: 'Try again once, or send the resume as plain text and a shorter posting.',
  },
  suspended: {
    happened: 'The person who runs this bot has paused it for you or your workspace.',
    next: 'Ask them when it opens again; you can still download or delete your data.',
  },
  cancelled: {
    happened: 'The request was cancelled.',
    next: 'Start again whenever you like.',
  },
  internal: {
    happened: 'Something went wrong on our side.',
    next: REPORT,
  },
};
