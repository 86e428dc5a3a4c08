import type { Stretch } from './others-work.ts';

/**
 * Finds the part of a sentence about what the person was near, and may not have done: "Shadowed the nurse when she did
 * dressings", "Report to the Head of Procurement", "The pastry section was next door", "…, que dimensiona la
 * instalación". Such a line is worth a question, and proves nothing.
 */
export function nearWorkIn(sentence: string): Stretch | null {
  const watched = WATCHED.exec(sentence);
  if (watched) return { start: watched.index, end: sentence.length };
  if (THIRD_PERSON.test(sentence)) return { start: 0, end: sentence.length };
  const party = PARTY.exec(sentence);
  if (party) return { start: party.index, end: party.index + party[0].length };
  const clause = RELATIVE.exec(sentence);
  return clause ? { start: clause.index, end: sentence.length } : null;
}

/** To be there while others work. */
const WATCHED =
  /(?<!\p{L})(?:shadow(?:ed|ing)|(?:sat|sit|sitting) (?:in |on |in on )?(?:with|next to|beside|in on)|observ(?:ed|ing) (?:the |a |an |other |further )?[\p{L} ]{0,30}(?:lessons?|class(?:es)?|surger\p{L}+|operations?|procedures?|meetings?|teachers?|nurses?|doctors?)|watch(?:ed|ing) (?:the|a|an|how|others|colleagues)|looked on|attend(?:ed|ing|s)?(?: \p{L}+['’]?s?){0,4} (?:briefings?|talks?|lectures?|demos?|town halls?)|shared? (?:an? |the )?(?:office|desk|room|floor|building) with|hospitiert\p{L}*|hospitation|zugeschaut|zugesehen|dabei ?gewesen|büro geteilt|assisté aux?|observé|observation (?:de|d['’])|observador|acompañé|acompanhei|observei|auskult\p{L}+|bredvid\p{L}*|tittade på)(?!\p{L})/iu;

/** A thing or somebody else is spoken of. */
const THIRD_PERSON =
  /^\W*(?!the (?:candidate|applicant) )(?:the|this|that|der|die|das|le|la|les|el|los|las|o|a|os|as)\s(?:[\p{L}'’-]+\s){1,3}(?:is|are|was|were|has|had|does|did|ist|sind|war|waren|hat|hatte|est|sont|était|étaient|es|son|era|eran|está|están|é|são|eram|foi|foram|estava)\s/iu;

/** "with the treasury team", "to the Head of Procurement". */
const PARTY =
  /(?<!\p{L})(?:with|to|for|from|beside|next to|under|alongside)\s(?:the|our|my|a|an)\s(?:(?:[\p{L}&'’-]+\s){1,3}(?:teams?|department|dept|section|group|unit|office|manager|director|lead|head|officer|specialists?|nurse)|(?:head|director|manager|chief|team|department|vice president|vp) of [\p{L} ]{1,40})(?!\p{L})/iu;

/** What somebody else does with it. One that says what came of the work has a number. */
const RELATIVE = /,\s(?:que|qui|quien|which|som)\s(?!i\s)(?![^,]*\d)[^,]*/iu;
