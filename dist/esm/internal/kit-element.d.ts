import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Level, Units } from '../data/types.js';
import { type ScenarioHost } from '../scenario/controller.js';
import { type Scenario } from '../scenario/scenario.js';
import type { ScenarioState, ScenarioStore } from '../scenario/store.js';
import { Voice } from '../text/index.js';
import { Problems } from './problems.js';
/**
 * @attr {string} protocol - Start value: which treatment, e.g. `stop`, `trt`, `trt-hcg`.
 * @attr {string} agent - Start value: which testosterone from outside, e.g. `testosterone-enanthate`.
 * @attr {number} dose - Start value: mg per administration.
 * @attr {number} every-days - Start value: days between administrations.
 * @attr {number} trt-months - Start value: months on testosterone, 1 to 120.
 * @attr {number} age - Start value: years, 18 to 80.
 * @attr {number} baseline-sperm - Start value: million sperm per mL before treatment, 1 to 300.
 * @attr {number} month - Start value: the moment shown, months from the first dose.
 * @attr {string} population - Start value: whose experience groups of men stand for, `trial` or `clinic`.
 * @attr {string} courses - Start value: medicines beside testosterone in place of the protocol's, e.g. `hcg_500_2_0_365`; `none` for none.
 * @fires {ScenarioChangedEvent} hpg-scenario-changed - A reader changed the shared scenario.
 * @fires {MomentChangedEvent} hpg-moment-changed - A reader moved to another month.
 * @fires {HpgErrorEvent} hpg-error - Something given to the element could not be used.
 */
export declare abstract class KitElement extends LitElement implements ScenarioHost {
    #private;
    static readonly kitVersion = "0.1.0";
    static properties: PropertyDeclarations;
    static get observedAttributes(): string[];
    /** Name of the shared scenario; elements with the same name move together. Absent: the page's own. */
    scenario?: string;
    /** How deep the words go: fundamentals, intermediate or academic. A reader's choice in any element goes before it. */
    level?: string;
    /** conventional (ng/dL) or si (nmol/L). A reader's choice in any element goes before it. */
    units?: string;
    /** Level of the element's heading, 2 to 6. */
    headingLevel: string | number;
    /** How often the reader has changed something in this element. */
    readerChanges: number;
    /** Scenario, preferences and run of the model that this element shows. */
    get shared(): ScenarioState;
    /** The store that this element follows. Set one from script to share or isolate by hand. */
    get store(): ScenarioStore;
    set store(store: ScenarioStore | undefined);
    constructor();
    /** Language, depth and units in use. */
    get voice(): Voice;
    /** What was wrong with the element's input, to be shown before everything else. */
    protected get problems(): Problems;
    scenarioProblem(error: Error): void;
    scenarioUsable(attribute: string): void;
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    protected willUpdate(_changed?: PropertyValues): void;
    /** A reader changed the shared scenario in this element. */
    protected change(patch: Partial<Scenario>): void;
    /** A reader went back to the page's start values. */
    protected startOver(): void;
    /** A reader chose another depth or other units for the whole group. */
    protected prefer(preferences: {
        level?: Level;
        units?: Units;
    }): void;
}
