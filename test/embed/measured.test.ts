// What was measured of each element is still true: the sentence of its fallback, and the room that is kept for it.
import { expect } from 'chai';
import { closePages, emptyPage, until } from './embedded-page.js';

interface Measured {
  readonly heights: Readonly<Record<string, number>>;
  readonly sentence: string;
  readonly rows: readonly (readonly string[])[];
}

const measured = (await (await fetch('/src/embed/measured/measured.json')).json()) as Record<string, Measured>;

/** An element in a column of 720 px, once it says its sentence and its height has rested. */
async function drawn(tag: string, said: string): Promise<{ height: number }> {
  const page = emptyPage(760);
  const script = page.document.createElement('script');
  script.type = 'module';
  script.src = new URL('/dist/hpg-explainers.js', location.origin).href;
  page.document.head.append(script);
  const column = page.document.createElement('div');
  column.style.setProperty('width', '720px');
  column.style.setProperty('font', '17px/1.5 system-ui, sans-serif');
  const element = page.document.createElement(tag);
  column.append(element);
  page.document.body.append(column);
  let height = 0;
  let still = 0;
  await until(() => {
    const now = element.getBoundingClientRect().height;
    const speaks = element.textContent.replace(/\s+/g, ' ').includes(said);
    still = now === height && now > 40 && speaks ? still + 1 : 0;
    height = now;
    return still > 20;
  }, `<${tag}> to rest`);
  return { height };
}

describe('what was measured of the elements', function measures() {
  this.timeout(40_000);
  afterEach(closePages);

  it('gives every fallback a small table, with words in each of its cells', () => {
    for (const [tag, { rows }] of Object.entries(measured)) {
      expect(rows.slice(1), tag).to.not.have.length(0);
      for (const cells of rows.slice(1)) {
        expect(cells, tag).to.not.have.length(0);
        for (const words of cells) expect(words, `${tag}: ${cells.join(' | ')}`).to.not.equal('');
      }
    }
  });

  for (const [tag, { heights, sentence }] of Object.entries(measured)) {
    it(`<${tag}> says what its fallback says, and is as tall as the room kept for it`, async () => {
      const { height } = await drawn(tag, sentence.split(': ')[0] ?? sentence);
      const kept = heights['720'] ?? 0;
      expect(height).to.be.within(kept * 0.9, kept * 1.05);
    });
  }
});
