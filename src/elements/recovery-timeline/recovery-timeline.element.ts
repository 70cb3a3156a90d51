// <recovery-timeline>: hormones, sperm and testis volume before, on and after testosterone, month by month.
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { publishedStyles } from '../../charts/time-axis/published-point.styles.js';
import { timelineDrawing, type TimelineDrawing } from '../../charts/timeline/drawing.js';
import { momentTemplate, type MomentWords } from '../../charts/timeline/moment.template.js';
import { pictureStyles } from '../../charts/timeline/picture.styles.js';
import { pictureTemplate } from '../../charts/timeline/picture.template.js';
import { panelIds } from '../../charts/timeline/timeline-input.js';
import { timelineState, type TimelineState } from '../../charts/timeline/timeline-state.js';
import { lhBackAfterUndecanoate } from '../../data/quantities/recovery.js';
import { drawingToSvg, rowsToCsv, svgToPng } from '../../internal/export-drawing.js';
import { FrameController, frameStyles } from '../../internal/frame.js';
import { KitElement } from '../../internal/kit-element.js';
import { momentSlider, momentWords } from '../../internal/moment.js';
import { SizeController } from '../../internal/size-controller.js';
import { controlStyles, tokens } from '../../internal/tokens.styles.js';
import { rangeOf } from '../../scenario/fields.js';
import { daysPerMonth, firstMonth } from '../../scenario/scenario.js';
import type { ScenarioState } from '../../scenario/store.js';
import { common } from '../../text/en/common.js';
import { recoveryTimeline } from '../../text/en/recovery-timeline.js';
import { answerInWords } from './answer-words.js';
import { controlsTemplate } from './controls.template.js';
import { drawingInWords } from './drawing-words.js';
import { endHandle } from './end-handle.js';
import { foldsTemplate } from './folds.template.js';
import { limitsInWords } from './limits.js';
import { panelName, valueWords } from './names.js';
import { styles } from './recovery-timeline.styles.js';
import { sourcesOf } from './sources.js';
import { TextController } from './text-controller.js';
import { tableCells, tableInWords, tableTemplate } from './table.js';

/** What the state is computed from, as plain data. */
function stateOf({ scenario, run }: ScenarioState): TimelineState {
  const { baselineSperm, age, ...rest } = scenario;
  return timelineState({
    ...rest,
    ageYears: age,
    spermMPerMl: baselineSperm,
    regimen: run.regimen,
    stopMonth: run.stopMonth,
    hasTestosterone: run.hasTestosterone,
    firstMonth,
    lastMonth: run.lastMonth,
    daysPerMonth,
    series: run.trajectory.markers,
  });
}

/** How far Page keys move the moment, months. */
const pageMonths = 6;

/**
 * @summary Six aligned panels over months: LH, FSH, testosterone in blood and inside the testis, sperm and testis volume, with what was published beside the simulated curve.
 * @fires hpg-scenario-changed - The reader changed the treatment, the man or the moment.
 * @fires hpg-moment-changed - The reader moved the moment.
 * @fires hpg-error - Something given could not be used.
 * @csspart controls - The row of controls.
 * @csspart chart - The drawing with its slider.
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
  #drawing?: TimelineDrawing;
  /** What the drawing was computed for; the moment is not among it. */
  #drawnFor: readonly unknown[] = [];
  /** Last month of the axis while a course is dragged. */
  #heldLastMonth: number | null = null;

  /** The drawing as an SVG text that needs no style sheet. Empty before the first rendering. */
  toSvg(): string {
    const drawing = this.renderRoot.querySelector<SVGSVGElement>('svg.main');
    return drawing ? drawingToSvg(drawing, answerInWords(this.voice, this.#state).answer) : '';
  }

  /** The drawing as a PNG. @param scale pixels per CSS pixel */
  toPng(scale = 2): Promise<Blob> {
    return svgToPng(this.toSvg(), scale);
  }

  /** The table as CSV: simulated values by month, then the published results. */
  toCsv(): string {
    return rowsToCsv(tableCells(tableInWords(this.voice, stateOf(this.shared))));
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#state = stateOf(this.shared);
    const { voice } = this;
    const lastMonth = this.#heldLastMonth ?? this.#state.input.lastMonth;
    const drawnFor = [this.shared.run, voice, this.#size.width, lastMonth, this.#text.k, this.#text.measure];
    if (this.#drawing && drawnFor.every((value, index) => value === this.#drawnFor[index])) return;
    this.#drawnFor = drawnFor;
    this.#drawing = timelineDrawing(this.#state, drawingInWords(voice, this.#state), {
      width: this.#size.width,
      k: this.#text.k,
      plain: voice.level === 'fundamentals',
      measure: this.#text.measure,
      lastMonth,
    });
  }

  protected override render(): TemplateResult {
    const { voice } = this;
    const answer = answerInWords(voice, this.#state);
    const published = [...this.#state.places, ...this.#state.counts].map(({ quantity }) => quantity);
    return this.#frame.render(voice, this.problems.template, {
      answer: answer.answer,
      about: answer.about,
      body: this.#body(answer.answer),
      table: tableTemplate(tableInWords(voice, this.#state)),
      sources: sourcesOf([...answer.cited, ...published, lhBackAfterUndecanoate]),
      limits: limitsInWords(voice),
    });
  }

  protected override updated(): void {
    const plot = this.renderRoot.querySelector<HTMLElement>('.plot');
    if (!plot || !this.#drawing) return;
    const { left, right, x } = this.#drawing;
    plot.style.setProperty('--_left', `${left}px`);
    plot.style.setProperty('--_width', `${right - left}px`);
    plot.style.setProperty('--_at', `${x(this.shared.scenario.month) - left + 8}px`);
  }

  #body(answer: string): TemplateResult {
    const { voice } = this;
    const { scenario, run } = this.shared;
    const drawing = this.#drawing;
    if (!drawing) return html``;
    const { main, form } = drawing;
    const { values } = this.#state.moment;
    const words: MomentWords = {
      moment: momentWords(voice, run, scenario.month),
      values: Object.fromEntries(
        panelIds.map((id) => [id, valueWords(voice, id, values[id])]),
      ) as MomentWords['values'],
    };
    const name = voice.say(recoveryTimeline).drawing({ answer });
    return html`${controlsTemplate(voice, scenario, form, (patch) => {
      this.change(patch);
    })}
      <div class="plot ${form}" part="chart">
        <svg
          class="picture main"
          width=${main.width}
          height=${main.height.toFixed(0)}
          @pointerdown=${this.#startScrub}
          @pointermove=${this.#scrub}
        >
          <g role="img" aria-label=${name}>${guard([drawing], () => pictureTemplate(main, drawing))}</g>
          <g aria-hidden="true">${momentTemplate(drawing, main, scenario.month, values, words, true)}</g>
          ${this.#handle(drawing)}
        </svg>
        <div class="slider" @keydown=${this.#turnPage}>
          <span class="slider-name" aria-hidden="true">${voice.say(common).moment}</span>
          ${momentSlider(voice, run, scenario.month, (month) => {
            this.change({ month });
          })}
        </div>
      </div>
      ${foldsTemplate(drawing, this.#state, words, (id) => panelName(voice, id))}`;
  }

  #handle(drawing: TimelineDrawing): TemplateResult | typeof nothing {
    const { stopMonth, lastMonth } = this.#state.input;
    const bar = drawing.main.bars.find(({ testosterone }) => testosterone);
    if (stopMonth === null || !bar) return nothing;
    const say = this.voice.say(recoveryTimeline);
    return endHandle({
      bar,
      label: say.endOfTestosterone,
      valueText: say.endAt({ month: this.voice.number(stopMonth, 1) }),
      value: stopMonth,
      range: rangeOf('trtMonths', this.shared.scenario),
      monthAt: (event) => Math.min(this.#monthAt(event), this.#heldLastMonth ?? lastMonth),
      onMonths: (trtMonths) => {
        this.change({ trtMonths });
      },
      onDrag: (dragging) => {
        this.#heldLastMonth = dragging ? this.#state.input.lastMonth : null;
        this.requestUpdate();
      },
    });
  }

  /** Month under a pointer. */
  #monthAt(event: PointerEvent): number {
    const svgElement = this.renderRoot.querySelector('svg.main');
    const drawing = this.#drawing;
    if (!svgElement || !drawing) return this.shared.scenario.month;
    const { left, width } = svgElement.getBoundingClientRect();
    return drawing.x.invert(((event.clientX - left) * drawing.main.width) / width);
  }

  #moveTo(month: number): void {
    const [low, high] = rangeOf('month', this.shared.scenario);
    this.change({ month: Math.min(Math.max(Math.round(month), low), high) });
  }

  readonly #startScrub = (event: PointerEvent): void => {
    const month = this.#monthAt(event);
    const { firstMonth: first, lastMonth: last } = this.#state.input;
    if (event.button !== 0 || month < first - 0.5 || month > last + 0.5) return;
    (event.currentTarget as SVGElement).setPointerCapture(event.pointerId);
    this.#moveTo(month);
  };

  readonly #scrub = (event: PointerEvent): void => {
    if ((event.currentTarget as SVGElement).hasPointerCapture(event.pointerId)) this.#moveTo(this.#monthAt(event));
  };

  readonly #turnPage = (event: KeyboardEvent): void => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    event.preventDefault();
    this.#moveTo(this.shared.scenario.month + (event.key === 'PageUp' ? pageMonths : -pageMonths));
  };
}
