import { zodResponseFormat } from 'openai/helpers/zod';
import { z } from 'zod';
import { err, ok, type Result } from '../../jobs/model/result.ts';
import { EngineAnswer, NO_REQUIREMENT } from '../../tailoring/answer.ts';

/**
 * The answer in the form that strict JSON schemas allow: every field required, no patterns, no brands. It is parsed
 * once more into `EngineAnswer`, item by item, so that one odd id spoils one item only. It has no field for prose that
 * a person would read: our own code says why a line was left out.
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

/** The JSON schema of an answer, as Chat Completions takes it. */
export const ANSWER_FORMAT = zodResponseFormat(WireAnswer, 'tailoring');

/** Parses a model's answer, leaving out items that make no sense. */
export function parseAnswer(text: string): Result<EngineAnswer, string> {
  const wire = parseModelJson(text, WireAnswer);
  if (!wire.ok) return wire;
  const { requirement, edit } = ITEMS;
  return ok({
    requirements: wire.value.requirements.flatMap((item) => requirement.safeParse(item).data ?? []),
    edits: wire.value.edits.flatMap((item) => edit.safeParse(fromWire(item)).data ?? []),
  });
}

/**
 * Parses a model's text: JSON, perhaps in a Markdown fence. The error tells the model in one line what is wrong, and
 * quotes nothing of the text.
 */
export function parseModelJson<T>(text: string, schema: z.ZodType<T>): Result<T, string> {
  const json = parseJson(text);
  if (json === undefined) return err('The answer is not valid JSON.');
  const parsed = schema.safeParse(json);
  return parsed.success
    ? ok(parsed.data)
    : err(`The answer does not fit the schema: ${listProblems(parsed.error)}.`);
}

function fromWire(item: z.infer<typeof WireAnswer>['edits'][number]) {
  if (item.op === 'drop') return { ...item, reason: '' };
  return item.op === 'rephrase' ? { ...item, requirement: item.requirement || NO_REQUIREMENT } : item;
}

const ITEMS = {
  requirement: EngineAnswer.shape.requirements.element,
  edit: EngineAnswer.shape.edits.element,
};

function parseJson(text: string): unknown {
  const json = text.trim().replace(/^```(?:json)?|```$/g, '');
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Lists paths and codes alone: a message may quote what it found. */
function listProblems({ issues }: z.ZodError): string {
  return issues
    .slice(0, 5)
    .map(({ path, code }) => `${path.join('.') || 'answer'} (${code})`)
    .join(', ');
}
