import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasValidSignature } from '../../src/adapters/slack/inbound/transport/signature.ts';
import { createCodec } from '../../src/infra/database/encryption/codec.ts';
import { StoreError } from '../../src/infra/database/postgres/errors.ts';
import { signatureHeaders } from '../adapters/slack/deliver.ts';
import { fuzzRuns } from '../setup/fuzz-runs.ts';
import { mutatedText, SECRET_TEXT } from './mutate.ts';

describe("Slack's signature", () => {
  const secret = fc.stringMatching(/^[0-9a-f]{32}$/);
  const signed = (body: string, key: string, ageSeconds = 0) => {
    const headers = signatureHeaders(body, ageSeconds, key);
    return {
      body: Buffer.from(body),
      timestamp: headers['X-Slack-Request-Timestamp'],
      signature: headers['X-Slack-Signature'],
    };
  };

  it('is accepted for what Slack signed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        secret,
        fc.integer({ min: -290, max: 290 }),
        (body, key, age) => {
          expect(hasValidSignature(signed(body, key, age), key)).toBe(true);
        },
      ),
      fuzzRuns(200),
    );
  });

  it('is refused for another body, another time, another key and anything else', () => {
    const change = fc.oneof(
      fc.record({ body: fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)) }),
      fc.record({ timestamp: fc.oneof(fc.nat().map(String), fc.string(), fc.constant(undefined)) }),
      fc.record({ signature: fc.oneof(fc.string({ unit: 'binary' }), fc.constant(undefined)) }),
      fc.record({ signature: fc.stringMatching(/^v0=[0-9a-f]{64}$/) }),
    );
    fc.assert(
      fc.property(fc.string(), secret, change, (body, key, changed) => {
        const request = signed(body, key);
        const other = { ...request, ...changed };
        const isSame =
          other.body.equals(request.body) &&
          other.timestamp === request.timestamp &&
          other.signature === request.signature;
        expect(hasValidSignature(other, key)).toBe(isSame);
      }),
      fuzzRuns(500),
    );
    fc.assert(
      fc.property(fc.string(), secret, secret, (body, key, other) => {
        expect(hasValidSignature(signed(body, key), other)).toBe(key === other);
      }),
      fuzzRuns(100),
    );
    fc.assert(
      fc.property(
        fc.string(),
        secret,
        fc.integer({ min: 302, max: 1e9 }),
        fc.boolean(),
        (body, key, age, isPast) => {
          expect(hasValidSignature(signed(body, key, isPast ? age : -age), key)).toBe(false);
        },
      ),
      fuzzRuns(100),
    );
  });

  it('is refused where one character of it is another', () => {
    fc.assert(
      fc.property(
        fc.string(),
        secret,
        fc.nat(66),
        fc.string({ minLength: 1, maxLength: 1 }),
        (body, key, at, by) => {
          const request = signed(body, key);
          const changed = `${request.signature?.slice(0, at)}${by}${request.signature?.slice(at + 1)}`;
          expect(hasValidSignature({ ...request, signature: changed }, key)).toBe(
            changed === request.signature,
          );
        },
      ),
      fuzzRuns(300),
    );
  });
});

describe('a sealed value', () => {
  const codec = createCodec(Buffer.alloc(32, 7));
  // Postgres text cannot hold U+0000, and UTF-8 no half of a surrogate pair.
  const text = fc.string({ unit: 'grapheme' }).map((one) => one.replaceAll('\u0000', ''));

  it('opens where it was sealed, and nowhere else', () => {
    fc.assert(
      fc.property(text, fc.uuid(), fc.uuid(), (plain, id, other) => {
        const sealed = codec.sealText(plain, `jobs.title:${id}`);
        expect(codec.openText(sealed, `jobs.title:${id}`)).toBe(plain);
        expect(() => codec.openText(sealed, `jobs.title:${other}x`)).toThrow(StoreError);
      }),
      fuzzRuns(100),
    );
  });

  it('opens as what it was or not at all once it was changed', () => {
    const sealed = codec.sealText(`${SECRET_TEXT} and more`, 'jobs.title:1');
    const prefix = sealed.slice(0, 5);
    fc.assert(
      fc.property(mutatedText(sealed), (changed) => {
        try {
          const opened = codec.openText(changed, 'jobs.title:1');
          // A text that is not marked as sealed is taken for a plain one.
          if (changed.startsWith(prefix)) expect(opened).toBe(`${SECRET_TEXT} and more`);
        } catch (error) {
          expect(error).toBeInstanceOf(StoreError);
          expect(String(error)).not.toContain(SECRET_TEXT);
        }
      }),
      fuzzRuns(300),
    );
  });

  it('of bytes opens as what it was', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(Buffer.from(codec.openBytes(codec.sealBytes(bytes, 'a:1'), 'a:1'))).toEqual(
          Buffer.from(bytes),
        );
        const plain = createCodec(null);
        expect(Buffer.from(plain.openBytes(plain.sealBytes(bytes, 'a:1'), 'a:1'))).toEqual(
          Buffer.from(bytes),
        );
      }),
      fuzzRuns(200),
    );
  });
});
