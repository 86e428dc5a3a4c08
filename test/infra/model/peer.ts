import {
  type ChatCompletionRequest,
  type FixtureOpts,
  type FixtureResponse,
  LLMock,
} from '@copilotkit/aimock';
import type { OpenAiOptions } from '../../../src/infra/model/model-client.ts';

/** The independent peer: aimock, which speaks Chat Completions, saying one thing after the other. */
export interface Peer {
  readonly baseUrl: string;
  /** What each call is answered with, in order; the last one for all that follow. */
  say(...responses: (FixtureResponse | ((request: ChatCompletionRequest) => FixtureResponse))[]): void;
  /** What it does to the stream of every answer from now on. */
  disturb(options: FixtureOpts, response: FixtureResponse): void;
  /** The requests it was sent since it was last told what to say. */
  asked(): ChatCompletionRequest[];
  /** How many those were, dropped ones included. */
  calls(): number;
  stop(): Promise<void>;
}

export async function startPeer(): Promise<Peer> {
  const mock = new LLMock({ port: 0, host: '127.0.0.1' });
  const asked: ChatCompletionRequest[] = [];
  await mock.start();
  return {
    baseUrl: `${mock.url}/v1`,
    say(...responses) {
      mock.clearFixtures();
      mock.clearRequests();
      asked.length = 0;
      mock.on({}, (request) => {
        asked.push(request);
        const response = responses[Math.min(asked.length, responses.length) - 1];
        if (!response) throw new Error('the script is empty');
        return typeof response === 'function' ? response(request) : response;
      });
    },
    disturb(options, response) {
      mock.clearFixtures();
      mock.clearRequests();
      asked.length = 0;
      mock.on(
        {},
        (request) => {
          asked.push(request);
          return response;
        },
        options,
      );
    },
    asked: () => asked,
    calls: () => mock.getRequests().length,
    stop: () => mock.stop(),
  };
}

/** Options that make a test wait no longer than it must. */
export function optionsFor(baseUrl: string, changes: Partial<OpenAiOptions> = {}): OpenAiOptions {
  return {
    apiKey: 'test-key',
    baseUrl,
    model: 'some-model',
    price: null,
    timeoutSeconds: 20,
    idleTimeoutSeconds: 10,
    firstDelaySeconds: 0.01,
    ...changes,
  };
}
