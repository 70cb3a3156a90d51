// What every element of the kit is: it follows a shared scenario, speaks with a voice, says what was wrong
// with its input, and never throws into the page. Anything more belongs in a controller or a function.
import { LitElement } from 'lit';
import { ScenarioController } from '../scenario/controller.js';
import { MomentChangedEvent, ScenarioChangedEvent } from '../scenario/events.js';
import { attributeOf } from '../scenario/fields.js';
import { defaultLevel, defaultUnits, levels, unitSystems } from '../scenario/preferences.js';
import { ScenarioError } from '../scenario/scenario.js';
import { Voice, nearestLocale } from '../text/index.js';
import { version } from '../version.js';
import { nearestLanguage } from './nearest-language.js';
import { Problems } from './problems.js';
const oneOf = (given, allowed, fallback) => allowed.find((value) => value === given) ?? fallback;
/** So long an element waits for what its first picture is made of; then it says that something is still on its way. */
const patienceMs = 4000;
/** Fetched with a reader's first change: before, and without it, elements are drawn as they come. */
let turns;
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
export class KitElement extends LitElement {
    static { this.kitVersion = version; }
    static { this.properties = {
        scenario: {},
        level: {},
        units: {},
        headingLevel: { attribute: 'heading-level' },
        content: { attribute: false, noAccessor: true },
        today: { attribute: false },
    }; }
    static get observedAttributes() {
        return [...super.observedAttributes, ...Object.values(attributeOf), 'lang'];
    }
    #scenario;
    #problems;
    #voice;
    /** Looked up once for everything that is said in one drawing. */
    #language;
    #content;
    #speech;
    #fetchingSpeech;
    #acting;
    /** Fields of a reader's own refused changes; any change that is accepted settles them. */
    #refused;
    /** Scenario, preferences and run of the model that this element shows. */
    get shared() {
        return this.#scenario.state;
    }
    /** The store that this element follows. Set one from script to share or isolate by hand. */
    get store() {
        return this.#scenario.store;
    }
    set store(store) {
        this.#scenario.store = store;
    }
    constructor() {
        super();
        /** How often the reader has changed something in this element. */
        this.readerChanges = 0;
        this.#scenario = new ScenarioController(this);
        this.#problems = new Problems(this);
        this.#acting = false;
        /** Fields of a reader's own refused changes; any change that is accepted settles them. */
        this.#refused = new Set();
        import('./page-colours.js').then(({ followPageColours }) => followPageColours(this), () => undefined);
        this.headingLevel = 3;
    }
    /**
     * The site's own words by the id of what they replace, as plain text: a message as `recovery-timeline.drawing`, or a
     * fact. Where they state other numbers than the kit, a line says that this site states them.
     */
    get content() {
        return this.#content;
    }
    set content(content) {
        this.#content = content;
        this.#voice = undefined;
        this.requestUpdate();
        if (content)
            this.takeSiteWords();
    }
    /** Fetches what puts the site's words in place of the kit's. */
    takeSiteWords() {
        this.#fetchingSpeech ??= import('./evidence/site-speech.js').then(({ SiteSpeech }) => {
            this.#speech = new SiteSpeech(this, this.#problems);
            this.#voice = undefined;
            this.requestUpdate();
        }, (error) => {
            this.scenarioProblem(error);
        });
    }
    async getUpdateComplete() {
        const complete = await super.getUpdateComplete();
        if (!this.#fetchingSpeech)
            return complete;
        await this.#fetchingSpeech;
        return super.getUpdateComplete();
    }
    /** Language, depth and units in use. */
    get voice() {
        const { preferences } = this.shared;
        const level = preferences.level ?? oneOf(this.level, levels, defaultLevel);
        const units = preferences.units ?? oneOf(this.units, unitSystems, defaultUnits);
        const locale = nearestLocale(this.#language ?? nearestLanguage(this));
        const same = this.#voice?.level === level && this.#voice.units === units && this.#voice.locale === locale;
        if (same && this.#voice)
            return this.#voice;
        const own = new Voice(locale, level, units);
        return (this.#voice = this.#speech?.voice(own) ?? own);
    }
    /** What was wrong with the element's input, to be shown before everything else. */
    get problems() {
        return this.#problems;
    }
    scenarioProblem(error) {
        this.#problems.add(error);
    }
    scenarioUsable(attribute) {
        this.#problems.clear(attribute);
    }
    attributeChangedCallback(name, old, value) {
        super.attributeChangedCallback(name, old, value);
        if (old === value)
            return;
        this.#problems.clear(name);
        this.#scenario.attributeChanged(name, value);
        this.requestUpdate();
    }
    willUpdate(_changed) {
        for (const [name, value, allowed] of [
            ['level', this.level, levels],
            ['units', this.units, unitSystems],
            ['heading-level', String(this.headingLevel), ['2', '3', '4', '5', '6']],
        ]) {
            if (value == null || allowed.includes(value))
                this.#problems.clear(name);
            else
                this.#problems.add(new ScenarioError(name, value, allowed.join(', ')));
        }
    }
    performUpdate() {
        this.#language = nearestLanguage(this);
        try {
            super.performUpdate();
        }
        finally {
            this.#language = undefined;
        }
    }
    /** Drawn once and whole: what comes in two steps pushes what is being read. Then in turn with the other elements. */
    async scheduleUpdate() {
        if (!this.hasUpdated && this.needed) {
            await Promise.race([this.needed, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
        }
        const first = this.#acting || !this.hasUpdated;
        this.#acting = false;
        await (turns ? turns(this, () => void super.scheduleUpdate(), first) : super.scheduleUpdate());
    }
    /** A reader changed the shared scenario in this element. */
    change(patch) {
        if (!turns) {
            import('./draw-turns.js').then(({ inTurn }) => (turns = inTurn), () => undefined);
        }
        // Before all others: it answers the reader's hand in the same frame.
        this.#acting = true;
        this.requestUpdate();
        try {
            this.#announce(this.store.update(patch));
        }
        catch (error) {
            this.scenarioProblem(error);
            this.#refused.add(error instanceof ScenarioError ? error.field : '');
            // Controls go back to what is in force.
            this.requestUpdate();
        }
    }
    /** A reader went back to the page's start values. */
    startOver() {
        this.#announce(this.store.reset());
    }
    #announce(changed) {
        for (const field of this.#refused)
            this.#problems.clear(field);
        this.#refused.clear();
        if (changed.length === 0)
            return;
        this.readerChanges += 1;
        const { scenario } = this.shared;
        this.dispatchEvent(new ScenarioChangedEvent(scenario, changed));
        if (changed.includes('month'))
            this.dispatchEvent(new MomentChangedEvent(scenario.month));
    }
    /** A reader chose another depth or other units for the whole group. */
    prefer(preferences) {
        this.store.prefer(preferences);
    }
}
//# sourceMappingURL=kit-element.js.map