import type { Block, Button, Message } from '../message.ts';

/** What happened, what comes next, and the buttons that do it. */
export function told(happened: string, next: string | null = null, buttons: readonly Button[] = []): Message {
  return {
    summary: next === null ? happened : `${happened} ${next}`,
    blocks: [text(next === null ? happened : `${happened}\n${next}`), ...row(buttons)],
  };
}

export const text = (sentence: string): Block => ({ kind: 'text', text: [sentence] });
export const bold = (sentence: string): Block => ({ kind: 'text', text: [{ bold: sentence }] });
export const small = (sentence: string): Block => ({ kind: 'small', text: [sentence] });
export const heading = (sentence: string): Block => ({ kind: 'heading', text: sentence });

export function list(items: readonly string[]): Block {
  return { kind: 'list', items: items.map((item) => [item]) };
}

/** Nothing where there are no buttons. */
export function row(buttons: readonly Button[]): Block[] {
  return buttons.length === 0 ? [] : [{ kind: 'buttons', buttons }];
}
