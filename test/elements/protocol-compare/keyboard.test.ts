// The whole comparison by keyboard alone: every control is come to in the order of reading, seen to be there and not covered, and
// can be worked.
import { expect } from 'chai';
import * as scenes from '../../../stories/scenes/protocol-compare.js';
import { sendKeys, setViewport, testStore } from '../../support/fixture.js';
import { CompareHarness } from './harness.js';

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

const outside = (compare: CompareHarness): boolean => {
  const active = document.activeElement;
  return active === null || active === document.body || !compare.element.contains(active);
};

function mark(compare: CompareHarness, position: 'beforebegin' | 'afterend'): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = position;
  compare.element.insertAdjacentElement(position, button);
  return button;
}

const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ??
  element.closest('label')?.firstElementChild?.textContent.trim() ??
  element.textContent.trim();

const ring = (element: Element): number => {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
};

/** Whether the middle of what has the focus can be seen: nothing that stays in view lies over it. */
function covered(compare: CompareHarness, element: Element): boolean {
  const bar = compare.root.querySelector('.choices')!;
  if (bar.contains(element) || getComputedStyle(bar).position !== 'sticky') return false;
  const edge = bar.getBoundingClientRect().bottom;
  const { top, bottom } = element.getBoundingClientRect();
  // Before it sticks, what stands above the bar is above it on the page as well.
  return bar.getBoundingClientRect().top <= 1 && top < edge - 1 && bottom > 0;
}

async function press(compare: CompareHarness, ...keys: string[]): Promise<void> {
  for (const key of keys) await pressed(key);
  await compare.settle();
}

describe('<protocol-compare> by keyboard', () => {
  before(async () => {
    await setViewport({ width: 1280, height: 720 });
  });

  for (const width of [1200, 700, 340]) {
    it(`comes to each control in the order of reading, none of them covered, and out at both ends, at ${width} px`, async function () {
      this.timeout(30000);
      const compare = await CompareHarness.mount(scenes.afterStopping(), { width });
      while (compare.all('.mark-room').length > 0) await compare.settle();
      const [ahead, behind] = [mark(compare, 'beforebegin'), mark(compare, 'afterend')];
      const walk = async (key: 'Tab' | 'Shift+Tab'): Promise<Element[]> => {
        const passed: Element[] = [];
        for (let steps = 0; steps < 200; steps++) {
          await pressed(key);
          if (outside(compare)) return passed;
          const active = focused()!;
          passed.push(active);
          expect(ring(active), `ring of ${nameOf(active)}`).to.be.at.least(2);
          expect(covered(compare, active), `${nameOf(active)} is covered after ${key}`).to.equal(false);
        }
        throw new Error('the keyboard does not get out of the element');
      };
      ahead.focus();
      const passed = await walk('Tab');
      expect(document.activeElement).to.equal(behind);
      for (const part of ['columns', 'rows', 'order', 'moment', 'protocol'])
        expect(passed.filter((each) => each.getAttribute('part') === part).length, part).to.be.at.least(1);
      for (const offer of compare.all('[part=offers] button')) expect(passed).to.include(offer);
      for (const select of compare.selects) expect(passed).to.include(select);
      expect(passed.filter((each) => each.matches('.group > summary'))).to.deep.equal(compare.all('.group > summary'));
      const inOrder = [...passed].sort((a, b) =>
        a.getRootNode() !== b.getRootNode()
          ? 0
          : a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING
            ? -1
            : 1,
      );
      expect(passed).to.deep.equal(inOrder);
      const back = await walk('Shift+Tab');
      expect(document.activeElement).to.equal(ahead);
      expect(back.reverse()).to.deep.equal(passed);
    });
  }

  it('chooses, adds and takes away columns by keys, and keeps the place', async () => {
    const compare = await CompareHarness.mount(scenes.neverTried(), { width: 1200 });
    const count = compare.root.querySelector<HTMLSelectElement>('[part=columns]')!;
    count.focus();
    const had = compare.shown.length;
    await press(compare, 'ArrowDown');
    expect(compare.shown).to.have.length(had + 1);
    await press(compare, 'ArrowUp', 'ArrowUp');
    expect(compare.shown).to.have.length(had - 1);
    expect(focused()).to.equal(count);

    const offer = compare.root.querySelector<HTMLElement>('[part=offers] button')!;
    offer.focus();
    await press(compare, 'Enter');
    expect(compare.shown.at(-1)).to.equal('stop');
    expect(focused(), 'the new column').to.equal(compare.selects.at(-1));

    await press(compare, 'ArrowDown');
    expect(compare.shown.at(-1)).to.not.equal('stop');
    expect(focused(), 'the same column').to.equal(compare.selects.at(-1));

    const everywhere = compare.root.querySelector<HTMLElement>('[part=everywhere]')!;
    const wanted = compare.shown[1];
    everywhere.focus();
    await press(compare, 'Space');
    expect(testStore().state.scenario.protocol).to.equal(wanted);
    expect(focused()?.getAttribute('part')).to.equal('everywhere');
  });

  it('works slider, folds, rows, order and marks by keys', async () => {
    const compare = await CompareHarness.mount(scenes.afterStopping(), { width: 1200 });
    compare.root.querySelector<HTMLElement>('.moment')!.focus();
    await press(compare, 'ArrowRight');
    expect(testStore().state.scenario.month).to.equal(19);
    const rows = compare.root.querySelector<HTMLSelectElement>('[part=rows]')!;
    rows.focus();
    await press(compare, 'ArrowDown');
    expect(rows.value).to.equal('differing');
    expect(focused()).to.equal(rows);
    await press(compare, 'ArrowUp');
    const summary = compare.all('.group > summary')[1] as HTMLElement;
    summary.focus();
    const open = (summary.parentElement as HTMLDetailsElement).open;
    await press(compare, 'Enter');
    expect((compare.all('.group')[1] as HTMLDetailsElement).open).to.equal(!open);
    expect(focused()).to.equal(summary);
    const evidence = compare.root.querySelector<HTMLElement>('tr.marker.sperm td button.evidence')!;
    evidence.focus();
    await press(compare, 'Enter');
    const panel = (): Element | null => compare.root.querySelector('.evidence-panel');
    for (let tries = 0; tries < 30 && !panel()?.matches(':popover-open'); tries++) await compare.settle();
    expect(panel()?.matches(':popover-open')).to.equal(true);
    await press(compare, 'Escape');
    expect(panel()?.matches(':popover-open') ?? false).to.equal(false);
    expect(focused()).to.equal(evidence);
  });

  it('turns to the last column and back without losing the place where a button ends', async () => {
    const compare = await CompareHarness.mount(scenes.afterStopping(), { width: 340 });
    const turns = (): HTMLButtonElement[] => compare.all('[part=turn]') as HTMLButtonElement[];
    turns()[1]!.focus();
    await press(compare, 'Enter', 'Enter');
    expect(compare.shown).to.deep.equal(['clomiphene']);
    expect(turns()[1]!.disabled).to.equal(true);
    expect(focused()).to.equal(turns()[0]);
    await press(compare, 'Enter', 'Enter', 'Enter');
    expect(compare.shown).to.deep.equal(['stop']);
    expect(focused()).to.equal(turns()[1]);
  });
});
