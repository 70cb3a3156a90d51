import { type TemplateResult } from 'lit';
import type { Voice } from '../../text/index.js';
import type { AxisState } from './axis-state.js';
import { type BandRoom } from './month-band.js';
/** @param onMonth the reader wants another moment */
export declare function momentsTemplate(voice: Voice, { run, month, phase }: AxisState, room: BandRoom, onMonth: (month: number) => void): TemplateResult;
