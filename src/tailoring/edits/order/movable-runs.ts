import type { Line, Section } from '../../../resume/resume.ts';
import { isLanguageList } from '../lines/language-lists.ts';

/**
 * Groups lines that may change places with one another: neighbouring bullets, or neighbouring lines of a
 * skills section. Prose stays where it is and nothing moves past it: a bullet under "Project A:" is about A.
 * Languages stay as they are: a person gives them by how well they speak them.
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
  if (isLanguageList(line, section)) return false;
  if (line.role === 'skills') return section.kind === 'skills';
  return (line.role === 'bullet' || line.role === 'fact') && !/[:：]$/.test(line.text);
}

/** Puts each line that goes on from the one before it in `run` ("The study showed …") back behind that one. */
export function keepTogether(ordered: readonly Line[], run: readonly Line[]): Line[] {
  const behind = new Map<Line, Line[]>();
  const followers = new Set<Line>();
  let head: Line | undefined;
  run.forEach((line, index) => {
    const before = run[index - 1];
    if (head && before && goesOn(line.text, before.text)) {
      behind.set(head, [...(behind.get(head) ?? []), line]);
      followers.add(line);
    } else head = line;
  });
  return ordered.flatMap((line) => (followers.has(line) ? [] : [line, ...(behind.get(line) ?? [])]));
}

/** True for a line that speaks of what the line before it says: "This cut …", "The study …" after "a study of …". */
function goesOn(text: string, before: string): boolean {
  if (POINTS_BACK.test(text)) return true;
  const thing = THE_THING.exec(text)?.[1]?.toLowerCase();
  return thing !== undefined && new Set<string>(before.toLowerCase().match(/\p{L}+/gu)).has(thing);
}

const POINTS_BACK =
  /^(?:this|these|those|it|they|which|as a result|diese[mnrs]?|dies|dabei|dadurch|damit|hierbei|cette|ces|celle-ci|celui-ci|esto|esta|este|estos|estas|isso|isto|detta|denna|dessa)(?!\p{L})/iu;

const THE_THING = /^(?:the|der|die|das|le|la|el|o|a|den|det)\s(\p{L}{4,30})(?!\p{L})/iu;
