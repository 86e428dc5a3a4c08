import { linesOf, type Resume } from '../../../resume/resume.ts';

/** True where two resumes read the same, line by line. */
export function readsTheSame(one: Resume, other: Resume): boolean {
  const lines = linesOf(one);
  const others = linesOf(other);
  return (
    lines.length === others.length &&
    lines.every((line, index) => {
      const opposite = others[index];
      return line === opposite || (opposite !== undefined && isSameWording(line.text, opposite.text));
    })
  );
}

/** True where two texts differ in nothing but spaces, the kind of quotes and dashes, or the sign at the end. */
export function isSameWording(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ ?[.;,。；]$/, '');
}
