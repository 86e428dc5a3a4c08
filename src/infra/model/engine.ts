import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import { ok, type Result } from '../../jobs/model/result.ts';
import type { WritingEngine } from '../../jobs/ports/engine.ts';
import type { ExplainedRefusal } from '../../tailoring/edits/repairs.ts';
import type { TailoringPrompt } from '../../tailoring/prompt/prompt.ts';
import { createJudge } from './judge.ts';
import { createModelClient, type OpenAiOptions } from './model-client.ts';
import { ANSWER_FORMAT, parseAnswer } from './wire.ts';

/** Creates the engine that writes: a model that answers prompts, rewords what the gates refused, and judges. */
export function createOpenAiEngine(options: OpenAiOptions): WritingEngine {
  const model = createModelClient(options);
  return {
    name: 'openai',
    async answer(prompt, signal) {
      const messages = renderMessages(prompt);
      const response = await model.ask({ messages, format: ANSWER_FORMAT, parse: parseAnswer }, signal);
      return mapValue(response, ({ value, ...rest }) => ({ answer: value, ...rest }));
    },
    async repair(prompt, refused, signal) {
      const messages = [...renderMessages(prompt), ...renderRefusal(refused)];
      const response = await model.ask({ messages, format: ANSWER_FORMAT, parse: parseAnswer }, signal);
      return mapValue(response, ({ value, usage }) => ({ edits: value.edits, usage }));
    },
    judge: createJudge(model),
  };
}

function renderMessages({ system, user }: TailoringPrompt): ChatCompletionMessageParam[] {
  return [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ];
}

/**
 * Renders the refused part of the answer, and why it was refused. The messages before it and the schema are those of
 * the first call, so that the vendor's cache applies.
 */
function renderRefusal(refused: readonly ExplainedRefusal[]): ChatCompletionMessageParam[] {
  const edits = refused.map(({ operation }) => operation);
  const reasons = refused.map(({ id, operation, explanation }) =>
    operation.op === 'rephrase'
      ? `- ${id}, rephrase of ${operation.line}: ${explanation}`
      : `- ${id}, summary: ${explanation}`,
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

function mapValue<T, U>(result: Result<T>, map: (value: T) => U): Result<U> {
  return result.ok ? ok(map(result.value)) : result;
}
