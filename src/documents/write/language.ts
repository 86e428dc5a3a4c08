import type { Layout } from '../../resume/layout.ts';

/**
 * The language that a finished document declares (BCP 47). The parser knows no right-to-left language by name,
 * so for those the script decides: Hebrew, or else Arabic.
 */
export function declaredLanguage(layout: Layout): string {
  if (layout.direction === 'ltr') return layout.language;
  return /\p{Script=Hebrew}/u.test(JSON.stringify(layout)) ? 'he' : 'ar';
}
