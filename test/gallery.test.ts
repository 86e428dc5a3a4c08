import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, renderGallery } from '../dev/gallery/page.ts';

const chat = join(import.meta.dirname, '../src/chat');

/** The functions of a folder that make a whole message or form. */
function buildersIn(folder: string, made: 'Message' | 'Form'): string[] {
  const source = readdirSync(join(chat, folder)).map((file) =>
    readFileSync(join(chat, folder, file), 'utf8'),
  );
  const pattern = new RegExp(
    `export function (\\w+)\\((?:(?!export )[^])*?\\): ${made}(?: \\| null)? \\{`,
    'g',
  );
  return source.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name));
}

describe('the gallery', () => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await renderGallery();
  });

  it('shows whatever the chat can say or ask: a new message or form must be added', () => {
    const samples = readFileSync(join(import.meta.dirname, '../dev/gallery/samples.ts'), 'utf8');
    const builders = [...buildersIn('messages', 'Message'), ...buildersIn('forms', 'Form')];
    expect(builders.length).toBeGreaterThan(30);
    const covered = [/correctionForm/];
    const missing = builders.filter(
      (name) => !samples.includes(`${name}(`) && !covered.some((pattern) => pattern.test(name)),
    );
    expect(missing).toEqual([]);
  });

  it('draws all that both renderers make', () => {
    expect(gallery.html).not.toContain('class="unknown"');
    expect(gallery.html).toContain('class="card slack"');
    expect(gallery.html).toContain('class="card discord"');
    expect(gallery.html).not.toMatch(/undefined|\[object Object\]/);
  });
});
