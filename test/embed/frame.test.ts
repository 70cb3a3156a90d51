// The kit in an iframe: the page that shows one element, its height, and what is not believed.
import { expect } from 'chai';
import { addScript, closePages, emptyPage, until, type EmbeddedPage } from './embedded-page.js';

const host = '/dist/hpg-embed-host.js';
const measured = Object.keys((await (await fetch('/src/embed/measured/measured.json')).json()) as object);

/** A page with an iframe of the kit's page. */
function framed(
  address: string,
  prepare?: (frame: HTMLIFrameElement) => void,
): { page: EmbeddedPage; frame: HTMLIFrameElement } {
  const page = emptyPage(700);
  const frame = page.document.createElement('iframe');
  frame.width = '600';
  frame.height = '200';
  prepare?.(frame);
  frame.src = new URL(address, location.origin).href;
  page.document.body.append(frame);
  return { page, frame };
}

const shown = (frame: HTMLIFrameElement, tag: string): Promise<Element> =>
  until(() => {
    const element = frame.contentDocument?.querySelector(tag);
    return element?.shadowRoot?.childElementCount ? element : null;
  }, `<${tag}> in the frame`);

const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));

describe('the kit in an iframe', () => {
  afterEach(closePages);

  it('shows the element of the address, with its attributes, language and colours', async () => {
    const { frame } = framed(
      '/dist/embed.html?element=recovery-timeline&trt-months=24&level=academic&theme=dark&lang=en',
    );
    const element = await shown(frame, 'recovery-timeline');
    expect(element.getAttribute('trt-months')).to.equal('24');
    expect(element.getAttribute('level')).to.equal('academic');
    expect(element.hasAttribute('theme')).to.equal(false);
    expect(frame.contentWindow!.getComputedStyle(frame.contentDocument!.documentElement).colorScheme).to.equal('dark');
  });

  /** What is in the frame against what the frame shows of it, once it rests: facts and groups come after the first picture. */
  async function restingHeights(frame: HTMLIFrameElement, tag: string): Promise<{ inside: number; shownPx: number }> {
    await shown(frame, tag);
    const root = frame.contentDocument!.documentElement;
    let last = 0;
    let still = 0;
    await until(() => {
      still = root.scrollHeight === last ? still + 1 : 0;
      last = root.scrollHeight;
      return still > 40;
    }, `<${tag}> to rest`);
    return { inside: root.scrollHeight, shownPx: root.clientHeight };
  }

  /** A column with the kit's style sheet and, unless an editor took box and class away, the iframe as the snippet has it. */
  function styled(tag: string, width: number, bare = false): HTMLIFrameElement {
    const page = emptyPage(width + 16);
    const sheet = page.document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = new URL('/dist/hpg-explainers.css', location.origin).href;
    const room = page.document.createElement('div');
    const frame = page.document.createElement('iframe');
    if (!bare) room.className = 'hpg-reserve';
    if (!bare) frame.className = tag;
    frame.width = '100%';
    frame.height = '150';
    frame.src = new URL(`/dist/embed.html?element=${tag}`, location.origin).href;
    room.append(frame);
    page.document.head.append(sheet);
    page.document.body.append(room);
    return frame;
  }

  for (const tag of measured) {
    for (const width of [344, 700, 1200]) {
      it(`shows the whole of <${tag}> in a column of ${width} px by the style sheet alone`, async () => {
        const { inside, shownPx } = await restingHeights(styled(tag, width), tag);
        expect(shownPx).to.be.above(150);
        expect(inside).to.be.at.most(shownPx);
      });
    }
    for (const width of [344, 900]) {
      it(`shows the whole of <${tag}> at ${width} px by its proportions where box and class were taken away`, async () => {
        const { inside, shownPx } = await restingHeights(styled(tag, width, true), tag);
        expect(shownPx).to.be.above(150);
        expect(inside).to.be.at.most(shownPx);
      });
    }
  }

  it('gives a frame without box and class the height of what is in it once the script is there', async () => {
    const frame = styled('hpg-controls', 344, true);
    const { shownPx } = await restingHeights(frame, 'hpg-controls');
    await addScript({ document: frame.ownerDocument } as EmbeddedPage, host);
    await until(() => {
      const inside = frame.contentDocument!.body.getBoundingClientRect().height;
      return Math.abs(frame.getBoundingClientRect().height - Math.ceil(inside)) <= 4 && inside < shownPx;
    }, 'the height');
  });

  it('says what is allowed where the element or an attribute is none of the kit', async () => {
    const { frame } = framed('/dist/embed.html?element=recovery-clock');
    const alert = await until(() => frame.contentDocument?.querySelector('[role="alert"]'), 'a message');
    expect(alert.textContent).to.match(/recovery-clock.*Allowed:.*recovery-timeline/);
    const other = framed('/dist/embed.html?element=hpg-controls&colour=red');
    const line = await until(() => other.frame.contentDocument?.querySelector('[role="alert"]'), 'a message');
    expect(line.textContent).to.match(/colour.*red.*Allowed/);
  });

  it('takes no markup and no script from the address', async () => {
    const { frame } = framed(
      `/dist/embed.html?element=hpg-controls&onclick=${encodeURIComponent('alert(1)')}&level=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
    );
    const element = await shown(frame, 'hpg-controls');
    expect(element.hasAttribute('onclick')).to.equal(false);
    expect(frame.contentDocument!.querySelector('img')).to.equal(null);
  });

  it('is given the height of what is in it, whichever of frame and script comes first', async () => {
    for (const scriptFirst of [true, false]) {
      const { page, frame } = framed('/dist/embed.html?element=hpg-controls');
      if (scriptFirst) await addScript(page, host);
      await shown(frame, 'hpg-controls');
      if (!scriptFirst) await addScript(page, host);
      await until(() => {
        const inside = frame.contentDocument!.body.getBoundingClientRect().height;
        return Math.abs(frame.getBoundingClientRect().height - Math.ceil(inside)) <= 4 && inside > 250;
      }, 'the height');
    }
  });

  it('keeps the height that the page gave it where the script is not there', async () => {
    const { frame } = framed('/dist/embed.html?element=hpg-controls');
    await shown(frame, 'hpg-controls');
    await aWhile();
    expect(frame.getBoundingClientRect().height).to.be.closeTo(200, 5);
  });

  it('is not moved by messages of others, of another shape, or of another origin', async () => {
    // A page of a sandbox has no origin that could be the one of its address.
    const { page, frame } = framed('/dist/embed.html?element=hpg-controls', (made) => {
      made.setAttribute('sandbox', 'allow-scripts');
    });
    await addScript(page, host);
    const stranger = page.document.createElement('iframe');
    page.document.body.append(stranger);
    await aWhile();
    for (const data of [
      { hpg: 'height', height: 999 },
      { hpg: 'height', height: '999' },
      { hpg: 'height', height: -5 },
      999,
      null,
    ]) {
      (stranger.contentWindow as Window & typeof globalThis).eval(`parent.postMessage(${JSON.stringify(data)}, '*')`);
    }
    await aWhile();
    expect(frame.getBoundingClientRect().height).to.be.closeTo(200, 5);
    expect(stranger.getBoundingClientRect().height).to.be.below(400);
    expect(page.errors).to.deep.equal([]);
  });
});
