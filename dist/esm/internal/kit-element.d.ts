import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Level, Units } from '../data/types.js';
import { type ScenarioHost } from '../scenario/controller.js';
import { type Scenario } from '../scenario/scenario.js';
import type { ScenarioState, ScenarioStore } from '../scenario/store.js';
import { Voice } from '../text/index.js';
import type { SiteContent } from './evidence/site-words.js';
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
    /** The day it is, "2026-11-22", for tests and archived pages. Absent: the day where the page is read. */
    today?: string;
    /** How often the reader has changed something in this element. */
    readerChanges: number;
    /** What the first picture is made of, where that has to be fetched. Until it is there the page's own words stay. */
    protected needed?: Promise<unknown>;
    /** Scenario, preferences and run of the model that this element shows. */
    get shared(): ScenarioState;
    /** The store that this element follows. Set one from script to share or isolate by hand. */
    get store(): ScenarioStore;
    set store(store: ScenarioStore | undefined);
    constructor();
    /**
     * The site's own words by the id of what they replace, as plain text: a message as `recovery-timeline.drawing`, or a
     * fact. Where they state other numbers than the kit, a line says that this site states them.
     */
    get content(): SiteContent | undefined;
    set content(content: SiteContent | undefined);
    /** Fetches what puts the site's words in place of the kit's. */
    takeSiteWords(): void;
    protected getUpdateComplete(): Promise<boolean>;
    /** Language, depth and units in use. */
    get voice(): Voice;
    /** What was wrong with the element's input, to be shown before everything else. */
    protected get problems(): Problems;
    scenarioProblem(error: Error): void;
    scenarioUsable(attribute: string): void;
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    protected willUpdate(_changed?: PropertyValues): void;
    protected performUpdate(): void;
    /** Drawn once and whole: what comes in two steps pushes what is being read. Then in turn with the other elements. */
    protected scheduleUpdate(): Promise<void>;
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
