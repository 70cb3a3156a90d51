// One simulated day: its pulses, its rhythm, its means.
import { expect } from 'chai';
import { countPulses } from '../../../src/model/day/count-pulses.js';
import { simulateDay } from '../../../src/model/day/simulate-day.js';
import type { DayInput } from '../../../src/model/day/simulate-day.js';
import { RegimenError } from '../../../src/model/regimen-error.js';
import { simulate } from '../../../src/model/simulate.js';
import { course } from '../support.js';
import { correlation, mean, spread } from './support.js';

const seeds = Array.from({ length: 200 }, (_, seed) => seed);
const untreated: DayInput = { regimen: [], onDay: 10 };
const enanthate = course('testosterone-enanthate', 200, 7);
const clomiphene = course('clomiphene', 25, 1);
const pump = course('gonadorelin', 10, 0.0625);
const twiceWeekly = course('gonadorelin', 100, 3.5);

const days = (input: DayInput, many = seeds) => many.map((seed) => simulateDay(input, seed));
const gaps = (minutes: readonly number[]) => minutes.slice(1).map((minute, index) => minute - minutes[index]!);
const hourAround = (column: Float64Array, hour: number) => mean(column.subarray(hour * 60 - 30, hour * 60 + 30));
const variation = (column: Float64Array) => spread(column) / mean(column);

describe('a day of an untreated man', () => {
  const natural = days(untreated);

  it('has one value a minute from midnight to midnight', () => {
    const { minutes, gnrh, lh, testosterone } = natural[0]!;
    expect([minutes[0], minutes[1439]]).to.deep.equal([0, 1439]);
    for (const column of [minutes, gnrh, lh, testosterone]) {
      expect(column).to.have.length(1440);
      expect(column.every((value) => Number.isFinite(value) && value >= 0)).to.equal(true);
    }
  });

  it('has LH pulses every 95 ± 11 minutes, counted from samples every 10 minutes as in men', () => {
    const counted = natural.map(({ lh }) => countPulses(lh));
    const each = counted.map((peaks) => mean(gaps(peaks)));
    expect(mean(each)).to.be.within(84, 106);
    expect(mean(counted.map((peaks) => peaks.length))).to.be.closeTo(15, 1.5);
    const all = counted.flatMap(gaps);
    expect(spread(all) / mean(all)).to.be.within(0.3, 0.5);
    // Days of one man differ less than men do: the standard error of 11 minutes in 15 men is a spread of 43.
    expect(spread(each)).to.be.within(4, 43);
  });

  it('has LH that rises by 92 % from low to peak, as in men', () => {
    const rises = natural.flatMap(({ lh }) => {
      let from = 0;
      return countPulses(lh, { everyMinutes: 20 }).map((peak) => {
        const rise = lh[peak]! / Math.min(...lh.subarray(from, peak)) - 1;
        from = peak;
        return rise;
      });
    });
    // Published: 92.1 ± 6.1 (standard error) in 36 men, sampled every 20 minutes.
    expect(mean(rises)).to.be.within(0.74, 1.1);
  });

  it('has testosterone that follows LH by 30 to 60 minutes, as in men', () => {
    const lags = natural.slice(0, 50).map(({ lh, testosterone }) => {
      const together = Array.from({ length: 24 }, (_, step) =>
        correlation(lh.subarray(0, 1440 - 5 * step), testosterone.subarray(5 * step)),
      );
      return 5 * together.indexOf(Math.max(...together));
    });
    expect(mean(lags)).to.be.within(30, 60);
  });

  it('lists the pulses in order, each at a minute of the day, each with GnRH to show for it', () => {
    for (const { pulses, gnrh } of natural) {
      expect(pulses.every(({ source }) => source === 'own')).to.equal(true);
      for (const gap of gaps(pulses.map(({ minute }) => minute))) expect(gap).to.be.above(0);
      for (const { minute, size } of pulses) {
        expect(minute).to.satisfy((value: number) => Number.isInteger(value) && value >= 0 && value < 1440);
        if (minute < 1430) expect(Math.max(...gnrh.subarray(minute, minute + 10))).to.be.above(0.99 * size);
      }
    }
  });

  it('has testosterone that varies by 15 to 25 % and is a fifth to a quarter lower at 16:00 than at 8:00', () => {
    expect(mean(natural.map(({ testosterone }) => variation(testosterone)))).to.be.within(0.15, 0.25);
    const ratio =
      mean(natural.map(({ testosterone: t }) => hourAround(t, 16))) /
      mean(natural.map(({ testosterone: t }) => hourAround(t, 8)));
    expect(1 - ratio).to.be.within(0.2, 0.25);
  });

  it('has a flatter rhythm at 70: a tenth lower at 16:00 than at 8:00', () => {
    const old = days({ ...untreated, man: { ageYears: 70 } });
    const ratio =
      mean(old.map(({ testosterone: t }) => hourAround(t, 16))) /
      mean(old.map(({ testosterone: t }) => hourAround(t, 8)));
    expect(1 - ratio).to.be.within(0.07, 0.13);
  });
});

describe('the means of a day', () => {
  const courses = [
    [],
    [enanthate],
    [clomiphene],
    [course('hcg', 1500, 3)],
    [course('testosterone-nasal', 11, 1 / 3)],
    [enanthate, course('hcg', 500, 2), pump],
    [enanthate, twiceWeekly],
    [course('gonadorelin', 10, 1 / 96)],
    [course('testosterone-cypionate', 100, 7, 0, 84), clomiphene],
  ];
  const men = [
    undefined,
    { ageYears: 64, testosteroneNgPerDl: 210, lhIuPerL: 18 },
    { testosteroneNgPerDl: 250, lhIuPerL: 2 },
  ];

  it('are what the model of weeks gives, for every regimen, man and day', () => {
    for (const regimen of courses) {
      for (const man of men) {
        for (const onDay of [0, 1, 20, 91, 140]) {
          const { markers } = simulate({ man, regimen, days: onDay });
          const day = simulateDay({ man, regimen, onDay }, onDay + 3);
          expect(Math.abs(mean(day.lh) / markers.lh[onDay]! - 1)).to.be.below(1e-9);
          expect(Math.abs(mean(day.testosterone) / markers.testosterone[onDay]! - 1)).to.be.below(1e-9);
        }
      }
    }
  });
});

describe('a day on a medicine', () => {
  const few = seeds.slice(0, 60);

  it('on testosterone has rare, small pulses of GnRH, LH too low to count any, and nearly flat testosterone', () => {
    const natural = days(untreated, few);
    const treated = days({ regimen: [enanthate], onDay: 199 }, few);
    const size = (traces: typeof treated) => mean(traces.flatMap(({ pulses }) => pulses.map((pulse) => pulse.size)));
    expect(mean(treated.map(({ pulses }) => pulses.length))).to.be.below(0.75 * 15);
    expect(size(treated)).to.be.below(0.6 * size(natural));
    expect(Math.max(...treated.map(({ lh }) => Math.max(...lh)))).to.be.below(0.6);
    expect(mean(treated.map(({ lh }) => countPulses(lh).length))).to.be.below(0.2);
    expect(Math.max(...treated.map(({ testosterone }) => variation(testosterone)))).to.be.below(0.05);
  });

  it('on testosterone runs from the level of this day toward that of the next', () => {
    // After the weekly injection blood levels climb, before it they fall.
    const after = simulateDay({ regimen: [enanthate], onDay: 196 }, 1).testosterone;
    const before = simulateDay({ regimen: [enanthate], onDay: 202 }, 1).testosterone;
    expect(hourAround(after, 23)).to.be.above(1.05 * hourAround(after, 1));
    expect(hourAround(before, 23)).to.be.below(0.97 * hourAround(before, 1));
  });

  it('on clomiphene has more and larger pulses', () => {
    const natural = days(untreated, few);
    const treated = days({ regimen: [clomiphene], onDay: 90 }, few);
    const total = (traces: typeof treated) => mean(traces.map(({ pulses }) => pulses.length));
    expect(total(treated)).to.be.above(1.02 * total(natural));
    const size = (traces: typeof treated) => mean(traces.flatMap(({ pulses }) => pulses.map((pulse) => pulse.size)));
    expect(size(treated)).to.be.above(1.05 * size(natural));
  });

  it('on testosterone with hCG keeps testosterone flat, since hCG does not pulse', () => {
    const treated = days({ regimen: [enanthate, course('hcg', 500, 2)], onDay: 200 }, few);
    expect(Math.max(...treated.map(({ testosterone }) => variation(testosterone)))).to.be.below(0.1);
  });

  it('on nasal testosterone shows a spike after every dose', () => {
    const { testosterone } = simulateDay(
      { man: { testosteroneNgPerDl: 200 }, regimen: [course('testosterone-nasal', 11, 0.5)], onDay: 90 },
      4,
    );
    for (const dose of [0, 720]) {
      const spike = Math.max(...testosterone.subarray(dose + 20, dose + 90));
      expect(spike).to.be.above(1.4 * hourAround(testosterone, dose / 60 + 10));
    }
  });

  it('on a 90-minute pump of gonadorelin has 16 pulses again, though testosterone holds back his own', () => {
    const treated = days({ regimen: [enanthate, pump], onDay: 200 }, few);
    for (const { pulses } of treated) {
      const pumped = pulses.filter(({ source }) => source === 'pump');
      expect(pumped.map(({ minute }) => minute)).to.deep.equal(Array.from({ length: 16 }, (_, index) => 90 * index));
    }
    expect(mean(treated.map(({ lh }) => countPulses(lh).length))).to.be.closeTo(16, 1);
    const without = simulate({ regimen: [enanthate], days: 200 }).markers.lh[200]!;
    expect(mean(treated[0]!.lh)).to.be.above(5 * without);
  });

  it('on gonadorelin twice a week is the same day as without it, but for one pulse on the day of the injection', () => {
    const natural = simulate({ regimen: [enanthate], days: 203 }).markers.lh;
    for (const onDay of [200, 201, 202, 203]) {
      const { pulses, lh } = simulateDay({ regimen: [enanthate, twiceWeekly], onDay }, 9);
      const injected = pulses.filter(({ source }) => source === 'injection');
      expect(
        injected.map(({ minute }) => minute),
        `day ${onDay}`,
      ).to.deep.equal(onDay === 203 ? [0] : []);
      expect(mean(lh)).to.be.below(natural[onDay]! + 0.05 * 4.5);
    }
  });

  it('on gonadorelin without pauses has no pulses of LH', () => {
    const { lh } = simulateDay({ regimen: [course('gonadorelin', 10, 1 / 96)], onDay: 60 }, 2);
    expect(countPulses(lh)).to.deep.equal([]);
    expect(variation(lh)).to.be.below(0.05);
  });
});

describe('chance and refusals of a day', () => {
  it('gives the same bytes for the same input and seed, and another day for another seed', () => {
    const input: DayInput = { man: { ageYears: 50 }, regimen: [enanthate, pump], onDay: 30 };
    expect(simulateDay(input, 5)).to.deep.equal(simulateDay(structuredClone(input), 5));
    expect(simulateDay(untreated, 5).lh).to.not.deep.equal(simulateDay(untreated, 6).lh);
  });

  const refused: readonly [string, () => unknown, RegExp][] = [
    ['no input', () => simulateDay(undefined as never, 1), /simulateDay: input is undefined; allowed is an object/],
    [
      'a broken day',
      () => simulateDay({ regimen: [], onDay: 1.5 }, 1),
      /onDay is 1\.5; allowed is a whole number from 0 to 36524/,
    ],
    ['a negative day', () => simulateDay({ regimen: [], onDay: -1 }, 1), /onDay is -1/],
    ['a day as text', () => simulateDay({ regimen: [], onDay: '3' as never }, 1), /onDay is "3"/],
    ['no day', () => simulateDay({ regimen: [] } as never, 1), /onDay is undefined/],
    [
      'no seed',
      () => simulateDay(untreated, undefined as never),
      /seed is undefined; allowed is a whole number from 0 to 4294967295/,
    ],
    ['a broken seed', () => simulateDay(untreated, 0.5), /seed is 0\.5/],
    ['a seed beyond 32 bits', () => simulateDay(untreated, 2 ** 32), /seed is 4294967296/],
    ['a wrong man', () => simulateDay({ ...untreated, man: { ageYears: 5 } }, 1), /ageYears is 5/],
    ['a wrong course', () => simulateDay({ ...untreated, regimen: [course('hcg', -1, 2)] }, 1), /course 0: dose is -1/],
  ];
  for (const [what, attempt, message] of refused) {
    it(`refuses ${what} by name`, () => {
      expect(attempt).to.throw(RegimenError, message);
    });
  }
});
