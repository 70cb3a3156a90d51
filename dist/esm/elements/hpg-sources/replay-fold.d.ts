import { type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Voice } from '../../text/index.js';
import type * as Facts from './facts.js';
type FactsModule = typeof Facts;
/** Words in a slot of the page, made again when one of `from` has changed. */
type Slotted = (name: string, words: TemplateResult | (() => TemplateResult), from?: readonly unknown[]) => TemplateResult;
export declare class ReplayFold implements ReactiveController {
    #private;
    /** @param failed told when the run breaks off */
    constructor(host: ReactiveControllerHost, failed: (error: Error) => void);
    hostConnected(): void;
    hostDisconnected(): void;
    /** What is said once a run has ended. */
    announced(voice: Voice, facts: FactsModule): string;
    /** A row per published result, with ours beside it where it has been run. */
    csvRows(voice: Voice, facts: FactsModule): readonly (readonly string[])[];
    template(voice: Voice, facts: FactsModule, slotted: Slotted): TemplateResult;
}
export {};
