// The question what LH will do: asked where the man is still untreated; answered there and once he is on testosterone.
import { html, nothing, type TemplateResult } from 'lit';
import type { EvidenceMarks } from '../../internal/evidence/evidence-marks.js';
import type { KitElement } from '../../internal/kit-element.js';
import type { Voice } from '../../text/index.js';
import type * as More from './axis-more.js';
import type { AxisState } from './axis-state.js';
import { questionTemplate, type Guess } from './guess.js';
import { phaseMonths } from './phase-months.js';

/** The buttons that were pressed go: what follows them takes the focus, so that Tab leads on from here. */
export async function focusNext({ updateComplete, renderRoot }: KitElement): Promise<void> {
  await updateComplete;
  renderRoot.querySelector<HTMLElement>('[data-show], [part=moment]')?.focus();
}

/** @param more what answers a guess, once it has been fetched */
export function predictionTemplate(
  voice: Voice,
  marks: EvidenceMarks,
  { run, phase, month }: AxisState,
  guess: Guess | 'skipped' | undefined,
  more: Pick<typeof More, 'revealTemplate'> | undefined,
  on: { readonly show: (month: number) => void; readonly guessed: (guess: Guess | 'skipped') => void },
): TemplateResult | typeof nothing {
  if (!run.hasTestosterone || guess === 'skipped' || (phase !== 'before' && !(guess && phase === 'on'))) return nothing;
  const seen = phase === 'on';
  const then = seen ? month : (phaseMonths(run, month).find(([name]) => name === 'on')?.[1] ?? 0);
  const show = (): void => {
    on.show(then);
  };
  return html`<div class="predict" part="prediction" aria-live="polite">
    ${
      guess
        ? more?.revealTemplate(voice, marks, run, then, guess, seen ? undefined : show)
        : questionTemplate(voice, on.guessed)
    }
  </div>`;
}
