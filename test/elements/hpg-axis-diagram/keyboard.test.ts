// <hpg-axis-diagram> by keyboard alone: parts, months, comparing, and a question that is answered.
import { expect } from 'chai';
import { HpgAxisDiagram } from '../../../src/elements/hpg-axis-diagram/hpg-axis-diagram.js';
import * as scenes from '../../../stories/scenes/hpg-axis-diagram.js';
import { fixture, nextFrame, sendKeys, settled } from '../../support/fixture.js';
import { focused, walkByKeys } from '../../support/keyboard.js';

const mount = (scene: () => ReturnType<typeof scenes.plain>): Promise<HpgAxisDiagram> =>
  fixture(scene(), { is: HpgAxisDiagram, width: 1000 });

describe('<hpg-axis-diagram> by keyboard', () => {
  for (const name of ['plain', 'partChosen', 'compared'] as const) {
    it(`is walked whole, in reading order, with a ring around each control: ${name}`, async () => {
      const axis = await mount(scenes[name]);
      await new Promise((resolve) => setTimeout(resolve, 400));
      await settled(axis);
      // What a mark opens is fetched when it is first asked for.
      const mark = axis.shadowRoot!.querySelector<HTMLButtonElement>('button.evidence');
      mark?.click();
      while (mark && mark.getAttribute('aria-expanded') !== 'true') await nextFrame();
      if (mark) await sendKeys({ press: 'Escape' });
      const controls = await walkByKeys(axis);
      const parts = controls.filter((control) => control.hasAttribute('data-part'));
      expect(parts.length).to.equal(axis.shadowRoot!.querySelectorAll('[data-part]').length).and.be.above(8);
      expect(controls.filter(({ localName }) => localName === 'summary')).to.have.length(3);
    });
  }

  it('keeps the focus inside once a guess is made and its buttons go', async () => {
    const axis = await mount(scenes.natural);
    const guess = axis.shadowRoot!.querySelector<HTMLButtonElement>('[data-guess=falls]')!;
    guess.focus();
    await sendKeys({ press: 'Enter' });
    await new Promise((resolve) => setTimeout(resolve, 400));
    await settled(axis);
    expect(axis.shadowRoot!.querySelector('[data-guess]')).to.equal(null);
    expect(axis.shadowRoot!.contains(focused())).to.equal(true);
    expect(focused()?.hasAttribute('data-show')).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await settled(axis);
    expect(axis.shadowRoot!.querySelector('[data-show]')).to.equal(null);
    expect(focused()?.getAttribute('part')).to.equal('moment');
  });

  it('keeps the focus inside once the question is skipped', async () => {
    const axis = await mount(scenes.natural);
    const skip = [...axis.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=prediction] button')].at(-1)!;
    skip.focus();
    await sendKeys({ press: 'Space' });
    await settled(axis);
    expect(axis.shadowRoot!.querySelector('[part=prediction]')).to.equal(null);
    expect(focused()?.getAttribute('part')).to.equal('moment');
  });
});
