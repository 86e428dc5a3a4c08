import type { Gap } from '../tailoring/coverage/coverage.ts';
import { MAX_QUOTE_CHARS, quoted } from './change-text.ts';
import { isSoft, partsText } from './points.ts';
import type { Strings } from './strings.ts';
import { truncate } from './truncate.ts';

/** What is found alike: the requirements of one state, must-haves first. */
export interface GapList {
  readonly state: Gap['state'];
  readonly items: readonly GapItem[];
}

interface GapItem {
  readonly id: string;
  /** The posting's words, marked where they are nice to have. */
  readonly text: string;
  /** Below it: which of its parts are shown, and the line that shows it. */
  readonly details: readonly string[];
}

/** What there is to do about comes first. */
const ORDER = ['not_found', 'unclear', 'partly', 'not_shown', 'shown'] as const;

/** Lists what the posting asks for by whether the resume shows it. Lists without items are left out. */
export function listGaps(gaps: readonly Gap[], { answer }: Pick<Strings, 'answer'>): GapList[] {
  return ORDER.map((state) => ({
    state,
    items: gaps
      .filter((gap) => gap.state === state)
      .toSorted((one, other) => Number(other.requirement.must) - Number(one.requirement.must))
      .map((gap) => itemOf(gap, answer)),
  })).filter(({ items }) => items.length > 0);
}

function itemOf(gap: Gap, answer: Strings['answer']): GapItem {
  const { id, text, must } = gap.requirement;
  const parts = partsText(gap, answer);
  const marks = [...(must ? [] : [answer.nice]), ...(isSoft(gap) ? [answer.notCounted] : [])];
  return {
    id,
    text: `${truncate(text, MAX_QUOTE_CHARS)}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`,
    details: [...(parts === '' ? [] : [parts]), ...(gap.line === null ? [] : [quoted(gap.line)])],
  };
}
