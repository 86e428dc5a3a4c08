/** From what a person asked for to a job that runs: what is still to be asked, and what stands in the way. */
export const request = {
  consent: {
    heading: 'Before I start: may I use AI?',
    why: (vendor: string) => `To reword lines, I send them to an AI service: ${vendor}. I ask you this once.`,
    sent: 'What is sent: the lines of your resume and the posting. Your name, e-mail, phone, address and links are taken out before.',
    kept: (resumes: number, jobs: number) =>
      `What I keep: your resume for ${resumes} days after you last used it, and what I make of it for ${jobs} days.`,
    delete: 'You can delete all of it at any time: ask me for “privacy”.',
    without:
      'Without AI I only choose and order what is there. That is free, and no AI service gets any of it.',
    agree: 'Agree and go on',
    withoutAi: 'Go on without AI',
    notNow: 'Not now',
  },
  agreed: 'Thank you. I am on it.',
  withoutAi: 'Without AI, then. I am on it.',
  dropped: 'All right, nothing was started. What you gave me is kept for 7 days if you change your mind.',
  goOn: 'Go on',

  place: {
    heading: 'Where shall I answer you?',
    why: 'A resume is personal. I remember what you choose; you can change it in the settings.',
    moderators:
      'In a private thread you stay in this channel, and moderators of this server can read it too.',
    dm: 'A direct message is between you and me.',
  },
  placeChosen: 'Good. I am on it.',

  started: (role: string) => `I am tailoring your resume for ${role}. Only you see this.`,
  startedLink: 'See it here',
  startedElsewhere: 'The answer comes to our direct messages.',
  startedAlone:
    'Your direct messages are closed to me, so the answer comes here, for you alone. Open them to have it there next time.',
  tapped: (resume: string) => `Got it. I am tailoring “${resume}” to this post.`,
  tappedUnknown: 'Got it. I am looking at this post.',
  postingNote: (note: string) => `About the posting: ${note}`,

  noResume: (role: string) => `I have the posting for ${role}. Now I need your resume.`,
  noResumeNext: 'Send it to me here as a file (PDF or Word), or add it in the form.',
  resumeGone: 'The resume that you chose is no longer there.',
  resumeGoneNext: 'Choose another, or send it again.',
  resumeUnknown: (name: string) => `You have no saved resume called “${name}”.`,
  resumesAlike: (name: string) => `You have several saved resumes called “${name}”.`,
  resumeUnknownNext: 'Nothing was started, and the rest is kept: press Edit and choose one.',
  noPlace: 'I could find no place to answer you privately. Let me send you direct messages, then try again.',
  youWrote: (text: string) => `You wrote: “${text}”`,
  noPosting: 'I found no posting in this.',
  noPostingNext: 'Paste its text, or send me a link or a file.',
  addResume: 'Add my resume',
  edit: 'Edit',
  addPosting: 'Paste the posting',
  nothingLost: 'What you filled in is kept: press Edit.',

  draftGone: 'This is no longer open: it was taken care of, or is older than 7 days.',
  draftGoneNext: 'Start anew whenever you like.',
  notYours: 'This belongs to somebody else, or was deleted.',
  notYoursNext: 'Only the person who asked for it can use its buttons.',
  closedChannel: 'The admins here have asked me not to work in this channel.',
  closedChannelNext: 'Write to me in a direct message instead.',
  consentGone: 'This is made with AI, and I no longer have your yes to that.',
  problem: 'That did not work.',
  gaveUp: 'Something went wrong on our side, and I could not do what you asked.',
  gaveUpNext: 'Please try again. If it happens again, send this reference to whoever runs this bot.',
  slow: 'I could not open this just now: the database is slow to answer.',
  slowNext: 'Please press it again in a moment.',
  tailor: 'Tailor a resume',
  tailorAgain: 'Start anew',
};
