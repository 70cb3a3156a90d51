// Scenarios for property tests.
import * as fc from 'fast-check';
import { populations, protocolIds, rangeOf, testosteroneIds } from '../../src/scenario/fields.js';
import { defaultScenario, type Scenario } from '../../src/scenario/scenario.js';

const within = ([min, max]: readonly [number, number]): fc.Arbitrary<number> =>
  // Adding zero turns -0 into 0: the text form has one zero.
  fc.double({ min, max, noNaN: true }).map((value) => value + 0);

/** Any scenario that the kit accepts. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    protocol: fc.constantFrom(...protocolIds),
    agent: fc.constantFrom(...testosteroneIds),
    trtMonths: within(rangeOf('trtMonths', defaultScenario)),
    age: within(rangeOf('age', defaultScenario)),
    baselineSperm: within(rangeOf('baselineSperm', defaultScenario)),
  })
  .chain((some) => {
    const scenario = { ...defaultScenario, ...some };
    return fc.record({
      protocol: fc.constant(some.protocol),
      agent: fc.constant(some.agent),
      dose: within(rangeOf('dose', scenario)),
      everyDays: within(rangeOf('everyDays', scenario)),
      trtMonths: fc.constant(some.trtMonths),
      age: fc.constant(some.age),
      baselineSperm: fc.constant(some.baselineSperm),
      month: within(rangeOf('month', scenario)),
      population: fc.constantFrom(...populations),
      courses: fc.constantFrom('', 'none', 'hcg_500_2_0_365*clomiphene_25_1_s0_s180', 'anastrozole_0.5_3.5_s-30_s60'),
    });
  });
