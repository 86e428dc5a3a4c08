import { stemsOf } from '../../../language/tokens.ts';
import type { Resume } from '../../../resume/resume.ts';
import { type Decision, EditId, type EditOperation } from '../../edit.ts';
import { aboutResumes } from '../../prompt/invention.ts';
import { locateLine } from '../lines/line-location.ts';

/**
 * What an edit is about, such as `words E1.B2` or `order E1`: another answer's edit of the same is known by it, whatever
 * its number and its words.
 */
export type EditTarget = string;

/** Lists what an edit is about. What the person asked code for is held by itself. */
export function targetsOf(operation: EditOperation): EditTarget[] {
  switch (operation.op) {
    case 'rephrase':
    case 'split':
      return [`words ${operation.line}`];
    case 'merge':
      return operation.lines.map((line) => `words ${line}`);
    case 'drop':
      return [dropTarget(operation.line)];
    case 'order':
      return [`order ${operation.parent}`];
    case 'skills':
    case 'headline':
    case 'summary':
      return [operation.op];
    case 'place':
    case 'keep':
    case 'leave_out':
    case 'respell':
      return [];
  }
}

/** What leaving out a line is about. */
export function dropTarget(line: string): EditTarget {
  return `drop ${line}`;
}

/** What a person decided about an answer: what holds from earlier answers, and over it what they said of this one. */
export interface HeldDecisions {
  readonly decisions: readonly (readonly [EditId, Decision])[];
  /** What they undid in the answers before. */
  readonly held?: readonly EditTarget[];
  /** What they asked code for, which no earlier undo is about. */
  readonly asked?: readonly EditOperation[];
}

/** Returns the decisions about an answer's edits, by their places in it. */
export function decisionsOn(
  edits: readonly EditOperation[],
  { decisions, held = [], asked = [] }: HeldDecisions,
): Map<EditId, Decision> {
  const known = new Set(held);
  const own = new Set(asked.map((one) => JSON.stringify(one)));
  const undone = edits.flatMap((edit, at): [EditId, Decision][] =>
    targetsOf(edit).some((one) => known.has(one)) && !own.has(JSON.stringify(edit))
      ? [[EditId.parse(`K${at + 1}`), 'undone']]
      : [],
  );
  return new Map([...undone, ...decisions]);
}

/** Lists what stays undone although a wish has an engine asked again: all but what the wish is about. */
export function stillHeld(targets: readonly EditTarget[], wish: string, resume: Resume): EditTarget[] {
  const { language } = resume;
  const talk = aboutResumes(language);
  const topics = stemsOf(wish, language).filter((stem) => !talk.has(stem));
  return [...new Set(targets)].filter((target) => {
    const [kind = '', id = ''] = target.split(' ');
    if (kind !== 'words') return !(WHOLE[kind]?.test(wish) ?? false);
    const said = new Set(stemsOf(locateLine(resume, id)?.line.text ?? '', language));
    return !topics.some((topic) => said.has(topic));
  });
}

/** How a wish names what isn't a line. */
const WHOLE: Readonly<Record<string, RegExp>> = {
  skills: /skill|kenntnis|compétence|habilidad|competência|kompetens|färdighet/iu,
  headline: /headline|(?<!job )title|titel|titre|título|rubrik/iu,
  summary: /summary|profile?|zusammenfassung|résumé|resumen|perfil|resumo|sammanfattning/iu,
};
