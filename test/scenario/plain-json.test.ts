// JSON on pages that have given their built-ins a toJSON of their own.
import { expect } from 'chai';
import { plainJson } from '../../src/scenario/plain-json.js';

type OfThePage = Partial<Record<'toJSON', () => string>>;

describe('plain JSON', () => {
  const value = { courses: [{ dose: 200, with: ['hcg'] }, { dose: 100 }], name: 'a "b"', none: null };

  afterEach(() => {
    delete (Array.prototype as OfThePage).toJSON;
    delete (String.prototype as OfThePage).toJSON;
  });

  it('is what the language makes of a value', () => {
    expect(plainJson(value)).to.equal(JSON.stringify(value));
    expect(plainJson([value], 2)).to.equal(JSON.stringify([value], null, 2));
    expect(plainJson({ gone: undefined, kept: 0 })).to.equal('{"kept":0}');
  });

  it('stays that where a page has its lists and words write themselves', () => {
    const usual = plainJson(value);
    (Array.prototype as OfThePage).toJSON = function toJSON(this: unknown) {
      return String(this);
    };
    (String.prototype as OfThePage).toJSON = function toJSON(this: unknown) {
      return String(this);
    };
    expect(JSON.stringify(value)).to.include('[object Object],[object Object]');
    expect(plainJson(value)).to.equal(usual);
  });
});
