import type { JobId, ResumeId } from '../../jobs/model/ids.ts';
import type { Subject } from '../../jobs/ports/posted-messages.ts';
import type { Action } from './action.ts';

/* Messages, independent of platform. Adapters render, escape and split them. */

/** Part of a sentence. Strings are plain text: adapters escape any markup in them. */
export type Span =
  | string
  | { readonly bold: string }
  | { readonly code: string }
  /** `link` is an https address that we made or checked. */
  | { readonly link: string; readonly text: string };

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: readonly Span[] }
  /** Secondary text, smaller or greyer where the platform can. */
  | { readonly kind: 'small'; readonly text: readonly Span[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Span[])[] }
  /** A resume or a posting, line by line. Continues in further messages when it is too long for one. */
  | { readonly kind: 'verbatim'; readonly text: string }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] }
  /** A drop-down menu. */
  | { readonly kind: 'menu'; readonly label: string; readonly options: readonly MenuOption[] };

export type Button =
  | { readonly label: string; readonly action: Action; readonly style?: 'primary' | 'danger' }
  | { readonly label: string; readonly url: string };

export interface MenuOption {
  readonly label: string;
  readonly detail?: string;
  readonly action: Action;
}

/** What a renderer needs of a message. */
export interface MessageContent {
  /** One plain sentence for notifications and screen readers. */
  readonly summary: string;
  readonly blocks: readonly Block[];
}

export interface Message extends MessageContent {
  /** Whose data it shows, which decides what takes it back. */
  readonly about: Subject | 'nobody';
}

/** A message of words that are the same for everyone. It is not on record, and stays. */
export interface ImpersonalMessage extends Message {
  readonly about: 'nobody';
}

/** What a message is about that shows no job and no resume: taken back with everything of the person's. */
export const ABOUT_PERSON: Subject = { jobs: [], resumes: [] };

/** What a message is about that shows jobs. */
export function aboutJobs(jobs: readonly { readonly id: JobId }[]): Subject {
  return { jobs: jobs.map(({ id }) => id), resumes: [] };
}

/** What a message is about that shows resumes. */
export function aboutResumes(resumes: readonly { readonly id: ResumeId }[]): Subject {
  return { jobs: [], resumes: resumes.map(({ id }) => id) };
}

/** Declares that a message's words are the same for everyone. */
export function impersonal(message: Message): ImpersonalMessage {
  return { ...message, about: 'nobody' };
}

/** Joins what several messages are about that are shown as one. */
export function joinSubjects(messages: readonly Message[]): Message['about'] {
  const subjects = messages.flatMap(({ about }) => (about === 'nobody' ? [] : about));
  return subjects.length === 0
    ? 'nobody'
    : {
        jobs: [...new Set(subjects.flatMap(({ jobs }) => jobs))],
        resumes: [...new Set(subjects.flatMap(({ resumes }) => resumes))],
      };
}
