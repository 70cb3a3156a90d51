// The questions of readers: the page that asks them holds the element that answers, and the answer is what data and run say.
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/hpg-care-paths/hpg-care-paths.js';
import '../../src/elements/hpg-marker-panel/hpg-marker-panel.js';
import '../../src/elements/hpg-recovery-odds/hpg-recovery-odds.js';
import '../../src/elements/hpg-testis-section/hpg-testis-section.js';
import '../../src/elements/protocol-compare/protocol-compare.js';
import '../../src/elements/recovery-timeline/recovery-timeline.js';
import { azoospermicBesideHcg } from '../../src/data/quantities/hcg.js';
import { motileAbove5By12 } from '../../src/data/quantities/recovery-with-drugs.js';
import { above20By24, above20By6 } from '../../src/data/quantities/recovery.js';
import type { Level } from '../../src/data/types.js';
import { KitElement } from '../../src/internal/kit-element.js';
import { markerAt, markerAtStart, phaseAt } from '../../src/scenario/run.js';
import { levels } from '../../src/scenario/preferences.js';
import { fixture, settled } from '../support/fixture.js';

/** What answers one question. */
interface Answer {
  /** The words that make a sentence an answer, at each depth. */
  readonly says: (element: KitElement) => Readonly<Record<Level, readonly RegExp[]>>;
  /** Which of the question's elements, counted from 0. */
  readonly nth?: number;
}

/** Long enough for what an element fetches on a busy machine. */
const patience = 10000;

const pageOf = async (): Promise<Document> => {
  const page = await fetch('/stories/pages/questions.html');
  return new DOMParser().parseFromString(await page.text(), 'text/html');
};

/** The first sentence: the heading that an element puts above everything else. */
const heading = (element: Element): string =>
  element.querySelector('[data-hpg-part=answer] :is(h2, h3, h4, h5, h6)')?.textContent.replace(/\s+/g, ' ').trim() ??
  '';

const isKitElement = (element: Element): element is KitElement => element instanceof KitElement;

async function mount(question: number, nth = 0): Promise<KitElement> {
  const section = (await pageOf()).querySelectorAll('section')[question - 1];
  const template = [...(section?.children ?? [])].filter(({ localName }) => localName.includes('-'))[nth];
  if (!template) throw new Error(`question ${question} has no element ${nth}`);
  const box = await fixture(html`<div></div>`);
  // One store per test, as for every other element.
  template.removeAttribute('scenario');
  const element = box.appendChild(document.importNode(template, true));
  if (!isKitElement(element)) throw new Error(`question ${question}: <${element.localName}> is not defined`);
  await settled(box);
  return element;
}

/** Waits until a condition holds; what is said is then compared by the caller. */
async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + patience;
  while (!holds() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
}

const all = (...words: RegExp[]): Readonly<Record<Level, readonly RegExp[]>> => ({
  fundamentals: words,
  intermediate: words,
  academic: words,
});

const { low, high } = above20By6.spread as { low: number; high: number };
const within6 = all(
  /of 100\b/,
  new RegExp(`\\b${above20By6.value}\\b`),
  /6 months/,
  new RegExp(`\\(${low} to ${high}\\)|${low}.${high}`),
);

/** The size that a sentence names is that of the run. */
function shrunken({ shared: { run, scenario } }: KitElement): Readonly<Record<Level, readonly RegExp[]>> {
  const now = markerAt(run, 'testisVolume', scenario.month).toFixed(1);
  const start = markerAtStart(run, 'testisVolume').toFixed(1);
  expect(Number(now)).to.be.below(Number(start));
  const sizes = new RegExp(`${now}.mL of (own )?${start}`);
  return {
    fundamentals: [/on testosterone/i, /testes are smaller because most future sperm are missing/],
    intermediate: [/on testosterone/i, sizes, /because only \d+.% of future sperm are there/],
    academic: [/on testosterone/i, sizes, /germ cells at \d+.%/],
  };
}

const answers: Readonly<Record<number, readonly Answer[]>> = {
  1: [{ says: shrunken }],
  2: [{ says: () => all(new RegExp(`\\b${above20By24.value} of 100\\b`), /24 months after (?:stopping|the stop)/) }],
  3: [{ says: () => within6 }],
  4: [
    {
      says: () =>
        all(
          /hCG/,
          /sperm|semen/i,
          new RegExp(`\\b${azoospermicBesideHcg.of}\\b`),
          /size|volume/i,
          /not proven|no measurement/i,
        ),
    },
  ],
  5: [
    {
      says: () =>
        all(/(own|endogenous) testosterone/, /\bclomiphene/i, /enclomiphene/i, /sperm|semen/i, /5\.9|two trials/),
    },
  ],
  6: [{ says: () => all(/no (fair|randomised) trial was found/, /faster than (waiting|stopping alone)/) }],
  7: [
    {
      says: () =>
        all(/later|delays/, /sooner|speeds/, /time|exposure|use/i, /count/, /age/, /dose no study|study on dose/),
    },
  ],
  8: [
    { says: () => all(/^Before/, /testosterone/, /LH and FSH/, /sperm test|semen/), nth: 0 },
    { says: () => all(/^On (testosterone|androgen)/, /prostate|PSA/, /sperm|semen/), nth: 1 },
    { says: () => all(/^After/, /LH, FSH, testosterone and (repeated )?(sperm|semen)/), nth: 2 },
  ],
  9: [
    {
      says: () =>
        all(
          /hCG/,
          new RegExp(`\\b${motileAbove5By12.x} of ${motileAbove5By12.of}\\b`),
          /no group|without a group|uncontrolled/,
        ),
    },
    { says: () => all(/going on with|continuing/, /testosterone/, /advise against/), nth: 1 },
  ],
  10: [
    {
      says: () =>
        all(
          /No study was found/,
          /gonadorelin/,
          /enclomiphene/,
          /anastrozole/i,
          /two tablets|clomiphene, anastrozole|SERM and AI/,
        ),
    },
  ],
};

describe('the questions of readers', () => {
  it('are ten on their page, each with an element that answers in its first sentence', async () => {
    const sections = [...(await pageOf()).querySelectorAll('section')];
    expect(sections).to.have.length(10);
    for (const [index, section] of sections.entries()) {
      expect(section.querySelector('h2')?.textContent).to.match(new RegExp(`^${index + 1}\\. .*\\?$`));
      expect(section.dataset['answers']).to.equal('first-sentence');
      expect(section.querySelectorAll('[heading-level="3"][level="fundamentals"]')).to.have.length(
        answers[index + 1]?.length ?? 0,
      );
    }
  });

  it('leave every answer to the elements', async () => {
    for (const element of (await pageOf()).querySelectorAll('[heading-level]')) {
      expect(element.textContent.trim()).to.equal('');
    }
  });

  for (const [question, given] of Object.entries(answers)) {
    for (const { says, nth = 0 } of given) {
      it(`${question}${given.length > 1 ? `, part ${nth + 1}` : ''}, is answered in a first sentence, at each depth`, async () => {
        const element = await mount(Number(question), nth);
        for (const level of levels) {
          element.level = level;
          await settled(element);
          const words = says(element)[level];
          await until(() => words.every((word) => word.test(heading(element))));
          for (const word of words) expect(heading(element), level).to.match(word);
        }
      });
    }
  }

  for (const [nth, phase] of (['before', 'on', 'after'] as const).entries()) {
    it(`8 is asked of the time ${phase} testosterone`, async () => {
      const { run, scenario } = (await mount(8, nth)).shared;
      expect(phaseAt(run, scenario.month)).to.equal(phase);
    });
  }

  it('7 is told further in a list that names years, age and starting count, each with its direction', async () => {
    const element = await mount(7);
    const shifts = [...element.renderRoot.querySelectorAll('.shifts li .shift')].map((item) =>
      [...item.querySelectorAll('b')].map(({ textContent }) => textContent.trim()),
    );
    for (const name of ['Longer on testosterone', 'Older age', 'A higher count before']) {
      const shift = shifts.find(([what]) => what === name);
      expect(shift, name).to.have.length(2);
      expect(shift?.[1], name).not.to.equal('');
    }
  });

  it('9 is told further in ways to a child, each with its source', async () => {
    const element = await mount(9, 1);
    await until(() => /fertility clinic/i.test(element.textContent));
    expect(heading(element)).to.contain('going on with testosterone');
    expect(element.textContent)
      .to.match(/hCG after stopping/)
      .and.to.match(/fertility clinic/i);
    expect((element as KitElement & { sourceIds: readonly string[] }).sourceIds).to.include.members([
      'wenker-2015',
      'kohn-2017',
    ]);
  });
});
