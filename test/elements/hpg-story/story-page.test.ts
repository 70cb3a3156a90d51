// The complete story: plain words that say what the data say, with and without script.
import { expect } from 'chai';
import { claims } from '../../../src/data/claims.js';
import { sources } from '../../../src/data/sources.js';
import { readSteps } from '../../../src/elements/hpg-story/step-scenario.js';
import { sourceAddress } from '../../../src/internal/sources-list.js';
import { readingGrade } from '../../data/reading-grade.js';

const text = (element: Element | null): string => (element?.textContent ?? '').trim().replace(/\s+/g, ' ');

const never = /\b(should|best|safe|unfortunately|simply|suffer\w*)\b/i;

describe('the story "From first dose to recovery"', () => {
  let page: Document;
  let steps: Element[];

  before(async () => {
    const response = await fetch('/stories/pages/story.html');
    page = new DOMParser().parseFromString(await response.text(), 'text/html');
    steps = [...page.querySelectorAll('hpg-step')];
  });

  const plainWords = (step: Element): string =>
    [...step.children]
      .filter(({ slot }) => slot === '')
      .map(text)
      .join(' ');

  it('runs from before the first dose to long after the last, with attributes that can be used', () => {
    const readings = readSteps(steps);
    expect(readings.flatMap(({ problems }) => problems.map(String))).to.deep.equal([]);
    const months = readings.map(({ patch }) => patch.month);
    expect(months).to.deep.equal([...months].sort((a, b) => Number(a) - Number(b)));
    expect(months.at(0)).to.be.below(0);
    expect(months.at(-1)).to.be.above(24);
  });

  it('has a heading, and words for each of three depths, in every step', () => {
    for (const step of steps) {
      expect(text(step.querySelector('h2[slot=title]'))).not.to.equal('');
      expect(plainWords(step)).not.to.equal('');
      for (const depth of ['intermediate', 'academic']) {
        const words = step.querySelector(`[slot=${depth}]`);
        expect(text(words), depth).not.to.equal('');
        expect(words?.hasAttribute('hidden')).to.equal(true);
      }
    }
  });

  it('states without script the very statements of the data, with links to all their sources', () => {
    for (const step of steps) {
      const ids = step.getAttribute('facts')!.split(' ');
      const told = [...step.querySelectorAll('[slot=facts] > p')];
      expect(told).to.have.length(ids.length);
      ids.forEach((id, index) => {
        const claim = claims[id]!;
        expect(text(told[index]!).startsWith(claim.text.fundamentals), `${id} as in the data`).to.equal(true);
        const links = [...told[index]!.querySelectorAll('a')].map((link) => link.getAttribute('href'));
        expect(links).to.deep.equal(claim.sources.map((source) => sourceAddress(sources[source]!)));
      });
    }
  });

  it('has no number outside the statements', () => {
    for (const step of steps) {
      const own = [...step.children]
        .filter(({ slot }) => slot !== 'facts')
        .map(text)
        .join(' ');
      expect(own, text(step.querySelector('h2'))).not.to.match(/\d/);
    }
    expect(text(page.querySelector('.lead'))).not.to.match(/\d/);
  });

  it('is told in plain words of grade 8 or below, and calmly', () => {
    const own = [text(page.querySelector('.lead')), ...steps.map(plainWords)];
    for (const words of own) expect(readingGrade(words), words).to.be.at.most(8);
    expect(text(page.body)).not.to.match(never);
  });

  it('is about elements that are on the page', () => {
    for (const step of steps) expect(page.querySelector(step.getAttribute('focus')!)).not.to.equal(null);
  });

  it('needs no script of its own and no inline style', () => {
    expect(page.querySelectorAll('[style], style')).to.have.length(0);
    expect([...page.scripts].every(({ src }) => src !== '')).to.equal(true);
  });
});
