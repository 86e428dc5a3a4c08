import { zodResponseFormat } from 'openai/helpers/zod';
import { z } from 'zod';
import { ok, type Result } from '../../jobs/model/result.ts';
import type { Usage } from '../../jobs/model/usage.ts';
import type { Dialect } from './dialect.ts';
import { createModelClient, type OpenAiOptions } from './model-client.ts';
import type { CompletionTraits } from './stream-completion.ts';
import { jsonParser } from './wire.ts';

/** What a server turned out to take, in one tiny call. */
export interface ModelCheck extends CompletionTraits {
  readonly model: string;
  readonly dialect: Dialect;
  readonly usage: Usage;
}

const Sample = z.object({ word: z.string(), numbers: z.array(z.number()) });

const PROMPT = {
  system: 'You fill in forms. Everything you need is in the message.',
  user: 'The word is "ready". The numbers are 1, 2, 3, 4 and 5.',
  format: zodResponseFormat(Sample, 'sample'),
  parse: jsonParser(Sample),
};

/** Asks a model for one tiny answer in the form of a schema, and says what its server takes of that. */
export async function checkModel(options: OpenAiOptions): Promise<Result<ModelCheck>> {
  const client = createModelClient(options);
  const answered = await client.ask(PROMPT, undefined);
  if (!answered.ok) return answered;
  const { model, usage, traits } = answered.value;
  return ok({ model, usage, dialect: client.dialect(), ...traits });
}
