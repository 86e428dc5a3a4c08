import fc from 'fast-check';

/** Stands in what is sent, and may stand in no error and no log. */
export const SECRET_TEXT = 'qzvxSecret';

/** Values that a parser may not expect. */
export const oddValue = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1e308, '', ' ', '\u0000', '\ud800', [], {}, [[]]),
  fc.constantFrom('__proto__', 'constructor', `${SECRET_TEXT}\n`, 'x'.repeat(5_000), '9'.repeat(400), '%%%'),
  fc.string({ unit: 'binary', maxLength: 40 }).map((text) => SECRET_TEXT + text),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constant(nest(200)),
);

function nest(depth: number): unknown {
  return depth === 0 ? SECRET_TEXT : [nest(depth - 1)];
}

/** Copies of a JSON value with up to three of its parts replaced, added or missing. */
export function mutatedJson(value: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({ at: fc.nat(), by: fc.oneof(oddValue, fc.constant(MISSING)), name: fc.string() });
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) =>
      changes.reduce<unknown>((changed, { at, by, name }) => replacePart(changed, at, by, name), value),
    );
}

const MISSING = Symbol('missing');

/** Replaces the part that a walk through the value meets after `at` steps. */
function replacePart(value: unknown, at: number, by: unknown, name: string): unknown {
  const total = countParts(value);
  let left = at % total;
  const walk = (part: unknown): unknown => {
    left -= 1;
    if (left < 0 && left > -2) return by;
    if (Array.isArray(part)) return part.map(walk).filter((one) => one !== MISSING);
    if (typeof part !== 'object' || part === null) return part;
    const entries = Object.entries(part).map(([key, one]): [string, unknown] => [key, walk(one)]);
    const kept = entries.filter(([, one]) => one !== MISSING);
    return Object.fromEntries(at % 7 === 0 ? [...kept, [name, by === MISSING ? null : by]] : kept);
  };
  const changed = walk(value);
  return changed === MISSING ? undefined : changed;
}

function countParts(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, part) => sum + countParts(part), 1);
}

/** Copies of some bytes with pieces changed, cut out, repeated or cut off. */
export function mutatedBytes(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const position = fc.nat({ max: Math.max(0, bytes.length - 1) });
  const change = fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('set' as const), at: position, by: fc.nat(255) }) },
    fc.record({ kind: fc.constant('cut' as const), at: position, by: fc.nat(200) }),
    fc.record({ kind: fc.constant('repeat' as const), at: position, by: fc.nat(2_000) }),
    fc.record({ kind: fc.constant('end' as const), at: position, by: fc.nat(1) }),
    fc.record({ kind: fc.constant('fill' as const), at: position, by: fc.nat(255) }),
  );
  return fc.array(change, { minLength: 1, maxLength: 30 }).map((changes) => {
    let changed = Buffer.from(bytes);
    for (const { kind, at, by } of changes) {
      if (kind === 'set' && at < changed.length) changed[at] = by;
      if (kind === 'fill') changed.subarray(at, at + 16).fill(by);
      if (kind === 'cut') changed = Buffer.concat([changed.subarray(0, at), changed.subarray(at + by)]);
      if (kind === 'repeat') changed = Buffer.concat([changed.subarray(0, at + by), changed.subarray(at)]);
      if (kind === 'end' && by === 0 && at > 0) changed = changed.subarray(0, at);
    }
    return changed;
  });
}

/** Copies of a text with characters changed, cut out, repeated or cut off. */
export function mutatedText(text: string): fc.Arbitrary<string> {
  return mutatedBytes(new TextEncoder().encode(text)).map((bytes) => new TextDecoder().decode(bytes));
}
