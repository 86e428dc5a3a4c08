import { z } from 'zod';

/** An error as OpenAI's SDK reads it. */
interface ErrorBody {
  readonly error: {
    readonly message: string;
    readonly code: string | null;
    readonly type: string | null;
    readonly param: string | null;
  };
}

const Name = z
  .union([z.string(), z.number()])
  .transform(String)
  .nullish()
  .catch(null)
  .transform((name) => name ?? null);

const Details = z.object({
  message: z.unknown().optional(),
  detail: z.unknown().optional(),
  code: Name,
  type: Name,
  param: Name,
});

/**
 * Brings an error's body into OpenAI's form. Others send it in a list (Gemini), as a text (LM Studio), without `error`
 * around it (vLLM, FastAPI), with an object as its message (Mistral), or with a number as its code.
 */
export function unifyErrorBody(text: string): ErrorBody {
  const body = firstOf(parseJson(text));
  const inner = z.object({ error: z.unknown() }).safeParse(body).data?.error ?? body;
  const details = Details.safeParse(inner).data;
  const message = details ? (details.message ?? details.detail ?? inner) : inner;
  const { code = null, type = null, param = null } = details ?? {};
  return {
    error: { message: typeof message === 'string' ? message : JSON.stringify(message), code, type, param },
  };
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
