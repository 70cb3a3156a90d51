// <protocol-compare> at every width, text size, direction and language: nothing lies on anything or is cut off.
import { expect } from 'chai';
import { html } from 'lit';
import { addLocale } from '../../../src/text/index.js';
import { pseudoLocale } from '../../../src/text/pseudo-locale.js';
import * as scenes from '../../../stories/scenes/protocol-compare.js';
import { cleanup, setViewport, textBoxesOverlap, unaccentedWords } from '../../support/fixture.js';
import { CompareHarness } from './harness.js';

/** All folds of the element open, so that every word is measured. */
async function opened(compare: CompareHarness): Promise<CompareHarness> {
  compare.all('details').forEach((details) => {
    (details as HTMLDetailsElement).open = true;
  });
  return compare.settle();
}

describe('the words of <protocol-compare>', () => {
  afterEach(async () => {
    cleanup();
    document.documentElement.style.removeProperty('font-size');
    document.documentElement.removeAttribute('dir');
    await setViewport({ width: 800, height: 600 });
  });

  for (const width of [320, 360, 768, 1024, 1280, 1600]) {
    it(`lie clear of each other at ${width} px`, async () => {
      await setViewport({ width, height: 900 });
      const compare = await opened(await CompareHarness.mount(scenes.five()));
      expect(textBoxesOverlap(compare.element)).to.deep.equal([]);
    });
  }

  for (const month of [-2, 0, 12, 13, 36]) {
    it(`lie clear of each other at month ${month}`, async () => {
      await setViewport({ width: 1280, height: 900 });
      const compare = await CompareHarness.mount(html`<protocol-compare month=${month}></protocol-compare>`);
      expect(textBoxesOverlap(compare.element)).to.deep.equal([]);
    });
  }

  for (const width of [640, 1280]) {
    it(`lie clear of each other with text of twice the size at ${width} px`, async () => {
      document.documentElement.style.setProperty('font-size', '200%');
      await setViewport({ width, height: 900 });
      const compare = await CompareHarness.mount(scenes.afterStopping());
      expect(textBoxesOverlap(compare.element)).to.deep.equal([]);
    });
  }

  for (const width of [360, 1280]) {
    it(`lie clear of each other from right to left at ${width} px`, async () => {
      document.documentElement.dir = 'rtl';
      await setViewport({ width, height: 900 });
      const compare = await CompareHarness.mount(scenes.academic());
      expect(textBoxesOverlap(compare.element)).to.deep.equal([]);
    });

    it(`come from the catalogues and fit where they are 40 % longer, at ${width} px`, async () => {
      addLocale(pseudoLocale);
      await setViewport({ width, height: 900 });
      const compare = await opened(await CompareHarness.mount(scenes.gonadotropins(), { lang: 'en-XA' }));
      expect(unaccentedWords(compare.element)).to.deep.equal([]);
      expect(compare.answer).to.match(/^\[Åft|^\[Áft/);
      expect(textBoxesOverlap(compare.element)).to.deep.equal([]);
    });
  }

  it('never make the page wider than the window', async () => {
    for (const width of [320, 700, 1280]) {
      await setViewport({ width, height: 900 });
      const compare = await CompareHarness.mount(scenes.five());
      expect(document.documentElement.scrollWidth, String(width)).to.be.at.most(width);
      compare.element.remove();
    }
  });

  it('are never smaller than 13 px', async () => {
    const compare = await opened(await CompareHarness.mount(scenes.plain(), { width: 1200 }));
    const sizes = compare
      .all('*')
      .filter((element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''))
      .map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(Math.min(...sizes)).to.be.at.least(13);
  });
});
