// The page where a site puts its lines together.
import { expect } from 'chai';
import { closePages, until } from './embedded-page.js';

async function builder(): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  frame.src = '/dist/builder.html';
  document.body.append(frame);
  await until(() => frame.contentDocument?.querySelector('#builder textarea'), 'the builder');
  return frame.contentDocument!;
}

const choose = (page: Document, name: string, value: string): void => {
  const control = page.querySelector<HTMLSelectElement | HTMLInputElement>(`[name="${name}"]`)!;
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
};

const lines = (page: Document, id: string): string => page.querySelector<HTMLTextAreaElement>(`#${id}`)!.value;

describe('the builder of snippets', () => {
  afterEach(() => {
    closePages();
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('writes what is chosen into all lines, with version and hash of the build', async () => {
    const page = await builder();
    choose(page, 'element', 'hpg-axis-diagram');
    choose(page, 'protocol', 'trt-hcg');
    choose(page, 'level', 'fundamentals');
    const hashes = (await (await fetch('/dist/sri.json')).json()) as Record<string, string>;
    expect(lines(page, 'html')).to.include('<hpg-axis-diagram protocol="trt-hcg" level="fundamentals">');
    expect(lines(page, 'html')).to.include(hashes['hpg-explainers.iife.js']);
    expect(lines(page, 'wordpress')).to.equal('[hpg-axis-diagram protocol="trt-hcg" level="fundamentals"]');
    expect(lines(page, 'frame')).to.include('element=hpg-axis-diagram&amp;protocol=trt-hcg&amp;level=fundamentals');
    expect(lines(page, 'npm')).to.match(/hpg-explainers@\d+\.\d+\.\d+/);
  });

  it('shows the figure live', async () => {
    const page = await builder();
    choose(page, 'element', 'hpg-controls');
    choose(page, 'theme', 'dark');
    const frame = page.querySelector('iframe')!;
    await until(
      () => frame.contentDocument?.querySelector('hpg-controls')?.shadowRoot?.childElementCount,
      'the figure',
    );
    expect(frame.src).to.include('theme=dark');
    expect(lines(page, 'html')).to.not.include('theme');
  });

  it('says what an address may be and keeps the last good one', async () => {
    const page = await builder();
    choose(page, 'base', 'https://clinic.example/kit');
    expect(lines(page, 'html')).to.include('src="https://clinic.example/kit/hpg-explainers.iife.js"');
    choose(page, 'base', 'javascript:alert(1)');
    expect(page.querySelector('#base-hint')!.textContent).to.match(/cannot be used.*https:\/\//);
    expect(lines(page, 'html')).to.include('https://clinic.example/kit/');
  });
});
