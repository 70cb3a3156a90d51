// The end of the testosterone course as a handle: moved with keys here, dragged by the element's pointer events.
import { svg, type TemplateResult } from 'lit';
import type { CourseBar } from '../../charts/timeline/course-bars.js';

export interface EndHandle {
  readonly bar: CourseBar;
  /** Text size in use relative to 16 px. */
  readonly k: number;
  readonly label: string;
  readonly valueText: string;
  /** Months. */
  readonly value: number;
  readonly range: readonly [number, number];
  readonly onMonths: (months: number) => void;
  readonly onEscape: () => void;
}

/** Months that a key moves the end by; with Shift the larger one. */
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 6,
  PageDown: -6,
  Home: -Infinity,
  End: Infinity,
};
const withShift = 6;
/** px at the default text size; the hit area is for a finger. */
const size = { width: 9, height: 30, hit: 44 };

const box = (x: number, y: number, width: number, height: number, name: string): TemplateResult =>
  svg`<rect class=${name} x=${(x - width / 2).toFixed(1)} y=${(y - height / 2).toFixed(1)} width=${width} height=${height} />`;

export function endHandle({ bar, k, label, valueText, value, range, onMonths, onEscape }: EndHandle): TemplateResult {
  const x = bar.x + bar.width;
  const y = bar.y + bar.height / 2;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onEscape();
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onMonths(value + step * (event.shiftKey && Math.abs(step) === 1 ? withShift : 1));
  };
  return svg`<g
    class="handle" part="handle" role="slider" tabindex="0" aria-label=${label} aria-valuemin=${range[0]}
    aria-valuemax=${range[1]} aria-valuenow=${value} aria-valuetext=${valueText} @keydown=${onKey}
  >
    ${box(x, y, size.hit, size.hit, 'hit')} ${box(x, y, size.width * k, size.height * k, 'grip')}
    <path d="M${(x - 1.5).toFixed(1)} ${(y - 6).toFixed(1)}v12m3 0v-12" />
  </g>`;
}
