// The end of the testosterone course as a handle: dragged with a pointer, moved with keys.
import { svg, type TemplateResult } from 'lit';
import type { CourseBar } from '../../charts/timeline/course-bars.js';

export interface EndHandle {
  readonly bar: CourseBar;
  readonly label: string;
  readonly valueText: string;
  /** Months. */
  readonly value: number;
  readonly range: readonly [number, number];
  readonly monthAt: (event: PointerEvent) => number;
  readonly onMonths: (months: number) => void;
  /** A drag begins or ends; while it lasts the axis stays as it is. */
  readonly onDrag: (dragging: boolean) => void;
}

const step = 1;
const largeStep = 6;
const size = { width: 9, height: 30, hit: 44 };

/** The month that a key moves the handle to; undefined for keys that do nothing here. */
function monthForKey({ key, shiftKey }: KeyboardEvent, { value, range }: EndHandle): number | undefined {
  const by = shiftKey ? largeStep : step;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return value + by;
    case 'ArrowLeft':
    case 'ArrowDown':
      return value - by;
    case 'PageUp':
      return value + largeStep;
    case 'PageDown':
      return value - largeStep;
    case 'Home':
      return range[0];
    case 'End':
      return range[1];
    default:
      return undefined;
  }
}

/** Follows one drag from its start to its end; Escape puts the course back. */
function drag(start: PointerEvent, handle: EndHandle): void {
  const grip = start.currentTarget as SVGElement;
  const events = new AbortController();
  const { signal } = events;
  const set = (months: number): void => handle.onMonths(Math.min(Math.max(months, handle.range[0]), handle.range[1]));
  const finish = (): void => {
    events.abort();
    handle.onDrag(false);
  };
  start.stopPropagation();
  start.preventDefault();
  grip.focus();
  grip.setPointerCapture(start.pointerId);
  handle.onDrag(true);
  grip.addEventListener('pointermove', (event) => set(Math.round(handle.monthAt(event))), { signal });
  grip.addEventListener('pointerup', finish, { signal });
  grip.addEventListener('pointercancel', finish, { signal });
  grip.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      handle.onMonths(handle.value);
      finish();
    },
    { signal },
  );
}

export function endHandle(handle: EndHandle): TemplateResult {
  const { bar, range } = handle;
  const x = bar.x + bar.width;
  const middle = bar.y + bar.height / 2;
  const top = middle - size.height / 2;
  return svg`<g
    class="handle"
    part="handle"
    role="slider"
    tabindex="0"
    aria-label=${handle.label}
    aria-valuemin=${range[0]}
    aria-valuemax=${range[1]}
    aria-valuenow=${handle.value}
    aria-valuetext=${handle.valueText}
    @pointerdown=${(event: PointerEvent) => drag(event, handle)}
    @keydown=${(event: KeyboardEvent) => {
      const month = monthForKey(event, handle);
      if (month === undefined) return;
      event.preventDefault();
      handle.onMonths(Math.min(Math.max(month, range[0]), range[1]));
    }}
  >
    <rect class="hit" x=${(x - size.hit / 2).toFixed(1)} y=${(middle - size.hit / 2).toFixed(1)} width=${size.hit} height=${size.hit} />
    <rect class="grip" x=${(x - size.width / 2).toFixed(1)} y=${top.toFixed(1)} width=${size.width} height=${size.height} rx="2" />
    <path d="M${(x - 1.5).toFixed(1)} ${(top + 9).toFixed(1)}v12m3 0v-12" />
  </g>`;
}
