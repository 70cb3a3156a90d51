// Draws one result, or the axis above a list, as an SVG strip: ours over published on a log scale from 1/4 to 4.
// Positions are percentages, so that a strip fills any width while its marks keep their size.

const EDGE = 4;
const BOUND = 4;
export const ticks = [
  [1 / 4, '¼'],
  [1 / 2, '½'],
  [1, '1'],
  [2, '2'],
  [4, '4'],
];

/** Place on the strip in percent, held at the edges; share = 1 is the middle. */
export function place(share) {
  const bounded = Math.min(BOUND, Math.max(1 / BOUND, share));
  const fraction = Math.log(bounded * BOUND) / Math.log(BOUND * BOUND);
  return Number((EDGE + fraction * (100 - 2 * EDGE)).toFixed(2));
}

const line = (name, x1, x2, y1, y2) => `<line class="${name}" x1="${x1}%" x2="${x2}%" y1="${y1}" y2="${y2}"/>`;
const grid = (height) =>
  ticks.map(([share]) => line(share === 1 ? 'even' : 'grid', place(share), place(share), 0, height));

/** The scale of a list. Hidden from readers who hear the page: each row tells its numbers in words. */
export function axis() {
  const labels = ticks.map(([share, text]) => `<text x="${place(share)}%" y="14">${text}</text>`);
  return `<svg class="axis" width="100%" height="22" aria-hidden="true">${labels.join('')}${ticks.map(([share]) => line('grid', place(share), place(share), 18, 22)).join('')}</svg>`;
}

function whisker({ value, low, high }) {
  if (low === undefined || high === undefined) return '';
  const [from, to] = [place(low / value), place(high / value)];
  return line('whisker', from, to, 20, 20) + line('whisker', from, from, 15, 25) + line('whisker', to, to, 15, 25);
}

/** Ours, or an arrow at the edge where it lies beyond the scale or was never reached. */
function ours(result) {
  const verdict = result.inside ? 'inside' : 'outside';
  const share = result.ours === null ? Infinity : result.ours / result.published.value;
  const x = place(share);
  if (share > BOUND) return `<text class="beyond ${verdict}" x="${x}%" y="12">▶</text>`;
  if (share < 1 / BOUND) return `<text class="beyond ${verdict}" x="${x}%" y="12">◀</text>`;
  return `<circle class="ours ${verdict}" cx="${x}%" cy="8" r="5"/>`;
}

/** Band: the allowed limits. Hollow circle and whisker: published. Filled dot above it: simulated. Nothing where nought
 *  was published: no multiple of it exists. */
export function strip(result) {
  const { published, allowed } = result;
  if (published.value === 0) return '';
  const [from, to] = [place(allowed.low / published.value), place(allowed.high / published.value)];
  const marks = [
    `<rect class="allowed" x="${from}%" width="${Number((to - from).toFixed(2))}%" y="0" height="28"/>`,
    ...grid(28),
    whisker(published),
    `<circle class="published" cx="${place(1)}%" cy="20" r="5"/>`,
    ours(result),
  ];
  return `<svg class="strip" width="100%" height="28" aria-hidden="true">${marks.join('')}</svg>`;
}
