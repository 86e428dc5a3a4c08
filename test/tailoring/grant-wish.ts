import { layoutOf, layoutText } from '../../src/resume/layout/layout.ts';
import { linesOf, type Resume } from '../../src/resume/resume.ts';
import { checkFinishedJob } from '../../src/tailoring/check/final-check.ts';
import { applyEdits } from '../../src/tailoring/edits/apply.ts';
import { arrange } from '../../src/tailoring/edits/arrange.ts';
import { verifyRephrase } from '../../src/tailoring/gates/verify.ts';
import { readInstruction } from '../../src/tailoring/offline/instruction.ts';

/** Does what a wish asks code for: the lines that are gone and new, and why parts weren't granted. */
export function grantWish(wish: string, from: Resume) {
  const { arrangements, rest } = readInstruction(wish);
  const outcomes = arrangements.map((one) => arrange(one, { now: from, source: from }));
  const edits = outcomes.flatMap((one) => (one.ok ? one.edits : []));
  const posting = { title: '', company: '', description: '' };
  const applied = applyEdits(from, { requirements: [], edits }, { posting, verify: verifyRephrase });
  const layout = layoutOf(applied.resume);
  const texts = new Map(['docx', 'pdf'].map((kind) => [kind, layoutText(layout)]));
  const [before, after] = [from, applied.resume].map((one) => linesOf(one).map(({ text }) => text));
  return {
    rest,
    edits,
    gone: before?.filter((text) => !after?.includes(text)),
    added: after?.filter((text) => !before?.includes(text)),
    after,
    refused: outcomes.flatMap((one) => (one.ok ? [] : one.reason.code)),
    reasons: outcomes.flatMap((one) => (one.ok ? [] : one.reason)),
    fault: checkFinishedJob({
      source: from,
      tailored: applied.resume,
      edits: applied.edits,
      layout,
      texts,
    }),
  };
}
