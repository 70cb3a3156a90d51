// <hpg-recovery-odds> at every width, text size, direction and language: nothing lies on anything or is cut off.
import { expect } from 'chai';
import { addLocale } from '../../../src/text/index.js';
import { pseudoLocale } from '../../../src/text/pseudo-locale.js';
import * as scenes from '../../../stories/scenes/hpg-recovery-odds.js';
import { cleanup, setViewport, textBoxesOverlap, unaccentedWords } from '../../support/fixture.js';
import { OddsHarness } from './harness.js';

async function opened(odds: OddsHarness): Promise<OddsHarness> {
  odds.root.querySelectorAll('details').forEach((details) => {
    details.open = true;
  });
  return odds.settle();
}

describe('the words of <hpg-recovery-odds>', () => {
  afterEach(async () => {
    cleanup();
    document.documentElement.style.removeProperty('font-size');
    document.documentElement.removeAttribute('dir');
    await setViewport({ width: 800, height: 600 });
  });

  for (const width of [320, 360, 768, 1024, 1280, 1600]) {
    for (const [name, scene] of Object.entries({
      plain: scenes.between,
      clinic: scenes.clinic,
      never: scenes.neverStops,
    })) {
      it(`lie clear of each other at ${width} px: ${name}`, async () => {
        await setViewport({ width, height: 900 });
        const odds = await opened(await OddsHarness.mount(scene()));
        expect(textBoxesOverlap(odds.element)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      });
    }
  }

  for (const width of [320, 640, 1280]) {
    it(`lie clear of each other with text of twice the size at ${width} px`, async () => {
      document.documentElement.style.setProperty('font-size', '200%');
      await setViewport({ width, height: 900 });
      const odds = await opened(await OddsHarness.mount(scenes.plain()));
      expect(textBoxesOverlap(odds.element)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }

  for (const width of [360, 1280]) {
    it(`lie clear of each other from right to left at ${width} px`, async () => {
      document.documentElement.dir = 'rtl';
      await setViewport({ width, height: 900 });
      const odds = await opened(await OddsHarness.mount(scenes.plain()));
      expect(textBoxesOverlap(odds.element)).to.deep.equal([]);
    });

    it(`come from the catalogues and fit where they are 40 % longer, at ${width} px`, async () => {
      addLocale(pseudoLocale);
      await setViewport({ width, height: 900 });
      const odds = await opened(await OddsHarness.mount(scenes.plain(), { lang: 'en-XA' }));
      expect(unaccentedWords(odds.element)).to.deep.equal([]);
      expect(textBoxesOverlap(odds.element)).to.deep.equal([]);
    });
  }
});
