// A page whose rules for every element are important: what is drawn keeps its least size, its letters and its place.
import { expect } from 'chai';
import { html } from 'lit';
import { ProtocolCompare } from '../../src/elements/protocol-compare/protocol-compare.js';
import { HpgRecoveryOdds } from '../../src/elements/hpg-recovery-odds/hpg-recovery-odds.js';
import { fixture, settled } from '../support/fixture.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  '*{font-size:9px!important;font-family:cursive!important;line-height:1!important;text-transform:uppercase!important}',
);

describe('a page whose rules are all important', () => {
  before(() => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  for (const [template, is] of [
    [html`<protocol-compare></protocol-compare>`, ProtocolCompare],
    [html`<hpg-recovery-odds></hpg-recovery-odds>`, HpgRecoveryOdds],
  ] as const) {
    it(`makes nothing in <${is === ProtocolCompare ? 'protocol-compare' : 'hpg-recovery-odds'}> too small, wider, or other letters`, async () => {
      const element = await fixture<ProtocolCompare | HpgRecoveryOdds>(template, { is, width: 784 });
      await settled(element);
      expect(getComputedStyle(element).fontSize).to.equal('9px');
      const texts = [...element.renderRoot.querySelectorAll('p, summary, td, th, text, label')];
      expect(texts.length).to.be.above(10);
      for (const text of texts) {
        const { fontSize, textTransform } = getComputedStyle(text);
        expect(parseFloat(fontSize), text.textContent).to.be.at.least(12.5);
        expect(textTransform, text.textContent).to.equal('none');
      }
      for (const words of element.querySelectorAll('[data-hpg-part] *')) {
        expect(getComputedStyle(words).textTransform).to.equal('none');
      }
      expect(element.scrollWidth).to.be.at.most(786);
    });
  }
});
