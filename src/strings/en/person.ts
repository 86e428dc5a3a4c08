import type { Budget } from '../../jobs/limits/allowance.ts';
import type { Platform } from '../../jobs/model/reply-target.ts';
import { formatCount } from './counted.ts';
import { SUSPENDED } from './refusals.ts';

const products: Record<Platform, string> = { slack: 'Slack', discord: 'Discord' };

const days = (number: number) => formatCount(number, 'day');

/** Help, settings, privacy and the home page. */
export const person = {
  help: {
    heading: 'I tailor your resume to a job',
    what: "I pick, order and reword what your resume already says. I never add a fact that isn't in it, and I never lose one.",
    steps: [
      'Send me your resume as a file (PDF or Word) in a direct message, or add it in the /tailor form.',
      'Give me the job: type /tailor and paste the posting or a link to it. Or open the menu of a message with a job posting and choose “Tailor my resume to this…”.',
      "You'll get it as text, Word and PDF. I explain every change, and you can undo each one.",
    ],
    private: 'I answer you privately. Nobody else sees your resume unless you choose to share it.',
    notUnderstood: "I'm not sure what to do with this.",
    resumes: 'My resumes',
    history: 'My tailored resumes',
    settings: 'Settings',
    privacy: 'Privacy',
  },
  settings: {
    heading: 'Your settings',
    place: (place: string) => `Where I answer: ${place}`,
    pages: (pages: string) => `Page limit: ${pages}`,
    look: (look: string) => `Look of your documents: ${look}`,
    looks: { modern: 'modern', classic: 'classic' },
    engine: (engine: string) => `AI: ${engine}`,
    change: 'Change',
    here: { slack: 'This workspace', discord: 'This server' },
    saved: 'Saved. Applies to your next resume.',
    workspaceSaved: 'Saved for everyone here.',
    adminsOnly: 'Only admins can change settings for everyone here.',
    adminsOnlyNext: 'Ask an admin to change them.',
    placeDefault: 'privately (default here)',
    engineDefault: (engine: string) => `${engine} (default here)`,
    places: { dm: 'in our direct messages', thread: 'in a private thread', channel: 'in the channel' },
    workspaceHeading: 'For everyone here (admins)',
    workspaceChannels: (number: number | null) =>
      `People can use me in ${number === null ? 'every channel' : formatCount(number, 'channel')}.`,
    workspacePlace: (place: string) => `I answer ${place} unless someone chose otherwise.`,
    workspacePlaceDefault: 'I answer privately unless someone chose otherwise.',
    workspaceCost: (cost: number | null, tokens: number | null) => {
      const limits = [
        ...(cost === null ? [] : [`$${cost}`]),
        ...(tokens === null ? [] : [formatCount(tokens, 'token')]),
      ];
      return limits.length === 0
        ? 'AI has no daily limit here.'
        : `Daily limit for AI: ${limits.join(', ')}.`;
    },
    workspaceChange: 'Change for everyone',
  },
  suspended: SUSPENDED,

  privacy: {
    heading: 'What I keep, and where it goes',
    keeps: [
      'Your resumes: the files, and what I read from them.',
      'Your requests: the posting, the tailored resume, its changes and documents.',
      'Your settings, and lines you added.',
    ],
    howLong: (resumes: number, jobs: number, events: number) =>
      `I keep a resume for ${days(resumes)} after you last use it, a request for ${days(jobs)}, your messages to me for ${days(events)}, and an unfinished form for 7 days.`,
    vendor: (vendor: string) =>
      `With AI, I send the posting and the lines of your resume to ${vendor}, without your name, email, phone, address and links.`,
    noVendor: 'No AI service is set up here, so no AI service gets any of it.',
    consented: (day: string) => `You agreed to this on ${day}.`,
    notConsented: "I'll ask you before the first time.",
    never: 'I never show it to others unless you choose to, write it to a log, or train AI with it.',
    export: 'Download my data',
    withdraw: 'No more AI',
    forget: 'Delete everything',
    withdrawn: "I won't send anything to AI from now on, unless you agree again.",
    exported: (part: number) =>
      part === 1
        ? "Here's everything I keep about you."
        : `It's more than fits into one file. This is part ${part}.`,
    exportedFile: (part: number) => (part === 1 ? 'my-tailor-data.json' : `my-tailor-data-${part}.json`),
  },
  forget: {
    heading: 'Delete everything?',
    what: "This deletes your resumes, everything made from them, your settings and your messages to me. It can't be undone.",
    platform:
      "I'll also delete what I posted to you, with its files. Your own messages stay in the chat until you delete them there.",
    now: 'Delete everything now',
    started: "I'm deleting everything I keep about you. It takes a few seconds.",
    startedNext: "You're always welcome back.",
    /** Around the link to a channel. */
    left: (count: number, platform: Platform) => ({
      before: `${formatCount(count, 'message')} that only you can see ${count === 1 ? 'stays' : 'stay'}`,
      after: `: ${products[platform]} doesn't let me delete ${count === 1 ? 'it' : 'them'}. ${count === 1 ? 'It disappears' : 'They disappear'} when you restart ${products[platform]}.`,
    }),
    leftIn: 'in this channel',
  },
  home: {
    summary: 'Your resumes and settings.',
    jobs: 'Your latest tailored resumes',
    usage: 'Today',
    used: (used: number, limit: number | null) =>
      limit === null
        ? `${formatCount(used, 'resume')} tailored today. There's no limit.`
        : `${used} of ${formatCount(limit, 'resume')} tailored today.`,
    budget: (workspace: Budget | null, installation: Budget) =>
      workspace === 'used_up' || installation === 'used_up'
        ? "Today's AI budget is used up. You can still tailor without AI."
        : null,
    resets: 'This starts over at midnight UTC.',
    privacy: 'Privacy',
    makeDefaultMenu: 'Make another the default',
    deleteMenu: 'Delete a resume',
    fixMenu: 'Fix mistakes',
  },
};
