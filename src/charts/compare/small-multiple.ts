// One small picture of one marker under one protocol: its line, the first column's line behind it, own start, stop
// and the moment shown.
import { nothing, svg, type TemplateResult } from 'lit';
import type { MarkerId } from '../../data/types.js';
import { seriesLook, signPath } from '../time-axis/index.js';
import { monthX, valueY, type DrawnSeries, type PlotFrame } from './line-memo.js';

export interface SmallMultiple {
  readonly marker: MarkerId;
  readonly width: number;
  readonly height: number;
  readonly drawn: DrawnSeries;
  /** Where 8 in 10 men of a group lie; null without a group. */
  readonly band: string | null;
  /** The first column's line; null in the first column itself. */
  readonly ghost: string | null;
  readonly ownStartY: number;
  readonly stopX: number | null;
  readonly now: { readonly x: number; readonly y: number };
  /** Height of the 20 M/mL line. */
  readonly thresholdY: number | null;
  /** Scale numbers beside the plot, or none. */
  readonly ticks: readonly Tick[];
  /** Side of the scale numbers. */
  readonly ticksAt: 'left' | 'right';
}

export interface Tick {
  readonly y: number;
  readonly words: string;
  /** The 20 M/mL tick takes the marker's hue. */
  readonly isThreshold: boolean;
}

export interface SmallMultipleInput {
  readonly marker: MarkerId;
  readonly frame: PlotFrame;
  readonly drawn: DrawnSeries;
  readonly band: string | null;
  readonly ghost: string | null;
  readonly month: number;
  readonly value: number;
  readonly ownStart: number;
  readonly stopMonth: number | null;
  /** Value of the dashed line, where the row has one. */
  readonly threshold: number | null;
  /** Values with their printed numbers; empty for no scale. */
  readonly scale: readonly { readonly value: number; readonly words: string }[];
  /** Height of one line of scale numbers, px: nearer ones are dropped. */
  readonly lineHeight: number;
  readonly ticksAt: 'left' | 'right';
}

const round = (pixel: number): number => Math.round(pixel * 10) / 10;

/** Scale numbers that do not meet: the threshold stays, then the top, then zero, then what lies between. */
function placeTicks({ scale, threshold, frame, lineHeight }: SmallMultipleInput): Tick[] {
  const rank = (value: number): number => {
    if (value === threshold) return 0;
    if (value === Math.max(...scale.map((entry) => entry.value))) return 1;
    return value === 0 ? 2 : 3;
  };
  const placed: Tick[] = [];
  for (const { value, words } of [...scale].sort((a, b) => rank(a.value) - rank(b.value))) {
    const y = round(valueY(value, frame));
    if (placed.every((tick) => Math.abs(tick.y - y) >= lineHeight))
      placed.push({ y, words, isThreshold: value === threshold });
  }
  return placed.sort((a, b) => b.y - a.y);
}

/** Where everything of a small picture stands, px from the plot's upper left corner. */
export function smallMultipleGeometry(input: SmallMultipleInput): SmallMultiple {
  const { frame, value, ownStart, stopMonth, threshold } = input;
  return {
    marker: input.marker,
    width: frame.width,
    height: frame.height,
    drawn: input.drawn,
    band: input.band,
    ghost: input.ghost,
    ownStartY: round(valueY(ownStart, frame)),
    stopX: stopMonth === null ? null : round(monthX(stopMonth, frame)),
    now: { x: round(monthX(input.month, frame)), y: round(valueY(value, frame)) },
    thresholdY: threshold === null ? null : round(valueY(threshold, frame)),
    ticks: placeTicks(input),
    ticksAt: input.ticksAt,
  };
}

const across = (y: number, width: number, look: string): TemplateResult =>
  svg`<line class=${look} x1="0" x2=${width} y1=${y} y2=${y} />`;
const down = (x: number, from: number, to: number, look: string): TemplateResult =>
  svg`<line class=${look} x1=${x} x2=${x} y1=${from} y2=${to} />`;

function tickMark(tick: Tick, { width, ticksAt }: SmallMultiple): TemplateResult {
  const left = ticksAt === 'left';
  const edge = left ? 0 : width;
  const out = left ? -1 : 1;
  return svg`<line class="tick" x1=${edge} x2=${edge + out * 4} y1=${tick.y} y2=${tick.y} />
    <text class=${tick.isThreshold ? 'scale hue' : 'scale'} x=${edge + out * 7} y=${tick.y} dy="0.34em" text-anchor=${left ? 'end' : 'start'}>
      ${tick.words}
    </text>`;
}

/** The picture's contents, for a group whose class names the marker. The hue is `--_hue`. */
export function smallMultiple(picture: SmallMultiple): TemplateResult {
  const { width, height, drawn, band, ghost, now, ownStartY, stopX, thresholdY } = picture;
  const look = seriesLook[picture.marker];
  return svg`
    ${band === null ? nothing : svg`<path class="band" d=${band} />`}
    ${across(height, width, 'zero')}
    ${across(ownStartY, width, 'own')}
    ${thresholdY === null ? nothing : across(thresholdY, width, 'threshold')}
    ${stopX === null ? nothing : down(stopX, 0, height, 'stop')}
    ${ghost === null ? nothing : svg`<path class="ghost" d=${ghost} />`}
    ${drawn.swing === '' ? nothing : svg`<path class="swing" d=${drawn.swing} />`}
    <path class="line" d=${drawn.line} stroke-width=${look.width} stroke-dasharray=${look.dash} stroke-linecap=${look.cap} />
    ${down(now.x, -5, height, 'now')}
    <path class="sign" transform="translate(${now.x} ${now.y}) scale(0.8)" d=${signPath(look.sign)} />
    ${picture.ticks.map((tick) => tickMark(tick, picture))}
  `;
}
