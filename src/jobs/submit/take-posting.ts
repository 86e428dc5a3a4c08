import type { PostKind } from '../../posting/kind/kind.ts';
import { beginsItem } from '../../resume/parse/rows/list-marks.ts';
import { type Fault, fault } from '../model/fault.ts';
import { MAX_POSTING_CHARS } from '../model/job-request.ts';
import { err, ok, type Result } from '../model/result.ts';
import type { Caller, Compute } from '../ports/compute.ts';
import type { ReadDocument, Reader, ReadWarning } from '../ports/documents.ts';
import type { PostingFetcher, PostingWarning } from '../ports/posting-fetcher.ts';

/**
 * A posting as a user gives it. A text that is little more than a link counts as that link. `link`: of a post with text
 * of its own, where the posting may stand in full.
 */
export type PostingSource =
  | { readonly from: 'text'; readonly text: string; readonly link?: string | null | undefined }
  | { readonly from: 'link'; readonly url: string }
  | { readonly from: 'file'; readonly file: { readonly bytes: Uint8Array; readonly filename: string } };

export interface TakenPosting {
  readonly kind: PostKind;
  /** False where the person should be asked before anything rests on the kind. */
  readonly sure: boolean;
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
 * Reads an owner's posting from a text, a link or a file. A text that names a job stands for itself where its link can't
 * be read. Fails with the faults of the fetcher and the reader, and with
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
  const { refused, ...read } = taken.value;
  const own = await nameSource(owner, read, ports, signal);
  if (refused)
    return own.ok && own.value.kind === 'posting' ? withoutLink(own.value, refused.link) : err(refused.fault);
  if (!own.ok || source.from !== 'text' || read.from !== 'text' || !source.link) return own;
  const linked = await fromLink(source.link, ports.fetcher, { owner, signal });
  const page = linked.ok ? await nameSource(owner, linked.value, ports, signal) : linked;
  return chooseText(own.value, page, source.link);
}

/** A posting, and how much it says. */
interface MeasuredPosting extends TakenPosting {
  readonly requirements: number;
  readonly weight: number;
}

type Source = Omit<TakenPosting, 'kind' | 'sure'> & { readonly via?: 'json-ld' | 'page' };

/** A text that was to be read at its link, which can't be. */
interface RefusedLink {
  readonly link: string;
  readonly fault: Fault;
}

async function nameSource(
  owner: string,
  { via, ...source }: Source,
  { compute }: PostingPorts,
  signal: AbortSignal | undefined,
): Promise<Result<MeasuredPosting>> {
  const { title, company, text, warnings } = source;
  if (text.trim() === '') return failWith('posting_empty', 'no text');
  if (text.length > MAX_POSTING_CHARS) return failWith('posting_too_long', `${text.length} characters`);
  const read = await compute.run('readPosting', text, { owner, signal });
  if (!read.ok) return read;
  const { weight } = read.value;
  return ok({
    ...source,
    ...read.value,
    ...(via === 'json-ld' && { kind: 'posting' as const, sure: true }),
    title: title || read.value.title,
    company: company || read.value.company,
    warnings: weight < MIN_POSTING_WEIGHT ? [...warnings, TOO_SHORT] : warnings,
  });
}

/** Of a post and the page that it links to, takes the one that says more, and says which. */
function chooseText(own: MeasuredPosting, page: Result<MeasuredPosting>, link: string): Result<TakenPosting> {
  if (!page.ok) {
    if (own.kind !== 'posting' && own.weight < MIN_OWN_WEIGHT) return page;
    return withoutLink(own, link);
  }
  const { kind, requirements, weight } = page.value;
  const saysMore =
    kind === 'posting' &&
    (own.kind !== 'posting' || requirements > own.requirements || weight > own.weight * MUCH_LONGER);
  const [used, other] = saysMore ? [page.value, own] : [own, page.value];
  const code = saysMore ? 'link_used' : 'link_says_less';
  const isChoice = own.kind === 'posting' || !saysMore;
  return ok({
    ...used,
    title: used.title || other.title,
    company: used.company || other.company,
    warnings: [...(isChoice ? [{ code, params: { host: hostOf(link) } } as const] : []), ...used.warnings],
  });
}

function withoutLink(own: MeasuredPosting, link: string): Result<TakenPosting> {
  const refused = { code: 'link_refused', params: { host: hostOf(link) } } as const;
  return ok({ ...own, warnings: [refused, ...own.warnings] });
}

const hostOf = (link: string) => URL.parse(link)?.host ?? link;

/** A page that is this much longer says more, even if no more requirements were read in it. */
const MUCH_LONGER = 2;

/** Weight in Latin letters below which a posting is too short to say what a job asks for: about 50 words. */
const MIN_POSTING_WEIGHT = 250;

/** Weight of a post below which its link is all there is to it: "Look at this one!". */
const MIN_OWN_WEIGHT = 80;

const TOO_SHORT: PostingWarning = {
  code: 'short',
  params: {},
};

async function readSource(
  owner: string,
  source: PostingSource,
  { reader, fetcher, compute }: PostingPorts,
  signal: AbortSignal | undefined,
): Promise<Result<Source & { readonly refused?: RefusedLink }>> {
  if (source.from === 'file') return fromFile(owner, source.file, reader, signal);
  const text = source.from === 'link' ? source.url : source.text;
  if (text.length > MAX_POSTING_CHARS) return failWith('posting_too_long', `${text.length} characters`);
  const read = await compute.run('readMessageText', text, { owner, signal });
  if (!read.ok) return read;
  const link = read.value.link ?? (source.from === 'link' ? text : null);
  if (link === null) return ok(asIs(text, 'text'));
  const linked = await fromLink(link, fetcher, { owner, signal });
  if (linked.ok || !linked.error.code.startsWith('link_') || link === text.trim()) return linked;
  return ok({ ...asIs(text, 'text'), refused: { link, fault: linked.error } });
}

async function fromLink(link: string, fetcher: PostingFetcher, caller: Caller): Promise<Result<Source>> {
  const fetched = await fetcher.fetch(link, caller);
  if (!fetched.ok) return fetched;
  return ok({ ...fetched.value, from: 'link' });
}

async function fromFile(
  owner: string,
  file: { readonly bytes: Uint8Array; readonly filename: string },
  reader: Reader,
  signal: AbortSignal | undefined,
): Promise<Result<Source>> {
  const read = await reader.read(owner, file, signal);
  if (!read.ok)
    return read.error.code === 'document_empty' ? failWith('posting_empty', 'an empty file') : read;
  const { warnings } = read.value;
  if (warnings.some(({ code }) => code === 'scan')) return failWith('document_scan', 'almost no text');
  return ok(asIs(textOf(read.value, file.bytes), 'file', warnings));
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
      return listItem && !beginsItem(text) ? `${blank}- ${text}` : `${blank}${text}`;
    })
    .join('\n')
    .trim();
}

function asIs(text: string, from: 'text' | 'file', warnings: readonly ReadWarning[] = []): Source {
  return { title: '', company: '', text, from, url: null, warnings };
}

function failWith(
  code: 'posting_empty' | 'posting_too_long' | 'link_invalid' | 'document_scan',
  detail: string,
): Result<never> {
  return err(fault(code, detail));
}
