import { type TemplateResult } from 'lit';
import type { Voice } from '../../text/index.js';
import type { AxisState } from './axis-state.js';
import { type BandRoom } from './month-band.js';
/** @param onMonth the reader wants another moment; @param onCompare to see two states side by side, or one again */
export declare function momentsTemplate(voice: Voice, { run, month, phase }: AxisState, room: BandRoom, onMonth: (month: number) => void, comparing: boolean, onCompare: () => void): TemplateResult;
