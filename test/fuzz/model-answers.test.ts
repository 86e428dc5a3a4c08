import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createModelClient } from '../../src/infra/model/model-client.ts';
import { ANSWER_FORMAT, jsonParser, parseAnswer } from '../../src/infra/model/wire.ts';
import { FaultCode } from '../../src/jobs/model/fault.ts';
import { EngineAnswer } from '../../src/tailoring/answer.ts';
import { Verdict } from '../../src/tailoring/edits/decisions/claims.ts';
import { type RecordingServer, startRecordingServer } from '../infra/model/server.ts';
import { fuzzRuns } from '../setup/fuzz-runs.ts';
import { mutatedBytes, mutatedJson, mutatedText, oddValue, SECRET_TEXT } from './mutate.ts';

const answer = {
  requirements: [
    { id: 'R1', text: `Cooks ${SECRET_TEXT}`, words: 'cook', kind: 'skill', must: true },
    { id: 'R2', text: 'Orders fish', words: 'fish', kind: 'duty', must: false },
  ],
  edits: [
    { op: 'order', parent: 'E1', lines: ['E1.L2', 'E1.L1'] },
    { op: 'skills', ids: ['K1'] },
    { op: 'rephrase', line: 'E1.L1', text: `Cooked ${SECRET_TEXT}`, requirement: 'R1' },
    { op: 'summary', sentences: [{ text: 'Cooks well', sources: ['E1.L1'] }] },
    { op: 'drop', line: 'E1.L3' },
    { op: 'keep', line: 'E1.L1' },
  ],
};

const parseVerdicts = jsonParser(z.object({ verdicts: z.array(Verdict) }));

describe('the answer of a model', () => {
  it('is read as something valid, or refused without quoting it', () => {
    const text = fc.oneof(
      mutatedJson(answer).map((value) => JSON.stringify(value) ?? ''),
      mutatedText(JSON.stringify(answer)),
      mutatedJson(answer).map((value) => `\`\`\`json\n${JSON.stringify(value)}\n\`\`\``),
      fc.string({ unit: 'binary' }),
      oddValue.map((value) => JSON.stringify(value) ?? ''),
    );
    fc.assert(
      fc.property(text, (one) => {
        const parsed = parseAnswer(one);
        if (parsed.ok) expect(EngineAnswer.parse(parsed.value)).toEqual(parsed.value);
        else expect(parsed.error).not.toContain(SECRET_TEXT);
        const verdicts = parseVerdicts(one);
        if (!verdicts.ok) expect(verdicts.error).not.toContain(SECRET_TEXT);
      }),
      fuzzRuns(500),
    );
  });

  it('loses only the items that make no sense', () => {
    const [first, ...others] = answer.edits;
    // No id is empty or has more than 40 characters.
    const id = fc.oneof(fc.constant(''), fc.string({ minLength: 41, maxLength: 60 }));
    const odd = id.map((line) => ({ op: 'drop', line }));
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 3 }), fc.nat(answer.edits.length), (items, at) => {
        const edits = [first, ...others].toSpliced(at, 0, ...items);
        const parsed = parseAnswer(JSON.stringify({ ...answer, edits }));
        const whole = parseAnswer(JSON.stringify(answer));
        expect(parsed).toEqual(whole);
      }),
      fuzzRuns(100),
    );
  });
});

describe('a stream', () => {
  let server: RecordingServer;
  let sent: Uint8Array = new Uint8Array();
  let pieceBytes = 1;
  beforeAll(async () => {
    server = await startRecordingServer((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (let at = 0; at < sent.length; at += pieceBytes) response.write(sent.subarray(at, at + pieceBytes));
      response.end();
    });
  });
  afterAll(() => server.stop());

  it('that is not what it should be ends with an answer or a declared fault, without its text', async () => {
    const base = { id: 'c1', object: 'chat.completion.chunk', created: 0, model: 'm' };
    const text = JSON.stringify(answer);
    const chunks = [
      { ...base, choices: [{ index: 0, delta: { content: text.slice(0, 40) }, finish_reason: null }] },
      { ...base, choices: [{ index: 0, delta: { content: text.slice(40) }, finish_reason: 'stop' }] },
      { ...base, choices: [], usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 } },
    ];
    const eventsOf = (some: readonly unknown[]) =>
      Buffer.from([...some.map((one) => `data: ${JSON.stringify(one)}\n\n`), 'data: [DONE]\n\n'].join(''));
    const stream = fc.oneof(
      mutatedBytes(eventsOf(chunks)),
      fc.tuple(...chunks.map((chunk) => fc.oneof(fc.constant(chunk), mutatedJson(chunk)))).map(eventsOf),
    );
    const client = createModelClient({
      apiKey: 'test',
      baseUrl: server.baseUrl,
      model: 'm',
      price: null,
      timeoutSeconds: 5,
      firstTokenTimeoutSeconds: 2,
      idleTimeoutSeconds: 2,
      firstDelaySeconds: 0.001,
    });
    await fc.assert(
      fc.asyncProperty(stream, fc.integer({ min: 1, max: 400 }), async (bytes, piece) => {
        sent = bytes;
        pieceBytes = piece;
        const prompt = {
          system: '',
          user: 'x',
          format: ANSWER_FORMAT,
          parse: parseAnswer,
        };
        const response = await client.ask(prompt, undefined);
        if (response.ok) expect(EngineAnswer.parse(response.value.value)).toEqual(response.value.value);
        else {
          expect(FaultCode.options).toContain(response.error.code);
          expect(response.error.detail).not.toContain(SECRET_TEXT);
        }
      }),
      fuzzRuns(60),
    );
  });
});
