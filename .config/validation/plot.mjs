// Draws a figure as one SVG: ours as curve and band, published values as hollow circles with their intervals.
import { curveUnit, short } from './words.mjs';

const WIDTH = 340;
const HEIGHT = 190;
const LEFT = 44;
const RIGHT = 38;
const TOP = 22;
const BOTTOM = 34;
const FLOOR = HEIGHT - BOTTOM;

const round = (value) => Number(value.toFixed(1));

/** Steps of 1, 2 or 5 times a power of ten, four or so up to `most`. */
function evenTicks(most) {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((candidate) => candidate >= rough);
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => Number((index * step).toPrecision(6)));
}

/** Cube roots spread low sperm counts out; everything else stands on an even scale. */
function verticalScale(figure) {
  if (figure.scale === 'men') {
    return {
      y: (share) => FLOOR - share * (FLOOR - TOP),
      ticks: [0, 0.25, 0.5, 0.75, 1],
      label: (share) => `${100 * share}`,
    };
  }
  const values = [
    ...figure.lines.flatMap(({ points }) => points.map(([, value]) => value)),
    ...(figure.band?.[1] ?? []).map(([, value]) => value),
    ...figure.points.flatMap(({ published, ours, spanY = [] }) => [published[1], ours[1], ...spanY]),
  ].filter((value) => Number.isFinite(value));
  const most = 1.04 * Math.max(...values);
  const root = figure.outcome.marker === 'sperm' ? Math.cbrt : (value) => value;
  const cubic = [0, 1, 5, 20, 50, 100, 200].filter((value) => value <= most);
  return {
    y: (value) => FLOOR - (root(Math.max(0, value)) / root(most)) * (FLOOR - TOP),
    ticks: figure.outcome.marker === 'sperm' && most > 5 ? cubic : evenTicks(most),
    label: short,
  };
}

const DAYS_PER_MONTH = 365.25 / 12;

function horizontalScale({ from, to, since }) {
  const days = to - from;
  const [unit, name] = days <= 45 ? [1, 'days'] : days <= 300 ? [7, 'weeks'] : [DAYS_PER_MONTH, 'months'];
  const ticks = evenTicks(days / unit).map((count) => ({ day: since + count * unit, label: String(count) }));
  return {
    x: (day) => LEFT + ((day - from) / days) * (WIDTH - LEFT - RIGHT),
    ticks: ticks.filter(({ day }) => day >= from && day <= to),
    name: since > 0 ? `${name} after treatment` : name,
  };
}

const line = (name, x1, y1, x2, y2) =>
  `<line class="${name}" x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"/>`;
const text = (name, x, y, words) => `<text class="${name}" x="${round(x)}" y="${round(y)}">${words}</text>`;
const escaped = (words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function axes({ x, ticks: days, name }, { y, ticks: values, label }, unit) {
  return [
    ...values.map((value) => line(value === 0 ? 'even' : 'grid', LEFT, y(value), WIDTH - RIGHT, y(value))),
    ...values.map((value) => text('value', LEFT - 5, y(value) + 3.5, label(value))),
    ...days.map(({ day, label: count }) => text('day', x(day), FLOOR + 14, count)),
    text('unit', 2, 11, escaped(unit)),
    text('days', (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 4, name),
  ];
}

const path = (points, { x }, { y }) => points.map(([day, value]) => `${round(x(day))},${round(y(value))}`).join(' ');

function curves({ lines, band }, across, up) {
  const drawn = lines.map(
    ({ points, second }, index) =>
      `<polyline class="curve${second ? ' second' : ''} dash${second ? 0 : index % 4}" points="${path(points, across, up)}"/>`,
  );
  if (!band) return drawn;
  const area = `${path(band[0], across, up)} ${path([...band[1]].reverse(), across, up)}`;
  return [`<polygon class="band" points="${area}"/>`, ...drawn];
}

/** Names of thresholds at the right end of their curves, pushed apart where they would touch. */
function names({ scale, lines }, up) {
  if (scale !== 'men') return [];
  const ends = lines.map(({ name, points }) => ({ name, y: up.y(points.at(-1)[1]) + 3.5 })).sort((a, b) => a.y - b.y);
  for (let next = 1; next < ends.length; next++) ends[next].y = Math.max(ends[next].y, ends[next - 1].y + 11);
  const over = Math.max(0, (ends.at(-1)?.y ?? 0) - (FLOOR + 4));
  return ends.map(({ name, y }) => text('name', WIDTH - RIGHT + 4, y - over, escaped(name)));
}

const there = (...numbers) => numbers.every((number) => Number.isFinite(number));

function whisker({ published: [px, py], spanX, spanY }, { x }, { y }) {
  if (spanY && there(...spanY)) {
    const [low, high] = spanY.map(y);
    return (
      line('whisker', x(px), low, x(px), high) +
      line('whisker', x(px) - 3, low, x(px) + 3, low) +
      line('whisker', x(px) - 3, high, x(px) + 3, high)
    );
  }
  if (spanX && there(...spanX)) {
    const [low, high] = spanX.map(x);
    return (
      line('whisker', low, y(py), high, y(py)) +
      line('whisker', low, y(py) - 3, low, y(py) + 3) +
      line('whisker', high, y(py) - 3, high, y(py) + 3)
    );
  }
  return '';
}

function marks(points, across, up) {
  const circle = (name, [px, py], r) =>
    there(px, py) ? `<circle class="${name}" cx="${round(across.x(px))}" cy="${round(up.y(py))}" r="${r}"/>` : '';
  return [
    ...points.map((point) => whisker(point, across, up)),
    ...points.map(({ published }) => circle('published', published, 4)),
    ...points.map(({ ours, inside }) => circle(`ours ${inside ? 'inside' : 'outside'}`, ours, 2.6)),
  ];
}

/** The drawing; `label` says it in words. */
export function plot(figure, markers, label) {
  const across = horizontalScale(figure);
  const up = verticalScale(figure);
  const unit = figure.scale === 'men' ? 'men of 100' : curveUnit(figure.outcome, markers);
  const parts = [
    ...axes(across, up, unit),
    ...curves(figure, across, up),
    ...names(figure, up),
    ...marks(figure.points, across, up),
  ];
  return `<svg class="plot" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">${parts.join('')}</svg>`;
}
