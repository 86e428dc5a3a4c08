import { type ContactField, type Line, linesOf, type Resume, type Section } from '../../resume.ts';
import { isNameInEmail } from '../entities/email-names.ts';
import { headingMeaning, isContactHeading } from '../headings/headings.ts';
import type { LineStream } from '../rows/line-stream.ts';
import { findLabelledName, findName, findSplitName } from './person-names.ts';

type Found = Pick<Resume, 'sections' | 'contact'>;

/**
 * Finds the name of a form in its row, or its two rows. Elsewhere, where nothing on top said whose resume this is,
 * finds the line in the largest type, because a sidebar comes first, or the one that the person's email address is
 * made of. Null where the name that was found stays.
 */
export function findMissingName(
  found: Found,
  stream: Pick<LineStream, 'lines' | 'indexOf'>,
): ContactField | null {
  const known = found.contact.find(({ kind }) => kind === 'name');
  if (known && isInOwnEmail(known.text, found)) return null;
  const labelled = findNameOfForm(found);
  if (labelled && known?.text.includes(labelled.text)) return null;
  return labelled ?? (known ? null : (findLargestName(found, stream) ?? findNameInEmail(found)));
}

function findNameOfForm({ sections }: Found): ContactField | null {
  const details = sections.flatMap((one) => (isOfPerson(one) ? one.lines : []));
  const split = findSplitName(details.map(({ text }) => text));
  const from = split && details[split.at];
  if (from) return nameOn(from, split.name);
  for (const line of details) {
    const name = findLabelledName(line.text);
    if (name) return nameOn(line, name);
  }
  return null;
}

/** True for details on top or below "Personal data"; those below "Emergency contact" are somebody else's. */
function isOfPerson({ kind, heading }: Section): boolean {
  return kind === 'contact' && (heading === null || isContactHeading(heading.text));
}

function findLargestName(
  { sections }: Found,
  { lines, indexOf }: Pick<LineStream, 'lines' | 'indexOf'>,
): ContactField | null {
  const largest = Math.max(0, ...lines.map(({ size }) => size ?? 0));
  const at = lines.findIndex(({ size }) => size === largest);
  const name = findName(lines[at]?.text ?? '');
  const alone = lines.filter(({ size }) => size !== undefined && size > largest * 0.9).length === 1;
  if (name === null || !alone || !/\s/u.test(name) || headingMeaning(name) !== null) return null;
  const source = indexOf(at);
  const line = linesOf({ sections }).find(({ sources }) => sources.includes(source));
  return line?.text.includes(name) ? nameOn(line, name) : null;
}

/** Finds the first line of the top or of contact details that an email address of the person is made of. */
function findNameInEmail(found: Found): ContactField | null {
  const { sections } = found;
  const headed = sections.findIndex(({ heading }) => heading !== null);
  const top = headed < 0 ? sections : sections.slice(0, headed);
  const details = sections.filter(({ kind }) => kind === 'contact');
  for (const line of linesOf({ sections: [...new Set([...top, ...details])] })) {
    const name = findName(line.text);
    if (name?.includes(' ') && isInOwnEmail(name, found)) return nameOn(line, name);
  }
  return null;
}

function isInOwnEmail(name: string, { contact }: Found): boolean {
  return contact.some(({ kind, text }) => kind === 'email' && isNameInEmail(name, text));
}

function nameOn(line: Line, text: string): ContactField {
  return { kind: 'name', text, line: line.id };
}
