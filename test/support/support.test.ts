// The checks that other tests rely on find what they are for.
import { expect } from 'chai';
import { html } from 'lit';
import { pseudo } from '../../src/text/pseudo-locale.js';
import { defaultScenario } from '../../src/scenario/scenario.js';
import { expectNoAxeViolations, fixture, testStore, textBoxesOverlap, unaccentedWords } from './fixture.js';

async function rejection(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => '',
    (error: unknown) => String(error),
  );
}

describe('test support', () => {
  it('removes what a fixture has mounted after the test (first half)', async () => {
    const paragraph = await fixture(html`<p id="left-over">here</p>`);
    expect(paragraph.isConnected).to.equal(true);
    testStore().update({ month: 3 });
  });

  it('removes what a fixture has mounted after the test (second half)', () => {
    expect(document.querySelector('#left-over')).to.equal(null);
    expect(testStore().state.scenario).to.equal(defaultScenario);
  });

  it('refuses a first element of another class', async () => {
    expect(await rejection(fixture(html`<p></p>`, { is: HTMLInputElement }))).to.contain('<p>, not a HTMLInputElement');
  });

  it('reports accessibility violations with rule and place', async () => {
    const unnamed = await fixture(html`<div><input id="unnamed" /></div>`);
    expect(await rejection(expectNoAxeViolations(unnamed)))
      .to.contain('label')
      .and.contain('#unnamed');
    const named = await fixture(html`<label>Dose <input /></label>`);
    await expectNoAxeViolations(named);
  });

  it('finds labels of a drawing that lie on each other', async () => {
    const drawing = await fixture(html`
      <svg width="200" height="100">
        <text x="10" y="30">LH</text>
        <text x="12" y="33">FSH</text>
        <text x="10" y="80">sperm</text>
      </svg>
    `);
    expect(textBoxesOverlap(drawing)).to.deep.equal(['"LH" lies on "FSH"']);
  });

  it('finds a label that its drawing cuts off', async () => {
    const drawing = await fixture(html`<svg width="60" height="40"><text x="40" y="20">testosterone</text></svg>`);
    expect(textBoxesOverlap(drawing)).to.deep.equal(['"testosterone" is cut off by <svg>']);
  });

  it('finds nothing wrong with lines of running text', async () => {
    const text = await fixture(html`<p>One line of <b>words</b> after another until the narrow box is full.</p>`, {
      width: 90,
    });
    expect(textBoxesOverlap(text)).to.deep.equal([]);
  });

  it('finds words outside of the brackets of the pseudo-locale', async () => {
    const element = await fixture(html`
      <div>
        <p>${pseudo('Sperm')} 3.5 ng/dL <b>${pseudo('inside')}</b></p>
        <p>${pseudo(`Usual ${pseudo('low')} value`)}</p>
        <button aria-label="Reset">${pseudo('Reset')}</button>
        <p>Left ${pseudo('behind')}</p>
        <svg><text>month</text></svg>
      </div>
    `);
    expect(unaccentedWords(element)).to.deep.equal(['aria-label="Reset"', `Left ${pseudo('behind')}`, 'month']);
  });
});
