import { zodResponseFormat } from 'openai/helpers/zod';
import { z } from 'zod';
import { EngineAnswer, NO_REQUIREMENT } from '../../tailoring/answer.ts';

/**
 * The answer in the form that strict JSON schemas allow: every field required, no patterns, no brands. What a
 * model says in it is parsed once more into `EngineAnswer`, item by item, so that one odd id spoils one item. It
 * has no room for prose that a person would read: why a line was left out is told by code.
 */
const WireAnswer = z.object({
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
      z.object({ op: z.literal('drop'), line: z.string() }),
      z.object({ op: z.literal('place'), fact: z.string(), after: z.string() }),
      z.object({ op: z.literal('keep'), line: z.string() }),
    ]),
  ),
});

export const ANSWER_FORMAT = zodResponseFormat(WireAnswer, 'tailoring');

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

export function readAnswer(text: string): Read<EngineAnswer> {
  const wire = readJson(text, WireAnswer);
  if (!wire.ok) return wire;
  const { requirement, edit } = ITEMS;
  return {
    ok: true,
    value: {
      requirements: wire.value.requirements.flatMap((item) => requirement.safeParse(item).data ?? []),
      edits: wire.value.edits.flatMap((item) => edit.safeParse(fromWire(item)).data ?? []),
    },
  };
}

/**
 * Reads a model's text: JSON, perhaps in a Markdown fence.
 *
 * @returns what the schema makes of it, or one line for the model on what is wrong, which quotes nothing of it.
 */
export function readJson<T>(text: string, schema: z.ZodType<T>): Read<T> {
  const json = jsonIn(text);
  if (json === undefined) return { ok: false, reason: 'The answer is not valid JSON.' };
  const read = schema.safeParse(json);
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, reason: `The answer does not fit the schema: ${problems(read.error)}.` };
}

function fromWire(item: z.infer<typeof WireAnswer>['edits'][number]) {
  if (item.op === 'drop') return { ...item, reason: '' };
  return item.op === 'rephrase' ? { ...item, requirement: item.requirement || NO_REQUIREMENT } : item;
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
