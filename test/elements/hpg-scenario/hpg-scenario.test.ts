// The wrapper that keeps a group apart.
import { expect } from 'chai';
import { html } from 'lit';
import type { HpgControls } from '../../../src/elements/hpg-controls/hpg-controls.js';
import { HpgScenario } from '../../../src/elements/hpg-scenario/hpg-scenario.js';
import { defaultScenario } from '../../../src/scenario/scenario.js';
import * as scenes from '../../../stories/scenes/hpg-scenario.js';
import '../../internal/probe.js';
import type { KitProbe } from '../../internal/probe.js';
import { recordConsole } from '../../support/console.js';
import { expectNoAxeViolations, fixture, settled, testStore } from '../../support/fixture.js';

const probesIn = (root: Element): KitProbe[] => [...root.querySelectorAll('kit-probe')];

describe('hpg-scenario', () => {
  it('keeps two groups and the page apart', async () => {
    const page = await fixture(
      html`<div>
        <hpg-scenario><p><kit-probe></kit-probe></p></hpg-scenario
        ><hpg-scenario><kit-probe></kit-probe><kit-probe></kit-probe></hpg-scenario><kit-probe></kit-probe>
      </div>`,
    );
    const probes = probesIn(page);
    probes[1]!.turn({ month: 9 });
    await settled(page);
    expect(probes.map(({ shown }) => shown)).to.deep.equal([6, 9, 9, 6]);
    expect(testStore().state.scenario).to.equal(defaultScenario);
  });

  it('starts its group at its own attributes, and leaves the page alone', async () => {
    const wrapper = await fixture(
      html`<hpg-scenario protocol="trt" agent="testosterone-gel" month="9" age="50"><kit-probe></kit-probe></hpg-scenario>`,
      { is: HpgScenario },
    );
    expect(probesIn(wrapper)[0]!.store.state.scenario).to.include({
      protocol: 'trt',
      agent: 'testosterone-gel',
      dose: 50,
      month: 9,
      age: 50,
    });
    expect(wrapper.store === wrapper.ownScope.store()).to.equal(true);
    expect(testStore().state.scenario).to.equal(defaultScenario);
  });

  it('goes before the start values of what stands in it', async () => {
    const { warnings } = recordConsole();
    const wrapper = await fixture(
      html`<hpg-scenario month="9"><kit-probe month="3" age="44"></kit-probe></hpg-scenario>`,
    );
    await new Promise((resolve) => setTimeout(resolve));
    expect(probesIn(wrapper)[0]!.store.state.scenario).to.include({ month: 9, age: 44 });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<kit-probe> month="3" (kept: 9 of <hpg-scenario>)');
  });

  it('updates its group when an attribute changes later', async () => {
    const wrapper = await fixture(html`<hpg-scenario month="9"><kit-probe></kit-probe></hpg-scenario>`);
    wrapper.setAttribute('month', '10');
    await settled(wrapper);
    expect(probesIn(wrapper)[0]!.shown).to.equal(10);
  });

  it('names more than one scenario inside, apart from those of the same names outside', async () => {
    const page = await fixture(
      html`<div>
        <hpg-scenario scenario="b" month="9"><kit-probe></kit-probe><kit-probe scenario="b"></kit-probe></hpg-scenario>
        <kit-probe scenario="b"></kit-probe>
      </div>`,
    );
    expect(probesIn(page).map(({ shown }) => shown)).to.deep.equal([6, 9, 6]);
  });

  it('may stand in another one', async () => {
    const page = await fixture(
      html`<hpg-scenario month="9"
        ><hpg-scenario month="3"><kit-probe></kit-probe></hpg-scenario><kit-probe></kit-probe
      ></hpg-scenario>`,
    );
    expect(probesIn(page).map(({ shown }) => shown)).to.deep.equal([3, 9]);
  });

  it('keeps its scenario when the page moves it', async () => {
    const page = await fixture(html`<div><hpg-scenario><kit-probe></kit-probe></hpg-scenario><hr /></div>`);
    const [probe] = probesIn(page);
    probe!.turn({ month: 9 });
    page.append(page.querySelector('hpg-scenario')!);
    await settled(page);
    expect(probe!.shown).to.equal(9);
    expect(probe!.store.touched).to.equal(true);
  });

  it('gives depth and units to everything inside, until a reader chooses otherwise', async () => {
    const page = await fixture(
      html`<div>
        <hpg-scenario level="academic" units="si"><kit-probe></kit-probe></hpg-scenario><kit-probe></kit-probe>
      </div>`,
    );
    const [inside, outside] = probesIn(page);
    expect([inside!.voice.level, inside!.voice.units]).to.deep.equal(['academic', 'si']);
    expect([outside!.voice.level, outside!.voice.units]).to.deep.equal(['intermediate', 'conventional']);
    inside!.choose({ level: 'fundamentals' });
    page.append(page.querySelector('hpg-scenario')!);
    await settled(page);
    expect([inside!.voice.level, inside!.voice.units]).to.deep.equal(['fundamentals', 'si']);
  });

  it('says what was wrong with its attributes; what stands in it works on', async () => {
    const { warnings } = recordConsole();
    const wrapper = await fixture(scenes.brokenInput(), { is: HpgScenario });
    const controls = wrapper.querySelector<HpgControls>('hpg-controls')!;
    const messages = [...wrapper.renderRoot.querySelectorAll('[role=alert] p')].map(({ textContent }) => textContent);
    expect(messages).to.have.length(1);
    expect(messages[0]).to.contain('<hpg-scenario> attribute month: "soon"');
    expect(warnings).to.have.length(1);
    expect(controls.renderRoot.querySelector('[role=alert]')).to.equal(null);
    expect(controls.store.state.scenario.age).to.equal(44);
    await expectNoAxeViolations(wrapper);
  });

  it('changes nothing about the looks of the page’s own content', async () => {
    const page = await fixture(html`<div><p>outside</p><hpg-scenario><p>inside</p></hpg-scenario></div>`);
    page.style.setProperty('font', 'italic 11px/3 serif');
    page.style.setProperty('color', 'rgb(1, 2, 3)');
    const [outside, inside] = [...page.querySelectorAll('p')].map((paragraph) => getComputedStyle(paragraph));
    for (const property of ['font', 'color', 'text-align', 'margin', 'inline-size', 'background-color']) {
      expect(inside!.getPropertyValue(property), property).to.equal(outside!.getPropertyValue(property));
    }
    expect(getComputedStyle(page.querySelector('hpg-scenario')!).display).to.equal('block');
  });

  for (const [name, scene] of Object.entries(scenes)) {
    it(`is accessible: ${name}`, async () => {
      recordConsole();
      await expectNoAxeViolations(await fixture(html`<div>${scene()}</div>`));
    });
  }
});
