import type { Language } from '../../language/language.ts';
import { type PostOffsets, readingOf } from '../../posting/post-offsets.ts';
import type { Posting } from '../../posting/posting.ts';
import { type AddedFact, withFacts } from '../../resume/facts.ts';
import { detectLanguage } from '../../resume/parse/headings/detect-language.ts';
import type { Resume, SectionId } from '../../resume/resume.ts';
import { type EngineAnswer, withRequirements } from '../../tailoring/answer.ts';
import type { Today } from '../../tailoring/coverage/claims/years.ts';
import { matchNamedLines } from '../../tailoring/coverage/named-lines.ts';
import type { Decision, EditId, EditOperation } from '../../tailoring/edit.ts';
import { type Applied, applyEdits } from '../../tailoring/edits/apply.ts';
import {
  type Claim,
  claimsOf,
  hideClaim,
  proofClaimsOf,
  type SecondReading,
} from '../../tailoring/edits/decisions/claims.ts';
import {
  type ExplainedRefusal,
  explainRefusal,
  findRefusedWordings,
  type RefusedWording,
  withRepairs,
} from '../../tailoring/edits/decisions/repairs.ts';
import { verifyRephrase } from '../../tailoring/gates/verify.ts';
import { checkLeftParts } from '../../tailoring/prompt/check-left.ts';
import {
  checkPostAnswer,
  createPostPrompt,
  type PostAnswer,
  type PostPrompt,
} from '../../tailoring/prompt/post-prompt.ts';
import { openPrivacy } from '../../tailoring/prompt/privacy.ts';
import type { TokenTable } from '../../tailoring/prompt/privacy-tokens.ts';
import { createPrompt, type TailoringPrompt } from '../../tailoring/prompt/prompt.ts';
import type { JobOptions } from '../model/job.ts';

/** What a job is made from. */
export interface JobSource {
  readonly structure: Resume;
  /** All facts of the resume, oldest first. */
  readonly facts: readonly AddedFact[];
  /** The facts that the job uses. */
  readonly shown: ReadonlySet<string>;
  readonly posting: Posting;
}

/** Returns the resume with the facts that the job uses. */
export function resumeOf({ structure, facts, shown }: JobSource): Resume {
  return withFacts(structure, facts, shown);
}

/** What a job's options say to its prompt. */
export interface PromptWishes {
  /** The longest result in pages; null for any length. */
  readonly pages: number | null;
  readonly language: NonNullable<JobOptions['language']>;
  /** What the person asked for, the newest last. */
  readonly wishes: readonly string[];
}

/** Creates the prompt of a job. Its `resume` has the facts that the job uses. */
export function prepareTailoring({
  source,
  wishes: { pages, language, wishes },
}: {
  readonly source: JobSource;
  readonly wishes: PromptWishes;
}): TailoringPrompt {
  const { posting } = source;
  return createPrompt(resumeOf(source), posting, {
    pages,
    language: writtenLanguage(language, posting),
    wishes,
  });
}

/** Returns the language to write in; undefined for the resume's own. */
export function writtenLanguage(
  language: PromptWishes['language'],
  { description }: Posting,
): Language | undefined {
  if (language === 'resume') return undefined;
  return language === 'posting' ? detectLanguage(description.split('\n')) : language;
}

/** What an answer is applied to. */
export interface AnswerTarget {
  readonly resume: Resume;
  readonly posting: Posting;
  readonly pages: number | null;
  /** The language to write in; left out: the resume's own. */
  readonly language?: Language;
  /** Sections that no edit may change. */
  readonly locked: ReadonlySet<SectionId>;
}

interface Hidden {
  readonly target: AnswerTarget;
  readonly tokens: TokenTable;
}

/** Puts private details back into a model's answer. */
export function restoreAnswer({
  answer,
  target: { resume, posting },
  tokens,
}: Hidden & { readonly answer: EngineAnswer }): EngineAnswer {
  return openPrivacy({ resume, posting, tokens }).restore(answer);
}

/**
 * Matches a restored answer to what a model read in the posting, or else to what code reads: its edits serve those
 * requirements, and the lines that it names show atoms of them that code doesn't find.
 */
export function matchAnswer({
  answer,
  target: { resume, posting },
  reading,
  wish,
  today,
}: {
  readonly answer: EngineAnswer;
  readonly target: AnswerTarget;
  readonly reading: PostOffsets | null;
  /** What the person asked for; null without a wish. */
  readonly wish: string | null;
  readonly today: Today;
}): EngineAnswer {
  const read = reading && readingOf(reading, posting.description).requirements;
  const matched = withRequirements(answer, posting, read && read.length > 0 ? read : null);
  const { shows = [], left = [], ...rest } = matched;
  const unmet = checkLeftParts(left, wish, resume);
  return {
    ...rest,
    ...(unmet.length > 0 && { left: [...unmet] }),
    shows: matchNamedLines(shows, matched.requirements, resume, today),
  };
}

/** Creates the prompt that has the posting of a job read. */
export function preparePost({ resume, posting }: Pick<AnswerTarget, 'resume' | 'posting'>): PostPrompt {
  return createPostPrompt(resume, posting);
}

/** Checks what a model read in a posting; null where code reads it better. */
export function checkPost({
  answer,
  posting,
  tokens,
}: {
  readonly answer: PostAnswer;
  readonly posting: Posting;
  readonly tokens: TokenTable;
}): PostOffsets | null {
  return checkPostAnswer(answer, posting, tokens);
}

/** Finds the wordings that the gates refuse, for the program and as a model gets them back. */
export function findRefusals({
  answer: proposed,
  target,
  tokens,
}: Hidden & { readonly answer: EngineAnswer }): {
  /** The answer with requirements that the posting has word for word. */
  readonly answer: EngineAnswer;
  readonly refused: readonly RefusedWording[];
  readonly explained: readonly ExplainedRefusal[];
} {
  const { resume, posting } = target;
  const answer = withRequirements(proposed, posting, null);
  const { edits } = applyEdits(resume, answer, { ...target, verify: verifyRephrase });
  const refused = findRefusedWordings(edits, resume);
  if (refused.length === 0) return { answer, refused, explained: [] };
  const { hide } = openPrivacy({ resume, posting, tokens });
  return {
    answer,
    refused,
    explained: refused.map((one) => explainRefusal(one, { resume, requirements: answer.requirements }, hide)),
  };
}

/** Lists what the edits claim that have come of an answer, while the rest of it is written. */
export function claimEarly({
  edits,
  target,
  tokens,
}: Hidden & { readonly edits: readonly EditOperation[] }): ListedClaims {
  const { resume, posting } = target;
  const { hide, restore } = openPrivacy({ resume, posting, tokens });
  const answer = restore({ requirements: [], edits: [...edits] });
  const gated = applyEdits(resume, answer, { ...target, verify: verifyRephrase });
  const claims = claimsOf(gated.edits, resume);
  return { claims, hidden: claims.map((one) => hideClaim(one, hide)) };
}

/** Claims, for the program and, in the same order, as a judge gets them. */
export interface ListedClaims {
  readonly claims: readonly Claim[];
  readonly hidden: readonly Claim[];
}

/** Puts repairs in place and lists what the wordings that pass claim, for the program and as a judge gets it. */
export function findClaims({
  answer,
  refused,
  repairs,
  target,
  tokens,
}: Hidden & {
  readonly answer: EngineAnswer;
  readonly refused: readonly RefusedWording[];
  readonly repairs: readonly EditOperation[];
}): ListedClaims & { readonly repaired: EngineAnswer } {
  const { resume, posting } = target;
  const repaired = withRepairs(answer, refused, repairs);
  const { edits } = applyEdits(resume, repaired, { ...target, verify: verifyRephrase });
  const claims = [...claimsOf(edits, resume), ...proofClaimsOf(repaired.shows ?? [], resume)];
  if (claims.length === 0) return { repaired, claims, hidden: [] };
  const { hide } = openPrivacy({ resume, posting, tokens });
  return { repaired, claims, hidden: claims.map((one) => hideClaim(one, hide)) };
}

/** Applies an answer with the person's decisions and the judge's. */
export function applyAnswer({
  answer,
  target,
  ...settled
}: {
  readonly answer: EngineAnswer;
  readonly target: AnswerTarget;
  readonly decisions: ReadonlyMap<EditId, Decision>;
  readonly reading: SecondReading;
  /** What an earlier version only suggested. */
  readonly suggested: ReadonlySet<EditId>;
  /** What there is no room for. */
  readonly withheld: ReadonlySet<EditId>;
}): Applied {
  return applyEdits(target.resume, answer, { ...target, ...settled, verify: verifyRephrase });
}
