import type { EngineAnswer } from '../../tailoring/answer.ts';
import { EditId } from '../../tailoring/edit.ts';
import { proposeHeadline } from '../../tailoring/offline/headline.ts';
import { answerOffline } from '../../tailoring/offline/offline.ts';
import type { TailoringPrompt } from '../../tailoring/prompt/prompt.ts';

/** Answers without a model. `suggested`: edits that wait for the person: the line under a name is never chosen for them. */
export function answerWithoutModel(prompt: Pick<TailoringPrompt, 'resume' | 'posting' | 'pages'>): {
  readonly answer: EngineAnswer;
  readonly suggested: readonly EditId[];
} {
  const { edits, ...answer } = answerOffline(prompt);
  const headline = proposeHeadline(prompt.resume, prompt.posting);
  const suggested = headline.map((_, index) => EditId.parse(`K${edits.length + index + 1}`));
  return { answer: { ...answer, edits: [...edits, ...headline] }, suggested };
}
