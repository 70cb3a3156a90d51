// Facts that are fetched when they are needed, so that a page does not carry them from the start.
import type { ReactiveControllerHost } from 'lit';

export type DemandState = 'not-asked' | 'loading' | 'failed' | 'ready';

export class OnDemand<T> {
  readonly #host: ReactiveControllerHost;
  readonly #fetch: () => Promise<T>;
  readonly #failed: (error: unknown) => void;
  #pending: Promise<void> | undefined;
  #last: Promise<void> = Promise.resolve();
  #value: T | undefined;
  state: DemandState = 'not-asked';

  /**
   * @param fetch usually an import
   * @param failed told each time it could not be fetched
   */
  constructor(host: ReactiveControllerHost, fetch: () => Promise<T>, failed: (error: unknown) => void) {
    this.#host = host;
    this.#fetch = fetch;
    this.#failed = failed;
  }

  /** Undefined until it has been fetched. */
  get value(): T | undefined {
    return this.#value;
  }

  /** Fetches once; after a failure a further call tries again. Never rejects. */
  load(): Promise<void> {
    return (this.#pending ??= this.#last = this.#run());
  }

  /** Resolves when what has been asked for is there, or could not be fetched. */
  get settled(): Promise<void> {
    return this.#last;
  }

  async #run(): Promise<void> {
    this.state = 'loading';
    this.#host.requestUpdate();
    try {
      this.#value = await this.#fetch();
      this.state = 'ready';
    } catch (error) {
      this.#pending = undefined;
      this.state = 'failed';
      this.#failed(error);
    }
    this.#host.requestUpdate();
  }
}
