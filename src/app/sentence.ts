import type { Fault } from '../jobs/model/fault.ts';
import { noticeOf } from '../jobs/model/notice.ts';

/**
 * What a person is told of a document that could not be read. Where a JSON Resume is wrong is said to whoever wrote
 * it; all other details are an operator's.
 */
export function sentenceOf({ code, detail }: Fault): string {
  const { happened, next } = noticeOf(code);
  return code === 'resume_json_invalid' ? `${happened} ${detail}. ${next}` : `${happened} ${next}`;
}
