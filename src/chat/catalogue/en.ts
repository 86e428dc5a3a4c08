import { answer } from './en/answer.ts';
import { forRole, status } from './en/status.ts';

/** Every sentence in English: friendly, short, plain. One on what happened, one on what comes next. */
export const en = { forRole, status, answer };
