import { fault } from '../model/fault.ts';
import { MAX_POSTING_CHARS } from '../model/job-request.ts';
import { err, ok, type Result } from '../model/result.ts';
import type { Compute } from '../ports/compute.ts';
import type { ReadDocument, Reader, ReadWarning } from '../ports/documents.ts';
import type { PostingFetcher, PostingWarning } from '../ports/posting-fetcher.ts';

/** A posting as a user gives it. A text that is little more than a link counts as that link. */
export type PostingSource =
  | { readonly from: 'text'; readonly text: string }
  | { readonly from: 'link'; readonly url: string }
  | { readonly from: 'file'; readonly file: { readonly bytes: Uint8Array; readonly filename: string } };

export interface TakenPosting {
  /** Empty when the posting doesn't state it clearly; the same goes for `company`. */
  readonly title: string;
  readonly company: string;
  /** At most MAX_POSTING_CHARS characters. */
  readonly text: string;
  readonly from: PostingSource['from'];
  /** Where the link led; null for a text or a file. */
  readonly url: string | null;
  readonly warnings: readonly (PostingWarning | ReadWarning)[];
}

/** What reading a posting needs. */
export interface PostingPorts {
  readonly reader: Reader;
  readonly fetcher: PostingFetcher;
  readonly compute: Compute;
}

/**
 * Reads an owner's posting from a text, a link or a file. Fails with the faults of the fetcher and the reader, and with
 * `posting_empty` and `posting_too_long`.
 */
export async function takePosting(
  owner: string,
  source: PostingSource,
  ports: PostingPorts,
  signal?: AbortSignal,
): Promise<Result<TakenPosting>> {
  const taken = await readSource(owner, source, ports, signal);
  if (!taken.ok) return taken;
  const { title, company, text, warnings } = taken.value;
  if (text.trim() === '') return failWith('posting_empty', 'no text');
  if (text.length > MAX_POSTING_CHARS) return failWith('posting_too_long', `${text.length} characters`);
  const read = await ports.compute.run('readPosting', text, { owner, signal });
  if (!read.ok) return read;
  const name = read.value;
  return ok({
    ...taken.value,
    title: title || name.title,
    company: company || name.company,
    warnings: name.weight < MIN_POSTING_WEIGHT ? [...warnings, TOO_SHORT] : warnings,
  });
}

/** Weight in Latin letters below which a posting is too short to say what a job asks for: about 50 words. */
const MIN_POSTING_WEIGHT = 250;

const TOO_SHORT: PostingWarning = {
  code: 'short',
  params: {},
};

async function readSource(
  owner: string,
  source: PostingSource,
  { reader, fetcher, compute }: PostingPorts,
  signal: AbortSignal | undefined,
): Promise<Result<TakenPosting>> {
  if (source.from === 'file') return fromFile(owner, source.file, reader, signal);
  const text = source.from === 'link' ? source.url : source.text;
  if (text.length > MAX_POSTING_CHARS) return failWith('posting_too_long', `${text.length} characters`);
  const read = await compute.run('readMessageText', text, { owner, signal });
  if (!read.ok) return read;
  const link = read.value.link ?? (source.from === 'link' ? text : null);
  if (link !== null) return fromLink(link, fetcher, signal);
  return takeAsIs(text, 'text');
}

async function fromLink(
  link: string,
  fetcher: PostingFetcher,
  signal: AbortSignal | undefined,
): Promise<Result<TakenPosting>> {
  const fetched = await fetcher.fetch(link, signal);
  if (!fetched.ok) return fetched;
  const { title, company, text, url, warnings } = fetched.value;
  return ok({ title, company, text, from: 'link', url, warnings });
}

async function fromFile(
  owner: string,
  file: { readonly bytes: Uint8Array; readonly filename: string },
  reader: Reader,
  signal: AbortSignal | undefined,
): Promise<Result<TakenPosting>> {
  const read = await reader.read(owner, file, signal);
  if (!read.ok)
    return read.error.code === 'document_empty' ? failWith('posting_empty', 'an empty file') : read;
  const { warnings } = read.value;
  if (warnings.some(({ code }) => code === 'scan')) return failWith('document_scan', 'almost no text');
  return takeAsIs(textOf(read.value, file.bytes), 'file', warnings);
}

/** Returns a text file as it is, with its Markdown. Marks headings and list items in other documents. */
function textOf({ mediaType, lines }: ReadDocument, bytes: Uint8Array): string {
  if (mediaType.startsWith('text/')) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      // Not UTF-8: use the text as the reader decoded it.
    }
  }
  return lines
    .map(({ text, heading, listItem, gap }) => {
      const blank = heading !== undefined || (gap ?? 0) > 0 ? '\n' : '';
      if (heading !== undefined) return `${blank}${'#'.repeat(heading)} ${text}`;
      return listItem && !BULLET.test(text) ? `${blank}- ${text}` : `${blank}${text}`;
    })
    .join('\n')
    .trim();
}

const BULLET = /^\s*(?:[-*•–·▪◦●○‣]|\d{1,2}[.)])\s/;

function takeAsIs(
  text: string,
  from: 'text' | 'file',
  warnings: readonly ReadWarning[] = [],
): Result<TakenPosting> {
  return ok({ title: '', company: '', text, from, url: null, warnings });
}

function failWith(
  code: 'posting_empty' | 'posting_too_long' | 'link_invalid' | 'document_scan',
  detail: string,
): Result<never> {
  return err(fault(code, detail));
}
