import { describe, expect, it } from 'vitest';
import { languageOfCase } from '../../eval/cases.ts';
import { type JudgedCase, judgeOwnCases } from '../../eval/faithfulness.ts';
import { layoutOf, layoutText } from '../../src/resume/layout/layout.ts';
import { type Line, LineId, type Resume, SectionId } from '../../src/resume/resume.ts';
import { checkFinishedJob } from '../../src/tailoring/check/final-check.ts';
import { EditId } from '../../src/tailoring/edit.ts';
import { editReason } from '../../src/tailoring/edit-reason.ts';

describe('the final check', async () => {
  const passing = (await judgeOwnCases()).filter(({ outcome }) => outcome === 'pass');

  it('passes every rewording that the gates pass', () => {
    expect(passing.length).toBeGreaterThan(300);
    const stopped = passing.flatMap((one) => {
      const fault = faultOf(one);
      return fault ? [`${one.case.id}: ${fault.gate}`] : [];
    });
    expect(stopped).toEqual([]);
  });
});

/** The last check of a resume made of a case's lines, with its source line reworded. */
function faultOf({ case: one }: JudgedCase) {
  const source = resumeOf(one.entry.includes(one.source) ? one.entry : [...one.entry, one.source], one);
  const reworded = source.sections[0]?.lines.find(({ text }) => text === one.source);
  if (!reworded) throw new Error(one.id);
  const word = (line: Line) => (line === reworded ? { ...line, text: one.rewrite } : line);
  const tailored = {
    ...source,
    sections: source.sections.map((section) => ({ ...section, lines: section.lines.map(word) })),
  };
  const layout = layoutOf(tailored);
  const text = layoutText(layout);
  return checkFinishedJob({
    source,
    tailored,
    layout,
    edits: [
      {
        id: EditId.parse('K1'),
        state: 'applied',
        operation: { op: 'rephrase', line: reworded.id, text: one.rewrite, requirement: 'R1' },
        before: one.source,
        after: one.rewrite,
        reason: editReason('kept'),
        requirement: null,
      },
    ],
    texts: new Map([
      ['docx', text],
      ['pdf', text],
    ]),
  });
}

function resumeOf(lines: readonly string[], one: JudgedCase['case']): Resume {
  const line = (text: string, index: number): Line => ({
    id: LineId.parse(`X1.T${index + 1}`),
    role: 'text',
    text,
    sources: [],
  });
  return {
    language: languageOfCase(one),
    sources: [],
    contact: [],
    sections: [
      { id: SectionId.parse('X1'), kind: 'experience', heading: null, lines: lines.map(line), entries: [] },
      ...(one.skills.length === 0
        ? []
        : [
            {
              id: SectionId.parse('S1'),
              kind: 'skills' as const,
              heading: null,
              lines: [{ ...line(one.skills.join(', '), 0), id: LineId.parse('S1'), role: 'skills' as const }],
              entries: [],
            },
          ]),
    ],
  };
}
