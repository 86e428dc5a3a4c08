import { zodResponseFormat } from 'openai/helpers/zod';
import { z } from 'zod';
import { err, ok, type Result } from '../../jobs/model/result.ts';
import { EngineAnswer, NamedLine, NO_REQUIREMENT } from '../../tailoring/answer.ts';
import { type EditOperation, MAX_SERVED_CHARS } from '../../tailoring/edit.ts';
import { LEFT_REASONS, type LeftPart, MAX_PART_CHARS } from '../../tailoring/left-out.ts';
import { findJson } from './find-json.ts';
import { salvageItems } from './item-scanner.ts';

/**
 * The answer in the form that strict JSON schemas allow: every field required, no patterns, no brands. It is parsed
 * once more into `EngineAnswer`, item by item, so that one odd id spoils one item only. It has no field for prose that
 * a person would read: our own code says why a line was left out. An edit says what it serves in the posting's words.
 */
const WireEdit = z.union([
  z.object({ op: z.literal('order'), parent: z.string(), lines: z.array(z.string()) }),
  z.object({ op: z.literal('skills'), ids: z.array(z.string()) }),
  z.object({ op: z.literal('rephrase'), line: z.string(), text: z.string(), requirement: z.string() }),
  z.object({ op: z.literal('merge'), lines: z.array(z.string()), text: z.string() }),
  z.object({ op: z.literal('split'), line: z.string(), texts: z.array(z.string()) }),
  z.object({ op: z.literal('headline'), text: z.string() }),
  z.object({
    op: z.literal('summary'),
    sentences: z.array(z.object({ text: z.string(), sources: z.array(z.string()) })),
  }),
  z.object({ op: z.literal('drop'), line: z.string() }),
  z.object({ op: z.literal('place'), fact: z.string(), after: z.string() }),
  z.object({ op: z.literal('keep'), line: z.string() }),
]);

const WireAnswer = z.object({
  edits: z.array(WireEdit),
  shows: z.array(z.object({ words: z.string(), line: z.string() })),
  left: z.array(z.object({ part: z.string(), why: z.enum(LEFT_REASONS) })),
});

/** The JSON schema of an answer, as Chat Completions takes it. */
export const ANSWER_FORMAT = zodResponseFormat(WireAnswer, 'tailoring');

/**
 * What is read of it. Some models list the posting's requirements unasked, and name them by their ids; some leave out
 * what is empty; some answer with the list of edits alone.
 */
const TolerantAnswer = z.preprocess(
  (json) => (Array.isArray(json) ? { edits: json } : json),
  z.object({
    edits: z.array(z.unknown()),
    shows: z.array(z.unknown()).default([]),
    left: z.array(z.unknown()).default([]),
    requirements: z.array(z.unknown()).default([]),
  }),
);

const parseTolerantly = jsonParser(TolerantAnswer);

/**
 * Parses a model's answer, leaving out items that make no sense. Where its JSON is broken, takes the items that are
 * not.
 */
export function parseAnswer(text: string): Result<EngineAnswer, string> {
  const whole = parseTolerantly(text);
  const items = whole.ok ? undefined : salvageItems(text);
  const wire = items ? parseValue(items, TolerantAnswer) : whole;
  if (!wire.ok) return wire;
  const { requirement, shown } = ITEMS;
  const left = wire.value.left.flatMap((item) => WireLeft.safeParse(item).data ?? []);
  const shows = wire.value.shows.flatMap((item) => shown.safeParse(withBareIds(item)).data ?? []);
  const edits = parseEdits(wire.value.edits);
  if (edits.length === 0 && wire.value.edits.length > 0)
    return err('The answer does not fit the schema: edits (no edit has the form of one).');
  return ok({
    requirements: wire.value.requirements.flatMap((item) => requirement.safeParse(item).data ?? []),
    edits,
    ...(shows.length > 0 && { shows }),
    ...(left.length > 0 && { left }),
  });
}

/** A part of the wish and why it was left out; a reason that we don't know is none. */
const WireLeft = z
  .object({ part: z.string().min(1), why: z.enum(LEFT_REASONS).catch('unclear') })
  .transform(({ part, why }): LeftPart => ({ part: part.slice(0, MAX_PART_CHARS), why }));

/** Parses the edits of an answer, leaving out those that make no sense. */
export function parseEdits(items: readonly unknown[]): EditOperation[] {
  return items.flatMap((item) => {
    const wire = WireEdit.safeParse(item);
    return wire.success ? (ITEMS.edit.safeParse(withBareIds(fromWire(wire.data))).data ?? []) : [];
  });
}

/** Takes ids as the resume shows them: "[E1.B2]", "entry E1", "section X2". */
function withBareIds(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return ID_FIELDS.has(key) ? bareId(value) : value;
  if (Array.isArray(value)) return value.map((one) => withBareIds(one, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withBareIds(one, name)]));
}

const ID_FIELDS: ReadonlySet<string> = new Set([
  'line',
  'lines',
  'parent',
  'ids',
  'fact',
  'after',
  'sources',
]);

/** Returns an id without what the resume shows around it. */
export function bareId(id: string): string {
  return id
    .trim()
    .replace(/^(?:entry|section) /i, '')
    .replace(/^\[([^\]]*)\]$/, '$1');
}

/**
 * Returns a parser of a model's text: JSON, perhaps in a Markdown fence or among prose. The error tells the model in one
 * line what is wrong, and quotes nothing of the text.
 */
export function jsonParser<T>(schema: z.ZodType<T>): (text: string) => Result<T, string> {
  return (text) => parseValue(findJson(text), schema);
}

function parseValue<T>(json: unknown, schema: z.ZodType<T>): Result<T, string> {
  if (json === undefined) return err('The answer is not valid JSON.');
  const parsed = schema.safeParse(json);
  return parsed.success
    ? ok(parsed.data)
    : err(`The answer does not fit the schema: ${listProblems(parsed.error)}.`);
}

function fromWire(item: z.infer<typeof WireEdit>) {
  if (item.op === 'drop') return { ...item, reason: '' };
  return item.op === 'rephrase'
    ? { ...item, requirement: item.requirement.slice(0, MAX_SERVED_CHARS) || NO_REQUIREMENT }
    : item;
}

const ITEMS = {
  requirement: EngineAnswer.shape.requirements.element,
  edit: EngineAnswer.shape.edits.element,
  shown: NamedLine,
};

/** Lists paths and codes alone: a message may quote what it found. */
function listProblems({ issues }: z.ZodError): string {
  return issues
    .slice(0, 5)
    .map(({ path, code }) => `${path.join('.') || 'answer'} (${code})`)
    .join(', ');
}
