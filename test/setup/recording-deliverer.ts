import { fault } from '../../src/jobs/model/fault.ts';
import type { ReplyTarget } from '../../src/jobs/model/reply-target.ts';
import type { Result } from '../../src/jobs/model/result.ts';
import type {
  Deliverer,
  DeliveryPayload,
  RenderedMessage,
  RetractableMessage,
} from '../../src/jobs/ports/deliverer.ts';
import type { ProgressStep } from '../../src/jobs/ports/progress.ts';
import type { RecordedPost } from '../../src/jobs/ports/recorded-post.ts';

/** A posted message. */
export interface RecordedMessage {
  readonly id: string;
  readonly nonce: string;
  readonly jobId: string;
  readonly key: string;
  readonly kind: DeliveryPayload['kind'];
  readonly files: number;
  /** What the status message has shown, oldest first. */
  readonly statuses: (ProgressStep | 'COMPLETED' | 'FAILED')[];
}

/**
 * A platform in memory: keeps what is posted, and can accept a post and then report that it failed, as real ones do
 * when a connection is cut.
 */
export class InMemoryRecordingDeliverer implements Deliverer {
  readonly platform = 'slack';
  readonly messages: RecordedMessage[] = [];
  /** How many posts to accept and then report as failed. */
  failAfterAccepting = 0;
  /** How many posts to refuse. */
  refuse: { times: number; retryable: boolean } = { times: 0, retryable: true };

  render(payload: DeliveryPayload): readonly RenderedMessage[] {
    const keys = { status: ['status'], answer: ['text', 'files'], notice: ['text'] }[payload.kind];
    return keys.map((key) => ({
      key,
      find: async ({ nonce }) => ({ ok: true, value: this.#findByNonce(nonce)?.id ?? null }),
      post: (part) => this.#post(payload, key, part),
    }));
  }

  async #post(payload: DeliveryPayload, key: string, recorded: RecordedPost): Promise<Result<string>> {
    const { nonce } = recorded;
    if (this.refuse.times > 0) {
      this.refuse.times -= 1;
      return { ok: false, error: fault('delivery_failed', 'refused', this.refuse.retryable) };
    }
    if (this.closedChannels.has(payload.target.channel))
      return { ok: false, error: fault('place_closed', 'nobody may write there') };
    const id = this.#findByNonce(nonce)?.id ?? this.#add(payload, key, nonce);
    if (this.failAfterAccepting === 0) {
      await recorded.savePosted(id);
      return { ok: true, value: id };
    }
    this.failAfterAccepting -= 1;
    return { ok: false, error: fault('delivery_failed', 'connection cut', true) };
  }

  async edit(payload: DeliveryPayload, id: string): Promise<Result<void>> {
    const message = this.messages.find((one) => one.id === id);
    if (!message) return { ok: false, error: fault('delivery_failed', 'no such message') };
    message.statuses.push(statusOf(payload));
    return { ok: true, value: undefined };
  }

  /** The target that replaces a closed one. */
  fallback: ReplyTarget | null = null;
  /** Channels that nobody can post in. */
  readonly closedChannels = new Set<string>();

  async fallbackTarget(): Promise<Result<ReplyTarget | null>> {
    return { ok: true, value: this.fallback };
  }

  async remove({ messageId, nonce }: RetractableMessage): Promise<Result<void>> {
    const at = this.messages.findIndex((message) => message.id === messageId || message.nonce === nonce);
    if (at >= 0) this.messages.splice(at, 1);
    return { ok: true, value: undefined };
  }

  messagesOf({ id }: { id: string }): RecordedMessage[] {
    return this.messages.filter(({ jobId }) => jobId === id);
  }

  #findByNonce(nonce: string): RecordedMessage | undefined {
    return this.messages.find((message) => message.nonce === nonce);
  }

  #add(payload: DeliveryPayload, key: string, nonce: string): string {
    const { job, kind, files } = payload;
    const id = `message-${this.messages.length + 1}`;
    const statuses = kind === 'status' ? [statusOf(payload)] : [];
    this.messages.push({ id, nonce, jobId: job.id, key, kind, files: files.length, statuses });
    return id;
  }
}

function statusOf({ job, step }: DeliveryPayload): RecordedMessage['statuses'][number] {
  return job.status === 'PENDING' ? step : job.status;
}
