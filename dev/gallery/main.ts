import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawDocuments } from './documents.ts';
import { renderGallery } from './page.ts';

/*
 * npm run gallery: renders every message, form and notice of both platforms on one page, with the real renderers.
 * npm run gallery -- documents: draws sheets of resumes, source beside result, and counts what went wrong.
 */

const folder = fileURLToPath(new URL('../../.tailor/', import.meta.url));
if (process.argv[2] === 'documents') await drawDocuments(`${folder}documents`);
else {
  const { html, messages, forms } = await renderGallery();
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}gallery.html`, html);
  console.log(`${messages} messages and ${forms} forms, each on Slack and on Discord: ${folder}gallery.html`);
}
