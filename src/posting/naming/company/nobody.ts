import { isAgencyWord } from '../tokens/lexicon.ts';
import { listSigns } from '../tokens/signs.ts';
import type { Line } from '../tokens/tokens.ts';
import { isForClient, isWithheld } from './clients.ts';

/** Lists what speaks for no company at all: an agency's posting for a client, words among friends. */
export function nobodyFeatures(lines: readonly Line[]): string[] {
  const all = lines.flatMap(({ tokens }) => tokens);
  const text = lines.map((line) => line.text).join('\n');
  return [
    'nobody',
    lines.length < MIN_LINES ? 'few lines' : 'many lines',
    ...listSigns({
      client: isForClient(text),
      'client of an agency':
        isForClient(text) && all.some(({ folded, capital }) => capital && isAgencyWord(folded)),
      withheld: isWithheld(text),
      'client word': all.some(({ folded }) => CLIENT_WORD.test(folded)),
      'agency word': all.some(({ folded, capital }) => capital && isAgencyWord(folded)),
    }),
  ];
}

const MIN_LINES = 4;
const CLIENT_WORD =
  /^(?:client|client's|kunde|mandanten?|auftraggeber|cliente|kund|nda|confidential|undisclosed)$/;
