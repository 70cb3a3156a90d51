// The group of simulated men behind the typical one: asked for after the first drawing, drawn as bands, told in a line.
import { html, nothing, type TemplateResult } from 'lit';
import { edgesAt, type Edges, type GroupEdges } from '../../../charts/group/group-edges.js';
import type { GroupOutline } from '../../../charts/timeline/group-outline.js';
import { finishLineMPerMl } from '../../../charts/timeline/trial-conditions.js';
import type { PanelId } from '../../../charts/timeline/timeline-input.js';
import type { Cohort } from '../../../model/cohort/types.js';
import { cohortInputOf, LatestCohort } from '../../../scenario/cohort/index.js';
import type { Run } from '../../../scenario/run.js';
import { daysPerMonth, firstMonth, type Scenario } from '../../../scenario/scenario.js';
import { recoveryTimelineGroup } from '../../../text/en/recovery-timeline-group.js';
import type { Voice } from '../../../text/index.js';
import { valueWords } from '../names.js';
import { bandsOf, outlineOf } from './quantiles.js';

const size = 1000;

/** Months after stopping that are told. */
const toldAfter = [6, 12, 24] as const;

export class GroupOfMen {
  readonly #changed: () => void;
  readonly #latest: LatestCohort;
  #measured: Cohort | undefined;
  /** The men whose edges are there: words and bands are always of the same men. */
  #shown: Cohort | undefined;
  #edges: GroupEdges | undefined;
  #reachedOf: Cohort | undefined;
  readonly #reached = new Map<string, Float64Array>();
  /** The bands, once they are there; another object when they are others. */
  outline?: GroupOutline;

  /** @param changed called whenever there is something new to show */
  constructor(changed: () => void, latest?: LatestCohort) {
    this.#changed = changed;
    this.#latest = latest ?? new LatestCohort(changed);
  }

  /** Asks for the group of a scenario; the same again changes nothing. */
  ask(scenario: Scenario): void {
    this.#latest.ask(cohortInputOf(scenario), { size });
    const { cohort } = this.#latest;
    if (!cohort) this.#forget();
    else if (cohort !== this.#measured) void this.#measure(cohort);
  }

  stop(): void {
    this.#latest.stop();
    this.#forget();
  }

  #forget(): void {
    this.#measured = undefined;
    this.#shown = undefined;
    this.#edges = undefined;
    this.outline = undefined;
  }

  async #measure(cohort: Cohort): Promise<void> {
    this.#measured = cohort;
    const edges = await bandsOf(cohort, () => this.#measured === cohort);
    if (!edges) return;
    this.#edges = edges;
    this.#shown = cohort;
    this.outline = outlineOf(cohort.days, edges, firstMonth);
    this.#changed();
  }

  /**
   * When shares of the men have reached a value of a marker since testosterone was stopped.
   * @returns months after stopping for a share from 0 to 1, undefined where it is later than what is shown; undefined instead
   *   of all while the men are not there
   */
  reachedBy(panel: PanelId, value: number, stopMonth: number): ((share: number) => number | undefined) | undefined {
    const cohort = this.#shown;
    if (!cohort) return undefined;
    if (this.#reachedOf !== cohort) {
      this.#reachedOf = cohort;
      this.#reached.clear();
    }
    const key = [panel, value, stopMonth].join();
    let shares = this.#reached.get(key);
    if (!shares) {
      shares = cohort.fractionAtLeast(panel, value, Math.round(stopMonth * daysPerMonth));
      this.#reached.set(key, shares);
    }
    const found = shares;
    return (share) => {
      const index = found.findIndex((reached) => reached >= share);
      const day = cohort.days[index];
      return day === undefined ? undefined : Math.max(0, day / daysPerMonth - stopMonth);
    };
  }

  /** Progress while men are simulated; then what they come to. @param banded whether the drawing has their bands */
  line(voice: Voice, scenario: Scenario, run: Run, banded = true): TemplateResult {
    const say = voice.say(recoveryTimelineGroup);
    const { update, problem } = this.#latest;
    const cohort = this.#shown;
    const men = cohort ? voice.number(cohort.size) : '';
    const working = !problem && (!cohort || cohort.size < size);
    return html`
      ${problem ? html`<p>${say.failed}</p>` : nothing}
      ${cohort ? html`<p>${this.#words(voice, scenario, run, cohort, banded)}</p>` : nothing}
      ${
        working
          ? html`<label class="working"
              >${say.working({ size: voice.number(size) })}
              <progress max=${size} .value=${update?.done ?? 0}></progress>
            </label>`
          : nothing
      }
      <div class="visually-hidden" role="status">${cohort ? say.drawn({ men }) : ''}</div>
    `;
  }

  #words(voice: Voice, scenario: Scenario, run: Run, cohort: Cohort, banded: boolean): string {
    const say = voice.say(recoveryTimelineGroup);
    const who = { men: voice.number(cohort.size), who: say[scenario.population] };
    const back = backBy(cohort, run.stopMonth);
    const [by6, by12, by24] = back.map((share) => voice.number(share * 100));
    const told = by6 && by12 && by24 ? say.back({ ...who, by6, by12, by24 }) : say.plain(who);
    const [wide, half] = spreadAt(this.#edges?.get('sperm') ?? [], cohort, scenario.month).map(([low, high]) => ({
      low: valueWords(voice, 'sperm', low).number,
      high: valueWords(voice, 'sperm', high).number,
    }));
    const spread =
      wide && half ? say.spread({ wideLow: wide.low, wideHigh: wide.high, low: half.low, high: half.high }) : '';
    return `${told} ${spread} ${banded ? say.bands : ''}`.trim();
  }
}

/** Shares of the men who have been at the finish line at least once since testosterone was stopped, by the months told. */
export function backBy(cohort: Cohort, stopMonth: number | null): readonly number[] {
  if (stopMonth === null) return [];
  const reached = cohort.fractionAtLeast('sperm', finishLineMPerMl, Math.round(stopMonth * daysPerMonth));
  const indexAt = (month: number): number =>
    Math.max(
      0,
      cohort.days.findLastIndex((day) => day <= month * daysPerMonth + 1e-9),
    );
  return toldAfter.map((after) => reached[indexAt(stopMonth + after)] ?? 0);
}

/** Edges of each band at the sampled day nearest to a month. */
export const spreadAt = (edges: Edges, { days }: Cohort, month: number): readonly (readonly [number, number])[] =>
  edgesAt(edges, days, month * daysPerMonth);
