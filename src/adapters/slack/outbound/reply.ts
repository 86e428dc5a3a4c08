import { limits } from '../limits.ts';

/** What answers one person alone, and until when: the platform's `response_url`, as gestures and drafts carry it. */
export function replyOf(responseUrl: string | null | undefined, now = Date.now()): string | null {
  return responseUrl ? `${now + limits.responseUrl.seconds * 1000} ${responseUrl}` : null;
}

/** The address, while it lives. */
export function replyUrl(reply: string | null, now = Date.now()): string | null {
  const [until, url] = reply?.split(' ') ?? [];
  return url !== undefined && Number(until) > now ? url : null;
}
