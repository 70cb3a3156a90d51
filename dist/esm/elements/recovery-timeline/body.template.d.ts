import { type TemplateResult } from 'lit';
import type { TimelineDrawing } from '../../charts/timeline/drawing.js';
import type { TimelineState } from '../../charts/timeline/timeline-state.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { ScenarioState } from '../../scenario/store.js';
import type { Voice } from '../../text/index.js';
import type { AfterDrawing } from './after/after-drawing.js';
export interface Body {
    readonly voice: Voice;
    readonly shared: ScenarioState;
    readonly state: TimelineState;
    readonly drawing: TimelineDrawing;
    /** What the drawing says to those who do not see it. */
    readonly words: string;
    /** Where the run lies outside what was studied; '' where it does not. */
    readonly outside: string;
    readonly after: AfterDrawing | undefined;
    /** Whether the group of men is that of this run. */
    readonly grouped: boolean;
    readonly change: (patch: Partial<Scenario>) => void;
}
export declare function bodyTemplate(body: Body): TemplateResult;
