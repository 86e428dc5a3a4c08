import type { Budget } from '../../jobs/limits/allowance.ts';

/** Help, settings, privacy, and the home page. */
export const person = {
  help: {
    heading: 'I tailor your resume to a job',
    what: 'I choose, order and reword what your resume says. I never add a fact that is not in it, and never lose one.',
    steps: [
      'Send me your resume as a file (PDF or Word), in a direct message, or add it in the form of /tailor.',
      'Give me the job: type /tailor and paste the posting or its link. Or open the menu of a message that is a job posting, and choose “Tailor my resume to this…”.',
      'You get it back as text, Word and PDF, with every change explained and a button to take it back.',
    ],
    private: 'I answer you privately. Nobody else sees your resume unless you choose so.',
    notUnderstood: 'I am not sure what to do with this.',
    resumes: 'My resumes',
    history: 'My tailored resumes',
    settings: 'Settings',
    privacy: 'Privacy',
  },
  settings: {
    heading: 'Your settings',
    place: (place: string) => `Where I answer: ${place}`,
    pages: (pages: string) => `Page limit: ${pages}`,
    engine: (engine: string) => `AI: ${engine}`,
    change: 'Change',
    here: { slack: 'This workspace', discord: 'This server' },
    saved: 'Saved. It holds from the next resume on.',
    workspaceSaved: 'Saved. It holds for everyone here from now on.',
    adminsOnly: 'Only admins can change what holds for everyone here.',
    adminsOnlyNext: 'Ask one of them.',
    placeUsual: 'privately, as usual here',
    engineUsual: (engine: string) => `${engine} (as usual here)`,
    places: { dm: 'in our direct messages', thread: 'in a private thread', channel: 'in the channel' },
    workspaceHeading: 'For everyone here (admins)',
    workspaceChannels: (number: number | null) =>
      number === null ? 'I may be asked in every channel.' : `I may be asked in ${number} channels.`,
    workspacePlace: (place: string) => `I answer ${place}, unless a person chose another place.`,
    workspacePlaceUsual: 'I answer privately, unless a person chose another place.',
    workspaceCost: (cost: number | null, tokens: number | null) => {
      const limits = [
        ...(cost === null ? [] : [`$${cost}`]),
        ...(tokens === null ? [] : [`${tokens.toLocaleString('en')} tokens`]),
      ];
      return limits.length === 0
        ? 'No daily limit on AI is set here.'
        : `Daily limit on AI: ${limits.join(', ')}.`;
    },
    workspaceChange: 'Change for everyone',
  },
  privacy: {
    heading: 'What I keep, and where it goes',
    keeps: [
      'Your resumes: the file, and what was read from it.',
      'Each request: the posting, the tailored resume, the list of changes, the documents.',
      'Your settings, and lines that you added yourself.',
    ],
    howLong: (resumes: number, jobs: number, events: number) =>
      `A resume is kept for ${resumes} days after you last used it, a request for ${jobs} days, your messages to me for ${events} days, and an unfinished form for 7.`,
    vendor: (vendor: string) =>
      `With AI, the posting and the lines of your resume go to ${vendor}. Your name, e-mail, phone, address and links are taken out before.`,
    noVendor: 'No AI service is set up here, so no AI service gets any of it.',
    consented: (day: string) => `You agreed to that on ${day}.`,
    notConsented: 'I ask you before the first time.',
    never:
      'I show nothing of it to others unless you choose so, write none of it into a log, and train nothing with it.',
    export: 'Download my data',
    withdraw: 'No more AI',
    forget: 'Delete everything',
    withdrawn: 'I send nothing to AI from now on, and ask you again before I would.',
    exported: 'Here is all that I keep about you.',
    exportedFile: 'my-tailor-data.json',
  },
  forget: {
    heading: 'Delete everything?',
    what: 'All your resumes, all that was made from them, your settings and your messages to me are deleted. It cannot be undone.',
    platform:
      'I take back what I posted of your resumes. What you sent yourself, and my short messages, stay in the chat until you delete them there.',
    now: 'Delete everything now',
    started: 'Everything that I keep about you is being deleted now. It takes a few seconds.',
    startedNext: 'You are always welcome back.',
  },
  home: {
    summary: 'Your resumes and settings.',
    resumes: 'Your resumes',
    jobs: 'Your latest tailored resumes',
    usage: 'Today',
    used: (used: number, most: number | null) =>
      most === null
        ? `${used === 1 ? '1 resume' : `${used} resumes`} tailored today. There is no limit.`
        : `${used} of ${most} resumes tailored today.`,
    budget: (workspace: Budget | null, installation: Budget) =>
      workspace === 'used_up' || installation === 'used_up'
        ? "Today's budget for AI is used up. Without AI it goes on."
        : null,
    opens: (time: string) => `It starts anew at ${time} UTC.`,
    privacy: 'Privacy',
    delete: (name: string) => `Delete ${name}`,
    makeDefaultMenu: 'Make another the default',
    deleteMenu: 'Delete a resume',
    fixMenu: 'Fix what was read',
  },
};
