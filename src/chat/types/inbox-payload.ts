import { z } from 'zod';
import { Platform } from '../../jobs/model/reply-target.ts';
import { ChatEvent } from './chat-event.ts';

/** What the inbox stores for a platform: an event of a person, or that a workspace removed the bot. */
export const InboxPayload = z.discriminatedUnion('type', [
  z.object({ type: z.literal('event'), event: ChatEvent }),
  z.object({
    type: z.literal('uninstall'),
    platform: Platform,
    workspace: z.string().min(1),
    /** Milliseconds since 1970, where the platform says when: later installations stay. */
    at: z.number().nullish(),
  }),
]);
export type InboxPayload = z.infer<typeof InboxPayload>;

/**
 * Reads a stored payload, also in the form that was written until November 2026.
 *
 * @throws ZodError for anything else.
 */
export function parseInboxPayload(stored: unknown): InboxPayload {
  return InboxPayload.parse(upgradePayload(stored));
}

function upgradePayload(stored: unknown): unknown {
  const old = OldPayload.safeParse(stored);
  if (!old.success) return stored;
  if (old.data.type === 'left') return { ...old.data, type: 'uninstall' };
  const { who, where, act } = old.data.gesture;
  return { type: 'event', event: { user: who, context: where, action: upgradeAction(act) } };
}

/** The form until November 2026, as far as it differs. {@link InboxPayload} checks the rest. */
const OldPayload = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('gesture'),
    gesture: z.object({ who: z.unknown(), where: z.unknown(), act: z.looseObject({ did: z.string() }) }),
  }),
  z.looseObject({ type: z.literal('left') }),
]);

const ACTION_TYPES: Readonly<Record<string, string>> = {
  submitted: 'form_submit',
  pressed: 'action',
  sent: 'message',
  pointed: 'message_shortcut',
  asked: 'command',
  opened_home: 'home_opened',
};

function upgradeAction({ did, ...rest }: { readonly did: string; readonly [key: string]: unknown }) {
  const action = { ...rest, type: ACTION_TYPES[did] };
  return did === 'pointed' ? { ...action, message: rest.post } : action;
}
