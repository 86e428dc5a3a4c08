/**
 * The link that a text is about: the only one in it, beside which it has hardly anything to say ("Apply here: …").
 * An address alone may lack its scheme. Null for a text that says something itself.
 */
export function linkIn(text: string): string | null {
  const trimmed = text.trim();
  if (BARE.test(trimmed)) return `https://${trimmed}`;
  const links = new Set((trimmed.match(LINK) ?? []).map((link) => link.replace(AFTER_LINK, '')));
  const [link] = links;
  if (link === undefined || links.size > 1) return null;
  const rest = trimmed.replaceAll(link, ' ').trim();
  const isAside = rest.length <= LONGEST_ASIDE && rest.split(/\s+/).length <= MOST_WORDS;
  return isAside ? link : null;
}

/** What people write around a link that they share: a title and its company, or "have a look at this". */
const LONGEST_ASIDE = 150;
const MOST_WORDS = 20;

const LINK = /https?:\/\/[^\s<>"|]+/gi;
/** A full stop or a bracket behind a link belongs to the sentence around it. */
const AFTER_LINK = /[.,;:!?)\]}'’”]+$/;
const BARE = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}\/\S+$/i;
