// The sheet says what the run says, asks what belongs to the moment, prints alone, and never touches the notes.
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import { claims } from '../../../src/data/claims.js';
import { markerUnits } from '../../../src/data/markers/units.js';
import { protocolNames } from '../../../src/data/protocols/names.js';
import { HpgVisitSheet } from '../../../src/elements/hpg-visit-sheet/hpg-visit-sheet.js';
import { questionIds, sheetMarkers, statementIds } from '../../../src/elements/hpg-visit-sheet/sheet-content.js';
import { protocolIds } from '../../../src/scenario/fields.js';
import { markerAt, markerAtStart, runProtocol } from '../../../src/scenario/run.js';
import { defaultScenario } from '../../../src/scenario/scenario.js';
import { addLocale } from '../../../src/text/index.js';
import { pseudoLocale } from '../../../src/text/pseudo-locale.js';
import * as scenes from '../../../stories/scenes/hpg-visit-sheet.js';
import { recordConsole } from '../../support/console.js';
import {
  emulateMedia,
  expectNoAxeViolations,
  fixture,
  sendKeys,
  settled,
  testStore,
  textBoxesOverlap,
  unaccentedWords,
  type FixtureOptions,
} from '../../support/fixture.js';

const mount = (
  template: TemplateResult = scenes.plain(),
  options: FixtureOptions<HpgVisitSheet> = {},
): Promise<HpgVisitSheet> => fixture(template, { is: HpgVisitSheet, ...options });

const text = (element: Element | null): string => (element?.textContent ?? '').trim().replace(/\s+/g, ' ');
const part = (element: HpgVisitSheet, name: string): string => text(element.querySelector(`[data-hpg-part="${name}"]`));

describe('hpg-visit-sheet', () => {
  it('says what was looked at, with every value of the run as simulated', async () => {
    const element = await mount();
    const { run, scenario } = testStore().state;
    const { voice } = element;
    expect(part(element, 'looked-at'))
      .to.contain('Stop and wait. Testosterone enanthate, 200 mg every 7 days, stopped after 12 months.')
      .and.contain('A man of 35 years, 65 million sperm per mL')
      .and.contain('month 6 on testosterone');
    const rows = [...element.querySelectorAll('[data-hpg-part="looked-at"] tbody tr')];
    const cells = rows.map((row) => [...row.children].map(text));
    expect(cells).to.deep.equal(
      sheetMarkers.map((id) => [
        markerUnits[id].name.intermediate,
        ...[markerAt(run, id, scenario.month), markerAtStart(run, id)].map((amount) => {
          const { number, unit } = voice.marker(markerUnits[id], amount);
          return `${number} ${unit}`;
        }),
      ]),
    );
    for (const head of [...element.querySelectorAll('thead th')].slice(1)) expect(text(head)).to.contain('simulated');
  });

  it('answers to every change of the page', async () => {
    const element = await mount();
    testStore().update({ protocol: 'trt-hcg', agent: 'testosterone-gel', month: 9, age: 52 });
    await settled(element);
    expect(part(element, 'looked-at'))
      .to.contain(`${protocolNames['trt-hcg'].intermediate}. Testosterone gel`)
      .and.contain('not stopped')
      .and.contain('52 years')
      .and.contain('month 9 on testosterone');
    expect(part(element, 'published')).to.contain(claims['what-hcg-does']!.text.intermediate);
  });

  for (const protocol of protocolIds) {
    it(`has statements and questions of the data for ${protocol}, before, during and after`, () => {
      const run = runProtocol(defaultScenario, protocol);
      for (const month of [-1, 6, 20]) {
        const ids = [...statementIds(run, month), ...questionIds(run, month)];
        expect(ids.filter((id) => !(id in claims))).to.deep.equal([]);
        expect(new Set(ids).size).to.equal(ids.length);
        expect(questionIds(run, month).length).to.be.within(1, 2);
      }
    });
  }

  it('tells published statements with marks and sources, and asks what belongs to the moment', async () => {
    const element = await mount(scenes.after());
    expect(part(element, 'published'))
      .to.contain(claims['recovery-in-trials']!.text.intermediate)
      .and.contain(claims['no-drug-shown-to-beat-waiting']!.text.intermediate);
    const told = element.querySelectorAll('[data-hpg-part="published"] .hpg-told');
    for (const one of told) expect(one.querySelectorAll('button.evidence')).to.have.length(1);
    expect(part(element, 'questions')).to.contain(claims['ask-when-none-return']!.text.intermediate);
    expect(element.querySelectorAll('[data-hpg-part="sources"] li')).to.have.length(element.sourceIds.length);
    const start = await mount(scenes.before());
    testStore().update({ month: -1 });
    await settled(start);
    expect(part(start, 'questions')).to.contain(claims['ask-before-starting']!.text.fundamentals);
  });

  it('takes questions and address of the clinic', async () => {
    const element = await mount(scenes.ofClinic());
    for (const slot of ['own-questions', 'contact']) {
      expect(element.querySelector(`[slot=${slot}]`)!.checkVisibility()).to.equal(true);
    }
  });

  it('leaves the reader’s notes to the reader', async () => {
    const element = await mount();
    const heard: string[] = [];
    for (const type of ['hpg-scenario-changed', 'change']) element.addEventListener(type, () => heard.push(type));
    const notes = element.renderRoot.querySelector('textarea')!;
    notes.focus();
    await sendKeys({ type: 'ask about the dose' });
    testStore().update({ month: 20 });
    await settled(element);
    expect(notes.value).to.equal('ask about the dose');
    expect(notes.hasAttribute('name')).to.equal(false);
    expect([element.textContent, ...element.getAttributeNames()].join()).not.to.contain('ask about the dose');
    expect(heard).to.deep.equal([]);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('prints itself alone, and the page as before afterwards', async () => {
    const element = await mount();
    const other = document.createElement('p');
    other.textContent = 'The rest of the page.';
    document.body.append(other);
    const { print } = window;
    let printed = 0;
    window.print = () => {
      printed += 1;
    };
    element.renderRoot.querySelector<HTMLButtonElement>('[part=print]')!.click();
    window.print = print;
    await emulateMedia({ media: 'print' });
    expect(printed).to.equal(1);
    expect(other.checkVisibility()).to.equal(false);
    expect(element.querySelector('table')!.checkVisibility()).to.equal(true);
    expect(element.renderRoot.querySelector('.print')!.checkVisibility()).to.equal(false);
    dispatchEvent(new Event('afterprint'));
    expect(other.checkVisibility()).to.equal(true);
    other.remove();
  });

  it('fits one A4 page with margins of a centimetre, whatever is shown', async () => {
    const [width, height] = [190, 277].map((mm) => (mm * 96) / 25.4);
    await emulateMedia({ media: 'print' });
    for (const level of ['fundamentals', 'intermediate', 'academic']) {
      const element = await mount(
        html`<hpg-visit-sheet protocol="stop-hcg-serm-ai" month="14" level=${level}></hpg-visit-sheet>`,
        { width: width! },
      );
      expect(element.offsetHeight, level).to.be.at.most(height!);
      const [first] = element.querySelectorAll<HTMLElement>('[data-hpg-part=sources] li');
      expect(first!.innerText).to.match(/^Liu 2006\. Lancet 2006.*doi:10\.1016/s);
    }
    await emulateMedia({ media: 'screen' });
    const element = await mount(scenes.after());
    expect(element.querySelector<HTMLElement>('[data-hpg-part=sources] li')!.innerText).to.contain('abstract read');
  });

  it('explains a start value that cannot be used', async () => {
    const { warnings } = recordConsole();
    const element = await mount(scenes.wrong());
    expect(text(element.renderRoot.querySelector('.problem'))).to.contain(
      '<hpg-visit-sheet> attribute month: "long ago"',
    );
    expect(warnings).to.have.length(1);
  });

  describe('in any scene', () => {
    afterEach(async () => {
      await emulateMedia({ media: 'screen' });
      document.documentElement.removeAttribute('style');
    });

    for (const name of ['plain', 'before', 'after', 'instead', 'ofClinic', 'wrong'] as const) {
      it(`${name} is accessible and readable at 288 px`, async () => {
        recordConsole();
        const element = await mount(scenes[name](), { width: 288 });
        await expectNoAxeViolations(element);
        expect(textBoxesOverlap(element)).to.deep.equal([]);
        expect(element.scrollWidth).to.be.at.most(288);
      });
    }

    it('is accessible on a dark page, and readable with text of twice the size', async () => {
      const { style } = document.documentElement;
      style.setProperty('color-scheme', 'dark');
      style.setProperty('background', '#14181d');
      style.setProperty('color', '#eceff2');
      const element = await mount(scenes.plain(), { width: 360 });
      await expectNoAxeViolations(element);
      element.style.setProperty('font-size', '32px');
      await settled(element);
      expect(textBoxesOverlap(element)).to.deep.equal([]);
      expect(element.scrollWidth).to.be.at.most(360);
    });

    it('is longer in other languages, and every word is the language’s', async () => {
      addLocale(pseudoLocale);
      const element = await mount(scenes.after(), { lang: 'en-XA', width: 288 });
      expect(unaccentedWords(element)).to.deep.equal([]);
      expect(textBoxesOverlap(element)).to.deep.equal([]);
    });
  });
});
