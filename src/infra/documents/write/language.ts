import { type Layout, layoutText } from '../../../resume/layout/layout.ts';

/**
 * Returns the language that a finished document declares (BCP 47). The parser does not detect Korean or right-to-left
 * languages, so for those the script decides.
 */
export function declaredLanguage(layout: Layout): string {
  const text = layoutText(layout);
  if (layout.direction === 'rtl') return /\p{Script=Hebrew}/u.test(text) ? 'he' : 'ar';
  const korean = text.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return korean * 2 > letters ? 'ko' : layout.language;
}
