import type { Language } from '../language.ts';
import { stem } from '../stem.ts';
import type { TextToken } from '../tokens.ts';

/** What a doer does, and what is done in a deed: "baker" is of "bake", "montagem" of "montar". */
export function agentBases({ lower }: TextToken, language: Language): string[] {
  const deed = DEEDS[language]?.exec(lower);
  if (deed) return VERB_ENDINGS.map((ending) => stem(`${deed[1]}${ending}`, language));
  const base = language === 'en' ? /^(\p{L}{3,})(?:er|or)s?$/u.exec(lower)?.[1] : undefined;
  if (base === undefined || NO_AGENTS.has(`${base}er`)) return [];
  // A carer has no car.
  return [...(base.length > 3 ? [stem(base, language)] : []), stem(`${base}e`, language)];
}

const DEEDS: Readonly<Partial<Record<Language, RegExp>>> = {
  fr: /^(\p{L}{3,}?)(?:issement|ement|ation|age)s?$/u,
  es: /^(\p{L}{3,}?)(?:amiento|imiento|ación|ición|aje)(?:e?s)?$/u,
  pt: /^(\p{L}{3,}?)(?:amento|imento|ação|ações|ição|agem|agens)s?$/u,
};

const VERB_ENDINGS = ['ar', 'er', 'ir'];

/** Words that only sound like those who do something. */
const NO_AGENTS = new Set(
  'server tender counter corner number letter order matter paper water summer winter butter dinner officer docker cover offer power tower center meter order under over border master chapter member weather other better former quarter laser fiber finger partner passer copper silver leather feather rubber timber lumber minor major floor door error mirror motor sector vendor actor factor doctor tutor parlor color labor harbor flavor honor favor humor'.split(
    ' ',
  ),
);
