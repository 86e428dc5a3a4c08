import { stemsOf } from '../../../language/tokens.ts';
import { isOfVolunteers, topicOf } from '../../../resume/json-resume/sections.ts';
import { guessKind, headingMeaning } from '../../../resume/parse/headings/headings.ts';
import type { Resume, Section } from '../../../resume/resume.ts';
import type { Hint } from './clean-name.ts';
import { equalsIgnoringCase, JOINT, matchesName } from './name-match.ts';

/** Finds the sections that a person names: by id, heading or kind; or those about one thing, such as all references. */
export function findSections(name: string, hint: Hint, { sections, language }: Resume): Section[] {
  const headed = (text: string | undefined) => text?.replace(/[:：]\s*$/, '').replaceAll('’', "'");
  const plain = name.replaceAll('’', "'");
  const exact = sections.find(
    ({ id, kind, heading }) =>
      equalsIgnoringCase(id, name) ||
      equalsIgnoringCase(headed(heading?.text), plain) ||
      equalsIgnoringCase(kind, name),
  );
  if (exact) return [exact];
  const says = matchesName(name, language);
  const alike = sections.filter(
    ({ kind, heading }) => heading !== null && (kind === 'other' || hint === 'section') && says(heading),
  );
  if (alike.length > 0) return alike;
  const stems = new Set(stemsOf(name, language));
  const inForm = sections.find(
    ({ heading }) =>
      heading && stems.symmetricDifference(new Set(stemsOf(heading.text, language))).size === 0,
  );
  if (inForm && stems.size > 0) return [inForm];
  const kind =
    JOINT.test(name) || SOME_OF.test(name) || ONE_OF.test(name) ? null : headingMeaning(name, language)?.kind;
  const ofKind = kind ? sections.filter(({ heading }) => heading !== null && says(heading)) : [];
  // "Training" is the section with the heading "Mandatory training".
  if (ofKind.length === 1 && ofKind[0]?.kind === kind) return ofKind;
  if (isOfVolunteers(name))
    return sections.filter(({ heading }) => heading !== null && isOfVolunteers(heading.text));
  const topic = topicNamed(name);
  const about = sections.filter(
    ({ kind, heading }) =>
      topic !== null &&
      kind === 'other' &&
      heading !== null &&
      topicOf(heading.text) === topic &&
      !RESEARCH.test(heading.text),
  );
  if (about.length > 0) return about;
  return hint === 'section' ? findMeantSections(name, { sections, language }) : [];
}

/** Returns what a name, or each name of a pair, says that a section is about: "hobbies and interests". */
function topicNamed(name: string) {
  const [first, ...others] = name
    .split(JOINT)
    .map((one) => (headingMeaning(one)?.kind === 'other' ? topicOf(one) : null));
  return first && others.every((one) => one === first) ? first : null;
}

/** Finds the only section of the kind that a heading of any language means: "Berufserfahrung", "work history". */
export function findMeantSections(
  name: string,
  { sections, language }: Pick<Resume, 'sections' | 'language'>,
): Section[] {
  const meant = JOINT.test(name) ? null : headingMeaning(name, language);
  if (
    !meant ||
    THEME.test(name) ||
    SOME_OF.test(name) ||
    isOfVolunteers(name) ||
    LICENCES.test(name) ||
    meant.kind !== guessKind(name) ||
    meant.kind === 'other' ||
    meant.kind === 'contact'
  )
    return [];
  const alike = sections.filter(({ kind, heading }) => heading !== null && kind === meant.kind);
  return alike.length === 1 ? alike : [];
}

/** May be a heading, and is more often what a wish wants stressed. */
const THEME = /^(?:leadership|service|community|involvement|teaching|training|management|engagement)$/iu;

/** Some of what a section holds, and not all of it: who leaves out internships keeps the jobs. */
const SOME_OF =
  /(?:^|\s)(?:unpaid|part[- ]time|summer|student|internships?|placements?|apprenticeships?|volunteer(?:ing|s)?|school(?:s|ing)?|praktik(?:a|um|en)|lehre|schul(?:e|en|zeit)|ehrenamt|stages?|apprentissage|bénévolat|écoles?|prácticas|voluntariado|escuelas?|estágios?|escolas?|skol(?:a|an|or))(?:$|\s)/iu;

/** One of many things in a section of certificates, unless its heading says so. */
const LICENCES =
  /^(?:(?:driv(?:ing|er['’]?s) )?licen[cs]es?|permis(?: de conduire| .)?|carnets?(?: .+)?|carné|(?:pkw-)?führerschein|carta de condução|cnh|carteira(?: .+)?|körkort(?:et)?)$/iu;

/** "Research interests" are no hobbies. */
const RESEARCH = /research|forschung|recherche|investiga|pesquisa|forskning/iu;

/** Names one of several: who leaves out a certificate keeps the others. */
export const ONE_OF =
  /^(?:certificate|course|diploma|degree|qualification|job|role|position|zertifikat|kurs(?:en)?|abschluss|diplom|certificat|diplôme|emploi|poste|certificado|curso|título|trabajo|empleo|emprego|trabalho|certifikat(?:et)?|examen|jobb(?:et)?)$/iu;
