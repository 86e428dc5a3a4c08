/**
 * Finds the link that a text is about: the only one in it, with hardly any text around it ("Apply here: …"). An address
 * on its own may lack its scheme. Null for a text with content of its own.
 */
export function findSoleLink(text: string): string | null {
  const trimmed = text.trim();
  if (BARE.test(trimmed)) return `https://${trimmed}`;
  const links = new Set((trimmed.match(LINK) ?? []).map((link) => link.replace(AFTER_LINK, '')));
  const [link] = links;
  if (link === undefined || links.size > 1) return null;
  const rest = trimmed.replaceAll(link, ' ').trim();
  const isAside = rest.length <= MAX_ASIDE_CHARS && rest.split(/\s+/).length <= MAX_ASIDE_WORDS;
  return isAside ? link : null;
}

/** Finds the link of a post with content of its own: the one that looks like a job's page, else the first. */
export function findPostLink(text: string): string | null {
  const links = (text.match(LINK) ?? []).map((link) => link.replace(AFTER_LINK, ''));
  return links.find((link) => JOB_PAGE.test(link)) ?? links[0] ?? null;
}

/** Words in the addresses of job boards and of companies' pages for applicants. */
const JOB_PAGE =
  /job|career|karriere|carri[eè]re|vacanc|recruit|apply|position|stellen|emploi|empleo|vagas|jobb|lever\.co|greenhouse|workday|ashby|personio/i;

/** Limits for the text around a shared link: a title and its company, or "have a look at this". */
const MAX_ASIDE_CHARS = 150;
const MAX_ASIDE_WORDS = 20;

const LINK = /https?:\/\/[^\s<>"|]+/gi;
/** Punctuation behind a link belongs to the sentence around it. */
const AFTER_LINK = /(?<![.,;:!?)\]}'’”])[.,;:!?)\]}'’”]+$/;
const BARE = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}\/\S+$/i;
