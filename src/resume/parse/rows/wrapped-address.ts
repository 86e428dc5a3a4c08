import { HANDLES, TOP_LEVELS } from '../entities/contact.ts';

/**
 * True where an address of the web or of a mail goes on in the next line: "www.example.org/in/ada" above "-park",
 * "ada.park" above "@example.org".
 */
export function isWrappedAddress(above: string, below: string): boolean {
  const end = above.slice(-MAX_CHARS).trim();
  const last = end.split(/\s/u).at(-1) ?? '';
  const [next = ''] = below.slice(0, MAX_CHARS).split(/\s/u);
  // Behind it, only the name of the site may stand.
  if (!/^(?:\s\([^()]{2,20}\))?$/u.test(below.slice(next.length))) return false;
  if (SITE.test(last)) return GOES_ON.test(next) || (OPEN_END.test(last) && PART.test(next));
  if (/^[\p{L}\p{N}._%+-]{2,64}@[\p{L}\p{N}.-]{0,60}$/u.test(last))
    return last.endsWith('@') || last.endsWith('-')
      ? DOMAIN.test(next)
      : /^(?:\.\p{L}{2,24}){1,2}$/u.test(next) || isCutDomain(last, next);
  return (
    /^[\p{L}\p{N}._%+-]{2,64}$/u.test(last) &&
    last === end &&
    !HANDLE_NAME.test(last) &&
    DOMAIN_OF_MAIL.test(next)
  );
}

/** Longer addresses are left as they are. */
const MAX_CHARS = 200;
/** The beginning of an address with a path; "node.js/express" is none. */
const SITE = new RegExp(
  `^(?:https?://|www\\.)\\S{3,}$|^[\\p{L}\\p{N}-]{2,63}(?:\\.[\\p{L}\\p{N}-]{2,63}){0,3}\\.(?:${TOP_LEVELS})/\\S*$`,
  'u',
);
const GOES_ON = /^[-_/?=&#%~.][\p{Ll}\p{N}]\S*$/u;
/** A path that waits for more; "https://ada.example/" is whole. */
const OPEN_END = /[-_=?&]$|[^/:]\/[^/]{1,60}\/$/u;
const PART = /^[\p{Ll}\p{N}][\p{L}\p{N}_/?=&#%~-]*$/u;
const DOMAIN = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}$/u;
/** "Instagram" above "@ada.bakes" is no address of a mail, nor is any word above a name that has a dot. */
const HANDLE_NAME = new RegExp(`^(?:${HANDLES})$`, 'iu');
const DOMAIN_OF_MAIL = new RegExp(
  `^@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+){0,3}\\.(?:${TOP_LEVELS})$`,
  'iu',
);

/**
 * True for "ada@fell.o" above "rg" and "ada@gm" above "ail.com": what is above ends in no top level, what both make
 * does.
 */
function isCutDomain(address: string, next: string): boolean {
  const domain = address.slice(address.indexOf('@'));
  return (
    /^[\p{Ll}.]{1,24}$/u.test(next) &&
    !ENDS_IN_TOP_LEVEL.test(domain) &&
    ENDS_IN_TOP_LEVEL.test(domain + next)
  );
}

/** With the one that is reserved for addresses of nobody. */
const ENDS_IN_TOP_LEVEL = new RegExp(`\\.(?:${TOP_LEVELS}|example)$`, 'iu');
