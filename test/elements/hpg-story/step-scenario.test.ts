// What steps make of the shared scenario, going on and going back.
import { expect } from 'chai';
import { follow, patchAt, readSteps } from '../../../src/elements/hpg-story/step-scenario.js';
import { defaultScenario } from '../../../src/scenario/scenario.js';

function steps(...all: Readonly<Record<string, string>>[]): Element[] {
  return all.map((attributes) => {
    const step = document.createElement('div');
    for (const [name, value] of Object.entries(attributes)) step.setAttribute(name, value);
    return step;
  });
}

describe('the scenario of a step', () => {
  it('is what all steps up to it set', () => {
    const patches = readSteps(steps({ protocol: 'trt', month: '1' }, { month: '6' }, { protocol: 'stop' })).map(
      ({ patch }) => patch,
    );
    expect(patchAt(patches, 1, defaultScenario)).to.deep.equal({ protocol: 'trt', month: 6 });
    expect(patchAt(patches, 2, defaultScenario)).to.deep.equal({ protocol: 'stop', month: 6 });
  });

  it('goes back to where the story began for what only later steps set', () => {
    const patches = readSteps(steps({ month: '1' }, { age: '60' })).map(({ patch }) => patch);
    expect(patchAt(patches, 0, { ...defaultScenario, age: 41 })).to.deep.equal({ month: 1, age: 41 });
  });

  it('leaves alone what no step sets', () => {
    const [reading] = readSteps(steps({ month: '1' }));
    expect(patchAt([reading!.patch], 0, { ...defaultScenario, age: 41 })).to.deep.equal({ month: 1 });
  });

  it('drops the dose of a medicine that a later step changes', () => {
    expect(
      follow({ agent: 'testosterone-enanthate', dose: 200, everyDays: 7 }, { agent: 'testosterone-gel' }),
    ).to.deep.equal({ agent: 'testosterone-gel' });
    expect(follow({ protocol: 'trt', courses: 'none' }, { protocol: 'stop' })).to.deep.equal({ protocol: 'stop' });
  });

  it('names what cannot be used, also by what earlier steps set, and takes the rest', () => {
    const [first, second, third] = readSteps(
      steps({ 'trt-months': '60', month: '80' }, { month: 'soon', age: '40' }, { 'trt-months': '12' }),
    );
    expect([first!.patch, first!.problems]).to.deep.equal([{ trtMonths: 60, month: 80 }, []]);
    expect(second!.patch).to.deep.equal({ age: 40 });
    expect(second!.problems.map(({ field, given }) => [field, given])).to.deep.equal([['month', 'soon']]);
    // Month 80, set before, is beyond what a year of treatment shows.
    expect(third!.patch).to.deep.equal({});
    expect(third!.problems.map(({ field }) => field)).to.deep.equal(['month']);
  });
});
