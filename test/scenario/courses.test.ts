// The reader's own medicines as text, and what they do to a run.
import { expect } from 'chai';
import { courseInDays, noCourses, readCourses, writeCourses } from '../../src/scenario/courses.js';
import { regimenOf } from '../../src/scenario/run.js';
import { applyPatch } from '../../src/scenario/fields.js';
import { defaultScenario, ScenarioError } from '../../src/scenario/scenario.js';
import { ScenarioStore } from '../../src/scenario/store.js';

const text = 'hcg_500_2_0_365*clomiphene_25_1_s0_s180';

describe("the reader's own medicines", () => {
  it('come back from their text as they were', () => {
    const courses = readCourses(text);
    expect(courses).to.deep.equal([
      { agent: 'hcg', dose: 500, everyDays: 2, since: 'first-dose', fromDay: 0, toDay: 365 },
      { agent: 'clomiphene', dose: 25, everyDays: 1, since: 'stop', fromDay: 0, toDay: 180 },
    ]);
    expect(writeCourses(courses)).to.equal(text);
    expect(writeCourses([])).to.equal(noCourses);
    expect(readCourses(noCourses)).to.deep.equal([]);
  });

  it('may be written with commas, spaces and semicolons', () => {
    expect(writeCourses(readCourses('hcg, 500, 2, 0, 365; clomiphene 25 1 s0 s180'))).to.equal(text);
  });

  for (const [wrong, allowed] of [
    ['aspirin_1_1_0_10', /one of .*hcg/],
    ['hcg_500_2', /medicine_dose/],
    ['hcg_9999999_2_0_365', /dose from .* IU/],
    ['hcg_500_0_0_365', /days between doses from/],
    ['hcg_500_2_-3_365', /first day/],
    ['hcg_500_2_30_10', /last day/],
    ['hcg_500_2_0_s10', /medicine_dose/],
  ] as const) {
    it(`refuses ${wrong} and says what is allowed`, () => {
      expect(() => readCourses(wrong)).to.throw(ScenarioError, allowed);
    });
  }

  it('stand in for those of the protocol, and of no other', () => {
    const scenario = applyPatch(defaultScenario, { protocol: 'stop-clomiphene', courses: 'hcg_500_2_s-30_s30' });
    expect(regimenOf(scenario, 'stop-clomiphene').map(({ agent }) => agent)).to.deep.equal([
      'testosterone-enanthate',
      'hcg',
    ]);
    expect(regimenOf(scenario, 'stop-hcg').map(({ dose }) => dose)).to.deep.equal([200, 3000]);
    const [, hcg] = regimenOf(scenario, 'stop-clomiphene');
    expect(hcg).to.include({ unit: 'IU', fromDay: 335, toDay: 395 });
  });

  it('end with the run, and are left out where they lie beyond it', () => {
    const [course] = readCourses('hcg_500_2_0_7000');
    expect(course && courseInDays(course, 365, 1096)?.toDay).to.equal(1096);
    const [late] = readCourses('hcg_500_2_s1000_s1100');
    expect(late && courseInDays(late, 365, 1096)).to.equal(undefined);
  });

  it('go when another protocol is chosen', () => {
    const own = applyPatch(defaultScenario, { courses: noCourses });
    expect(applyPatch(own, { protocol: 'stop-hcg' }).courses).to.equal('');
    expect(applyPatch(own, { protocol: 'stop-hcg', courses: 'hcg_500_2_0_9' }).courses).to.equal('hcg_500_2_0_9');
  });

  it('change the run of the scenario and leave those of other protocols', () => {
    const store = new ScenarioStore();
    const untouched = store.runOf('stop-hcg').trajectory.markers.sperm[500];
    const before = store.state.run.trajectory.markers.itt[200] ?? Number.NaN;
    store.update({ courses: 'hcg_500_2_0_365' });
    expect(store.state.run.trajectory.markers.itt[200]).to.be.greaterThan(3 * before);
    expect(store.runOf('stop-hcg').trajectory.markers.sperm[500]).to.equal(untouched);
  });
});
