import { type TemplateResult } from 'lit';
import { type StripInput } from '../../charts/conveyor/moment-strip.js';
import type { Run } from '../../scenario/run.js';
import type { Voice } from '../../text/index.js';
export type Room = Pick<StripInput, 'width' | 'zoom' | 'rightToLeft' | 'measure'>;
/** @param onMonth the reader wants another moment */
export declare function momentTemplate(voice: Voice, run: Run, month: number, room: Room, onMonth: (month: number) => void): TemplateResult;
/** @param onStart the reader follows the cells of another month */
export declare function followTemplate(voice: Voice, run: Run, startMonth: number, onStart: (month: number) => void): TemplateResult;
