import { z } from 'zod';
import { DraftId, JobId, ResumeId } from '../../jobs/model/ids.ts';
import { pack, unpack } from './packed-id.ts';

/* A form as a person fills it in, before any platform's own dress. */

/** What a form is for, and what it is about: all that comes back with its values. */
export const FormContext = z.discriminatedUnion('form', [
  /** A request to tailor; what is in the draft need not be filled in again. */
  z.object({ form: z.literal('tailor'), draft: DraftId.nullable() }),
  z.object({ form: z.literal('refine'), job: JobId }),
  z.object({ form: z.literal('have'), job: JobId }),
  z.object({ form: z.literal('fix'), resume: ResumeId }),
  z.object({ form: z.literal('settings') }),
  z.object({ form: z.literal('workspace') }),
]);
export type FormContext = z.infer<typeof FormContext>;

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
}

interface Named {
  /** The same name in FormValues and in the errors of a check. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
}

export type Field =
  | (Named & {
      readonly type: 'text';
      readonly multiline: boolean;
      readonly maxLength: number;
      readonly placeholder?: string;
      readonly value?: string;
    })
  | (Named & { readonly type: 'choice'; readonly options: readonly Option[]; readonly value?: string })
  /** Channels of the workspace, as many as wanted; their ids come back in one string with commas between them. */
  | (Named & { readonly type: 'channels'; readonly value: readonly string[] })
  /** `accept` holds endings such as `.pdf`. */
  | (Named & { readonly type: 'file'; readonly accept: readonly string[] });

export interface Form {
  readonly context: FormContext;
  /** At most 24 characters, which is Slack's limit. */
  readonly title: string;
  /** At most 24 characters. */
  readonly submit: string;
  /** Said above the fields, one paragraph each. */
  readonly notes: readonly string[];
  readonly fields: readonly Field[];
}

/** What a form may hold on a platform. */
export interface FormLimits {
  /** Fields at most; notes count as one, where a platform counts them. */
  readonly fields: number;
  /** Characters of a text field at most. */
  readonly text: number;
  /** Options of a choice at most. */
  readonly options: number;
}

/** What is wrong with each field, by its name: one sentence each. */
export type FieldErrors = Readonly<Record<string, string>>;

/** A context as the platforms carry it: at most 40 characters. */
export function encodeContext(context: FormContext): string {
  const { form, ...about } = context;
  const [id = null] = Object.values(about);
  return id === null ? form : `${form}:${pack(id)}`;
}

/** Null for what no version of this code has ever encoded. */
export function decodeContext(text: string): FormContext | null {
  const [form = '', packed] = text.split(':');
  const shape = FormContext.options.find((option) => option.shape.form.value === form)?.shape;
  if (!shape) return null;
  const [name] = Object.keys(shape).filter((key) => key !== 'form');
  const about = name === undefined ? {} : { [name]: packed === undefined ? null : unpack(packed) };
  const context = FormContext.safeParse({ form, ...about });
  return context.success ? context.data : null;
}
