// From the shared store to the plain columns that a comparison is made of.
import type { AgentId, MarkerId, ProtocolId } from '../../data/types.js';
import type { ColumnInput, ColumnRun, Reading } from '../../charts/compare/index.js';
import { agents } from '../../model/index.js';
import { markerAt, markerAtStart, regimenOf, type Run } from '../../scenario/run.js';
import type { ScenarioStore } from '../../scenario/store.js';
import { protocols } from './facts.js';

/** Medicines of a protocol that the model cannot simulate. */
export function notSimulatedIn(id: ProtocolId): AgentId[] {
  return [...new Set(protocols[id].courses.map(({ agent }) => agent))].filter((agent) => !agents[agent].simulated);
}

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

/** Null where the model refuses a protocol, because one of its medicines is not simulated. */
function runOrNull(store: ScenarioStore, id: ProtocolId): Run | null {
  try {
    return store.runOf(id);
  } catch {
    return null;
  }
}

export function columnInput(store: ScenarioStore, id: ProtocolId): ColumnInput {
  const { scenario } = store.state;
  const run = runOrNull(store, id);
  return {
    id,
    run: run && columnRun(run, scenario.month),
    notSimulated: notSimulatedIn(id),
    courses: regimenOf(scenario, id),
    findings: protocols[id].findings,
  };
}
