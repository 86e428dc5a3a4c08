import type { Span } from '../text/span.ts';
import { type Clause, isEmpty } from './clause.ts';
import { trimRequirement } from './trim.ts';

/** "Have you shipped a title?" asks for it; any other question doesn't. */
export function readQuestion(text: string, folded: string, span: Span): Clause[] {
  const lead = ASKED.exec(folded.slice(span.start, span.end))?.[0].length ?? 0;
  if (lead === 0) return [];
  const trimmed = trimRequirement(text, folded, { start: span.start + lead, end: span.end });
  const words = text.slice(trimmed.start, trimmed.end).split(' ').length;
  return isEmpty(text, trimmed) ||
    words > MAX_QUESTION_WORDS ||
    NOT_ASKED.test(folded.slice(trimmed.start, trimmed.end))
    ? []
    : [{ ...trimmed, must: true, duty: false }];
}

const MAX_QUESTION_WORDS = 16;
const ASKED =
  /^[\s¿*-]*(?:are you|have you(?: got)?|can you|do you (?:have|know|speak|hold)|bist du|hast du|kannst du|haben sie|sind sie|es-tu|etes-vous|as-tu|avez-vous|sais-tu|tienes|sabes|hablas|has|voce(?= (?:edita|tem|sabe|fala|domina|usa))|tem|entrega|har du|kan du|ar du)(?= )/;
const NOT_ASKED =
  /^(?:interested|ready|looking|up for|keen|tired|bored|curious|excited|passionate|sure|questions?|lust|interesse|interessiert|ganas|fragor|intresserad|a question|what it takes|someone|anyone)/;
