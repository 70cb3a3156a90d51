// The flat text form of a scenario.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { formatScenario, parseScenario, readScenario } from '../../src/scenario/codec.js';
import { attributeOf, fields, testosteroneIds, usualTreatment } from '../../src/scenario/fields.js';
import { defaultScenario, ScenarioError } from '../../src/scenario/scenario.js';
import { anyScenario } from './any-scenario.js';

function thrownBy(text: string): ScenarioError {
  try {
    parseScenario(text);
  } catch (error) {
    if (error instanceof ScenarioError) return error;
    throw error;
  }
  throw new Error(`nothing was thrown by ${text}`);
}

describe('the text form of a scenario', () => {
  it('brings every scenario back as it was', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(parseScenario(formatScenario(scenario))).to.deep.equal(scenario);
      }),
    );
  });

  it('writes every field, in a fixed order, with nothing that a link would have to escape', () => {
    expect(formatScenario(defaultScenario)).to.equal(
      'protocol=stop&agent=testosterone-enanthate&dose=200&every-days=7&trt-months=12&age=35&baseline-sperm=65&month=6&population=trial&courses=',
    );
  });

  it('takes what it does not name from the default', () => {
    expect(parseScenario('age=40')).to.deep.equal({ ...defaultScenario, age: 40 });
    expect(parseScenario('')).to.deep.equal(defaultScenario);
  });

  it('reads the part of an address after ? or # as well', () => {
    expect(parseScenario('?age=40').age).to.equal(40);
    expect(parseScenario('#age=40&month=1.5').month).to.equal(1.5);
  });

  it('reads a plus sign as one, not as a space', () => {
    expect(parseScenario('baseline-sperm=1e+2').baselineSperm).to.equal(100);
  });

  it('a medicine without a dose brings its usual one', () => {
    for (const agent of testosteroneIds) {
      expect(parseScenario(`agent=${agent}`), agent).to.include(usualTreatment(agent));
    }
    expect(parseScenario('dose=100&agent=testosterone-gel').dose).to.equal(100);
  });

  it('gives frozen scenarios', () => {
    expect(parseScenario('age=40')).to.be.frozen;
  });

  it('never throws out of readScenario, whatever it is given', () => {
    const names = fc.oneof(fc.constantFrom(...Object.values(attributeOf)), fc.string(), fc.constant('__proto__'));
    const values = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('NaN', 'Infinity', '-0', '1e400', '%E0%A4%A'),
    );
    const pairs = fc.array(fc.tuple(names, values)).map((list) => list.map((pair) => pair.join('=')).join('&'));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), pairs), (text) => {
        const { patch, problems } = readScenario(text);
        for (const field of Object.keys(patch)) expect(fields).to.include(field);
        for (const problem of problems) expect(problem).to.be.instanceOf(ScenarioError);
      }),
    );
  });

  it('reads what it can and names the rest', () => {
    const { patch, problems } = readScenario('age=40&month=soon&colour=red&protocol=trt');
    expect(patch).to.deep.equal({ age: 40, protocol: 'trt' });
    expect(problems.map(({ field, given }) => [field, given])).to.deep.equal([
      ['month', 'soon'],
      ['colour', 'red'],
    ]);
  });

  for (const [text, field, allowed] of [
    ['protocol=abc', 'protocol', 'untreated, trt, trt-hcg'],
    ['agent=hcg', 'agent', 'testosterone-enanthate, testosterone-cypionate'],
    ['dose=1e9', 'dose', 'a number from 5 to 600'],
    ['dose=', 'dose', 'a number'],
    ['every-days=0', 'every-days', 'a number from 1 to 60'],
    ['trt-months=0.5', 'trt-months', 'a number from 1 to 120'],
    ['age=12', 'age', 'a number from 18 to 80'],
    ['baseline-sperm=12,5', 'baseline-sperm', 'a number'],
    ['month=37', 'month', 'a number from -2 to 36'],
    ['every=7', 'every', 'every-days'],
  ] as const) {
    it(`${text} is refused by field, with what is allowed`, () => {
      const error = thrownBy(text);
      expect(error.field).to.equal(field);
      expect(error.given).to.equal(text.split('=')[1] === '1e9' ? '1000000000' : text.split('=')[1]);
      expect(error.allowed).to.contain(allowed);
      expect(error.message).to.contain(field).and.contain(error.allowed);
    });
  }

  it('refuses to write what it would not read', () => {
    expect(() => formatScenario({ ...defaultScenario, age: Number.NaN })).to.throw(ScenarioError, 'age: "NaN"');
    expect(() => formatScenario({ ...defaultScenario, dose: '200' as unknown as number })).to.throw(
      ScenarioError,
      'dose',
    );
  });
});
