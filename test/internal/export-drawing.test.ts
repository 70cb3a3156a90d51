// Drawings and numbers taken out of the page.
import { expect } from 'chai';
import { css, html, LitElement, svg, type TemplateResult } from 'lit';
import { drawingToSvg, rowsToCsv } from '../../src/internal/export-drawing.js';
import { svgToPng } from '../../src/internal/svg-to-png.js';
import { fixture } from '../support/fixture.js';

class DrawnHere extends LitElement {
  static override styles = css`
    svg {
      inline-size: 100px;
      block-size: 50px;
    }
    rect {
      fill: rgb(255, 0, 0);
    }
    .gone {
      display: none;
    }
  `;
  override render(): TemplateResult {
    const name = 'sperm & volume';
    return html`<svg viewBox="0 0 100 50" part="chart">
      ${[1, 2].map(() => svg`<rect class="box" width="100" height="50"></rect>`)}
      <text class="gone" x="1" y="9">${name}</text>
    </svg>`;
  }
}
customElements.define('drawn-here', DrawnHere);

async function drawing(): Promise<SVGSVGElement> {
  const element = await fixture(html`<drawn-here></drawn-here>`, { is: DrawnHere });
  return element.renderRoot.querySelector('svg')!;
}

describe('a drawing taken out of the page', () => {
  it('carries its look with it and needs no style sheet', async () => {
    const text = drawingToSvg(await drawing(), 'A <title>');
    const copy = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    expect(copy.querySelector('parsererror')).to.equal(null);
    expect(copy.querySelector('rect')!.getAttribute('fill')).to.equal('rgb(255, 0, 0)');
    expect(copy.querySelector('text')!.getAttribute('display')).to.equal('none');
    expect(copy.querySelector('text')!.textContent).to.equal('sperm & volume');
    expect(copy.querySelector('title')!.textContent).to.equal('A <title>');
    expect([copy.getAttribute('width'), copy.getAttribute('height')]).to.deep.equal(['100', '50']);
    expect(text).to.not.match(/<!--|class=|part=|var\(/);
  });

  it('leaves the drawing in the page as it was', async () => {
    const original = await drawing();
    const text = (): string => new XMLSerializer().serializeToString(original);
    const before = text();
    drawingToSvg(original, 'title');
    expect(text()).to.equal(before);
  });

  it('becomes a PNG of the size asked for', async () => {
    const blob = await svgToPng(drawingToSvg(await drawing(), 'title'), 2);
    expect(blob.type).to.equal('image/png');
    const picture = await createImageBitmap(blob);
    expect([picture.width, picture.height]).to.deep.equal([200, 100]);
    const canvas = new OffscreenCanvas(200, 100).getContext('2d')!;
    canvas.drawImage(picture, 0, 0);
    expect([...canvas.getImageData(100, 50, 1, 1).data]).to.deep.equal([255, 0, 0, 255]);
  });

  it('says so when it is no drawing', async () => {
    const reason = await svgToPng('<svg', 1).then(
      () => '',
      (error: unknown) => String(error),
    );
    expect(reason).to.not.equal('');
  });

  it('becomes CSV with quotes where they are needed', () => {
    expect(
      rowsToCsv([
        ['month', 'sperm, M/mL'],
        [-1, 65.5],
        ['say "quiet"', 'two\nlines'],
      ]),
    ).to.equal('month,"sperm, M/mL"\r\n-1,65.5\r\n"say ""quiet""","two\nlines"\r\n');
  });
});
