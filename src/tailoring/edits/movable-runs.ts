import type { Line, Section } from '../../resume/resume.ts';

/**
 * Groups lines that may change places with one another: neighbouring bullets, or neighbouring lines of a
 * skills section. Prose stays where it is and nothing moves past it: a bullet under "Project A:" is about A.
 */
export function movableRuns(lines: readonly Line[], section: Section): Line[][] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  for (const line of lines) {
    if (isMovable(line, section)) run.push(line);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function isMovable(line: Line, section: Section): boolean {
  if (line.role === 'skills') return section.kind === 'skills';
  return (line.role === 'bullet' || line.role === 'fact') && !/[:：]$/.test(line.text);
}
