import type { Resume } from '../../resume/resume.ts';
import { EditId } from '../edit.ts';
import type { Claim } from '../edits/decisions/claims.ts';
import { createCitation } from '../edits/lines/cited-texts.ts';
import { locateLine } from '../edits/lines/line-location.ts';
import { entryTexts, skillTexts } from '../edits/operations/wording.ts';
import type { LetterSentence } from '../supplement.ts';
import { citedEvidence, type LetterTarget } from './check-letter.ts';

/** A longer entry or list of skills is cut, as for a rewording. */
const MAX_ENTRY_LINES = 30;
const MAX_SKILLS = 100;

/**
 * Returns what the judge reads of a letter's sentence: its sources alone, the posting's words among them only if it
 * quotes them.
 */
export function claimOfSentence(sentence: LetterSentence, index: number, target: LetterTarget): Claim {
  const { resume, posting } = target;
  const id = sentenceId(index);
  const base = { id, edit: EditId.parse(id), text: sentence.text.trim() };
  if (sentence.quotes.length > 0) {
    const names = [posting.title, posting.company].filter((name) => name.trim() !== '');
    return { ...base, sources: [...sentence.quotes, ...names], entry: [], skills: [] };
  }
  const cite = createCitation(resume);
  return {
    ...base,
    sources: citedEvidence(sentence.sources, resume, cite),
    entry: entryLines(sentence, resume).slice(0, MAX_ENTRY_LINES),
    skills: skillTexts(resume).slice(0, MAX_SKILLS),
  };
}

/** The id of a sentence, as verdicts name it: its place in the answer, counted from 1. */
export function sentenceId(index: number): string {
  return `K${index + 1}`;
}

function entryLines({ sources }: LetterSentence, resume: Resume): string[] {
  return [...new Set(sources.flatMap((id) => locateLine(resume, id) ?? []).flatMap(entryTexts))];
}
