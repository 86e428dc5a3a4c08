import type { Parcel } from '../../jobs/ports/deliverer.ts';
import { type Catalogue, catalogueFor } from '../../strings/strings.ts';
import type { Enclosure } from '../types/chat-adapter.ts';
import type { Message } from '../types/message.ts';
import { documentsOf } from './documents.ts';
import { noticeMessage } from './failure.ts';
import { reportMessage } from './report.ts';
import { statusReply } from './status.ts';
import { resumeText } from './text.ts';

/** One thing that is posted of a job: an adapter may need several posts for it. */
export interface Piece {
  readonly key: string;
  readonly message: Message;
  readonly enclosures: readonly Enclosure[];
}

/**
 * What a parcel is posted as, in order, the same every time: the status message; the answer as text, documents and a
 * report with buttons; the notice of a failure. Nothing where the status message says it all: a job that was cancelled.
 */
export function piecesOf(parcel: Parcel, catalogue: Catalogue = catalogueFor()): readonly Piece[] {
  const { job } = parcel;
  const plain = (key: string, message: Message): Piece => ({ key, message, enclosures: [] });
  switch (parcel.kind) {
    case 'status':
      return [plain('status', statusMessage(parcel, catalogue))];
    case 'notice':
      return job.failure?.code === 'cancelled' ? [] : [plain('notice', noticeMessage(job, catalogue))];
    case 'answer':
      return [
        plain('text', resumeText(job, catalogue)),
        { key: 'documents', ...documentsOf(job, parcel.files, catalogue) },
        plain('report', reportMessage(job, catalogue)),
      ];
  }
}

/** The key of one of the posts that a piece needs, by its place among them. */
export function keyOfPost(key: string, index: number): string {
  return index === 0 ? key : `${key}-${index + 1}`;
}

/** What the status message says now. */
export function statusMessage({ job, step }: Parcel, catalogue: Catalogue = catalogueFor()): Message {
  return statusReply(job, step, catalogue);
}
