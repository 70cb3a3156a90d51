import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Reviewed } from '../../data/types.js';
import type { KitElement } from '../kit-element.js';
import type { MarkedFact } from './marked-fact.js';
export declare class EvidencePanel implements ReactiveController {
    #private;
    /** @param day the day that decides what is fresh, "2026-11-22" */
    constructor(host: KitElement, day: () => string);
    /** The element has left the page, and its popover with it. */
    hostDisconnected(): void;
    /** Resolves when the sources are there, where they have been asked for. */
    get settled(): Promise<void>;
    /** Opens the evidence of a fact at its mark, or closes it. @param byPointer whether a press came before */
    toggle(fact: MarkedFact, button: HTMLElement, byPointer: boolean): void;
    hostUpdated(): void;
    overdue(facts: readonly Reviewed[]): TemplateResult | typeof nothing;
    folded(fact: MarkedFact): TemplateResult;
    template(): TemplateResult;
}
