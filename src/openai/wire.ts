import { z } from 'zod';
import { EngineAnswer } from '../tailoring/answer.ts';

/**
 * The answer in the form that strict JSON schemas allow: every field required, no patterns, no brands. What a
 * model says in it is parsed once more into `EngineAnswer`, item by item, so that one odd id spoils one item.
 */
export const WireAnswer = z.object({
  requirements: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      words: z.string(),
      kind: z.enum(['skill', 'duty', 'qualification', 'language', 'place']),
      must: z.boolean(),
    }),
  ),
  edits: z.array(
    z.union([
      z.object({ op: z.literal('order'), parent: z.string(), lines: z.array(z.string()) }),
      z.object({ op: z.literal('skills'), ids: z.array(z.string()) }),
      z.object({ op: z.literal('rephrase'), line: z.string(), text: z.string(), requirement: z.string() }),
      z.object({
        op: z.literal('summary'),
        sentences: z.array(z.object({ text: z.string(), sources: z.array(z.string()) })),
      }),
      z.object({ op: z.literal('drop'), line: z.string(), reason: z.string() }),
      z.object({ op: z.literal('place'), fact: z.string(), after: z.string() }),
      z.object({ op: z.literal('keep'), line: z.string() }),
    ]),
  ),
});

/**
 * Reads a model's text: JSON, perhaps in a Markdown fence.
 *
 * @returns the answer, or one line for the model on what is wrong with it, which quotes nothing of it.
 */
export function parseAnswer(
  text: string,
): { ok: true; answer: EngineAnswer } | { ok: false; reason: string } {
  const json = jsonIn(text);
  if (json === undefined) return { ok: false, reason: 'The answer is not valid JSON.' };
  const wire = WireAnswer.safeParse(json);
  if (!wire.success)
    return { ok: false, reason: `The answer does not fit the schema: ${problems(wire.error)}.` };
  const { requirement, edit } = ITEMS;
  return {
    ok: true,
    answer: {
      requirements: wire.data.requirements.flatMap((item) => requirement.safeParse(item).data ?? []),
      edits: wire.data.edits.flatMap((item) => edit.safeParse(item).data ?? []),
    },
  };
}

const ITEMS = {
  requirement: EngineAnswer.shape.requirements.element,
  edit: EngineAnswer.shape.edits.element,
};

function jsonIn(text: string): unknown {
  const bare = text.trim().replace(/^```(?:json)?\s*|\s*```$/g, '');
  try {
    return JSON.parse(bare);
  } catch {
    return undefined;
  }
}

/** Paths and codes alone: a message may quote what it found. */
function problems({ issues }: z.ZodError): string {
  return issues
    .slice(0, 5)
    .map(({ path, code }) => `${path.join('.') || 'answer'} (${code})`)
    .join(', ');
}
