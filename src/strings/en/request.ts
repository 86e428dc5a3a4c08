import { formatCount } from './counted.ts';

const days = (number: number) => formatCount(number, 'day');

/** Requests before they are jobs: questions to the person, and what stops a request. */
export const request = {
  consent: {
    heading: 'Before I start: may I use AI?',
    why: (vendor: string) => `To reword lines, I send them to an AI service, ${vendor}. I only ask once.`,
    sent: 'I send the lines of your resume and the posting, without your name, email, phone, address and links.',
    kept: (resumes: number, jobs: number) =>
      `I keep your resume for ${days(resumes)} after you last use it, and what I make from it for ${days(jobs)}.`,
    delete: 'You can delete everything at any time: ask me for “privacy”.',
    without: 'Without AI, I only pick and reorder lines, for free, and no AI service gets any of it.',
    agree: 'Agree and continue',
    withoutAi: 'Continue without AI',
    notNow: 'Not now',
  },
  consentGone: 'This uses AI, so I need your OK first.',
  offerAi: 'Only AI can do that, and I made this version without it. May I use AI now?',
  useAi: 'Use AI',
  agreed: "Thanks. I'm on it.",
  withoutAi: "OK, without AI. I'm on it.",
  postponed: "OK, I haven't started. I'll keep this for 7 days in case you change your mind.",
  continueLater: 'Continue',

  place: {
    heading: 'Where should I answer you?',
    why: "A resume is personal. I'll remember your choice; you can change it in the settings.",
    moderators:
      'In a private thread you stay in this channel, but moderators of this server can read it too.',
    dm: 'A direct message is just between us.',
  },
  locationChosen: "OK. I'm on it.",

  started: (role: string) => `I'm tailoring your resume for ${role}. Only you see this.`,
  startedLink: 'See it here',
  startedElsewhere: "I'll answer in our direct messages.",
  startedAlone:
    "I can't send you direct messages, so I'll answer here, where only you see it. Allow them to get the answer there next time.",
  readingMessage: "I'm looking at this post.",
  notAPosting: "This doesn't look like a job post. Use it anyway?",
  perhapsAPosting: "I'm not sure this is a job post. Use it?",
  isAResume: 'This looks like a resume, not a job post. What should I do with it?',
  outOfReach: "I can't read the post above.",
  outOfReachNext: 'Choose “Tailor my resume to this” in its menu, or paste the post here.',
  useItAnyway: 'Use it anyway?',
  useAnyway: 'Yes, use it',
  dontUse: 'No',
  accepted: "OK. I'm on it.",
  postingNote: (note: string) => `About the posting: ${note}`,

  noResume: (role: string) => `I have the posting for ${role}. Now I need your resume.`,
  noResumeNext: 'Send it to me here as a file (PDF or Word), or add it in the form.',
  resumeGone: "The resume you chose isn't there any more.",
  resumeGoneNext: 'Choose another, or send it again.',
  resumeUnknown: (name: string) => `You don't have a saved resume called “${name}”.`,
  resumesAlike: (name: string) => `You have several saved resumes called “${name}”.`,
  resumeUnknownNext: "I've kept the rest: press Edit and choose one.",
  noReplyTarget: "I couldn't find a private place to answer you.",
  noReplyTargetNext: 'Allow direct messages from me, then try again.',
  youWrote: (text: string) => `You wrote: “${text}”`,
  noPosting: "I couldn't find a posting in this.",
  noPostingNext: 'Paste its text, or send me a link or a file.',
  addResume: 'Add my resume',
  addPosting: 'Add the posting',
  nothingLost: "I've kept what you filled in: press Edit.",

  draftGone: "This isn't open any more: it's done, or older than 7 days.",
  draftGoneNext: 'You can start over any time.',
  notYours: "This belongs to someone else, or it's been deleted.",
  notYoursNext: 'Only the person who started this can use these buttons.',
  closedChannel: 'The admins have turned me off in this channel.',
  closedChannelNext: 'Send me a direct message instead.',
  eventFailed: "Something went wrong on our side, and I couldn't do what you asked.",
  eventFailedNext:
    'Please try again. If it keeps happening, send this reference to the person who runs this bot.',
  slow: "I couldn't open this just now.",
  slowNext: 'Please try again in a moment.',
  tailor: 'Tailor a resume',
  tailorAgain: 'Start over',
};
