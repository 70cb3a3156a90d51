import { ScenarioError, type Scenario } from './scenario.js';
/** What one element asks for. */
export interface Proposal {
    readonly element: Element;
    readonly start: Partial<Scenario>;
}
/** What a scope makes of all proposals for one scenario. */
export interface Settlement {
    readonly start: Partial<Scenario>;
    /** Values that stood back behind those of an earlier element. */
    readonly rivals: readonly string[];
    readonly problems: ReadonlyMap<Element, readonly ScenarioError[]>;
}
/** For sorting proposals. */
export declare const inDocumentOrder: (a: Proposal, b: Proposal) => number;
/** First in the list wins, field by field. */
export declare function settle(proposals: readonly Proposal[]): Settlement;
