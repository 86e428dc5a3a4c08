import { parseResume, readPosting } from './read.ts';
import { prepareTailoring } from './tailor.ts';
import { answerWithoutModel } from './without-model.ts';

/**
 * Reads a small resume and posting and tailors one to the other, so that a new process compiles its patterns and indexes
 * its words before somebody waits: about a second of processor time, once.
 */
export function warmUp(): void {
  const { structure } = parseResume(RESUME.split('\n').map((text) => ({ text })));
  const { title, company } = readPosting(POSTING);
  const source = {
    structure,
    facts: [],
    shown: new Set<string>(),
    posting: { title, company, description: POSTING },
  };
  const wishes = { pages: null, language: 'resume' as const, wishes: [] };
  answerWithoutModel(prepareTailoring({ source, wishes }));
}

const RESUME = `Maret Lõhmus
maret.lohmus@example.org

Experience

Kalda Bakery – Baker
2019 – 2024
- Baked bread for two shops
- Trained 3 apprentices in shaping dough

Skills
Sourdough, stock control`;

const POSTING = `Head Baker — Mill Lane

Requirements
- Training apprentices
- Stock control
- A driving licence`;
