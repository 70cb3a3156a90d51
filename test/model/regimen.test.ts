// Wrong inputs are refused with a message that helps.
import { expect } from 'chai';
import type { SimulationInput } from '../../src/model/index.js';
import { RegimenError, simulate } from '../../src/model/index.js';
import { course, enanthate } from './support.js';

const refusal = (input: unknown): RegimenError => {
  try {
    simulate(input as SimulationInput);
  } catch (error) {
    expect(error).to.be.instanceOf(RegimenError);
    return error as RegimenError;
  }
  throw new Error('was not refused');
};
const withCourse = (patch: Record<string, unknown>) => ({
  regimen: [enanthate(100), { ...enanthate(100), ...patch }],
  days: 10,
});

describe('a wrong input', () => {
  const faults: readonly [Record<string, unknown>, string][] = [
    [{ agent: 'aspirin' }, 'course 1: agent is "aspirin"; allowed is one of testosterone-enanthate, '],
    [{ agent: 'toString' }, 'course 1: agent is "toString"; allowed is one of '],
    [{ dose: 5000 }, 'course 1: dose is 5000; allowed is a number from 5 to 600 mg.'],
    [{ dose: -1 }, 'course 1: dose is -1; '],
    [{ dose: Number.NaN }, 'course 1: dose is NaN; '],
    [{ dose: '100' }, 'course 1: dose is "100"; '],
    [{ unit: 'IU' }, 'course 1: unit is "IU"; allowed is "mg" for testosterone-enanthate.'],
    [{ everyDays: 0 }, 'course 1: everyDays is 0; allowed is a number from 1 to 60 days.'],
    [{ fromDay: -3 }, 'course 1: fromDay is -3; allowed is a day from 0 on.'],
    [{ fromDay: 9, toDay: 8 }, 'course 1: toDay is 8; allowed is a day from fromDay (9) on.'],
    [{ toDay: undefined }, 'course 1: toDay is undefined; '],
  ];
  for (const [patch, message] of faults) {
    it(`is refused by name, value and range: ${message}`, () => {
      const error = refusal(withCourse(patch));
      expect(error.message.startsWith(message), error.message).to.equal(true);
      expect(error.courseIndex).to.equal(1);
      expect(message).to.contain(error.field);
    });
  }

  const outside: readonly [unknown, string][] = [
    [{ regimen: [], days: -1 }, 'simulate: days is -1; '],
    [{ regimen: [], days: 1e9 }, 'simulate: days is 1000000000; '],
    [{ regimen: [], days: 10, everyDays: 0 }, 'simulate: everyDays is 0; '],
    [{ regimen: 'none', days: 10 }, 'simulate: regimen is "none"; allowed is a list of courses.'],
    [{ regimen: [null], days: 10 }, 'course 0: course is null; allowed is an object.'],
    [
      { regimen: [], days: 10, man: { spermMPerMl: -5 } },
      'man: spermMPerMl is -5; allowed is a number from 0.1 to 400.',
    ],
    [{ regimen: [], days: 10, man: { height: 180 } }, 'man: height is 180; allowed is one of ageYears, '],
    [{ regimen: [], days: 10, man: 7 }, 'simulate: man is 7; allowed is an object.'],
    [undefined, 'simulate: input is undefined; '],
  ];
  for (const [input, message] of outside) {
    it(`outside the courses too: ${message}`, () => {
      expect(refusal(input).message.startsWith(message)).to.equal(true);
    });
  }

  it('is found even when the medicine is given only later', () => {
    expect(refusal({ regimen: [course('hcg', 5, 2, 500)], days: 10 }).field).to.equal('dose');
  });
});

describe('a course', () => {
  it('that starts after the run changes nothing', () => {
    const untouched = simulate({ regimen: [], days: 30 });
    expect(simulate({ regimen: [course('testosterone-enanthate', 200, 7, 31)], days: 30 })).to.deep.equal(untouched);
  });

  it('given in two halves is the same as in one', () => {
    const whole = simulate({ regimen: [enanthate(100, 140)], days: 200 });
    const halves = simulate({
      regimen: [enanthate(100, 70), course('testosterone-enanthate', 100, 7, 77, 140)],
      days: 200,
    });
    whole.markers.testosterone.forEach((value, day) => {
      expect(halves.markers.testosterone[day]).to.be.closeTo(value, 1e-6);
    });
  });

  it('gives its last dose on toDay itself', () => {
    const upTo = (toDay: number) => simulate({ regimen: [enanthate(200, toDay)], days: 20 }).markers.testosterone[16]!;
    expect(upTo(14)).to.be.above(upTo(13.9) * 1.2);
  });
});
