import type { PrivateDetail } from './pii/detail.ts';

/** The tokens of a job's private details, with the text that each stands for. Plain data. */
export type TokenTable = readonly (readonly [token: string, text: string])[];

const KINDS = 'NAME|EMAIL|PHONE|LINK|ADDRESS|BIRTH|ID';

/** A token as `createVault` writes it: `[NAME_1]`. */
export const PRIVACY_TOKEN = new RegExp(String.raw`\[(?:${KINDS})_\d+\]`, 'g');

/** A token as a model may write it: "[name_1]", "NAME_1". */
export const LOOSE_TOKEN = new RegExp(
  String.raw`\[(?:${KINDS})_\d+\]|(?<![\p{L}\p{N}_[])(?:${KINDS})_\d+(?![\p{L}\p{N}_\]])`,
  'giu',
);

/** Matches a token for a private detail; a model may have changed its case or lost its brackets. */
export const PLACEHOLDER = new RegExp(String.raw`\b(?:${KINDS})_\d+\b`, 'i');

/** Writes a token as `createVault` does, however a model wrote it. */
export function asToken(written: string): string {
  return `[${written.replace(/[[\]]/g, '').toUpperCase()}]`;
}

/** Which token stands for which private detail. */
export interface Vault {
  readonly tokenFor: (kind: PrivateDetail['kind'], text: string) => string;
  readonly textOf: (token: string) => string;
  readonly table: () => TokenTable;
}

/** Creates the tokens: one for each hidden text, none of which occurs in the originals. */
export function createVault(originals: string, known: TokenTable): Vault {
  const taken = new Set(originals.match(PRIVACY_TOKEN));
  const texts = new Map(known);
  const tokens = new Map(known.map(([token, text]) => [text, token]));
  let count = Number(/\d+/.exec(known.at(-1)?.[0] ?? '')?.[0] ?? 0);
  return {
    tokenFor(kind, text) {
      const known = tokens.get(text);
      if (known !== undefined) return known;
      let token: string;
      do {
        count += 1;
        token = `[${kind.toUpperCase()}_${count}]`;
      } while (taken.has(token));
      tokens.set(text, token);
      texts.set(token, text);
      return token;
    },
    textOf: (token) => texts.get(token) ?? token,
    table: () => [...texts],
  };
}
