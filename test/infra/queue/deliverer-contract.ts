import { describe, expect, it } from 'vitest';
import type { Job } from '../../../src/jobs/model/job.ts';
import type { ReplyTarget } from '../../../src/jobs/model/reply-target.ts';
import type {
  Deliverer,
  DeliveryKind,
  DeliveryPayload,
  RenderedMessage,
  RetractableMessage,
} from '../../../src/jobs/ports/deliverer.ts';
import { RecordedPost } from '../../../src/jobs/ports/recorded-post.ts';

/** An adapter under test, at a platform that shows its messages. */
export interface DelivererUnderTest {
  readonly deliverer: Deliverer;
  /** A payload of a kind, for one reply target where the adapter may post. */
  payload(kind: DeliveryKind, job?: Partial<Job>): DeliveryPayload;
  /** Counts the messages at the reply target. */
  count(): Promise<number>;
  /** Accepts the next post and reports it as failed. */
  failAfterAccepting(): void;
  /** Refuses the next post, for a reason that may pass. */
  refuseOnce(): void;
}

let parts = 0;

/** A post that no attempt has made. */
export function newPart(): RecordedPost {
  parts += 1;
  return RecordedPost.aboutNobody(`nonce-${parts}-${'x'.repeat(22)}`.slice(0, 22));
}

/** A message to take back, which was posted a moment ago. */
export function retractable(place: ReplyTarget, ids: Partial<RetractableMessage>): RetractableMessage {
  const unknown = { messageId: null, uploadId: null, nonce: '', createdAt: new Date() };
  return { ...unknown, visibility: 'everyone', place, ...ids };
}

/** One message of a delivery, rendered by this deliverer; the first one where no key is given. */
export function messageOf(deliverer: Deliverer, payload: DeliveryPayload, key?: string): RenderedMessage {
  const messages = deliverer.render(payload);
  const found = key === undefined ? messages[0] : messages.find((message) => message.key === key);
  if (!found) throw new Error(`no message ${key} among ${messages.map((message) => message.key)}`);
  return found;
}

/**
 * Tests what every adapter must do so that an answer is posted once, whatever dies in between. Call it at the top of a
 * test file. `open` is called for each test, and gives a reply target with no messages in it.
 */
export function delivererContract(name: string, open: () => Promise<DelivererUnderTest>): void {
  describe(`${name} keeps the contract of a deliverer: it`, () => {
    it.each<DeliveryKind>(['status', 'answer', 'notice'])(
      'renders the %s with the same keys each time',
      async (kind) => {
        const { deliverer, payload } = await open();
        const keys = deliverer.render(payload(kind)).map(({ key }) => key);
        expect(keys.length).toBeGreaterThan(0);
        expect(new Set(keys).size).toBe(keys.length);
        expect(deliverer.render(payload(kind)).map(({ key }) => key)).toEqual(keys);
      },
    );

    it.each<DeliveryKind>(['status', 'answer', 'notice'])(
      'posts each message of the %s and finds it again by its nonce',
      async (kind) => {
        const { deliverer, payload } = await open();
        for (const message of deliverer.render(payload(kind))) {
          const part = newPart();
          expect(await message.find(part)).toEqual({ ok: true, value: null });
          const posted = await message.post(part);
          if (!posted.ok) throw new Error(posted.error.detail);
          expect(await message.find(part)).toEqual({ ok: true, value: posted.value });
          const rendered = messageOf(deliverer, payload(kind), message.key);
          expect(await rendered.find(part)).toEqual({ ok: true, value: posted.value });
        }
      },
    );

    it('finds what was accepted although posting was reported as failed', async () => {
      const { deliverer, payload, failAfterAccepting, count } = await open();
      for (const message of deliverer.render(payload('answer'))) {
        const part = newPart();
        failAfterAccepting();
        const before = await count();
        expect(await message.post(part)).toMatchObject({
          ok: false,
          error: { code: 'delivery_failed', retryable: true },
        });
        const found = await message.find(part);
        expect(found).toEqual({ ok: true, value: expect.any(String) });
        expect(await count()).toBe(before + 1);
      }
    });

    it('does not find what was never accepted, and can post it then', async () => {
      const { deliverer, payload, refuseOnce, count } = await open();
      const message = messageOf(deliverer, payload('answer'));
      const part = newPart();
      refuseOnce();
      expect(await message.post(part)).toMatchObject({ ok: false, error: { retryable: true } });
      expect(await message.find(part)).toEqual({ ok: true, value: null });
      expect(await count()).toBe(0);
      expect(await message.post(part)).toMatchObject({ ok: true });
      expect(await count()).toBe(1);
    });

    it('posts once under one nonce, however often it is called', async () => {
      const { deliverer, payload, count } = await open();
      const part = newPart();
      const first = await messageOf(deliverer, payload('answer')).post(part);
      expect(await messageOf(deliverer, payload('answer')).post(part)).toEqual(first);
      expect(await count()).toBe(1);
    });

    it('posts two messages under two nonces', async () => {
      const { deliverer, payload, count } = await open();
      const message = messageOf(deliverer, payload('notice'));
      const [one, other] = [await message.post(newPart()), await message.post(newPart())];
      expect(one).not.toEqual(other);
      expect(await count()).toBe(2);
    });

    it('edits the status message in place', async () => {
      const { deliverer, payload, count } = await open();
      const posted = await messageOf(deliverer, payload('status')).post(newPart());
      if (!posted.ok) throw new Error(posted.error.detail);
      for (const step of ['writing', 'checking', 'checking'] as const) {
        const edited = await deliverer.edit({ ...payload('status'), step }, posted.value);
        expect(edited).toMatchObject({ ok: true });
      }
      expect(await count()).toBe(1);
    });
  });
}
