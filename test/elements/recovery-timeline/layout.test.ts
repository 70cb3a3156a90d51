// Nothing lies on anything else, at any width, text size and direction.
import { expect } from 'chai';
import * as scenes from '../../../stories/scenes/recovery-timeline.js';
import { addLocale } from '../../../src/text/locales.js';
import { pseudoLocale } from '../../../src/text/pseudo-locale.js';
import { setViewport, textBoxesOverlap } from '../../support/fixture.js';
import { TimelineHarness } from './recovery-timeline.harness.js';

addLocale(pseudoLocale);

const mount = TimelineHarness.mount;

const everyScene = [
  scenes.academic,
  scenes.fundamentals,
  scenes.goesOn,
  scenes.gel,
  scenes.depot,
  scenes.fiveYears,
  scenes.fourMonths,
  scenes.besideHcg,
  scenes.threeMedicines,
  scenes.clomiphene,
  scenes.inWeeks,
  scenes.overlaid,
  scenes.ownCourses,
];

const openFolds = (timeline: TimelineHarness): void => {
  timeline.element.shadowRoot?.querySelectorAll('.fold').forEach((fold) => fold.setAttribute('open', ''));
};

describe('recovery-timeline: layout', () => {
  before(async () => {
    await setViewport({ width: 1640, height: 900 });
  });
  after(async () => {
    await setViewport({ width: 1280, height: 900 });
  });

  for (const width of [296, 328, 712, 1200, 1560]) {
    it(`puts no text on another at ${width} px`, async () => {
      for (const scene of everyScene) {
        const timeline = await mount(scene(), { width });
        openFolds(timeline);
        expect(textBoxesOverlap(timeline.element), scene.name).to.deep.equal([]);
        timeline.element.parentElement?.remove();
      }
    });
  }

  it('puts no text on another in a wide font', async () => {
    for (const width of [328, 712, 1200]) {
      const timeline = await mount(scenes.academic(), { width });
      timeline.element.style.setProperty('font-family', 'DejaVu Sans Mono, monospace');
      timeline.element.requestUpdate();
      await timeline.settled();
      openFolds(timeline);
      expect(textBoxesOverlap(timeline.element), `${width} px`).to.deep.equal([]);
      timeline.element.parentElement?.remove();
    }
  });

  it('puts no text on another with text of twice the size, and follows a change of the size', async () => {
    for (const width of [360, 712, 1200]) {
      for (const scene of [scenes.academic, scenes.fundamentals, scenes.threeMedicines]) {
        const timeline = await mount(scene(), { width });
        timeline.element.style.setProperty('font-size', '32px');
        await timeline.settled();
        await timeline.settled();
        openFolds(timeline);
        expect(textBoxesOverlap(timeline.element), `${scene.name} at ${width} px`).to.deep.equal([]);
        timeline.element.parentElement?.remove();
      }
    }
  });

  it('puts no text on another in longer words', async () => {
    for (const width of [328, 712, 1200]) {
      for (const scene of [scenes.academic, scenes.fundamentals, scenes.threeMedicines, scenes.depot]) {
        const timeline = await mount(scene(), { width, lang: 'en-XA' });
        expect(textBoxesOverlap(timeline.element), `${scene.name} at ${width} px`).to.deep.equal([]);
        timeline.element.parentElement?.remove();
      }
    }
  });

  it('keeps the drawing and its slider from left to right on a page that runs from right to left', async () => {
    const timeline = await mount(scenes.academic(), { width: 712 });
    timeline.element.setAttribute('dir', 'rtl');
    await timeline.settled();
    expect(textBoxesOverlap(timeline.element)).to.deep.equal([]);
    expect(getComputedStyle(timeline.slider).direction).to.equal('ltr');
    const names = timeline.drawing.querySelectorAll('text.name');
    const { left } = timeline.drawing.getBoundingClientRect();
    for (const name of names) expect(name.getBoundingClientRect().left).to.be.closeTo(left, 1);
  });

  it('has no text smaller than 13 px', async () => {
    for (const scene of [scenes.academic, scenes.fundamentals]) {
      const timeline = await mount(scene(), { width: 328 });
      for (const text of timeline.drawing.querySelectorAll('text, tspan')) {
        expect(parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(13);
      }
      timeline.element.parentElement?.remove();
    }
  });

  it('does not widen the page', async () => {
    for (const width of [296, 328, 712, 1200]) {
      const timeline = await mount(scenes.academic(), { width });
      expect(timeline.element.scrollWidth, `${width} px`).to.be.at.most(width + 1);
      timeline.element.parentElement?.remove();
    }
  });
});
