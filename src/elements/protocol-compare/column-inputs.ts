// From the shared store to the plain columns that a comparison is made of.
import type { MarkerId, ProtocolId } from '../../data/types.js';
import type { ColumnInput, ColumnRun, Reading } from '../../charts/compare/index.js';
import { outsideReasons } from '../../internal/outside-studied.js';
import { markerAt, markerAtStart, outsideStudied, type Run } from '../../scenario/run.js';
import type { ScenarioStore } from '../../scenario/store.js';
import type { Voice } from '../../text/index.js';
import { medicineName, protocols } from './facts.js';

function columnRun(run: Run, month: number): ColumnRun {
  const { markers } = run.trajectory;
  const { stopMonth } = run;
  const referenceMonth = stopMonth !== null && month >= stopMonth ? stopMonth : 0;
  const readings = Object.fromEntries(
    (Object.keys(markers) as MarkerId[]).map((marker): [MarkerId, Reading] => [
      marker,
      {
        now: markerAt(run, marker, month),
        ownStart: markerAtStart(run, marker),
        reference: markerAt(run, marker, referenceMonth),
      },
    ]),
  ) as Record<MarkerId, Reading>;
  return { readings, series: markers, stopMonth };
}

export function columnInput(store: ScenarioStore, id: ProtocolId): ColumnInput {
  const { scenario } = store.state;
  const run = store.runOf(id);
  return { id, run: columnRun(run, scenario.month), courses: run.regimen, findings: protocols[id].findings };
}

/** Why each column lies outside what was studied, by all that has happened until the moment. */
export interface Outside {
  /** What holds for all columns. */
  readonly all: readonly string[];
  /** What holds for some, column by column. */
  readonly own: readonly (readonly string[])[];
}

export function outsideOf(voice: Voice, store: ScenarioStore, ids: readonly ProtocolId[]): Outside {
  const { month } = store.state.scenario;
  const reasons = ids.map((id) =>
    outsideReasons(voice, outsideStudied(store.runOf(id), month), (agent) => medicineName(voice, agent)),
  );
  const all = (reasons[0] ?? []).filter((reason) => reasons.every((others) => others.includes(reason)));
  return { all, own: reasons.map((each) => each.filter((reason) => !all.includes(reason))) };
}
