import { formatCount } from './counted.ts';
import { DOCUMENT_KINDS, FILE_KINDS } from './file-kinds.ts';

/** Formats an ISO date: `29 November 2026`. */
const longDate = (day: string) =>
  new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const job = 'the job: its id, or the reference printed with it';

/** What the command line prints: its help, its results and its own refusals. */
export const cli = {
  about: 'Tailors a resume to a job, and never invents a fact.',
  bug: (error: string) =>
    `Something went wrong that Tailor didn't expect: ${error}. (Its own text isn't shown: it may quote a resume.)`,
  seeHelp: '(add --help to see the options)',
  jsonObject: 'print it as one JSON object',
  jsonArray: 'print them as one JSON array',
  job,

  result: {
    out: 'the folder for the documents',
    own: 'save only your own Word file with the changes, and its copy that shows each as a tracked change',
    json: 'print the finished job as one JSON object',
    exitCodes: '\nExit code: 0 completed, 1 failed, 2 refused (nothing was started).',
    orAnyway: 'Or add --anyway to use it as it is.',
    pending: 'This job is still running, or it was interrupted before it finished.',
    next: (reference: string) => `Job ${reference}. Next, with npm run tailor --:`,
    /** `undo`, `accept`: an edit that can be; null where there is none. */
    nextCommands: (
      reference: string,
      {
        undo,
        accept,
        hasAi,
      }: { readonly undo: string | null; readonly accept: string | null; readonly hasAi: boolean },
    ): readonly (readonly [string, string])[] => [
      ...(undo === null ? [] : [[`undo ${reference} ${undo}`, 'undo an edit, or all of them'] as const]),
      ...(accept === null
        ? []
        : [[`accept ${reference} ${accept}`, 'use a suggested edit, or one that you undid'] as const]),
      [`fact ${reference} --entry E1 "…"`, "add something you did that isn't in your resume yet"],
      [`refine ${reference} "…"`, 'ask for something different'],
      ...(hasAi
        ? [
            [`letter ${reference}`, 'write a cover letter'] as const,
            [`questions ${reference}`, 'see what an interviewer would ask about the changes'] as const,
          ]
        : []),
      [`versions ${reference}`, 'list every version; restore brings one back'],
    ],
  },

  thread: {
    reference: (reference: string) => `Reference ${reference}`,
    resume: 'Your tailored resume',
    changes: 'What changed and why',
    coverage: 'What the posting asks',
    questions: 'Is it this line?',
    yes: (command: string) => `If it is: npm run tailor -- ${command}`,
    skills: 'Did you use this?',
    yesSkill: (command: string) => `If you did: npm run tailor -- ${command}`,
    addStatement: (reference: string) =>
      `To add it: npm run tailor -- fact ${reference} --entry E1 "…" (tailor read shows the ids)`,
    withoutAi: 'To go on without AI, add --engine offline.',
    useAi: (command: string) => `To use AI for it: npm run tailor -- ${command}`,
    model: (
      model: string | null,
      { input, cached, output }: { readonly input: number; readonly cached: number; readonly output: number },
      dollars: number | null,
    ) =>
      `Made with ${model ?? 'a model'}: ${input} tokens in (${cached} cached), ${output} out, ${dollars === null ? 'cost unknown' : `$${dollars.toFixed(4)}`}.`,
  },

  versions: {
    about: 'list every version of a job: its number, when and how it was made, and from which one',
    job: 'any version of it: its id, or the reference printed with it',
    from: (version: number) => `from ${version}`,
  },

  jobs: {
    about: (max: number) => `list your newest jobs, ${max} at most`,
    none: 'There are no jobs yet. Make one with tailor run.',
    noTitle: '(no title)',
  },

  show: { about: 'print a job again, and save its documents' },

  revisions: {
    undo: "make a version without some of a job's edits, or without all of them",
    undoEdits: 'the edits, such as K1 K3, or all',
    accept: 'make a version with edits that were suggested or undone',
    acceptEdits: 'the edits, such as K4',
    fact: 'add your own statement to the resume, and make a version that shows it',
    statement: 'one line, as it should appear in the resume',
    entry: 'the entry or section it belongs to, such as E2 or X3; tailor read shows the ids',
    requirement: 'the requirement of the posting that it answers, such as R3',
    refine:
      'make a version that follows your instruction: "one page", "put pastry first", "put Skills before Education", "leave out the hobbies", …',
    instruction: 'what should be different; rewording lines needs AI',
    refineEngine: 'the engine to use; by default, the one that made the job',
    restore: 'make a new version that is the same as this one',
    letter: 'write a cover letter from a finished job, through the same checks; needs AI',
    questions: 'ask what an interviewer would ask about each line that was changed; needs AI',
    restoreJob: 'the version to bring back: its id, or the reference printed with it',
  },

  run: {
    about: 'tailor one resume to one posting',
    resume: `the resume: ${FILE_KINDS}`,
    posting: `the posting: a file (${DOCUMENT_KINDS}), a link (https://…), or - for standard input`,
    title: 'the job title; by default, as in the posting',
    company: 'the company; by default, as in the posting',
    engine: 'by default, openai if OPENAI_API_KEY is set, otherwise offline',
    pages: 'the maximum length in pages',
    language: "the language to write in: the resume's or, with openai, the posting's",
    look: 'how the documents look; by default, modern',
    lock: 'a section to leave as it is, such as X3; tailor read shows the ids',
    anyway: "use the posting and the resume even if they don't look like one",
    lockInvalid: 'Give the id of a section, such as X3.',
    pagesInvalid: 'Give a whole number from 1 to 10.',
    postingRead: (title: string, company: string, words: number) =>
      `Posting: ${title || 'no title found'}${company && ` at ${company}`}, ${formatCount(words, 'word')}.`,
  },

  read: {
    about: 'show what Tailor reads from a document: sections, entries and lines with their ids',
    file: `the resume: ${FILE_KINDS}`,
    jsonResume: 'print it as JSON Resume (jsonresume.org)',
    exitCodes: '\nExit code: 0 read, 2 refused.',
    entryUnnamed: '(entry)',
    kind: {
      posting: 'This looks like a job posting, not a resume.',
      other: "This doesn't look like a resume.",
    },
    readBy: (reader: string, ms: number, language: string) =>
      `Read by ${reader} in ${ms} ms; language ${language}.`,
  },

  doctor: {
    about: 'check what Tailor depends on',
    model: 'ask the configured model for one tiny answer, and say what its server can do',
    exitCodes:
      '\nExit code: 0 it works, also where Tailor has to make do; 1 it does not; 2 no model is set up.',
    notSet:
      "OPENAI_API_KEY isn't set, so there is no model to check. Set it, and OPENAI_BASE_URL for another server.",
    failed: (host: string, code: string, detail: string) =>
      `The model at ${host} doesn't answer: ${code} (${detail}). “The log” in docs/operations.md says what that means.`,
    answers: (model: string, host: string, seconds: number) =>
      `${model} at ${host} answers; its first word came after ${seconds.toFixed(1)} s.`,
    schema: {
      held: 'JSON schemas: the server takes them.',
      json_schema:
        "JSON schemas: the server takes them but doesn't hold the model to them. Tailor says them in words too.",
      json_object:
        "JSON schemas: the server doesn't take them. Tailor asks for JSON, and says the schema in words.",
      words:
        "JSON schemas: the server doesn't take them, or JSON as a format. Tailor says the schema in words alone.",
    },
    streamed: 'Streaming: answers come piece by piece.',
    whole: 'Streaming: answers come whole, so each job takes longer.',
    tokens: (input: number, output: number, isReported: boolean) =>
      isReported
        ? `Usage: the server counts tokens (${input} in, ${output} out for this check).`
        : `Usage: the server doesn't count tokens. Tailor estimates them, on the high side (${input} in, ${output} out for this check).`,
    noStore:
      "Storage: the server doesn't know the option that forbids it to store requests. Ask who runs it what it keeps.",
    price: 'Price: set, so costs are shown and can be limited.',
    noPrice:
      'Price: not set, so costs stay unknown. Set OPENAI_PRICE_INPUT and OPENAI_PRICE_OUTPUT to see them.',
  },

  demo: {
    about: 'tailor the example resume in examples/, and show what changed, what was refused, and why',
    engine:
      "who proposes changes: recorded (a language model's recorded answer), offline, or openai; by default openai if OPENAI_API_KEY is set, otherwise recorded",
    intro: (name: string) => `${name}: a made-up nurse's resume and a made-up posting, both in examples/.`,
    name: 'Tailor demo',
    recorded: (day: string) =>
      `Replaying a language model's answer recorded on ${longDate(day)}; nothing leaves this machine.\nEach edit in it goes through the same checks as a live one.`,
    openAi: (host: string) =>
      `Asking the model at ${host}: it gets the resume's lines, without name and contact details.`,
    offline: 'Without AI: the order changes, and no wording does. Nothing leaves this machine.',
    stale: (requests: readonly { readonly asked: string; readonly changed: 'instructions' | 'data' }[]) =>
      `The recording in examples/recording.json doesn't fit what Tailor asks now, so this would be no real answer. New ${[
        ...new Set(requests.map(({ asked, changed }) => `${changed} in the request "${asked}"`)),
      ].join(
        ', ',
      )}. Record it again with: npm run eval -- --record-demo. Or try: npm run demo -- --engine offline`,
    documents: 'The documents',
    next: 'What to try next',
    nextCommands: [
      ['npm run demo -- --engine offline', 'the same resume without AI'],
      [
        'npm run -s tailor -- run --resume my-resume.pdf --posting posting.txt',
        'your own resume, and a posting from a file or a link; with AI if you set OPENAI_API_KEY',
      ],
      ['npm run dev', 'the whole bot, with a Slack and a Discord of its own on this machine'],
    ] satisfies readonly (readonly [string, string])[],
  },

  /** What the demo shows of a finished job. */
  tour: {
    wordings: 'Reworded: before and after',
    moves: 'Moved',
    decide: 'For you to decide',
    refused: 'Refused, and why',
    keptLine: 'Your own line stays.',
    coverage: 'What the posting asks for, and the line that shows it',
    marks: { shown: '✓', partly: '~', unclear: '?', not_shown: '–', not_found: '✗' },
    legend: '✓ shown   ~ partly   ? perhaps (in chat, I ask)   ✗ not found in the resume',
    nice: 'nice to have',
  },

  files: {
    reasons: {
      ENOENT: 'there is no such file',
      EISDIR: 'this is a folder, not a file',
      EACCES: 'permission denied',
    } as Readonly<Record<string, string>>,
    unknownReason: (code: string) => `can't be opened (${code})`,
    outReasons: {
      ENOENT: "a folder can't be created there",
      EACCES: 'permission denied',
      EPERM: 'permission denied',
      EROFS: 'this file system is read-only',
      EEXIST: 'a file with that name is in the way',
      ENOTDIR: 'a file with that name is in the way',
      ENOSPC: 'the disk is full',
    } as Readonly<Record<string, string>>,
    unknownOutReason: (code: string) => `can't be written (${code})`,
    stdout: (code: string) => `The result can't be written (${code}).`,
  },

  migrate: {
    about: 'bring the database to the newest migration; safe to run twice, and from many machines at once',
    status: 'only list the migrations and which of them have run',
    migrated: (database: string) => `${database} is at the newest migration.`,
    upToDate: (database: string) => `${database} was already at the newest migration.`,
    notRun: 'not run',
    embedded: (folder: string) => `The embedded database in ${folder}`,
    postgres: 'The Postgres database',
  },

  rotateKey: {
    about: 'replace DATA_KEY: write everything stored with the new key, while the service runs',
    steps: `
1. Set DATA_KEY to the new key, from openssl rand -base64 32, and OLD_DATA_KEY to the one it replaces. On Postgres,
   restart every process with both; one after another is fine.
2. Run this command. It can be stopped at any time; run again, it goes on.
3. Once it says that it's done, remove OLD_DATA_KEY.`,
    progress: (rows: number) => `${rows} rows are written with the new key so far…`,
    done: 'Everything stored is written with DATA_KEY. OLD_DATA_KEY is not needed any more: remove it.',
    unreadable: (rows: number) =>
      rows === 1
        ? '1 row opens with neither key, and was left as it is.'
        : `${rows} rows open with neither key, and were left as they are.`,
  },

  control: {
    failed: 'The process that holds the database could not do it. Its log says why.',
    ended: 'The process that holds the database ended before it was done. Run the command again.',
    unknown:
      'The process that holds the database is of another version. Restart it, and run the command again.',
  },

  purge: {
    about: 'delete expired data; tailor start does this once an hour',
    dryRun: 'only count what would be deleted',
    json: 'print the counts as one JSON object',
    deleted: 'Deleted:',
    wouldDelete: 'Would delete:',
    resumes: (days: number) => `resumes, not used for ${formatCount(days, 'day')} or past their own expiry`,
    jobs: (days: number) => `jobs with their documents, ended ${formatCount(days, 'day')} ago`,
    events: (days: number) => `messages that reached the bot, handled ${formatCount(days, 'day')} ago`,
    drafts: 'expired drafts of forms',
    usage: "people's usage counts of past days, which no limit needs",
    keys: 'Idempotency-Keys of jobs that no longer exist',
    posts: 'records of posted messages that the platform no longer shows',
    reservations: 'reservations of jobs that have ended',
    audit: 'entries of the audit trail that were kept long enough',
  },

  register: {
    about: 'register the bot with a platform',
    discord: "register the bot's commands, and print the link that invites it to a server",
    guild: 'only in this server, where they appear at once',
    dryRun: 'only show what would change',
    guildInvalid: (guild: string) =>
      `--guild: "${guild}" is not a server's id. Give 15 to 20 digits, from Copy Server ID in the menu of its name.`,
    changed: 'The commands of the bot',
    wouldChange: 'What would change',
    everywhere: 'everywhere the bot is',
    inGuild: (guild: string) => `in the server ${guild}`,
    invite: (link: string) => `\nInvite the bot to a server with this link:\n${link}`,
    discordToken: "DISCORD_TOKEN: is not set. Set the bot's token, from the application's page Bot",
    discordApplication:
      "DISCORD_APPLICATION_ID: is not set. Set the application's id, from its page General Information",
    slack: "print the app's manifest, and the link that creates the app from it",
    printUrl: 'for HTTP at this https:// address; by default, for Socket Mode',
    many: 'for several workspaces that install it themselves; needs --print-url',
    addressInvalid: (address: string) =>
      `--print-url: "${address}" is not an https:// address. Slack accepts no other.`,
    manyNeedsAddress: '--many: also set --print-url, the address where workspaces install it.',
    slackLink: (link: string) => `\nCreate the app with this link:\n${link}\n`,
  },

  /** What to do with the link to Slack's new app. */
  slackSteps: {
    create: 'Open the link, choose the workspace, press Next and Create.',
    signingSecret: 'Basic Information, App Credentials: Signing Secret is SLACK_SIGNING_SECRET.',
    botToken: 'Install App, Install to Workspace, Allow: Bot User OAuth Token (xoxb-…) is SLACK_BOT_TOKEN.',
    appToken:
      'Basic Information, App-Level Tokens, Generate Token and Scopes, with connections:write: the token (xapp-…) is SLACK_APP_TOKEN.',
    start: 'Put both in .env, and run: npm run tailor -- start',
    startAt: (address: string) => `Put both in .env, and run at ${address}: npm run tailor -- start`,
    tryIt: 'In Slack, type /tailor.',
    client: 'Client ID and Client Secret are SLACK_CLIENT_ID and SLACK_CLIENT_SECRET.',
    dataKey: 'Put them in .env with DATA_KEY, from: openssl rand -base64 32',
    distribute: (address: string) =>
      `Run at ${address}: npm run tailor -- start. Then Manage Distribution, Activate Public Distribution.`,
    install: (address: string) => `In each workspace, open ${address} and then type /tailor.`,
  },

  replay: {
    about: 'send a recorded Slack or Discord payload to the bot of `npm run dev`, and show what it does',
    file: 'the payload as JSON',
    to: 'where `npm run dev` takes payloads',
    platform: 'slack or discord; by default, recognised from the payload',
    platformInvalid: 'Choose slack or discord.',
    nothingAnswers: (address: string) =>
      `Nothing answers at ${address}. Start the bot first, in another terminal: npm run dev`,
    refused: (why: string) => `The payload was refused: ${why}`,
    unreadable: (file: string) => `${file} can't be read.`,
    notJson: (file: string) => `${file} isn't a JSON object.`,
    noCalls: 'The bot did nothing.',
  },

  start: {
    about: 'run the service until it is stopped',
    roles: (names: string) => `what this process does, of ${names}; by default, all that are configured`,
    signals:
      '\nSIGTERM or Ctrl-C: takes no more work, lets running work finish, and gives back what does not. A second one ends it at once.',
    unknownRole: (name: string, names: string) => `There is no role "${name}": choose of ${names}.`,
    ready: 'Ready.',
    stopping: 'Stopping: running work may finish. A second signal ends it now.',
    stopped: 'Stopped.',
    uncaught: 'An error that nothing caught ended the process. The log has it.',
    off: {
      missing: (variables: string) => `set ${variables}`,
      either: (one: string, other: string) => `${one} or ${other}`,
      tokenOrOAuth: 'SLACK_BOT_TOKEN, or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET',
      notChosen: 'not among --roles',
      all: 'Nothing is left to run:',
    },
    slack: {
      socket: 'Socket Mode',
      http: (path: string) => `HTTP at ${path}`,
      install: (path: string) => `workspaces install it at ${path}`,
      notConnected: 'is not connected by Socket Mode',
      oneOrMany: 'SLACK_BOT_TOKEN: is for one workspace, and SLACK_CLIENT_ID for many. Set only one of them',
      appTokenRejected: (reason: string) =>
        `SLACK_APP_TOKEN: was rejected by Slack (${reason}). Set an app-level token with connections:write`,
      needsDataKey:
        'DATA_KEY: is not set, and the tokens of workspaces (SLACK_CLIENT_ID) are only stored encrypted. Make a key with: openssl rand -base64 32',
    },
    discord: {
      gateway: (servers: number) => `the gateway, in ${formatCount(servers, 'server')}`,
      notConnected: 'is not connected to the gateway',
      notSet: 'DISCORD_TOKEN, DISCORD_APPLICATION_ID: are not both set',
    },
    http: {
      apiOff: (address: string) => `${address}; the jobs API is off until tailor token create`,
      database: { lost: 'cannot be reached', full: 'has no space left to save' },
      queue: 'cannot reach its database',
      portInUse: (port: number) => `PORT: ${port} is in use. Set another, or leave http out of --roles`,
      portForbidden: (port: number) =>
        `PORT: ${port} needs more rights than this account has. Set one above 1023`,
      hostUnknown: (host: string) =>
        `HOST: ${host} is not an address of this machine. Set 127.0.0.1 or 0.0.0.0`,
    },
    worker: (jobs: number, perWorkspace: number) => `${jobs} jobs at once, ${perWorkspace} of one workspace`,
    database: {
      embedded: (folder: string) => `in ${folder}, for this process alone; set DATABASE_URL to run several`,
      postgres: 'Postgres',
    },
    ai: { off: 'set OPENAI_API_KEY; without it, jobs select and reorder lines and change no wording' },
    encryption: {
      off: 'set DATA_KEY; without it, resumes are stored unencrypted',
      on: 'of stored resumes and postings',
    },
  },

  suspend: {
    suspend:
      'switch a person or a workspace off: their jobs end, and new ones are refused until you resume them',
    resume: 'switch a person or a workspace on again',
    list: 'list who is switched off',
    user: 'a user, by id',
    workspace: 'a workspace or server, such as slack:T0123ABCD',
    reason: 'why, in your words, for the audit trail',
    nameOne: 'Name one of them: --user with the id of a user, or --workspace such as slack:T0123ABCD.',
    done: {
      suspend: (whom: string) => `${whom} is switched off. They can still download and delete their data.`,
      resume: (whom: string) => `${whom} is switched on again.`,
    },
    unknown: {
      suspend: (whom: string) => `There is no user ${whom}.`,
      resume: (whom: string) => `${whom} is not switched off.`,
    },
  },

  admin: {
    about: 'look after the installation',
    audit:
      'show who did what: tokens, settings for everyone, deletions, exports, reads; never what it was about',
    since: 'from then on: a date, or a number of days such as 7d',
    sinceInvalid: 'Give a date such as 2026-11-29, or a number of days such as 7d.',
    user: 'only what concerns this user, also after they are deleted',
    userInvalid: (user: string) => `--user: "${user}" is no id of a user.`,
    kind: 'only this kind',
    unknownKind: (kind: string, kinds: string) => `--kind: there is no kind "${kind}": choose of ${kinds}.`,
    limit: 'at most this many, the newest first',
    limitInvalid: 'Give a whole number above 0.',
    none: 'There is nothing.',
    deletedPerson: (mark: string) => `deleted person ${mark}`,
  },

  token: {
    about: 'create, list and revoke tokens for the jobs API',
    create: 'create a token, and print its secret, which is shown only this once',
    user: 'a token that acts as this user only',
    installation: 'a token that adds users and acts for any of them',
    name: 'a name to show in lists',
    expires: 'how long it is valid, such as 30d; or never',
    expiresInvalid: 'Give a number of days, such as 30d, or never.',
    scopes: 'what it may do, separated by commas; by default, everything',
    unknownScope: (scope: string, scopes: string) =>
      `--scopes: there is no scope "${scope}": choose of ${scopes}.`,
    list: 'list the tokens, the newest first',
    revoke: 'revoke a token; its next request is refused',
    prefix: 'its first characters, as in the list',
    created: (owner: string) => `A token for ${owner}. Keep it now: it is not shown again.`,
    userNotFound: (user: string) => `--user: there is no user "${user}". An installation token can add one.`,
    bothOwners: 'Choose one of --user and --installation.',
    noOwner: 'Give --user with an id, or --installation.',
    prefixTooShort: (prefix: string, min: number) =>
      `"${prefix}" is too short: give at least ${min} characters of the token.`,
    notFound: 'There is no such token, or it was already revoked.',
    revoked: (prefix: string) => `${prefix}… is revoked.`,
    none: 'There are no tokens yet. Make one with tailor token create.',
    state: { revoked: 'revoked', expired: 'expired', valid: 'valid' },
    ends: (date: string | null) => (date === null ? 'never expires' : `until ${date}`),
    mayDo: (scopes: readonly string[]) => `may ${scopes.join(' ')}`,
    used: (date: string | null) => (date === null ? 'never used' : `used ${date}`),
    made: (date: string) => `made ${date}`,
    ofInstallation: 'the installation',
    ofUser: (user: string) => `user ${user}`,
  },
};
