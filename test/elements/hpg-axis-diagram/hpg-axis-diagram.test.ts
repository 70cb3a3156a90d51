// The axis diagram as a reader meets it: answer, drawing, parts that explain themselves, moment, table, export.
import { expect } from 'chai';
import { html } from 'lit';
import * as scenes from '../../../stories/scenes/hpg-axis-diagram.js';
import { HpgAxisDiagram } from '../../../src/elements/hpg-axis-diagram/hpg-axis-diagram.js';
import { daysPerMonth } from '../../../src/scenario/scenario.js';
import { addLocale } from '../../../src/text/locales.js';
import { pseudoLocale } from '../../../src/text/pseudo-locale.js';
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
} from '../../support/fixture.js';

const root = (element: Element): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('no shadow root');
  return element.shadowRoot;
};

function found(element: Element, selector: string): Element {
  const match = root(element).querySelector(selector);
  if (!match) throw new Error(`nothing matches ${selector}`);
  return match;
}

const find = (element: Element, selector: string): HTMLElement => found(element, selector) as HTMLElement;

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !holds(); i += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(holds()).to.equal(true);
}

const heading = (element: Element): string => element.querySelector('h2, h3, h4, h5, h6')?.textContent ?? '';
const mount = (template = scenes.plain(), width = 1200): Promise<HpgAxisDiagram> =>
  fixture(template, { width, is: HpgAxisDiagram });

addLocale(pseudoLocale);

describe('hpg-axis-diagram', () => {
  before(async () => {
    await setViewport({ width: 1280, height: 900 });
  });

  it('opens on the answer with no attribute at all', async () => {
    const element = await mount();
    expect(heading(element)).to.match(/^On testosterone for 6 months, the brain’s signal is almost silent/);
    expect(find(element, 'svg[role=img]').getAttribute('aria-label')).to.contain(heading(element));
  });

  it('passes the accessibility checks in each form and state', async () => {
    for (const [scene, width] of [
      [scenes.plain, 1200],
      [scenes.natural, 700],
      [scenes.besideHcg, 328],
    ] as const) {
      const element = await mount(scene(), width);
      await expectNoAxeViolations(element);
      element.parentElement?.remove();
    }
  });

  it('says for each state what is drawn', async () => {
    const at = async (template: ReturnType<typeof scenes.plain>): Promise<string> => heading(await mount(template));
    const level = 'fundamentals';
    expect(await at(html`<hpg-axis-diagram month="-1" level=${level}></hpg-axis-diagram>`)).to.equal(
      'The brain asks the testes for testosterone, and listens for the answer.',
    );
    testStore().update({ month: 6 });
    expect(await at(html`<hpg-axis-diagram level=${level}></hpg-axis-diagram>`)).to.contain('almost silent');
    testStore().update({ month: 14 });
    expect(await at(html`<hpg-axis-diagram level=${level}></hpg-axis-diagram>`)).to.match(
      /^2 months after stopping testosterone, the brain’s signal is back\. Sperm take longer\.$/,
    );
    testStore().update({ protocol: 'clomiphene', month: 6 });
    expect(await at(html`<hpg-axis-diagram level=${level}></hpg-axis-diagram>`)).to.equal(
      'On clomiphene for 6 months, the brain’s signal is stronger than usual.',
    );
    testStore().update({ protocol: 'trt-hcg' });
    expect(await at(html`<hpg-axis-diagram level=${level}></hpg-axis-diagram>`)).to.match(
      /^On testosterone and hCG for 6 months, the brain is almost silent, but the testes hear the medicine/,
    );
  });

  it('gives the same numbers in sentence, drawing, table and export', async () => {
    const element = await mount(scenes.intermediate());
    const share = /LH is at (<?\d+)\u00a0%/.exec(heading(element))?.[1] ?? 'none';
    const drawn = find(element, '.label[data-node=lh]').textContent.replace(/[ \n]+/g, ' ');
    expect(drawn).to.contain(`${share}\u00a0%`);
    const row = [...element.querySelectorAll('tbody tr')].find((tr) => /^\s*LH/.test(tr.textContent));
    expect(row?.textContent).to.contain(`${share}\u00a0%`);
    const now = row?.querySelector('td')?.textContent.trim() ?? 'none';
    expect(drawn).to.contain(now);
    expect(
      element
        .toCsv()
        .split('\r\n')
        .find((line) => line.startsWith('LH,')),
    ).to.contain(`LH,${now},`);
  });

  it('draws as many germ cells as the table has shares of', async () => {
    const natural = await mount(scenes.natural());
    const count = (element: Element, stage: string): number => root(element).querySelectorAll(`.cell.${stage}`).length;
    const all = count(natural, 'spermatocytes');
    testStore().update({ month: 6 });
    await settled(natural);
    const share = Number(/Spermatocytes,,,,([\d.]+)/.exec(natural.toCsv())?.[1]) / 100;
    expect(share).to.be.within(0.02, 0.5);
    expect(count(natural, 'spermatocytes')).to.equal(Math.max(1, Math.round(all * share)));
    expect(count(natural, 'typeA')).to.be.greaterThan(0);
  });

  it('explains a part when its button is pressed, and again when it is released', async () => {
    const element = await mount();
    const button = find(element, 'button[data-part=pituitary]');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(find(element, '[part=explanation]').textContent).to.contain('front lobe');
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(find(element, '[part=explanation]').textContent).to.contain('Choose a name');
  });

  it('explains at the depth in force', async () => {
    const element = await mount(html`<hpg-axis-diagram level="fundamentals"></hpg-axis-diagram>`);
    find(element, 'button[data-part=gnrh]').click();
    await settled(element);
    const plain = find(element, '[part=explanation]').textContent;
    testStore().prefer({ level: 'academic' });
    await settled(element);
    expect(find(element, '[part=explanation]').textContent).to.contain('hypophyseal').and.not.equal(plain);
  });

  it('explains a line of the drawing when it is clicked', async () => {
    const element = await mount();
    const line = found(element, '[data-line=fsh] .hit');
    line.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await settled(element);
    expect(find(element, '[part=explanation] .title').textContent).to.contain('FSH');
  });

  it('has a button for every name, each with words and at least 24 px high', async () => {
    const element = await mount(scenes.threeMedicines());
    const buttons = [...root(element).querySelectorAll<HTMLButtonElement>('.parts button')];
    expect(buttons.map(({ dataset }) => dataset['part'])).to.include.members([
      'hypothalamus',
      'gnrh',
      'pituitary',
      'lh',
      'fsh',
      'testosterone',
      'estradiol',
      'itt',
      'sperm',
      'testisVolume',
      'sertoliCells',
      'leydigCells',
      'medicine-brake',
      'medicine-leydig',
      'medicine-aromatase',
    ]);
    for (const button of buttons) {
      expect(button.textContent.trim()).to.not.equal('');
      expect(button.getBoundingClientRect().height).to.be.at.least(24);
    }
  });

  it('names each medicine with what it does where it acts', async () => {
    const element = await mount(scenes.besideAnastrozole());
    const words = find(element, '.label[data-node=medicine-aromatase]').textContent;
    expect(words).to.contain('anastrozole').and.contain('aromatase');
    find(element, 'button[data-part=medicine-aromatase]').click();
    await settled(element);
    expect(find(element, '[part=explanation]').textContent.length).to.be.greaterThan(60);
  });

  it('leads to natural, on testosterone and after with three buttons', async () => {
    const element = await mount();
    const [natural, on, after] = [...root(element).querySelectorAll<HTMLButtonElement>('.states button')];
    expect(on?.getAttribute('aria-pressed')).to.equal('true');
    natural?.click();
    await settled(element);
    expect(testStore().state.scenario.month).to.equal(-1);
    expect(natural?.getAttribute('aria-pressed')).to.equal('true');
    after?.click();
    await settled(element);
    expect(testStore().state.scenario.month).to.equal(18);
    on?.click();
    await settled(element);
    expect(testStore().state.scenario.month).to.equal(6);
  });

  it('offers only the phases that a treatment has', async () => {
    const words = async (protocol: string): Promise<string[]> => {
      const element = await mount(
        html`<hpg-axis-diagram protocol=${protocol} scenario=${protocol}></hpg-axis-diagram>`,
      );
      return [...root(element).querySelectorAll('.states button:not([data-compare])')].map(({ textContent }) =>
        textContent.trim(),
      );
    };
    expect(await words('untreated')).to.deep.equal(['natural']);
    expect(await words('clomiphene')).to.deep.equal(['natural', 'on treatment']);
    expect(await words('trt')).to.deep.equal(['natural', 'on testosterone']);
  });

  it('moves the shared moment from the keyboard and says so in an event', async () => {
    const element = await mount();
    const seen: number[] = [];
    element.addEventListener('hpg-moment-changed', (event) => seen.push((event as Event & { month: number }).month));
    find(element, '[part=moment]').focus();
    await sendKeys({ press: 'ArrowRight' });
    await settled(element);
    expect(seen).to.deep.equal([7]);
    expect(testStore().state.scenario.month).to.equal(7);
    expect(heading(element)).to.contain('7 months');
  });

  it('writes SI units when they are preferred', async () => {
    const element = await mount(html`<hpg-axis-diagram units="si"></hpg-axis-diagram>`);
    expect(find(element, '.label[data-node=itt]').textContent).to.contain('nmol/L');
    expect(find(element, '.label[data-node=testosterone]').textContent).to.contain('nmol/L');
  });

  it('says what was wrong with an attribute and keeps drawing', async () => {
    const element = await mount(html`<hpg-axis-diagram protocol="nonsense"></hpg-axis-diagram>`);
    const alert = find(element, '[role=alert]').textContent;
    expect(alert).to.contain('hpg-axis-diagram').and.contain('protocol').and.contain('nonsense').and.contain('trt-hcg');
    expect(root(element).querySelectorAll('.signal').length).to.be.greaterThan(5);
  });

  for (const width of [288, 328, 712, 1200]) {
    it(`sets no words on others at ${width} px`, async () => {
      for (const scene of [scenes.plain, scenes.natural, scenes.besideHcg, scenes.threeMedicines, scenes.clomiphene]) {
        const element = await mount(scene(), width);
        expect(textBoxesOverlap(root(element))).to.deep.equal([]);
        element.parentElement?.remove();
      }
    });
  }

  it('gives every name the room that was measured for it', async () => {
    for (const width of [328, 712, 1200]) {
      const element = await mount(scenes.threeMedicines(), width);
      const edge = find(element, 'svg[role=img]').getBoundingClientRect();
      for (const name of root(element).querySelectorAll('svg[role=img] text')) {
        const { left, right } = name.getBoundingClientRect();
        expect(left, name.textContent).to.be.at.least(edge.left - 3);
        expect(right, name.textContent).to.be.at.most(edge.right + 3);
      }
      element.parentElement?.remove();
    }
  });

  it('keeps its words at 13 px or more, and grows with the text of the page', async () => {
    const sizeOf = (element: Element): number[] =>
      [...root(element).querySelectorAll<SVGTextElement>('svg[role=img] text')].map(
        (text) => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
      );
    expect(Math.min(...sizeOf(await mount(scenes.plain(), 900)))).to.be.at.least(12.99);
    expect(Math.min(...sizeOf(await mount(scenes.plain(), 328)))).to.be.at.least(12.99);
    const element = await mount(scenes.plain(), 1200);
    element.style.setProperty('font-size', '32px');
    element.requestUpdate();
    await settled(element);
    expect(Math.min(...sizeOf(element))).to.be.at.least(25.98);
  });

  it('puts the words under the drawing when there is no room for them in it', async () => {
    const element = await mount(scenes.plain(), 328);
    element.style.setProperty('font-size', '32px');
    element.requestUpdate();
    await settled(element);
    expect(root(element).querySelectorAll('svg[role=img] text')).to.have.length(0);
    const lh = find(element, 'button[data-part=lh]');
    expect(lh.innerText).to.contain('LH').and.contain('IU/L');
    expect(lh.getBoundingClientRect().top).to.be.greaterThan(
      find(element, 'svg[role=img]').getBoundingClientRect().bottom - 1,
    );
  });

  it('lets markers travel when the moment changes, and not under reduced motion', async () => {
    const element = await mount();
    const moving = (): number =>
      root(element)
        .getAnimations()
        .filter((animation) => !(animation instanceof CSSTransition)).length;
    expect(moving()).to.equal(0);
    testStore().update({ month: 1 });
    await element.updateComplete;
    expect(moving()).to.be.greaterThan(10);
    await until(() => moving() === 0);
    await emulateMedia({ reducedMotion: 'reduce' });
    testStore().update({ month: 6 });
    await element.updateComplete;
    expect(moving()).to.equal(0);
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('gives the drawing as SVG that stands alone, and as PNG', async () => {
    const element = await mount();
    const picture = new DOMParser().parseFromString(element.toSvg(), 'image/svg+xml');
    expect(picture.querySelector('parsererror')).to.equal(null);
    expect(picture.querySelector('title')?.textContent).to.contain('brain’s signal');
    expect(picture.querySelectorAll('[class], [style]')).to.have.length(0);
    expect([...picture.querySelectorAll('text')].some(({ textContent }) => textContent.includes('LH'))).to.equal(true);
    const png = await element.toPng(1);
    expect(png.type).to.equal('image/png');
    expect(png.size).to.be.greaterThan(10000);
  });

  it('is drawn in the order of the page from right to left without turning the anatomy round', async () => {
    const element = await mount(html`<hpg-axis-diagram dir="rtl"></hpg-axis-diagram>`, 1200);
    const drawing = find(element, 'svg[role=img]').getBoundingClientRect();
    const lh = find(element, '.label[data-node=lh]').getBoundingClientRect();
    const fsh = find(element, '.label[data-node=fsh]').getBoundingClientRect();
    expect(fsh.right).to.be.lessThan(lh.left);
    expect(lh.left).to.be.greaterThan(drawing.left);
    expect(textBoxesOverlap(root(element))).to.deep.equal([]);
  });

  it('says where something lies outside what was studied, to every reader, and nothing once it does not', async () => {
    const element = await mount(scenes.twiceWeeklyGonadorelin());
    const line = (): string => root(element).querySelector('[part=outside-studied]')?.textContent ?? '';
    const words = 'gonadorelin with testosterone (no trial found: mechanism only)';
    expect(line()).to.match(/^Outside what was studied in men: a dose above 20 µg of gonadorelin; /);
    expect(line()).to.contain(words);
    expect(find(element, 'svg[role=img]').getAttribute('aria-label')).to.contain(words);
    expect(element.toSvg()).to.contain(words);
    expect(element.toCsv()).to.contain(words);
    await expectNoAxeViolations(element);
    for (const [patch, reason] of [
      [{ protocol: 'trt', month: 6 }, ''],
      [{ month: 33 }, 'more than two and a half years on testosterone'],
      [{ protocol: 'stop', month: 6, dose: 500 }, 'a dose above 300 mg of testosterone enanthate'],
      [{ dose: 200 }, ''],
      [{ age: 75 }, 'an age above 74'],
      [{ age: 74, baselineSperm: 4 }, 'fewer than 5 million sperm per mL before'],
      [{ baselineSperm: 5 }, ''],
    ] as const) {
      testStore().update(patch);
      await settled(element);
      expect(line()).to.contain(reason);
      expect(line() === '', JSON.stringify(patch)).to.equal(reason === '');
    }
  });

  it('tells the pulses of a pump in minutes and micrograms', async () => {
    const element = await mount(scenes.gonadorelinPump());
    const about = element.querySelector('[data-hpg-part=answer] > p')?.textContent;
    expect(about).to.contain('gonadorelin, 10 µg every 90 minutes');
    testStore().update({ protocol: 'trt', agent: 'testosterone-nasal', month: 3 });
    await settled(element);
    expect(element.querySelector('[data-hpg-part=answer] > p')?.textContent).to.contain('11 mg every 8 hours');
  });

  it('does not call the brain’s own signal back while a pump stands in for it', async () => {
    const element = await mount(scenes.gonadorelinPump());
    for (const level of ['fundamentals', 'intermediate', 'academic'] as const) {
      testStore().prefer({ level });
      const pump = testStore().state.run.regimen.find(({ agent }) => agent === 'gonadorelin');
      if (!pump) throw new Error('no pump in this run');
      const [first, last] = [pump.fromDay, pump.toDay].map((day) => Math.round(day / daysPerMonth)) as [number, number];
      for (const month of [first + 1, first + 2, first + 4, last - 1]) {
        testStore().update({ month });
        await settled(element);
        expect(heading(element)).to.match(/stands in for the brain’s signal|in place of GnRH/);
        expect(heading(element)).to.not.match(/signal is (back|coming back|near)|has returned/);
      }
    }
  });

  it('leads through all parts with the arrow keys, and says what studies found of the chosen one', async () => {
    const element = await mount();
    const buttons = [...root(element).querySelectorAll<HTMLElement>('.parts button')];
    buttons[0]?.focus();
    const seen = new Set<string>();
    for (const _ of buttons) {
      seen.add((root(element).activeElement as HTMLElement).dataset['part'] ?? '');
      await sendKeys({ press: 'ArrowDown' });
    }
    expect(seen.size).to.equal(buttons.length);
    expect(root(element).activeElement).to.equal(buttons[0]);
    await sendKeys({ press: 'Enter' });
    await until(() => root(element).querySelector('[part=behind] button.evidence') !== null);
    expect(find(element, '[part=behind]').textContent.trim()).to.not.equal('');
    await expectNoAxeViolations(element);
  });

  it('puts two states side by side at the same heights, with the difference in words', async () => {
    const element = await mount(scenes.plain(), 1200);
    find(element, 'button[data-compare]').click();
    await until(() => root(element).querySelector('[part=difference]') !== null);
    const lensTops = (svg: Element): number[] =>
      [...svg.querySelectorAll('circle.lens')].map((lens) => lens.getBoundingClientRect().top);
    for (const beside of ['natural', 'trt-hcg', 'stop-hcg-serm-ai', 'trt-gonadorelin']) {
      const select = find(element, '.beside select') as HTMLSelectElement;
      select.value = beside;
      select.dispatchEvent(new Event('change'));
      await settled(element);
      const [left, right] = [...root(element).querySelectorAll('svg[role=img]')];
      if (!left || !right) throw new Error('two drawings are expected');
      const [tops, others] = [lensTops(left), lensTops(right)];
      expect(tops).to.have.length(2);
      tops.forEach((top, i) => {
        expect(Math.abs(top - (others[i] ?? Number.NaN)), beside).to.be.lessThan(1);
      });
      expect(textBoxesOverlap(root(element))).to.deep.equal([]);
      const drawn = [left, right].map(
        (svg) => svg.querySelector('.label[data-node=itt] text.value tspan')?.textContent,
      );
      expect(find(element, '[part=difference]').textContent).to.contain(`testis: ${drawn[0]} to ${drawn[1]}`);
    }
    await expectNoAxeViolations(element);
    find(element, 'button[data-compare]').click();
    await settled(element);
    expect(root(element).querySelectorAll('svg[role=img]')).to.have.length(1);
  });

  it('compares with treatment where the present state is the untreated one, and never a state with itself', async () => {
    const element = await mount(html`<hpg-axis-diagram protocol="untreated"></hpg-axis-diagram>`);
    find(element, 'button[data-compare]').click();
    await until(() => root(element).querySelector('[part=difference]') !== null);
    const shown = (): string => (find(element, '.beside select') as HTMLSelectElement).value;
    const drawn = (): (string | null | undefined)[] =>
      [...root(element).querySelectorAll('svg[role=img]')].map(
        (svg) => svg.querySelector('.label[data-node=lh] text.value tspan')?.textContent,
      );
    for (const [patch, beside] of [
      [{}, 'trt'],
      [{ protocol: 'clomiphene', month: -1 }, 'clomiphene'],
      [{ month: 6 }, 'natural'],
    ] as const) {
      testStore().update(patch);
      await settled(element);
      expect(shown()).to.equal(beside);
      expect(drawn()[0]).to.not.equal(drawn()[1]);
    }
  });

  it('tells doses of a week as such', async () => {
    const element = await mount(html`<hpg-axis-diagram protocol="stop-hcg-fsh" month="14"></hpg-axis-diagram>`);
    const about = element.querySelector('[data-hpg-part=answer] > p')?.textContent;
    expect(about).to.contain('hCG, 3,000 IU 3 times a week');
  });

  it('puts two states one above the other on a phone', async () => {
    const element = await mount(scenes.plain(), 328);
    find(element, 'button[data-compare]').click();
    await until(() => root(element).querySelector('[part=difference]') !== null);
    const [upper, lower] = [...root(element).querySelectorAll('svg[role=img]')].map((svg) =>
      svg.getBoundingClientRect(),
    );
    expect(lower?.top).to.be.greaterThan(upper?.bottom ?? Number.NaN);
    expect(textBoxesOverlap(root(element))).to.deep.equal([]);
  });

  it('counts its sources from the start, and lists that many with the limits when a fold is opened', async () => {
    const element = await mount(scenes.threeMedicines());
    const list = (name: string): NodeListOf<Element> => element.querySelectorAll(`[data-hpg-part=${name}] li`);
    expect(list('sources')).to.have.length(0);
    const fold = find(element, '[part=sources]') as HTMLDetailsElement;
    const counted = Number(/\d+/.exec(fold.querySelector('summary')?.textContent ?? '')?.[0]);
    fold.open = true;
    await until(() => list('sources').length > 0);
    expect(list('sources')).to.have.length(counted);
    expect(list('limits').length).to.be.greaterThan(5);
    testStore().update({ protocol: 'trt', month: 6 });
    await settled(element);
    const fewer = Number(/\d+/.exec(fold.querySelector('summary')?.textContent ?? '')?.[0]);
    expect(fewer).to.be.lessThan(counted);
    expect(list('sources')).to.have.length(fewer);
  });

  it('writes its table, sources and limits out for print', async () => {
    const element = document.createElement('hpg-axis-diagram');
    document.body.append(element);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(element.querySelector('table')).to.equal(null);
    expect(() => element.toCsv()).to.throw('updateComplete');
    dispatchEvent(new Event('beforeprint'));
    await until(() => element.querySelector('table') !== null && element.querySelector('li') !== null);
    expect(element.querySelectorAll('tbody tr').length).to.be.greaterThan(8);
    element.remove();
  });

  it('asks what LH will do, answers from the run, and tells nobody what was chosen', async () => {
    const element = await mount(scenes.natural());
    const events: string[] = [];
    for (const type of ['hpg-scenario-changed', 'hpg-moment-changed', 'hpg-error'])
      element.addEventListener(type, ({ type: name }) => events.push(name));
    find(element, '[data-guess=rises]').click();
    await until(() => root(element).querySelector('[data-show]') !== null);
    expect(events).to.deep.equal([]);
    const share = /LH is at (<?\d+)/.exec(find(element, '[part=prediction]').textContent)?.[1] ?? 'none';
    expect(find(element, '[part=prediction]').textContent).to.contain('LH rises').and.contain('LH falls');
    await expectNoAxeViolations(element);
    find(element, '[data-show]').click();
    await settled(element);
    expect(testStore().state.scenario.month).to.equal(6);
    expect(find(element, '.label[data-node=lh]').textContent).to.contain(`${share}\u00a0%`);
  });

  it('lets the question be skipped, or passed by', async () => {
    const element = await mount(scenes.natural());
    find(element, '[data-guess=skipped]').click();
    await settled(element);
    expect(root(element).querySelector('[part=prediction]')).to.equal(null);
    const other = await mount(html`<hpg-axis-diagram scenario="passed-by" month="-1"></hpg-axis-diagram>`);
    root(other).querySelectorAll<HTMLElement>('.states button')[1]?.click();
    await settled(other);
    expect(root(other).querySelector('[part=prediction]')).to.equal(null);
  });

  it('takes every word from a catalogue, and has room for longer ones in the drawing', async () => {
    for (const width of [1200, 712]) {
      const element = await fixture(scenes.threeMedicines(), { width, lang: 'en-XA', is: HpgAxisDiagram });
      find(element, 'button[data-part=medicine-leydig]').click();
      await settled(element);
      expect(unaccentedWords(element)).to.deep.equal([]);
      expect(textBoxesOverlap(find(element, '.figure'))).to.deep.equal([]);
      element.parentElement?.remove();
    }
  });
});
