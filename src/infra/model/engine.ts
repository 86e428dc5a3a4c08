import { ok } from '../../jobs/model/result.ts';
import type { WritingEngine } from '../../jobs/ports/engine.ts';
import { createJudge } from './judge.ts';
import { createModelClient, type OpenAiOptions } from './model-client.ts';
import { createPostReader } from './post-reader.ts';
import { createRepairer } from './repairer.ts';
import { createStructureReader } from './structure-reader.ts';
import { createSupplementWriter } from './supplement-writer.ts';
import { watchEdits } from './watch-edits.ts';
import { ANSWER_FORMAT, parseAnswer } from './wire.ts';

/** Creates the engine that writes: a model that answers prompts, rewords what the gates refused, and judges. */
export function createOpenAiEngine(options: OpenAiOptions): WritingEngine {
  const model = createModelClient(options);
  return {
    name: 'openai',
    async answer({ system, user }, signal, onEdits) {
      const onText = onEdits && watchEdits(onEdits);
      const prompt = { system, user, format: ANSWER_FORMAT, parse: parseAnswer, onText };
      const response = await model.ask(prompt, signal);
      if (!response.ok) return response;
      const { value: answer, model: answeredBy, usage } = response.value;
      return ok({ answer, model: answeredBy, usage });
    },
    repair: createRepairer(model),
    judge: createJudge(model),
    postReader: createPostReader(model, options.model),
    structureReader: createStructureReader(model),
    supplementWriter: createSupplementWriter(model),
  };
}
