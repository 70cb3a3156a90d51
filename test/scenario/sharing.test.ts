// Which elements share a scenario, wherever a page has put them.
import { expect } from 'chai';
import { html } from 'lit';
import { HpgScenario } from '../../src/elements/hpg-scenario/hpg-scenario.js';
import { ensurePageScope, scopeContext } from '../../src/scenario/scope-context.js';
import { ScenarioStore } from '../../src/scenario/store.js';
import { createProbe, KitProbe, shadowOf } from '../internal/probe.js';
import { recordConsole } from '../support/console.js';
import { fixture, nextFrame, settled } from '../support/fixture.js';

const onPage = { scope: 'page' } as const;

/** Puts a probe into a shadow root of the given mode in the page. */
async function probeInShadow(mode: ShadowRootMode, attributes: Record<string, string>): Promise<KitProbe> {
  const host = await fixture(html`<div></div>`, onPage);
  const probe = createProbe(attributes);
  shadowOf(host, mode).append(probe);
  await settled(host);
  await probe.updateComplete;
  return probe;
}

const probesIn = (root: Element): KitProbe[] => [...root.querySelectorAll('kit-probe')];

describe('sharing a scenario', () => {
  before(ensurePageScope);

  it('siblings in unrelated blocks share a scenario', async () => {
    const block = await fixture(html`<div><p><kit-probe scenario="blocks"></kit-probe></p></div>`, onPage);
    const aside = await fixture(html`<aside><kit-probe scenario="blocks"></kit-probe></aside>`, onPage);
    const [first] = probesIn(block);
    const [second] = probesIn(aside);
    first!.turn({ month: 11 });
    await settled(aside);
    expect(second!.shown).to.equal(11);
    expect(second!.store).to.equal(first!.store);
  });

  it('elements without a name share the scenario of the page', async () => {
    const page = await fixture(
      html`<div><kit-probe></kit-probe><kit-probe scenario="default"></kit-probe></div>`,
      onPage,
    );
    const [first, second] = probesIn(page);
    expect(second!.store).to.equal(first!.store);
  });

  it('elements of another name move apart from the others', async () => {
    const page = await fixture(
      html`<div>
        <kit-probe></kit-probe><kit-probe scenario="other"></kit-probe><kit-probe scenario="other"></kit-probe>
      </div>`,
      onPage,
    );
    const [plain, other, another] = probesIn(page);
    const before = plain!.shown;
    other!.turn({ month: 13 });
    await settled(page);
    expect(another!.shown).to.equal(13);
    expect(plain!.shown).to.equal(before).and.not.equal(13);
  });

  for (const mode of ['open', 'closed'] as const) {
    it(`an element in the ${mode} shadow root of another component shares the scenario of the page`, async () => {
      const hidden = await probeInShadow(mode, { scenario: mode });
      const plain = await fixture(html`<kit-probe scenario=${mode}></kit-probe>`, { ...onPage, is: KitProbe });
      plain.turn({ month: 14 });
      await hidden.updateComplete;
      expect(hidden.shown).to.equal(14);
      expect(hidden.store).to.equal(plain.store);
    });
  }

  it('a wrapper defined after its children have rendered takes them over', async () => {
    const page = await fixture(
      html`<div>
        <late-scenario><section><kit-probe></kit-probe></section><span></span></late-scenario><kit-probe></kit-probe>
      </div>`,
    );
    const [inside, outside] = probesIn(page);
    const concealed = createProbe();
    shadowOf(page.querySelector('span')!, 'closed').append(concealed);
    expect(inside!.store).to.equal(outside!.store);
    customElements.define('late-scenario', class extends HpgScenario {});
    await settled(page);
    const wrapper = page.querySelector<HpgScenario>('late-scenario')!;
    expect(inside!.store).to.equal(wrapper.ownScope.store()).and.not.equal(outside!.store);
    expect(concealed.store).to.equal(inside!.store);
    outside!.turn({ month: 20 });
    await settled(page);
    expect(inside!.shown).to.not.equal(20);
    inside!.turn({ month: 21 });
    await settled(page);
    expect([inside!.shown, outside!.shown]).to.deep.equal([21, 20]);
  });

  it('a child moved out of its wrapper goes back to the scenario around it, and another one into it', async () => {
    recordConsole();
    const page = await fixture(
      html`<div><hpg-scenario month="15"><kit-probe></kit-probe></hpg-scenario><kit-probe month="4"></kit-probe></div>`,
    );
    const wrapper = page.querySelector('hpg-scenario')!;
    const [inside, outside] = probesIn(page);
    expect([inside!.shown, outside!.shown]).to.deep.equal([15, 4]);
    page.append(inside!);
    wrapper.append(outside!);
    await settled(page);
    expect([inside!.shown, outside!.shown]).to.deep.equal([4, 15]);
    expect(inside!.store).to.not.equal(wrapper.ownScope.store());
  });

  it('an element whose scenario attribute is removed follows the page again', async () => {
    recordConsole();
    const page = await fixture(
      html`<div><kit-probe scenario="apart" month="3"></kit-probe><kit-probe month="5"></kit-probe></div>`,
    );
    const [apart, plain] = probesIn(page);
    expect([apart!.shown, plain!.shown]).to.deep.equal([3, 5]);
    apart!.removeAttribute('scenario');
    await settled(page);
    expect(apart!.store).to.equal(plain!.store);
    plain!.turn({ month: 8 });
    await settled(page);
    expect(apart!.shown).to.equal(8);
  });

  it('a store set from script goes before any other, until it is taken back', async () => {
    const own = new ScenarioStore();
    const probe = await fixture(html`<kit-probe></kit-probe>`, { is: KitProbe });
    const shared = probe.store;
    probe.store = own;
    own.update({ month: 17 });
    await probe.updateComplete;
    expect(probe.shown).to.equal(17);
    probe.store = undefined;
    await probe.updateComplete;
    expect(probe.store).to.equal(shared);
    expect(probe.shown).to.equal(6);
  });

  it('an element without any scope around it works alone', async () => {
    const elsewhere = document.implementation.createHTMLDocument();
    const probe = createProbe();
    elsewhere.body.append(probe);
    await probe.updateComplete;
    probe.turn({ month: 9 });
    await probe.updateComplete;
    expect(probe.shown).to.equal(9);
  });

  it('two copies of the script install one provider', async () => {
    const address = new URL('../../src/scenario/scope-context.ts?copy=2', import.meta.url).href;
    const copy = (await import(address)) as { ensurePageScope: () => void; scopeContext: unknown };
    expect(copy.ensurePageScope).to.not.equal(ensurePageScope);
    expect(copy.scopeContext).to.equal(scopeContext);
    const keys = Object.getOwnPropertySymbols(globalThis).filter((key) => String(key).includes('hpg-explainers/scope'));
    const held = globalThis as unknown as Record<symbol, unknown>;
    const before = keys.map((key) => held[key]);
    copy.ensurePageScope();
    expect(before).to.have.length(1);
    expect(keys.map((key) => held[key])).to.deep.equal(before);
    const probe = await fixture(html`<kit-probe></kit-probe>`, { ...onPage, is: KitProbe });
    const { store } = probe;
    probe.remove();
    document.body.append(probe);
    await nextFrame();
    expect(probe.store).to.equal(store);
    probe.remove();
  });

  it('leaves nothing behind in a store after 200 times in and out of the page', async () => {
    const probe = await fixture(html`<kit-probe></kit-probe>`, { is: KitProbe });
    const parent = probe.parentElement!;
    const { store } = probe;
    const left: (() => void)[] = [];
    const subscribe = store.subscribe.bind(store);
    // The subscription from mounting is not counted.
    let open = 0;
    store.subscribe = (listener) => {
      open += 1;
      const leave = subscribe(listener);
      left.push(leave);
      return () => {
        open -= 1;
        leave();
      };
    };
    for (let cycle = 0; cycle < 200; cycle++) {
      probe.remove();
      parent.append(probe);
    }
    expect(left).to.have.length(200);
    expect(open).to.equal(1);
    probe.remove();
    expect(open).to.equal(0);
    await probe.updateComplete;
    const { renders } = probe;
    store.update({ month: 1 });
    await nextFrame();
    expect(probe.renders).to.equal(renders);
  });
});
