import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import type { Outcome } from '../../jobs/model/fault.ts';
import type { WritingEngine } from '../../jobs/ports/engine.ts';
import type { Refused, Wording } from '../../tailoring/edits/repairs.ts';
import type { TailoringPrompt } from '../../tailoring/prompt/prompt.ts';
import { createModel, type OpenAiOptions } from './conversation.ts';
import { createJudge } from './judge.ts';
import { ANSWER_FORMAT, readAnswer } from './wire.ts';

/** The engine that writes: a model's answers to the prompt and to what the gates refused, and its judge. */
export function createOpenAiEngine(options: OpenAiOptions): WritingEngine {
  const model = createModel(options);
  return {
    name: 'openai',
    async answer(prompt, signal) {
      const question = { messages: messagesOf(prompt), format: ANSWER_FORMAT, read: readAnswer };
      const told = await model.ask(question, signal);
      return mapped(told, ({ value, ...rest }) => ({ answer: prompt.privacy.restore(value), ...rest }));
    },
    async repair(prompt, refused, signal) {
      const messages = [...messagesOf(prompt), ...refusal(refused, prompt)];
      const told = await model.ask({ messages, format: ANSWER_FORMAT, read: readAnswer }, signal);
      return mapped(told, ({ value, usage }) => ({ edits: prompt.privacy.restore(value).edits, usage }));
    },
    judge: createJudge(model),
  };
}

function messagesOf({ system, user }: TailoringPrompt): ChatCompletionMessageParam[] {
  return [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ];
}

/**
 * The refused part of the answer, and why. The conversation before it and the schema are those of the first call, so
 * that the vendor's cache knows them.
 */
function refusal(
  refused: readonly Refused[],
  { privacy: { hide } }: TailoringPrompt,
): ChatCompletionMessageParam[] {
  const edits = refused.map(({ operation }) => hiddenWording(operation, hide));
  const reasons = refused.map(({ id, operation, reason }) =>
    operation.op === 'rephrase'
      ? `- ${id}, rephrase of ${operation.line}: ${hide(reason)}`
      : `- ${id}, summary: ${hide(reason)}`,
  );
  return [
    { role: 'assistant', content: JSON.stringify({ requirements: [], edits }) },
    {
      role: 'user',
      content: [
        'The program refused these edits:',
        ...reasons,
        'Answer with one new rephrase for each of these lines, and a new summary where it is listed; leave out those that cannot be said within the rules. Nothing else: requirements stays empty.',
      ].join('\n'),
    },
  ];
}

function hiddenWording(operation: Wording, hide: (text: string) => string): Wording {
  if (operation.op === 'rephrase') return { ...operation, text: hide(operation.text) };
  return {
    ...operation,
    sentences: operation.sentences.map((one) => ({ ...one, text: hide(one.text) })),
  };
}

function mapped<T, U>(outcome: Outcome<T>, map: (value: T) => U): Outcome<U> {
  return outcome.ok ? { ok: true, value: map(outcome.value) } : outcome;
}
