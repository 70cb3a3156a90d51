// The moment in words and as a slider.
import { expect } from 'chai';
import { html } from 'lit';
import { momentSlider, momentWords } from '../../src/internal/moment.js';
import { runProtocol } from '../../src/scenario/run.js';
import { defaultScenario } from '../../src/scenario/scenario.js';
import { english, Voice } from '../../src/text/index.js';
import { expectNoAxeViolations, fixture, sendKeys } from '../support/fixture.js';

const voice = new Voice(english, 'intermediate', 'conventional');
const stop = runProtocol(defaultScenario, 'stop');

describe('the moment', () => {
  it('is said in words', () => {
    expect(momentWords(voice, stop, -1)).to.equal('before the first dose');
    expect(momentWords(voice, stop, 6.25)).to.equal('month 6.3 on testosterone');
    expect(momentWords(voice, stop, 18)).to.equal('month 18, 6 after stopping');
    const untreated = runProtocol(defaultScenario, 'untreated');
    expect(momentWords(voice, untreated, 4)).to.equal('month 4, no testosterone from outside');
  });

  it('is set by a native slider over all that is shown', async () => {
    const moved: number[] = [];
    const label = await fixture(html`<p>${momentSlider(voice, stop, 6, (month) => moved.push(month))}</p>`);
    const slider = label.querySelector('input')!;
    expect([slider.min, slider.max, slider.value]).to.deep.equal(['-2', '36', '6']);
    expect(slider.getAttribute('aria-valuetext')).to.equal('month 6 on testosterone');
    await expectNoAxeViolations(label);
    slider.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Home' });
    expect(moved).to.deep.equal([7, 36, -2]);
  });
});
