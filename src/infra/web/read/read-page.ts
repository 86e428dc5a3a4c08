import { fault, type Outcome } from '../../../jobs/model/fault.ts';
import { MAX_POSTING } from '../../../jobs/model/job-request.ts';
import type { FetchedPosting, PostingWarning } from '../../../jobs/ports/posting-fetcher.ts';
import { weightOf } from '../../../language/text-weight.ts';
import type { Page } from '../page-reader.ts';
import { decode } from './charset.ts';
import { statedPosting } from './json-ld.ts';
import { parseMarkup, TooDeep } from './markup.ts';
import { readablePosting } from './readable.ts';
import { LONGEST_WALL, looksLikeWall } from './wall.ts';

/**
 * The posting of a page: what the page states for search engines, or else what it lets people read. Nobody can shorten
 * a page that is not theirs: it is cut at MAX_POSTING, with a warning.
 */
export function readPage({ bytes, type, url }: Page): Outcome<FetchedPosting> {
  const source = decode(bytes, type);
  try {
    const read = /^\s*text\/plain/i.test(type) ? plainPosting(source, url) : postingOf(source, url);
    return read.ok ? { ok: true, value: withinLength(read.value) } : read;
  } catch (error) {
    if (error instanceof TooDeep) return failed('link_no_posting', 'elements are nested too deeply');
    throw error;
  }
}

function plainPosting(text: string, url: string): Outcome<FetchedPosting> {
  const found = { title: '', company: '', text: text.trim(), url, via: 'page', warnings: [] } as const;
  return weightOf(text) < LEAST ? failed('link_no_posting', 'almost no text') : { ok: true, value: found };
}

function postingOf(source: string, url: string): Outcome<FetchedPosting> {
  const page = parseMarkup(source);
  const stated = statedPosting(page, url);
  const maybeWall = looksLikeWall(page, url);
  const shown = readablePosting(page);
  const warnings = stated?.validThrough ? expiry(stated.validThrough) : [];
  const name = { title: stated?.title || shown.title, company: stated?.company || shown.company };
  // Some pages state a teaser alone, and show the posting.
  const isTeaser =
    stated && weightOf(stated.text) < LEAST && weightOf(shown.text) > 2 * weightOf(stated.text);
  if (stated && !isTeaser)
    return { ok: true, value: { ...name, text: stated.text, url, via: 'json-ld', warnings } };
  if (maybeWall && shown.text.length <= LONGEST_WALL)
    return failed('link_refused', 'a page to log in or to prove being human');
  if (weightOf(shown.text) < LEAST) return failed('link_no_posting', 'almost no text');
  return { ok: true, value: { ...name, text: shown.text, url, via: 'page', warnings } };
}

/** In Latin letters: with less, a page says no more than a title and a place. */
const LEAST = 200;

function expiry(until: Date): PostingWarning[] {
  if (until.getTime() > Date.now()) return [];
  const day = until.toISOString().slice(0, 10);
  return [{ code: 'expired', message: `The page says that this posting was open until ${day}.` }];
}

function withinLength(posting: FetchedPosting): FetchedPosting {
  if (posting.text.length <= MAX_POSTING) return posting;
  const start = posting.text.slice(0, MAX_POSTING);
  const end = start.lastIndexOf('\n');
  const text = end > 0 ? start.slice(0, end).trimEnd() : start;
  return { ...posting, text, warnings: [...posting.warnings, CUT] };
}

const CUT: PostingWarning = {
  code: 'cut',
  message: `The page is longer than any posting: only its first ${MAX_POSTING.toLocaleString('en')} characters were taken.`,
};

function failed(code: 'link_refused' | 'link_no_posting', detail: string): Outcome<never> {
  return { ok: false, fault: fault(code, detail) };
}
