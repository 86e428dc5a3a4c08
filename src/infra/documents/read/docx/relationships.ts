import { posix } from 'node:path';
import type { XmlElement } from '../common/xml.ts';
import { childElements, findElement, parseXml } from '../common/xml.ts';
import type { Zip } from '../common/zip.ts';

/** What a part, or with no name the package, refers to. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** A part's name in the zip, or an external address. */
  readonly target: string;
}

/** Reads the relationships of a part; of the package where `part` is empty. */
export function relationshipsOf(zip: Zip, part: string): Relationship[] {
  const folder = posix.dirname(part);
  const root = parsePart(zip, relationshipsPart(part));
  return childElements(findElement(root, 'Relationships'), 'Relationship').map(({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    const inside = attributes.get('TargetMode') !== 'External';
    return {
      id: attributes.get('Id') ?? '',
      type: attributes.get('Type') ?? '',
      target: inside
        ? posix
            .join('/', folder, target.startsWith('/') ? posix.relative(`/${folder}`, target) : target)
            .slice(1)
        : target,
    };
  });
}

/** The name of the part that has a part's relationships. */
export function relationshipsPart(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
}

/** Parses a part; undefined where there is none. */
export function parsePart(zip: Zip, name: string | undefined): XmlElement | undefined {
  const text = name === undefined ? undefined : zip.text(name);
  return text === undefined ? undefined : parseXml(text);
}
