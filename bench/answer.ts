import { randomUUID } from 'node:crypto';
import { createCompute } from '../src/infra/compute/compute.ts';
import { readPlainText } from '../src/infra/documents/read/text.ts';
import { createOpenAiEngine } from '../src/infra/model/engine.ts';
import { JobId, UserId } from '../src/jobs/model/ids.ts';
import type { Result } from '../src/jobs/model/result.ts';
import { createEarlyCheck } from '../src/jobs/pipeline/check-early.ts';
import { createJudging } from '../src/jobs/pipeline/judging.ts';
import { reviewAnswer } from '../src/jobs/pipeline/review-answer.ts';
import type { ReviewInput } from '../src/jobs/pipeline/review-input.ts';
import { createTranscriptKeeper } from '../src/jobs/pipeline/transcript-keeper.ts';
import { parseResume } from '../src/resume/parse/parse.ts';
import type { EngineAnswer } from '../src/tailoring/answer.ts';
import { createPrompt } from '../src/tailoring/prompt/prompt.ts';
import { type ModelRequest, startThinkingModel } from './thinking-model.ts';

/** About 1,500 tokens of answer. */
const BULLETS = 38;
/** Every so many edits one is refused, where some are. */
const REFUSED_EVERY = 6;

const GOODS = 'fish meat bread fruit milk cheese flour oil rice beans herbs wine eggs salt tea cocoa'.split(
  ' ',
);
const goodsOf = (at: number) => `${GOODS[at % GOODS.length]} and vegetables`;
const bullet = (at: number) =>
  `Ordered ${goodsOf(at)} from nine suppliers and checked every delivery with the storekeeper`;
const reworded = (at: number) =>
  `Ordered vegetables and ${GOODS[at % GOODS.length]} from nine suppliers and checked every delivery with the storekeeper`;

const RESUME = `Ines Kalliomaki
ines.kalliomaki@example.org

Experience

Harbour Kitchen
Sous Chef
2019 – 2024
${Array.from({ length: BULLETS }, (_, at) => `- ${bullet(at)}`).join('\n')}

Skills
Stock control, pastry, HACCP
`;

const POSTING = 'Head Chef at The Anchor\n\nRequirements\n- Experience of ordering from suppliers\n- HACCP';

/**
 * Measures the time from a prompt to a reviewed answer of about 1,500 tokens, with a model that thinks for 5 seconds a
 * call and streams 60 tokens a second: the product's way, and answer, repair and judge in a row, side by side, without
 * the database. `ratio` is the time in terms of the answer's own.
 */
export async function benchAnswer(): Promise<object> {
  const compute = createCompute();
  try {
    const cases = [false, true].flatMap((isRepaired) =>
      ([true, false] as const).map((isShort) => measure(isShort, isRepaired, compute)),
    );
    return await Promise.all(cases);
  } finally {
    await compute.close();
  }
}

async function measure(isShort: boolean, isRepaired: boolean, compute: ReviewInput['deps']['compute']) {
  const model = await startThinkingModel((request) => answerTo(request, isRepaired));
  const engine = createOpenAiEngine({
    apiKey: 'bench',
    baseUrl: model.baseUrl,
    model: 'thinking',
    price: null,
    timeoutSeconds: 120,
    firstTokenTimeoutSeconds: 60,
    idleTimeoutSeconds: 30,
  });
  const description = POSTING;
  const posting = { title: 'Head Chef', company: 'The Anchor', description };
  const resume = parseResume(readPlainText(new TextEncoder().encode(RESUME)).lines);
  const prompt = createPrompt(resume, posting, { pages: null });
  const target = { resume: prompt.resume, posting, pages: null, locked: new Set<never>() };
  const signal = new AbortController().signal;
  const job = {
    id: JobId.parse(randomUUID()),
    userId: UserId.parse(randomUUID()),
    revision: { made: { by: 'run' as const }, decisions: [], facts: [] },
  };
  const run = { job, saveTranscript: async () => {}, addUsage: async () => {}, reportProgress: () => {} };
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const transcripts = createTranscriptKeeper(null, run);
  const judging = createJudging(engine.judge, { transcripts, run, log, signal });
  const input: ReviewInput = {
    prompt,
    target,
    writer: engine,
    transcripts,
    judging,
    run,
    deps: { compute, log },
    signal,
  };

  const startedAt = performance.now();
  const seconds = () => (performance.now() - startedAt) / 1000;
  const early = createEarlyCheck(input);
  const onEdits = isShort ? early.onEdits : undefined;
  const { answer, usage } = unwrap(await engine.answer(prompt, signal, onEdits));
  const answered = seconds();
  await early.settled();
  const restored = unwrap(
    await compute.run('restoreAnswer', { answer, target, tokens: prompt.tokens }, { owner: 'bench', signal }),
  );
  await transcripts.keep(() => ({ answer: restored, model: 'thinking', isPartial: undefined }));
  const confirmed = isShort
    ? unwrap(await reviewAnswer(input)).reading.confirmed.size
    : await reviewInARow(input, restored);
  const total = seconds();
  await model.stop();
  return {
    way: isShort ? 'the product’s' : 'in a row',
    repaired: isRepaired ? Math.floor(BULLETS / REFUSED_EVERY) : 0,
    answer_tokens: usage.outputTokens,
    used: confirmed,
    answer_s: round(answered),
    all_s: round(total),
    ratio: round(total / answered),
    target: isRepaired ? 1.6 : 1.3,
  };
}

/**
 * Answer, then one repair, then one call of the judge: each waits for the one before. Returns how many wordings it
 * confirms.
 */
async function reviewInARow(
  { prompt, target, writer, deps: { compute }, signal }: ReviewInput,
  proposed: EngineAnswer,
): Promise<number> {
  const caller = { owner: 'bench', signal };
  const { tokens } = prompt;
  const found = unwrap(await compute.run('findRefusals', { answer: proposed, target, tokens }, caller));
  const { answer, refused, explained } = found;
  const repairs = writer && explained.length > 0 ? unwrap(await writer.repair(explained, signal)).edits : [];
  const input = { answer, refused, repairs, target, tokens };
  const { hidden } = unwrap(await compute.run('findClaims', input, caller));
  if (!writer) return 0;
  const { verdicts } = unwrap(await writer.judge.judge(hidden, signal));
  return verdicts.filter(({ verdict }) => verdict === 'supported').length;
}

function answerTo({ schema, user }: ModelRequest, isRepaired: boolean): object {
  if (schema === 'verdicts') {
    const ids = [...user.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
    return { verdicts: ids.map((id) => ({ id, verdict: 'supported', words: [] })) };
  }
  const rephrase = (at: number, text: string) => ({
    op: 'rephrase',
    line: `E1.B${at + 1}`,
    text,
    requirement: '',
  });
  if (user.includes('REFUSED')) {
    const lines = [...user.matchAll(/"id":"E1\.B(\d+)"/g)].map(([, line]) => Number(line) - 1);
    return { edits: lines.map((at) => rephrase(at, reworded(at))), shows: [] };
  }
  const edits = Array.from({ length: BULLETS }, (_, at) =>
    rephrase(
      at,
      isRepaired && at % REFUSED_EVERY === REFUSED_EVERY - 1
        ? reworded(at).replace('nine', 'ninety')
        : reworded(at),
    ),
  );
  return { edits, shows: [] };
}

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
