import type { Request, Response } from 'express';
import type { z } from 'zod';

/** What an operation may be called with: any valid token, or one of the installation's alone. */
export type Access = 'user' | 'installation';

/** An answer that is no problem, for the description: JSON by its schema, or a file by its media type. */
export type Answer =
  | { readonly description: string; readonly schema: z.ZodType; readonly headers?: readonly string[] }
  | { readonly description: string; readonly media: string }
  | { readonly description: string };

/** One thing that can be asked for over HTTP: its description and what does it, in one place. */
export interface Operation {
  /** Its name in the description, `createJob`. */
  readonly id: string;
  readonly method: 'get' | 'post' | 'delete';
  /** As OpenAPI writes it: `/api/jobs/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly access: Access;
  /** Of a JSON body. */
  readonly body?: z.ZodType;
  /** The field that a file is sent in, as `multipart/form-data`. */
  readonly file?: string;
  readonly query?: z.ZodObject;
  /** Request headers that it heeds, with what they do. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<number, Answer>>;
  /** The statuses of its problems, beside those that any operation has. */
  readonly problems: readonly number[];
  handle(request: Request, response: Response): Promise<void>;
}
