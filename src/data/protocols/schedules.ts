// What is given when, and what each protocol is called. Kept apart from the longer texts so that an
// element that only draws curves does not carry them. Doses are those of the studies named in the protocol's texts.
import type { AgentId, DoseUnit, Protocol, ProtocolCourse, ProtocolId } from '../types.js';

export type ProtocolSchedule = Pick<Protocol, 'name' | 'testosterone' | 'courses'>;

/** Months for which medicines after stopping are drawn, unless a protocol says otherwise: an illustration, not a rule. */
const courseMonths = 6;

const course = (
  agent: AgentId,
  dose: number,
  unit: DoseUnit,
  everyDays: number,
  since: ProtocolCourse['since'],
  fromMonth: number,
  toMonth: number | null,
): ProtocolCourse => ({ agent, dose, unit, everyDays, since, fromMonth, toMonth });

const hcgBeside = course('hcg', 500, 'IU', 2, 'first-dose', 0, null);
const hcgAfter = course('hcg', 3000, 'IU', 2, 'stop', 0, courseMonths);
const clomipheneAfter = course('clomiphene', 25, 'mg', 1, 'stop', 0, courseMonths);
const anastrozoleAfter = course('anastrozole', 1, 'mg', 1, 'stop', 0, courseMonths);

const plain = (fundamentals: string, intermediate = fundamentals, academic = intermediate): Protocol['name'] => ({
  fundamentals,
  intermediate,
  academic,
});

export const protocolSchedules: Readonly<Record<ProtocolId, ProtocolSchedule>> = {
  untreated: { name: plain('Change nothing', 'No treatment'), testosterone: 'none', courses: [] },
  trt: { name: plain('Stay on testosterone'), testosterone: 'continues', courses: [] },
  'trt-hcg': { name: plain('Testosterone with hCG'), testosterone: 'continues', courses: [hcgBeside] },
  'trt-gonadorelin': {
    name: plain('Testosterone with gonadorelin', 'Testosterone with gonadorelin twice weekly'),
    testosterone: 'continues',
    courses: [course('gonadorelin', 100, 'µg', 3.5, 'first-dose', 0, null)],
  },
  'trt-anastrozole': {
    name: plain('Testosterone with anastrozole'),
    testosterone: 'continues',
    courses: [course('anastrozole', 1, 'mg', 1, 'first-dose', 0, null)],
  },
  'trt-enclomiphene': {
    name: plain('Testosterone with enclomiphene'),
    testosterone: 'continues',
    courses: [course('enclomiphene', 25, 'mg', 1, 'first-dose', 0, null)],
  },
  stop: { name: plain('Stop and wait'), testosterone: 'stops', courses: [] },
  'stop-hcg': { name: plain('Stop, then hCG'), testosterone: 'stops', courses: [hcgAfter] },
  'stop-clomiphene': { name: plain('Stop, then clomiphene'), testosterone: 'stops', courses: [clomipheneAfter] },
  'stop-enclomiphene': {
    name: plain('Stop, then enclomiphene'),
    testosterone: 'stops',
    courses: [course('enclomiphene', 25, 'mg', 1, 'stop', 0, courseMonths)],
  },
  'stop-tamoxifen': {
    name: plain('Stop, then tamoxifen'),
    testosterone: 'stops',
    courses: [course('tamoxifen', 20, 'mg', 1, 'stop', 0, courseMonths)],
  },
  'stop-hcg-serm': {
    name: plain('Stop, hCG and clomiphene'),
    testosterone: 'stops',
    courses: [hcgAfter, clomipheneAfter],
  },
  'stop-hcg-serm-ai': {
    name: plain('Stop, hCG, clomiphene and anastrozole'),
    testosterone: 'stops',
    courses: [hcgAfter, clomipheneAfter, anastrozoleAfter],
  },
  'stop-hcg-fsh': {
    name: plain('Stop, hCG and FSH'),
    testosterone: 'stops',
    // Three times a week is drawn as every 7/3 days.
    courses: [hcgAfter, course('rfsh', 75, 'IU', 7 / 3, 'stop', 0, courseMonths)],
  },
  'stop-gonadorelin-pump': {
    name: plain('Stop, then a gonadorelin pump'),
    testosterone: 'stops',
    // A pulse every 90 minutes.
    courses: [course('gonadorelin', 10, 'µg', 0.0625, 'stop', 0, courseMonths)],
  },
  clomiphene: {
    name: plain('Clomiphene instead'),
    testosterone: 'none',
    courses: [course('clomiphene', 25, 'mg', 1, 'first-dose', 0, null)],
  },
  enclomiphene: {
    name: plain('Enclomiphene instead'),
    testosterone: 'none',
    courses: [course('enclomiphene', 25, 'mg', 1, 'first-dose', 0, null)],
  },
  hcg: {
    name: plain('hCG instead'),
    testosterone: 'none',
    courses: [course('hcg', 1500, 'IU', 3.5, 'first-dose', 0, null)],
  },
  anastrozole: {
    name: plain('Anastrozole instead'),
    testosterone: 'none',
    courses: [course('anastrozole', 1, 'mg', 1, 'first-dose', 0, null)],
  },
};
