// The lines that a site pastes: what is in them, and that nothing that was chosen can break out of them.
import { expect } from 'chai';
import { oembedReply } from '../../src/embed/snippet/oembed.js';
import {
  htmlSnippet,
  iframeSnippet,
  npmSnippet,
  pageAddress,
  shortcodeSnippet,
  type SnippetChoice,
} from '../../src/embed/snippet/snippet.js';

const choice: SnippetChoice = {
  tag: 'recovery-timeline',
  attributes: { 'trt-months': '24', lang: 'de"><script>alert(1)</script>' },
  base: 'https://clinic.example/hpg/',
  version: '1.2.3',
  hashes: { 'hpg-explainers.iife.js': 'sha384-abc', 'hpg-embed-host.js': 'sha384-def' },
  heightPx: 1234.4,
  fallback: {
    sentence: 'About 67 of 100 men & "more" <soon>.',
    rows: [
      ['month', 'sperm'],
      ['6', '<1'],
    ],
    link: 'Open alone',
  },
};

const read = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');

describe('the lines for a page', () => {
  it('hold the element with its attributes, the words, the table and the link', () => {
    const page = read(htmlSnippet(choice));
    const element = page.querySelector('.hpg-reserve > recovery-timeline')!;
    expect(element.getAttribute('trt-months')).to.equal('24');
    expect(element.getAttribute('lang')).to.equal(choice.attributes['lang']);
    expect(element.querySelector('p')!.textContent).to.equal(choice.fallback.sentence);
    expect([...element.querySelectorAll('td')].map((cell) => cell.textContent)).to.deep.equal(['6', '<1']);
    expect(element.querySelector('a')!.getAttribute('href')).to.equal(pageAddress(choice));
  });

  it('load one script, with its hash, and nothing of what was chosen runs', () => {
    for (const markup of [htmlSnippet(choice), iframeSnippet(choice)]) {
      const scripts = [...read(markup).querySelectorAll('script')];
      expect(scripts).to.have.length(1);
      expect(scripts[0]!.integrity).to.match(/^sha384-/);
      expect(scripts[0]!.crossOrigin).to.equal('anonymous');
      expect(scripts[0]!.textContent).to.equal('');
    }
  });

  it('for an editor are a shortcode that no value can end', () => {
    expect(shortcodeSnippet({ tag: 'hpg-agent', attributes: { medicine: 'hcg"] <b>' } })).to.equal(
      '[hpg-agent medicine="hcg <b>"]',
    );
    expect(shortcodeSnippet({ tag: 'recovery-timeline', attributes: {} })).to.equal('[hpg-recovery-timeline]');
  });

  it('as an iframe have a height, a title and the address of the figure', () => {
    const frame = read(iframeSnippet(choice)).querySelector('iframe')!;
    expect(frame.height).to.equal('1234');
    expect(frame.title).to.equal(choice.fallback.sentence);
    const address = new URL(frame.src);
    expect(address.pathname).to.equal('/hpg/embed.html');
    expect(Object.fromEntries(address.searchParams)).to.deep.equal({ element: choice.tag, ...choice.attributes });
  });

  it('from npm name the very version', () => {
    expect(npmSnippet(choice)).to.include('npm install hpg-explainers@1.2.3');
    expect(npmSnippet(choice)).to.include("import 'hpg-explainers/elements/recovery-timeline.js';");
  });

  it('as an oEmbed reply are an iframe that is right without a script', () => {
    const reply = oembedReply({ ...choice, title: choice.fallback.sentence }, 640);
    expect(reply).to.include({
      version: '1.0',
      type: 'rich',
      width: 640,
      height: 1234,
      provider_name: 'clinic.example',
    });
    const page = read(reply.html);
    expect(page.querySelectorAll('script')).to.have.length(0);
    expect(page.querySelector('iframe')!.height).to.equal('1234');
  });
});
