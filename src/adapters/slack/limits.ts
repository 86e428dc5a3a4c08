/**
 * Slack's limits, in UTF-16 characters and in counts unless the name says otherwise. From @slack/types 2 and
 * docs.slack.dev/reference, read 2026-11; where they are silent, the source stands beside the figure.
 */
export const limits = {
  message: {
    blocks: 50,
    /** Slack cuts at 40,000; 4,000 is what it advises. */
    text: 4_000,
    /** Of all blocks together, as JSON; of menus the texts. Undocumented: `msg_blocks_too_long` begins near 13,200 (bolt-js issue 2509). */
    budget: 12_000,
  },
  view: {
    blocks: 100,
    title: 24,
    submit: 24,
    callbackId: 255,
    privateMetadata: 3_000,
    /** Of the whole view as JSON, in bytes (docs.slack.dev/reference/views). */
    bytes: 250_000,
  },
  block: {
    id: 255,
    header: 150,
    section: 3_000,
    contextElements: 10,
    /** Undocumented; a section's is taken. */
    context: 2_000,
    actions: 25,
    /** Text of one rich_text block. Undocumented; a section's is taken. */
    richText: 3_000,
  },
  button: { text: 75, value: 2_000, url: 3_000 },
  menu: { options: 100, placeholder: 150, text: 75, description: 75, value: 150 },
  input: { label: 2_000, hint: 2_000, text: 3_000, placeholder: 150, files: 10 },
  actionId: 255,
  /** A file that a form takes: 10 MB each. Taken for files in messages too, as no document is read past that. */
  fileBytes: 10 * 1024 * 1024,
  /** A request of Slack's: the largest, a shortcut on a long message, stays under a tenth of it. Bytes. */
  requestBytes: 1024 * 1024,
  /** Seconds by which a request's date may be off, either way. */
  requestAge: 300,
  /** What answers a person alone lives 30 minutes and takes 5 answers (docs.slack.dev/interactivity). */
  responseUrl: { seconds: 1_800, uses: 5 },
} as const;
