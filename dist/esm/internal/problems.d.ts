import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Voice } from '../text/index.js';
interface ProblemHost extends ReactiveControllerHost, Element {
    readonly voice: Voice;
}
export declare class Problems {
    #private;
    constructor(host: ProblemHost);
    /** Keeps an error until the field is given something usable, and tells page and console once. */
    add(error: Error): void;
    /** The field has been given something usable. */
    clear(field: string): void;
    get template(): TemplateResult | typeof nothing;
}
export {};
