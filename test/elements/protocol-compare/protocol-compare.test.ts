// <protocol-compare>: what it says, what a reader can do with it, and what it does with input it cannot use.
import { expect } from 'chai';
import { html } from 'lit';
import { HpgErrorEvent, ScenarioChangedEvent } from '../../../src/scenario/events.js';
import { markerAt } from '../../../src/scenario/run.js';
import * as scenes from '../../../stories/scenes/protocol-compare.js';
import { expectNoAxeViolations, sendKeys, testStore } from '../../support/fixture.js';
import { CompareHarness } from './harness.js';

const wide = { width: 1200 };

describe('<protocol-compare>', () => {
  it('shows four choices with no attribute: the shared one first, waiting and nothing else twice', async () => {
    const compare = await CompareHarness.mount(scenes.plain(), wide);
    expect(compare.shown).to.deep.equal(['stop', 'stop-hcg-serm', 'trt-hcg', 'clomiphene']);
    expect(compare.problem).to.equal('');
  });

  it('offers every protocol in every column, waiting and no treatment among them', async () => {
    const compare = await CompareHarness.mount(scenes.plain(), wide);
    for (const select of compare.selects) {
      const ids = [...select.options].map(({ value }) => value);
      expect(ids).to.have.length(19).and.include.members(['stop', 'untreated']);
    }
  });

  it('has no accessibility violations', async () => {
    await expectNoAxeViolations((await CompareHarness.mount(scenes.gonadotropins(), wide)).element);
  });

  it('has no accessibility violations on a narrow screen', async () => {
    await expectNoAxeViolations((await CompareHarness.mount(scenes.afterStopping(), { width: 340 })).element);
  });

  it('says first that no randomised trial found a drug faster than waiting, when such drugs are shown', async () => {
    const compare = await CompareHarness.mount(scenes.afterStopping(), wide);
    expect(compare.answer).to.equal(
      'After prescribed testosterone, no randomised trial was found in which a drug brought sperm back faster than waiting.',
    );
  });

  it('answers another question when the choices are those of a man on testosterone', async () => {
    const compare = await CompareHarness.mount(scenes.onTreatment(), wide);
    expect(compare.answer)
      .to.contain('hCG')
      .and.contain('26 men')
      .and.contain('none at zero')
      .and.contain('No comparison group');
    await compare.pick(1, 'trt-enclomiphene');
    expect(compare.answer).to.match(/^No study was found/);
  });

  it('tells the share that came back by waiting when no drug is shown', async () => {
    const compare = await CompareHarness.mount(
      html`<protocol-compare protocols="trt untreated"></protocol-compare>`,
      wide,
    );
    expect(compare.answer).to.contain('67 (61–72)').and.contain('by 6, 12, 16, 24 months');
    await compare.choose(compare.root.querySelector<HTMLSelectElement>('[part="depth"]')!, 'fundamentals');
    expect(compare.answer).to.contain('67 of 100').and.contain('(61 to 72)');
  });

  it('follows with its answer to what is open when the rows on sperm are folded away', async () => {
    const compare = await CompareHarness.mount(scenes.afterStopping(), wide);
    await compare.fold(3, false);
    expect(compare.answer).to.match(/^Testosterone inside the testis at month 18, simulated: from \d/);
    await compare.fold(2, false);
    expect(compare.answer).to.match(/^LH at month 18, simulated/);
  });

  it('prints in cells, table, sentence and CSV what the shared runs hold', async () => {
    const compare = await CompareHarness.mount(scenes.afterStopping(), wide);
    const store = testStore();
    const ids = ['stop', 'stop-hcg-serm', 'trt-hcg', 'clomiphene'] as const;
    const sperm = ids.map((id) => markerAt(store.runOf(id), 'sperm', 18));
    const written = sperm.map((value) => String(Math.round(value)));
    expect(ids.map((_, column) => compare.value('sperm', column))).to.deep.equal(written);
    expect(compare.tableRow('Sperm concentration, simulated')).to.deep.equal(written);
    expect(compare.part('answer')).to.contain(`Stop and wait ${written[0]!}`).and.contain(`and hCG ${written[2]!}`);
    const csv = compare.element
      .toCsv()
      .split('\r\n')
      .filter((line) => line.includes('Sperm concentration'));
    expect(csv.map((line) => Number(/Sperm concentration,18,M\/mL,([^,]+),/.exec(line)?.[1]))).to.deep.equal(
      sperm.map((value) => Number(value.toPrecision(4))),
    );
  });

  it('puts the sign of a picture where its value is', async () => {
    const compare = await CompareHarness.mount(scenes.afterStopping(), wide);
    const plot = compare.root.querySelector('tr.marker.lh td svg.plot')!;
    const [, x, y] = /translate\(([\d.]+) ([\d.]+)\)/.exec(plot.querySelector('.sign')!.getAttribute('transform')!)!;
    expect(Number(x)).to.equal(compare.momentX('lh', 0));
    const [width, height] = ['width', 'height'].map((name) => Number(plot.getAttribute(name))) as [number, number];
    expect(Number(x)).to.be.closeTo((20 / 38) * width, 0.06);
    const top = Number(plot.querySelector('text.scale:last-of-type')!.textContent);
    const lh = markerAt(testStore().runOf('stop'), 'lh', 18);
    expect(Number(y)).to.be.closeTo(height - (lh / top) * height, 0.06);
  });

  it('says in words how each column differs from the first at the moment', async () => {
    const compare = await CompareHarness.mount(scenes.onTreatment(), wide);
    const [trt, hcg] = (['trt', 'trt-hcg'] as const).map((id) => markerAt(testStore().runOf(id), 'sperm', 12));
    expect(compare.difference(1)).to.contain(
      `${Math.round(hcg! - trt!)} M/mL more sperm than “Testosterone alone” at month 12, simulated`,
    );
    expect(compare.difference(1)).to.match(/testis [\d.]+ mL larger/);
    expect(compare.difference(0)).to.contain('held against');
  });

  it('says that a simulated lead of a drug over waiting is the model’s own', async () => {
    const compare = await CompareHarness.mount(
      html`<protocol-compare month="15" protocols="stop-enclomiphene untreated"></protocol-compare>`,
      wide,
    );
    expect(compare.difference(1)).to.contain('more sperm').and.contain('no trial has shown it');
    expect(compare.difference(2)).to.not.contain('no trial');
    await compare.pick(0, 'trt');
    expect(compare.difference(1)).to.contain('more sperm').and.not.contain('no trial');
  });

  it('simulates every protocol, in any column', async () => {
    const compare = await CompareHarness.mount(scenes.gonadotropins(), wide);
    expect(compare.shown).to.deep.equal(['stop', 'stop-tamoxifen', 'stop-hcg-fsh', 'stop-gonadorelin-pump']);
    for (const [column, id] of (
      ['stop', 'stop-tamoxifen', 'stop-hcg-fsh', 'stop-gonadorelin-pump'] as const
    ).entries()) {
      expect(compare.value('lh', column)).to.match(/^<?\d/);
      expect(compare.path('sperm', column)).to.match(/^M/);
      const sperm = markerAt(testStore().runOf(id), 'sperm', 18);
      expect(compare.tableRow('Sperm concentration, simulated')[column]).to.equal(String(Math.round(sperm)));
    }
    expect(compare.cell('lh', 1)).to.contain('57 infertile men');
  });

  it('says where a study saw sperm go another way than the model, in cell, table and CSV', async () => {
    const compare = await CompareHarness.mount(scenes.onTreatment(), wide);
    const run = testStore().runOf('trt-hcg');
    const change = markerAt(run, 'sperm', 12) / markerAt(run, 'sperm', 0) - 1;
    const differs = Math.abs(change) >= 0.05;
    const words = 'the simulated value goes another way';
    expect(compare.cell('sperm', 1).includes(words)).to.equal(differs);
    expect(compare.tableRow('Sperm concentration, published')[1]!.includes(words)).to.equal(differs);
    expect(compare.cell('sperm', 0)).to.not.contain(words);
    expect(compare.cell('lh', 1)).to.not.contain(words);
    await compare.moveTo(-1);
    expect(compare.cell('sperm', 1)).to.not.contain(words);
  });

  it('says where figures were told by others, not read in the study', async () => {
    const compare = await CompareHarness.mount(
      html`<protocol-compare month="4" protocols="enclomiphene"></protocol-compare>`,
      wide,
    );
    expect(compare.cell('sperm', 1)).to.contain('+5.9 % and −1.3 %; told by the maker or by others');
    expect(compare.cell('lh', 1)).to.not.contain('told by');
  });

  it('says once what lies outside what was studied for all, and by column what does for one', async () => {
    const compare = await CompareHarness.mount(scenes.neverTried(), wide);
    const above = (): string =>
      compare
        .all('[part=outside-studied]')
        .map((each) => each.textContent)
        .join();
    expect(above()).to.equal('');
    expect(compare.difference(1)).to.contain('gonadorelin with testosterone (no trial found: mechanism only)');
    expect(compare.difference(2)).to.contain('enclomiphene with testosterone (no trial found: mechanism only)');
    expect(compare.difference(0)).to.not.contain('Outside');
    expect(compare.element.toSvg()).to.contain('Outside');
    testStore().update({ age: 79 });
    await compare.settle();
    expect(above()).to.contain('an age above 74');
    expect(compare.difference(1)).to.not.contain('an age above');
    testStore().update({ age: 40, month: 0 });
    await compare.settle();
    expect(above()).to.equal('');
    testStore().update({ month: -1 });
    await compare.settle();
    expect(compare.difference(1)).to.not.contain('Outside');
  });

  it('shows under each value what was found, in whom, with a mark and its sources', async () => {
    const compare = await CompareHarness.mount(scenes.afterStopping(), wide);
    const line = compare.root.querySelector('tr.marker.itt td:nth-of-type(3) .published-line')!;
    expect(line.textContent).to.contain('500 IU, 3 weeks: +26 %');
    const mark = line.querySelector<HTMLButtonElement>('button.evidence')!;
    expect(mark.getAttribute('aria-label')).to.equal('Evidence: randomised study');
    expect(line.querySelectorAll('svg.evidence-mark')).to.have.length(1);
    mark.click();
    const link = (): HTMLAnchorElement | null => compare.root.querySelector('.evidence-panel a');
    while (!link()) await compare.settle();
    expect(link()!.href).to.match(/^https:\/\/(doi\.org|pubmed)/);
  });

  it('keys only the marks that its columns use', async () => {
    const compare = await CompareHarness.mount(html`<protocol-compare protocols="untreated"></protocol-compare>`, wide);
    const keyed = compare.all('.evidence-key li').map((item) => item.textContent.trim());
    expect(keyed).to.include('study without a comparison group').and.not.include('expert view');
    expect(keyed).to.deep.equal([...new Set(keyed)]);
  });

  it('lists each source behind its rows once', async () => {
    const compare = await CompareHarness.mount(scenes.five(), wide);
    compare.root.querySelector<HTMLDetailsElement>('details[part="sources"]')!.open = true;
    while (!compare.element.querySelector('[data-hpg-part="sources"] a')) await compare.settle();
    const addresses = [...compare.element.querySelectorAll<HTMLAnchorElement>('[data-hpg-part="sources"] a')].map(
      ({ href }) => href,
    );
    expect(addresses.length).to.be.above(10);
    const listed = compare.element.querySelectorAll('[data-hpg-part="sources"] li').length;
    expect(compare.root.querySelector('details[part="sources"] summary')!.textContent).to.contain(`(${listed})`);
    expect(addresses).to.deep.equal([...new Set(addresses)]);
  });
});

describe('choices in <protocol-compare>', () => {
  it('change the shared protocol in the first column, and tell the page', async () => {
    const compare = await CompareHarness.mount(scenes.plain(), wide);
    const told: ScenarioChangedEvent[] = [];
    compare.element.addEventListener('hpg-scenario-changed', (event) => {
      if (event instanceof ScenarioChangedEvent) told.push(event);
    });
    await compare.pick(0, 'trt');
    expect(testStore().state.scenario.protocol).to.equal('trt');
    expect(told).to.have.length(1);
    expect(told[0]!.changed).to.deep.equal(['protocol']);
    expect(compare.shown[0]).to.equal('trt');
  });

  it('stay local in the other columns', async () => {
    const compare = await CompareHarness.mount(scenes.plain(), wide);
    await compare.pick(2, 'enclomiphene');
    expect(compare.shown).to.deep.equal(['stop', 'stop-hcg-serm', 'enclomiphene', 'clomiphene']);
    expect(testStore().state.scenario.protocol).to.equal('stop');
  });

  it('change places when a column takes what stands in another', async () => {
    const compare = await CompareHarness.mount(scenes.plain(), wide);
    await compare.pick(1, 'clomiphene');
    expect(compare.shown).to.deep.equal(['stop', 'clomiphene', 'trt-hcg', 'stop-hcg-serm']);
    await compare.pick(0, 'trt-hcg');
    expect(compare.shown).to.deep.equal(['trt-hcg', 'clomiphene', 'stop', 'stop-hcg-serm']);
  });

  it('are shown everywhere on request, and the columns stay the same', async () => {
    const compare = await CompareHarness.mount(scenes.plain(), wide);
    await compare.press('[part="everywhere"]', 1);
    expect(testStore().state.scenario.protocol).to.equal('trt-hcg');
    expect(compare.shown).to.deep.equal(['trt-hcg', 'stop-hcg-serm', 'stop', 'clomiphene']);
  });

  it('follow the shared protocol when another element changes it', async () => {
    const compare = await CompareHarness.mount(scenes.plain(), wide);
    testStore().update({ protocol: 'hcg' });
    await compare.settle();
    expect(compare.shown).to.deep.equal(['hcg', 'stop-hcg-serm', 'trt-hcg', 'clomiphene']);
  });

  it('can be two to five', async () => {
    const compare = await CompareHarness.mount(scenes.plain(), wide);
    await compare.columns(2);
    expect(compare.shown).to.deep.equal(['stop', 'stop-hcg-serm']);
    await compare.columns(5);
    expect(compare.shown).to.have.length(5);
    expect(new Set(compare.shown).size).to.equal(5);
  });

  it('come from the attribute, without what is already first', async () => {
    const compare = await CompareHarness.mount(
      html`<protocol-compare protocols="untreated  stop trt"></protocol-compare>`,
      wide,
    );
    expect(compare.shown).to.deep.equal(['stop', 'untreated', 'trt']);
  });

  it('stay as they were when the attribute names a protocol that does not exist, and the reader is told', async () => {
    const compare = await CompareHarness.mount(
      html`<protocol-compare protocols="untreated trt"></protocol-compare>`,
      wide,
    );
    const reasons: string[] = [];
    compare.element.addEventListener('hpg-error', (event) => {
      if (event instanceof HpgErrorEvent) reasons.push(event.reason);
    });
    compare.element.setAttribute('protocols', 'stop-hcg stop-hgc');
    await compare.settle();
    expect(compare.problem)
      .to.contain('<protocol-compare>')
      .and.contain('protocols')
      .and.contain('"stop-hgc"')
      .and.contain('stop-gonadorelin-pump');
    expect(reasons).to.have.length(1);
    expect(compare.shown).to.deep.equal(['stop', 'untreated', 'trt']);
    compare.element.setAttribute('protocols', 'stop-hcg');
    await compare.settle();
    expect(compare.problem).to.equal('');
    expect(compare.shown).to.deep.equal(['stop', 'stop-hcg']);
  });

  it('are refused when there are more than fit', async () => {
    const compare = await CompareHarness.mount(
      html`<protocol-compare protocols="trt stop-hcg hcg clomiphene enclomiphene anastrozole"></protocol-compare>`,
      wide,
    );
    expect(compare.problem).to.contain('at most 5');
    expect(compare.shown).to.have.length(4);
  });

  it('show one at a time on a narrow screen, with the first held against it in every cell', async () => {
    const compare = await CompareHarness.mount(scenes.afterStopping(), { width: 340 });
    expect(compare.shown).to.deep.equal(['stop-hcg-serm']);
    const waiting = Math.round(markerAt(testStore().runOf('stop'), 'sperm', 18));
    expect(compare.cell('sperm', 0)).to.contain(`Stop and wait ${waiting}`);
    await compare.press('[part="turn"]', 1);
    expect(compare.shown).to.deep.equal(['trt-hcg']);
    await compare.press('[part="turn"]', 0);
    await compare.press('[part="turn"]', 0);
    expect(compare.shown).to.deep.equal(['stop']);
    expect(compare.root.querySelector<HTMLButtonElement>('[part="turn"]')!.disabled).to.equal(true);
  });

  it('keep the first in view and turn the others where two fit', async () => {
    const compare = await CompareHarness.mount(scenes.plain(), { width: 700 });
    expect(compare.shown).to.deep.equal(['stop', 'stop-hcg-serm']);
    await compare.press('[part="turn"]', 1);
    await compare.press('[part="turn"]', 1);
    expect(compare.shown).to.deep.equal(['stop', 'clomiphene']);
  });
});

describe('the moment in <protocol-compare>', () => {
  it('is the shared one, and moves values and hairlines but no path', async () => {
    const compare = await CompareHarness.mount(scenes.afterStopping(), wide);
    const before = { path: compare.path('sperm', 0), x: compare.momentX('sperm', 0), value: compare.value('sperm', 0) };
    const drawn = compare.root.querySelector('tr.marker.sperm path.line');
    await compare.moveTo(13);
    expect(testStore().state.scenario.month).to.equal(13);
    expect(compare.path('sperm', 0)).to.equal(before.path);
    expect(compare.root.querySelector('tr.marker.sperm path.line')).to.equal(drawn);
    expect(compare.momentX('sperm', 0)).to.be.below(before.x);
    expect(compare.value('sperm', 0)).to.not.equal(before.value);
    expect(compare.difference(2)).to.contain('at month 13');
  });

  it('moves by arrow keys on a native slider that says it in words', async () => {
    const compare = await CompareHarness.mount(scenes.afterStopping(), wide);
    const slider = compare.root.querySelector<HTMLInputElement>('.moment')!;
    slider.focus();
    await sendKeys({ press: 'ArrowRight' });
    await compare.settle();
    expect(testStore().state.scenario.month).to.equal(19);
    expect(slider.getAttribute('aria-valuetext')).to.equal('month 19, 7 after stopping');
  });

  it('decides what an arrow counts from: the start, and the day of stopping once it has passed', async () => {
    const compare = await CompareHarness.mount(html`<protocol-compare month="6"></protocol-compare>`, wide);
    expect(compare.cell('sperm', 0)).to.contain('falls to').and.contain('since the start');
    await compare.moveTo(18);
    expect(compare.cell('sperm', 0)).to.contain('rises to').and.contain('since stopping');
  });
});

describe('the tables of <protocol-compare>', () => {
  it('name question and treatment for every cell', async () => {
    const compare = await CompareHarness.mount(scenes.plain(), wide);
    const tables = compare.all('table');
    expect(tables.length).to.be.at.least(10);
    for (const table of tables) {
      const heads = [...table.querySelectorAll('thead th[scope="col"]')].map((head) => head.textContent.trim());
      expect(heads.slice(1)).to.deep.equal([
        'Stop and wait',
        'Stop, then hCG and clomiphene',
        'Testosterone and hCG',
        'Clomiphene instead',
      ]);
      for (const row of table.querySelectorAll('tbody tr')) {
        expect(row.querySelector('th[scope="row"]')!.textContent.trim()).to.not.equal('');
        expect(row.querySelectorAll('td')).to.have.length(4);
      }
    }
  });

  it('have rows for signal, testosterone, fertility, size, use, harms, evidence and approval', async () => {
    const compare = await CompareHarness.mount(scenes.plain(), wide);
    const further = [
      'Given beside it',
      'What is measured',
      'What it takes',
      'Approval, United States',
      'Approval, Europe',
      'Approval, China',
      'Who it is discussed for',
      'Not settled',
    ];
    const rows = compare.all('details.group tbody th').map((head) => head.textContent.trim().replace(/\s+/g, ' '));
    expect(rows.filter((row) => !further.includes(row))).to.deep.equal([
      'How it works',
      'LH IU/L',
      'FSH IU/L',
      'Testosterone in blood ng/dL',
      'Testosterone inside the testis ng/mL',
      'Sperm concentration M/mL',
      'Fertility',
      'Testis volume mL',
      'months from the first dose',
      'What is known of size',
      'How it is taken',
      'Harms',
      'What is known',
      'Approval',
    ]);
  });

  it('stand in native folds; the simplest depth opens on sperm and size', async () => {
    const compare = await CompareHarness.mount(scenes.fundamentals(), wide);
    const open = compare.all('details.group').map((group) => (group as HTMLDetailsElement).open);
    expect(open).to.deep.equal([true, false, false, true, true, false, false, true, false, false]);
    await compare.fold(1, true);
    expect(compare.all('details.group').map((group) => (group as HTMLDetailsElement).open)[1]).to.equal(true);
  });

  it('speak SI units and the deepest words on request', async () => {
    const compare = await CompareHarness.mount(scenes.academic(), wide);
    const blood = markerAt(testStore().runOf('stop'), 'testosterone', 14) * 0.0347;
    expect(compare.value('testosterone', 0)).to.equal(String(Math.round(blood)));
    expect(compare.cell('testosterone', 0)).to.contain('nmol/L');
    expect(compare.cell('estradiol', 0)).to.contain('pmol/L');
  });
});

describe('what <protocol-compare> gives away', () => {
  it('is one SVG with every column, marker and value, and its look written in', async () => {
    const compare = await CompareHarness.mount(scenes.afterStopping(), { width: 340 });
    const sheet = new DOMParser().parseFromString(compare.element.toSvg(), 'image/svg+xml');
    expect(sheet.querySelector('parsererror')).to.equal(null);
    const words = [...sheet.querySelectorAll('text')].map(({ textContent }) => textContent.trim());
    for (const id of ['stop', 'stop-hcg-serm', 'trt-hcg', 'clomiphene'] as const) {
      expect(words).to.include(`${Math.round(markerAt(testStore().runOf(id), 'sperm', 18))} M/mL`);
    }
    expect(words.join(' ')).to.contain('Stop and wait').and.contain('Clomiphene instead');
    expect(sheet.querySelectorAll('path[stroke-width="2.75px"]')).to.have.length(4);
    expect(new XMLSerializer().serializeToString(sheet)).to.not.contain('var(--');
    expect(compare.root.querySelector('.stage')).to.equal(null);
  });

  it('is a PNG of the same', async () => {
    const compare = await CompareHarness.mount(scenes.plain(), wide);
    const picture = await compare.element.toPng(1);
    expect(picture.type).to.equal('image/png');
    expect(picture.size).to.be.above(10_000);
  });
});
