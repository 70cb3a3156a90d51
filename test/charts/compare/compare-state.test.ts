// The state of a comparison, from plain columns.
import { expect } from 'chai';
import {
  compareState,
  directionOf,
  type ColumnInput,
  type ColumnRun,
  type CompareState,
  type Reading,
} from '../../../src/charts/compare/index.js';
import type { MarkerId, ProtocolFinding, ProtocolId } from '../../../src/data/types.js';

const markerIds: readonly MarkerId[] = [
  'lh',
  'fsh',
  'testosterone',
  'estradiol',
  'inhibinB',
  'itt',
  'sperm',
  'testisVolume',
];

function runWith(readings: Partial<Record<MarkerId, Reading>>, peak = 10, stopMonth: number | null = null): ColumnRun {
  const usual: Reading = { now: 4, ownStart: 4, reference: 4 };
  return {
    readings: Object.fromEntries(markerIds.map((id) => [id, readings[id] ?? usual])) as ColumnRun['readings'],
    series: Object.fromEntries(markerIds.map((id) => [id, [4, peak, 4]])) as unknown as ColumnRun['series'],
    stopMonth,
  };
}

const column = (id: ProtocolId, run: ColumnRun, findings: readonly ProtocolFinding[] = []): ColumnInput => ({
  id,
  run,
  courses: [],
  findings,
});

const rowOf = (state: CompareState, marker: MarkerId) =>
  state.groups.flatMap(({ rows }) => rows).find((row) => row.marker === marker)!;

const at = (now: number, ownStart = 65, reference = ownStart): Reading => ({ now, ownStart, reference });

describe('the state of a comparison', () => {
  it('holds the columns against the first: 12 M/mL more is 12 M/mL more', () => {
    const state = compareState({
      columns: [column('stop', runWith({ sperm: at(40) })), column('stop-hcg', runWith({ sperm: at(52) }))],
      month: 18,
      level: 'intermediate',
    });
    expect(state.columns[0]!.differences).to.deep.equal([]);
    expect(state.columns[1]!.differences[0]).to.deep.equal({
      marker: 'sperm',
      direction: 'up',
      amount: 12,
      value: 52,
      firstValue: 40,
    });
  });

  it('calls a difference below a twentieth of the own start none', () => {
    expect(directionOf(40, 43, 65)).to.equal('same');
    expect(directionOf(40, 44, 65)).to.equal('up');
    expect(directionOf(44, 40, 65)).to.equal('down');
  });

  it('counts arrows from the reference, not from the own start', () => {
    const state = compareState({
      columns: [column('stop', runWith({ sperm: at(40, 65, 0.1) }, 10, 12))],
      month: 18,
      level: 'intermediate',
    });
    expect(rowOf(state, 'sperm').cells[0]!.direction).to.equal('up');
    expect(state.columns[0]!.stopped).to.equal(true);
  });

  it('knows that testosterone has not been stopped before the month of stopping', () => {
    const columns = [column('stop', runWith({}, 10, 12)), column('trt', runWith({}))];
    expect(compareState({ columns, month: 11, level: 'academic' }).columns[0]!.stopped).to.equal(false);
    expect(compareState({ columns, month: 12, level: 'academic' }).columns[0]!.stopped).to.equal(true);
    expect(compareState({ columns, month: 30, level: 'academic' }).columns[1]!.stopped).to.equal(false);
  });

  it('shares one scale along a row, which does not move with the moment', () => {
    const columns = [column('stop', runWith({}, 10)), column('trt', runWith({}, 30))];
    const early = compareState({ columns, month: 1, level: 'intermediate' });
    const late = compareState({ columns, month: 30, level: 'intermediate' });
    expect(rowOf(early, 'lh').highest).to.equal(30);
    expect(rowOf(late, 'lh').highest).to.equal(30);
  });

  it('keeps the 20 M/mL line on the sperm scale even where no line reaches it', () => {
    const state = compareState({ columns: [column('trt', runWith({}, 5))], month: 6, level: 'intermediate' });
    expect(rowOf(state, 'sperm').highest).to.equal(20);
    expect(rowOf(state, 'lh').highest).to.equal(5);
  });

  it('knows which findings went another way than the simulated value', () => {
    const finding = (
      marker: MarkerId,
      direction: ProtocolFinding['direction'],
      compared: ProtocolFinding['compared'],
    ): ProtocolFinding => ({
      marker,
      direction,
      compared,
      finding: { fundamentals: 'seen', intermediate: 'seen', academic: 'seen' },
      strength: 'randomised',
      sources: ['somebody-2005'],
    });
    const disagreeing = (run: ColumnRun, told: ProtocolFinding, month = 6) => {
      const columns = [column('trt', run, [told])];
      const state = compareState({ columns, month, level: 'intermediate' });
      return rowOf(state, told.marker).cells[0]!.disagreeing.includes(told);
    };
    const fallen = runWith({ sperm: at(40), itt: at(40) });
    expect(disagreeing(fallen, finding('sperm', 'same', 'own-start'))).to.equal(true);
    expect(disagreeing(fallen, finding('sperm', 'up', 'own-start'))).to.equal(true);
    expect(disagreeing(fallen, finding('sperm', 'down', 'own-start'))).to.equal(false);
    expect(disagreeing(fallen, finding('sperm', 'mixed', 'own-start'))).to.equal(false);
    // Hormones swing more between tests than a model's do; the other way is still another way.
    expect(disagreeing(fallen, finding('itt', 'same', 'own-start'))).to.equal(false);
    expect(disagreeing(fallen, finding('itt', 'up', 'own-start'))).to.equal(true);
    // Nothing has been given before the first dose; a finding about the time after waits for the stop.
    expect(disagreeing(fallen, finding('sperm', 'same', 'own-start'), 0)).to.equal(false);
    const stops = runWith({ sperm: at(40, 65, 60) }, 10, 12);
    expect(disagreeing(stops, finding('sperm', 'up', 'on-testosterone'), 11)).to.equal(false);
    expect(disagreeing(stops, finding('sperm', 'up', 'on-testosterone'), 18)).to.equal(true);
    expect(disagreeing(stops, finding('sperm', 'up', 'own-start'), 18)).to.equal(false);
  });

  it('puts each finding into the cell of its marker', () => {
    const finding: ProtocolFinding = {
      marker: 'itt',
      direction: 'down',
      compared: 'own-start',
      finding: { fundamentals: 'falls', intermediate: 'falls', academic: 'falls' },
      strength: 'randomised',
      sources: ['somebody-2005'],
    };
    const state = compareState({ columns: [column('trt', runWith({}), [finding])], month: 6, level: 'intermediate' });
    expect(rowOf(state, 'itt').cells[0]!.findings).to.deep.equal([finding]);
    expect(rowOf(state, 'lh').cells[0]!.findings).to.deep.equal([]);
  });

  it('adds estradiol at the deepest level only', () => {
    const markersAt = (level: 'fundamentals' | 'intermediate' | 'academic') =>
      compareState({ columns: [column('trt', runWith({}))], month: 6, level }).groups.flatMap(({ rows }) =>
        rows.map(({ marker }) => marker),
      );
    const six = ['lh', 'fsh', 'testosterone', 'itt', 'sperm', 'testisVolume'];
    expect(markersAt('fundamentals')).to.deep.equal(six);
    expect(markersAt('intermediate')).to.deep.equal(six);
    expect(markersAt('academic')).to.include('estradiol').and.have.length(7);
  });
});
