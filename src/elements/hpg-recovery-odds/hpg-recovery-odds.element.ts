// <hpg-recovery-odds>: how long after stopping, for how many of 100 men, published and simulated side by side.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { followUps, oddsStyles, type FollowUp } from '../../charts/odds/index.js';
import { evidenceStyles } from '../../charts/evidence-mark/index.js';
import { publishedStyles } from '../../charts/time-axis/published-point.styles.js';
import { EvidenceMarks, evidenceMarkStyles } from '../../internal/evidence/evidence-marks.js';
import { FrameController, frameStyles } from '../../internal/frame.js';
import { KitElement } from '../../internal/kit-element.js';
import { SizeController } from '../../internal/size-controller.js';
import { textStyleOf } from '../../internal/text-style.js';
import { controlStyles, tokens } from '../../internal/tokens.styles.js';
import type { Claim } from '../../data/types.js';
import { ScenarioError } from '../../scenario/scenario.js';
import { publishedGroup, simulatedGroup } from './arrays.template.js';
import { controlsTemplate, type OddsActions } from './controls.template.js';
import type { evidenceInWords } from './evidence.js';
import { styles } from './hpg-recovery-odds.styles.js';
import { layoutOf } from './layout.js';
import { OddsMen } from './men.js';
import { finishLines, publishedFacts, type FinishLine } from './published.js';
import type { OddsView } from './view.js';
import { aboutWords, answerWords, questions } from './words.js';

/** Shown until the shared moment lies after stopping: the follow-up that is asked about most. */
const usualFollowUp: FollowUp = 6;
const usualLine: FinishLine = 20;
const lastFollowUp = 24;

/**
 * Of 100 men who stop testosterone, how many have sperm back by 3, 6, 12, 16 and 24 months: published and simulated, each
 * with its own finish line and interval, and what shifts the odds.
 *
 * @summary The odds of recovery of 100 men as figures and as a curve, published and simulated kept apart.
 * @attr {string} line - Finish line in million sperm per mL: 3, 10 or 20.
 * @fires hpg-scenario-changed - The reader changed whose experience is shown, the moment, or chose stopping.
 * @fires hpg-moment-changed - The reader chose another month after stopping.
 * @fires hpg-error - Something given could not be used.
 * @csspart controls - Month, finish line and whose experience.
 * @csspart line - The select of the finish line.
 * @csspart population - The select of whose experience.
 * @csspart published - The published group of 100.
 * @csspart simulated - The simulated group of 100.
 * @csspart array - The picture of a group.
 * @csspart curve - The picture of the curve.
 * @csspart show-stop - The button that shows stopping where the treatment never stops.
 * @csspart shifts - What shifts the odds.
 * @csspart outside-studied - A line where something lies outside what was studied.
 * @cssproperty --hpg-sperm-color - Hue of the simulated figures and of the curve.
 */
export class HpgRecoveryOdds extends KitElement {
  static override styles = [
    tokens,
    controlStyles,
    frameStyles,
    evidenceStyles,
    evidenceMarkStyles,
    publishedStyles,
    oddsStyles,
    styles,
  ];

  /** Finish line in million sperm per mL: 3, 10 or 20. */
  @property() line?: string;

  /** What the first sentence answers: `count` (how many of 100), `shifts` (what shifts that) or `not-back`. */
  @property() question?: string;

  /** The reader's finish line. */
  @state() private chosenLine?: FinishLine;

  /** The reader's month while the shared moment lies before stopping. */
  @state() private chosenAfter: FollowUp = usualFollowUp;

  readonly #frame = new FrameController(this, (level) => {
    this.prefer({ level });
  });
  readonly #size = new SizeController(this);
  readonly #marks = new EvidenceMarks(this);
  readonly #men = new OddsMen(this);
  #lastLine: FinishLine = usualLine;
  #evidence?: typeof evidenceInWords;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const asked = this.question ?? questions[0];
    if ((questions as readonly string[]).includes(asked)) this.problems.clear('question');
    else this.problems.add(new ScenarioError('question', asked, questions.join(', ')));
    if (!changed.has('line')) return;
    const given = this.line?.trim() ?? '';
    const found = given === '' ? usualLine : finishLines.find((each) => String(each) === given);
    if (found !== undefined) {
      this.#lastLine = found;
      this.problems.clear('line');
    } else this.problems.add(new ScenarioError('line', given, finishLines.join(', ')));
  }

  protected override updated(): void {
    void this.#men.fetch();
    if (this.isConnected) this.#men.ask(this.shared);
  }

  get #line(): FinishLine {
    return this.chosenLine ?? this.#lastLine;
  }

  get #sinceStop(): number {
    const { run, scenario } = this.shared;
    return scenario.month - (run.stopMonth ?? Infinity);
  }

  /** The follow-up nearest to the shared moment; the reader's own choice while that lies before stopping. */
  get #after(): FollowUp {
    const since = this.#sinceStop;
    if (since < 0) return this.chosenAfter;
    return followUps.reduce((nearest, month) =>
      Math.abs(month - since) < Math.abs(nearest - since) ? month : nearest,
    );
  }

  #view(): OddsView {
    const { scenario, run } = this.shared;
    const since = this.#sinceStop;
    const after = this.#after;
    const { later, update, failed } = this.#men;
    const odds = this.#men.odds(this.shared, this.#line);
    const view: OddsView = {
      voice: this.voice,
      scenario,
      run,
      after,
      line: this.#line,
      odds,
      told: null,
      update,
      failed,
      moment: since >= 0 && since <= lastFollowUp && Math.abs(since - after) > 0.05 ? since : null,
    };
    return odds && later ? { ...view, told: later.toldOf(view, odds) } : view;
  }

  readonly #actions: OddsActions = {
    after: (month) => {
      this.chosenAfter = month;
      const { stopMonth } = this.shared.run;
      if (stopMonth === null) this.readerChanges += 1;
      else this.change({ month: stopMonth + month });
    },
    line: (line) => {
      this.chosenLine = line;
      this.problems.clear('line');
      this.readerChanges += 1;
    },
    population: (population) => {
      this.change({ population });
    },
  };

  /** The statements on what shifts the odds, once they have been fetched. */
  get #claims(): readonly Claim[] {
    return this.#men.later?.shifts.map(({ claim }) => claim) ?? [];
  }

  #body(view: OddsView): TemplateResult {
    const fontSize = Number.parseFloat(textStyleOf(this).fontSize) || 16;
    const width = (this.#size.measured ? 0 : Math.floor(this.getBoundingClientRect().width)) || this.#size.width;
    const { form, cell, curveWidth } = layoutOf(width, fontSize);
    const stops = view.run.stopMonth !== null;
    const outside = (stops && this.#men.later?.outsideWords(view.voice, view.run)) || '';
    return html`${controlsTemplate(view, this.#actions)}
      ${outside ? html`<p class="outside-studied" part="outside-studied">${outside}</p>` : nothing}
      ${this.#marks.overdue([...publishedFacts(view.scenario.population), ...this.#claims])}
      <div class="picture ${form}">
        ${publishedGroup(view, this.#marks, cell)}
        ${simulatedGroup(view, cell, () => {
          this.change({ protocol: 'stop' });
          // The button goes: what it makes worth choosing takes the focus.
          void this.updateComplete.then(() => {
            this.renderRoot.querySelector<HTMLElement>('input:checked')?.focus();
          });
        })}
        ${
          this.#men.later?.curveTemplate(view, curveWidth, fontSize / 16) ??
          html`<div class="curve-part curve-room"></div>`
        }
      </div>
      ${
        this.#men.later?.shiftsTemplate(view.voice, this.#marks, form !== 'narrow') ??
        html`<div class="shifts-room ${form}"></div>`
      }
      ${this.#marks.popover()}`;
  }

  protected override render(): TemplateResult {
    const view = this.#view();
    const facts = [...publishedFacts('trial'), ...publishedFacts('clinic'), ...this.#claims];
    const ids = new Set(facts.flatMap(({ sources }) => sources));
    return this.#frame.render(view.voice, this.problems.template, {
      answer: answerWords(
        view,
        questions.find((one) => one === this.question),
      ),
      about: aboutWords(view),
      body: this.#body(view),
      table: this.#men.later?.tableTemplate(view) ?? html``,
      evidence: this.#evidence?.(view.voice, ids) ?? {
        count: ids.size,
        load: () => {
          void this.#loadEvidence();
        },
      },
    });
  }

  async #loadEvidence(): Promise<void> {
    this.#evidence = (await import('./evidence.js')).evidenceInWords;
    this.requestUpdate();
  }

  /** An update is complete only when what is fetched after the first picture is there, or cannot be had. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#men.fetch();
    return super.getUpdateComplete();
  }

  /** Both groups and the curve as a self-contained SVG text. Empty before the first `updateComplete`, and where that could not be
   *  fetched. */
  toSvg(): string {
    return this.#men.later?.oddsSheetSvg(this.renderRoot as ShadowRoot, this.#view()) ?? '';
  }

  /** The same as a PNG. @param scale pixels per CSS pixel */
  async toPng(scale = 2): Promise<Blob> {
    await this.updateComplete;
    const { svgToPng } = await import('../../internal/svg-to-png.js');
    return svgToPng(this.toSvg(), scale);
  }

  /** One row per month for the simulated men and for each published share. Empty before the first `updateComplete`. */
  toCsv(): string {
    return this.#men.later?.csvOf(this.#view()) ?? '';
  }
}
