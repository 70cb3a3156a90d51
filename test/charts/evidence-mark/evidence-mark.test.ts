// Evidence marks: one shape per strength, and a key of those in use.
import { expect } from 'chai';
import { html } from 'lit';
import { evidenceKey, evidenceMark, strengthMessage, strengthsUsed } from '../../../src/charts/evidence-mark/index.js';
import type { Strength } from '../../../src/data/types.js';
import { strengthNames } from '../../../src/text/en/strengths.js';
import { fixture } from '../../support/fixture.js';

const all = Object.keys(strengthMessage) as Strength[];

describe('evidence marks', () => {
  it('draw every strength differently, in a box of 16 px, hidden from screen readers', async () => {
    const shapes = new Set<string>();
    for (const strength of all) {
      const mark = await fixture(html`<div>${evidenceMark(strength)}</div>`);
      const drawing = mark.querySelector('svg')!;
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
      expect(drawing.getBoundingClientRect().width).to.equal(16);
      const drawn = new XMLSerializer().serializeToString(drawing);
      shapes.add(drawn.replace(/<!--.*?-->|\s+/g, ''));
    }
    expect(shapes.size).to.equal(8);
  });

  it('stay inside of their box', async () => {
    for (const strength of all) {
      const mark = await fixture(html`<div>${evidenceMark(strength)}</div>`);
      for (const part of mark.querySelectorAll<SVGGraphicsElement>('svg *')) {
        const { x, y, width, height } = part.getBBox();
        const line = Number(part.getAttribute('stroke-width') ?? 0) / 2;
        expect(Math.min(x, y) - line, strength).to.be.at.least(0);
        expect(Math.max(x + width, y + height) + line, strength).to.be.at.most(16);
      }
    }
  });

  it('never take the hue of a marker: only the colour of the words beside them', async () => {
    const marks = await fixture(html`<div>${all.map((strength) => evidenceMark(strength))}</div>`);
    for (const part of marks.querySelectorAll('svg *')) {
      for (const paint of [part.getAttribute('fill'), part.getAttribute('stroke')]) {
        expect(paint ?? 'none').to.be.oneOf(['none', 'currentColor']);
      }
    }
  });

  it('have words for each strength', () => {
    for (const strength of all)
      expect(strengthNames.english[strengthMessage[strength]]).to.be.a('string').and.not.equal('');
  });

  it('are keyed once each, strongest first, whatever the order and number of uses', () => {
    expect(strengthsUsed(['model', 'none-found', 'randomised', 'model', 'uncontrolled'])).to.deep.equal([
      'randomised',
      'uncontrolled',
      'model',
      'none-found',
    ]);
  });

  it('are explained by a key that lists only those in use', async () => {
    const key = await fixture(
      html`<div>${evidenceKey('Studies:', ['mechanism', 'randomised', 'mechanism'], (strength) => `<${strength}>`)}</div>`,
    );
    const items = [...key.querySelectorAll('li')].map((item) => item.textContent.trim());
    expect(items).to.deep.equal(['<randomised>', '<mechanism>']);
    expect(key.querySelectorAll('svg')).to.have.length(2);
  });

  it('leave the key out where no mark is in use', async () => {
    const key = await fixture(html`<div>${evidenceKey('Studies:', [], String)}</div>`);
    expect(key.children).to.have.length(0);
  });
});
