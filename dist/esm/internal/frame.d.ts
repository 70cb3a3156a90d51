import { type ReactiveController, type TemplateResult } from 'lit';
import type { Level } from '../data/types.js';
import type { Voice } from '../text/index.js';
import type { KitElement } from './kit-element.js';
/** What an element puts into its frame. */
export interface FrameContent {
    /** One sentence that answers the reader's question, before any control. */
    readonly answer: string;
    /** What is simulated, for whom, and what is published. */
    readonly about: string;
    /** Controls and drawing. */
    readonly body: TemplateResult;
    /** The same numbers as a table. */
    readonly table: TemplateResult;
    readonly evidence: Evidence | EvidenceOnDemand;
}
/** The sources behind what is shown, and what the model leaves out. */
export interface Evidence {
    readonly count: number;
    /** The list of them. */
    readonly sources: TemplateResult;
    /** One sentence each. */
    readonly limits: readonly string[];
}
/** Evidence that is fetched when a reader opens a fold or prints the page. */
export interface EvidenceOnDemand {
    /** How many sources there are. */
    readonly count: number;
    /** Fetches it; the element then renders again with Evidence. */
    readonly load: () => void;
}
export declare class FrameController implements ReactiveController {
    #private;
    constructor(host: KitElement, prefer: (level: Level) => void);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
    /** Renders the words into the page and returns the template of the shadow root. */
    render(voice: Voice, problems: unknown, content: FrameContent): TemplateResult;
}
export declare const frameStyles: import("lit").CSSResult;
