// What every element of the kit does: it tells the page what a reader did, keeps the last good state, and speaks
// with the voice that page and reader chose.
import { expect } from 'chai';
import { html } from 'lit';
import { HpgErrorEvent, MomentChangedEvent, ScenarioChangedEvent } from '../../src/scenario/events.js';
import { addLocale } from '../../src/text/index.js';
import { pseudoLocale } from '../../src/text/pseudo-locale.js';
import { recordConsole } from '../support/console.js';
import { fixture, settled, testStore } from '../support/fixture.js';
import { createProbe, KitProbe, shadowOf } from './probe.js';

/** What a page hears at its document. */
function listen(): Event[] {
  const heard: Event[] = [];
  for (const type of [ScenarioChangedEvent.type, MomentChangedEvent.type, HpgErrorEvent.type]) {
    const hear = (event: Event): void => {
      heard.push(event);
    };
    document.addEventListener(type, hear);
    forget.push(() => {
      document.removeEventListener(type, hear);
    });
  }
  return heard;
}
const forget: (() => void)[] = [];

const mount = (attributes: Record<string, string> = {}): Promise<KitProbe> =>
  fixture(html`${createProbe(attributes)}`, { is: KitProbe });

describe('an element of the kit', () => {
  afterEach(() => {
    for (const stop of forget.splice(0)) stop();
  });

  it('tells the page what a reader changed', async () => {
    const heard = listen();
    const probe = await mount();
    probe.turn({ age: 40 });
    expect(heard).to.have.length(1);
    const [event] = heard;
    expect(event).to.be.instanceOf(ScenarioChangedEvent);
    expect(event!.target === probe).to.equal(true);
    expect((event as unknown as { changed: string[] }).changed).to.deep.equal(['age']);
    expect((event as unknown as { scenario: object }).scenario).to.equal(testStore().state.scenario);
  });

  it('tells the page when a reader moves to another moment', async () => {
    const heard = listen();
    const probe = await mount();
    probe.turn({ month: 9 });
    expect(heard.map(({ type }) => type)).to.deep.equal(['hpg-scenario-changed', 'hpg-moment-changed']);
    expect((heard[1] as unknown as { month: number }).month).to.equal(9);
  });

  it('is heard through the shadow root of another component', async () => {
    const heard = listen();
    const host = await fixture(html`<div></div>`);
    const probe = createProbe();
    shadowOf(host, 'closed').append(probe);
    await settled(host);
    probe.turn({ month: 9 });
    expect(heard).to.have.length(2);
    expect(heard[0]!.bubbles && heard[0]!.composed).to.equal(true);
  });

  it('says nothing when a script, an attribute or another element changed the scenario, or nothing changed', async () => {
    const page = await fixture(html`<div><kit-probe></kit-probe><kit-probe></kit-probe></div>`);
    const [first, second] = page.querySelectorAll('kit-probe');
    const heard = listen();
    testStore().update({ month: 3 });
    first!.setAttribute('month', '4');
    first!.store.update({ age: 50 });
    first!.turn({ age: 50 });
    await settled(page);
    expect(heard).to.deep.equal([]);
    second!.turn({ month: 5 });
    expect(heard.map(({ target }) => target === second)).to.deep.equal([true, true]);
  });

  it('tells the page when a reader goes back to the start', async () => {
    const probe = await mount({ month: '3' });
    probe.turn({ month: 9 });
    const heard = listen();
    probe.startAgain();
    await probe.updateComplete;
    expect(probe.shown).to.equal(3);
    expect(heard.map(({ type }) => type)).to.deep.equal(['hpg-scenario-changed', 'hpg-moment-changed']);
  });

  it('refuses a change that cannot be used, says why, and keeps what was shown', async () => {
    const { warnings } = recordConsole();
    const heard = listen();
    const probe = await mount();
    probe.turn({ month: 9 });
    heard.length = 0;
    probe.turn({ age: 900 });
    await probe.updateComplete;
    expect(probe.shown).to.equal(9);
    expect(probe.messages[0]).to.contain('age').and.contain('900').and.contain('18 to 80');
    expect(heard.map(({ type }) => type)).to.deep.equal(['hpg-error']);
    expect(warnings).to.have.length(1);
    probe.turn({ protocol: 'magic' as 'stop' });
    await probe.updateComplete;
    expect(probe.messages[1]).to.contain('protocol').and.contain('"magic"');
  });

  it('drops the message of a refused change with the next change that is accepted', async () => {
    recordConsole();
    const probe = await mount({ month: 'soon' });
    probe.turn({ age: 900 });
    probe.turn({ protocol: 'magic' as 'stop' });
    await probe.updateComplete;
    expect(probe.messages).to.have.length(3);
    probe.turn({ age: 40 });
    await probe.updateComplete;
    expect(probe.messages).to.have.length(1);
    expect(probe.messages[0]).to.contain('"soon"');
  });

  it('follows a reader’s depth and units in every element, before its own attributes', async () => {
    const page = await fixture(
      html`<div><kit-probe level="academic" units="si"></kit-probe><kit-probe></kit-probe></div>`,
    );
    const [first, second] = page.querySelectorAll('kit-probe');
    const voices = (): string[] => [first!, second!].map(({ voice }) => `${voice.level} ${voice.units}`);
    expect(voices()).to.deep.equal(['academic si', 'intermediate conventional']);
    second!.choose({ level: 'fundamentals' });
    expect(voices()).to.deep.equal(['fundamentals si', 'fundamentals conventional']);
    first!.choose({ units: 'conventional' });
    expect(voices()).to.deep.equal(['fundamentals conventional', 'fundamentals conventional']);
  });

  it('drops the message about a property once it is usable', async () => {
    recordConsole();
    const probe = await mount();
    probe.level = 'expert';
    await probe.updateComplete;
    expect(probe.messages).to.have.length(1);
    probe.level = 'academic';
    await settled(probe);
    expect(probe.messages).to.deep.equal([]);
    expect(probe.voice.level).to.equal('academic');
  });

  it('speaks the nearest language around it, across shadow roots, and English where it has none', async () => {
    addLocale(pseudoLocale);
    const host = await fixture(html`<div></div>`, { lang: 'en-XA' });
    const probe = createProbe();
    shadowOf(host, 'closed').append(probe);
    await settled(host);
    expect(probe.voice.locale.code).to.equal('en-XA');
    probe.lang = 'sw';
    expect(probe.voice.locale.code).to.equal('en');
    probe.lang = 'en-xa-oxendict';
    expect(probe.voice.locale.code).to.equal('en-XA');
  });

  it('renders once for several changes at a time', async () => {
    const probe = await mount();
    const { renders } = probe;
    probe.turn({ month: 9 });
    probe.turn({ month: 10 });
    testStore().update({ age: 60 });
    await probe.updateComplete;
    expect(probe.renders).to.equal(renders + 1);
  });
});
