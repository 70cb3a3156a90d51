// The style sheet that keeps room for elements that are not defined yet, from what was measured: nothing on the page
// moves when they are.
import { readFileSync } from 'node:fs';

const measured = new URL('../src/embed/measured/measured.json', import.meta.url);

/** For faces that are wider than the one it was measured with. */
const slack = 1.03;

export function reserveStyles() {
  // Margins of what stands in it stay in it: they would reach outside before the element is drawn, and not after.
  const rules = ['.hpg-reserve{container-type:inline-size;display:flow-root}'];
  for (const [tag, { heights }] of Object.entries(JSON.parse(readFileSync(measured, 'utf8')))) {
    const steps = Object.entries(heights).map(([width, height]) => [Number(width), height]);
    rules.push(`.hpg-reserve>${tag}{display:flow-root}`);
    steps.forEach(([width, height], index) => {
      // Between two widths an element is at most as tall as at one of them.
      const tallest = Math.max(height, steps[index + 1]?.[1] ?? 0);
      const rule = `.hpg-reserve>${tag}{min-block-size:${Math.ceil(tallest * slack)}px}`;
      rules.push(index === 0 ? rule : `@container (min-width:${width}px){${rule}}`);
    });
  }
  return rules.join('\n') + '\n';
}
