// The whole timeline by keyboard alone: every control is come to in the order of reading, and seen to be there.
import { expect } from 'chai';
import * as scenes from '../../../stories/scenes/recovery-timeline.js';
import { sendKeys, setViewport } from '../../support/fixture.js';
import { TimelineHarness } from './recovery-timeline.harness.js';

/** Presses a key, with Shift where its name begins so. */
async function pressed(key: string): Promise<void> {
  const shifted = key.startsWith('Shift+');
  if (shifted) await sendKeys({ down: 'Shift' });
  await sendKeys({ press: key.replace('Shift+', '') });
  if (shifted) await sendKeys({ up: 'Shift' });
}

/** What has the focus, through shadow roots. */
function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

const outside = (timeline: TimelineHarness): boolean => {
  const active = document.activeElement;
  return active === null || active === document.body || !timeline.element.contains(active);
};

/** Walks with a key until the element is left. */
async function walk(timeline: TimelineHarness, key: 'Tab' | 'Shift+Tab'): Promise<Element[]> {
  const passed: Element[] = [];
  for (let steps = 0; steps < 120; steps++) {
    await pressed(key);
    if (outside(timeline)) return passed;
    const active = focused();
    if (active) passed.push(active);
  }
  throw new Error('the keyboard does not get out of the element');
}

function mark(timeline: TimelineHarness, position: 'beforebegin' | 'afterend'): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = position;
  timeline.element.insertAdjacentElement(position, button);
  return button;
}

const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? (element.closest('label') ?? element).textContent.trim();

/** Width of the ring; bars in the drawing have theirs around what can be pressed. */
const ring = (element: Element): number => {
  const target = element.querySelector('.target');
  if (target) {
    const { stroke, strokeWidth } = getComputedStyle(target);
    return stroke === 'none' ? 0 : Number.parseFloat(strokeWidth);
  }
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
};

describe('recovery-timeline: by keyboard', () => {
  before(async () => {
    await setViewport({ width: 1280, height: 900 });
  });

  for (const width of [1200, 340]) {
    it(`comes to each control in the order of reading, and out at both ends, at ${width} px`, async () => {
      const timeline = await TimelineHarness.mount(scenes.threeMedicines(), { width });
      const [ahead, behind] = [mark(timeline, 'beforebegin'), mark(timeline, 'afterend')];
      ahead.focus();
      const passed: Element[] = [];
      const rings: string[] = [];
      const tops: [number, string][] = [];
      for (let steps = 0; steps < 120; steps++) {
        await pressed('Tab');
        if (outside(timeline)) break;
        const active = focused();
        if (!active) continue;
        passed.push(active);
        if (!(ring(active) >= 2)) rings.push(nameOf(active));
        if (!active.matches('.handle')) tops.push([active.getBoundingClientRect().top + scrollY, nameOf(active)]);
      }
      expect(document.activeElement).to.equal(behind);
      expect(rings, 'without a ring').to.deep.equal([]);
      const names = passed.map(nameOf);
      for (const control of [
        'Depth',
        'What happens',
        'Testosterone',
        'Dose, mg',
        'Taken for, months',
        'Age',
        'More choices',
      ])
        expect(names.join('; ')).to.contain(control);
      expect(passed.filter((each) => each.matches('.handle'))).to.deep.equal(timeline.handles);
      expect(passed).to.include(timeline.slider);
      expect(passed.filter((each) => each.matches('button.evidence')).length).to.be.above(3);
      expect(passed.filter((each) => each.matches('summary')).length).to.be.above(4);
      // Down the page, never up by more than what stands in the same line.
      for (const [index, [top, name]] of tops.entries()) {
        const above = tops[index - 1];
        if (above) expect(top, `${name} after ${above[1]}`).to.be.above(above[0] - 40);
      }
      behind.focus();
      const back = await walk(timeline, 'Shift+Tab');
      expect(document.activeElement).to.equal(ahead);
      expect(back.reverse()).to.deep.equal(passed);
    });
  }
});
