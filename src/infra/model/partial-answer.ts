import type OpenAI from 'openai';
import { estimateTokens } from './estimate-tokens.ts';

export interface TokenCounts {
  readonly inputTokens: number;
  readonly cachedTokens: number;
  readonly outputTokens: number;
}

/** A chunk of a stream, or a whole answer. */
export type AnswerPart = Partial<OpenAI.ChatCompletionChunk | OpenAI.ChatCompletion>;

type Choice = OpenAI.ChatCompletionChunk.Choice | OpenAI.ChatCompletion.Choice;

/** What has come of an answer. Servers leave out what OpenAI always sends, so nothing is taken for granted. */
export class PartialAnswer {
  content = '';
  refusal = '';
  finish = '';
  model: string;
  #calls = '';
  /** What a server sends of thoughts apart from the answer. */
  #thoughts = '';
  #usage: OpenAI.CompletionUsage | null = null;

  constructor(model: string) {
    this.model = model;
  }

  add({ choices, model, usage }: AnswerPart): void {
    const choice: Choice | undefined = choices?.[0];
    const said = choice && ('delta' in choice ? choice.delta : 'message' in choice ? choice.message : null);
    this.content += said?.content ?? '';
    this.refusal += said?.refusal ?? '';
    for (const call of said?.tool_calls ?? [])
      if ('function' in call) this.#calls += call.function?.arguments ?? '';
    this.#thoughts += thoughtsIn(said ?? {});
    this.finish = choice?.finish_reason ?? this.finish;
    if (typeof model === 'string' && model !== '') this.model = model;
    this.#usage = usage ?? this.#usage;
  }

  /** The answer's text. A model that answers by a tool call has it in the call's arguments. */
  get text(): string {
    return this.#calls !== '' && this.content.trim() === '' ? this.#calls : this.content;
  }

  get hasBegun(): boolean {
    return this.content !== '' || this.refusal !== '' || this.#calls !== '';
  }

  get isUsageReported(): boolean {
    return this.#usage !== null;
  }

  /** Counts tokens: as the server does, or estimated from the texts; null where nothing came. */
  countTokens(prompt: string): TokenCounts | null {
    if (!this.#usage && !this.hasBegun && this.#thoughts === '') return null;
    const { prompt_tokens: input, completion_tokens: output, prompt_tokens_details } = this.#usage ?? {};
    return {
      inputTokens: countOf(input) ?? estimateTokens(prompt),
      cachedTokens: countOf(prompt_tokens_details?.cached_tokens) ?? 0,
      outputTokens: countOf(output) ?? estimateTokens(this.text) + estimateTokens(this.#thoughts),
    };
  }
}

function countOf(tokens: unknown): number | null {
  return typeof tokens === 'number' && Number.isFinite(tokens) ? tokens : null;
}

/** DeepSeek, vLLM and others send thoughts as `reasoning_content`, OpenRouter and Ollama as `reasoning`. */
function thoughtsIn(said: object): string {
  const thoughts =
    'reasoning_content' in said ? said.reasoning_content : 'reasoning' in said && said.reasoning;
  return typeof thoughts === 'string' ? thoughts : '';
}
