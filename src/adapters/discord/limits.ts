import type { FormLimits } from '../../chat/types/form.ts';

/**
 * What Discord takes, as its API description (discord-api-spec 10) and its documentation of 2026-11 give it. Lengths
 * are in characters; a UTF-16 unit counts as one here, which is never less than Discord counts.
 */
export const LIMITS = {
  /** Of plain content; our messages are made of components, and this bounds nothing we send. */
  content: 2000,
  message: {
    /** Characters of all text displays together. */
    text: 4000,
    /** Components, those inside others counted too. */
    components: 40,
    files: 10,
  },
  customId: 100,
  /** 22 are used. */
  nonce: 25,
  button: { perRow: 5, label: 80, url: 512 },
  select: { options: 25, label: 100, value: 100, description: 100, placeholder: 150, channels: 25 },
  modal: {
    components: 5,
    title: 45,
    label: 45,
    description: 100,
    text: 4000,
    placeholder: 100,
    fileTypes: 10,
  },
  command: { perType: 15, name: 32, description: 100, options: 25, text: 6000, choices: 25, total: 8000 },
  threadName: 100,
  /** Messages that one request lists. */
  page: 100,
} as const;

/**
 * Bytes of a file that a bot may post: 10 MiB anywhere, more in servers that are boosted (levels 2 and 3). Which one
 * holds is not asked: what is too large comes back as error 40005, and goes out again as a smaller set.
 */
export const FILE_BYTES = { usual: 10 * 2 ** 20, level2: 50 * 2 ** 20, level3: 100 * 2 ** 20 } as const;

/** Bytes of a person's file that are downloaded: as much as documents are read up to. */
export const DOWNLOAD_BYTES = 10 * 2 ** 20;

/** Milliseconds: Discord lets an interaction's token be used for 15 minutes, and we stop a minute before. */
export const TOKEN_LIFE = 14 * 60_000;

/** What a modal holds of a form. */
export const FORM_LIMITS: FormLimits = {
  fields: LIMITS.modal.components,
  text: LIMITS.modal.text,
  options: LIMITS.select.options,
};
