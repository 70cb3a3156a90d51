// What happens when elements ask for start values, in any order of definition.
import { expect } from 'chai';
import { html } from 'lit';
import { unsafeStatic, html as staticHtml } from 'lit/static-html.js';
import { HpgScenario } from '../../src/elements/hpg-scenario/hpg-scenario.js';
import { HpgErrorEvent } from '../../src/scenario/events.js';
import { defaultScenario } from '../../src/scenario/scenario.js';
import { createProbe, defineProbe, shadowOf, type KitProbe } from '../internal/probe.js';
import { recordConsole } from '../support/console.js';
import { fixture, settled, testStore } from '../support/fixture.js';

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const probesIn = (root: Element): KitProbe[] => [...root.querySelectorAll('kit-probe')];

/** Errors that the page hears of. */
function hearErrors(root: EventTarget): string[] {
  const heard: string[] = [];
  root.addEventListener(HpgErrorEvent.type, (event) => {
    if (event instanceof HpgErrorEvent) heard.push(event.reason);
  });
  return heard;
}

/** Three rivals of three tags in page order, defined in the given order. */
async function rivals(definitions: readonly number[]): Promise<{ warnings: string[]; tags: string[] }> {
  const { warnings } = recordConsole();
  const run = definitions.join('');
  const tags = ['a', 'b', 'c'].map((letter) => `rival-${letter}-${run}`);
  const [a, b, c] = tags.map((tag) => unsafeStatic(tag));
  const page = await fixture(
    staticHtml`<div><p><${a!} month="3"></${a!}></p><${b!} month="4"></${b!}><div><${c!} month="5" age="50"></${c!}></div></div>`,
  );
  for (const index of definitions) {
    defineProbe(tags[index]);
    await settled(page);
  }
  await nextTask();
  return { warnings, tags };
}

describe('start values', () => {
  for (const definitions of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
    [2, 0, 1],
  ]) {
    it(`the first in the document wins when tags are defined in the order ${definitions.join(', ')}`, async () => {
      const { tags } = await rivals(definitions);
      expect(testStore().state.scenario).to.include({ month: 3, age: 50 });
      const shown = tags.map((tag) => document.querySelector<KitProbe>(tag)!.shown);
      expect(shown).to.deep.equal([3, 3, 3]);
    });
  }

  it('names all rivals in one line of the console', async () => {
    const { warnings } = recordConsole();
    const page = await fixture(
      html`<div>
        <kit-probe month="3"></kit-probe><kit-probe month="4" scenario="x"></kit-probe>
        <kit-probe month="5"></kit-probe><kit-probe month="3"></kit-probe><kit-probe month="7"></kit-probe>
        <kit-probe month="8" scenario="x"></kit-probe>
      </div>`,
    );
    await nextTask();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('month="5"').and.contain('month="7"').and.contain('kept: 3 of <kit-probe>');
    expect(warnings[0]).to.contain('month="8" (kept: 4');
    expect(warnings[0]).to.not.contain('month="3"');
    page.append(createProbe({ month: '7' }));
    await settled(page);
    await nextTask();
    expect(warnings).to.have.length(1);
  });

  it('a dose counts only beside the medicine that the first element asked for', async () => {
    const { warnings } = recordConsole();
    await fixture(
      html`<div>
        <kit-probe agent="testosterone-gel"></kit-probe><kit-probe dose="250" every-days="10" age="44"></kit-probe>
      </div>`,
    );
    await nextTask();
    expect(testStore().state.scenario).to.include({ agent: 'testosterone-gel', dose: 50, everyDays: 1, age: 44 });
    expect(warnings[0]).to.contain('dose="250" (kept: the usual one of <kit-probe>)');
  });

  it('the document order crosses shadow roots', async () => {
    recordConsole();
    const page = await fixture(html`<div><p></p><kit-probe month="4"></kit-probe></div>`);
    const early = createProbe({ month: '9' });
    shadowOf(page.querySelector('p')!, 'closed').append(early);
    await settled(page);
    expect(testStore().state.scenario.month).to.equal(9);
  });

  it('no longer count once somebody has changed the scenario', async () => {
    const { warnings } = recordConsole();
    const page = await fixture(html`<div><kit-probe month="4"></kit-probe></div>`);
    probesIn(page)[0]!.turn({ month: 10 });
    page.prepend(createProbe({ month: '5', age: '60' }));
    await settled(page);
    await nextTask();
    expect(testStore().state.scenario).to.include({ month: 10, age: defaultScenario.age });
    expect(warnings).to.deep.equal([]);
  });

  it('a later change of the attribute is a normal update', async () => {
    const page = await fixture(html`<div><kit-probe month="4"></kit-probe><kit-probe></kit-probe></div>`);
    const [first, second] = probesIn(page);
    second!.setAttribute('month', '12');
    first!.setAttribute('age', '41');
    await settled(page);
    expect([first!.shown, second!.shown]).to.deep.equal([12, 12]);
    expect(testStore().state.scenario.age).to.equal(41);
    expect(testStore().touched).to.equal(true);
  });

  it('a moment fits the length that another element asks for, whichever comes first', async () => {
    const { warnings } = recordConsole();
    const late = defineProbe;
    const page = await fixture(
      html`<div><long-story trt-months="60"></long-story><kit-probe month="70"></kit-probe></div>`,
    );
    const [moment] = probesIn(page);
    expect(moment!.messages).to.have.length(1);
    late('long-story');
    await settled(page);
    expect(testStore().state.scenario).to.include({ trtMonths: 60, month: 70 });
    expect(moment!.messages).to.deep.equal([]);
    expect(warnings).to.have.length(1);
  });

  it('those of a wrapper and its children stay inside, even if the wrapper is defined last', async () => {
    const { warnings } = recordConsole();
    const page = await fixture(
      html`<div><kit-probe></kit-probe><last-scenario month="9"><kit-probe age="60" month="10"></kit-probe></last-scenario></div>`,
    );
    const [outside, inside] = probesIn(page);
    customElements.define('last-scenario', class extends HpgScenario {});
    await settled(page);
    await nextTask();
    expect([outside!.shown, inside!.shown]).to.deep.equal([6, 9]);
    expect(testStore().state.scenario).to.deep.equal(defaultScenario);
    expect(inside!.store.state.scenario.age).to.equal(60);
    expect(warnings).to.have.length(1);
  });

  it('one that cannot be used on the page may be usable in a wrapper defined later', async () => {
    const { warnings } = recordConsole();
    const page = await fixture(
      html`<div><roomy-scenario trt-months="60"><kit-probe age="90" month="70"></kit-probe></roomy-scenario></div>`,
    );
    const [probe] = probesIn(page);
    expect(probe!.messages).to.have.length(2);
    customElements.define('roomy-scenario', class extends HpgScenario {});
    await settled(page);
    expect(probe!.shown).to.equal(70);
    expect(probe!.messages).to.have.length(1);
    expect(probe!.messages[0]).to.contain('age');
    expect(warnings).to.have.length(2);
  });

  it('an attribute that cannot be used is explained in that element alone, once', async () => {
    const { warnings } = recordConsole();
    const heard = hearErrors(document);
    const page = await fixture(
      html`<div><kit-probe month="soon" age="44"></kit-probe><kit-probe dose="200"></kit-probe></div>`,
    );
    const [wrong, right] = probesIn(page);
    expect(wrong!.messages).to.have.length(1);
    expect(wrong!.messages[0])
      .to.contain('<kit-probe>')
      .and.contain('month')
      .and.contain('"soon"')
      .and.contain('-2 to 36');
    expect(right!.messages).to.deep.equal([]);
    expect(right!.shown).to.equal(6);
    expect(testStore().state.scenario.age).to.equal(44);
    page.append(wrong!);
    await settled(page);
    expect(heard).to.deep.equal([wrong!.messages[0]]);
    expect(warnings).to.deep.equal([`hpg-explainers: ${wrong!.messages[0]!}`]);
    wrong!.setAttribute('month', '12');
    await settled(page);
    expect(wrong!.messages).to.deep.equal([]);
    expect(right!.shown).to.equal(12);
  });

  for (const [attribute, value, allowed] of [
    ['age', '200', '18 to 80'],
    ['dose', '-5', 'a number from'],
    ['every-days', '0', 'a number from'],
    ['trt-months', '1e9', '1 to 120'],
    ['baseline-sperm', '', '1 to 300'],
    ['month', '99', '-2 to 36'],
    ['protocol', 'abc', 'untreated, trt,'],
    ['agent', 'hcg', 'testosterone-enanthate'],
    ['level', 'expert', 'fundamentals, intermediate, academic'],
    ['units', 'imperial', 'conventional, si'],
    ['heading-level', '9', '2, 3, 4, 5, 6'],
  ] as const) {
    it(`${attribute}="${value}" names the attribute, what was given and what is allowed`, async () => {
      const { warnings } = recordConsole();
      const probe = createProbe({ [attribute]: value, ...(attribute === 'age' ? {} : { age: '30' }) });
      const page = await fixture(html`<div>${probe}</div>`);
      expect(probe.messages, 'messages').to.have.length(1);
      expect(probe.messages[0]).to.contain(attribute).and.contain(`"${value}"`).and.contain(allowed);
      expect(warnings).to.have.length(1);
      expect(probe.shown).to.equal(6);
      expect(testStore().state.scenario).to.deep.equal({ ...defaultScenario, age: attribute === 'age' ? 35 : 30 });
      probe.setAttribute(attribute, value);
      await settled(page);
      expect(warnings).to.have.length(1);
    });
  }
});
