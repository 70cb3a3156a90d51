// The timeline as a reader meets it: answer, controls, drawing, moment, handle, table, export.
import { expect } from 'chai';
import * as scenes from '../../../stories/scenes/recovery-timeline.js';
import { hcgKeepsSperm } from '../../../src/data/claims/medicines.js';
import type { PanelQuantity } from '../../../src/charts/timeline/published.js';
import { timelineState } from '../../../src/charts/timeline/timeline-state.js';
import { protocolIds, testosteroneIds } from '../../../src/scenario/fields.js';
import { plainInput } from '../../charts/timeline/plain-input.js';
import { markerAt } from '../../../src/scenario/run.js';
import { evidenceInWords, limitClaims, timelineSources } from '../../../src/elements/recovery-timeline/evidence.js';
import { told } from '../../../src/elements/recovery-timeline/further-answers.js';
import { otherLimitSources, sharedLimitSources } from '../../../src/elements/recovery-timeline/limit-sources.js';
import { addLocale } from '../../../src/text/locales.js';
import { pseudoLocale } from '../../../src/text/pseudo-locale.js';
import {
  emulateMedia,
  expectNoAxeViolations,
  sendKeys,
  setViewport,
  testStore,
  unaccentedWords,
} from '../../support/fixture.js';
import { TimelineHarness } from './recovery-timeline.harness.js';

addLocale(pseudoLocale);

const mount = TimelineHarness.mount;

/** Every published result that the timeline can show. */
function everyShown(): PanelQuantity[] {
  const hcg = { agent: 'hcg', dose: 500, unit: 'IU', everyDays: 2, fromDay: 0, toDay: 364 } as const;
  const withHcg = timelineState(plainInput({ regimen: [...plainInput().regimen, hcg] }));
  const states = [...testosteroneIds.map((agent) => timelineState(plainInput({ agent }))), withHcg];
  return states.flatMap(({ places, counts }) => [...places, ...counts].map(({ quantity }) => quantity));
}

/** What is printed as "<0.1" stands for less than that. */
const numberIn = (cell: string): number => Number(cell.replace(/[<,]/g, ''));

describe('recovery-timeline', () => {
  before(async () => {
    await setViewport({ width: 1280, height: 900 });
  });

  it('opens on the trials’ count with no attribute at all, and says who the men were', async () => {
    const timeline = await mount(scenes.plain());
    expect(timeline.answer).to.equal(
      'Stopped after 12 months: of 100 men like those in the trials, about 67 (61 to 72) reach 20 million sperm per mL within 6 months.',
    );
    expect(timeline.about).to.match(/1,549 healthy men/);
    expect(timeline.about).to.match(/not men treated for low testosterone/);
    expect(timeline.about).to.match(/simulated/);
  });

  it('passes the accessibility checks in each form and state', async () => {
    for (const [scene, width] of [
      [scenes.academic, 1200],
      [scenes.gel, 720],
      [scenes.plain, 328],
      [scenes.fundamentals, 1200],
      [scenes.wrongInput, 720],
    ] as const) {
      const { element } = await mount(scene(), { width });
      await expectNoAxeViolations(element);
      element.parentElement?.remove();
    }
  });

  it('never lets the trials’ count pass for another treatment', async () => {
    for (const scene of [scenes.gel, scenes.depot, scenes.fiveYears, scenes.threeMedicines]) {
      const timeline = await mount(scene());
      expect(timeline.answer, scene.name).to.not.match(/\b67\b/);
      expect(timeline.answer, scene.name).to.match(/no (randomised )?trial|no count of their own/);
      expect(timeline.texts('text.count'), scene.name).to.deep.equal([]);
      timeline.element.parentElement?.remove();
    }
  });

  it('says what sperm and testes do where testosterone is not stopped, and that it is simulated', async () => {
    for (const [scene, words] of [
      [scenes.goesOn, /^Testosterone alone: within 12 months sperm fall from 65 to .*simulated/],
      [scenes.clomiphene, /^Clomiphene instead: .*simulated/],
      [
        scenes.untreated,
        /^No treatment: sperm stay near 65 million per mL and each testis near 20(\.\d)? mL, simulated/,
      ],
    ] as const) {
      const timeline = await mount(scene());
      expect(timeline.answer).to.match(words);
      timeline.element.parentElement?.remove();
    }
  });

  it('tells of the one group with sperm counts beside hCG, and that the model stands alone where it differs', async () => {
    const timeline = await mount(scenes.besideHcg());
    expect(timeline.about).to.match(/26 men .*no comparison group/);
    expect(timeline.about).to.match(/Where they differ from this, the model stands alone/);
    expect(told['trt-hcg'][1].sources).to.deep.equal(hcgKeepsSperm.sources);
  });

  it('tells of trials of tablets instead of testosterone, which its curve may differ from', async () => {
    const timeline = await mount(scenes.plain());
    for (const [protocol, words] of [
      ['clomiphene', /randomised trial of 26 .*semen did not change/],
      ['anastrozole', /randomised trial of 26 .*semen did not change/],
      ['enclomiphene', /as the maker told it: .*\+5\.9 % and −1\.3 %/],
    ] as const) {
      await timeline.choose('What happens', protocol);
      expect(timeline.about)
        .to.match(words)
        .and.not.match(/no controlled trial/);
      expect(timeline.about).to.match(/the model stands alone/);
    }
  });

  it('tells Fundamentals in plain words with the same count, sperm and size first', async () => {
    const timeline = await mount(scenes.fundamentals());
    expect(timeline.answer).to.match(/^You stop after 12 months.* 67 of 100 men \(61 to 72\)/);
    expect(timeline.texts('svg.main text.name')).to.deep.equal(['sperm in the semen', 'size of each testis']);
    expect(timeline.texts('.fold .name')).to.have.lengthOf(4);
  });

  it('says what was wrong with its attributes and shows the defaults', async () => {
    const timeline = await mount(scenes.wrongInput());
    const alert = timeline.texts('[role=alert]').join(' ');
    expect(alert).to.match(/<recovery-timeline> attribute dose: "much"/);
    expect(alert).to.match(/attribute protocol: "magic"/);
    expect(timeline.answer).to.match(/^Stopped after 12 months/);
  });
});

describe('recovery-timeline: outside what was studied', () => {
  const line = (timeline: TimelineHarness): string => timeline.texts('[part=outside-studied]').join();

  it('says nothing where all of it lies inside', async () => {
    const timeline = await mount(scenes.plain());
    expect(line(timeline)).to.equal('');
    expect(timeline.element.toCsv()).to.not.contain('Outside');
  });

  it('says each reason while it holds, and nothing when it is gone', async () => {
    const timeline = await mount(scenes.plain());
    for (const [patch, back, words] of [
      [{ dose: 400 }, { dose: 200 }, 'a dose above 300 mg of enanthate'],
      [{ age: 78 }, { age: 35 }, 'an age above 74'],
      [{ baselineSperm: 3 }, { baselineSperm: 65 }, 'fewer than 5 million sperm per mL before'],
      [{ trtMonths: 60 }, { trtMonths: 12 }, 'more than two and a half years on testosterone'],
      [{ protocol: 'trt-enclomiphene' }, { protocol: 'stop' }, 'enclomiphene with testosterone (no trial found'],
    ] as const) {
      testStore().update(patch);
      await timeline.settled();
      expect(line(timeline)).to.match(/^Outside what was studied in men: /);
      expect(line(timeline)).to.contain(words);
      testStore().update(back);
      await timeline.settled();
      expect(line(timeline), words).to.equal('');
    }
  });

  it('says so beside gonadorelin twice a week, which no trial was found of', async () => {
    const timeline = await mount(scenes.twiceWeeklyGonadorelin());
    expect(line(timeline)).to.contain('gonadorelin with testosterone (no trial found: mechanism only)');
    expect(line(timeline)).to.contain('a dose above 20 µg of gonadorelin');
    expect(timeline.about).to.contain('we found no controlled trial of this');
  });

  it('has words of its own at each depth', async () => {
    const timeline = await mount(scenes.twiceWeeklyGonadorelin());
    const told = new Set<string>();
    for (const level of ['fundamentals', 'intermediate', 'academic'] as const) {
      testStore().prefer({ level });
      await timeline.settled();
      told.add(line(timeline));
      expect(line(timeline)).to.match(/^Outside/);
    }
    expect(told.size).to.equal(3);
  });

  it('is told to screen readers, in exports and in print', async () => {
    const timeline = await mount(scenes.twiceWeeklyGonadorelin());
    const words = line(timeline);
    expect(timeline.drawing.querySelector('[role=img]')?.getAttribute('aria-label')).to.contain(words);
    expect(timeline.element.toCsv()).to.contain(words);
    expect(timeline.element.toSvg()).to.contain(words);
    await emulateMedia({ media: 'print' });
    const shown = timeline.element.shadowRoot?.querySelector('[part=outside-studied]');
    expect(shown?.getBoundingClientRect().height).to.be.above(10);
    await emulateMedia({ media: 'screen' });
    await expectNoAxeViolations(timeline.element);
  });
});

describe('recovery-timeline: controls', () => {
  it('offer every treatment and every form of testosterone', async () => {
    const timeline = await mount(scenes.plain());
    const ids = (label: string): string[] =>
      [...(timeline.control(label) as HTMLSelectElement).options]
        .filter(({ disabled }) => !disabled)
        .map(({ value }) => value);
    expect(ids('What happens')).to.have.members(protocolIds).and.have.length(19);
    expect(ids('Testosterone')).to.deep.equal(testosteroneIds).and.have.length(6);
  });

  it('write doses of micrograms and minutes as they are given, in drawing, table and CSV', async () => {
    const timeline = await mount(scenes.plain());
    await timeline.choose('What happens', 'stop-gonadorelin-pump');
    const dose = '10 µg 16 times a day';
    expect(timeline.texts('svg.main text').join(' ')).to.contain(dose);
    expect(timeline.element.querySelector('caption')?.textContent).to.contain(dose);
    expect(timeline.element.toCsv()).to.contain(dose);
    await timeline.choose('What happens', 'trt-gonadorelin');
    expect(timeline.element.toCsv()).to.contain('100 µg every 3.5 days');
  });

  it('change the shared scenario and tell the page', async () => {
    const timeline = await mount(scenes.plain());
    let changed: readonly string[] = [];
    timeline.element.addEventListener('hpg-scenario-changed', (event) => {
      changed = (event as unknown as { changed: readonly string[] }).changed;
    });
    await timeline.choose('What happens', 'trt');
    expect(testStore().state.scenario.protocol).to.equal('trt');
    expect(changed).to.deep.equal(['protocol']);
    await timeline.type('Sperm before', '40');
    expect(testStore().state.scenario.baselineSperm).to.equal(40);
    expect(timeline.answer).to.match(/from 40 to/);
  });

  it('leave out what would change nothing', async () => {
    const timeline = await mount(scenes.plain());
    expect(timeline.hasControl('Taken for')).to.be.true;
    await timeline.choose('What happens', 'trt');
    expect(timeline.hasControl('Taken for')).to.be.false;
    await timeline.choose('What happens', 'clomiphene');
    expect(timeline.hasControl('Dose')).to.be.false;
    expect(timeline.hasControl('Age')).to.be.true;
  });

  it('give a new form its usual dose', async () => {
    const timeline = await mount(scenes.plain());
    await timeline.choose('Testosterone', 'testosterone-gel');
    expect((timeline.control('Dose') as HTMLInputElement).value).to.equal('50');
    expect((timeline.control('Every') as HTMLInputElement).value).to.equal('1');
  });

  it('go back to what is in force when a number is refused, and say what is allowed', async () => {
    const timeline = await mount(scenes.plain());
    await timeline.type('Age', '300');
    expect(timeline.texts('[role=alert]').join()).to.match(/age: "300" cannot be used/);
    expect((timeline.control('Age') as HTMLInputElement).value).to.equal('35');
    expect(testStore().state.scenario.age).to.equal(35);
    await timeline.type('Age', '40');
    expect(timeline.texts('[role=alert]')).to.deep.equal([]);
  });
});

describe('recovery-timeline: one state', () => {
  it('writes the same values in drawing, table and CSV, and they are the model’s', async () => {
    for (const scene of [scenes.academic, scenes.goesOn, scenes.clomiphene]) {
      const timeline = await mount(scene());
      const { run, scenario } = testStore().state;
      const [simulated = []] = timeline.tables;
      const head = simulated[0] ?? [];
      const shown = simulated.find((row) => row[0]?.endsWith('(shown)')) ?? [];
      const markers = ['lh', 'fsh', 'testosterone', 'itt', 'sperm', 'testisVolume'] as const;
      const units = timeline.element.units === 'si' ? { testosterone: 0.0347, itt: 3.467 } : {};
      markers.forEach((marker, index) => {
        const cell = shown[head.length - markers.length + index] ?? '';
        expect(timeline.reading(marker).split(' ')[0], `${scene.name} ${marker}`).to.equal(cell);
        const factor = (units as Record<string, number>)[marker] ?? 1;
        const value = markerAt(run, marker, scenario.month) * factor;
        expect(numberIn(cell)).to.be.closeTo(value, Math.max(0.5, value * 0.01));
      });
      const csv = timeline.element.toCsv();
      for (const row of simulated) expect(csv.replaceAll('"', '')).to.contain(row.join(','));
      timeline.element.parentElement?.remove();
    }
  });

  it('says "simulated" over every simulated column and lists every published result with source and people', async () => {
    const timeline = await mount(scenes.academic());
    const [simulated = [], published = []] = timeline.tables;
    expect(simulated[0]?.filter((cell) => /simulated$/.test(cell))).to.have.lengthOf(6);
    expect(published).to.have.lengthOf(1 + 15 + 4);
    for (const row of published.slice(1)) {
      expect(row).to.have.lengthOf(5);
      expect(row.every((cell) => cell !== '')).to.be.true;
      expect(row[3]).to.match(/^(Liu 2006|Ly 2005|Coviello 2005|Wiehle 2015)$/);
    }
    const counts = published.filter((row) => row[0]?.startsWith('at 20 million')).map((row) => [row[0], row[1]]);
    expect(counts[0]?.[0]).to.match(/67 of 100 men, 6 months after stopping/);
    expect(counts[0]?.[1]).to.equal('61–72');
    expect(counts[3]?.[1]).to.equal('not given');
  });

  it('has no table of published results where none apply', async () => {
    const timeline = await mount(scenes.untreated());
    expect(timeline.tables).to.have.lengthOf(1);
  });

  it('writes the counts of the table under the sperm panel', async () => {
    const timeline = await mount(scenes.plain());
    expect(timeline.texts('text.count').sort()).to.deep.equal(['100', '67', '90', '96']);
    expect(timeline.texts('svg.main text.note')).to.include.members(['61–72', '85–93', '92–98']);
  });

  it('exports the drawing with its look and its answer', async () => {
    const timeline = await mount(scenes.academic());
    const picture = new DOMParser().parseFromString(timeline.element.toSvg(), 'image/svg+xml');
    expect(picture.querySelector('parsererror')).to.equal(null);
    expect(picture.querySelector('title')?.textContent).to.equal(timeline.answer);
    expect(picture.querySelector('path[stroke-dasharray="10px, 3px, 2px, 3px"]')).to.not.equal(null);
    const png = await timeline.element.toPng(1);
    expect(png.type).to.equal('image/png');
    expect(png.size).to.be.above(5000);
  });

  it('shows values in SI units when asked to', async () => {
    const timeline = await mount(scenes.clomiphene());
    expect(timeline.reading('testosterone')).to.match(/nmol\/L$/);
    expect(timeline.reading('itt')).to.match(/nmol\/L$/);
  });
});

describe('recovery-timeline: the moment', () => {
  it('has the slider’s thumb under its line, at every month', async () => {
    for (const width of [1200, 720, 328]) {
      const timeline = await mount(scenes.plain(), { width });
      for (const month of [-2, 0, 11, 36]) {
        testStore().update({ month });
        await timeline.settled();
        const { slider } = timeline;
        const { left, width: length } = slider.getBoundingClientRect();
        const thumb = parseFloat(getComputedStyle(timeline.element).fontSize);
        const share = (month - Number(slider.min)) / (Number(slider.max) - Number(slider.min));
        const centre = left + thumb / 2 + share * (length - thumb);
        expect(timeline.momentX, `${width} px, month ${month}`).to.be.closeTo(centre, 0.6);
      }
      timeline.element.parentElement?.remove();
    }
  });

  it('moves by arrow keys, by half years with Page keys, and to the ends', async () => {
    const timeline = await mount(scenes.plain());
    timeline.slider.focus();
    const press = async (key: string): Promise<number> => {
      await sendKeys({ press: key });
      await timeline.settled();
      return testStore().state.scenario.month;
    };
    expect(await press('ArrowRight')).to.equal(7);
    expect(await press('PageUp')).to.equal(13);
    expect(await press('PageDown')).to.equal(7);
    expect(await press('End')).to.equal(36);
    expect(await press('Home')).to.equal(-2);
    expect(timeline.slider.getAttribute('aria-valuetext')).to.equal('before the first dose');
  });

  it('follows a pointer in the drawing', async () => {
    const timeline = await mount(scenes.plain());
    await timeline.drag(timeline.drawing, 20, 25);
    expect(testStore().state.scenario.month).to.equal(25);
    await timeline.letGo();
    timeline.drawing.dispatchEvent(new PointerEvent('pointermove', { clientX: 0, pointerId: 1, bubbles: true }));
    expect(testStore().state.scenario.month).to.equal(25);
  });

  it('changes nothing of the drawing but its line, signs and values', async () => {
    const timeline = await mount(scenes.academic());
    const picture = timeline.drawing.querySelector('g[role=img]');
    const before = [...(picture?.querySelectorAll('*') ?? [])];
    const label = picture?.getAttribute('aria-label');
    const sperm = timeline.reading('sperm');
    testStore().update({ month: 9 });
    await timeline.settled();
    expect([...(picture?.querySelectorAll('*') ?? [])].every((node, index) => node === before[index])).to.be.true;
    expect(picture?.getAttribute('aria-label')).to.equal(label);
    expect(timeline.reading('sperm')).to.not.equal(sperm);
  });
});

describe('recovery-timeline: the end of testosterone', () => {
  it('is a slider that keys move', async () => {
    const timeline = await mount(scenes.plain());
    const { handle } = timeline;
    expect(handle.getAttribute('role')).to.equal('slider');
    expect(handle.getAttribute('aria-label')).to.equal('Testosterone ends');
    handle.focus();
    const press = async (key: string): Promise<number> => {
      await sendKeys({ press: key });
      await timeline.settled();
      return testStore().state.scenario.trtMonths;
    };
    expect(await press('ArrowRight')).to.equal(13);
    expect(handle.getAttribute('aria-valuetext')).to.equal('testosterone ends, month 13');
    expect(await press('ArrowLeft')).to.equal(12);
    await sendKeys({ down: 'Shift' });
    expect(await press('ArrowRight')).to.equal(18);
    await sendKeys({ up: 'Shift' });
    expect(await press('Home')).to.equal(1);
    expect(await press('End')).to.equal(120);
    expect(timeline.element.shadowRoot?.activeElement).to.equal(timeline.handle);
    expect(timeline.answer).to.match(/^Stopped after 120 months/);
  });

  it('follows a pointer while the axis stays, and goes back with Escape', async () => {
    const timeline = await mount(scenes.plain());
    await timeline.drag(timeline.handle, 12, 20);
    expect(testStore().state.scenario.trtMonths).to.equal(20);
    expect(timeline.texts('text.month').slice(0, 7)).to.deep.equal(['0', '6', '12', '18', '24', '30', '36']);
    expect(testStore().state.run.lastMonth).to.equal(48);
    await sendKeys({ press: 'Escape' });
    await timeline.settled();
    expect(testStore().state.scenario.trtMonths).to.equal(12);
    await timeline.drag(timeline.handle, 12, 20);
    await timeline.letGo();
    expect(timeline.texts('text.month')).to.include('48');
  });

  it('is not there where testosterone is not stopped', async () => {
    const timeline = await mount(scenes.goesOn());
    expect(timeline.texts('.handle')).to.deep.equal([]);
  });
});

describe('recovery-timeline: evidence', () => {
  it('has a mark behind every published number of its sentences and its drawing', async () => {
    const timeline = await mount(scenes.plain());
    const { shadowRoot } = timeline.element;
    expect(timeline.texts('.told li')).to.deep.equal(['67 (61–72)', '90 (85–93)', '96 (92–98)', '100']);
    const points = timeline.texts('.drawn li');
    // The published table has the same points, and the four counts.
    expect(points.length).to.equal((timeline.tables[1] ?? []).length - 1 - 4);
    const marks = shadowRoot?.querySelectorAll(':is(.told, .drawn) li button.evidence');
    expect(marks?.length).to.equal(points.length + 4);
  });

  it('opens people, time and source of a number', async () => {
    const timeline = await mount(scenes.plain());
    timeline.element.shadowRoot?.querySelector<HTMLElement>('.told button.evidence')?.click();
    for (let wait = 0; wait < 100 && !timeline.texts('.evidence-panel').join().includes('Liu'); wait++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(timeline.texts('.evidence-panel').join()).to.include('healthy men of 18 to 51').and.include('Liu');
  });

  it('tells men of clinics as such, with the marks of their studies', async () => {
    const timeline = await mount(scenes.plain());
    await timeline.choose('Whose experience', 'clinic');
    expect(testStore().state.scenario.population).to.equal('clinic');
    expect(timeline.texts('.told li').length).to.equal(2);
    expect(timeline.texts('.told li').join()).to.not.include('67');
  });

  it('shows no number of the trials where it tells what another treatment did', async () => {
    const timeline = await mount(scenes.clomiphene());
    expect(timeline.texts('.told li')).to.deep.equal(['Helo 2015']);
  });
});

describe('recovery-timeline: words', () => {
  it('come from catalogues only', async () => {
    for (const scene of [scenes.academic, scenes.gel, scenes.threeMedicines, scenes.clomiphene]) {
      const { element } = await mount(scene(), { lang: 'en-XA', width: 328 });
      expect(unaccentedWords(element, 'table td:nth-last-child(2)'), scene.name).to.deep.equal([]);
      element.parentElement?.remove();
    }
  });

  it('name every source by author and year, and every source is known', async () => {
    const known = new Set(timelineSources.map(({ id }) => id));
    for (const scene of [scenes.academic, scenes.gel, scenes.depot, scenes.besideHcg, scenes.goesOn]) {
      const timeline = await mount(scene());
      for (const row of (timeline.tables[1] ?? []).slice(1)) expect(row[3]).to.match(/^[A-Z][\w]+( ZA30\d| \d{4})$/);
      timeline.element.parentElement?.remove();
    }
    for (const { sources } of limitClaims) for (const id of sources) expect(known.has(id), id).to.be.true;
  });

  it('count the sources before the limits are fetched as after', async () => {
    const limitSources = new Set(limitClaims.flatMap(({ sources }) => sources));
    expect([...limitSources]).to.include.members(sharedLimitSources);
    expect(limitSources.size).to.equal(sharedLimitSources.length + otherLimitSources);
    const others = [...limitSources].filter((id) => !sharedLimitSources.includes(id));
    const shown = [...everyShown(), ...Object.values(told).map(([, cited]) => cited)].flatMap(({ sources }) => sources);
    expect(shown.filter((id) => others.includes(id))).to.deep.equal([]);
    const timeline = await mount(scenes.depot());
    const [sources, limits] = ['sources', 'limits'].map((part) =>
      timeline.element.shadowRoot?.querySelector(`details[part=${part}]`),
    );
    const counted = sources?.querySelector('summary')?.textContent.trim();
    limits?.setAttribute('open', '');
    for (let wait = 0; wait < 50 && !timeline.element.querySelector('[data-hpg-part=limits] li'); wait++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(timeline.element.querySelectorAll('[data-hpg-part=limits] li').length).to.equal(7);
    expect(sources?.querySelector('summary')?.textContent.trim()).to.equal(counted);
    const listed = timeline.element.querySelectorAll('[data-hpg-part=sources] li').length;
    expect(counted).to.equal(`Sources (${listed})`);
  });

  it('of the limits say that LH may take a year after a depot, and how age counts', async () => {
    const { element } = await mount(scenes.plain());
    const { limits } = evidenceInWords(element.voice, new Set());
    expect(limits.join(' ')).to.match(/in older men after long treatment it takes longer\..*51 weeks/);
    expect(limits.join(' ')).to.match(/age counts from 45 on.*weakly known.*contested/);
  });
});

describe('recovery-timeline: media', () => {
  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
  });

  it('leaves controls and slider out of print', async () => {
    await emulateMedia({ media: 'print' });
    const { element } = await mount(scenes.plain());
    for (const selector of ['.controls', '.slider', '.handle']) {
      const part = element.shadowRoot?.querySelector(selector);
      expect(part && getComputedStyle(part).display, selector).to.equal('none');
    }
  });
});
