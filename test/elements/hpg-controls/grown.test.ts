// Stories in plain words, whose experience, the editor of medicines, undo and the link.
import { expect } from 'chai';
import { html } from 'lit';
import { HpgControls } from '../../../src/elements/hpg-controls/hpg-controls.js';
import { presetIds, presetOf, presets } from '../../../src/elements/hpg-controls/presets.js';
import { linkTo } from '../../../src/elements/hpg-controls/share/share-link.js';
import { agents } from '../../../src/model/agents/index.js';
import { readCourses } from '../../../src/scenario/courses.js';
import { readFragment } from '../../../src/scenario/permalink.js';
import { defaultScenario, lastMonth, type Scenario } from '../../../src/scenario/scenario.js';
import { addLocale } from '../../../src/text/index.js';
import { pseudoLocale } from '../../../src/text/pseudo-locale.js';
import * as scenes from '../../../stories/scenes/hpg-controls.js';
import {
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

async function editing(template = scenes.plain(), options: FixtureOptions<HpgControls> = {}): Promise<ControlsHarness> {
  const controls = await mount(template, options);
  await controls.open('courses', '.regimen');
  return controls;
}

const scenario = (): Scenario => testStore().state.scenario;

async function pressUndo(): Promise<void> {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: 'z' });
  await sendKeys({ up: 'Control' });
}

/** Medicines that the model is given beside the scenario's testosterone. */
const given = (): string[] =>
  testStore()
    .state.run.regimen.filter(({ agent }) => agent !== scenario().agent)
    .map(({ agent, dose, everyDays }) => [agent, dose, everyDays].join(' '));

describe('hpg-controls, stories in plain words', () => {
  it('sets a whole treatment by one change', async () => {
    const controls = await mount();
    const heard: string[] = [];
    controls.element.addEventListener('hpg-scenario-changed', (event) => {
      heard.push((event as Event & { changed: string[] }).changed.join());
    });
    expect(controls.select('preset').value).to.equal('injectionsThenStop');
    await controls.choose('preset', 'gelThenStop');
    expect(scenario()).to.include({
      protocol: 'stop',
      agent: 'testosterone-gel',
      dose: 50,
      everyDays: 1,
      trtMonths: 24,
      courses: '',
    });
    expect(heard).to.deep.equal(['agent,dose,everyDays,trtMonths']);
    await controls.choose('preset', 'injectionsWithHcg');
    expect(given()).to.deep.equal(['hcg 500 2']);
    expect(controls.sentence).to.contain('Testosterone and hCG. Testosterone enanthate');
  });

  it('offers stories that differ, each of which it recognises', async () => {
    const controls = await mount();
    const offered = [...controls.select('preset').options].map(({ value }) => value);
    expect(offered).to.deep.equal(presetIds);
    for (const id of presetIds) {
      await controls.choose('preset', id);
      expect(presetOf(scenario())).to.equal(id);
      expect(scenario()).to.include(presets[id]);
      expect(controls.select('preset').value).to.equal(id);
    }
  });

  it('says where the settings are the reader’s own, and lets them be left only', async () => {
    const controls = await mount();
    await controls.type('dose', '150');
    const [own] = controls.select('preset').options;
    expect([own?.textContent.trim(), own?.selected, own?.disabled]).to.deep.equal(['Your own settings', true, true]);
    await controls.choose('preset', 'injections');
    expect(scenario()).to.include({ protocol: 'trt', dose: 200 });
    expect(controls.select('preset').value).to.equal('injections');
  });

  it('does not mind months where nothing is stopped', () => {
    const never = { ...defaultScenario, ...presets.neverTreated };
    expect(presetOf({ ...never, trtMonths: 77, dose: 30 })).to.equal('neverTreated');
    expect(presetOf({ ...never, courses: 'none' })).to.equal(undefined);
  });
});

describe('hpg-controls, whose experience', () => {
  it('says what the choice means, and changes the group', async () => {
    const controls = await mount();
    const select = controls.select('population');
    const meaning = (): string =>
      controls.element.renderRoot.querySelector(`#${select.getAttribute('aria-describedby')}`)?.textContent ?? '';
    expect(meaning()).to.contain('healthy men in birth control trials');
    await controls.choose('population', 'clinic');
    expect(scenario().population).to.equal('clinic');
    expect(meaning()).to.contain('came to a clinic after testosterone').and.contain('no group to compare with');
  });
});

describe('hpg-controls, the editor of medicines', () => {
  it('is fetched when its fold is opened', async () => {
    const controls = await mount();
    expect(controls.element.renderRoot.querySelector('.regimen')).to.equal(null);
    await controls.open('courses', '.regimen');
    expect(controls.medicines).to.deep.equal([]);
  });

  it('begins with the medicines of the protocol', async () => {
    const controls = await editing();
    await controls.choose('protocol', 'stop-hcg-serm');
    expect(controls.medicines).to.deep.equal(['1. hCG (human chorionic gonadotropin)', '2. Clomiphene']);
    expect(['agent', 'since'].map((field) => controls.select(`course-0-${field}`).value)).to.deep.equal([
      'hcg',
      'stop',
    ]);
    expect(['dose', 'everyDays', 'from', 'to'].map((field) => controls.input(`course-0-${field}`).value)).to.deep.equal(
      ['3000', '2', '0', '6'],
    );
    expect(scenario().courses).to.equal('');
  });

  it('gives the model the same medicines once they are the reader’s own', async () => {
    const controls = await editing();
    await controls.choose('protocol', 'stop-hcg-serm');
    const before = testStore().state.run.regimen;
    await controls.type('course-1-dose', '50');
    expect(testStore().state.run.regimen).to.deep.equal(
      before.map((course) => (course.agent === 'clomiphene' ? { ...course, dose: 50 } : course)),
    );
    expect(controls.sentence).to.contain(
      'Simulated: Stop and wait. Testosterone enanthate, 200 mg every 7 days, for 12 months. Own choice of medicines: hCG (human chorionic gonadotropin), Clomiphene.',
    );
  });

  it('adds, changes and removes, and the focus goes along', async () => {
    const controls = await editing();
    await controls.press(controls.button('add-course'));
    expect(controls.focused).to.equal('course-0-agent');
    expect(readCourses(scenario().courses)).to.deep.equal([
      { agent: 'hcg', dose: 500, everyDays: 2, since: 'stop', fromDay: 0, toDay: 183 },
    ]);
    await controls.choose('course-0-agent', 'gonadorelin');
    await controls.type('course-0-everyDays', '3.5');
    await controls.choose('course-0-since', 'first-dose');
    await controls.type('course-0-to', '12');
    await controls.type('course-0-from', '2');
    expect(readCourses(scenario().courses)).to.deep.equal([
      { agent: 'gonadorelin', dose: 10, everyDays: 3.5, since: 'first-dose', fromDay: 61, toDay: 365 },
    ]);
    expect(given()).to.deep.equal(['gonadorelin 10 3.5']);
    await controls.press(controls.button('add-course'));
    expect(controls.medicines).to.have.length(2);
    const [remove] = controls.element.renderRoot.querySelectorAll<HTMLButtonElement>('.course button');
    await controls.press(remove!);
    expect(controls.medicines).to.deep.equal(['1. hCG (human chorionic gonadotropin)']);
    expect(controls.focused).to.equal('course-0-agent');
    await controls.press(controls.element.renderRoot.querySelector<HTMLButtonElement>('.course button')!);
    expect([scenario().courses, controls.focused]).to.deep.equal(['none', 'add-course']);
    expect(controls.sentence).to.contain('Own choice: no other medicine.');
  });

  it('takes a course of every medicine at its usual dose, with testosterone where it is given', async () => {
    const controls = await editing();
    await controls.press(controls.button('add-course'));
    for (const agent of Object.keys(agents)) {
      const option = [...controls.select('course-0-agent').options].find(({ value }) => value === agent);
      expect(option?.disabled, agent).to.equal(agent === scenario().agent);
      if (option?.disabled) continue;
      await controls.choose('course-0-agent', agent);
      expect(readCourses(scenario().courses)[0]?.agent).to.equal(agent);
    }
    await controls.choose('protocol', 'untreated');
    await controls.press(controls.button('add-course'));
    const offered = [...controls.select('course-0-agent').options].filter(({ disabled }) => !disabled);
    expect(offered.map(({ value }) => value).filter((id) => id.startsWith('testosterone'))).to.deep.equal([]);
  });

  for (const [field, written, words] of [
    ['dose', '99999', 'Dose each time: 99999 cannot be used. Allowed: 25 to 10,000 IU.'],
    ['everyDays', '0', 'Every: 0 cannot be used. Allowed: 0.5 to 30 days.'],
    ['from', '7', 'From: 7 cannot be used. Allowed: -12 to 6 months.'],
    ['to', '', 'To: this is not a number. Allowed: 0 to 24 months.'],
  ] as const) {
    it(`refuses ${field} "${written}" beside the field, and keeps what is shown`, async () => {
      const controls = await editing();
      await controls.press(controls.button('add-course'));
      const heard: string[] = [];
      controls.element.addEventListener('hpg-error', (event) => {
        heard.push((event as Event & { reason: string }).reason);
      });
      const { state } = testStore();
      await controls.type(`course-0-${field}`, written);
      expect(controls.messages).to.deep.equal([`${words} What was shown before stays.`]);
      expect(heard).to.deep.equal(controls.messages);
      expect(testStore().state === state).to.equal(true);
      const input = controls.input(`course-0-${field}`);
      expect([input.value, input.getAttribute('aria-invalid')]).to.deep.equal([written, 'true']);
      await expectNoAxeViolations(controls.element);
      await controls.choose('course-0-agent', 'tamoxifen');
      expect(controls.messages).to.deep.equal([]);
    });
  }

  it('takes what it shows as a limit', async () => {
    const controls = await editing(html`<hpg-controls courses="hcg_500_2_s1_s184"></hpg-controls>`);
    await controls.type('course-0-to', '0');
    expect(readCourses(scenario().courses)[0]).to.include({ fromDay: 1, toDay: 1 });
    await controls.type('course-0-from', '-12');
    expect(readCourses(scenario().courses)[0]).to.include({ fromDay: -365, toDay: 1 });
    expect(controls.messages).to.deep.equal([]);
  });

  it('does not go further than what is shown', async () => {
    const controls = await editing();
    await controls.press(controls.button('add-course'));
    await controls.type('course-0-to', String(lastMonth(scenario()) - 12));
    expect(controls.messages).to.deep.equal([]);
    expect(testStore().state.run.regimen.at(-1)?.toDay).to.be.closeTo(lastMonth(scenario()) * 30.4375, 1);
  });

  it('says when no more medicines can be added', async () => {
    const controls = await editing(
      html`<hpg-controls courses=${Array<string>(12).fill('hcg_500_2_0_30').join('*')}></hpg-controls>`,
    );
    expect(controls.button('add-course').getAttribute('aria-disabled')).to.equal('true');
    await controls.press(controls.button('add-course'));
    expect(controls.medicines).to.have.length(12);
    expect(controls.element.renderRoot.textContent).to.contain('No more than 12 medicines');
  });

  it('goes back to the medicines of the protocol', async () => {
    const controls = await editing(scenes.ownMedicines());
    expect(controls.medicines).to.have.length(2);
    await controls.press(controls.button('own-medicines'));
    expect([scenario().courses, controls.medicines.length, controls.focused]).to.deep.equal(['', 0, 'add-course']);
    expect(controls.element.renderRoot.querySelector('button[name=own-medicines]')).to.equal(null);
  });
});

describe('hpg-controls, undo', () => {
  it('names what it takes back, also where another element changed it', async () => {
    const controls = await mount();
    expect(controls.undo.textContent.trim()).to.equal('Nothing to undo');
    await controls.choose('preset', 'gelThenStop');
    expect(controls.undo.textContent.trim()).to.equal('Undo: treatment');
    testStore().update({ month: 20 });
    await settled(controls.element);
    expect(controls.undo.textContent.trim()).to.equal('Undo: moment');
    await controls.press(controls.undo);
    expect([scenario().month, controls.said]).to.deep.equal([6, 'Taken back: moment.']);
    await controls.press(controls.undo);
    expect(scenario()).to.deep.equal(defaultScenario);
    expect([controls.undo.textContent.trim(), controls.undo.getAttribute('aria-disabled')]).to.deep.equal([
      'Nothing to undo',
      'true',
    ]);
    await controls.press(controls.undo);
    expect(scenario()).to.deep.equal(defaultScenario);
  });

  it('tells the page what changed when something is taken back', async () => {
    const controls = await mount();
    await controls.choose('protocol', 'trt');
    const heard: string[] = [];
    controls.element.addEventListener('hpg-scenario-changed', (event) => {
      heard.push((event as Event & { changed: string[] }).changed.join());
    });
    await controls.press(controls.undo);
    expect(heard).to.deep.equal(['protocol']);
  });

  it('answers Ctrl and Z only while the focus is inside', async () => {
    await fixture(html`<input aria-label="page" />`);
    const controls = await mount();
    await controls.choose('protocol', 'trt');
    document.querySelector<HTMLInputElement>('input[aria-label=page]')?.focus();
    await pressUndo();
    expect(scenario().protocol).to.equal('trt');
    controls.select('protocol').focus();
    await pressUndo();
    expect(scenario().protocol).to.equal('stop');
  });

  it('leaves text that is being typed to the browser', async () => {
    const controls = await mount();
    await controls.choose('protocol', 'trt');
    const input = controls.input('age');
    const press = (): boolean =>
      input.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
      );
    input.value = '5';
    expect(press()).to.equal(true);
    expect(scenario().protocol).to.equal('trt');
    input.value = '35';
    expect(press()).to.equal(false);
    expect(scenario().protocol).to.equal('stop');
  });

  it('is one for all controls of a group', async () => {
    const both = await fixture(html`<div>${scenes.inStep()}</div>`);
    const [slider, rest] = both.querySelectorAll('hpg-controls');
    const first = new ControlsHarness(slider!);
    const second = new ControlsHarness(rest!);
    rest!.show = 'undo';
    await first.move(11);
    await settled(both);
    expect(second.undo.textContent.trim()).to.equal('Undo: moment');
    await second.press(second.undo);
    expect([first.slider.value, second.undo.textContent.trim()]).to.deep.equal(['6', 'Nothing to undo']);
  });
});

describe('hpg-controls, the link', () => {
  const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  const useClipboard = (writeText: (text: string) => Promise<void>): void => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  };
  afterEach(() => {
    if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
    else Reflect.deleteProperty(navigator, 'clipboard');
    document.querySelector('script[data-hpg-permalink]')?.remove();
  });

  async function sharing(template = scenes.plain()): Promise<ControlsHarness> {
    const controls = await mount(template);
    await controls.open('share', '.link');
    return controls;
  }

  const told = (controls: ControlsHarness): string => controls.element.renderRoot.querySelector('.link')!.textContent;

  it('stands on the page’s own address and holds nothing about the reader', async () => {
    const controls = await sharing();
    await controls.choose('protocol', 'stop-hcg');
    await controls.type('age', '52');
    await controls.type('baseline-sperm', '18');
    await controls.type('dose', '150');
    const { value } = controls.input('link');
    expect(value.split('#')[0]).to.equal(location.href.split('#')[0]);
    expect(readFragment(new URL(value).hash)).to.deep.equal({
      patch: { protocol: 'stop-hcg', dose: 150 },
      problems: [],
    });
    expect(value).not.to.contain('52').and.not.to.contain('18');
    expect(told(controls)).to.contain('Age and sperm count are not in it. Nothing is sent or stored.');
  });

  it('brings the reader’s own medicines along, and drops what stood in the address', () => {
    const link = linkTo({ ...defaultScenario, courses: 'hcg_500_2_0_365' }, 'https://clinic.example/page?x=1#old');
    expect(link).to.match(/^https:\/\/clinic\.example\/page\?x=1#hpg=/);
    expect(readFragment(new URL(link).hash)?.patch).to.deep.equal({ courses: 'hcg_500_2_0_365' });
  });

  it('is copied, and says so until the view is another', async () => {
    const copied: string[] = [];
    useClipboard((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    const controls = await sharing();
    await controls.press(controls.button('copy'));
    expect(copied).to.deep.equal([controls.input('link').value]);
    expect(told(controls)).to.contain('The link is copied.');
    await controls.move(9);
    expect(told(controls)).not.to.contain('The link is copied.');
  });

  it('stays to be copied by hand where the browser refuses', async () => {
    useClipboard(() => Promise.reject(new Error('refused')));
    const controls = await sharing();
    await controls.press(controls.button('copy'));
    expect(told(controls)).to.contain('Select the address and copy it by hand.');
    const input = controls.input('link');
    input.focus();
    expect(input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0)).to.equal(input.value);
  });

  it('says where the page does not open such links', async () => {
    const controls = await sharing();
    expect(told(controls)).to.contain('This page does not read such links');
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset['hpgPermalink'] = '';
    document.head.append(script);
    controls.element.requestUpdate();
    await settled(controls.element);
    expect(told(controls)).not.to.contain('does not read');
  });
});

describe('hpg-controls, everything open', () => {
  afterEach(async () => {
    await setViewport({ width: 800, height: 600 });
    document.documentElement.removeAttribute('style');
  });

  async function open(options: FixtureOptions<HpgControls> = {}): Promise<ControlsHarness> {
    const controls = await editing(scenes.ownMedicines(), options);
    await controls.open('share', '.link');
    return controls;
  }

  for (const width of [288, 600, 1240]) {
    it(`stays readable at ${width} px, also in longer words`, async () => {
      addLocale(pseudoLocale);
      await setViewport({ width: width + 16, height: 800 });
      const controls = await open({ width, lang: 'en-XA' });
      expect(unaccentedWords(controls.element)).to.deep.equal([]);
      expect(textBoxesOverlap(controls.element)).to.deep.equal([]);
      expect(controls.element.scrollWidth).to.be.at.most(width);
    });
  }

  it('is accessible, on a dark page too', async () => {
    const controls = await open();
    await expectNoAxeViolations(controls.element);
    document.documentElement.style.setProperty('color-scheme', 'dark');
    document.documentElement.style.setProperty('background', '#14181d');
    await expectNoAxeViolations(controls.element);
  });

  it('is reached wholly by keyboard', async () => {
    const controls = await open();
    controls.button('add-course').focus();
    await sendKeys({ press: 'Enter' });
    await settled(controls.element);
    expect(controls.medicines).to.have.length(3);
    expect(controls.focused).to.equal('course-2-agent');
    await pressUndo();
    await settled(controls.element);
    expect(controls.medicines).to.have.length(2);
  });
});
