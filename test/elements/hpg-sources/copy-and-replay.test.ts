// Copying, the replay, and CSV.
import { expect } from 'chai';
import { sources } from '../../../src/data/sources.js';
import type { HpgSources } from '../../../src/elements/hpg-sources/hpg-sources.js';
import { expectNoAxeViolations, settled } from '../../support/fixture.js';
import { choose, ids, mount, onPage, openReplay, text } from './hpg-sources.harness.js';

describe('hpg-sources: copying, replay and scenes', () => {
  describe('copying', () => {
    const { clipboard } = navigator;
    const withClipboard = (value: unknown): void => {
      Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
    };
    afterEach(() => withClipboard(clipboard));

    async function copy(element: HpgSources): Promise<void> {
      element.renderRoot.querySelector<HTMLButtonElement>('.copy button')?.click();
      await settled(element);
    }

    it('puts one or all listed sources on the clipboard in the form chosen', async () => {
      const copied: string[] = [];
      withClipboard({ writeText: (words: string) => Promise.resolve(void copied.push(words)) });
      const element = await mount(onPage());
      await choose(element, 'which', 'coviello-2005');
      await copy(element);
      await choose(element, 'format', 'bibtex');
      await copy(element);
      await choose(element, 'which', 'all');
      await choose(element, 'format', 'csl');
      await copy(element);
      expect(copied[0])
        .to.contain(`doi:${sources['coviello-2005']?.doi ?? ''}`)
        .and.contain('2005');
      expect(copied[1]).to.match(/^@article\{coviello2005,/);
      expect((JSON.parse(copied[2] ?? '') as { id: string }[]).map(({ id }) => id)).to.deep.equal(ids(element));
      expect(text(element.renderRoot.querySelector('.copy [role=status]'))).to.contain(
        `Copied: ${ids(element).length}, CSL-JSON.`,
      );
      expect(element.renderRoot.querySelector('textarea')).to.equal(null);
    });

    for (const [name, value] of [
      ['refuses', { writeText: () => Promise.reject(new Error('not allowed')) }],
      ['does not have', undefined],
    ] as const) {
      it(`shows the text where the browser ${name} the clipboard`, async () => {
        withClipboard(value);
        const element = await mount(onPage());
        await choose(element, 'which', 'coviello-2005');
        await copy(element);
        const area = element.renderRoot.querySelector('textarea')!;
        expect(area.value).to.contain(`doi:${sources['coviello-2005']?.doi ?? ''}`);
        expect(text(element.renderRoot.querySelector('.copy [role=status]'))).to.contain('did not allow copying');
        area.focus();
        expect([area.selectionStart, area.selectionEnd]).to.deep.equal([0, area.value.length]);
        await expectNoAxeViolations(element.renderRoot.querySelector('.copy')!);
        await choose(element, 'format', 'csl');
        expect(element.renderRoot.querySelector('textarea')).to.equal(null);
      });
    }
  });

  describe('the replay', () => {
    it('shows what is published before anything is run, and what is chosen of it', async () => {
      const element = await mount(onPage());
      expect(element.querySelectorAll('tr[data-trial]')).to.have.length(0);
      await openReplay(element);
      const rows = (): HTMLElement[] => [...element.querySelectorAll<HTMLElement>('tr[data-trial]')];
      const count = rows().length;
      expect(count).to.be.above(40);
      expect(rows().every((row) => text(row).includes('not run'))).to.equal(true);
      await choose(element, 'shown', 'replayed');
      expect(rows().length).to.be.below(count);
      expect(rows().every((row) => text(row).includes('held back'))).to.equal(true);
      await choose(element, 'shown', 'outside');
      expect(rows()).to.have.length(0);
    });

    it('runs in the page and can be stopped half-way', async () => {
      const element = await mount(onPage());
      await openReplay(element);
      const button = (): HTMLButtonElement => element.renderRoot.querySelector<HTMLButtonElement>('.replay button')!;
      expect(text(button())).to.equal('Run the replay now');
      button().click();
      await settled(element);
      expect(text(button())).to.equal('Stop');
      expect(element.renderRoot.querySelector('progress')).not.to.equal(null);
      const done = (): number => element.renderRoot.querySelector('progress')?.value ?? 0;
      while (done() === 0) await new Promise((resolve) => setTimeout(resolve, 50));
      button().click();
      await new Promise((resolve) => setTimeout(resolve, 200));
      await settled(element);
      expect(element.renderRoot.querySelector('progress')).to.equal(null);
      expect(text(button())).to.equal('Run it again');
      expect(element.querySelectorAll('tr[data-verdict]').length).to.be.above(0);
    }).timeout(60000);
  });

  it('gives sources and replay as CSV', async () => {
    const element = await mount(onPage());
    const csv = element.toCsv();
    expect(csv)
      .to.contain(`doi:${sources['coviello-2005']?.doi ?? ''}`)
      .and.contain('What was measured');
    expect(csv.split('\r\n').length).to.be.above(ids(element).length + 40);
  });
});
