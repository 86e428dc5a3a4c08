/*
 * Everything that computes over people's texts, by name: what the pool of infra/compute runs. A task is a pure function
 * of one argument. Its argument and result are plain data, which is cloned between processes.
 */
export { toJsonResume as exportJsonResume } from '../../resume/json-resume/export.ts';
export { readMessageText } from './document-kind.ts';
export { checkOwn, finishJob, layoutResume, layoutShortened, planDrops } from './finish.ts';
export {
  buildLabelledResume,
  keepEntryIds,
  matchResumeEntries,
  parseResume,
  prepareStructure,
  readJsonResume,
  readPosting,
} from './read.ts';
export { placeStatement, readVersionInstruction } from './revise.ts';
export {
  checkLetter,
  checkLetterDocuments,
  checkQuestions,
  finishLetter,
  prepareLetter,
  prepareQuestions,
  restoreLetter,
  withRepairedSentences,
} from './supplements.ts';
export {
  applyAnswer,
  checkPost,
  claimEarly,
  findClaims,
  findRefusals,
  matchAnswer,
  preparePost,
  prepareTailoring,
  restoreAnswer,
} from './tailor.ts';
export { answerWithoutModel } from './without-model.ts';
