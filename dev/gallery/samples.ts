import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useApp } from '../../src/app/compose.ts';
import { useStore } from '../../src/app/database.ts';
import { addFactForm } from '../../src/chat/forms/add-fact.ts';
import { correctionFields, correctionForm } from '../../src/chat/forms/edit-resume.ts';
import { refineForm } from '../../src/chat/forms/refine.ts';
import { settingsForm } from '../../src/chat/forms/settings.ts';
import { tailorForm } from '../../src/chat/forms/tailor.ts';
import { workspaceForm } from '../../src/chat/forms/workspace.ts';
import { closedChannelMessage, notYoursMessage } from '../../src/chat/messages/blocks.ts';
import { changesMessage } from '../../src/chat/messages/changes.ts';
import { documentsMessage } from '../../src/chat/messages/documents.ts';
import {
  draftFailureMessage,
  failureMessage,
  inventsMessage,
  refusalMessage,
} from '../../src/chat/messages/failure.ts';
import { historyMessage } from '../../src/chat/messages/history.ts';
import { homeMessage } from '../../src/chat/messages/home.ts';
import { lineQuestionMessage, skillQuestionMessage } from '../../src/chat/messages/line-question.ts';
import {
  forgetMessage,
  forgettingMessage,
  helpMessage,
  privacyMessage,
  settingsMessage,
  suspendedMessage,
  withLeft,
} from '../../src/chat/messages/person.ts';
import {
  correctionSavedMessage,
  foreignFileMessage,
  resumeReadMessage,
  resumeSavedMessage,
  unclassifiedFileMessage,
  unreadableMessage,
} from '../../src/chat/messages/received-file.ts';
import { renderDelivery, statusMessage } from '../../src/chat/messages/render-delivery.ts';
import { reportMessage } from '../../src/chat/messages/report.ts';
import {
  consentAgainMessage,
  consentMessage,
  doubtfulPostingMessage,
  doubtfulResumeMessage,
  locationQuestion,
  noPostingMessage,
  noResumeMessage,
  offerAiMessage,
  postponedMessage,
  startedMessage,
} from '../../src/chat/messages/request.ts';
import { deleteResumeMessage, resumesMessage } from '../../src/chat/messages/resumes.ts';
import { supplementStatus } from '../../src/chat/messages/supplement.ts';
import { deleteJobMessage, versionsMessage } from '../../src/chat/messages/versions.ts';
import type { Form, FormLimits } from '../../src/chat/types/form.ts';
import type { InstallationInfo } from '../../src/chat/types/installation-info.ts';
import type { Message } from '../../src/chat/types/message.ts';
import { EMPTY_DRAFT } from '../../src/chat/types/request-draft.ts';
import { FaultCode } from '../../src/jobs/model/fault.ts';
import { DraftId, JobId } from '../../src/jobs/model/ids.ts';
import type { Job } from '../../src/jobs/model/job.ts';
import { reason, refuse } from '../../src/jobs/model/refusal.ts';
import type { ReplyTarget } from '../../src/jobs/model/reply-target.ts';
import type { WrittenFile } from '../../src/jobs/ports/documents.ts';
import type { SavedResume } from '../../src/jobs/ports/resumes.ts';
import { splitIntoParts } from '../../src/jobs/tasks/resume-in-parts.ts';
import { RequirementId } from '../../src/posting/requirements.ts';
import { stringsFor } from '../../src/strings/strings.ts';
import { type Edit, EditId } from '../../src/tailoring/edit.ts';
import { editReason } from '../../src/tailoring/edit-reason.ts';
import type { LeftPart, WishOutcome } from '../../src/tailoring/left-out.ts';
import type { InterviewQuestions, Letter } from '../../src/tailoring/supplement.ts';

/** A message as chat renders it, and what it is for. */
export interface MessageSample {
  readonly name: string;
  readonly message: Message;
}

/** A form for given limits, and its name. Null when it doesn't fit. */
export interface FormSample {
  readonly name: string;
  readonly form: (limits: FormLimits) => Form | null;
}

export interface Samples {
  readonly messages: readonly MessageSample[];
  readonly forms: readonly FormSample[];
}

const strings = stringsFor('en');
const draft = DraftId.parse('0196aaaa-0000-7000-8000-000000000001');
const installation: InstallationInfo = {
  vendor: 'api.openai.com',
  retention: { resumes: 180, jobs: 90, events: 7 },
};
const target: ReplyTarget = { platform: 'slack', workspace: 'T1', channel: 'D1', thread: null, reply: null };
const settings = { answerIn: null, pages: 2, engine: null, look: null, locale: null };
const workspace = { answerIn: null, channels: ['C1'], dailyCost: 5, dailyTokens: null };

/** Runs the demo's job and renders every chat message and form from its result. */
export async function makeSamples(): Promise<Samples> {
  const { job, resume, files } = await runDemoJob();
  return { messages: [...messagesOf(job, resume, files), ...noticesOf(job)], forms: formsOf(job, resume) };
}

async function runDemoJob(): Promise<{ job: Job; resume: SavedResume; files: readonly WrittenFile[] }> {
  const home = mkdtempSync(join(tmpdir(), 'tailor-gallery-'));
  process.env.TAILOR_HOME = home;
  const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url));
  try {
    const made = await useApp({ embedded: true, reads: 'resume' }, async (app) => {
      const tailored = await app.tailor({
        profile: 'demo',
        resume: { bytes: example('resume.pdf'), filename: 'resume.pdf' },
        posting: { description: example('posting.txt').toString() },
        options: {},
      });
      if (!tailored.ok) throw new Error(tailored.error.code);
      return { userId: await app.findUser('demo'), id: JobId.parse(tailored.value.job.id) };
    });
    return await useStore({ embedded: true }, async (store) => {
      const job = await store.jobs.find(made.userId, made.id);
      const resume = job?.resumeId ? await store.resumes.find(made.userId, job.resumeId) : null;
      if (!job || !resume) throw new Error('the demo job is missing');
      const files = await store.jobs.files(made.userId, job.id);
      return { job: { ...job, place: target }, resume, files };
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** The documents of a resume that is a Word file. */
function ownFileSamples(job: Job, files: readonly WrittenFile[]): MessageSample[] {
  const { result } = job;
  if (!result) return [];
  const bytes = new Uint8Array();
  const own: readonly WrittenFile[] = [{ kind: 'own', bytes }, { kind: 'changes', bytes }, ...files];
  return (
    [
      ['all of it edited', 'written', 0, own],
      ['two changes left out', 'written', 2, own],
      ['nothing edited', 'kept', 3, files],
      ['it could not be edited', 'failed', 0, files],
    ] as const
  ).map(([name, state, left, some]) => ({
    name: `the answer: documents with their own Word file: ${name}`,
    message: documentsMessage({ ...job, result: { ...result, own: { state, left } } }, 1, some, strings)
      .message,
  }));
}

/** Of a wish with two halves, one was granted. */
const halfWish = ({ revision }: Job): Job['revision'] => ({
  ...revision,
  made: {
    by: 'refine',
    instruction: 'put mentoring first',
    locked: [],
    leftOut: ['managed a team of 10'],
  },
});

/** Wishes that a model granted in part, or not at all. */
function wishSamples(job: Job, strings: ReturnType<typeof stringsFor>): MessageSample[] {
  const { result } = job;
  if (!result) return [];
  const report = (instruction: string, wish: WishOutcome) =>
    reportMessage(
      {
        ...job,
        revision: { ...job.revision, made: { by: 'refine', instruction, locked: [] } },
        result: { ...result, wish },
      },
      true,
      strings,
    );
  const left: LeftPart[] = [
    { part: 'use a serif font', why: 'looks' },
    { part: 'call me a matron', why: 'kept_as_is' },
    { part: 'my Spanish', why: 'not_in_resume' },
  ];
  return [
    {
      name: 'the report of a wish, with what was left out',
      message: report('Warmer, use a serif font, call me a matron, and mention my Spanish', {
        left,
        isSame: false,
      }),
    },
    {
      name: 'the report of a wish that only AI can grant in full',
      message: report('put phonics first, leave out juggling, and make it warmer', {
        left: [
          { part: 'leave out juggling', why: 'not_found' },
          { part: 'make it warmer', why: 'needs_ai' },
        ],
        isSame: false,
      }),
    },
    {
      name: 'the report of a wish where there is no AI',
      message: report('put phonics first, put the choir before Skills, and make it warmer', {
        left: [
          { part: 'put the choir before Skills', why: 'not_beside' },
          { part: 'make it warmer', why: 'no_ai' },
        ],
        isSame: false,
      }),
    },
    {
      name: 'the report of a wish that nothing came of',
      message: report('make it pop', { left: [], isSame: true }),
    },
    {
      name: 'the report of a translation that was not made',
      message: report('in German', { left: [{ part: 'in German', why: 'half_translated' }], isSame: true }),
    },
  ];
}

/** A line that could go, what the person left out themselves, and a translation that wasn't made. */
function withSuggestedDrop(job: Job): Job {
  const { result } = job;
  const [first] = result?.edits ?? [];
  if (!result || !first) return job;
  const edits: Edit[] = [
    {
      ...first,
      id: EditId.parse('K1'),
      state: 'applied',
      operation: { op: 'leave_out', part: 'E3' },
      before:
        'Millbeck Care Home\tHarrogate\nHelped 18 residents with washing, dressing, meals and mobility.',
      after: '',
      reason: editReason('left_out_as_asked', {
        part: 'Millbeck Care Home',
        what: 'entry',
        name: 'Millbeck Care Home',
        lines: 2,
      }),
    },
    {
      ...first,
      id: EditId.parse('K2'),
      state: 'suggested',
      operation: { op: 'drop', line: 'E2.B3', reason: '' },
      before: 'Supported families in the waiting area on difficult days.',
      after: '',
      reason: editReason('could_leave_out_not_asked', { part: 'St Oswin’s General Hospital' }),
    },
  ];
  return { ...job, result: { ...result, edits, wish: { left: [], isSame: false, untranslated: 'de' } } };
}

/** The first line was left out to fit one page, and it still takes two. */
function shortenedJob(job: Job): Job {
  const { result } = job;
  const [first] = result?.edits ?? [];
  if (!result || !first) return job;
  const from = { kind: 'experience', heading: 'Experience', until: 2011 } as const;
  const left: Edit = {
    ...first,
    state: 'applied',
    operation: { op: 'drop', line: 'E4.B1', reason: '' },
    before: 'Ordered supplies for the ward.',
    after: '',
    reason: editReason('left_out_to_fit', { part: 'St. Brendan', from }),
  };
  return { ...job, options: { ...job.options, pages: 1 }, result: { ...result, pages: 2, edits: [left] } };
}

/** A letter and questions as a model could have written them from the demo's resume. */
function supplementSamples(job: Job, files: readonly WrittenFile[]): MessageSample[] {
  const sample = (name: string, message: Message): MessageSample => ({ name, message });
  const [first = ''] = (job.tailoredResumeText ?? '').split('\n');
  const sentence = 'I carried out weekly hand hygiene audits and fed the results back to the team.';
  const letter: Letter = {
    kind: 'letter',
    text: `${first}\n\n29 November 2026\n\n${job.companyName}\n\nDear hiring team,\n\nI am applying for the position of ${job.title}. ${sentence}\n\nKind regards,\n${first}`,
    language: 'en',
    sentences: [{ paragraph: 1, text: sentence, sources: ['E1.B4'], quotes: [] }],
    leftOut: 2,
    model: null,
  };
  const questions: InterviewQuestions = {
    kind: 'questions',
    questions: [
      {
        edit: EditId.parse('K1'),
        line: 'Carried out weekly hand hygiene audits and reported the results to the team.',
        question: 'How did you report the results, and to whom?',
      },
    ],
    leftOut: 1,
    model: null,
  };
  const of = (supplement: Letter | InterviewQuestions): Job => ({
    ...job,
    result: null,
    supplement,
    parentJobId: job.id,
    revision: { ...job.revision, made: { by: supplement.kind } },
  });
  return [of(letter), of(questions)].flatMap((one) => {
    const kind = one.supplement?.kind ?? 'letter';
    const running = {
      job: { ...one, status: 'PENDING' as const, supplement: null },
      step: 'writing' as const,
    };
    const payload = { kind: 'answer', target, job: one, step: 'done', files, statusId: null } as const;
    return [
      sample(`${kind}: status`, supplementStatus(running, kind, strings)),
      sample(`${kind}: status, done`, supplementStatus({ job: one, step: 'done' }, kind, strings)),
      ...renderDelivery(payload, true, strings).map(({ key, message }) => sample(`${kind}: ${key}`, message)),
      sample(`${kind}: delete?`, deleteJobMessage(one, strings)),
    ];
  });
}

function messagesOf(job: Job, resume: SavedResume, files: readonly WrittenFile[]): MessageSample[] {
  const saved = { resume, warnings: [], words: 120 };
  const pending: Job = { ...job, status: 'PENDING' };
  const linkTo = () => 'https://chat.example/message';
  const posting = { from: 'text' as const, text: job.jobDescription };
  const request = { ...EMPTY_DRAFT, title: job.title, company: job.companyName, posting };
  const sample = (name: string, message: Message): MessageSample => ({ name, message });
  return [
    sample('help', helpMessage(null, strings)),
    sample(
      'help, after a message that it did not understand',
      helpMessage(strings.person.help.notUnderstood, strings),
    ),
    sample('a resume was read', resumeReadMessage(saved, null, strings)),
    sample(
      'a resume was read, with a posting waiting',
      resumeReadMessage(saved, { id: draft, request }, strings),
    ),
    sample('a resume was saved, where others can read it', resumeSavedMessage(saved, null, strings)),
    sample('a file that looks like a posting', unclassifiedFileMessage('job.pdf', 'posting', draft, strings)),
    sample('a file that looks like neither', unclassifiedFileMessage('notes.txt', 'other', draft, strings)),
    sample('a file that cannot be read', unreadableMessage('scan.pdf', 'document_scan', strings)),
    sample("another person's file", foreignFileMessage('resume.pdf', strings)),
    sample('corrections were saved', correctionSavedMessage({ resume, carried: 0, left: [] }, strings)),
    sample(
      'a line that may show it',
      lineQuestionMessage(
        { id: JobId.parse('0196aaaa-0000-7000-8000-000000000002') },
        {
          requirement: RequirementId.parse('R2'),
          words: 'handling phone calls',
          line: 'Answered 40 calls a day at the front desk',
        },
        strings,
      ),
    ),
    sample(
      'a skill that may belong to a job',
      skillQuestionMessage(
        job,
        { edit: EditId.parse('K2'), skill: 'Microsoft Excel', part: 'Aire Valley Teaching Hospital' },
        strings,
      ),
    ),
    sample(
      'a wish for what the resume does not say',
      inventsMessage(
        refuse({ instruction: reason('instruction_invents', { phrase: 'Kubernetes' }) }).error,
        draft,
        strings,
      ),
    ),
    sample('the report of a resume shortened to one page', reportMessage(shortenedJob(job), false, strings)),
    sample(
      'the report of a suggestion to leave a line out',
      reportMessage(withSuggestedDrop(job), false, strings),
    ),
    sample(
      'all changes, with a suggestion to leave a line out',
      changesMessage(withSuggestedDrop(job), 0, strings),
    ),
    sample('the report of half a wish', reportMessage({ ...job, revision: halfWish(job) }, false, strings)),
    ...wishSamples(job, strings),
    sample('consent to AI', consentMessage(draft, installation, strings)),
    sample(
      'consent to AI, for a job that is there',
      consentAgainMessage(draft, job.id, installation, strings),
    ),
    sample('AI for a wish that needs it, with consent', offerAiMessage(draft, installation, strings)),
    sample('AI for a wish that needs it, once agreed to', offerAiMessage(draft, null, strings)),
    sample('where to answer', locationQuestion(draft, strings)),
    sample('a request without a resume', noResumeMessage(draft, request, strings)),
    sample('a request without a posting', noPostingMessage(draft, strings)),
    sample('a request put aside', postponedMessage(draft, strings)),
    sample('started', startedMessage(pending, linkTo(), strings)),
    ...(['other', 'posting', 'resume'] as const).map((kind) =>
      sample(
        `a post that may be no posting: ${kind}`,
        doubtfulPostingMessage(draft, { kind, from: 'text' }, strings),
      ),
    ),
    ...(['other', 'posting'] as const).map((looksLike) =>
      sample(
        `a resume that may be none: ${looksLike}`,
        doubtfulResumeMessage(draft, { filename: 'README.md', looksLike }, strings),
      ),
    ),
    sample('status: received', statusMessage({ job: pending, step: 'received' }, strings)),
    sample('status: checking', statusMessage({ job: pending, step: 'checking' }, strings)),
    sample('status: done', statusMessage({ job, step: 'done' }, strings)),
    ...renderDelivery(
      { kind: 'answer', target, job, step: 'done', files, statusId: null },
      true,
      strings,
    ).map(({ key, message }) => sample(`the answer: ${key}`, message)),
    sample('the answer: documents alone', documentsMessage(job, 1, files, strings).message),
    ...ownFileSamples(job, files),
    sample('the answer: report alone', reportMessage(job, true, strings)),
    sample('the answer: report alone, where no AI is set up', reportMessage(job, false, strings)),
    ...supplementSamples(job, files),
    sample('all changes', changesMessage(job, 0, strings)),
    sample(
      'versions',
      versionsMessage(
        [
          { number: 1, from: null, job },
          { number: 2, from: 1, job },
        ],
        strings,
      ),
    ),
    sample('delete a job', deleteJobMessage(job, strings)),
    sample('resumes', resumesMessage([resume], strings)),
    sample('resumes, none yet', resumesMessage([], strings)),
    sample('delete a resume', deleteResumeMessage(resume, strings)),
    sample('history', historyMessage([job], linkTo, strings)),
    sample('history, none yet', historyMessage([], linkTo, strings)),
    sample('settings', settingsMessage(settings, 'openai', null, strings)),
    sample('settings, for an admin', settingsMessage(settings, 'openai', 'slack', strings)),
    sample(
      'privacy',
      privacyMessage({ consentAt: new Date(), consentVendor: 'api.openai.com' }, installation, strings),
    ),
    sample('delete everything', forgetMessage(strings)),
    sample('deleting everything', forgettingMessage(strings)),
    sample(
      'deleting everything, with messages that stay',
      withLeft(forgettingMessage(strings), [{ count: 2, link: linkTo() }], 'slack', strings),
    ),
    sample(
      'home',
      homeMessage(
        {
          resumes: [resume],
          jobs: [job],
          settings,
          defaultEngine: 'openai',
          allowance: {
            used: 1,
            limit: 3,
            left: 2,
            workspace: 'open',
            installation: 'open',
            resetsAt: new Date(),
          },
          workspace,
        },
        linkTo,
        strings,
      ),
    ),
    sample('not theirs', notYoursMessage(strings)),
    sample('switched off', suspendedMessage('person', strings)),
    sample('their workspace is switched off', suspendedMessage('workspace', strings)),
    sample('the channel is closed', closedChannelMessage(strings)),
    sample(
      'a refusal, with a form to go back to',
      refusalMessage(
        refuse({ job_description: { code: 'job_description_empty', params: {} } }).error,
        draft,
        strings,
      ),
    ),
  ];
}

/** Renders the notice of every fault of a job, and of a link if it can have that fault. */
function noticesOf(job: Job): MessageSample[] {
  return FaultCode.options.flatMap((code) => {
    const failed: Job = {
      ...job,
      status: 'FAILED',
      failure: { code, reference: 'AB12CD34' },
      requestKey: randomUUID(),
    };
    const ofJob = { name: `notice: ${code}`, message: failureMessage(failed, strings) };
    const isOfLink = code.startsWith('link_');
    const ofDraft = { name: `link: ${code}`, message: draftFailureMessage(code, draft, strings) };
    return isOfLink ? [ofJob, ofDraft] : [ofJob];
  });
}

function formsOf(job: Job, resume: SavedResume): FormSample[] {
  const locations = ['thread', 'dm'] as const;
  return [
    {
      name: 'tailor',
      form: (limits) =>
        tailorForm({ resumes: [resume], stored: null, locations, workspaceLocation: null }, limits, strings),
    },
    { name: 'refine', form: (limits) => refineForm(job, limits, strings) },
    {
      name: 'I have this',
      form: (limits) => addFactForm(job.id, job.result?.gaps ?? [], resume.structure, limits, strings),
    },
    {
      name: 'fix what was read',
      form: (limits) => {
        const parts = splitIntoParts({ structure: resume.structure, fields: correctionFields(limits) });
        return parts && correctionForm({ resume: resume.id, parts: [...parts] }, limits, strings);
      },
    },
    { name: 'settings', form: () => settingsForm(settings, { locations, hasModel: true }, strings) },
    { name: 'settings of a workspace', form: () => workspaceForm(workspace, locations, strings) },
  ];
}
