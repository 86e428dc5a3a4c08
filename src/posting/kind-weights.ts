/** Learnt by eval/train-kinds.ts: how much each sign speaks for a posting. */
export const KIND_WEIGHTS: Readonly<Record<string, number>> = {
  I: -0.3,
  'a few words': -0.8,
  any: -3.7,
  'asks favours': -1.2,
  'asks questions': -0.8,
  company: 1.4,
  'heading of duties': 0.6,
  'heading of requirements': 0.1,
  hires: 0.9,
  'how to apply': 0.5,
  'job is taken': -0.9,
  'job to be had': 1,
  leads: 0.4,
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
  [0.3, 'an be days old person two valley we'],
  [
    0.2,
    'app apply av but card colegi day dm end exampl foods ii intern matern na need needed needs of own paid para pequen prefer profes public remoto sage school simila some somebo start us vana week were work you',
  ],
  [
    0.1,
    'am barn base before behove biolog bonus catego client come comple cooper curren da date dbt del dias educac electr em escola esta execut famili hello hours housin if in indepe infant jobs least leavin linden manda messag mins month museum nights number ok on our pa pass ping pls plus promis report run sa send short show store studio tarde te travel univer utbild vacant vale vi when window works writer yo youll',
  ],
  [
    -0.1,
    'academ active alla also anglai anstal applic appren att big bring cafe closel com como comuni das dem dev did energi entrev figma financ five fran gern goes half hier him hiring impres ist ive leipzi lyon mailbo me meet mois monday nach nda object option please policy presen print proces react read releas requir result review roles runde said sale skills staff strong stuff talent thanks took uber un und une vara vill wie zum',
  ],
  [
    -0.2,
    'accoun analys applyi as asking bitte bonjou by centra commun dispon engine entry erfahr events everyo for free friday from gehalt how inscri it just korkor mais market minute mit next no now opento ou over partir pizza projek recrui resume role round saw senior si sur that thursd to up utan vous was weeks who',
  ],
  [-0.3, 'about cv hi interv je last manage questi remote six team thank the today'],
  [-0.4, 'experi https this years'],
];
