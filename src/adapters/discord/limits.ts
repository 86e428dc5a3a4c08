import type { FormLimits } from '../../chat/types/form.ts';

/**
 * Discord's limits, from its API description (discord-api-spec 10) and documentation, read in 2026-11. Lengths are in
 * UTF-16 units, which are never fewer than the characters that Discord counts.
 */
export const DISCORD_LIMITS = {
  /** For plain content. The bot sends components only, which this doesn't limit. */
  content: 2000,
  message: {
    /** All text displays together. */
    text: 4000,
    /** Including components inside others. */
    components: 40,
    files: 10,
  },
  /** The bot's nonces have 22. */
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
  /** Messages per request. */
  page: 100,
} as const;

/**
 * The size of a file that a bot may post, in bytes: 10 MiB anywhere, more in boosted servers (levels 2 and 3). The bot
 * doesn't ask which one applies: Discord refuses larger files with error 40005, and the bot sends fewer files.
 */
export const DISCORD_MAX_UPLOAD_BYTES = {
  usual: 10 * 2 ** 20,
  level2: 50 * 2 ** 20,
  level3: 100 * 2 ** 20,
} as const;

/** Discord accepts an interaction's token for 15 minutes. The bot stops a minute before. */
export const INTERACTION_TOKEN_LIFETIME_MS = 14 * 60_000;

/** What a form can hold on Discord. */
export const DISCORD_FORM_LIMITS: FormLimits = {
  fields: DISCORD_LIMITS.modal.components,
  text: DISCORD_LIMITS.modal.text,
  options: DISCORD_LIMITS.select.options,
};
