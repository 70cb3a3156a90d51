// Something in the drawing that a reader moves: a slider for keys and for who does not see it; the pointer is followed by the
// element.
import { svg } from 'lit';
/** Steps that a key goes; "page" stands for as many as the unit of time has. */
const keys = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageUp: 'page',
    PageDown: '-page',
    Home: -Infinity,
    End: Infinity,
};
/**
 * @param k text size in use relative to 16 px
 * @param step of the unit of time in use, months @param page how many of them Page keys and Shift go
 */
export function handleTemplate(movable, { target, grip, outside }, k, { step, page }, onEscape) {
    const { name, month, range, label, text, to } = movable;
    const onKey = (event) => {
        if (event.key === 'Escape')
            onEscape();
        const key = keys[event.key];
        if (key === undefined)
            return;
        event.preventDefault();
        const steps = key === 'page' ? page : key === '-page' ? -page : key;
        to(month + step * steps * (event.shiftKey && Math.abs(steps) === 1 ? page : 1));
    };
    const [low, high] = range.map((end) => Math.round((end / step) * 10) / 10);
    const now = Math.round((month / step) * 10) / 10;
    const { x, y, width, height } = target;
    return svg `<g
    class=${`handle ${grip ? 'end' : 'whole'}${outside ? ' outside' : ''}`} part="handle" data-moves=${name}
    role="slider" tabindex="0" aria-label=${label} aria-valuemin=${low} aria-valuemax=${high}
    aria-valuenow=${now} aria-valuetext=${text} @keydown=${onKey}
  >
    <path class="target" d=${`M${x.toFixed(1)} ${y.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h${(-width).toFixed(1)}z`} />
    ${grip
        ? svg `<g transform="translate(${grip.x.toFixed(1)} ${grip.y.toFixed(1)}) scale(${Math.max(1, k)})">
            <path class="grip" d="M-4.5 -12h9v24h-9z" /><path d="M-1.5 -6v12m3 0v-12" />
          </g>`
        : ''}
  </g>`;
}
//# sourceMappingURL=handle.template.js.map