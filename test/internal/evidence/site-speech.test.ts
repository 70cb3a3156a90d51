// The site's own words in place of the kit's, in any element: replaced where they are said, marked where they state a
// number that the kit does not state there, refused under a wrong name.
import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/elements/hpg-axis-diagram/hpg-axis-diagram.js';
import '../../../src/elements/hpg-controls/hpg-controls.js';
import '../../../src/elements/hpg-marker-panel/hpg-marker-panel.js';
import '../../../src/elements/hpg-pulse-day/hpg-pulse-day.js';
import '../../../src/elements/hpg-recovery-odds/hpg-recovery-odds.js';
import '../../../src/elements/hpg-spermatogenesis/hpg-spermatogenesis.js';
import '../../../src/elements/hpg-testis-section/hpg-testis-section.js';
import '../../../src/elements/protocol-compare/protocol-compare.js';
import '../../../src/elements/recovery-timeline/recovery-timeline.js';
import type { KitElement } from '../../../src/internal/kit-element.js';
import { recordConsole } from '../../support/console.js';
import { fixture, settled } from '../../support/fixture.js';

const panel = (): Promise<KitElement> => fixture(html`<hpg-marker-panel month="6"></hpg-marker-panel>`, { width: 900 });

async function say(element: KitElement, content: KitElement['content']): Promise<void> {
  element.content = content;
  await settled(element);
}

const heading = (element: Element): string =>
  element.querySelector('[data-hpg-part=answer] :is(h2, h3, h4)')?.textContent ?? '';
const note = (element: Element): string =>
  (element.shadowRoot?.querySelector('[part=by-site]')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const problem = (element: Element): string => element.shadowRoot?.querySelector('[role=alert]')?.textContent ?? '';

describe('words of the site in place of the kit’s', () => {
  it('are said where the kit’s were, and called the site’s', async () => {
    const element = await panel();
    await say(element, { 'marker-panel.on': 'While you take it, ask which tests our clinic does.' });
    expect(heading(element)).to.equal('While you take it, ask which tests our clinic does.');
    expect(note(element)).to.equal('Some of the words here are this site’s own.');
  });

  it('are marked and quoted where they state a number that the kit does not state there', async () => {
    const element = await panel();
    await say(element, { 'marker-panel.on': 'Our clinic tests sperm after 4 weeks.' });
    expect(heading(element)).to.equal('Our clinic tests sperm after 4 weeks. (stated by this site)');
    expect(note(element))
      .to.contain('“Our clinic tests sperm after 4 weeks.”')
      .and.to.contain('stated by this site, not by hpg-explainers');
  });

  it('may carry the kit’s own values, which stay the kit’s', async () => {
    const element = await panel();
    await say(element, { 'marker-panel.about': 'Computed for a man of {age}: LH {lh}.' });
    const about = element.querySelector('[data-hpg-part=answer] p')?.textContent ?? '';
    expect(about).to.match(/^Computed for a man of \d+: LH [\d.<]+.*\.$/);
    expect(about).not.to.contain('stated by this site');
    await say(element, { 'marker-panel.about': 'Computed for a man of {age}: LH 99.' });
    expect(element.querySelector('[data-hpg-part=answer] p')?.textContent).to.contain('99. (stated by this site)');
  });

  it('replace facts too, while the mark beside them opens what the kit knows', async () => {
    const element = await panel();
    await say(element, { 'marker.lh.name': 'Signal hormone 7' });
    const words = element.shadowRoot?.querySelector('[part=drawing]')?.textContent ?? '';
    expect(words).to.contain('Signal hormone 7 (stated by this site)');
    expect(note(element)).to.contain('Signal hormone 7');
    expect(
      element.voice.kit.fact('marker.lh.name', { fundamentals: 'LH', intermediate: 'LH', academic: 'LH' }),
    ).to.equal('LH');
  });

  it('go when the content goes, and their line with them', async () => {
    const element = await panel();
    const before = heading(element);
    await say(element, { 'marker-panel.on': 'Ours, after 4 weeks.' });
    await say(element, undefined);
    expect(heading(element)).to.equal(before);
    expect(note(element)).to.equal('');
  });

  it('are taken up when they were given before the element was defined', async () => {
    const early = document.createElement('hpg-late-probe') as HTMLElement & { content?: object };
    early.content = { 'marker-panel.on': 'Given early.' };
    const { HpgMarkerPanel } = await import('../../../src/elements/hpg-marker-panel/hpg-marker-panel.js');
    const element = await fixture<KitElement>(html`${early}`);
    customElements.define('hpg-late-probe', class extends HpgMarkerPanel {});
    customElements.upgrade(element);
    element.setAttribute('month', '6');
    await settled(element);
    expect(heading(element)).to.equal('Given early.');
  });

  it('are refused under a name that the element does not have, with those it has', async () => {
    recordConsole();
    const element = await panel();
    const before = heading(element);
    await say(element, { 'marker-panel.onn': 'Never said.' });
    expect(problem(element)).to.contain('content').and.to.contain('marker-panel.onn').and.to.contain('rising');
    expect(heading(element)).to.equal(before);
    await say(element, { 'marker-panel.on': 'Said.' });
    expect(problem(element)).to.equal('');
  });

  it('are told of in the console where nothing shown has their name', async () => {
    const recorded = recordConsole();
    const element = await panel();
    await say(element, { 'no-such-fact': 'Never said.' });
    expect(problem(element)).to.equal('');
    expect(recorded.warnings.join(' ')).to.contain('no-such-fact').and.to.contain('does not say now');
  });

  it('cannot take the place of what says what stands behind numbers', async () => {
    recordConsole();
    const element = await panel();
    await say(element, { 'common.randomised': 'Proof' });
    expect(problem(element)).to.contain('common.randomised').and.to.contain('stays the kit’s to say');
  });

  it('stand in a slot in place of the kit’s, with a line where they state numbers', async () => {
    const element = await fixture<KitElement>(
      html`<hpg-marker-panel month="6"><p slot="answer">Tests at 3 months, says our clinic.</p></hpg-marker-panel>`,
    );
    const own = element.querySelector<HTMLElement>('[data-hpg-part=answer]')!;
    expect(own.offsetHeight).to.equal(0);
    expect(note(element)).to.contain('this site has put here are stated by this site');
    element.querySelector('p[slot=answer]')!.textContent = 'Ask our clinic.';
    element.requestUpdate();
    await settled(element);
    expect(note(element)).to.equal('');
    element.querySelector('p[slot=answer]')!.remove();
    await settled(element);
    expect(own.offsetHeight).to.be.greaterThan(0);
  });

  for (const [tag, id] of [
    ['recovery-timeline', 'recovery-timeline.curves'],
    ['protocol-compare', 'protocol-compare.about'],
    ['hpg-axis-diagram', 'axis-diagram.aboutTreated'],
    ['hpg-testis-section', 'testis-section.about'],
    ['hpg-spermatogenesis', 'spermatogenesis.about'],
    ['hpg-pulse-day', 'pulse-day.about'],
    ['hpg-recovery-odds', 'recovery-odds.aboutTrial'],
    ['hpg-controls', 'controls.age'],
  ] as const) {
    it(`are said by <${tag}> as well`, async () => {
      recordConsole();
      const created = document.createElement(tag) as KitElement;
      const element = await fixture<KitElement>(html`${created}`, { width: 900 });
      await say(element, { [id]: 'Our own words, with the number 77.' });
      const all = `${element.textContent} ${element.shadowRoot?.textContent ?? ''} ${problem(element)}`;
      expect(all).to.contain('number 77. (stated by this site)');
    });
  }
});
