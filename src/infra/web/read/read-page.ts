import { fault } from '../../../jobs/model/fault.ts';
import { MAX_POSTING_CHARS } from '../../../jobs/model/job-request.ts';
import { err, ok, type Result } from '../../../jobs/model/result.ts';
import type { FetchedPosting, PostingWarning } from '../../../jobs/ports/posting-fetcher.ts';
import { textWeight } from '../../../language/text-weight.ts';
import { decodePage } from './charset.ts';
import { readJsonLdPosting } from './json-ld.ts';
import { findElements, type Markup, parseMarkup, TooDeepError, textOf } from './markup.ts';
import { readReadablePosting } from './readable.ts';

/** A page as it was fetched. */
export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** The content type that the server gave. */
  readonly type: string;
  readonly url: string;
}

/**
 * Finds the posting on a page: in its data for search engines, or else in its readable text. Nobody can shorten a
 * page that is not theirs, so a longer one is cut at MAX_POSTING_CHARS, with a warning.
 */
export function readPage({ bytes, type, url }: FetchedPage): Result<FetchedPosting> {
  const source = decodePage(bytes, type);
  try {
    const posting = /^\s*text\/plain/i.test(type) ? readPlainText(source, url) : readMarkup(source, url);
    return posting.ok ? ok(cutToLength(posting.value)) : posting;
  } catch (error) {
    if (error instanceof TooDeepError) return failure('link_no_posting', 'elements are nested too deeply');
    throw error;
  }
}

function readPlainText(text: string, url: string): Result<FetchedPosting> {
  const found = { title: '', company: '', text: text.trim(), url, via: 'page', warnings: [] } as const;
  return textWeight(text) < MIN_POSTING_WEIGHT ? failure('link_no_posting', 'almost no text') : ok(found);
}

function readMarkup(source: string, url: string): Result<FetchedPosting> {
  const page = parseMarkup(source);
  const stated = readJsonLdPosting(page, url);
  const maybeWall = looksLikeWall(page, url);
  const shown = readReadablePosting(page);
  const warnings = stated?.validThrough ? expiryWarnings(stated.validThrough) : [];
  const name = { title: stated?.title || shown.title, company: stated?.company || shown.company };
  // The data of some pages holds only a teaser, while the page shows the posting.
  const isTeaser =
    stated &&
    textWeight(stated.text) < MIN_POSTING_WEIGHT &&
    textWeight(shown.text) > 2 * textWeight(stated.text);
  if (stated && !isTeaser) return ok({ ...name, text: stated.text, url, via: 'json-ld', warnings });
  if (maybeWall && shown.text.length <= MAX_WALL_CHARS)
    return failure('link_refused', 'a page to log in or to prove being human');
  if (textWeight(shown.text) < MIN_POSTING_WEIGHT) return failure('link_no_posting', 'almost no text');
  return ok({ ...name, text: shown.text, url, via: 'page', warnings });
}

/** Weight in Latin letters: with less, a page says no more than a title and a location. */
const MIN_POSTING_WEIGHT = 200;

/**
 * Tells whether a page looks like one to log in or to prove being human. A page with more text than MAX_WALL_CHARS may
 * have a log-in form beside its posting.
 */
function looksLikeWall(page: Markup, url: string): boolean {
  const title = textOf(findElements(({ name }) => name === 'title', page.children).slice(0, 1));
  return WALL_TITLE.test(title) || WALL_PATH.test(URL.parse(url)?.pathname ?? '') || asksPassword(page);
}

const MAX_WALL_CHARS = 1_500;

const WALL_TITLE =
  /just a moment|attention required|access (?:is )?denied|not a robot|are you (?:a robot|human)|captcha|security check|human verification|verify(?:ing)? you|pardon our interruption|request (?:blocked|unsuccessful)|log ?in\b|sign ?(?:in|up)\b|anmelden|einloggen|se connecter|iniciar sesión|logga in|ログイン|登录/iu;
const WALL_PATH = /\/(?:log-?in|sign-?in|sign-?up|authwall|sso|captcha|checkpoint|challenge)(?:\/|\.\w+$|$)/i;

function asksPassword(page: Markup): boolean {
  return (
    findElements(({ name, attribs }) => name === 'input' && attribs.type === 'password', page.children)
      .length > 0
  );
}

function expiryWarnings(until: Date): PostingWarning[] {
  if (until.getTime() > Date.now()) return [];
  const day = until.toISOString().slice(0, 10);
  return [{ code: 'expired', params: { until: day } }];
}

function cutToLength(posting: FetchedPosting): FetchedPosting {
  if (posting.text.length <= MAX_POSTING_CHARS) return posting;
  const start = posting.text.slice(0, MAX_POSTING_CHARS);
  const end = start.lastIndexOf('\n');
  const text = end > 0 ? start.slice(0, end).trimEnd() : start;
  return { ...posting, text, warnings: [...posting.warnings, CUT] };
}

const CUT: PostingWarning = {
  code: 'cut',
  params: { characters: MAX_POSTING_CHARS },
};

function failure(code: 'link_refused' | 'link_no_posting', detail: string): Result<never> {
  return err(fault(code, detail));
}
