import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, renderGallery } from '../dev/gallery/page.ts';
import { buildersIn } from './chat/message-builders.ts';

describe('the gallery', () => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await renderGallery();
  });

  it('shows whatever the chat can say or ask: a new message or form must be added', () => {
    const samples = readFileSync(join(import.meta.dirname, '../dev/gallery/samples.ts'), 'utf8');
    const builders = [...buildersIn('messages', 'Message'), ...buildersIn('forms', 'Form')];
    expect(builders.length).toBeGreaterThan(30);
    // Other messages are made of the last two.
    const covered = [/correctionForm/, /titledMessage/, /noticeMessage/];
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
