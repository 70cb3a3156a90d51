// Numbers, markers and facts in a reader's language, depth and units.
import { expect } from 'chai';
import { markers } from '../../src/data/markers.js';
import type { Units } from '../../src/data/types.js';
import type { Locale } from '../../src/text/catalogue.js';
import { common } from '../../src/text/en/common.js';
import { english, Voice } from '../../src/text/index.js';
import { pseudoLocale } from '../../src/text/pseudo-locale.js';

const voice = (locale: Locale = english, units: Units = 'conventional'): Voice =>
  new Voice(locale, 'intermediate', units);
const printed = (id: keyof typeof markers, value: number, units?: Units): string => {
  const { number, unit } = voice(english, units).marker(markers[id], value);
  return `${number} ${unit}`;
};

describe('a voice', () => {
  it('writes numbers as its language does', () => {
    expect(voice().number(1234.56, 1)).to.equal('1,234.6');
    expect(voice({ code: 'de' }).number(1234.56, 1)).to.equal('1.234,6');
    expect(voice(pseudoLocale).number(1234.56, 1)).to.equal('1,234.6');
  });

  it('writes at most the decimals asked for', () => {
    expect([voice().number(6.25, 1), voice().number(6, 1), voice().number(6.5)]).to.deep.equal(['6.3', '6', '7']);
  });

  it('never writes minus zero', () => {
    for (const code of ['en', 'de', 'sv', 'fa']) {
      const zero = voice({ code }).number(0);
      expect(voice({ code }).number(-0), code).to.equal(zero);
      expect(voice({ code }).number(-0.04, 1), code).to.equal(zero);
    }
    expect(voice().number(-0.06, 1)).to.equal('-0.1');
  });

  it('writes shares in per cent, small ones as under 1', () => {
    expect([0, 0.004, 0.0099, 0.01, 0.056, 0.995, 1.26].map((share) => voice().percent(share))).to.deep.equal([
      '0',
      '<1',
      '<1',
      '1',
      '6',
      '100',
      '126',
    ]);
  });

  it('writes a marker in the units chosen', () => {
    expect(printed('testosterone', 550)).to.equal('550 ng/dL');
    expect(printed('testosterone', 550, 'si')).to.equal('19 nmol/L');
    expect(printed('lh', 4.52)).to.equal('4.5 IU/L');
    expect(printed('lh', 4.52, 'si')).to.equal('4.5 IU/L');
  });

  it('writes as many decimals as the measurement supports', () => {
    expect(printed('sperm', 65.4)).to.match(/^65 /);
    expect(printed('sperm', 6.54)).to.match(/^6\.5 /);
    expect(printed('testisVolume', 18.26)).to.match(/^18\.3 /);
    expect(printed('testosterone', 550.4, 'si')).to.match(/^19 /);
    expect(printed('testosterone', 55, 'si')).to.match(/^1\.9 /);
  });

  it('writes what is too small to print as less than the smallest, and zero as zero', () => {
    expect(printed('sperm', 0.01)).to.match(/^<0\.1 /);
    expect(printed('lh', 0.049)).to.match(/^<0\.1 /);
    expect(printed('lh', 0.05)).to.match(/^0\.1 /);
    expect(printed('sperm', 0)).to.match(/^0 /);
  });

  it('tells a fact at its depth, in its locale where that has the fact', () => {
    const text = { fundamentals: 'plain', intermediate: 'usual', academic: 'exact' };
    const facts = { 'protocol.stop': { fundamentals: 'einfach', intermediate: 'üblich', academic: 'genau' } };
    expect(voice().fact('protocol.stop', text)).to.equal('usual');
    expect(voice({ code: 'de', facts }).fact('protocol.stop', text)).to.equal('üblich');
    expect(voice({ code: 'de', facts }).fact('protocol.trt', text)).to.equal('usual');
    expect(voice(pseudoLocale).fact('protocol.trt', text)).to.equal('[üšüál~~]');
  });

  it('speaks a catalogue, always the same one', () => {
    const speaker = voice();
    expect(speaker.say(common).simulated).to.equal('simulated');
    expect(speaker.say(common)).to.equal(speaker.say(common));
    expect(voice(pseudoLocale).say(common).simulated).to.equal('[šímülátéd~~~~]');
  });
});
