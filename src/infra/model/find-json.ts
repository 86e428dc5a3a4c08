/** Prose before an answer holds few braces. */
const MAX_CANDIDATES = 20;

/** An answer of 50,000 tokens has about 200,000. */
const MAX_SEARCHED_CHARS = 500_000;

export const THOUGHTS_END = '</think>';

/**
 * Finds the JSON value that a model answered: its text as it is, without the thoughts before it, or the longest object
 * in it, where prose or a Markdown fence is around it. Undefined where there is none.
 */
export function findJson(text: string): unknown {
  const whole = parseJson(text);
  if (whole !== undefined) return whole;
  const answer = withoutThoughts(text);
  return parseJson(answer) ?? (answer.length > MAX_SEARCHED_CHARS ? undefined : longestObject(answer));
}

/** Leaves out what a model thought aloud before its answer. */
export function withoutThoughts(text: string): string {
  const end = text.lastIndexOf(THOUGHTS_END);
  // Some servers cut the opening tag away, and leave the closing one.
  return end < 0 ? text : text.slice(end + THOUGHTS_END.length);
}

/**
 * Returns the index after the object that begins at `start`; -1 where it does not end. A brace within a text is none.
 */
export function endOfObject(text: string, start: number): number {
  let depth = 0;
  let isText = false;
  for (let at = start; at < text.length; at += 1) {
    const letter = text[at];
    if (isText) {
      if (letter === '\\') at += 1;
      else if (letter === '"') isText = false;
    } else if (letter === '"') isText = true;
    else if (letter === '{') depth += 1;
    else if (letter === '}' && --depth === 0) return at + 1;
  }
  return -1;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function longestObject(text: string): unknown {
  let longest: { readonly value: unknown; readonly length: number } = { value: undefined, length: 0 };
  let start = text.indexOf('{');
  for (let tries = 0; start >= 0 && tries < MAX_CANDIDATES; tries += 1) {
    const end = endOfObject(text, start);
    const value = end < 0 ? undefined : parseJson(text.slice(start, end));
    if (value !== undefined && end - start > longest.length) longest = { value, length: end - start };
    start = text.indexOf('{', value === undefined ? start + 1 : end);
  }
  return longest.value;
}
