import type { Layout } from '../../../resume/layout/layout.ts';

/** Returns where each contact detail leads: an address by mail or the web; null for the others. */
export function contactLinks({ contact }: Pick<Layout, 'contact'>): (string | null)[] {
  return contact.map((item) => {
    const address = item.split(/\s/).at(-1) ?? '';
    if (EMAIL.test(address)) return `mailto:${address}`;
    if (/^https?:\/\/[^\s"<>]+$/i.test(address)) return address;
    return DOMAIN.test(address) ? `https://${address}` : null;
  });
}

const EMAIL = /^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/;

/** "linkedin.com/in/jane", "www.jane.example". With a capital it may be a name: "Node.js", "St.Gallen". */
const DOMAIN = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:\/[^\s"<>]*)?$/;
