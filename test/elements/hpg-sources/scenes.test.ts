// The element in any scene: readable, accessible, in other languages, in print.
import { expect } from 'chai';
import { addLocale } from '../../../src/text/index.js';
import { pseudoLocale } from '../../../src/text/pseudo-locale.js';
import * as scenes from '../../../stories/scenes/hpg-sources.js';
import { recordConsole } from '../../support/console.js';
import {
  emulateMedia,
  expectNoAxeViolations,
  settled,
  textBoxesOverlap,
  unaccentedWords,
} from '../../support/fixture.js';
import { choose, mount, onPage, open, openReplay } from './hpg-sources.harness.js';

describe('hpg-sources in any scene', () => {
  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
    document.documentElement.removeAttribute('style');
  });

  it('is accessible', async () => {
    const element = await mount(onPage());
    await open(element, 'coviello-2005');
    await openReplay(element);
    await expectNoAxeViolations(element);
  }).timeout(60000);

  for (const name of ['belowAgent', 'wrongInput'] as const) {
    it(`${name} stays readable at 288 px`, async () => {
      recordConsole();
      const element = await mount(scenes[name](), { width: 288 });
      element.style.setProperty('inline-size', '288px');
      await choose(element, 'strength', 'randomised');
      await open(element, 'coviello-2005');
      await openReplay(element);
      expect(textBoxesOverlap(element.querySelector('[data-hpg-part="list"]')!)).to.deep.equal([]);
      expect(element.scrollWidth).to.be.at.most(288);
    }).timeout(60000);
  }

  it('is readable with text of twice the size', async () => {
    const element = await mount(scenes.belowAgent(), { width: 360 });
    element.style.setProperty('font-size', '32px');
    await settled(element);
    expect(textBoxesOverlap(element)).to.deep.equal([]);
    expect(element.scrollWidth).to.be.at.most(360);
  }).timeout(60000);

  it('is accessible on a dark page', async () => {
    const { style } = document.documentElement;
    style.setProperty('color-scheme', 'dark');
    style.setProperty('background', '#14181d');
    style.setProperty('color', '#eceff2');
    await expectNoAxeViolations(await mount(scenes.belowAgent()));
  }).timeout(60000);

  it('is longer in other languages, and every word is the language’s', async () => {
    addLocale(pseudoLocale);
    const element = await mount(onPage(), { lang: 'en-XA' });
    await choose(element, 'strength', 'randomised');
    await open(element, 'coviello-2005');
    await openReplay(element);
    await choose(element, 'shown', 'replayed');
    expect(unaccentedWords(element)).to.deep.equal([]);
  }).timeout(60000);

  it('prints the list and the replay, and no controls', async () => {
    const element = await mount(scenes.belowAgent());
    dispatchEvent(new Event('beforeprint'));
    await settled(element);
    await emulateMedia({ media: 'print' });
    for (const name of ['.filters', '.copy', '.replay']) {
      expect(element.renderRoot.querySelector(name)?.checkVisibility(), name).to.equal(false);
    }
    expect(element.querySelector('[data-source]')?.checkVisibility()).to.equal(true);
    expect(element.querySelector('tr[data-trial]')?.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
  });
});
