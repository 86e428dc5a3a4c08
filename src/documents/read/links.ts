/** Hosts where a path names a person. Only such links are facts worth adding when the page hides them. */
const PROFILE =
  /^(linkedin\.com\/in\/|xing\.com\/profile\/|orcid\.org\/|stackoverflow\.com\/users\/|(github|gitlab|codeberg|bitbucket|behance|dribbble|medium|twitter|x|instagram)\.(com|org|net)\/@?[\w.-]+$)/i;

/**
 * The contact details in link targets that the visible text does not show: an envelope icon that links to an
 * address, "LinkedIn" that links to a profile. Each as text, once, in the order of the targets.
 */
export function hiddenContacts(targets: readonly string[], visible: string): string[] {
  const shown = squeeze(visible);
  const contacts = targets.flatMap((target) => contactIn(target) ?? []);
  return [...new Set(contacts)].filter((contact) => !shown.includes(squeeze(contact)));
}

function contactIn(target: string): string | undefined {
  const [, scheme, rest] = /^(mailto|tel|https?):(?:\/\/)?(?:www\.)?([^?#\s]+)/i.exec(target.trim()) ?? [];
  if (scheme === undefined || rest === undefined) return undefined;
  const text = decoded(rest).replace(/\/+$/, '');
  if (/^mailto$/i.test(scheme)) return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text) ? text : undefined;
  if (/^tel$/i.test(scheme)) return /\d{5}/.test(text.replace(/\D/g, '')) ? text : undefined;
  return PROFILE.test(text.replace(/^[a-z]{2}\.(?=linkedin)/i, '')) ? text : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[\s\-–().\u00AD]/g, '');
}
