import { nothing, type TemplateResult } from 'lit';
import type { EvidenceMarks } from '../../internal/evidence/evidence-marks.js';
import type { KitElement } from '../../internal/kit-element.js';
import type { Voice } from '../../text/index.js';
import type * as More from './axis-more.js';
import type { AxisState } from './axis-state.js';
import { type Guess } from './guess.js';
/** The buttons that were pressed go: what follows them takes the focus, so that Tab leads on from here. */
export declare function focusNext({ updateComplete, renderRoot }: KitElement): Promise<void>;
/** @param more what answers a guess, once it has been fetched */
export declare function predictionTemplate(voice: Voice, marks: EvidenceMarks, { run, phase, month }: AxisState, guess: Guess | 'skipped' | undefined, more: Pick<typeof More, 'revealTemplate'> | undefined, on: {
    readonly show: (month: number) => void;
    readonly guessed: (guess: Guess | 'skipped') => void;
}): TemplateResult | typeof nothing;
