// In every element, at every depth and with every fold open: a number is behind a mark of the same element, or it is said to
// be simulated; and facts past their day are said to be, or fold to their source.
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/hpg-agent/hpg-agent.js';
import '../../src/elements/hpg-axis-diagram/hpg-axis-diagram.js';
import '../../src/elements/hpg-care-paths/hpg-care-paths.js';
import '../../src/elements/hpg-glossary/hpg-glossary.js';
import '../../src/elements/hpg-marker-panel/hpg-marker-panel.js';
import '../../src/elements/hpg-pulse-day/hpg-pulse-day.js';
import '../../src/elements/hpg-recovery-odds/hpg-recovery-odds.js';
import '../../src/elements/hpg-sources/hpg-sources.js';
import '../../src/elements/hpg-spermatogenesis/hpg-spermatogenesis.js';
import '../../src/elements/hpg-step/hpg-step.js';
import '../../src/elements/hpg-story/hpg-story.js';
import '../../src/elements/hpg-testis-section/hpg-testis-section.js';
import '../../src/elements/hpg-visit-sheet/hpg-visit-sheet.js';
import '../../src/elements/protocol-compare/protocol-compare.js';
import '../../src/elements/recovery-timeline/recovery-timeline.js';
import { EvidenceMarks } from '../../src/internal/evidence/evidence-marks.js';
import { isQuantity, type MarkedFact } from '../../src/internal/evidence/marked-fact.js';
import { quantityName, quantityWords } from '../../src/internal/evidence/quantity-words.js';
import type { KitElement } from '../../src/internal/kit-element.js';
import { levels } from '../../src/scenario/preferences.js';
import type { Voice } from '../../src/text/index.js';
import { fixture, settled } from '../support/fixture.js';

const numberIn = /\d+(?:[.,]\d+)*/g;
const numbersOf = (text: string): string[] => (text.match(numberIn) ?? []).map((one) => one.replaceAll(',', ''));

/** Facts of which marks were drawn while a test ran. */
let marked: MarkedFact[] = [];
const { mark } = EvidenceMarks.prototype;

before(() => {
  EvidenceMarks.prototype.mark = function (fact) {
    marked.push(fact);
    return mark.call(this, fact);
  };
});
after(() => {
  EvidenceMarks.prototype.mark = mark;
});
beforeEach(() => {
  marked = [];
});

/** What a statement tells at any depth: its words, and of a stage its times. */
const textsIn = (fact: object): string[] =>
  Object.values(fact).flatMap((value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.values(value).map(String) : [],
  );

/** Everything that the marks of an element open, as words. */
function behindMarks(voice: Voice): string {
  return marked
    .map((fact) =>
      isQuantity(fact)
        ? `${quantityName(voice, fact)} ${quantityWords(voice, fact)} ${fact.sources.join(' ')}`
        : [...textsIn(fact), ...fact.sources].join(' '),
    )
    .join(' ');
}

async function openFolds(element: KitElement): Promise<void> {
  for (const root of [element, element.renderRoot]) {
    for (const fold of root.querySelectorAll('details')) fold.open = true;
  }
  await settled(element);
}

const blocks = 'p, li, td, dd, th, h2, h3, h4, h5, caption, figcaption';

/** Lists of references, what a reader sets, counts of what is listed, limits of the model, and names. */
const apart = [
  '[data-hpg-part=sources]',
  '[data-hpg-part=limits]',
  '.evidence-panel',
  '.controls',
  '.count[role=status]',
  '.hpg-basis',
  '.hpg-also',
  '.hpg-list > li > p',
  'dt',
  'label',
  'select',
].join(', ');

/** Words of a block without those of blocks inside it. */
function ownWords(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const inner of copy.querySelectorAll(`${blocks}, svg, table, button, select, details`)) inner.remove();
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}

/** Words that say of a block, of its row, its table or the part it stands in that its numbers come from the model. */
function isSimulated(block: Element, root: ParentNode): boolean {
  const places = [
    block,
    block.closest('tr'),
    block.closest('table'),
    block.closest('[part=simulated], [data-hpg-part=answer], .group, .column'),
  ];
  const above = [
    block.closest('details')?.querySelector('summary'),
    block.closest('ul, ol, dl')?.previousElementSibling,
  ];
  if ([...places, ...above].some((place) => /simulat|model/i.test(place?.textContent ?? ''))) return true;
  return root instanceof ShadowRoot && block.closest('.difference, .value, [part=simulated]') !== null;
}

/** Numbers that no mark opens and that nothing calls simulated. */
function bare(element: KitElement): string[] {
  const known = new Set(numbersOf(behindMarks(element.voice)));
  // The scenario's own: what the reader set.
  for (const value of numbersOf(JSON.stringify(element.shared.scenario))) known.add(value);
  const found: string[] = [];
  for (const root of [element, element.renderRoot]) {
    for (const block of root.querySelectorAll(blocks)) {
      if (block.closest(apart)) continue;
      const words = ownWords(block);
      // "17-OHP", "CYP19A1", "C17β", "95 %" of an interval: names, no findings.
      const stated = words.replaceAll(/\b[A-Z]+\d+[A-Z]?\d*\b|\d+-OHP|C\d+β|\d+α|95 %|\b(?:19|20)\d\d\b/g, '');
      const missing = numbersOf(stated).filter((number) => !known.has(number));
      if (missing.length > 0 && !isSimulated(block, root)) found.push(`${missing.join(', ')} in "${words}"`);
    }
  }
  return [...new Set(found)];
}

const tags = [
  'recovery-timeline',
  'protocol-compare',
  'hpg-axis-diagram',
  'hpg-testis-section',
  'hpg-spermatogenesis',
  'hpg-pulse-day',
  'hpg-marker-panel',
  'hpg-recovery-odds',
  'hpg-agent',
  'hpg-care-paths',
  'hpg-visit-sheet',
] as const;

async function mount(tag: string, set: Partial<KitElement> & Record<string, unknown> = {}): Promise<KitElement> {
  const created = Object.assign(document.createElement(tag), set);
  const element = await fixture<KitElement>(html`${created}`, { width: 1000 });
  await until(element, () => marked.length > 0 || tag === 'hpg-axis-diagram');
  await openFolds(element);
  // The picture of the axis shows what is published of the part that a reader presses.
  element.renderRoot.querySelector<HTMLElement>('[data-part=itt]')?.click();
  await settled(element);
  await settled(element);
  return element;
}

/** Looks again while parts of the element are still being fetched. */
async function until(element: KitElement, holds: () => boolean): Promise<void> {
  for (let again = 0; again < 30 && !holds(); again++) await settled(element);
}

describe('a number anywhere in the kit', () => {
  for (const tag of tags) {
    for (const level of levels) {
      it(`is behind a mark or said to be simulated in <${tag}> at ${level}`, async () => {
        const element = await mount(tag, { level });
        expect(marked, 'no mark at all').not.to.have.length(0);
        expect(bare(element)).to.deep.equal([]);
      });
    }
  }

  for (const level of levels) {
    it(`is behind a mark or said to be simulated in every part of <hpg-axis-diagram> at ${level}`, async () => {
      const element = await mount('hpg-axis-diagram', { level });
      for (const part of element.renderRoot.querySelectorAll<HTMLElement>('[data-part]')) {
        part.click();
        await settled(element);
        expect(bare(element), part.dataset['part']).to.deep.equal([]);
      }
    });
  }

  for (const level of levels) {
    it(`has a mark in the words of <hpg-glossary> at ${level} where it is a finding`, async () => {
      const element = await mount('hpg-glossary', { level });
      const without = [...element.querySelectorAll('.hpg-entry')].filter(
        (entry) => entry.querySelector('a') && !entry.querySelector('button.evidence'),
      );
      expect(without.map((entry) => entry.textContent)).to.deep.equal([]);
    });
  }

  it('is noticed where it has none', async () => {
    const element = await mount('hpg-testis-section');
    const stray = document.createElement('p');
    stray.textContent = 'In our clinic 83 of 117 men were pleased.';
    element.renderRoot.append(stray);
    expect(bare(element)).to.have.length(1);
  });
});

describe('facts past their day', () => {
  const words = (element: KitElement): string => `${element.textContent} ${element.renderRoot.textContent}`;

  for (const tag of tags) {
    it(`are said to be overdue in <${tag}>, by the day it is told, and not before`, async () => {
      const before = await mount(tag, { today: '2027-11-22' });
      expect(words(before)).not.to.match(/overdue for a check|due for a new check/);
      const late = await mount(tag, { today: '2027-11-23' });
      await until(late, () => /overdue for a check|due for a new check/.test(words(late)));
      expect(words(late)).to.match(/overdue for a check|due for a new check/);
    });
  }

  it('fold to their sources once they have expired, wherever they are shown', async () => {
    for (const tag of ['hpg-agent', 'protocol-compare']) {
      const before = await mount(tag, { today: '2028-11-22' });
      expect(words(before), tag).not.to.match(/too long ago to/);
      const late = await mount(tag, { today: '2028-11-23' });
      await until(
        late,
        () =>
          late.renderRoot.querySelector('[data-hpg-expired] a') !== null ||
          late.querySelector('[data-hpg-expired] a') !== null,
      );
      expect(words(late), tag).to.match(/too long ago to be shown/);
      const folded = [
        ...late.querySelectorAll('[data-hpg-expired]'),
        ...late.renderRoot.querySelectorAll('[data-hpg-expired]'),
      ];
      expect(folded.length, tag).to.be.above(0);
      const searches = folded.filter((one) => /nothing had been found/.test(one.textContent));
      expect(folded.length).to.be.above(searches.length);
      expect(folded.filter((one) => !searches.includes(one) && !one.querySelector('a'))).to.deep.equal([]);
    }
  });
});
