// Words by depth and language.
import { expect } from 'chai';
import { catalogue, speak, type Locale } from '../../src/text/catalogue.js';
import { addLocale, english, nearestLocale } from '../../src/text/locales.js';
import { pseudo, pseudoLocale } from '../../src/text/pseudo-locale.js';

const words = catalogue('test-words', {
  fixed: 'words',
  made: (v: { count: string }) => `${v.count} men`,
  told: { fundamentals: 'plain', intermediate: 'usual', academic: 'exact' },
  mixed: {
    fundamentals: 'some',
    intermediate: (v: { count: string }) => `${v.count} of 100`,
    academic: (v: { low: string; high: string }) => `${v.low} to ${v.high}`,
  },
});

describe('a catalogue', () => {
  it('is spoken at one depth', () => {
    const told = (['fundamentals', 'intermediate', 'academic'] as const).map(
      (level) => speak(words, english, level).told,
    );
    expect(told).to.deep.equal(['plain', 'usual', 'exact']);
    const say = speak(words, english, 'academic');
    expect(say.fixed).to.equal('words');
    expect(say.made({ count: '7' })).to.equal('7 men');
  });

  it('takes values at every depth of a message that needs them at one', () => {
    const values = { count: '67', low: '61', high: '72' };
    const mixed = (['fundamentals', 'intermediate', 'academic'] as const).map((level) =>
      speak(words, english, level).mixed(values),
    );
    expect(mixed).to.deep.equal(['some', '67 of 100', '61 to 72']);
  });

  it('is frozen once spoken', () => {
    expect(speak(words, english, 'academic')).to.be.frozen;
  });

  it('takes from a locale what it has and stays English for the rest', () => {
    const german: Locale = {
      code: 'de',
      messages: {
        'test-words': { fixed: 'Wörter', told: { fundamentals: 'einfach', intermediate: 'üblich', academic: 'genau' } },
        'other-words': { made: 'falsch' },
      },
    };
    const say = speak(words, german, 'fundamentals');
    expect([say.fixed, say.told, say.made({ count: '7' })]).to.deep.equal(['Wörter', 'einfach', '7 men']);
  });

  it('accepts fixed words from a locale where English needs values', () => {
    const say = speak(words, { code: 'xx', messages: { 'test-words': { made: 'several men' } } }, 'academic');
    expect(say.made({ count: '7' })).to.equal('several men');
  });

  it('passes every message through a locale’s transform, made ones when they are made', () => {
    const say = speak(words, { code: 'xx', transform: (text) => text.toUpperCase() }, 'fundamentals');
    expect([say.fixed, say.told, say.made({ count: 'seven' })]).to.deep.equal(['WORDS', 'PLAIN', 'SEVEN MEN']);
  });
});

describe('locales', () => {
  const german: Locale = { code: 'de' };
  const swiss: Locale = { code: 'de-CH' };
  before(() => {
    addLocale(german);
    addLocale(swiss);
  });

  it('the nearest one to a language tag is taken, whatever the case', () => {
    expect(nearestLocale('de')).to.equal(german);
    expect(nearestLocale('de-AT')).to.equal(german);
    expect(nearestLocale('de-Latn-AT-1996')).to.equal(german);
    expect(nearestLocale('DE-ch')).to.equal(swiss);
  });

  it('anything unknown is told in English', () => {
    for (const tag of ['', 'fr', 'den', 'en-GB', '-', 'x-klingon']) expect(nearestLocale(tag), tag).to.equal(english);
  });
});

describe('the pseudo-locale', () => {
  it('accents, brackets and lengthens words', () => {
    expect(pseudo('Sperm')).to.equal('[Špérm~~]');
    expect(pseudo('')).to.equal('');
    expect(pseudo(`Month ${pseudo('six')}, 3.5 mL`)).to.equal('[Möñth~~ [šíx~~], 3.5 mL~]');
    const long = 'This explains how the body works.';
    expect(pseudo(long).length).to.be.at.least(Math.ceil(long.length * 1.4));
  });

  it('reaches every message of a catalogue', () => {
    const say = speak(words, pseudoLocale, 'intermediate');
    for (const text of [say.fixed, say.told, say.made({ count: '1' }), say.mixed({ count: '1', low: '', high: '' })]) {
      expect(text).to.match(/^\[.*\]$/);
    }
  });
});
