// The one state of the timeline: which published results apply, what the answer rests on, and the rows of the table.
import { expect } from 'chai';
import { timelineState } from '../../../src/charts/timeline/timeline-state.js';
import type { TimelineInput } from '../../../src/charts/timeline/timeline-input.js';
import { daysPerMonth, plainInput } from './plain-input.js';

const state = (patch: Partial<TimelineInput> = {}) => timelineState(plainInput(patch));
const ids = (patch: Partial<TimelineInput> = {}): string[] => state(patch).places.map(({ quantity }) => quantity.id);

/** What is taken decides, not what the treatment is called: readers choose medicines of their own. */
const withHcgAfter: TimelineInput['regimen'] = [
  ...plainInput().regimen,
  { agent: 'hcg', dose: 2000, unit: 'IU', everyDays: 2, fromDay: 365, toDay: 545 },
];

describe('timeline state: the answer', () => {
  it('is the trials’ count for weekly enanthate taken 16 to 78 weeks and then nothing', () => {
    for (const months of [4, 12, 18]) {
      expect(state({ trtMonths: months, stopMonth: months }).answer.kind, `${months} months`).to.equal('trial');
    }
  });

  it('is not the trials’ count outside of what they did, and says why', () => {
    const cases: [Partial<TimelineInput>, string][] = [
      [{ trtMonths: 3, stopMonth: 3 }, 'untested'],
      [{ trtMonths: 24, stopMonth: 24 }, 'untested'],
      [{ agent: 'testosterone-gel' }, 'untested'],
      [{ agent: 'testosterone-cypionate' }, 'untested'],
      [{ dose: 60 }, 'untested'],
      [{ everyDays: 28, dose: 800 }, 'untested'],
      [{ agent: 'testosterone-undecanoate' }, 'depot'],
      [{ regimen: withHcgAfter }, 'drug'],
      [{ ageYears: 60 }, 'age'],
      [{ spermMPerMl: 12 }, 'start'],
    ];
    for (const [patch, reason] of cases) {
      expect(state(patch).answer, JSON.stringify(patch)).to.deep.equal({ kind: 'outside', reason });
    }
  });

  it('is the simulated course where testosterone is not stopped', () => {
    const { answer } = state({ protocol: 'trt', stopMonth: null });
    expect(answer.kind).to.equal('course');
    if (answer.kind !== 'course') return;
    expect(answer.byMonth).to.equal(12);
    expect(answer.start.sperm).to.equal(65);
    expect(answer.then.sperm).to.equal(0);
  });

  it('gives the simulated return only to a man who started above 20 M/mL and fell below it', () => {
    expect(state().simulatedReturnMonths).to.be.closeTo((6 * 20) / 65, 0.05);
    expect(state({ spermMPerMl: 12 }).simulatedReturnMonths).to.equal(null);
    expect(state({ stopMonth: null }).simulatedReturnMonths).to.equal(null);
  });
});

describe('timeline state: published results', () => {
  it('has the suppression, recovery and volume results for weekly enanthate that is stopped', () => {
    expect(ids()).to.deep.equal([
      'lh-on-enanthate-3-weeks',
      'fsh-on-enanthate-3-weeks',
      'itt-fall-on-enanthate-3-weeks',
      'weeks-to-below-10',
      'weeks-to-below-5',
      'weeks-to-below-3',
      'weeks-to-below-1',
      'volume-on-gel-16-weeks',
      'median-months-to-3',
      'median-months-to-10',
      'median-months-to-20',
      'weeks-back-to-3',
      'weeks-back-to-5',
      'weeks-back-to-10',
      'weeks-back-to-20',
    ]);
  });

  it('stands where the studies saw it, in the marker’s own unit', () => {
    const { places } = state();
    const at = (id: string) => places.find(({ quantity }) => quantity.id === id);
    expect(at('lh-on-enanthate-3-weeks')?.value).to.be.closeTo(0.05 * 4.5, 1e-9);
    expect(at('itt-fall-on-enanthate-3-weeks')?.value).to.be.closeTo(0.06 * 346, 1e-9);
    expect(at('itt-fall-on-enanthate-3-weeks')?.month).to.be.closeTo(21 / daysPerMonth, 1e-9);
    expect(at('weeks-to-below-1')).to.deep.include({ value: 1, apart: false });
    expect(at('volume-on-gel-16-weeks')?.value).to.be.closeTo(20 - 0.86, 1e-9);
    expect(at('median-months-to-20')).to.deep.include({ month: 15.4, value: 20 });
    expect(at('median-months-to-20')?.interval).to.deep.equal({ of: 'month', low: 15.2, high: 15.5 });
  });

  it('counts recovery from the first missed dose', () => {
    const back = state().places.find(({ quantity }) => quantity.id === 'weeks-back-to-20');
    expect(back?.month).to.be.closeTo(12 + (13.6 * 7) / daysPerMonth, 1e-9);
  });

  it('marks what was seen in other men or on another form', () => {
    const volume = (agent: TimelineInput['agent']) =>
      state({ agent }).places.find(({ quantity }) => quantity.id === 'volume-on-gel-16-weeks')?.apart;
    expect(volume('testosterone-enanthate')).to.be.true;
    expect(volume('testosterone-gel')).to.be.false;
  });

  it('leaves out what came after the treatment had ended', () => {
    expect(ids({ trtMonths: 1, stopMonth: 1 })).to.not.include('weeks-to-below-10');
    expect(ids({ trtMonths: 1, stopMonth: 1 })).to.include('lh-on-enanthate-3-weeks');
    expect(ids({ trtMonths: 3, stopMonth: 3 })).to.not.include('volume-on-gel-16-weeks');
  });

  it('shows no figure of the enanthate trials for another dose, form or man', () => {
    for (const patch of [{ dose: 100 }, { everyDays: 14 }, { agent: 'testosterone-cypionate' as const }]) {
      expect(ids(patch).join(), JSON.stringify(patch)).to.not.match(/enanthate|weeks-/);
    }
    expect(ids({ spermMPerMl: 12 }).join()).to.not.match(/weeks-|median/);
  });

  it('has the figures of gel and nasal gel on those alone', () => {
    expect(ids({ agent: 'testosterone-gel' })).to.include.members(['sperm-on-gel-za305', 'sperm-on-gel-za304']);
    expect(ids({ agent: 'testosterone-nasal' })).to.include('lh-fall-on-nasal-gel-three-times-daily');
    expect(ids().join()).to.not.match(/nasal|za30/);
  });

  it('has the hCG figure beside testosterone, and then not those of testosterone alone', () => {
    const regimen: TimelineInput['regimen'] = [
      ...plainInput().regimen,
      { agent: 'hcg', dose: 500, unit: 'IU', everyDays: 2, fromDay: 0, toDay: 1000 },
    ];
    expect(ids({ protocol: 'trt-hcg', stopMonth: null, regimen })).to.deep.equal(['itt-hcg-500']);
  });

  it('has none without testosterone from outside', () => {
    expect(ids({ protocol: 'clomiphene', hasTestosterone: false, stopMonth: null, regimen: [] })).to.deep.equal([]);
  });

  it('counts of 100 men only where the trials speak about the scenario', () => {
    const counts = state().counts.map(({ monthsAfterStop, quantity }) => [monthsAfterStop, quantity.value]);
    expect(counts).to.deep.equal([
      [6, 67],
      [12, 90],
      [16, 96],
      [24, 100],
    ]);
    expect(state({ trtMonths: 24, stopMonth: 24 }).counts).to.deep.equal([]);
    expect(state({ regimen: withHcgAfter }).counts).to.deep.equal([]);
  });
});

describe('timeline state: rows', () => {
  it('has the usual follow-ups from the first dose and after stopping, once each and in order', () => {
    const months = state().rows.map(({ month }) => month);
    expect(months).to.deep.equal([null, 0, 1, 3, 6, 9, 12, 13, 15, 18, 24, 28, 30, 36]);
  });

  it('has a row for the moment, marked as shown', () => {
    const shown = (month: number) => state({ month }).rows.filter((row) => row.shown);
    expect(shown(7).map(({ month }) => month)).to.deep.equal([7]);
    expect(shown(6).map(({ month }) => month)).to.deep.equal([6]);
    expect(shown(-2).map(({ month }) => month)).to.deep.equal([null]);
  });

  it('reads every value off the same series', () => {
    const { rows, moment, input } = state({ month: 7 });
    for (const row of rows) {
      const day = Math.round(Math.max(0, row.month ?? 0) * daysPerMonth);
      expect(row.values.sperm).to.be.closeTo(input.series.sperm[day] ?? -1, 0.5);
    }
    expect(rows.find((row) => row.shown)?.values).to.deep.equal(moment.values);
  });

  it('counts months after stopping from the stop on', () => {
    const after = state().rows.map(({ monthsAfterStop }) => monthsAfterStop);
    expect(after.slice(0, 6)).to.deep.equal([null, null, null, null, null, null]);
    expect(after[6]).to.equal(0);
    expect(state({ stopMonth: null }).rows.every(({ monthsAfterStop }) => monthsAfterStop === null)).to.be.true;
  });
});
