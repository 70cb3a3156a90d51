// The end of the testosterone course as a handle: moved with keys here, dragged by the element's pointer events.
import { svg } from 'lit';
import { recoveryTimeline } from '../../../text/en/recovery-timeline.js';
/** Months that a key moves the end by; with Shift the larger one. */
const steps = {
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
/**
 * @param bar whose end it is
 * @param k text size in use relative to 16 px
 * @param months after which testosterone ends, and from when to when it can
 */
export function endHandle(voice, bar, k, months, [first, last], onMonths, onEscape) {
    const say = voice.say(recoveryTimeline);
    const x = (bar.x + bar.width).toFixed(1);
    const y = (bar.y + bar.height / 2).toFixed(1);
    const onKey = (event) => {
        if (event.key === 'Escape')
            onEscape();
        const step = steps[event.key];
        if (step === undefined)
            return;
        event.preventDefault();
        onMonths(months + step * (event.shiftKey && Math.abs(step) === 1 ? withShift : 1));
    };
    return svg `<g
    class="handle" part="handle" role="slider" tabindex="0" aria-label=${say.end} aria-valuemin=${first}
    aria-valuemax=${last} aria-valuenow=${months} aria-valuetext=${say.endAt({ month: voice.number(months, 1) })}
    @keydown=${onKey} transform="translate(${x} ${y}) scale(${Math.max(1, k)})"
  >
    <path pointer-events="all" stroke="none" d="M-22 -22h44v44h-44z" />
    <path class="grip" d="M-4.5 -15h9v30h-9z" />
    <path d="M-1.5 -6v12m3 0v-12" />
  </g>`;
}
//# sourceMappingURL=end-handle.js.map