import { z } from 'zod';
import { EventContext } from '../../../chat/types/chat-event.ts';
import { decodeFormContext, encodeFormContext, type FormContext } from '../../../chat/types/form.ts';

/** What a modal carries, as Slack says neither on submission: what the form is for, and where it was opened. */
export interface ViewMetadata {
  readonly form: FormContext;
  readonly context: EventContext;
}

/**
 * Encodes metadata. Keep its keys, as open modals have them: `context` for the form, `where` for the event's context.
 */
export function encodeViewMetadata({ form, context }: ViewMetadata): string {
  return JSON.stringify({ context: encodeFormContext(form), where: context });
}

/** Decodes metadata. Null if no version of this code has written it. */
export function decodeViewMetadata(text: string): ViewMetadata | null {
  const metadata = Metadata.safeParse(text);
  return metadata.success ? { form: metadata.data.context, context: metadata.data.where } : null;
}

const Metadata = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'no JSON' });
      return z.NEVER;
    }
  })
  .pipe(
    z.object({
      context: z.string().transform((text, issues) => {
        const context = decodeFormContext(text);
        if (context) return context;
        issues.addIssue({ code: 'custom', message: 'no form of ours' });
        return z.NEVER;
      }),
      where: EventContext,
    }),
  );
