// A view in an address: what it holds, what it never holds, what it does with nonsense.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { applyPatch } from '../../src/scenario/fields.js';
import { fragmentOf, readFragment } from '../../src/scenario/permalink.js';
import { defaultScenario } from '../../src/scenario/scenario.js';
import { anyScenario } from './any-scenario.js';

describe('a view in an address', () => {
  it('comes back as it was, but for what a reader may have said of himself', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const view = readFragment(fragmentOf(scenario));
        expect(view?.problems).to.deep.equal([]);
        const { age, baselineSperm } = defaultScenario;
        expect(applyPatch(defaultScenario, view?.patch ?? {})).to.deep.equal({ ...scenario, age, baselineSperm });
      }),
    );
  });

  it('never holds age or sperm count', () => {
    const fragment = decodeURIComponent(
      fragmentOf(applyPatch(defaultScenario, { age: 41, baselineSperm: 12, month: 9 })),
    );
    expect(fragment).to.equal('#hpg=month=9');
  });

  it('is not there in other fragments', () => {
    expect(readFragment('#chapter-2')).to.equal(undefined);
    expect(readFragment('')).to.equal(undefined);
  });

  it('names what cannot be used and gives the rest', () => {
    const view = readFragment('#hpg=month%3D9%26trt-months%3D9999%26colour%3Dred%26protocol%3Dnone');
    expect(view?.patch).to.deep.equal({ month: 9 });
    expect(view?.problems.map(({ field }) => field).sort()).to.deep.equal(['colour', 'protocol', 'trt-months']);
  });

  it('never throws, whatever stands in an address', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readFragment(`#hpg=${text}`);
      }),
    );
  });
});
