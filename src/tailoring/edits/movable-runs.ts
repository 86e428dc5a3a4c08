import type { Line, Section } from '../../resume/resume.ts';

/**
 * The stretches of lines that may change places among themselves: bullets, or the lines of a skills section, that
 * follow each other. Prose stays where it is, and nothing moves past it: a bullet under "Project A:" is about A.
 */
export function runsOf(lines: readonly Line[], section: Section): Line[][] {
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
