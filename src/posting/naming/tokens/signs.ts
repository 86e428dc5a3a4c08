/** How much each sign speaks for a name. */
export type Weights = Readonly<Record<string, number>>;

/** Lists the names of the signs that are there. */
export function listSigns(signs: Readonly<Record<string, boolean | undefined>>): string[] {
  return Object.keys(signs).filter((name) => signs[name] === true);
}
