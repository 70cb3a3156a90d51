// Elements are light or dark as what is behind them.
import { expect } from 'chai';
import '../../src/elements/hpg-axis-diagram/hpg-axis-diagram.js';
import { lightness } from '../../src/internal/page-colours.js';

let place: HTMLElement;

/** An element with something behind it, drawn. */
async function on(background: string): Promise<HTMLElement> {
  place.style.setProperty('background', background);
  const element = document.createElement('hpg-axis-diagram');
  place.append(element);
  // What follows the page is fetched.
  await new Promise((resolve) => setTimeout(resolve, 100));
  return element;
}

const schemeOf = (element: Element): string => getComputedStyle(element).colorScheme;
const inkOf = (element: Element): number => lightness(getComputedStyle(element).color) ?? 0;

describe('the colours of an element', () => {
  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => {
    place.remove();
    document.documentElement.removeAttribute('style');
    document.documentElement.removeAttribute('data-theme');
  });

  it('are light on dark where a page is dark without saying so', async () => {
    for (const dark of ['#14202c', 'oklch(0.21 0.03 264)', 'lab(12 3 -10)', 'rgb(20 20 20 / 0.9)', 'navy']) {
      const element = await on(dark);
      expect(schemeOf(element), dark).to.equal('dark');
      expect(inkOf(element), dark).to.be.above(0.8);
      element.remove();
    }
  });

  it('are dark on a white card of a dark page', async () => {
    document.documentElement.style.setProperty('color-scheme', 'dark');
    document.documentElement.style.setProperty('background', '#111');
    const element = await on('white');
    expect(schemeOf(element)).to.equal('light');
    expect(inkOf(element)).to.be.below(0.2);
  });

  it('are those of the page where nothing or a picture is behind', async () => {
    for (const background of ['transparent', 'rgb(0 0 0 / 0.1)', 'linear-gradient(black, black)']) {
      const element = await on(background);
      expect(schemeOf(element), background).to.equal('normal');
      element.remove();
    }
    document.documentElement.style.setProperty('color-scheme', 'dark');
    expect(schemeOf(await on('transparent'))).to.equal('dark');
  });

  it('follow a page that changes its own', async () => {
    const element = await on('transparent');
    document.documentElement.style.setProperty('background', '#111');
    document.documentElement.setAttribute('data-theme', 'dark');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(schemeOf(element)).to.equal('dark');
  });

  it('are looked for through shadow roots around it', async () => {
    const host = document.createElement('div');
    host.style.setProperty('background', '#222');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.append(place);
    expect(schemeOf(await on('transparent'))).to.equal('dark');
    host.remove();
  });
});
