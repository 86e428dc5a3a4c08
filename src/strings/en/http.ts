import { formatCount } from './counted.ts';

const TYPES: Readonly<Record<string, string>> = {
  object: 'a JSON object',
  array: 'a list',
  int: 'a whole number',
};

/** What the HTTP API answers besides refusals and notices. Its readers are programs and those who write them. */
export const http = {
  apiOff: 'The jobs API is off until a token exists. Make one with “tailor token create”.',
  tokenMissing: 'This request has no token. Send one in the header “Authorization: Bearer …”.',
  tokenInvalid: "This token isn't valid, or it was revoked.",
  tokenExpired: 'This token has expired. Ask the person who runs this server for a new one.',
  scopeMissing: (scope: string) =>
    `This token isn't allowed to do this: it lacks the scope ${scope}. Use one that has it.`,
  otherUser: 'This token can only act for its own user.',
  needsInstallationToken:
    'This needs an installation token. Make one with “tailor token create --installation”.',
  nameUser: 'An installation token acts for a user. Name the user with the parameter “user_id”.',

  tooManyRequests: (max: number) => `This token has sent more than ${max} requests in a minute. Slow down.`,
  tooManyOpen: (max: number) => `This token has ${max} requests open. Wait until one of them is answered.`,
  tooManyBytes: 'Too much is being uploaded at once. Try again in a few seconds.',
  tooManyUnknown: 'Too many requests without a valid token. Try again in a minute.',
  serverBusy: 'This server has as many requests as it can take. Try again in a few seconds.',

  nothingHere: (address: string) => `There is nothing at ${address}.`,
  methodNotAllowed: (allowed: string) => `This address takes only ${allowed}.`,
  databaseUnreachable: "The database can't be reached. Try again in a few seconds.",
  databaseFull: "This server can't save anything right now, because its disk is full. Try again later.",
  unexpected:
    'Something went wrong on our side. Try again, and if it fails again, send the reference to the person who runs this server.',

  needsJson: 'This needs a JSON body. Send it with the header “Content-Type: application/json”.',
  unreadable: "The request can't be read. Check its address and headers.",
  /** By the type of the body parser's error. */
  bodyErrors: {
    'entity.parse.failed': "The body isn't valid JSON.",
    'entity.too.large': 'The body is too large.',
    'encoding.unsupported': "The body's compression isn't supported. Send it uncompressed.",
    'charset.unsupported': "The body's charset isn't supported. Send UTF-8.",
    'request.aborted': 'The request ended before its body did.',
  } as Readonly<Record<string, string>>,

  fields: {
    unknownField: (field: string) => `${field} is not a field of this request.`,
    wrongType: (field: string, expected: string) =>
      `${field} is missing, or it isn't ${TYPES[expected] ?? `a ${expected}`}.`,
    tooBig: (field: string, max: number, unit: 'characters' | 'amount') =>
      unit === 'characters'
        ? `${field} is longer than ${formatCount(max, 'character')}.`
        : `${field} is more than ${max}.`,
    tooSmall: (field: string, min: number, unit: 'characters' | 'amount') =>
      unit === 'characters'
        ? `${field} is shorter than ${formatCount(min, 'character')}.`
        : `${field} is less than ${min}.`,
    notAmong: (field: string, values: readonly string[]) => `${field} is none of ${values.join(', ')}.`,
    notUuid: (field: string) => `${field} is not a UUID.`,
    wrongFormat: (field: string) => `${field} has the wrong format.`,
    invalid: (field: string) => `${field} is not valid.`,
  },

  needsForm: (field: string) =>
    `This needs a form. Send multipart/form-data with the file as its field “${field}”.`,
  noFile: 'The form has no file. Send the resume as its field “file”.',
  unreadableForm: "The form can't be read. Check how it is sent.",
  unexpectedPart: (field: string) =>
    `The form has more than it should. Send one file, as its field “${field}”, and nothing else.`,

  keyInvalid: 'The Idempotency-Key must have 1 to 100 characters, without spaces or accents.',
  keyReused: 'This Idempotency-Key was used for another request. Use a new one.',

  stillRunning: 'This job is still running. Ask again when it is done.',
  jobFailed: (notice: string) => `This job failed, so there is no resume. ${notice}`,
  otherDocument: "This job didn't make this document. A resume and its cover letter are jobs of their own.",
  fileMissing: "This job is too old to have this file: it wasn't stored back then.",
};
