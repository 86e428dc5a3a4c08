import type { Catalogue } from '../../strings/strings.ts';
import type { Block, Button, Message } from '../types/message.ts';

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

/** Opens the form that asks for a tailored resume. */
export function tailorButton({ request }: Catalogue): Button {
  return { label: request.tailor, action: { do: 'tailor' }, style: 'primary' };
}

/** Every attempt failed. */
export function gaveUpMessage(reference: string, { request, answer }: Catalogue): Message {
  const { summary, blocks } = told(request.gaveUp, request.gaveUpNext);
  return { summary, blocks: [...blocks, small(answer.reference(reference))] };
}

/** It is not this person's, or not there: both get the same answer, so that ids cannot be probed. */
export function notYoursMessage({ request }: Catalogue): Message {
  return told(request.notYours, request.notYoursNext);
}
