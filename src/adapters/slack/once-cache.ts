/**
 * Remembers, for a while and in this process, what was made under a key, so that it is made once: also when two ask
 * at the same time. What failed is forgotten.
 */
export class Recent<T> {
  readonly #made = new Map<string, Promise<T>>();
  readonly #isKept: (value: T) => boolean;

  constructor(isKept: (value: T) => boolean) {
    this.#isKept = isKept;
  }

  async once(key: string, make: () => Promise<T>): Promise<T> {
    const before = this.#made.get(key);
    if (before) return before;
    const making = make();
    this.#made.set(key, making);
    const [oldest] = this.#made.keys();
    if (this.#made.size > MOST && oldest !== undefined) this.#made.delete(oldest);
    try {
      const value = await making;
      if (!this.#isKept(value)) this.#made.delete(key);
      return value;
    } catch (error) {
      this.#made.delete(key);
      throw error;
    }
  }
}

const MOST = 2_000;
