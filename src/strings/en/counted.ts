/** Formats a share from 0 to 1: `62%`. */
export const formatPercent = (share: number) => `${Math.round(share * 100)}%`;

/** Formats a number with its noun: `1 page`, `2 pages`, `1,200 pages`. */
export function formatCount(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

/** Formats a number of pages as people say it: `one page`, `2 pages`. */
export function formatPages(pages: number): string {
  return pages === 1 ? 'one page' : formatCount(pages, 'page');
}
