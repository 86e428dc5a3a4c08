import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { Attachment } from '../../../chat/types/chat-adapter.ts';

/** Returns the name to attach a file under. ASCII, because components name it in an address. */
export function attachmentName({ filename }: Attachment, index: number): string {
  const ending = /\.\w{1,5}$/.exec(filename)?.[0] ?? '';
  const stem = filename.slice(0, filename.length - ending.length);
  const ascii = stem
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');
  return `${ascii === '' ? `resume_${index + 1}` : ascii}${ending.toLowerCase()}`;
}

/** Returns the name that people read, without its extension, which Discord adds. */
export function attachmentTitle({ filename }: Attachment): string {
  return filename.replace(/\.\w{1,5}$/, '');
}

/** Renders pictures as pictures, and everything else as files to download. */
export function renderFiles(attachments: readonly Attachment[]): readonly APIMessageTopLevelComponent[] {
  const named = attachments.map((attachment, index) => attachmentName(attachment, index));
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

/** True for the name of a PNG file. */
export function isPicture(name: string): boolean {
  return /\.png$/i.test(name);
}
