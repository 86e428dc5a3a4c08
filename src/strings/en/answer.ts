import type { Language } from '../../language/language.ts';
import { LANGUAGE_NAMES } from '../../language/language-names.ts';
import type { Coverage } from '../../tailoring/coverage/coverage.ts';
import type { Points } from '../points.ts';
import type { LostLines } from '../shortened.ts';
import { formatCount, formatPages, formatPercent } from './counted.ts';

/** The answer to a finished job. */
export const answer = {
  textSummary: (role: string) => `Your resume for ${role} as text.`,
  textHeading: 'Your tailored resume',
  documentsSummary: 'Your resume as Word and PDF, with a picture of the first page.',
  documents:
    'Send the PDF, or the Word file if they want one: both say the same. The picture shows you the first page.',

  reportSummary: (changes: number) =>
    changes === 0 ? "I didn't change anything." : `${formatCount(changes, 'change')}, and why.`,
  reportHeading: 'What I changed, and why',
  nothingChanged: "I didn't change anything: I found nothing to reorder or reword for this posting.",
  allUndone: 'You undid every change in this version. Press “Show changes” to use one again.',
  decideHeading: 'For you to decide',
  rejected: (number: number) =>
    `I dropped ${formatCount(number, 'suggestion')} that didn't pass my checks against your resume.`,
  more: (number: number) => `… and ${number} more: press “Show changes”.`,
  was: 'Before',
  now: 'After',

  gapsHeading: 'What the posting asks for',
  points: ({ shown, partly, hidden, of, shares }: Points) => {
    if (of === 0)
      return "It only asks for soft skills. I don't count them: no line of a resume can show them.";
    const [before, after] = [formatPercent(shares?.before ?? 0), formatPercent(shares?.after ?? 0)];
    const up = before === after ? '' : `, up from ${before}`;
    const percent = shares === null ? '' : ` (${after}${up}; must-haves count twice)`;
    const rest = hidden === 0 ? '' : ` Your resume has ${hidden} more.`;
    const more = partly === 0 ? '' : `, and ${partly} in part`;
    return `This version shows ${shown} of ${formatCount(of, 'point')}${more}${percent}.${rest}`;
  },
  notFound: 'Not found in your resume. If you have it, press “I have this”.',
  partly: 'Partly in your resume',
  partlyDetail: (shown: readonly string[], maybe: readonly string[], missing: readonly string[]) =>
    [
      ...(shown.length === 0 ? [] : [`shown: ${shown.join(', ')}`]),
      ...(maybe.length === 0 ? [] : [`perhaps: ${maybe.join(', ')}`]),
      ...(missing.length === 0 ? [] : [`not found: ${missing.join(', ')}`]),
    ].join('; '),
  unclear: 'Perhaps in your resume. Press “Is it this line?” to tell me.',
  notShown: 'In your resume, but not in this version',
  shown: 'Shown in this version',
  onlyFirst: (number: number) =>
    `This posting is very long. I compared its first ${formatCount(number, 'point')}.`,
  nice: 'nice to have',
  /** Of a soft skill. */
  notCounted: 'not counted',
  nothingRead:
    "I couldn't tell what this post asks, so I can't say what your resume shows of it. Paste the whole posting, and I'll compare them.",

  otherLanguage: ({ posting, resume }: NonNullable<Coverage['languages']>) =>
    `The posting is in ${LANGUAGE_NAMES[posting]} and your resume is in ${LANGUAGE_NAMES[resume]}. Without AI I compare words, so I may have missed what you have.`,

  tooManyPages: (pages: number, limit: number) =>
    `It's ${formatCount(pages, 'page')} long instead of ${limit}, the shortest that I'd send. I keep employers, dates, degrees, contact details, skills, certificates, two lines of each of your last three jobs, what alone shows something the post asks for, and lines you put back.`,
  /** `pages`: the limit, or null where it couldn't be kept. */
  shortened: (pages: number | null, parts: readonly LostLines[]) => {
    const lines = formatCount(
      parts.reduce((sum, part) => sum + part.lines, 0),
      'line',
    );
    const listed = parts.map(({ lines: count, heading, until }) => {
      if (until !== null) return `${count} from jobs before ${until + 1}`;
      return heading === null ? `${count} from the top` : `${count} from “${heading}”`;
    });
    const left = pages === null ? 'I left out' : `To fit ${formatPages(pages)} I left out`;
    return `${left} ${lines}: ${listed.join(', ')}.`;
  },
  untranslated: (language: Language) =>
    `I couldn't translate every line into ${LANGUAGE_NAMES[language]} without changing what it says, and a resume in two languages helps nobody, so yours stays in its own. Try once more: another try often does it.`,
  morePages: (pages: number, of: number) =>
    `It's ${formatCount(pages, 'page')} long, and your file has ${of}: your lines don't fit on ${of === 1 ? 'one' : of} in type that people can read. Ask for ${formatCount(of, 'page')} and I'll choose what to leave out.`,
  /** The last page has a few lines that would fit on the page before. */
  nearlyEmptyPage: (pages: number) =>
    `The last page has only a few lines. Ask for “${formatPages(pages)}”, and I'll set it more closely.`,
  /** `respelled`: a wish for another spelling changed words. */
  madeWithout: (respelled: boolean) =>
    `Made without AI. ${respelled ? "Besides the spelling, I didn't" : "I didn't"} change any wording. With AI, I'd also say what you did in the posting's words.`,
  madeWith: 'Made with AI.',
  reference: (reference: string) => `Reference ${reference}`,

  changes: 'Show changes',
  addFact: 'I have this',
  askLines: 'Is it this line?',
  askSkills: 'Did you use this?',
  refine: 'Refine',
  versions: 'Versions',
  delete: 'Delete',
  tryAgain: 'Try again',
  withoutAi: 'Try without AI',
  edit: 'Edit',
  /** The filename of a resume that names neither its person nor the job. */
  resumeFile: 'resume',
};
