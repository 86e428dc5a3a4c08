import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderGallery } from './page.ts';

/* npm run gallery: renders every message, form and notice of both platforms on one page, with the real renderers. */

const folder = fileURLToPath(new URL('../../.tailor/', import.meta.url));
const { html, messages, forms } = await renderGallery();
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}gallery.html`, html);
console.log(`${messages} messages and ${forms} forms, each on Slack and on Discord: ${folder}gallery.html`);
