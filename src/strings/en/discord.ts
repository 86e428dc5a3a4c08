import { formatCount } from './counted.ts';

/** What only the Discord adapter says: what happened, and what to do next. */
export const discord = {
  filesLeftOut: (filenames: readonly string[]) => ({
    happened: `This server doesn't allow files as large as ${filenames.join(', ')}.`,
    next: 'Ask for it in a direct message with me, where larger files may be allowed.',
  }),
  notStored: {
    happened: "Sorry, something went wrong and I couldn't save that.",
    next: 'Please do it again.',
  },
  notSubmitted: "I didn't submit anything. You wrote:",
  fillInAgain: 'Fill it in again',
  outdated: {
    happened: 'This is from an earlier version of me and no longer works.',
    next: 'Start again with /tailor.',
  },
  onlyYou: {
    happened: 'Your direct messages are closed to me, so only you can see this answer, and only for now.',
    next: "Save the files. You'll find them under /history later.",
  },
  dmsClosed: {
    happened: 'I have an answer for you, but your direct messages are closed to me.',
    next: 'Allow direct messages from members of this server, then try again.',
  },
  /** For the operator who registers the commands. */
  registration: {
    rateLimited: (seconds: number) =>
      `Discord accepts no more commands for now. Try again in ${formatCount(seconds, 'second')}.`,
    unavailable: (status: number) =>
      `Discord has a problem of its own (${status}). Try again in a few minutes.`,
    unreachable: (detail: string) => `${detail}. Check that this machine can reach it, then try again.`,
    tokenInvalid:
      "DISCORD_TOKEN: Discord doesn't accept it. Set the token from the application's page “Bot”, or reset it there.",
    otherApplication:
      "DISCORD_APPLICATION_ID: DISCORD_TOKEN belongs to another application. Set the id from that application's page “General Information”.",
    notInServer: (guild: string) =>
      `The bot isn't in the server ${guild}. Invite it with the link first, or leave out --guild.`,
    refused: (status: number, code: number | string, message: string) =>
      `Discord refused the commands (${status}, code ${code}: ${message}).`,
  },
  threadName: (suffix: string) => `Tailored resume ${suffix}`,
};
