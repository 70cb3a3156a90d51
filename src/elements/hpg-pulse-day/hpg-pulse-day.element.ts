// <hpg-pulse-day>: one day of GnRH, LH and testosterone, minute by minute, with days laid side by side.
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { pulseDayDrawingStyles } from '../../charts/pulse-day/pulse-day.styles.js';
import { evidenceStyles } from '../../charts/evidence-mark/evidence-mark.styles.js';
import { EvidenceMarks, evidenceMarkStyles } from '../../internal/evidence/evidence-marks.js';
import { OnDemand } from '../../internal/evidence/on-demand.js';
import { drawingToSvg, rowsToCsv } from '../../internal/export-drawing.js';
import { FrameController, frameStyles } from '../../internal/frame.js';
import { KitElement } from '../../internal/kit-element.js';
import { momentSlider, momentWords } from '../../internal/moment.js';
import { SizeController } from '../../internal/size-controller.js';
import { TextController } from '../../internal/text-controller.js';
import { controlStyles, tokens } from '../../internal/tokens.styles.js';
import { common } from '../../text/en/common.js';
import { pulseDay } from '../../text/en/pulse-day.js';
import { choicesTemplate } from './controls.template.js';
import type { Counting } from './counting.template.js';
import { dayChoices, chosenDay, type DayChoice } from './day-choices.js';
import { waitingColumn } from './day-columns.js';
import type { DayFacts } from './day-facts.js';
import type * as DayModel from './day-model.js';
import { drawingTemplate } from './drawing.template.js';
import type { dayEvidence } from './evidence.js';
import { pulseDayStyles } from './hpg-pulse-day.styles.js';
import type { SimulatedDays } from './simulated-days.js';
import { dayTitle } from './when-words.js';

/** What is fetched. */
type Loaded = typeof DayModel & { readonly days: SimulatedDays };

/** Narrowest drawing whose words are not cut off, px at a text size of 16 px. */
const LEAST_WIDTH = 270;

/** Chance of the first day shown: a day with as many pulses as men have on average. */
const FIRST_SEED = 1;

/**
 * @summary One day of GnRH, LH and testosterone in aligned strips: natural, on testosterone, on a medicine.
 * @fires hpg-scenario-changed - The reader changed the scenario here. `scenario` is the new one, `changed` the fields.
 * @fires hpg-moment-changed - The reader moved the moment here. `month` is the new one.
 * @fires hpg-error - Something given to the element could not be used. `reason` says what and why.
 * @csspart choices - Which days lie side by side.
 * @csspart drawing - The drawing, an svg.
 * @csspart counting - Counting the pulses oneself.
 * @csspart behind - What was seen in people.
 * @csspart moment - The slider of months.
 * @cssproperty --hpg-lh-color - Hue of LH; testosterone has its own property of the same form.
 */
export class HpgPulseDay extends KitElement {
  static override styles = [
    tokens,
    controlStyles,
    frameStyles,
    evidenceStyles,
    evidenceMarkStyles,
    pulseDayDrawingStyles,
    pulseDayStyles,
  ];

  /** Days side by side; the answer is about the one chosen last. */
  @state() private chosen: readonly DayChoice[] = ['natural', 'here'];
  @state() private counting: Counting = 'not-begun';
  @state() private seed = FIRST_SEED;
  #guess = '';

  readonly #size = new SizeController(this);
  readonly #text = new TextController(this);
  readonly #marks = new EvidenceMarks(this);
  readonly #frame = new FrameController(this, (level) => {
    this.prefer({ level });
  });
  readonly #model = new OnDemand(
    this,
    async (): Promise<Loaded> => {
      const model = await import('./day-model.js');
      return { ...model, days: new model.SimulatedDays() };
    },
    () => {
      this.#failed();
    },
  );
  #evidence?: typeof dayEvidence;

  override connectedCallback(): void {
    super.connectedCallback();
    this.needed = this.#model.load();
  }

  /** Ids of the sources behind the marks shown. */
  get sourceIds(): readonly string[] {
    return this.#marks.sourceIds;
  }

  /** The drawing as a self-contained SVG text. */
  toSvg(): string {
    const drawing = this.renderRoot.querySelector<SVGSVGElement>('[part=drawing]');
    if (!drawing || !this.#model.value) throw new Error('Nothing is drawn yet: wait for updateComplete.');
    return drawingToSvg(drawing, this.#answer(this.#days()));
  }

  /** The drawing as a PNG. @param scale pixels per CSS pixel */
  async toPng(scale = 2): Promise<Blob> {
    const { svgToPng } = await import('../../internal/svg-to-png.js');
    return svgToPng(this.toSvg(), scale);
  }

  /** Pulses and means of each day, then its levels every ten minutes, as CSV. */
  toCsv(): string {
    const model = this.#model.value;
    if (!model) throw new Error('Nothing is drawn yet: wait for updateComplete.');
    return rowsToCsv(model.dayCsvRows(this.voice, this.#days()));
  }

  /** An update is complete only when the days are drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (this.#model.state !== 'loading') return complete;
    await this.#model.settled;
    return super.getUpdateComplete();
  }

  get #inOrder(): readonly DayChoice[] {
    return dayChoices.filter((choice) => this.chosen.includes(choice));
  }

  /** In the order in which they are drawn; empty while the model of a day is not there. */
  #days(): readonly DayFacts[] {
    return this.#inOrder.flatMap((choice) => this.#day(choice) ?? []);
  }

  #day(choice: DayChoice): DayFacts | undefined {
    return this.#model.value?.days.of(choice, this.shared.scenario, this.shared.run, this.seed);
  }

  get #isHidden(): boolean {
    return this.counting === 'hidden';
  }

  #answer(days: readonly DayFacts[]): string {
    const { voice } = this;
    const natural = this.#day('natural');
    const last = this.chosen.filter((choice) => choice !== 'natural').at(-1);
    const about = days.find(({ day }) => day.choice === last) ?? natural;
    const model = this.#model.value;
    if (!model || !natural || !about) return voice.say(pulseDay).waiting;
    return this.#isHidden ? voice.say(model.pulseDayTold).counting : model.answerWords(voice, about, natural);
  }

  protected override render(): TemplateResult {
    const { voice } = this;
    const days = this.#days();
    const natural = this.#day('natural');
    const answer = this.#answer(days);
    const model = this.#model.value;
    const behind = model?.claimsBehind(days) ?? [];
    const ids = new Set(behind.flatMap(({ sources }) => sources));
    return this.#frame.render(voice, this.problems.template, {
      answer,
      about: voice.say(pulseDay).about({ age: voice.number(this.shared.scenario.age) }),
      body: html`${this.#body(days, answer)}
      ${natural ? model?.behindTemplate(voice, this.#marks, days, natural, this.#isHidden) : nothing}
      ${this.#marks.overdue(behind)} ${this.#marks.popover()}`,
      table: model?.dayTable(voice, days, this.#isHidden) ?? html``,
      evidence: this.#evidence?.(voice, ids) ?? { count: ids.size, load: this.#loadEvidence },
    });
  }

  readonly #failed = (): void => {
    this.scenarioProblem(new Error(this.voice.say(pulseDay).notLoaded));
  };

  readonly #loadEvidence = (): void => {
    void import('./evidence.js').then(({ dayEvidence: evidence }) => {
      this.#evidence = evidence;
      this.requestUpdate();
    }, this.#failed);
  };

  #body(days: readonly DayFacts[], answer: string): TemplateResult {
    const { voice } = this;
    const { scenario, run } = this.shared;
    const say = voice.say(pulseDay);
    const moment = momentWords(voice, run, scenario.month);
    const first = days[0];
    return html`${choicesTemplate(voice, this.chosen, moment, this.#choose)}
      <div class="figure">${this.#drawing(days, answer)}</div>
      <p class="hint">${say.meanLine}</p>
      <label class="moments"
        ><span aria-hidden="true">${voice.say(common).moment}: ${moment}</span>
        ${momentSlider(voice, run, scenario.month, (month) => {
          this.change({ month });
        })}</label
      >
      ${
        first
          ? this.#model.value?.countingTemplate(
              voice,
              {
                counting: this.counting,
                guess: this.#guess,
                day: dayTitle(voice, first.day),
                own: voice.number(first.own.length),
              },
              { begin: this.#begin, show: this.#show },
            )
          : nothing
      }`;
  }

  readonly #choose = (choice: DayChoice, wanted: boolean): void => {
    const others = this.chosen.filter((one) => one !== choice);
    this.chosen = wanted ? [...others, choice] : others;
    void this.#model.load();
  };

  /** Another day, so that its count is not known yet. */
  readonly #begin = (): void => {
    this.seed += 1;
    this.counting = 'hidden';
  };

  readonly #show = (guess: string): void => {
    this.#guess = guess;
    this.counting = 'shown';
  };

  #drawing(days: readonly DayFacts[], answer: string): TemplateResult {
    const { voice } = this;
    const model = this.#model.value;
    const { scenario, run } = this.shared;
    const columns =
      model && days.length > 0
        ? days.map((facts) => model.dayColumn(voice, facts, this.#isHidden))
        : this.#inOrder.map((choice) => waitingColumn(voice, dayTitle(voice, chosenDay(choice, scenario, run))));
    const width = this.#size.measured ? this.#size.width : this.clientWidth || this.#size.width;
    return drawingTemplate(voice, {
      width,
      text: { ...this.#text.inUse, k: this.#text.growth(width, LEAST_WIDTH) },
      columns,
      days,
      words: model?.drawingWords(voice, days, answer, this.#isHidden) ?? answer,
    });
  }
}
