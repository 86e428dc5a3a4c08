import type { Action } from './action.ts';

/* What a person is shown, before any platform's own dress. Adapters render it, escape it and split it. */

/** A piece of a sentence. A bare string is shown as it is: whatever a platform would read into it is made inert. */
export type Span =
  | string
  | { readonly bold: string }
  | { readonly code: string }
  /** An https address that we made or checked, under these words. */
  | { readonly link: string; readonly text: string };

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: readonly Span[] }
  /** Said by the way: smaller or greyer where a platform can. */
  | { readonly kind: 'small'; readonly text: readonly Span[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Span[])[] }
  /** A resume or a posting, its lines as they are; continued in further messages where one is too short for it. */
  | { readonly kind: 'verbatim'; readonly text: string }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] }
  /** One of many, chosen from a list that unfolds. */
  | { readonly kind: 'menu'; readonly label: string; readonly options: readonly Choice[] };

export type Button =
  | { readonly label: string; readonly action: Action; readonly style?: 'primary' | 'danger' }
  | { readonly label: string; readonly url: string };

export interface Choice {
  readonly label: string;
  readonly detail?: string;
  readonly action: Action;
}

export interface Message {
  /** One plain sentence: what a notification or a screen reader says of it. */
  readonly summary: string;
  readonly blocks: readonly Block[];
}
