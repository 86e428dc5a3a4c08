import type { Action } from './action.ts';

/* Messages, independent of platform. Adapters render, escape and split them. */

/** Part of a sentence. Strings are plain text: adapters escape any markup in them. */
export type Span =
  | string
  | { readonly bold: string }
  | { readonly code: string }
  /** `link` is an https address that we made or checked. */
  | { readonly link: string; readonly text: string };

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: readonly Span[] }
  /** Secondary text, smaller or greyer where the platform can. */
  | { readonly kind: 'small'; readonly text: readonly Span[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Span[])[] }
  /** A resume or a posting, line by line. Continues in further messages when it is too long for one. */
  | { readonly kind: 'verbatim'; readonly text: string }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] }
  /** A drop-down menu. */
  | { readonly kind: 'menu'; readonly label: string; readonly options: readonly MenuOption[] };

export type Button =
  | { readonly label: string; readonly action: Action; readonly style?: 'primary' | 'danger' }
  | { readonly label: string; readonly url: string };

export interface MenuOption {
  readonly label: string;
  readonly detail?: string;
  readonly action: Action;
}

export interface Message {
  /** One plain sentence for notifications and screen readers. */
  readonly summary: string;
  readonly blocks: readonly Block[];
}
