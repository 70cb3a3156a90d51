// A day of pulses as a reader meets it: answer, drawing, days side by side, counting, table, export.
import { expect } from 'chai';
import * as scenes from '../../../stories/scenes/hpg-pulse-day.js';
import { HpgPulseDay } from '../../../src/elements/hpg-pulse-day/hpg-pulse-day.js';
import { countPulses } from '../../../src/model/day/count-pulses.js';
import { simulateDay } from '../../../src/model/day/simulate-day.js';
import { markerAt, runProtocol } from '../../../src/scenario/run.js';
import { defaultScenario } from '../../../src/scenario/scenario.js';
import { addLocale } from '../../../src/text/locales.js';
import { pseudoLocale } from '../../../src/text/pseudo-locale.js';
import { recordConsole } from '../../support/console.js';
import {
  emulateMedia,
  expectNoAxeViolations,
  fixture,
  nextFrame,
  sendKeys,
  setViewport,
  settled,
  testStore,
  textBoxesOverlap,
  unaccentedWords,
} from '../../support/fixture.js';

addLocale(pseudoLocale);

const mount = (template = scenes.plain(), width = 1200): Promise<HpgPulseDay> =>
  fixture(template, { width, is: HpgPulseDay });

const all = (element: Element, selector: string): Element[] => [
  ...(element.shadowRoot?.querySelectorAll(selector) ?? []),
];

function find(element: Element, selector: string): HTMLElement {
  const [first] = all(element, selector);
  if (!first) throw new Error(`nothing matches ${selector}`);
  return first as HTMLElement;
}

const heading = (element: Element): string => element.querySelector('h2, h3, h4, h5, h6')?.textContent ?? '';

async function tick(element: HpgPulseDay, choice: string): Promise<void> {
  find(element, `.choices input[value=${choice}]`).click();
  await settled(element);
}

/** Cells of the table, by row. */
const tableRows = (element: Element): string[][] =>
  [...element.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent.trim()));

/** The largest number under a strip of a column: what a reader has counted at the end. */
const drawnCount = (element: Element, column: number, strip: string): number =>
  Math.max(
    0,
    ...[...(all(element, '.day')[column]?.querySelectorAll(`[data-strip=${strip}] .number`) ?? [])].map((text) =>
      Number(text.textContent),
    ),
  );

describe('hpg-pulse-day', () => {
  before(async () => {
    await setViewport({ width: 1280, height: 900 });
  });

  it('opens on the answer with no attribute at all, true to the trace and to the drawing', async () => {
    const element = await mount();
    const { regimen, man } = runProtocol(defaultScenario, 'stop');
    const treated = simulateDay({ man, regimen, onDay: 183 }, 1);
    const natural = simulateDay({ man, regimen: [], onDay: 185 }, 1);
    expect(countPulses(treated.lh)).to.deep.equal([]);
    expect(heading(element)).to.equal(
      `On testosterone for 6 months, the brain sends ${treated.pulses.length} pulses a day instead of about ${natural.pulses.length}, so weak that a lab would count no LH pulse.`,
    );
    expect(drawnCount(element, 0, 'gnrh')).to.equal(natural.pulses.length);
    expect(drawnCount(element, 1, 'gnrh')).to.equal(treated.pulses.length);
    expect(drawnCount(element, 0, 'lh')).to.equal(countPulses(natural.lh).length);
    expect(drawnCount(element, 1, 'lh')).to.equal(0);
    expect(find(element, 'svg[role=img]').getAttribute('aria-label')).to.contain(heading(element));
  });

  it('gives the same counts in answer, drawing, table and export for every choice', async () => {
    const element = await mount();
    for (const choice of ['on', 'clomiphene', 'pump', 'twiceWeekly']) await tick(element, choice);
    const rows = tableRows(element);
    expect(rows).to.have.length(6);
    const csv = element.toCsv().split('\r\n');
    rows.forEach(([title = '', own, given, counted], index) => {
      expect(drawnCount(element, index, 'gnrh'), title).to.equal(Number(own));
      expect(drawnCount(element, index, 'lh'), title).to.equal(Number(counted));
      const doses = all(element, '.day')[index]?.querySelectorAll('.dose').length;
      expect(doses, title).to.equal(Number(given));
      expect(csv.some((line) => line.includes(title) && line.includes(`,${own},${given},${counted},`))).to.equal(true);
    });
    expect(rows.map(([, , given]) => given)).to.deep.equal(['0', '0', '0', '0', '16', '1']);
    expect(rows.at(-1)?.[1]).to.equal(/beside (\d+) pulses/.exec(heading(element))?.[1]);
  });

  it('has daily means that are those of the curves over months', async () => {
    const element = await mount();
    await tick(element, 'clomiphene');
    const { trajectory } = runProtocol(defaultScenario, 'clomiphene');
    const words = find(element, '.day:nth-of-type(3) [data-strip=lh]').textContent;
    expect(words).to.contain(`mean ${trajectory.markers.lh[185]!.toFixed(1)}\u00a0IU/L, simulated`);
    const testosterone = find(element, '.day:nth-of-type(3) [data-strip=testosterone]').textContent;
    expect(testosterone).to.contain(
      `mean ${Math.round(trajectory.markers.testosterone[185]!).toLocaleString('en')}, from`,
    );
  });

  it('gives for the moment shown the levels that every curve has at that moment', async () => {
    const element = await mount();
    for (const protocol of ['stop', 'trt-hcg', 'clomiphene'] as const) {
      for (const month of [2, 6, 6.1, 14.3]) {
        testStore().update({ protocol, month });
        await settled(element);
        const { run } = testStore().state;
        const cells = tableRows(element).at(-1)!;
        const where = `${protocol}, month ${String(month)}`;
        expect(parseFloat(cells[5]!.replace(/,/g, '')), where).to.equal(
          Math.round(markerAt(run, 'testosterone', month)),
        );
        const words = (strip: string): string =>
          all(element, `.day:nth-of-type(2) [data-strip=${strip}]`)[0]!.textContent.replace(/\s+/g, ' ');
        const mean = (strip: string): string => /mean ?([\d.,<]*\d)/.exec(words(strip))?.[1] ?? words(strip);
        expect(cells[4], where).to.match(new RegExp(`^${mean('lh')} \\(`));
        expect(cells[5], where).to.match(new RegExp(`^${mean('testosterone')} \\(`));
        const lh = markerAt(run, 'lh', month);
        if (mean('lh').startsWith('<')) expect(lh, where).to.be.below(Number(mean('lh').slice(1)));
        else expect(Number(mean('lh')), where).to.be.closeTo(lh, 0.051);
      }
    }
  });

  it('says that no trial stands behind gonadorelin twice a week', async () => {
    const element = await mount(scenes.twiceWeekly());
    expect(heading(element)).to.contain('No trial of it was found.');
    expect(find(element, '[part=behind]').textContent).to.contain('No trial of twice-weekly gonadorelin');
    expect(
      all(element, '[part=behind] button.evidence').some((mark) =>
        mark.getAttribute('aria-label')?.includes('no study found'),
      ),
    ).to.equal(true);
  });

  it('says who pumps were studied in', async () => {
    const element = await mount(scenes.pump());
    expect(heading(element)).to.match(/16 doses a day beside the brain’s own \d+ pulses/);
    expect(find(element, '[part=behind]').textContent).to.contain('not after testosterone');
  });

  it('gives the published interval with its error, beside the simulated one', async () => {
    const element = await mount();
    expect(find(element, '[part=behind] li').textContent).to.match(
      /95 ± 11 minutes \(standard error\), .* simulated: \d+\./s,
    );
  });

  it('follows the shared moment', async () => {
    const element = await mount();
    testStore().update({ month: -1 });
    await settled(element);
    expect(heading(element)).to.match(/^With no medicine the brain sends 15 pulses/);
    testStore().update({ month: 18 });
    await settled(element);
    expect(heading(element)).to.match(/^6 months after stopping testosterone, the pulses are near usual/);
    const slider = find(element, 'input.moment') as HTMLInputElement;
    slider.focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(testStore().state.scenario.month).to.equal(17);
  });

  it('speaks of the day chosen last, and keeps at least one', async () => {
    const element = await mount();
    await tick(element, 'clomiphene');
    expect(heading(element)).to.match(/^On clomiphene for 6 months, the brain sends 1\d pulses/);
    await tick(element, 'clomiphene');
    expect(heading(element)).to.match(/^On testosterone/);
    await tick(element, 'here');
    expect(heading(element)).to.match(/^With no medicine/);
    expect(find(element, '.choices input[value=natural]').matches(':disabled')).to.equal(true);
  });

  it('lets readers count a new day by keyboard, and tells nothing before they ask', async () => {
    const element = await mount();
    const before = find(element, '[data-strip=gnrh] .series').getAttribute('d');
    find(element, '.counting button').focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(find(element, '[data-strip=gnrh] .series').getAttribute('d')).not.to.equal(before);
    expect(all(element, '.number')).to.have.length(0);
    expect(heading(element)).to.equal('How many pulses does the brain send in these days?');
    expect(tableRows(element).map(([, own]) => own)).to.deep.equal(['–', '–']);
    find(element, '.counting input').focus();
    await sendKeys({ type: '12' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(find(element, '.counting [role=status]').textContent).to.equal(
      `You counted 12. In “Natural: no medicine” there are ${drawnCount(element, 0, 'gnrh')} pulses.`,
    );
    expect(drawnCount(element, 0, 'gnrh')).to.be.greaterThan(10);
  });

  it('passes the accessibility checks in light and dark, wide and narrow', async () => {
    for (const [colorScheme, width] of [
      ['light', 1200],
      ['dark', 328],
    ] as const) {
      await emulateMedia({ colorScheme });
      const element = await mount(scenes.plain(), width);
      await expectNoAxeViolations(element);
      element.parentElement?.remove();
    }
    await emulateMedia({ colorScheme: 'light' });
  });

  it('lets no words meet at any width, nor at twice the text size', async () => {
    for (const width of [1200, 700, 328, 288]) {
      const element = await mount(scenes.plain(), width);
      for (const choice of ['clomiphene', 'pump', 'twiceWeekly']) await tick(element, choice);
      expect(textBoxesOverlap(element), String(width)).to.deep.equal([]);
      element.parentElement?.remove();
    }
    const large = await mount(scenes.plain(), 700);
    large.style.setProperty('font-size', '32px');
    // The element notices by itself, a frame or two later.
    for (let frame = 0; frame < 4; frame++) await nextFrame();
    await settled(large);
    expect(textBoxesOverlap(large)).to.deep.equal([]);
  });

  it('says everything through its catalogue', async () => {
    const element = await fixture(scenes.twiceWeekly(), { width: 1200, lang: 'en-XA' });
    expect(unaccentedWords(element)).to.deep.equal([]);
  });

  it('explains what it was given and could not use', async () => {
    const { warnings } = recordConsole();
    const element = await mount(scenes.wrongInput());
    expect(find(element, '[role=alert]').textContent).to.contain('"soon"').and.contain('"expert"');
    expect(warnings).to.have.length(2);
    expect(heading(element)).to.contain('On testosterone');
  });

  it('gives the drawing away with its look, and as a picture', async () => {
    const element = await mount();
    const svg = element.toSvg();
    expect(svg).to.contain('stroke=').and.contain('<title>On testosterone for 6 months');
    expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).to.equal(null);
    expect((await element.toPng(1)).type).to.equal('image/png');
  });

  it('lists sources and limits when they are opened', async () => {
    const element = await mount();
    find(element, 'details[part=sources] summary').click();
    for (let tries = 0; tries < 50 && !element.querySelector('[data-hpg-part=limits] li'); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await settled(element);
    const listed = element.querySelectorAll('[data-hpg-part=sources] li').length;
    expect(find(element, 'details[part=sources] summary').textContent).to.contain(`(${listed})`);
    expect(element.querySelector('[data-hpg-part=limits]')?.textContent).to.contain('drawn by chance');
  });

  it('keeps its words apart with text of twice the size in a room of 288 px', async () => {
    const element = await mount(scenes.plain(), 288);
    element.style.setProperty('font-size', '32px');
    for (let frame = 0; frame < 4; frame++) await nextFrame();
    await settled(element);
    expect(textBoxesOverlap(element.shadowRoot!)).to.deep.equal([]);
  });
});
