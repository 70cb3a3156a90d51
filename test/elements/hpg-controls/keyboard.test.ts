// <hpg-controls> by keyboard alone, with every fold open.
import { expect } from 'chai';
import type { HpgControls } from '../../../src/elements/hpg-controls/hpg-controls.js';
import * as scenes from '../../../stories/scenes/hpg-controls.js';
import { fixture, sendKeys, settled, testStore } from '../../support/fixture.js';
import { focused, walkByKeys } from '../../support/keyboard.js';
import { ControlsHarness } from './hpg-controls.harness.js';

async function opened(): Promise<ControlsHarness> {
  const controls = new ControlsHarness(await fixture<HpgControls>(scenes.ownMedicines()));
  await controls.open('courses', 'fieldset');
  await controls.open('share', 'input');
  return controls;
}

describe('<hpg-controls> by keyboard', () => {
  it('is walked whole with every fold open, in reading order, with a ring around each control', async () => {
    const { element } = await opened();
    const names = (await walkByKeys(element, 0)).map((control) => control.getAttribute('name') ?? control.localName);
    expect(names.slice(0, 2)).to.deep.equal(['preset', 'protocol']);
    expect(names.slice(-3)).to.deep.equal(['summary', 'link', 'copy']);
    expect(names.indexOf('undo')).to.be.below(names.indexOf('reset'));
  });

  it('keeps the focus on undo and on reset once there is nothing left to take back', async () => {
    const controls = new ControlsHarness(await fixture<HpgControls>(scenes.plain()));
    const before = testStore().state.scenario.month;
    controls.slider.focus();
    await sendKeys({ press: 'ArrowRight' });
    await settled(controls.element);
    expect(testStore().state.scenario.month).to.be.above(before);
    controls.undo.focus();
    await sendKeys({ press: 'Enter' });
    await settled(controls.element);
    expect(testStore().state.scenario.month).to.equal(before);
    expect(controls.undo.getAttribute('aria-disabled')).to.equal('true');
    expect(focused()).to.equal(controls.undo);
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(controls.reset);
    await sendKeys({ press: 'Space' });
    await settled(controls.element);
    expect(focused()).to.equal(controls.reset);
  });
});
