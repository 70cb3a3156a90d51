// A timeline input made by hand: no model, so that geometry is tested on its own.
import { panelIds, type TimelineInput } from '../../../src/charts/timeline/timeline-input.js';

export const daysPerMonth = 30.4375;

const starts = { lh: 4.5, fsh: 4.5, testosterone: 550, itt: 346, sperm: 65, testisVolume: 20 };

/** A year of weekly enanthate and then nothing, with straight-sided curves. */
export function plainInput(patch: Partial<TimelineInput> = {}): TimelineInput {
  const stopMonth = patch.stopMonth === undefined ? 12 : patch.stopMonth;
  const lastMonth = patch.lastMonth ?? 36;
  const spermMPerMl = patch.spermMPerMl ?? starts.sperm;
  const share = (day: number, id: string): number => {
    const month = day / daysPerMonth;
    const since = stopMonth === null ? -1 : month - stopMonth;
    const floor = id === 'testisVolume' ? 0.8 : id === 'testosterone' ? 2.5 : 0;
    const fallen = Math.min(1, month / 3);
    const back = Math.min(1, Math.max(0, since / 6));
    return 1 + (floor - 1) * fallen * (1 - back);
  };
  const series = Object.fromEntries(
    panelIds.map((id) => {
      const start = id === 'sperm' ? spermMPerMl : starts[id];
      return [
        id,
        Float64Array.from({ length: Math.ceil(lastMonth * daysPerMonth) + 1 }, (_, day) => start * share(day, id)),
      ];
    }),
  ) as unknown as TimelineInput['series'];
  return {
    protocol: 'stop',
    agent: 'testosterone-enanthate',
    dose: 200,
    everyDays: 7,
    trtMonths: 12,
    courses: '',
    population: 'trial',
    ageYears: 35,
    month: 6,
    regimen: [
      { agent: patch.agent ?? 'testosterone-enanthate', dose: 200, unit: 'mg', everyDays: 7, fromDay: 0, toDay: 364 },
    ],
    hasTestosterone: true,
    firstMonth: -2,
    daysPerMonth,
    ...patch,
    stopMonth,
    lastMonth,
    spermMPerMl,
    series,
  };
}
