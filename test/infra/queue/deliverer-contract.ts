import { describe, expect, it } from 'vitest';
import type { Job } from '../../../src/jobs/model/job.ts';
import type { Deliverer, DeliveryKind, Parcel, Part } from '../../../src/jobs/ports/deliverer.ts';

/** An adapter under test, at a platform that shows what stands there. */
export interface DelivererUnderTest {
  readonly deliverer: Deliverer;
  /** Parcels of each kind for one place where the adapter may post. */
  parcel(kind: DeliveryKind, job?: Partial<Job>): Parcel;
  /** How many messages stand at the place. */
  count(): Promise<number>;
  /** The next post is accepted, and the adapter is told that it failed. */
  failAfterAccepting(): void;
  /** The next post is not accepted, for a reason that may pass. */
  refuseOnce(): void;
}

let parts = 0;

/** A part that nobody has posted. What it keeps is in `drafts`. */
function newPart(key: string): Part & { readonly drafts: string[] } {
  parts += 1;
  const drafts: string[] = [];
  const nonce = `nonce-${parts}-${'x'.repeat(22)}`.slice(0, 22);
  return {
    key,
    nonce,
    drafts,
    get draft() {
      return drafts.at(-1) ?? null;
    },
    async keepDraft(id) {
      drafts.push(id);
    },
  };
}

/**
 * What every adapter must do, so that an answer is posted once whatever dies in between. To be called at the top of a
 * test file; `open` is called for each test, and gives a place with nothing in it.
 */
export function delivererContract(name: string, open: () => Promise<DelivererUnderTest>): void {
  describe(`${name} keeps the contract of a deliverer: it`, () => {
    it.each<DeliveryKind>(['status', 'answer', 'notice'])(
      'names the parts of the %s, the same ones each time',
      async (kind) => {
        const { deliverer, parcel } = await open();
        const keys = deliverer.parts(parcel(kind));
        expect(keys.length).toBeGreaterThan(0);
        expect(new Set(keys).size).toBe(keys.length);
        expect(deliverer.parts(parcel(kind))).toEqual(keys);
      },
    );

    it.each<DeliveryKind>(['status', 'answer', 'notice'])(
      'posts each part of the %s and finds it again by its nonce',
      async (kind) => {
        const { deliverer, parcel } = await open();
        for (const key of deliverer.parts(parcel(kind))) {
          const part = newPart(key);
          expect(await deliverer.find(parcel(kind), part)).toEqual({ ok: true, value: null });
          const posted = await deliverer.post(parcel(kind), part);
          if (!posted.ok) throw new Error(posted.fault.detail);
          expect(await deliverer.find(parcel(kind), part)).toEqual({ ok: true, value: posted.value });
        }
      },
    );

    it('finds what was accepted although it was told that posting failed', async () => {
      const { deliverer, parcel, failAfterAccepting, count } = await open();
      for (const key of deliverer.parts(parcel('answer'))) {
        const part = newPart(key);
        failAfterAccepting();
        const before = await count();
        expect(await deliverer.post(parcel('answer'), part)).toMatchObject({
          ok: false,
          fault: { code: 'delivery_failed', retryable: true },
        });
        const found = await deliverer.find(parcel('answer'), part);
        expect(found).toEqual({ ok: true, value: expect.any(String) });
        expect(await count()).toBe(before + 1);
      }
    });

    it('does not find what was never accepted, and can post it then', async () => {
      const { deliverer, parcel, refuseOnce, count } = await open();
      const [key = ''] = deliverer.parts(parcel('answer'));
      const part = newPart(key);
      refuseOnce();
      expect(await deliverer.post(parcel('answer'), part)).toMatchObject({
        ok: false,
        fault: { retryable: true },
      });
      expect(await deliverer.find(parcel('answer'), part)).toEqual({ ok: true, value: null });
      expect(await count()).toBe(0);
      expect(await deliverer.post(parcel('answer'), part)).toMatchObject({ ok: true });
      expect(await count()).toBe(1);
    });

    it('posts once under one nonce, however often it is asked', async () => {
      const { deliverer, parcel, count } = await open();
      const [key = ''] = deliverer.parts(parcel('answer'));
      const part = newPart(key);
      const first = await deliverer.post(parcel('answer'), part);
      expect(await deliverer.post(parcel('answer'), part)).toEqual(first);
      expect(await count()).toBe(1);
    });

    it('takes two parts with two nonces for two messages', async () => {
      const { deliverer, parcel, count } = await open();
      const [key = ''] = deliverer.parts(parcel('notice'));
      const [one, other] = [
        await deliverer.post(parcel('notice'), newPart(key)),
        await deliverer.post(parcel('notice'), newPart(key)),
      ];
      expect(one).not.toEqual(other);
      expect(await count()).toBe(2);
    });

    it('edits the status message where it stands', async () => {
      const { deliverer, parcel, count } = await open();
      const [key = ''] = deliverer.parts(parcel('status'));
      const posted = await deliverer.post(parcel('status'), newPart(key));
      if (!posted.ok) throw new Error(posted.fault.detail);
      for (const step of ['writing', 'checking', 'checking'] as const) {
        const edited = await deliverer.edit({ ...parcel('status'), step }, posted.value);
        expect(edited).toMatchObject({ ok: true });
      }
      expect(await count()).toBe(1);
    });
  });
}
