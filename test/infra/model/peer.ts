import {
  type ChatCompletionRequest,
  type FixtureOpts,
  type FixtureResponse,
  LLMock,
} from '@copilotkit/aimock';
import type { OpenAiOptions } from '../../../src/infra/model/model-client.ts';

type Say = FixtureResponse | ((request: ChatCompletionRequest) => FixtureResponse);

/** The independent peer: aimock, which speaks Chat Completions, saying one thing after the other. */
export interface Peer {
  readonly baseUrl: string;
  /** What each other call is answered with, in order; the last one for all that follow. */
  say(...responses: Say[]): void;
  /** What each call that has a posting read is answered with, from now on: by default, nothing of use. */
  sayOfPosts(response: Say): void;
  /** The requests to read a posting since it was last told what to say. */
  askedOfPosts(): ChatCompletionRequest[];
  /** The same for the calls that have a resume's lines labelled. */
  sayOfStructure(response: FixtureResponse): void;
  askedOfStructure(): ChatCompletionRequest[];
  /** What it does to the stream of every answer from now on. */
  disturb(options: FixtureOpts, response: FixtureResponse): void;
  /** The requests it was sent since it was last told what to say. */
  asked(): ChatCompletionRequest[];
  /** How many those were, dropped ones included. */
  calls(): number;
  stop(): Promise<void>;
}

const NOTHING_LABELLED = {
  content: JSON.stringify({ name: null, contact: [], furniture: [], sections: [] }),
  usage: { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 },
};

const NOTHING_READ = {
  content: JSON.stringify({ kind: 'other', title: null, company: null, requirements: [] }),
  usage: { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 },
};

function isNamed({ response_format: format }: ChatCompletionRequest, name: string): boolean {
  return JSON.stringify(format ?? null).includes(`"name":"${name}"`);
}

export async function startPeer(): Promise<Peer> {
  const mock = new LLMock({ port: 0, host: '127.0.0.1' });
  const asked: ChatCompletionRequest[] = [];
  const askedOfPosts: ChatCompletionRequest[] = [];
  let ofPosts: Say = NOTHING_READ;
  const askedOfStructure: ChatCompletionRequest[] = [];
  let ofStructure: FixtureResponse = NOTHING_LABELLED;
  await mock.start();
  return {
    baseUrl: `${mock.url}/v1`,
    say(...responses) {
      mock.clearFixtures();
      mock.clearRequests();
      asked.length = 0;
      askedOfPosts.length = 0;
      askedOfStructure.length = 0;
      mock.on({}, (request) => {
        if (isNamed(request, 'structure')) {
          askedOfStructure.push(request);
          return ofStructure;
        }
        if (isNamed(request, 'posting')) {
          askedOfPosts.push(request);
          return typeof ofPosts === 'function' ? ofPosts(request) : ofPosts;
        }
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
    sayOfPosts(response) {
      ofPosts = response;
    },
    asked: () => asked,
    askedOfPosts: () => askedOfPosts,
    sayOfStructure(response) {
      ofStructure = response;
    },
    askedOfStructure: () => askedOfStructure,
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
    firstTokenTimeoutSeconds: 10,
    idleTimeoutSeconds: 10,
    firstDelaySeconds: 0.01,
    ...changes,
  };
}
