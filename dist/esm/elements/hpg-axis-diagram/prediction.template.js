// The question what LH will do: asked where the man is still untreated; answered there and once he is on testosterone.
import { html, nothing } from 'lit';
import { questionTemplate } from './guess.js';
import { phaseMonths } from './phase-months.js';
/** The buttons that were pressed go: what follows them takes the focus, so that Tab leads on from here. */
export async function focusNext({ updateComplete, renderRoot }) {
    await updateComplete;
    renderRoot.querySelector('[data-show], [part=moment]')?.focus();
}
/** @param more what answers a guess, once it has been fetched */
export function predictionTemplate(voice, marks, { run, phase, month }, guess, more, on) {
    if (!run.hasTestosterone || guess === 'skipped' || (phase !== 'before' && !(guess && phase === 'on')))
        return nothing;
    const seen = phase === 'on';
    const then = seen ? month : (phaseMonths(run, month).find(([name]) => name === 'on')?.[1] ?? 0);
    const show = () => {
        on.show(then);
    };
    return html `<div class="predict" part="prediction" aria-live="polite">
    ${guess
        ? more?.revealTemplate(voice, marks, run, then, guess, seen ? undefined : show)
        : questionTemplate(voice, on.guessed)}
  </div>`;
}
//# sourceMappingURL=prediction.template.js.map