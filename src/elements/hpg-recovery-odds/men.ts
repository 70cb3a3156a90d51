// The simulated men of the element: fetched after the first picture, asked for as the scenario changes, read at a finish line.
import type { ReactiveControllerHost } from 'lit';
import type { Cohort } from '../../model/cohort/types.js';
import type { Run } from '../../scenario/run.js';
import type { Scenario } from '../../scenario/scenario.js';
import type * as Later from './later.js';
import type { FinishLine } from './published.js';
import type { SimulatedOdds } from './simulated.js';
import { stopDayOf } from './unlike-trials.js';
import { groupSize } from './view.js';

interface Shared {
  readonly scenario: Scenario;
  readonly run: Run;
}

export class OddsMen {
  readonly #host: ReactiveControllerHost;
  #later?: typeof Later;
  #group?: Later.LatestCohort;
  #fetching?: Promise<void>;
  #broken = false;
  #read?: {
    readonly cohort: Cohort;
    readonly line: FinishLine;
    readonly stopDay: number;
    readonly odds: SimulatedOdds;
  };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // They were dropped when the element left.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#group?.stop();
  }

  /** What comes with them: words, curve, table; undefined until fetched. */
  get later(): typeof Later | undefined {
    return this.#later;
  }

  /** How far they are. */
  get update(): Later.LatestCohort['update'] {
    return this.#group?.update ?? null;
  }

  get failed(): boolean {
    return this.#broken || Boolean(this.#group?.problem);
  }

  /** Settled once what is fetched is there, or cannot be had. */
  fetch(): Promise<void> {
    return (this.#fetching ??= this.#fetch());
  }

  async #fetch(): Promise<void> {
    try {
      const later = await import('./later.js');
      this.#group = new later.LatestCohort(() => {
        this.#host.requestUpdate();
      });
      this.#later = later;
    } catch {
      this.#broken = true;
    }
    this.#host.requestUpdate();
  }

  /** Asks for the men of the scenario in force; where nothing stops there is nobody to ask for. */
  ask({ scenario, run }: Shared): void {
    if (run.stopMonth === null) this.#group?.stop();
    else if (this.#later) this.#group?.ask(this.#later.cohortInputOf(scenario), { size: groupSize });
  }

  /** The shares of the men got so far; read anew only for other men, another line or another day of stopping. */
  odds({ scenario, run }: Shared, line: FinishLine): SimulatedOdds | null {
    const cohort = run.stopMonth === null ? null : this.#group?.cohort;
    if (!cohort || !this.#later) return null;
    const stopDay = stopDayOf(scenario);
    const read = this.#read;
    if (read?.cohort === cohort && read.line === line && read.stopDay === stopDay) return read.odds;
    const odds = this.#later.simulatedOdds(cohort, line, stopDay);
    this.#read = { cohort, line, stopDay, odds };
    return odds;
  }
}
