import type { SourceLine } from '../../../../resume/source.ts';

/** Hosts where a path names a person. Only these links are worth adding where the page does not show them. */
const PROFILE_LINK =
  /^(linkedin\.com\/in\/|xing\.com\/profile\/|orcid\.org\/|stackoverflow\.com\/users\/|(github|gitlab|codeberg|bitbucket|behance|dribbble|medium|twitter|x|instagram)\.(com|org|net)\/@?[\w.-]+$)/i;

/**
 * Adds the contact details that only link targets hold: an envelope icon that links to an address, "LinkedIn" that
 * links to a profile. Each becomes a line of its own, once, in the order of the targets, after the first `above`
 * lines (the first line is usually the name). Where the text already shows an address or a number, another one in a
 * link is taken for a mistake and left out.
 */
export function withContacts(
  lines: readonly SourceLine[],
  targets: readonly string[],
  above = 1,
): SourceLine[] {
  const visible = lines.map(({ text }) => text).join('\n');
  const shown = removeSeparators(visible);
  const contacts = new Set(targets.flatMap((target) => contactIn(target) ?? []));
  const hidden = [...contacts].filter(
    (contact) => !shown.includes(removeSeparators(contact)) && !hasOneLike(contact, visible),
  );
  return [...lines.slice(0, above), ...hidden.map((text) => ({ text })), ...lines.slice(above)];
}

function hasOneLike(contact: string, visible: string): boolean {
  if (/^[^/@]+@/.test(contact)) return /[^\s@]@[^\s@]+\.\p{L}/u.test(visible);
  if (/^[+\d\s().-]+$/.test(contact)) return /(\d[\s().-]*){7}/.test(visible);
  const [site = '', handle = ''] = contact.toLowerCase().split(/\.\w+\/(?:in\/|profile\/|users\/\d+\/)?@?/u);
  const lines = visible.toLowerCase().split('\n');
  return (
    visible.toLowerCase().includes(contact.toLowerCase().slice(0, contact.lastIndexOf('/') + 1)) ||
    (handle !== '' && lines.some((line) => line.length < 200 && line.includes(site) && line.includes(handle)))
  );
}

function contactIn(target: string): string | undefined {
  const [, scheme, rest] = /^(mailto|tel|https?):(?:\/\/)?(?:www\.)?([^?#\s]+)/i.exec(target.trim()) ?? [];
  if (scheme === undefined || rest === undefined) return undefined;
  const text = decodeTarget(rest).replace(/(?<!\/)\/+$/, '');
  if (/^mailto$/i.test(scheme)) return /^[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$/.test(text) ? text : undefined;
  if (/^tel$/i.test(scheme)) return /\d{5}/.test(text.replace(/\D/g, '')) ? text : undefined;
  return PROFILE_LINK.test(text.replace(/^[a-z]{2}\.(?=linkedin)/i, '')) ? text : undefined;
}

function decodeTarget(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function removeSeparators(text: string): string {
  return text.toLowerCase().replace(/[\s\-–().\u00AD]/g, '');
}
