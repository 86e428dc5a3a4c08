import { zodResponseFormat } from 'openai/helpers/zod';
import { ok } from '../../jobs/model/result.ts';
import type { PostReader } from '../../jobs/ports/engine.ts';
import { PostAnswer } from '../../tailoring/prompt/post-prompt.ts';
import type { ModelClient } from './model-client.ts';
import { jsonParser } from './wire.ts';

const FORMAT = zodResponseFormat(PostAnswer, 'posting');

/** Creates a reader of postings. `name` is the model that the client asks. */
export function createPostReader(model: ModelClient, name: string): PostReader {
  return {
    model: name,
    async readPost({ system, user }, signal) {
      const prompt = { system, user, format: FORMAT, parse: jsonParser(PostAnswer) };
      const response = await model.ask(prompt, signal);
      if (!response.ok) return response;
      const { value, usage } = response.value;
      return ok({ answer: value, usage });
    },
  };
}
