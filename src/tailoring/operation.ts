import type { Language } from '../language/language.ts';
import type { Posting } from '../posting/posting.ts';
import type { Requirement, RequirementId } from '../posting/requirements.ts';
import type { Resume } from '../resume/resume.ts';

/** What came of one operation: the resume after it (or, suggested, as it would be once accepted), or the refusal. */
export type Change =
  | {
      readonly state: 'applied' | 'suggested';
      readonly resume: Resume;
      readonly before: string;
      readonly after: string;
      readonly reason: string;
      readonly requirement: RequirementId | null;
    }
  | { readonly state: 'rejected'; readonly before: string; readonly after: string; readonly reason: string };

/**
 * Judges a rewording by its evidence: the line itself, its entry and the skills. Whoever applies edits brings one;
 * there is none that lets everything pass.
 */
export type VerifyRephrase = (input: {
  readonly source: string;
  readonly entry: readonly string[];
  readonly skills: readonly string[];
  readonly rewrite: string;
  readonly posting: { readonly title: string; readonly company: string; readonly description: string } | null;
  readonly language: Language;
}) => { readonly ok: true } | { readonly ok: false; readonly gate: string; readonly reason: string };

/** What the operations of one answer are judged by. */
export interface Workbench {
  /** The resume before any of them: evidence comes from here alone. */
  readonly source: Resume;
  readonly posting: Posting;
  /** Those whose words stand in the posting. */
  readonly requirements: readonly Requirement[];
  /** The longest result in pages, or null for any length. */
  readonly pages: number | null;
  /** Lines that the same answer asks to leave out. */
  readonly dropped: ReadonlySet<string>;
  readonly verify: VerifyRephrase;
  /** The language that new words are to be in. */
  readonly language: Language;
}

export function rejected(reason: string, before = '', after = ''): Change {
  return { state: 'rejected', before, after, reason };
}

/** The requirement's own words, short enough for a sentence. */
export function quoted(text: string, most = 70): string {
  if (text.length <= most) return `“${text}”`;
  const cut = text.slice(0, most);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 20)).replace(/[\s,;:–—-]+$/, '')}…”`;
}
