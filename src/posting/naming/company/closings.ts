import { foldText } from '../../text/fold-text.ts';
import { listSigns } from '../tokens/signs.ts';
import type { Line } from '../tokens/tokens.ts';

const MAX_WORDS = 6;

/** How a line stands to the end of a letter: the person signs first, and names the company below. */
export function closingFeatures(lines: readonly Line[], at: number): string[] {
  const isClosing = (index: number) => {
    const line = lines[index];
    return line !== undefined && line.tokens.length <= MAX_WORDS && CLOSING.test(foldText(line.text));
  };
  return listSigns({
    'after the closing': isClosing(at - 1),
    'below the signature': isClosing(at - 2) || isClosing(at - 3),
    closing: isClosing(at),
  });
}

const CLOSING =
  /\b(?:regards|cheers|thanks|best|warmly|sincerely|yours|love|gruss\w*|grus\w*|mfg|lg|vg|danke|cordialement|bien a vous|merci|bises|saludos?|cordial|abrazos?|gracias|cumprimentos|abracos?|obrigad[oa]|halsningar|halsning|mvh|kram|tack)\b/;
