import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { Enclosure } from '../../../chat/types/chat-adapter.ts';

/** The name under which a file is attached: ASCII, as components name it in an address. */
export function attachedName({ filename }: Enclosure, index: number): string {
  const ending = /\.\w{1,5}$/.exec(filename)?.[0] ?? '';
  const stem = filename.slice(0, filename.length - ending.length);
  const ascii = stem
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  return `${ascii === '' ? `resume_${index + 1}` : ascii}${ending.toLowerCase()}`;
}

/** The name as people read it, without its ending, which Discord puts after it. */
export function shownName({ filename }: Enclosure): string {
  return filename.replace(/\.\w{1,5}$/, '');
}

/** Pictures as pictures, everything else as a file to download. */
export function fileComponents(enclosures: readonly Enclosure[]): readonly APIMessageTopLevelComponent[] {
  const named = enclosures.map((enclosure, index) => attachedName(enclosure, index));
  const pictures = named.filter(isPicture);
  return [
    ...(pictures.length === 0
      ? []
      : [
          {
            type: ComponentType.MediaGallery,
            items: pictures.map((name) => ({ media: { url: `attachment://${name}` } })),
          } as const,
        ]),
    ...named
      .filter((name) => !isPicture(name))
      .map((name) => ({ type: ComponentType.File, file: { url: `attachment://${name}` } }) as const),
  ];
}

export function isPicture(name: string): boolean {
  return /\.png$/i.test(name);
}
