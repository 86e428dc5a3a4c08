import { findAll, type Markup, wordsOf } from './markup.ts';

/**
 * True for a page that looks as if it asked who is there, or whether it is a person, in the place of what was asked
 * for; a page with more text than LONGEST_WALL may have a log-in form beside its posting.
 */
export function looksLikeWall(page: Markup, url: string): boolean {
  const title = wordsOf(findAll(({ name }) => name === 'title', page.children).slice(0, 1));
  return WALL_TITLE.test(title) || WALL_PATH.test(URL.parse(url)?.pathname ?? '') || asksPassword(page);
}

/** In characters. */
export const LONGEST_WALL = 1_500;

const WALL_TITLE =
  /just a moment|attention required|access (?:is )?denied|not a robot|are you (?:a robot|human)|captcha|security check|human verification|verify(?:ing)? you|pardon our interruption|request (?:blocked|unsuccessful)|log ?in\b|sign ?(?:in|up)\b|anmelden|einloggen|se connecter|iniciar sesión|logga in|ログイン|登录/iu;
const WALL_PATH = /\/(?:log-?in|sign-?in|sign-?up|authwall|sso|captcha|checkpoint|challenge)(?:\/|\.\w+$|$)/i;

function asksPassword(page: Markup): boolean {
  return (
    findAll(({ name, attribs }) => name === 'input' && attribs.type === 'password', page.children).length > 0
  );
}
