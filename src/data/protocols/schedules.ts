// What is given when, in every protocol. Kept apart from the texts because the shared scenario needs the
// schedule alone. Doses are those of the studies named in each protocol's evidence; months are the studies'
// or an illustration, and each protocol's howTaken says which.
import type { Protocol, ProtocolCourse, ProtocolId } from '../types.js';

/** Whether testosterone from outside is given, and the other medicines with their months. */
export type ProtocolSchedule = Pick<Protocol, 'testosterone' | 'courses'>;

/** Three times a week, in days. */
const thriceWeekly = 7 / 3;
/** Every 90 minutes, in days. */
const ninetyMinutes = 0.0625;

const throughout = { since: 'first-dose', fromMonth: 0, toMonth: null } as const;
const sixMonthsAfterStopping = { since: 'stop', fromMonth: 0, toMonth: 6 } as const;

const hcgAfter: ProtocolCourse = { agent: 'hcg', dose: 3000, unit: 'IU', everyDays: 2, ...sixMonthsAfterStopping };
const clomipheneAfter: ProtocolCourse = {
  agent: 'clomiphene',
  dose: 25,
  unit: 'mg',
  everyDays: 1,
  ...sixMonthsAfterStopping,
};

export const protocolSchedules: Readonly<Record<ProtocolId, ProtocolSchedule>> = {
  untreated: { testosterone: 'none', courses: [] },
  trt: { testosterone: 'continues', courses: [] },
  'trt-hcg': {
    testosterone: 'continues',
    courses: [{ agent: 'hcg', dose: 500, unit: 'IU', everyDays: 2, ...throughout }],
  },
  'trt-gonadorelin': {
    testosterone: 'continues',
    courses: [{ agent: 'gonadorelin', dose: 100, unit: 'µg', everyDays: 3.5, ...throughout }],
  },
  'trt-anastrozole': {
    testosterone: 'continues',
    courses: [{ agent: 'anastrozole', dose: 1, unit: 'mg', everyDays: 1, ...throughout }],
  },
  'trt-enclomiphene': {
    testosterone: 'continues',
    courses: [{ agent: 'enclomiphene', dose: 25, unit: 'mg', everyDays: 1, ...throughout }],
  },
  stop: { testosterone: 'stops', courses: [] },
  'stop-hcg': { testosterone: 'stops', courses: [hcgAfter] },
  'stop-clomiphene': { testosterone: 'stops', courses: [clomipheneAfter] },
  'stop-enclomiphene': {
    testosterone: 'stops',
    courses: [{ agent: 'enclomiphene', dose: 25, unit: 'mg', everyDays: 1, ...sixMonthsAfterStopping }],
  },
  'stop-tamoxifen': {
    testosterone: 'stops',
    courses: [{ agent: 'tamoxifen', dose: 20, unit: 'mg', everyDays: 1, ...sixMonthsAfterStopping }],
  },
  'stop-hcg-serm': { testosterone: 'stops', courses: [hcgAfter, clomipheneAfter] },
  'stop-hcg-serm-ai': {
    testosterone: 'stops',
    courses: [
      hcgAfter,
      clomipheneAfter,
      { agent: 'anastrozole', dose: 1, unit: 'mg', everyDays: 1, ...sixMonthsAfterStopping },
    ],
  },
  'stop-hcg-fsh': {
    testosterone: 'stops',
    courses: [
      { agent: 'hcg', dose: 3000, unit: 'IU', everyDays: thriceWeekly, ...sixMonthsAfterStopping },
      { agent: 'rfsh', dose: 75, unit: 'IU', everyDays: thriceWeekly, ...sixMonthsAfterStopping },
    ],
  },
  'stop-gonadorelin-pump': {
    testosterone: 'stops',
    courses: [{ agent: 'gonadorelin', dose: 10, unit: 'µg', everyDays: ninetyMinutes, ...sixMonthsAfterStopping }],
  },
  clomiphene: {
    testosterone: 'none',
    courses: [{ agent: 'clomiphene', dose: 25, unit: 'mg', everyDays: 1, ...throughout }],
  },
  enclomiphene: {
    testosterone: 'none',
    courses: [{ agent: 'enclomiphene', dose: 25, unit: 'mg', everyDays: 1, ...throughout }],
  },
  hcg: {
    testosterone: 'none',
    courses: [{ agent: 'hcg', dose: 1000, unit: 'IU', everyDays: thriceWeekly, ...throughout }],
  },
  anastrozole: {
    testosterone: 'none',
    courses: [{ agent: 'anastrozole', dose: 1, unit: 'mg', everyDays: 1, ...throughout }],
  },
};
