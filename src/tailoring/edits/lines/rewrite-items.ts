import type { Skill } from '../../../resume/resume.ts';

/**
 * Rewrites a line with its skills in another sequence or spelling. The label, separators and closing words stay in place.
 */
export function rewriteItems(text: string, items: readonly Skill[], others: readonly Skill[]): string {
  let from = 0;
  let result = '';
  for (const [index, item] of items.entries()) {
    const at = text.indexOf(item.text, from);
    if (at < 0) return others.map((one) => one.text).join(', ');
    result += text.slice(from, at) + (others[index]?.text ?? item.text);
    from = at + item.text.length;
  }
  return result + text.slice(from);
}
