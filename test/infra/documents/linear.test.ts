import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/infra/documents/read/read-document.ts';
import { expectLinear } from '../../setup/linear.ts';
import { docxOf, odtOf, p } from './read-samples.ts';

const escapeXml = (text: string) =>
  text
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
const paragraphs = (text: string, tag: (paragraph: string) => string) =>
  text.split('\n').slice(0, 5_000).map(tag).join('');

/** Makes a document of a text, by its format. */
const FORMATS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  txt: (text) => Buffer.from(text),
  md: (text) => Buffer.from(text),
  rtf: (text) => Buffer.from(`{\\rtf1\\ansi ${text}}`),
  docx: (text) => docxOf(paragraphs(text, (paragraph) => p(escapeXml(paragraph)))),
  odt: (text) => odtOf(paragraphs(text, (paragraph) => `<text:p>${escapeXml(paragraph)}</text:p>`)),
};

describe('reading a document', () => {
  test.each(Object.entries(FORMATS))(
    'of the format %s takes time in proportion to its text',
    async (kind, make) => {
      await expectLinear((text) => readDocument(make(text), `resume.${kind}`), { runs: 5 });
    },
  );

  test('keeps the marks of Markdown as text where they go on for longer than emphasis or a link', async () => {
    const long = 'very '.repeat(300);
    const read = await readDocument(Buffer.from(`**${long}good**\n[${long}](https://a.example)`), 'a.md');
    expect(read.ok && read.value.text).toContain('very good**');
  });
});
