import { type HeadingWord, headingWord } from './heading-nouns.ts';

/**
 * Returns what each word says of a heading in which somebody speaks of themselves: "Jobs I have had", "What I'm good at",
 * "Wo ich gearbeitet habe". Null where nobody does, or where a word is used in no heading.
 */
export function phraseWords(words: readonly string[]): HeadingWord[] | null {
  if (words.length > MAX_WORDS || !words.some((word) => SPEAKERS.test(word))) return null;
  const said = words.map(phraseWord);
  // "People who know me" is about others.
  const isOfOthers = words.some(
    (word, at) => OBJECTS.test(word) && ABOUT_PERSON.has(said[at - 1] ?? 'modifier'),
  );
  return !isOfOthers && said.every((one) => one !== null) ? said : null;
}

/** "What I do when I am not at work" */
const MAX_WORDS = 9;

function phraseWord(word: string): HeadingWord | null {
  if (SPEAKERS.test(word) || SMALL.test(word)) return 'modifier';
  return VERBS.find(([, verbs]) => verbs.test(word))?.[0] ?? headingWord(word);
}

const whole = (words: string) => new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})$`, 'u');

const SPEAKERS = whole(`i i'm i've i'd me my ich mir mich je j' j'ai moi me m' yo mi eu mim jag mig`);

/** Question words and what stands between: where the person is, nothing else is said. */
const SMALL =
  whole(`a bit some things thing stuff where what how who which that when have had has been am do does so far at it to can best
got here now and the of up there bin bis habe hab hatte war bisher jetzt das wo was wie wann wer womit am in zu machen mache ein bisschen où
ce que qui quoi comment quand ai suis dans un peu dónde lo qué que cómo cuándo he estado se onde o como quando já a var vad hur när har kan
varit bra på lite`);

const OBJECTS = whole('me mich mir moi mig');

const ABOUT_PERSON: ReadonlySet<HeadingWord> = new Set(['skills', 'education', 'experience']);

/** What somebody says they do, or did, by the section that it begins. */
const VERBS: readonly (readonly [HeadingWord, RegExp])[] = [
  [
    'other',
    whole(`not free fun spare off love loves like likes enjoy enjoyed happened care liebe mag gerne nicht freizeit aime adore gusta encanta
gosto adoro gillar älskar`),
  ],
  ['projects', whole('built made gebaut construit construido construído byggt')],
  ['summary', whole('about über propos sobre om')],
  ['languages', whole('speak spoken spreche parle hablo falo pratar talar')],
  [
    'education',
    whole(`studied study learned learnt learn trained taught graduated gelernt studiert étudié appris formé estudiado estudié aprendí
estudei aprendi studerat pluggat lärt läst`),
  ],
  [
    'skills',
    whole(
      `good use know bring offer gut kann weiß sais faire maîtrise sé hacer sei fazer uso duktig använder`,
    ),
  ],
  [
    'experience',
    whole(
      `worked working work job done gearbeitet gemacht travaillé fait trabajado trabajé trabalhei jobbat arbetat gjort`,
    ),
  ],
];
