import { readFileSync } from 'node:fs';

/** A page made up by us in the shape of its kind of site. */
export function page(name: string): string {
  return readFileSync(new URL(`pages/${name}.html`, import.meta.url), 'utf8');
}
