import type { Line, Section } from '../../../resume/resume.ts';
import { languagesIn } from '../../coverage/judges/language-names.ts';

/** True for a line that lists the languages that the person speaks: most of its items name one. */
export function isLanguageList({ skills, text }: Line, { kind }: Section): boolean {
  if (kind === 'languages') return true;
  if (!skills) return false;
  const named = skills.items.filter((item) => languagesIn(item.text).length > 0).length;
  return named * 2 > skills.items.length && languagesIn(text).length > 0;
}
