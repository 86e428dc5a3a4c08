import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeDiscordReply, encodeDiscordReply } from '../../src/adapters/discord/outbound/reply.ts';
import { decodeSlackReply, encodeSlackReply } from '../../src/adapters/slack/outbound/reply.ts';
import { decodeViewMetadata, encodeViewMetadata } from '../../src/adapters/slack/render/view-metadata.ts';
import { Action, decodeAction, encodeAction } from '../../src/chat/types/action.ts';
import { decodeFormContext, encodeFormContext, FormContext } from '../../src/chat/types/form.ts';
import { packId, unpackId } from '../../src/chat/types/packed-id.ts';
import { fuzzRuns } from '../setup/fuzz-runs.ts';
import { mutatedText } from './mutate.ts';

/* What buttons, menus and forms carry through a platform and back. Anybody can send anything in their place. */

const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  job: fc.uuid(),
  draft: fc.uuid(),
  resume: fc.uuid(),
  edit: fc.nat(9_999).map((n) => `K${n + 1}`),
  requirement: fc.nat(9_999).map((n) => `R${n + 1}`),
  page: fc.nat(1_000),
};

const actions = fc
  .constantFrom(...Action.options)
  .chain((option) =>
    fc
      .record(
        Object.fromEntries(
          Object.keys(option.shape).map((name) => [name, values[name] ?? fc.constant(option.shape.do.value)]),
        ),
      )
      .map((value) => Action.parse(value)),
  );
const contexts = fc
  .constantFrom(...FormContext.options)
  .chain((option) =>
    fc
      .record(
        Object.fromEntries(
          Object.keys(option.shape).map((name) => [
            name,
            values[name] ?? fc.constant(option.shape.form.value),
          ]),
        ),
      )
      .map((value) => FormContext.parse(value)),
  );
const anything = fc.oneof(fc.string({ unit: 'binary' }), actions.map(encodeAction).chain(mutatedText));

describe('an action', () => {
  it('is the same after a button carried it, in the 100 characters that Discord takes', () => {
    fc.assert(
      fc.property(actions, (action) => {
        const text = encodeAction(action);
        expect(text.length).toBeLessThanOrEqual(100);
        expect(decodeAction(text)).toEqual(action);
      }),
      fuzzRuns(200),
    );
  });

  it('is null or a valid one, whatever a button carried', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const action = decodeAction(text);
        if (action === null) return;
        expect(Action.parse(action)).toEqual(action);
        expect(decodeAction(encodeAction(action))).toEqual(action);
      }),
      fuzzRuns(500),
    );
  });
});

describe('a form', () => {
  it('is for the same after a platform carried its context', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        expect(decodeFormContext(encodeFormContext(context))).toEqual(context);
      }),
      fuzzRuns(200),
    );
  });

  it('is null or for something valid, whatever came back', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), contexts.map(encodeFormContext).chain(mutatedText));
    fc.assert(
      fc.property(text, (one) => {
        const context = decodeFormContext(one);
        if (context) expect(FormContext.parse(context)).toEqual(context);
      }),
      fuzzRuns(300),
    );
  });

  it("is null or valid, whatever came back in Slack's metadata", () => {
    const context = {
      platform: 'slack',
      workspace: 'T1',
      kind: 'dm',
      channel: 'D1',
      thread: null,
      message: null,
      reply: null,
    } as const;
    const encoded = contexts.map((form) => encodeViewMetadata({ form, context }));
    fc.assert(
      fc.property(encoded, (text) => {
        expect(decodeViewMetadata(text)?.context).toEqual(context);
      }),
      fuzzRuns(50),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), encoded.chain(mutatedText)), (text) => {
        const decoded = decodeViewMetadata(text);
        if (decoded) expect(FormContext.parse(decoded.form)).toEqual(decoded.form);
      }),
      fuzzRuns(300),
    );
  });
});

describe('an id', () => {
  it('is the same after it was packed', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(unpackId(packId(id))).toBe(id);
      }),
      fuzzRuns(100),
    );
  });

  it('can be unpacked from anything without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(unpackId(text)).toBeTypeOf('string');
      }),
      fuzzRuns(200),
    );
  });
});

describe('a reply', () => {
  const now = Date.UTC(2026, 10, 29);

  it('on Slack leads to the same address while it lives, and to none after', () => {
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        const reply = encodeSlackReply(url, now);
        expect(decodeSlackReply(reply, now)).toBe(url);
        expect(decodeSlackReply(reply, now + 1_800_000)).toBeNull();
      }),
      fuzzRuns(100),
    );
  });

  it('on Discord has the same token', () => {
    const token = fc.string({ unit: 'binary-ascii', minLength: 1 }).filter((one) => !/[\r\n]/.test(one));
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 2n ** 63n }), token, (id, secret) => {
        const reply = encodeDiscordReply({ id: String(id), token: secret }, 'waits');
        expect(decodeDiscordReply(reply, 0)).toEqual({ token: secret, isThinking: true });
      }),
      fuzzRuns(100),
    );
  });

  it('is null or has a value, whatever is stored', () => {
    const stored = fc.oneof(
      fc.string({ unit: 'binary' }),
      mutatedText('waits:1310000000000000000:token'),
      mutatedText('1790000000000 https://hooks.slack.com/commands/1'),
    );
    fc.assert(
      fc.property(stored, (text) => {
        expect(typeof (decodeSlackReply(text, now) ?? '')).toBe('string');
        expect(typeof (decodeDiscordReply(text, now)?.token ?? '')).toBe('string');
      }),
      fuzzRuns(300),
    );
  });
});
