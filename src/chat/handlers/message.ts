import { linkIn } from '../../posting/link.ts';
import { readsAsPosting } from '../context/document-kind.ts';
import { helpMessage } from '../messages/person.ts';
import type { Act, COMMANDS } from '../types/chat-event.ts';
import { countWords, NOTHING_WANTED, type WantedPosting } from '../types/request-draft.ts';
import { begin } from './advance-request.ts';
import type { Scene } from './chat-context.ts';
import { onAsked } from './command.ts';
import { onFiles } from './files.ts';
import { jobOfMessage } from './job-of-message.ts';
import { refineBy } from './revisions.ts';

/** A message to the bot: files, a posting, a wish about a job, a command in plain words, or something else. */
export async function onSent(
  { text: raw, files, answers }: Extract<Act, { did: 'sent' }>,
  scene: Scene,
): Promise<void> {
  const text = raw.trim();
  const posting = postingOf(text);
  if (files.length > 0) return onFiles(files, posting, scene);
  if (posting) return begin({ ...NOTHING_WANTED, posting }, scene);
  const job = text === '' ? null : await jobOfMessage(answers, scene);
  if (job) return refineBy(job, text, scene);
  const command = commandIn(text);
  if (command) return onAsked(command, scene);
  const opening = text === '' ? null : scene.words.person.help.notUnderstood;
  await scene.say('help', helpMessage(opening, scene.words));
}

/** As long as a short posting; what people write to a bot is shorter. */
const LONG = 80;

function postingOf(text: string): WantedPosting | null {
  const url = linkIn(text);
  if (url !== null) return { from: 'link', url };
  return countWords(text) >= LONG || (text.includes('\n') && readsAsPosting(text))
    ? { from: 'text', text }
    : null;
}

const WORDS: readonly (readonly [RegExp, (typeof COMMANDS)[number]])[] = [
  [/^help$|^\?$/, 'help'],
  [/^(my )?resumes?$/, 'resumes'],
  [/^history$/, 'history'],
  [/^privacy$/, 'privacy'],
  [/^forget([ -]me)?$/, 'forget-me'],
  [/^settings$/, 'settings'],
];

function commandIn(text: string): (typeof COMMANDS)[number] | null {
  const plain = text
    .toLowerCase()
    .replace(/^\/?(tailor )?/, '')
    .replace(/[.!]+$/, '')
    .trim();
  return WORDS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
