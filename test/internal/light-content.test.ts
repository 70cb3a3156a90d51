// Words of an element that live in the page.
import { expect } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { LightContent } from '../../src/internal/light-content.js';
import { fixture, settled } from '../support/fixture.js';
import { shadowOf } from './probe.js';

class WordsInPage extends LitElement {
  static override properties = { words: {} };
  declare words: string;
  readonly light = new LightContent(this);

  constructor() {
    super();
    this.words = 'first';
  }

  override render(): TemplateResult {
    this.light.render('answer', html`<p>${this.words}</p>`);
    this.light.render('notice', html`<p>notice</p>`);
    return html`<slot name="answer"></slot><slot name="notice"></slot>`;
  }
}
customElements.define('words-in-page', WordsInPage);

const mount = (): Promise<WordsInPage> =>
  fixture(html`<words-in-page><i>written by the page</i></words-in-page>`, { is: WordsInPage });

const wordsOf = (element: Element): string[] =>
  [...element.querySelectorAll('[data-hpg-part] p')].map(({ textContent }) => textContent);

describe('words in the page', () => {
  it('stand in the light DOM, shown by the shadow root', async () => {
    const element = await mount();
    expect(wordsOf(element)).to.deep.equal(['first', 'notice']);
    expect(element.light.part('answer')!.assignedSlot!.name).to.equal('answer');
    expect(element.light.part('answer')!.checkVisibility()).to.equal(true);
    expect(element.light.part('nothing')).to.equal(undefined);
  });

  it('follow the element', async () => {
    const element = await mount();
    const part = element.light.part('answer');
    element.words = 'second';
    await settled(element);
    expect(wordsOf(element)).to.deep.equal(['second', 'notice']);
    expect(element.light.part('answer') === part).to.equal(true);
  });

  it('run as their own language does on a page written from right to left', async () => {
    const element = await mount();
    element.dir = 'rtl';
    const direction = () => getComputedStyle(element.light.part('answer')!).direction;
    expect(direction()).to.equal('ltr');
    element.words = 'أولا';
    await settled(element);
    expect(direction()).to.equal('rtl');
  });

  it('leave what the page wrote into the tag in the DOM, unseen', async () => {
    const element = await mount();
    const own = element.querySelector('i')!;
    expect(own.textContent).to.equal('written by the page');
    expect(own.assignedSlot).to.equal(null);
    expect(own.checkVisibility()).to.equal(false);
    element.words = 'second';
    await settled(element);
    expect(own.isConnected).to.equal(true);
  });

  it('are not doubled in a clone', async () => {
    const element = await mount();
    element.words = 'second';
    await settled(element);
    const copy = element.cloneNode(true);
    if (!(copy instanceof WordsInPage)) throw new Error('the clone is of another class');
    element.after(copy);
    await settled(copy);
    expect(wordsOf(copy)).to.deep.equal(['first', 'notice']);
    expect(copy.querySelectorAll('i')).to.have.length(1);
    copy.words = 'third';
    await settled(copy);
    expect(wordsOf(copy)).to.deep.equal(['third', 'notice']);
    expect(wordsOf(element)).to.deep.equal(['second', 'notice']);
  });

  it('are not doubled when a page comes with words of an earlier visit', async () => {
    const element = await fixture(
      html`<words-in-page><div slot="answer" data-hpg-part="answer"><p>old</p></div></words-in-page>`,
      { is: WordsInPage },
    );
    expect(wordsOf(element)).to.deep.equal(['first', 'notice']);
  });

  it('come back when the page has removed them', async () => {
    const element = await mount();
    element.light.part('answer')!.remove();
    element.querySelectorAll('[data-hpg-part]').forEach((part) => part.remove());
    element.requestUpdate();
    await settled(element);
    expect(wordsOf(element)).to.deep.equal(['first', 'notice']);
  });

  it('stay in place when the element moves', async () => {
    const element = await mount();
    const part = element.light.part('answer');
    element.parentElement!.append(document.createElement('hr'), element);
    await settled(element);
    expect(wordsOf(element)).to.deep.equal(['first', 'notice']);
    expect(element.light.part('answer') === part).to.equal(true);
  });

  it('bring one style sheet to each document or shadow root, beneath the page’s own rules', async () => {
    const page = await fixture(html`<div><words-in-page></words-in-page><words-in-page></words-in-page></div>`);
    const sheets = [...document.adoptedStyleSheets].filter(({ cssRules }) => cssRules[0] instanceof CSSLayerBlockRule);
    expect(sheets).to.have.length(1);
    const inner = shadowOf(page.appendChild(document.createElement('div')), 'open');
    inner.append(new WordsInPage(), new WordsInPage());
    expect(inner.adoptedStyleSheets).to.deep.equal(sheets);
    const own = new CSSStyleSheet();
    own.replaceSync('p { line-height: 3px }');
    document.adoptedStyleSheets = [own, ...document.adoptedStyleSheets];
    expect(getComputedStyle(page.querySelector('p')!).lineHeight).to.equal('3px');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== own);
  });
});
