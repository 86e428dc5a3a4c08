import { z } from 'zod';
import { DraftId, JobId, ResumeId } from '../../jobs/model/ids.ts';
import { packId, unpackId } from './packed-id.ts';

/* Forms, independent of platform. */

/** What a form is for. It travels through the platform and comes back with the values. */
export const FormContext = z.discriminatedUnion('form', [
  /** Fields left empty keep what the draft has. */
  z.object({ form: z.literal('tailor'), draft: DraftId.nullable() }),
  z.object({ form: z.literal('refine'), job: JobId }),
  z.object({ form: z.literal('have'), job: JobId }),
  z.object({ form: z.literal('fix'), resume: ResumeId }),
  z.object({ form: z.literal('settings') }),
  z.object({ form: z.literal('workspace') }),
]);
export type FormContext = z.infer<typeof FormContext>;

export interface FormOption {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
}

interface FieldBase {
  /** The key in FormValues and in FieldErrors. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
}

export type Field =
  | (FieldBase & {
      readonly type: 'text';
      readonly multiline: boolean;
      readonly maxLength: number;
      readonly placeholder?: string;
      readonly value?: string;
    })
  | (FieldBase & {
      readonly type: 'choice';
      readonly options: readonly FormOption[];
      readonly value?: string;
    })
  /** Any number of the workspace's channels. Their ids come back comma-separated in one string. */
  | (FieldBase & { readonly type: 'channels'; readonly value: readonly string[] })
  /** `accept` lists file extensions such as `.pdf`. */
  | (FieldBase & { readonly type: 'file'; readonly accept: readonly string[] });

export interface Form {
  readonly context: FormContext;
  /** At most 24 characters, Slack's limit. */
  readonly title: string;
  /** At most 24 characters. */
  readonly submit: string;
  /** Paragraphs above the fields. */
  readonly notes: readonly string[];
  readonly fields: readonly Field[];
}

/** What a form can hold on a platform. */
export interface FormLimits {
  /** The most fields. Notes count as one where the platform counts them. */
  readonly fields: number;
  /** The most characters of a text field. */
  readonly text: number;
  /** The most options of a choice. */
  readonly options: number;
}

/** One sentence for each invalid field, by its name. */
export type FieldErrors = Readonly<Record<string, string>>;

/** Encodes a context for the platform's payload, in at most 40 characters. */
export function encodeFormContext(context: FormContext): string {
  const { form, ...about } = context;
  const [id = null] = Object.values(about);
  return id === null ? form : `${form}:${packId(id)}`;
}

/** Decodes a context; null when no version of this code has encoded it. */
export function decodeFormContext(text: string): FormContext | null {
  const [form = '', packed] = text.split(':');
  const shape = FormContext.options.find((option) => option.shape.form.value === form)?.shape;
  if (!shape) return null;
  const [name] = Object.keys(shape).filter((key) => key !== 'form');
  const about = name === undefined ? {} : { [name]: packed === undefined ? null : unpackId(packed) };
  const context = FormContext.safeParse({ form, ...about });
  return context.success ? context.data : null;
}
