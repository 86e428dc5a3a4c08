import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Scope } from '../../../jobs/people/access.ts';

/** Which tokens an operation accepts: any valid one, or only the installation's. */
export type Access = 'user' | 'installation';

/** A successful response in the OpenAPI document: JSON with its schema, a file with its media type, or no body. */
export type SuccessResponse =
  | { readonly description: string; readonly schema: z.ZodType; readonly headers?: readonly string[] }
  | { readonly description: string; readonly media: string }
  | { readonly description: string };

/** One operation of the API: its description, and the function that handles it. */
export interface Operation {
  /** `createJob` */
  readonly id: string;
  readonly method: 'get' | 'post' | 'delete';
  /** In OpenAPI's form: `/api/jobs/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly access: Access;
  /** What the token must be allowed to do. */
  readonly scope: Scope;
  /** The schema of its JSON body. */
  readonly body?: z.ZodType;
  /** The `multipart/form-data` field of its file. */
  readonly file?: string;
  /** What its form's field `accept` allows. */
  readonly accept?: string;
  readonly query?: z.ZodObject;
  /** Request headers that it honours, and what each does. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly responses: Readonly<Record<number, SuccessResponse>>;
  /** Statuses of its problems, besides those that every operation has. */
  readonly problems: readonly number[];
  handle(request: Request, response: Response): Promise<void>;
}
