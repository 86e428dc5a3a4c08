import type { Resume } from '../../resume/resume.ts';
import { findNamed } from '../edits/named/find-named.ts';
import { partsOfWish } from '../prompt/split-wish.ts';
import { type Instruction, readInstruction } from './instruction.ts';
import { readLooks } from './wished-looks.ts';

/** An instruction about a resume, without its parts about fonts, colours and the like. */
export interface ResumeInstruction extends Instruction {
  /** Those parts, be they said as "remove the icons". */
  readonly looks: readonly string[];
}

/** Reads an instruction about a resume: what a word means there depends on the resume's language and its names. Pure. */
export function readResumeInstruction(instruction: string, resume: Resume): ResumeInstruction {
  const said = withLanguage(readInstruction(instruction), resume);
  const isLooks = (words: string) => partsOfWish(words).every((part) => isAboutLooks(part, resume));
  return {
    ...said,
    arrangements: said.arrangements.filter(({ words }) => !isLooks(words)),
    rest: said.rest.filter((part) => !isLooks(part)),
    looks: [...said.rest, ...said.arrangements.map(({ words }) => words)].filter(isLooks),
  };
}

/** True where no section, entry or skill is called so: a designer's "design" is no layout. */
function isAboutLooks(part: string, resume: Resume): boolean {
  const looks = readLooks(part);
  if (looks === null || looks.thing === null) return looks !== null;
  const named = findNamed(looks.thing, resume);
  return typeof named === 'string' || named.kind === 'line';
}

/** Takes "in British English" for a wish for the language, where the resume is in another one. */
function withLanguage(parsed: Instruction, { language }: Resume): Instruction {
  const words = parsed.spelling?.words ?? '';
  if (language === 'en' || parsed.language !== null || !/english/iu.test(words)) return parsed;
  return { ...parsed, spelling: null, language: { name: 'English', language: 'en', words } };
}
