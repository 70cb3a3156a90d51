// How wide an element is.
import { expect } from 'chai';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { SizeController } from '../../src/internal/size-controller.js';
import { fixture, nextFrame, settled } from '../support/fixture.js';

class WidthTeller extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
  `;
  readonly size = new SizeController(this, 500);
  readonly seen: number[] = [];

  override render(): TemplateResult {
    this.seen.push(this.size.width);
    return html`${this.size.width}`;
  }
}
customElements.define('width-teller', WidthTeller);

const mount = (width: number): Promise<WidthTeller> =>
  fixture(html`<width-teller></width-teller>`, { is: WidthTeller, width });

async function resize(element: HTMLElement, width: string): Promise<void> {
  element.parentElement!.style.setProperty('inline-size', width);
  await settled(element);
}

describe('SizeController', () => {
  it('gives the width of the element from the first drawing on, so that it is drawn once', async () => {
    const element = await mount(300);
    expect(element.seen).to.deep.equal([300]);
    expect(element.size.measured).to.equal(true);
  });

  it('gives its fallback while the element has no room, then its width', async () => {
    const element = new WidthTeller();
    const tab = document.createElement('div');
    tab.style.setProperty('inline-size', '300px');
    tab.hidden = true;
    tab.append(element);
    document.body.append(tab);
    await settled(element);
    expect(element.size.measured).to.equal(false);
    tab.hidden = false;
    await settled(element);
    expect(element.seen).to.deep.equal([500, 300]);
    tab.remove();
  });

  it('updates the element when its width changes, by whole pixels', async () => {
    const element = await mount(300);
    await resize(element, '410.4px');
    await resize(element, '410.8px');
    expect(element.seen).to.deep.equal([300, 410]);
  });

  it('keeps the last width while the element is hidden', async () => {
    const element = await mount(300);
    element.hidden = true;
    await settled(element);
    expect(element.size.width).to.equal(300);
    expect(element.seen).to.deep.equal([300]);
  });

  it('does not update an element that has left, and measures it again when it comes back', async () => {
    const element = await mount(300);
    const parent = element.parentElement!;
    element.remove();
    parent.style.setProperty('inline-size', '350px');
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    expect(element.seen).to.deep.equal([300]);
    parent.append(element);
    await settled(element);
    expect(element.size.width).to.equal(350);
  });

  it('lets go of an element that has left', async () => {
    const element = await mount(300);
    const { unobserve } = ResizeObserver.prototype;
    const released: Element[] = [];
    ResizeObserver.prototype.unobserve = function (target) {
      released.push(target);
      unobserve.call(this, target);
    };
    element.remove();
    ResizeObserver.prototype.unobserve = unobserve;
    expect(released.map((target) => target === element)).to.deep.equal([true]);
  });

  it('measures several elements at once', async () => {
    const page = await fixture(html`<div><width-teller></width-teller><width-teller></width-teller></div>`, {
      width: 222,
    });
    const widths = [...page.querySelectorAll<WidthTeller>('width-teller')].map(({ size }) => size.width);
    expect(widths).to.deep.equal([222, 222]);
  });
});
