// What a clinic's page gets from dist/: one tag, nothing else.
import { expect } from 'chai';
import { addScript, closePages, emptyPage, hasDrawn, storyPage, until, type EmbeddedPage } from './embedded-page.js';

const tags = ['hpg-axis-diagram', 'recovery-timeline', 'protocol-compare'];

const classic = '/dist/hpg-explainers.iife.js';
const module = '/dist/hpg-explainers.js';

function addElements(page: EmbeddedPage): Element[] {
  return tags.map((tag) => page.document.body.appendChild(page.document.createElement(tag)));
}

async function allDrawn(page: EmbeddedPage): Promise<void> {
  for (const tag of tags) {
    await until(
      () => [...page.document.querySelectorAll(tag)].every(hasDrawn) && page.document.querySelector(tag),
      `<${tag}> to draw`,
    );
  }
}

/** Addresses that the page asked for, other than its own host's. */
function foreignRequests(page: EmbeddedPage): string[] {
  return page.window.performance
    .getEntriesByType('resource')
    .map((entry) => entry.name)
    .filter((name) => !name.startsWith(location.origin) && !/^(data|blob|about):/.test(name));
}

const twoFrames = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

describe('dist/ on a page', () => {
  afterEach(closePages);

  it('draws all three elements from the classic file, with no attribute and no wrapper', async () => {
    const page = emptyPage();
    addElements(page);
    await addScript(page, classic);
    await allDrawn(page);
    expect(page.errors).to.deep.equal([]);
    expect(page.lines).to.deep.equal([]);
  });

  it('draws all three elements from the module entry', async () => {
    const page = emptyPage();
    addElements(page);
    await addScript(page, module, 'module');
    await allDrawn(page);
    expect(page.errors).to.deep.equal([]);
  });

  it('draws elements that are added after the script', async () => {
    const page = emptyPage();
    await addScript(page, module, 'module');
    addElements(page);
    await allDrawn(page);
  });

  it('draws, in whatever way it is asked for, what a theme swaps in without loading the page', async () => {
    const page = emptyPage();
    const trust = page.document.createElement('script');
    trust.type = 'text/plain';
    trust.setAttribute('data-hpg-trust', location.origin);
    page.document.head.append(trust);
    await addScript(page, module, 'module');
    const swap = (markup: string): void => {
      const parsed = new page.window.DOMParser().parseFromString(markup, 'text/html');
      page.document.body.replaceChildren(...parsed.body.childNodes);
    };
    const link = `${location.origin}/dist/embed.html?element=hpg-axis-diagram`;
    for (const markup of [
      '<main><hpg-axis-diagram></hpg-axis-diagram></main>',
      '<main><div data-hpg="axis-diagram"><p>In words.</p></div></main>',
      `<main><p><a href="${link}">The axis</a></p></main>`,
      '<main><p>[hpg-axis-diagram]</p></main>',
    ]) {
      swap(markup);
      await until(() => [...page.document.querySelectorAll('hpg-axis-diagram')].some(hasDrawn), markup);
      expect(page.document.querySelectorAll('hpg-axis-diagram'), markup).to.have.length(1);
    }
    expect(page.errors).to.deep.equal([]);
  });

  it('tells a page what its reader did, once each, and nothing of what the page itself did', async () => {
    const page = emptyPage();
    await addScript(page, classic);
    const heard: string[] = [];
    for (const name of ['hpg-scenario-changed', 'hpg-moment-changed', 'hpg-error']) {
      page.document.addEventListener(name, (event) => {
        const { changed, month, reason } = event as Event & { changed?: string[]; month?: number; reason?: string };
        heard.push([name, (event.target as Element).localName, changed?.join() ?? month ?? reason].join(' '));
      });
    }
    const [, timeline] = addElements(page);
    await allDrawn(page);
    timeline!.setAttribute('trt-months', '18');
    await twoFrames();
    expect(heard).to.deep.equal([]);
    const slider = timeline!.shadowRoot!.querySelector<HTMLInputElement>('input[type="range"]')!;
    slider.value = '9';
    slider.dispatchEvent(new page.window.Event('input', { bubbles: true, composed: true }));
    expect(heard).to.deep.equal([
      'hpg-scenario-changed recovery-timeline month',
      'hpg-moment-changed recovery-timeline 9',
    ]);
    timeline!.setAttribute('age', '300');
    await until(() => heard.length === 3, 'the error to be told');
    expect(heard[2]).to.match(/^hpg-error recovery-timeline .*age.*300.*18 to 80/);
  });

  it('says one line when the classic file is loaded twice, and throws nothing', async () => {
    const page = emptyPage();
    addElements(page);
    await addScript(page, classic);
    await addScript(page, `${classic}?again`);
    await allDrawn(page);
    expect(page.errors).to.deep.equal([]);
    expect(page.lines).to.have.length(1);
    expect(page.lines[0]).to.match(/hpg-explainers \d+\.\d+\.\d+/);
  });

  it('shares one scenario between elements that come from two copies', async () => {
    const page = emptyPage();
    await addScript(page, classic);
    await addScript(page, `${module}?copy`, 'module');
    const [diagram, timeline] = addElements(page) as (Element & { store: unknown })[];
    await allDrawn(page);
    expect(diagram!.store).to.equal(timeline!.store);
  });

  it('asks no other host, sets no cookie and stores nothing on the demo article', async () => {
    const page = await storyPage('article');
    await allDrawn(page);
    expect(foreignRequests(page)).to.deep.equal([]);
    expect(page.document.cookie).to.equal('');
    expect(page.window.localStorage.length + page.window.sessionStorage.length).to.equal(0);
  });

  it('moves all three elements of the demo article when the moment is moved in one', async () => {
    const page = await storyPage('article');
    await allDrawn(page);
    const elements = tags.map((tag) => page.document.querySelector(tag)!);
    const words = (): string[] => elements.map((element) => element.textContent + element.shadowRoot!.textContent);
    const before = words();
    for (const element of elements) {
      const slider = element.shadowRoot!.querySelector<HTMLInputElement>('input[type="range"]')!;
      const start = words();
      slider.value = String(Number(slider.value) + 7);
      slider.dispatchEvent(new page.window.Event('input', { bubbles: true, composed: true }));
      await twoFrames();
      const same = elements.filter((_, index) => words()[index] === start[index]);
      expect(
        same.map(({ localName }) => localName),
        `still as before <${element.localName}> was moved`,
      ).to.deep.equal([]);
    }
    expect(words()).to.not.deep.equal(before);
  });

  it('draws under a strict Content Security Policy with nothing refused', async () => {
    const page = await storyPage('strict-csp');
    await allDrawn(page);
    for (const element of page.document.querySelectorAll('recovery-timeline, protocol-compare, hpg-axis-diagram')) {
      for (const fold of element.shadowRoot!.querySelectorAll('details')) fold.open = true;
    }
    await twoFrames();
    const { violations } = page.window as unknown as { violations: string[] };
    expect(violations).to.deep.equal([]);
    // The page does see what its policy refuses.
    page.document.body.setAttribute('style', 'color: red');
    await until(() => violations.length === 1, 'the policy to refuse a style attribute');
  });

  it('shifts nothing sideways: no element is wider than its block at 360 px', async () => {
    const page = await storyPage('article', 360);
    await allDrawn(page);
    await until(() => page.document.documentElement.scrollWidth <= 360, 'the page to fit 360 px');
  });
});
