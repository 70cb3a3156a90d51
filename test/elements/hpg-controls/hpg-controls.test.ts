// The shared inputs.
import { expect } from 'chai';
import { html } from 'lit';
import { HpgControls } from '../../../src/elements/hpg-controls/hpg-controls.js';
import { protocolIds, rangeOf, testosteroneIds, usualTreatment } from '../../../src/scenario/fields.js';
import { defaultScenario } from '../../../src/scenario/scenario.js';
import { addLocale } from '../../../src/text/index.js';
import { pseudoLocale } from '../../../src/text/pseudo-locale.js';
import * as scenes from '../../../stories/scenes/hpg-controls.js';
import { recordConsole } from '../../support/console.js';
import {
  emulateMedia,
  expectNoAxeViolations,
  fixture,
  sendKeys,
  setViewport,
  settled,
  testStore,
  textBoxesOverlap,
  unaccentedWords,
  type FixtureOptions,
} from '../../support/fixture.js';
import { ControlsHarness } from './hpg-controls.harness.js';

async function mount(template = scenes.plain(), options: FixtureOptions<HpgControls> = {}): Promise<ControlsHarness> {
  return new ControlsHarness(await fixture(template, { is: HpgControls, ...options }));
}

const scenario = (): typeof defaultScenario => testStore().state.scenario;

describe('hpg-controls', () => {
  it('shows every input with what is in force, without any attribute', async () => {
    const controls = await mount();
    expect(controls.inputs).to.deep.equal([
      'preset',
      'protocol',
      'agent',
      'dose',
      'every-days',
      'trt-months',
      'age',
      'baseline-sperm',
      'population',
      'range',
      'level',
      'units',
      'undo',
      'reset',
    ]);
    expect(controls.select('protocol').value).to.equal('stop');
    expect(controls.select('agent').value).to.equal('testosterone-enanthate');
    expect(
      ['dose', 'every-days', 'trt-months', 'age', 'baseline-sperm'].map((name) => controls.input(name).value),
    ).to.deep.equal(['200', '7', '12', '35', '65']);
    expect([controls.slider.value, controls.select('level').value, controls.select('units').value]).to.deep.equal([
      '6',
      'intermediate',
      'conventional',
    ]);
    expect(controls.messages).to.deep.equal([]);
  });

  it('says in one sentence what is in force', async () => {
    const controls = await mount();
    expect(controls.sentence).to.equal(
      'Simulated: Stop and wait. Testosterone enanthate, 200 mg every 7 days, for 12 months. A man of 35 years with 65 million sperm per mL before. Shown: month 6 on testosterone.',
    );
    await controls.choose('protocol', 'trt');
    await controls.choose('agent', 'testosterone-nasal');
    expect(controls.sentence).to.contain(
      'Testosterone alone. Nasal testosterone gel, 11 mg 3 times a day, not stopped.',
    );
    await controls.choose('agent', 'testosterone-gel');
    expect(controls.sentence).to.contain('Testosterone gel, 50 mg every day, not stopped.');
    await controls.choose('protocol', 'clomiphene');
    expect(controls.sentence).to.contain('Clomiphene instead. No testosterone from outside.');
  });

  it('changes the shared scenario, and tells the page', async () => {
    const controls = await mount();
    const heard: string[] = [];
    controls.element.addEventListener('hpg-scenario-changed', (event) => {
      heard.push((event as Event & { changed: string[] }).changed.join());
    });
    await controls.choose('protocol', 'trt-hcg');
    await controls.choose('agent', 'testosterone-gel');
    await controls.type('dose', '75');
    await controls.type('every-days', '2');
    await controls.type('trt-months', '24.5');
    await controls.type('age', '52');
    await controls.type('baseline-sperm', '18');
    await controls.move(30);
    expect(scenario()).to.deep.equal({
      protocol: 'trt-hcg',
      agent: 'testosterone-gel',
      dose: 75,
      everyDays: 2,
      trtMonths: 24.5,
      age: 52,
      baselineSperm: 18,
      month: 30,
      population: 'trial',
      courses: '',
    });
    expect(heard).to.deep.equal([
      'protocol',
      'agent,dose,everyDays',
      'dose',
      'everyDays',
      'trtMonths',
      'age',
      'baselineSperm',
      'month',
    ]);
  });

  it('follows what another element changes', async () => {
    const controls = await mount();
    testStore().update({ protocol: 'trt', agent: 'testosterone-cypionate', month: 20, age: 50 });
    testStore().prefer({ level: 'academic', units: 'si' });
    await settled(controls.element);
    expect([controls.select('protocol').value, controls.select('agent').value]).to.deep.equal([
      'trt',
      'testosterone-cypionate',
    ]);
    expect([controls.input('dose').value, controls.input('dose').max, controls.slider.value]).to.deep.equal([
      String(usualTreatment('testosterone-cypionate').dose),
      String(rangeOf('dose', scenario())[1]),
      '20',
    ]);
    expect([controls.select('level').value, controls.select('units').value]).to.deep.equal(['academic', 'si']);
  });

  it('sets depth and units for the whole group', async () => {
    const controls = await mount();
    await controls.choose('level', 'fundamentals');
    await controls.choose('units', 'si');
    expect(testStore().state.preferences).to.deep.equal({ level: 'fundamentals', units: 'si' });
    expect(controls.sentence).to.contain('Testosterone shot (enanthate)');
  });

  it('offers every protocol and every form of testosterone', async () => {
    const controls = await mount();
    const ids = (name: string): string[] =>
      [...controls.select(name).options].filter(({ disabled }) => !disabled).map(({ value }) => value);
    expect(ids('protocol')).to.have.members(protocolIds).and.have.length(19);
    expect(ids('agent')).to.deep.equal(testosteroneIds).and.have.length(6);
    await controls.choose('protocol', 'stop-gonadorelin-pump');
    await controls.choose('agent', 'testosterone-nasal');
    expect(scenario()).to.include({ protocol: 'stop-gonadorelin-pump', agent: 'testosterone-nasal' });
    expect(controls.sentence).to.contain('11 mg 3 times a day');
  });

  it('gives each number its limits, which follow the medicine', async () => {
    const controls = await mount();
    const described = (name: string): string =>
      (controls.input(name).getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => controls.element.renderRoot.querySelector(`#${id}`)?.textContent.trim())
        .join(' ');
    expect(described('dose')).to.equal('mg 5 to 600');
    expect(described('age')).to.equal('years 18 to 80');
    await controls.choose('agent', 'testosterone-gel');
    const [low, high] = rangeOf('dose', scenario());
    expect(described('dose')).to.equal(`mg ${low} to ${high}`);
  });

  for (const [name, given, words] of [
    ['dose', '9999', 'Dose: 9999 cannot be used. Allowed: 5 to 600 mg.'],
    ['every-days', '0', 'Every: 0 cannot be used. Allowed: 1 to 60 days.'],
    ['trt-months', '-3', 'Taken for, where it is stopped: -3 cannot be used. Allowed: 1 to 120 months.'],
    ['age', '17.9', 'Age at the first dose: 17.9 cannot be used. Allowed: 18 to 80 years.'],
    ['baseline-sperm', '', 'Sperm before the first dose: this is not a number. Allowed: 1 to 300 million per mL.'],
  ] as const) {
    it(`refuses ${name} "${given}" beside the input, and keeps what is shown`, async () => {
      const controls = await mount();
      const { warnings } = recordConsole();
      const heard: string[] = [];
      controls.element.addEventListener('hpg-error', (event) => {
        heard.push((event as Event & { reason: string }).reason);
      });
      controls.element.addEventListener('hpg-scenario-changed', () => expect.fail('changed'));
      const { state } = testStore();
      await controls.type(name, given);
      expect(controls.messages).to.deep.equal([`${words} What was shown before stays.`]);
      expect(heard).to.deep.equal(controls.messages);
      expect(warnings).to.deep.equal([]);
      expect(testStore().state === state).to.equal(true);
      const input = controls.input(name);
      expect([input.value, input.getAttribute('aria-invalid')]).to.deep.equal([given, 'true']);
      const described = (input.getAttribute('aria-describedby') ?? '').split(' ').at(-1) ?? '';
      expect(controls.element.renderRoot.querySelector(`#${described}`)?.textContent).to.contain(words);
      await expectNoAxeViolations(controls.element);
    });
  }

  it('forgets a refused entry once a usable one, another change of it, or the start takes its place', async () => {
    const controls = await mount();
    await controls.type('age', '900');
    await controls.type('dose', '9999');
    expect(controls.messages).to.have.length(2);
    await controls.type('age', '44');
    expect(controls.messages).to.have.length(1);
    await controls.choose('agent', 'testosterone-cypionate');
    expect(controls.messages).to.deep.equal([]);
    expect(controls.input('dose').value).to.equal(String(scenario().dose));
    await controls.type('age', '900');
    testStore().update({ age: 45 });
    await settled(controls.element);
    expect([controls.input('age').value, controls.messages.length]).to.deep.equal(['45', 0]);
    await controls.type('age', '900');
    await controls.startOver();
    expect([controls.input('age').value, controls.messages.length]).to.deep.equal(['35', 0]);
  });

  it('goes back to the start values of the page', async () => {
    const controls = await mount(html`<hpg-controls month="3" trt-months="24"></hpg-controls>`);
    await controls.move(20);
    await controls.choose('protocol', 'trt');
    await controls.startOver();
    expect(scenario()).to.deep.equal({ ...defaultScenario, month: 3, trtMonths: 24 });
    expect([controls.slider.value, controls.select('protocol').value]).to.deep.equal(['3', 'stop']);
  });

  it('shows only the inputs that a page asks for, in the order of the groups', async () => {
    const controls = await mount(html`<hpg-controls show="month  dose protocol"></hpg-controls>`);
    expect(controls.inputs).to.deep.equal(['protocol', 'dose', 'range']);
    controls.element.setAttribute('show', 'reset units undo preset population');
    await settled(controls.element);
    expect(controls.inputs).to.deep.equal(['preset', 'population', 'units', 'undo', 'reset']);
    controls.element.removeAttribute('show');
    await settled(controls.element);
    expect(controls.inputs).to.have.length(14);
  });

  it('names what it cannot show, and shows the rest', async () => {
    const { warnings } = recordConsole();
    const controls = await mount(scenes.brokenInput());
    expect(controls.inputs).to.deep.equal(['age']);
    expect(controls.messages).to.have.length(2);
    expect(controls.messages.join())
      .to.contain('show: "colour"')
      .and.contain('baseline-sperm')
      .and.contain('age: "old"');
    expect(warnings).to.have.length(2);
    controls.element.show = 'age';
    controls.element.setAttribute('age', '50');
    await settled(controls.element);
    expect(controls.messages).to.deep.equal([]);
    expect(controls.input('age').value).to.equal('50');
  });

  it('works by keyboard alone, in reading order', async () => {
    const controls = await mount();
    const reached: string[] = [];
    for (let step = 0; step < 16; step++) {
      await sendKeys({ press: 'Tab' });
      const focused = controls.element.shadowRoot?.activeElement;
      reached.push(focused instanceof HTMLElement ? (focused.getAttribute('name') ?? focused.localName) : 'nothing');
    }
    // The folds stand behind the months and at the end.
    expect(reached).to.deep.equal([
      ...['preset', 'protocol', 'agent', 'dose', 'every-days', 'trt-months', 'summary', 'age', 'baseline-sperm'],
      ...['population', 'input', 'level', 'units', 'undo', 'reset', 'summary'],
    ]);
    controls.slider.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(scenario().month).to.equal(7);
    controls.input('age').focus();
    await sendKeys({ press: 'ArrowUp' });
    expect(scenario().age).to.equal(36);
    controls.select('protocol').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(scenario().protocol).to.equal('stop-hcg');
    controls.reset.focus();
    await sendKeys({ press: 'Enter' });
    expect(scenario()).to.deep.equal(defaultScenario);
  });

  it('shows where the focus is', async () => {
    const controls = await mount();
    await sendKeys({ press: 'Tab' });
    const { outlineStyle, outlineWidth } = getComputedStyle(controls.select('preset'));
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
  });

  describe('in any scene', () => {
    afterEach(async () => {
      await emulateMedia({ media: 'screen' });
      await setViewport({ width: 800, height: 600 });
      document.documentElement.removeAttribute('style');
    });

    for (const [name, scene] of Object.entries(scenes)) {
      it(`${name} is accessible`, async () => {
        recordConsole();
        await expectNoAxeViolations(await fixture(html`<div>${scene()}</div>`));
      });

      for (const width of [288, 600, 1240]) {
        it(`${name} stays readable at ${width} px`, async () => {
          recordConsole();
          await setViewport({ width: width + 16, height: 800 });
          const element = await fixture(html`<div>${scene()}</div>`, { width });
          expect(textBoxesOverlap(element)).to.deep.equal([]);
          expect(element.scrollWidth).to.be.at.most(width);
        });
      }
    }

    it('is accessible on a dark page', async () => {
      const { style } = document.documentElement;
      style.setProperty('color-scheme', 'dark');
      style.setProperty('background', '#14181d');
      const controls = await mount();
      expect(getComputedStyle(controls.element).color).to.equal('rgb(236, 239, 242)');
      await controls.type('age', '900');
      await expectNoAxeViolations(controls.element);
    });

    it('is longer in other languages and still readable', async () => {
      addLocale(pseudoLocale);
      const controls = await mount(scenes.plain(), { lang: 'en-XA', width: 288 });
      await controls.type('dose', '9999');
      expect(unaccentedWords(controls.element)).to.deep.equal([]);
      expect(controls.sentence).to.contain('[');
      expect(textBoxesOverlap(controls.element)).to.deep.equal([]);
    });

    it('prints its sentence and no inputs', async () => {
      const controls = await mount();
      await emulateMedia({ media: 'print' });
      expect(controls.slider.checkVisibility()).to.equal(false);
      expect(controls.element.querySelector('p')!.checkVisibility()).to.equal(true);
    });
  });
});
