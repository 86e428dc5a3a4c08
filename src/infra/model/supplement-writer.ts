import { zodResponseFormat } from 'openai/helpers/zod';
import { z } from 'zod';
import { ok } from '../../jobs/model/result.ts';
import type { SupplementWriter } from '../../jobs/ports/engine.ts';
import { LetterSentence, MAX_LETTER_SENTENCES, MAX_PARAGRAPHS } from '../../tailoring/supplement.ts';
import { repairPrompt } from '../../tailoring/supplements/letter-prompt.ts';
import type { ModelClient } from './model-client.ts';
import { bareId, jsonParser } from './wire.ts';

/** Sentences in the form that strict JSON schemas allow, without bounds. */
const WireLetter = z.object({
  sentences: z.array(
    z.object({
      paragraph: z.number(),
      text: z.string(),
      sources: z.array(z.string()),
      quotes: z.array(z.string()),
    }),
  ),
});
const WireRepairs = z.object({
  sentences: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      sources: z.array(z.string()),
      quotes: z.array(z.string()),
    }),
  ),
});
const WireQuestions = z.object({
  questions: z.array(z.object({ id: z.string(), question: z.string() })),
});

const LETTER_FORMAT = zodResponseFormat(WireLetter, 'letter');
const REPAIR_FORMAT = zodResponseFormat(WireRepairs, 'repairs');
const QUESTION_FORMAT = zodResponseFormat(WireQuestions, 'questions');

/** Creates the writer of cover letters and interview questions. */
export function createSupplementWriter(model: ModelClient): SupplementWriter {
  return {
    async writeLetter(prompt, signal) {
      const response = await model.ask(
        { ...prompt, format: LETTER_FORMAT, parse: jsonParser(WireLetter) },
        signal,
      );
      if (!response.ok) return response;
      const { value, model: answeredBy, usage } = response.value;
      return ok({
        sentences: value.sentences.flatMap(toSentence).slice(0, MAX_LETTER_SENTENCES),
        model: answeredBy,
        usage,
      });
    },
    async repairLetter(refused, signal) {
      const response = await model.ask(
        { ...repairPrompt(refused), format: REPAIR_FORMAT, parse: jsonParser(WireRepairs) },
        signal,
      );
      if (!response.ok) return response;
      const { value, usage } = response.value;
      return ok({ sentences: value.sentences.map(withBareSources), usage });
    },
    async askQuestions(prompt, signal) {
      const response = await model.ask(
        { ...prompt, format: QUESTION_FORMAT, parse: jsonParser(WireQuestions) },
        signal,
      );
      if (!response.ok) return response;
      const { value, model: answeredBy, usage } = response.value;
      return ok({ questions: value.questions, model: answeredBy, usage });
    },
  };
}

/** Takes a sentence that makes sense, in a paragraph that a letter has. */
function toSentence(wire: z.infer<typeof WireLetter>['sentences'][number]): LetterSentence[] {
  const paragraph = Math.min(MAX_PARAGRAPHS, Math.max(1, Math.round(wire.paragraph)));
  const sentence = LetterSentence.safeParse(withBareSources({ ...wire, paragraph }));
  return sentence.success ? [sentence.data] : [];
}

function withBareSources<T extends { readonly sources: string[]; readonly quotes: string[] }>(one: T): T {
  return {
    ...one,
    sources: one.sources.map(bareId),
    quotes: one.quotes.filter((quote) => quote.trim() !== ''),
  };
}
