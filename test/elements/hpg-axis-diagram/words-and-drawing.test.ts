// What <hpg-axis-diagram> says of pulses, volume and months is what its drawing holds, read off the drawing itself.
import { expect } from 'chai';
import { html } from 'lit';
import { HpgAxisDiagram } from '../../../src/elements/hpg-axis-diagram/hpg-axis-diagram.js';
import { firstMonth } from '../../../src/scenario/scenario.js';
import { markerAt, runProtocol, signalAt } from '../../../src/scenario/run.js';
import { fixture, settled, testStore } from '../../support/fixture.js';

const mount = (month: number): Promise<HpgAxisDiagram> =>
  fixture(html`<hpg-axis-diagram month=${month}></hpg-axis-diagram>`, { is: HpgAxisDiagram, width: 1200 });

const words = (found: Element | null | undefined): string => (found?.textContent ?? '').replace(/\s+/g, ' ').trim();

const runShown = () => {
  const { scenario } = testStore().state;
  return { run: runProtocol(scenario, scenario.protocol), month: scenario.month };
};

const moments = [-1, 0.5, 6, 12.5, 14, 30];

describe('the words and the drawing of <hpg-axis-diagram>', () => {
  for (const month of moments) {
    it(`agree on the pulses in month ${month}`, async () => {
      const axis = await mount(month);
      const root = axis.shadowRoot!;
      root.querySelector<HTMLButtonElement>('[data-part=gnrh]')!.click();
      await settled(axis);
      const told = words(root.querySelector('[data-pulses]'));
      const count = Number(/(\d+) pulses/.exec(told)?.[1] ?? 0);
      const marks = [...root.querySelectorAll('[part=drawing] [data-line=gnrh] .mark')];
      expect(marks.length, told).to.be.within(
        Math.min(count, Math.max(1, Math.floor(count / 4) - 1)),
        Math.max(1, Math.ceil(count / 4) + 1),
      );
      expect(root.querySelectorAll('[part=drawing] [data-line=lh] .mark')).to.have.length(marks.length);
      const size = Number(/(\d+) % of a usual/.exec(told)?.[1]);
      expect(size).to.be.above(0);
    });

    it(`agree on the volume in month ${month}`, async () => {
      const axis = await mount(month);
      const { run } = runShown();
      const [usual, now] = [...axis.shadowRoot!.querySelectorAll('[part=drawing] ellipse.organ')].map((outline) =>
        Number(outline.getAttribute('ry')),
      );
      const volume = markerAt(run, 'testisVolume', month);
      // A volume goes with the cube of what is drawn as a length.
      const drawn = (now! / usual!) ** 3 * markerAt(run, 'testisVolume', firstMonth);
      expect(drawn).to.be.closeTo(volume, 0.1);
      expect(words(axis.shadowRoot!.querySelector('[part=drawing] .label[data-node=testisVolume]'))).to.contain(
        volume.toFixed(1),
      );
    });
  }

  it('agree on the share of GnRH between two days', async () => {
    const axis = await mount(6.013);
    const { run, month } = runShown();
    const share = Math.round(100 * signalAt(run, 'gnrh', month));
    expect(words(axis.shadowRoot!.querySelector('[part=drawing] .label[data-node=gnrh]'))).to.contain(
      `${share} % of usual`,
    );
  });
});
