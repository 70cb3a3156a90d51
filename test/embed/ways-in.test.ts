// The four ways of asking for an element, as editors leave them, and what is refused.
import { expect } from 'chai';
import { scan } from '../../src/embed/loader.js';
import { until } from './embedded-page.js';

let place: HTMLElement;
let trust: HTMLScriptElement | undefined;
const lines: string[] = [];
const { warn } = console;

/** Puts markup into the page as a parser would. */
function put(markup: string): void {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  place.append(...parsed.body.childNodes);
}

/** The first element of a tag, once it has been made. */
const made = (tag: string): Promise<Element> => until(() => place.querySelector(tag), `<${tag}> to be made`);

/** Long enough for what will not happen to have happened. */
const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

function trusting(origins: string): void {
  trust = document.createElement('script');
  trust.type = 'text/plain';
  trust.setAttribute('data-hpg-trust', origins);
  document.head.append(trust);
}

const link = 'https://clinic.example/kit/embed.html?element=recovery-timeline&trt-months=24';

describe('ways of asking for an element', () => {
  beforeEach(() => {
    place = document.createElement('main');
    document.body.append(place);
    lines.length = 0;
    console.warn = (...parts: unknown[]) => lines.push(parts.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
    place.remove();
    trust?.remove();
  });

  it('a placeholder holds its element, which keeps what stood there as its fallback', async () => {
    put('<div class="host" data-hpg="recovery-timeline" data-hpg-trt-months="24"><p>In words.</p></div>');
    scan(place);
    const element = await made('recovery-timeline');
    expect(element.parentElement?.className).to.equal('host');
    expect(element.getAttribute('trt-months')).to.equal('24');
    expect(element.querySelector(':scope > p')?.textContent).to.equal('In words.');
  });

  it('a placeholder is turned once, however often the page is scanned and by however many copies', async () => {
    put('<div data-hpg="axis-diagram"></div>');
    scan(place);
    scan(place);
    await made('hpg-axis-diagram');
    scan(document);
    await aWhile();
    expect(place.querySelectorAll('hpg-axis-diagram')).to.have.length(1);
  });

  it('a link to a trusted origin is turned, with its paragraph where that holds nothing else', async () => {
    trusting('https://clinic.example');
    put(`<p class="a"><a href="${link}">Recovery after stopping</a></p>`);
    scan(place);
    const element = await made('recovery-timeline');
    expect(element.parentElement).to.equal(place);
    expect(element.getAttribute('trt-months')).to.equal('24');
    expect(element.querySelector('a')?.textContent).to.equal('Recovery after stopping');
    scan(place);
    await aWhile();
    expect(place.querySelectorAll('recovery-timeline')).to.have.length(1);
  });

  for (const [what, markup, origins] of [
    ['no origin is trusted', `<p><a href="${link}">x</a></p>`, ''],
    ['another origin is trusted', `<p><a href="${link}">x</a></p>`, 'https://clinic.example.evil.example self'],
    ['it stands in a sentence', `<p>Read <a href="${link}">x</a> first.</p>`, 'https://clinic.example'],
    [
      'it leads to another page',
      `<p><a href="https://clinic.example/other.html?element=recovery-timeline">x</a></p>`,
      'https://clinic.example',
    ],
  ] as const) {
    it(`a link stays a link where ${what}`, async () => {
      trusting(origins);
      put(markup);
      scan(place);
      await aWhile();
      expect(place.querySelector('recovery-timeline')).to.equal(null);
      expect(place.querySelector('a')).to.not.equal(null);
    });
  }

  it('a shortcode in text is turned, in whatever quotes the editor has put', async () => {
    put("<p>[hpg-recovery-timeline trt-months=“24” protocol='trt' level=academic]</p>");
    scan(place);
    const element = await made('recovery-timeline');
    expect(element.parentElement).to.equal(place);
    expect(element.getAttribute('trt-months')).to.equal('24');
    expect(element.getAttribute('protocol')).to.equal('trt');
    expect(element.getAttribute('level')).to.equal('academic');
    expect(place.textContent).to.not.include('[hpg-');
  });

  it('two shortcodes in one paragraph leave the words around them', async () => {
    put('<p>Before [hpg-controls] between [hpg-axis-diagram month="3"][/hpg-axis-diagram] after</p>');
    scan(place);
    await made('hpg-controls');
    const paragraph = place.querySelector('p')!;
    expect(
      [...paragraph.childNodes].map((node) => (node instanceof Text ? node.data : node.nodeName.toLowerCase())),
    ).to.deep.equal(['Before ', 'hpg-controls', ' between ', 'hpg-axis-diagram', ' after']);
  });

  it('leaves code, fields and what is being edited as they are', async () => {
    put(
      '<pre>[hpg-controls]</pre><code>[hpg-controls]</code><div contenteditable="true"><p>[hpg-controls]</p><div data-hpg="controls">x</div></div>',
    );
    scan(place);
    await aWhile();
    expect(place.querySelector('hpg-controls')).to.equal(null);
  });

  it('names an element that does not exist, and leaves the page as it was', async () => {
    const reasons: string[] = [];
    place.addEventListener('hpg-error', (event) => reasons.push((event as Event & { reason: string }).reason));
    put('<div data-hpg="recovery-clock"><p>In words.</p></div>');
    scan(place);
    await until(() => lines.length > 0, 'a message');
    expect(lines.join()).to.match(/data-hpg="recovery-clock".*Allowed:.*recovery-timeline/);
    expect(reasons).to.have.length(1);
    expect(place.textContent).to.equal('In words.');
  });

  it('names an attribute that the element does not have, and takes none that could run script', async () => {
    put('<div data-hpg="controls" data-hpg-colour="red" data-hpg-onclick="alert(1)" data-hpg-age="41"></div>');
    scan(place);
    const element = await made('hpg-controls');
    await until(() => lines.some((line) => line.includes('colour')), 'a message');
    expect(lines.join('\n')).to.match(/<hpg-controls> attribute colour: "red" cannot be used\. Allowed: .*protocol/);
    expect(element.getAttributeNames()).to.deep.equal(['age']);
  });

  it('leaves the value of an attribute to the element, which says what it may be', async () => {
    put('<div data-hpg="controls" data-hpg-age="a hundred"></div>');
    scan(place);
    const element = await made('hpg-controls');
    await until(() => element.shadowRoot?.querySelector('[part="error"]'), 'the element to say it');
    expect(element.shadowRoot!.querySelector('[part="error"]')!.textContent).to.include('a hundred');
  });

  it('come to life within a shadow root that is scanned', async () => {
    const host = document.createElement('div');
    place.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const holder = document.createElement('div');
    holder.setAttribute('data-hpg', 'controls');
    const shortcode = document.createElement('p');
    shortcode.textContent = '[hpg-scenario]';
    root.append(holder, shortcode, document.createElement('hpg-axis-diagram'));
    await aWhile();
    expect(root.querySelector('hpg-controls')).to.equal(null);
    scan(root);
    await until(() => root.querySelector('hpg-controls')?.shadowRoot?.childElementCount, 'the placeholder to be drawn');
    await until(() => root.querySelector('hpg-scenario'), 'the shortcode to be turned');
    await until(
      () => root.querySelector('hpg-axis-diagram')?.shadowRoot?.querySelector('svg path'),
      'the element to be drawn',
    );
  });

  it('does not look into the fallback of an element', async () => {
    trusting('https://clinic.example');
    put(`<recovery-timeline><a href="${link}">The same on a page of its own</a></recovery-timeline>`);
    scan(place);
    await aWhile();
    expect(place.querySelectorAll('recovery-timeline')).to.have.length(1);
  });
});
