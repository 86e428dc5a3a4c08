/**
 * True where an email address is made of a name: "ada.park@mail.example" of "Ada Park". At least one word of four letters, or
 * two shorter ones, must be in front of the "@".
 */
export function isNameInEmail(name: string, email: string): boolean {
  const local = plain(email.split('@')[0] ?? '');
  const found = plain(name)
    .split(' ')
    .filter((word) => word.length > 2 && local.replaceAll(' ', '').includes(word));
  return found.length > 1 || found.some((word) => word.length > 3);
}

/** Lower case, without accents; anything else is a space. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}
