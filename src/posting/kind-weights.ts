/** Learnt by eval/train-kinds.ts: how much each sign speaks for a posting. */
export const KIND_WEIGHTS: Readonly<Record<string, number>> = {
  I: -0.3,
  'a few words': -0.8,
  any: -3.6,
  'asks favours': -1.2,
  'asks questions': -0.8,
  company: 1.4,
  'heading of duties': 0.6,
  'heading of wishes': 0.1,
  hires: 0.8,
  'how to apply': 0.5,
  'job is taken': -0.9,
  'job to be had': 1,
  leads: 0.3,
  long: -0.1,
  'many links': -0.5,
  'many requirements': -0.1,
  pay: 1,
  requirements: 0.4,
  resume: -1.1,
  'seeks a job': -2.3,
  short: 0.9,
  'talks about a job': -1.8,
  'teaches or tells news': -1.6,
  'tells of oneself': -0.6,
  terms: 0.3,
  'title first': -0.1,
  'title in a field': 0.3,
  'title is sought': 0.9,
  'title stands out': 2.3,
  'title with genders': 0.3,
  we: 0.7,
  you: -0.3,
};

/** How much each word does, by its beginning. */
export const WORD_WEIGHTS: readonly (readonly [number, string])[] = [
  [0.4, 'or'],
  [0.3, 'an be days exampl old person two valley we'],
  [
    0.2,
    'app apply av but card colegi day dm foods ii intern matern na need needed needs of own paid para pequen public remoto sage school simila somebo start us vana week were work you',
  ],
  [
    0.1,
    'am barn base before behove biolog bonus catego client come comple cooper curren da dbt del dias educac electr en end escola esta execut famili geht good hello hours housin if in infant invest jobs least leavin linden manda may messag mins month months museum nights number oferta ok on our pass ping pls plus prefer profes promis report run sa send some stelle store studio tarde te title univer utbild vacant vale when window works writer yo youll',
  ],
  [
    -0.1,
    'academ active alla also altern anglai anstal applic appren att big bring by cafe com como comuni das dem did energi engels entrev erfahr este figma financ first five free gehalt gerade gern goes half hier him hiring impres ist ive leipzi lyon me mit monday nach nar now object option please presen print proces read releas requir reserv result review roles sale se skills staff stage strong stuff ta talent thanks took uber un und une vara vill wie zum',
  ],
  [
    -0.2,
    'accoun analys applyi as asking bitte bonjou centra commun dispon engine entry events everyo for fran friday from how inscri it just korkor mais market minute mois next no opento ou over partir pizza projek recrui resume role round saw senior si six sur that thursd to up utan vous was weeks who',
  ],
  [-0.3, 'about cv hi interv je last manage questi remote team thank the today'],
  [-0.4, 'experi https this years'],
];
