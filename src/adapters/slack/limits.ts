import type { FormLimits } from '../../chat/types/form.ts';

/**
 * Slack's limits, as counts and as lengths in UTF-16 units unless a name says otherwise. From @slack/types 2 and
 * docs.slack.dev/reference, read in 2026-11. Figures that aren't documented there name their source.
 */
export const SLACK_LIMITS = {
  message: {
    blocks: 50,
    /** Slack cuts at 40,000, and recommends 4,000. */
    text: 4_000,
    /**
     * All blocks together as JSON; of menus only the texts. Undocumented: `msg_blocks_too_long` starts near 13,200
     * (bolt-js issue 2509).
     */
    budget: 12_000,
  },
  view: {
    blocks: 100,
    title: 24,
    submit: 24,
    callbackId: 255,
    privateMetadata: 3_000,
    /** The whole view as JSON (docs.slack.dev/reference/views). */
    bytes: 250_000,
  },
  block: {
    id: 255,
    header: 150,
    section: 3_000,
    contextElements: 10,
    /** Undocumented: a section's limit. */
    context: 2_000,
    actions: 25,
    /** The text of one rich_text block. Undocumented: a section's limit. */
    richText: 3_000,
  },
  button: { text: 75, value: 2_000, url: 3_000 },
  menu: { options: 100, placeholder: 150, text: 75, description: 75, value: 150 },
  input: { label: 2_000, hint: 2_000, text: 3_000, placeholder: 150, files: 10 },
  /** Our limit for a request from Slack. The largest, a shortcut on a long message, needs less than a tenth. */
  requestBytes: 1024 * 1024,
  /** Our limit for all requests at once that are being read. */
  unsignedBytes: 32 * 1024 * 1024,
  /** How far a request's date may be off, either way. */
  requestAgeSeconds: 300,
  /** A response_url takes answers for 30 minutes (docs.slack.dev/interactivity). */
  responseUrl: { seconds: 1_800 },
} as const;

/** What a form can hold on Slack, leaving blocks for its notes. */
export const SLACK_FORM_LIMITS: FormLimits = {
  fields: SLACK_LIMITS.view.blocks - 10,
  text: SLACK_LIMITS.input.text,
  options: SLACK_LIMITS.menu.options,
};
