// What the timeline fetches once it is drawn, when somebody asks for it, or when a case first comes up.
import { OnDemand } from '../../internal/evidence/on-demand.js';
import type { KitElement } from '../../internal/kit-element.js';
import type * as OutsideStudied from '../../internal/outside-studied.js';
import type * as After from './after/after-drawing.js';
import type * as EvidenceOf from './evidence.js';
import type * as FurtherAnswers from './further-answers.js';
import type * as Tables from './tables.js';

export class FetchedParts {
  readonly evidence: OnDemand<typeof EvidenceOf>;
  readonly further: OnDemand<typeof FurtherAnswers>;
  readonly tables: OnDemand<typeof Tables>;
  readonly outside: OnDemand<typeof OutsideStudied>;
  /** The men behind the typical one, what moves by hand, marks of evidence, milestones and stages. */
  readonly after: OnDemand<After.AfterDrawing>;

  constructor(host: KitElement, after: (module: typeof After) => After.AfterDrawing) {
    const later = <T>(fetch: () => Promise<T>): OnDemand<T> =>
      new OnDemand(host, fetch, (error) => {
        host.scenarioProblem(error as Error);
      });
    this.evidence = later(() => import('./evidence.js'));
    this.further = later(() => import('./further-answers.js'));
    this.tables = later(() => import('./tables.js'));
    this.outside = later(() => import('../../internal/outside-studied.js'));
    this.after = later(async () => after(await import('./after/after-drawing.js')));
  }

  /** Whether there is nothing to wait for. */
  get complete(): boolean {
    return (
      [this.tables, this.after].every(({ state }) => state === 'ready') &&
      [this.further, this.outside].every(({ state }) => state !== 'loading')
    );
  }

  /** Fetches what belongs to the words of the element, and waits for what has been asked for. */
  async settle(): Promise<void> {
    await Promise.all([this.tables.load(), this.after.load(), this.further.settled, this.outside.settled]);
    await this.after.value?.marks.settled;
  }
}
