// What one element asks for and shows: the newest request alone counts.
import type { Cohort, CohortInput } from '../../model/cohort/types.js';
import { plainJson } from '../plain-json.js';
import { pageCohorts, type CohortOptions, type CohortService, type CohortUpdate } from './cohort-service.js';

/** Questions that follow one another faster wait until they no longer do, ms: in a drag no group would ever be complete, and
 *  every beginning of one would be drawn. */
const pauseMs = 120;

export class LatestCohort {
  readonly #changed: () => void;
  readonly #service: CohortService | undefined;
  #asked: string | undefined;
  #askedAt = -Infinity;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | undefined;
  #update: CohortUpdate | null = null;
  #problem: Error | null = null;

  /** @param changed called whenever `cohort`, `update` or `problem` is another. */
  constructor(changed: () => void, service?: CohortService) {
    this.#changed = changed;
    this.#service = service;
  }

  /** The men so far of what was asked last; null until the first ones are there. */
  get cohort(): Cohort | null {
    return this.#update?.cohort ?? null;
  }

  /** How far it is; null before the first step. */
  get update(): CohortUpdate | null {
    return this.#update;
  }

  /** Why there is no cohort. */
  get problem(): Error | null {
    return this.#problem;
  }

  /** Asks for a cohort and drops what was asked before. The same question again changes nothing. */
  ask(input: CohortInput, options: Pick<CohortOptions, 'seed' | 'size' | 'firstSize'> = {}): void {
    const asked = plainJson([input, options]);
    if (asked === this.#asked) return;
    this.stop();
    this.#asked = asked;
    const now = performance.now();
    const inARow = now - this.#askedAt < pauseMs;
    this.#askedAt = now;
    const begin = (): void => {
      this.#begin(input, options);
    };
    if (inARow) this.#waiting = setTimeout(begin, pauseMs);
    else begin();
  }

  #begin(input: CohortInput, options: Pick<CohortOptions, 'seed' | 'size' | 'firstSize'>): void {
    const { signal } = (this.#request = new AbortController());
    const onUpdate = (update: CohortUpdate): void => {
      this.#update = update;
      this.#changed();
    };
    (this.#service ?? pageCohorts()).simulate(input, { ...options, signal, onUpdate }).catch((error: unknown) => {
      if (signal.aborted) return;
      this.#problem = error as Error;
      this.#changed();
    });
  }

  /** Drops what was asked and what was got, for instance when the element leaves the page. */
  stop(): void {
    clearTimeout(this.#waiting);
    this.#request?.abort();
    this.#asked = undefined;
    this.#update = null;
    this.#problem = null;
  }
}
