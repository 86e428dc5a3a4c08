import { describe, expect, it } from 'vitest';
import { createOpenAiEngine } from '../../../src/infra/model/engine.ts';
import {
  createRecordedModel,
  type ModelRecording,
  renderCompletion,
  requestKey,
} from '../../../src/infra/model/recording.ts';
import { createPrompt } from '../../../src/tailoring/prompt/prompt.ts';
import { PEOPLE, POSTING, resumeOf } from '../../tailoring/people.ts';

const ANSWER = { edits: [{ op: 'headline', text: 'Registered Nurse' }], shows: [] };
const prompt = createPrompt(resumeOf(PEOPLE.nurse ?? ''), POSTING, { pages: null });

const engineWith = (send: typeof fetch) =>
  createOpenAiEngine({
    apiKey: 'none',
    baseUrl: null,
    model: 'some model',
    price: null,
    timeoutSeconds: 60,
    firstTokenTimeoutSeconds: 60,
    idleTimeoutSeconds: 60,
    fetch: send,
  });

/** Records the answer to one prompt. */
async function record(): Promise<ModelRecording> {
  const answers: ModelRecording['answers'] = [];
  const recorder = engineWith(async (_url, init) => {
    answers.push({ ...requestKey(init?.body), answer: ANSWER });
    return renderCompletion(ANSWER, 'some model');
  });
  await recorder.answer(prompt);
  return { recorded: '2026-11-29', model: 'some model', answers };
}

describe('a recorded model', () => {
  it('answers the request that it was recorded for, through the same client as a live one', async () => {
    const model = createRecordedModel(await record());
    const response = await engineWith(model.fetch).answer(prompt);
    expect(response).toMatchObject({ ok: true, value: { answer: { edits: ANSWER.edits } } });
    expect(model.unrecorded()).toEqual([]);
  });

  it.each([
    ['instructions', { ...prompt, system: `${prompt.system} Be brief.` }],
    ['data', { ...prompt, user: prompt.user.replace('14 wards', '15 wards') }],
  ] as const)('has no answer to other %s, and says which', async (changed, other) => {
    const model = createRecordedModel(await record());
    expect((await engineWith(model.fetch).answer(other)).ok).toBe(false);
    expect(model.unrecorded()).toEqual([{ asked: 'tailoring', changed }]);
  });
});
