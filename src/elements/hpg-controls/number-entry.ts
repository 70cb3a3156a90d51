// What a reader typed into number inputs and could not be used, kept until it is put right.

interface Refused {
  /** As typed; empty where the browser found no number. */
  readonly given: string;
  readonly inForce: string;
}

export class NumberEntries {
  readonly #refused = new Map<string, Refused>();

  /**
   * The number where it can be used; otherwise undefined, and the entry is kept.
   * @param key names the input
   * @param inForce what the entry was to replace, as refused() is told it
   */
  accept(key: string, written: string, [low, high]: readonly [number, number], inForce: string): number | undefined {
    const value = written === '' ? Number.NaN : Number(written);
    if (value >= low && value <= high) {
      this.#refused.delete(key);
      return value;
    }
    this.#refused.set(key, { given: written, inForce });
    return undefined;
  }

  /** The entry that could not be used; undefined once another medicine or another value is in force. */
  refused(key: string, inForce: string): string | undefined {
    const entry = this.#refused.get(key);
    return entry?.inForce === inForce ? entry.given : undefined;
  }

  clear(): void {
    this.#refused.clear();
  }
}
