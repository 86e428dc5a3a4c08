/**
 * Runs the work of each key once, in this process, even for callers at the same time. Remembers the newest 2,000 keys.
 * Forgets work that failed, and values that `isKept` rejects.
 */
export class OnceCache<T> {
  readonly #results = new Map<string, Promise<T>>();
  readonly #isKept: (value: T) => boolean;

  constructor(isKept: (value: T) => boolean) {
    this.#isKept = isKept;
  }

  async once(key: string, work: () => Promise<T>): Promise<T> {
    const known = this.#results.get(key);
    if (known) return known;
    const result = work();
    this.#results.set(key, result);
    const [oldest] = this.#results.keys();
    if (this.#results.size > MAX_KEYS && oldest !== undefined) this.#results.delete(oldest);
    try {
      const value = await result;
      if (!this.#isKept(value)) this.#results.delete(key);
      return value;
    } catch (error) {
      this.#results.delete(key);
      throw error;
    }
  }
}

const MAX_KEYS = 2_000;
