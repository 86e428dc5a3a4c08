import { z } from 'zod';
import { Origin } from '../../../chat/types/chat-event.ts';
import { decodeContext, encodeContext, type FormContext } from '../../../chat/types/form.ts';

/** What a form is for and where it was asked for: a modal carries it, as Slack says neither when it is submitted. */
export interface ViewMetadata {
  readonly context: FormContext;
  readonly where: Origin;
}

export function metadataOf({ context, where }: ViewMetadata): string {
  return JSON.stringify({ context: encodeContext(context), where });
}

/** Null for what this code has not written. */
export function readMetadata(text: string): ViewMetadata | null {
  const read = Metadata.safeParse(text);
  return read.success ? read.data : null;
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
        const context = decodeContext(text);
        if (context) return context;
        issues.addIssue({ code: 'custom', message: 'no form of ours' });
        return z.NEVER;
      }),
      where: Origin,
    }),
  );
