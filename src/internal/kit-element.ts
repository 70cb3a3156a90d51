// What every element of the kit is: it follows a shared scenario, speaks with a voice, says what was wrong
// with its input, and never throws into the page. Anything more belongs in a controller or a function.
import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Level, Units } from '../data/types.js';
import { ScenarioController, type ScenarioHost } from '../scenario/controller.js';
import { MomentChangedEvent, ScenarioChangedEvent } from '../scenario/events.js';
import { attributeOf } from '../scenario/fields.js';
import { defaultLevel, defaultUnits, levels, unitSystems } from '../scenario/preferences.js';
import { ScenarioError, type Scenario, type ScenarioField } from '../scenario/scenario.js';
import type { ScenarioState, ScenarioStore } from '../scenario/store.js';
import { Voice, nearestLocale } from '../text/index.js';
import { version } from '../version.js';
import type { SiteContent } from './evidence/site-words.js';
import type { SiteSpeech } from './evidence/site-speech.js';
import { nearestLanguage } from './nearest-language.js';
import type { inTurn } from './draw-turns.js';
import { Problems } from './problems.js';

const oneOf = <T extends string>(given: string | undefined, allowed: readonly T[], fallback: T): T =>
  allowed.find((value) => value === given) ?? fallback;

/** So long an element waits for what its first picture is made of; then it says that something is still on its way. */
const patienceMs = 4000;

/** Fetched with a reader's first change: before, and without it, elements are drawn as they come. */
let turns: typeof inTurn | undefined;

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
export abstract class KitElement extends LitElement implements ScenarioHost {
  static readonly kitVersion = version;

  static override properties: PropertyDeclarations = {
    scenario: {},
    level: {},
    units: {},
    headingLevel: { attribute: 'heading-level' },
    content: { attribute: false, noAccessor: true },
    today: { attribute: false },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...Object.values(attributeOf), 'lang'];
  }

  /** Name of the shared scenario; elements with the same name move together. Absent: the page's own. */
  declare scenario?: string;

  /** How deep the words go: fundamentals, intermediate or academic. A reader's choice in any element goes before it. */
  declare level?: string;

  /** conventional (ng/dL) or si (nmol/L). A reader's choice in any element goes before it. */
  declare units?: string;

  /** Level of the element's heading, 2 to 6. */
  declare headingLevel: string | number;

  /** The day it is, "2026-11-22", for tests and archived pages. Absent: the day where the page is read. */
  declare today?: string;

  /** How often the reader has changed something in this element. */
  readerChanges = 0;

  /** What the first picture is made of, where that has to be fetched. Until it is there the page's own words stay. */
  protected needed?: Promise<unknown>;

  readonly #scenario = new ScenarioController(this);
  readonly #problems = new Problems(this);
  #voice: Voice | undefined;
  /** Looked up once for everything that is said in one drawing. */
  #language: string | undefined;
  #content: SiteContent | undefined;
  #speech?: SiteSpeech;
  #fetchingSpeech?: Promise<void>;
  #acting = false;
  /** Fields of a reader's own refused changes; any change that is accepted settles them. */
  readonly #refused = new Set<string>();

  /** Scenario, preferences and run of the model that this element shows. */
  get shared(): ScenarioState {
    return this.#scenario.state;
  }

  /** The store that this element follows. Set one from script to share or isolate by hand. */
  get store(): ScenarioStore {
    return this.#scenario.store;
  }
  set store(store: ScenarioStore | undefined) {
    this.#scenario.store = store;
  }

  constructor() {
    super();
    import('./page-colours.js').then(
      ({ followPageColours }) => followPageColours(this),
      () => undefined,
    );
    this.headingLevel = 3;
  }

  /**
   * The site's own words by the id of what they replace, as plain text: a message as `recovery-timeline.drawing`, or a
   * fact. Where they state other numbers than the kit, a line says that this site states them.
   */
  get content(): SiteContent | undefined {
    return this.#content;
  }
  set content(content: SiteContent | undefined) {
    this.#content = content;
    this.#voice = undefined;
    this.requestUpdate();
    if (content) this.takeSiteWords();
  }

  /** Fetches what puts the site's words in place of the kit's. */
  takeSiteWords(): void {
    this.#fetchingSpeech ??= import('./evidence/site-speech.js').then(
      ({ SiteSpeech }) => {
        this.#speech = new SiteSpeech(this, this.#problems);
        this.#voice = undefined;
        this.requestUpdate();
      },
      (error: unknown) => {
        this.scenarioProblem(error as Error);
      },
    );
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.#fetchingSpeech) return complete;
    await this.#fetchingSpeech;
    return super.getUpdateComplete();
  }

  /** Language, depth and units in use. */
  get voice(): Voice {
    const { preferences } = this.shared;
    const level = preferences.level ?? oneOf(this.level, levels, defaultLevel);
    const units = preferences.units ?? oneOf(this.units, unitSystems, defaultUnits);
    const locale = nearestLocale(this.#language ?? nearestLanguage(this));
    const same = this.#voice?.level === level && this.#voice.units === units && this.#voice.locale === locale;
    if (same && this.#voice) return this.#voice;
    const own = new Voice(locale, level, units);
    return (this.#voice = this.#speech?.voice(own) ?? own);
  }

  /** What was wrong with the element's input, to be shown before everything else. */
  protected get problems(): Problems {
    return this.#problems;
  }

  scenarioProblem(error: Error): void {
    this.#problems.add(error);
  }

  scenarioUsable(attribute: string): void {
    this.#problems.clear(attribute);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old === value) return;
    this.#problems.clear(name);
    this.#scenario.attributeChanged(name, value);
    this.requestUpdate();
  }

  protected override willUpdate(_changed?: PropertyValues): void {
    for (const [name, value, allowed] of [
      ['level', this.level, levels],
      ['units', this.units, unitSystems],
      ['heading-level', String(this.headingLevel), ['2', '3', '4', '5', '6']],
    ] as const) {
      if (value == null || (allowed as readonly string[]).includes(value)) this.#problems.clear(name);
      else this.#problems.add(new ScenarioError(name, value, allowed.join(', ')));
    }
  }

  protected override performUpdate(): void {
    this.#language = nearestLanguage(this);
    try {
      super.performUpdate();
    } finally {
      this.#language = undefined;
    }
  }

  /** Drawn once and whole: what comes in two steps pushes what is being read. Then in turn with the other elements. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated && this.needed) {
      await Promise.race([this.needed, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
    }
    const first = this.#acting || !this.hasUpdated;
    this.#acting = false;
    await (turns ? turns(this, () => void super.scheduleUpdate(), first) : super.scheduleUpdate());
  }

  /** A reader changed the shared scenario in this element. */
  protected change(patch: Partial<Scenario>): void {
    if (!turns) {
      import('./draw-turns.js').then(
        ({ inTurn }) => (turns = inTurn),
        () => undefined,
      );
    }
    // Before all others: it answers the reader's hand in the same frame.
    this.#acting = true;
    this.requestUpdate();
    try {
      this.#announce(this.store.update(patch));
    } catch (error) {
      this.scenarioProblem(error as Error);
      this.#refused.add(error instanceof ScenarioError ? error.field : '');
      // Controls go back to what is in force.
      this.requestUpdate();
    }
  }

  /** A reader went back to the page's start values. */
  protected startOver(): void {
    this.#announce(this.store.reset());
  }

  #announce(changed: readonly ScenarioField[]): void {
    for (const field of this.#refused) this.#problems.clear(field);
    this.#refused.clear();
    if (changed.length === 0) return;
    this.readerChanges += 1;
    const { scenario } = this.shared;
    this.dispatchEvent(new ScenarioChangedEvent(scenario, changed));
    if (changed.includes('month')) this.dispatchEvent(new MomentChangedEvent(scenario.month));
  }

  /** A reader chose another depth or other units for the whole group. */
  protected prefer(preferences: { level?: Level; units?: Units }): void {
    this.store.prefer(preferences);
  }
}
