// <recovery-timeline>: hormones, sperm and testis volume before, on and after testosterone, month by month.
import { html, nothing, type TemplateResult } from 'lit';
import { publishedStyles } from '../../charts/time-axis/published-point.styles.js';
import { timelineDrawing, type TimelineDrawing } from '../../charts/timeline/drawing.js';
import { momentTemplate, type MomentWords } from '../../charts/timeline/moment.template.js';
import { pictureStyles } from '../../charts/timeline/picture.styles.js';
import { pictureTemplate } from '../../charts/timeline/picture.template.js';
import { perPanel } from '../../charts/timeline/timeline-input.js';
import { timelineState, type TimelineState } from '../../charts/timeline/timeline-state.js';
import { OnDemand } from '../../internal/evidence/on-demand.js';
import { FrameController, frameStyles } from '../../internal/frame.js';
import { KitElement } from '../../internal/kit-element.js';
import { momentSlider, momentWords } from '../../internal/moment.js';
import { SizeController } from '../../internal/size-controller.js';
import { controlStyles, tokens } from '../../internal/tokens.styles.js';
import { outsideStudied, type Run } from '../../scenario/run.js';
import { daysPerMonth, firstMonth, type Scenario } from '../../scenario/scenario.js';
import type { ScenarioState } from '../../scenario/store.js';
import { common } from '../../text/en/common.js';
import { recoveryTimeline } from '../../text/en/recovery-timeline.js';
import { answerInWords, type AnswerWords } from './answer-words.js';
import { controlsTemplate } from './controls.template.js';
import { drawingInWords } from './drawing-words.js';
import { foldTemplate } from './folds.template.js';
import { otherLimitSources, sharedLimitSources } from './limit-sources.js';
import { valueWords } from './names.js';
import { styles } from './recovery-timeline.styles.js';
import type * as Tables from './tables.js';
import { TextController } from './text-controller.js';

/** What the state is computed from, as plain data. */
function stateOf({ scenario, run }: ScenarioState): TimelineState {
  return timelineState({
    ...scenario,
    ...run,
    ageYears: scenario.age,
    spermMPerMl: scenario.baselineSperm,
    firstMonth,
    daysPerMonth,
    series: run.trajectory.markers,
  });
}

/**
 * @summary Six aligned panels over months: LH, FSH, testosterone in blood and inside the testis, sperm and testis volume, with what was published beside the simulated curve.
 * @fires hpg-scenario-changed - The reader changed the treatment, the man or the moment.
 * @fires hpg-moment-changed - The reader moved the moment.
 * @fires hpg-error - Something given could not be used.
 * @csspart controls - The row of controls.
 * @csspart chart - The drawing with its slider.
 * @csspart outside-studied - A line where something lies outside what was studied.
 * @csspart told - The published numbers of the words, with their marks of evidence.
 * @csspart more - The fold of further choices.
 * @csspart drawn - The published points of the drawing, with theirs.
 * @csspart group - The line on the group of simulated men.
 * @csspart moment - The slider of the moment.
 * @csspart handle - The handle at the end of testosterone.
 * @cssproperty --hpg-sperm-color - Hue of the sperm curve; each marker has one.
 */
export class RecoveryTimeline extends KitElement {
  static override styles = [tokens, controlStyles, frameStyles, publishedStyles, pictureStyles, styles];

  readonly #frame = new FrameController(this, (level) => {
    this.prefer({ level });
  });
  readonly #size = new SizeController(this);
  readonly #text = new TextController(this);
  #state = stateOf(this.shared);
  /** Computed before every rendering that needs a new one. */
  #drawing!: TimelineDrawing;
  /** What the drawing was computed for; the moment is not among it. */
  #drawnFor: readonly unknown[] = [];
  /** The run whose group was asked for. */
  #menOf?: Run;
  /** What is fetched when somebody asks for it. */
  readonly #evidence = this.#later(() => import('./evidence.js'));
  readonly #further = this.#later(() => import('./further-answers.js'));
  /** The men behind the typical one, what moves by hand, marks of evidence. */
  readonly #after = this.#later(async () => {
    const module = await import('./after/after-drawing.js');
    return module.afterDrawing(this, () => this.#drawing, this.#change);
  });
  readonly #tables = this.#later(() => import('./tables.js'));
  readonly #outsideWords = this.#later(() => import('../../internal/outside-studied.js'));
  readonly #change = (patch: Partial<Scenario>): void => {
    this.change(patch);
  };

  #later<T>(fetch: () => Promise<T>): OnDemand<T> {
    return new OnDemand(this, fetch, (error) => {
      this.scenarioProblem(error as Error);
    });
  }

  /** The drawing as an SVG text that needs no style sheet. Wait for `updateComplete` first: what writes it is fetched when
   *  somebody does, and the text is empty before that. */
  toSvg(): string {
    const drawing = this.renderRoot.querySelector<SVGSVGElement>('svg.main');
    const words = this.#inWords(this.#answer.answer);
    return (drawing && this.#out?.drawingToSvg(drawing, words)) ?? '';
  }

  /** The drawing as a PNG. @param scale pixels per CSS pixel */
  async toPng(scale = 2): Promise<Blob> {
    const { svgToPng } = await import('../../internal/svg-to-png.js');
    await this.updateComplete;
    return svgToPng(this.toSvg(), scale);
  }

  /** The tables as CSV: simulated values by month, then what was published. As with toSvg, wait for `updateComplete`. */
  toCsv(): string {
    return this.#out?.tablesCsv(this.voice, stateOf(this.shared), this.#outside) ?? '';
  }

  /** What takes the timeline out of the page; asked for when it is not there yet. */
  get #out(): typeof Tables | undefined {
    void this.#tables.load();
    return this.#tables.value;
  }

  /** Where the run lies outside what was studied; '' where it does not. */
  get #outside(): string {
    const { voice } = this;
    const { run } = this.shared;
    const found = outsideStudied(run, run.lastMonth);
    if (found.length === 0) return '';
    const words = this.#outsideWords.value;
    if (!words) {
      if (this.#outsideWords.state === 'not-asked') void this.#outsideWords.load();
      return '';
    }
    const say = voice.say(recoveryTimeline);
    return words.outsideLine(
      voice,
      words.outsideReasons(voice, found, (id) => say[id]),
    );
  }

  /** Whoever waits for the element waits for all of its words. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    const wanted = [this.#tables, this.#after];
    const asked = [this.#further, this.#outsideWords];
    if (wanted.every(({ state }) => state === 'ready') && asked.every(({ state }) => state !== 'loading'))
      return complete;
    await Promise.all([...wanted.map((each) => each.load()), ...asked.map((each) => each.settled)]);
    await this.#after.value?.marks.settled;
    return super.getUpdateComplete();
  }

  readonly #demand = (event: Event): void => {
    if (event.type === 'beforeprint' || (event.target as Element).getAttribute('part') === 'table') {
      void this.#tables.load();
    }
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#demand);
    // Folds do not let their news bubble.
    this.renderRoot.addEventListener('toggle', this.#demand, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#demand);
    this.#after.value?.group.stop();
  }

  get #answer(): AnswerWords {
    const further = this.#further.value;
    // Not again after a failure: that would go on for ever.
    if (this.#state.answer.kind !== 'trial' && this.#further.state === 'not-asked') void this.#further.load();
    return answerInWords(this.voice, this.#state, further?.furtherAnswer);
  }

  /** What the drawing says to those who do not see it. */
  #inWords(answer: string): string {
    return `${answer} ${this.#outside}`.trim();
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#state = stateOf(this.shared);
    const { voice } = this;
    const after = this.#after.value;
    const men = after?.group;
    const held = after?.hand.hold.lastMonth;
    const lastMonth = held ?? this.#state.input.lastMonth;
    // Not while something is held: men take longer than a frame.
    if (this.isConnected && held === undefined) {
      men?.ask(this.shared.scenario);
      this.#menOf = this.shared.run;
    }
    const group = this.#menOf === this.shared.run ? men?.outline : undefined;
    const drawnFor = [this.shared.run, voice, this.#size.width, lastMonth, this.#text.inUse, group];
    if (drawnFor.every((value, index) => value === this.#drawnFor[index])) return;
    this.#drawnFor = drawnFor;
    this.#drawing = timelineDrawing(this.#state, drawingInWords(voice, this.#state), {
      width: this.#size.width,
      plain: voice.level === 'fundamentals',
      lastMonth,
      group,
      ...this.#text.inUse,
    });
  }

  protected override render(): TemplateResult {
    const { voice } = this;
    const answer = this.#answer;
    const published = [...this.#state.places, ...this.#state.counts].map(({ quantity }) => quantity);
    const sourceIds = new Set(
      [...answer.cited, ...published].flatMap(({ sources }) => sources).concat(sharedLimitSources),
    );
    return this.#frame.render(voice, this.problems.template, {
      answer: answer.answer,
      about: answer.about,
      body: this.#body(answer.answer),
      table: this.#tables.value?.tablesTemplate(voice, this.#state) ?? html``,
      evidence: this.#evidence.value?.evidenceInWords(voice, sourceIds) ?? {
        count: sourceIds.size + otherLimitSources,
        load: () => {
          void this.#evidence.load();
        },
      },
    });
  }

  protected override updated(): void {
    if (this.#size.measured && this.#after.state === 'not-asked') requestAnimationFrame(() => void this.#after.load());
    const slider = this.renderRoot.querySelector<HTMLElement>('.slider');
    const { left, right } = this.#drawing;
    // The middle of its thumb, 16 px wide, runs from the first month to the last.
    slider?.style.setProperty('grid-template-columns', `${left - 8}px ${right - left + 16}px`);
  }

  #body(answer: string): TemplateResult {
    const { voice } = this;
    const { scenario, run } = this.shared;
    const drawing = this.#drawing;
    const { main, form } = drawing;
    const { values } = this.#state.moment;
    const words: MomentWords = {
      moment: momentWords(voice, run, scenario.month),
      values: perPanel((id) => valueWords(voice, id, values[id])),
    };
    const say = voice.say(recoveryTimeline);
    const name = say.drawing({ answer: this.#inWords(answer) });
    const outside = this.#outside;
    const after = this.#after.value;
    const hold = after?.hand.hold;
    return html`<div class="told ${form}" part="told">${after?.toldTemplate(voice, after.marks, this.#state)}</div>
      ${controlsTemplate(voice, scenario, form, this.#change)}
      <div class="more">${after?.moreChoices(voice, scenario, this.#change)}</div>
      ${outside ? html`<p class="outside-studied" part="outside-studied">${outside}</p>` : nothing}
      <div class="plot ${form}" part="chart">
        ${form === 'narrow' ? html`<p class="moment-words" aria-hidden="true">${words.moment}</p>` : nothing}
        <svg
          class="main"
          width=${drawing.width}
          height=${main.height.toFixed(0)}
          viewBox="0 0 ${drawing.width} ${main.height.toFixed(0)}"
          @pointerdown=${hold?.press}
          @pointermove=${hold?.move}
          @pointerup=${hold?.release}
          @pointercancel=${hold?.release}
        >
          <g role="img" aria-label=${name}>${pictureTemplate(main, drawing)}</g>
          <g aria-hidden="true">${momentTemplate(drawing, main, scenario.month, values, words, true)}</g>
          ${after?.hand.handle(drawing)}
        </svg>
        <div class="slider" @keydown=${after?.hand.turnPage}>
          <span class="slider-name" aria-hidden="true">${drawing.above ? '' : voice.say(common).moment}</span>
          ${momentSlider(voice, run, scenario.month, (month) => {
            this.change({ month });
          })}
        </div>
      </div>
      <div class="group ${form}" part="group">${this.#menOf === run ? after?.group.line(voice, scenario, run) : nothing}</div>
      <div class="drawn ${form}" part="drawn">${after?.drawnTemplate(voice, after.marks, this.#state)}</div>
      ${drawing.folded.map((fold) => foldTemplate(drawing, fold, scenario.month, this.#state.moment, words, say[fold.id]))}
      ${after?.marks.popover()}`;
  }
}
