// The style sheet that keeps room for elements that are not defined yet, from what was measured: nothing on the page
// moves when they are. It also gives an iframe of the kit the height that its width asks for, where no script does.
import { readFileSync } from 'node:fs';

const measured = new URL('../src/embed/measured/measured.json', import.meta.url);

/** What the page for iframes leaves around the element, left and right together as above and below (embed.css). */
const around = 16;

/** For faces that are wider than the one it was measured with. */
const slack = 1.03;

/** From this width of the window on, a column of text is hardly ever narrower than `desktopColumn`. */
const desktop = 800;
const desktopColumn = 560;

/** Above this width of its column a frame of no known container grows in proportion. */
const proportioned = 720;

/**
 * A frame that lost its class or the box around it, as editors take them away, while its theme links the style sheet: its
 * width cannot be asked for, so it has the proportions it needs at an ordinary width, which only get roomier when wider,
 * and never less than the tallest that a narrower column can ask for.
 */
function bareFrameRules(tag, steps) {
  const tallestIn = (from, to) =>
    Math.ceil(
      Math.max(...steps.filter(([width]) => width >= from && width <= to).map(([, height]) => height)) * slack,
    ) + around;
  const frame = `iframe:is([src*="element=${tag}"],[src*="embed/${tag}.html"])`;
  const wide = tallestIn(proportioned, Infinity);
  return [
    `${frame}{inline-size:100%;block-size:auto;aspect-ratio:${proportioned + around}/${wide};min-block-size:${tallestIn(320, proportioned)}px}`,
    `@media (min-width:${desktop}px){${frame}{min-block-size:${tallestIn(desktopColumn, proportioned)}px}}`,
  ];
}

export function reserveStyles() {
  // Margins of what stands in it stay in it: they would reach outside before the element is drawn, and not after.
  const rules = ['.hpg-reserve{container-type:inline-size;display:flow-root}'];
  // What is said by container below is exact: nothing else may hold those frames taller.
  rules.push('.hpg-reserve>iframe[class]{min-block-size:0}');
  for (const [tag, { heights }] of Object.entries(JSON.parse(readFileSync(measured, 'utf8')))) {
    const steps = Object.entries(heights).map(([width, height]) => [Number(width), height]);
    rules.push(...bareFrameRules(tag, steps));
    rules.push(`.hpg-reserve>${tag}{display:flow-root}`);
    steps.forEach(([width, height], index) => {
      // Between two widths an element is at most as tall as at one of them.
      const atEnds = Math.max(height, steps[index + 1]?.[1] ?? 0);
      // But where it is much taller than when it was narrower, its parts have just taken other places, and may be taller still.
      const tallest = height > 1.05 * (steps[index - 1]?.[1] ?? height) ? atEnds * 1.1 : atEnds;
      const rule = `.hpg-reserve>${tag}{min-block-size:${Math.ceil(tallest * slack)}px}`;
      rules.push(index === 0 ? rule : `@container (min-width:${width}px){${rule}}`);
      const framed = `.hpg-reserve>iframe.${tag}{block-size:${Math.ceil(tallest * slack) + around}px}`;
      rules.push(index === 0 ? framed : `@container (min-width:${width + around}px){${framed}}`);
    });
  }
  return rules.join('\n') + '\n';
}
