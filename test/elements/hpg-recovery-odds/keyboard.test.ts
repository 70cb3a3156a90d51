// <hpg-recovery-odds> by keyboard alone, from its first control to its last and back.
import { expect } from 'chai';
import * as scenes from '../../../stories/scenes/hpg-recovery-odds.js';
import { nextFrame, sendKeys, testStore } from '../../support/fixture.js';
import { focused, walkByKeys } from '../../support/keyboard.js';
import { OddsHarness } from './harness.js';

const wide = { width: 1200 };

describe('<hpg-recovery-odds> by keyboard', () => {
  it('is walked whole, in reading order, with a ring around each control', async () => {
    const odds = await OddsHarness.simulated(scenes.plain(), wide);
    // What a mark opens is fetched when it is first asked for.
    const mark = odds.root.querySelector<HTMLButtonElement>('button.evidence')!;
    mark.click();
    while (mark.getAttribute('aria-expanded') !== 'true') await nextFrame();
    await sendKeys({ press: 'Escape' });
    const controls = await walkByKeys(odds.element);
    const kinds = controls.map(({ localName }) => localName);
    expect(kinds.slice(0, 4)).to.deep.equal(['select', 'input', 'select', 'select']);
    expect(kinds.filter((kind) => kind === 'summary')).to.have.length(4);
  });

  it('keeps the focus where stopping is chosen and the button for it goes', async () => {
    const odds = await OddsHarness.mount(scenes.neverStops(), wide);
    const button = odds.root.querySelector<HTMLButtonElement>('[part="show-stop"]')!;
    button.focus();
    await sendKeys({ press: 'Enter' });
    await odds.untilFirstMen();
    expect(testStore().state.scenario.protocol).to.equal('stop');
    expect(button.isConnected).to.equal(false);
    expect(odds.root.contains(focused())).to.equal(true);
  });
});
