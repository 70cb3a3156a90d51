// <hpg-axis-diagram>: hypothalamus, pituitary and testes in the state of the shared scenario at its moment.
import { html, nothing, svg, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { medicineSites, type AxisInput, type Measure, type NodeId } from '../../charts/axis-diagram/axis-input.js';
import { axisPicture, type AxisPicture } from '../../charts/axis-diagram/axis-picture.js';
import { axisDrawingStyles } from '../../charts/axis-diagram/axis-diagram.styles.js';
import { axisDiagramTemplate, lensesTemplate } from '../../charts/axis-diagram/axis-diagram.template.js';
import { drawingToSvg, rowsToCsv } from '../../internal/export-drawing.js';
import { FrameController, frameStyles } from '../../internal/frame.js';
import { KitElement } from '../../internal/kit-element.js';
import { SizeController } from '../../internal/size-controller.js';
import { sourcesList } from '../../internal/sources-list.js';
import { controlStyles, tokens } from '../../internal/tokens.styles.js';
import { axisDiagram } from '../../text/en/axis-diagram.js';
import { EvidenceMarks, evidenceMarkStyles } from '../../internal/evidence/evidence-marks.js';
import { OnDemand } from '../../internal/evidence/on-demand.js';
import { axisSources } from './axis-sources.js';
import { agents, axisState, type AxisState } from './axis-state.js';
import { axisCsvRows, axisTable } from './axis-table.js';
import { aboutWords, answerWords, axisLabels, outsideWords } from './axis-words.js';
import { axisDiagramStyles } from './hpg-axis-diagram.styles.js';
import type { BandRoom } from './month-band.js';
import { momentsTemplate } from './moments.template.js';
import type { Beside } from './beside.js';
import { questionTemplate, type Guess } from './guess.js';
import { phaseMonths } from './phase-months.js';
import { explanationTemplate, partsTemplate, placeParts } from './parts.template.js';
import { measureIn } from '../../internal/text-measure.js';
import { travel } from './travel.js';

/** Narrower than this (px at a text size of 16 px), words stand under the drawing instead of in it. */
const LEAST_WIDTH = 280;

/**
 * The hormone axis as a drawing: what the brain sends, what it hears, what comes from outside the body, and what the
 * testis makes of it, in the state of the shared scenario at its current moment.
 *
 * @summary Hypothalamus, pituitary and testes, with feedback and where each medicine acts.
 * @fires hpg-scenario-changed - The reader changed the scenario here. `scenario` is the new one, `changed` the fields.
 * @fires hpg-moment-changed - The reader moved the moment here. `month` is the new one.
 * @fires hpg-error - Something given to the element could not be used. `reason` says what and why.
 * @csspart drawing - The drawing, an svg.
 * @csspart drawing-beside - The drawing to its left, where two states are compared.
 * @csspart difference - What differs between the two, in words.
 * @csspart prediction - The question what LH will do, and its answer.
 * @csspart behind - What studies say of the chosen part.
 * @csspart explanation - What the chosen part of the drawing does.
 * @csspart outside-studied - A line where something lies outside what was studied.
 * @csspart moment - The slider of months.
 * @cssproperty --hpg-lh-color - Hue of LH; the other hormones have their own property of the same form.
 * @cssproperty --hpg-outside-color - Hue of everything that comes from outside the body.
 * @cssproperty --hpg-paper-color - The ground under the drawing: set it where the page is neither white nor #14181d.
 */
export class HpgAxisDiagram extends KitElement {
  static override styles = [
    tokens,
    controlStyles,
    frameStyles,
    evidenceMarkStyles,
    axisDrawingStyles,
    axisDiagramStyles,
  ];

  @state() private chosen?: NodeId | undefined;
  @state() private beside?: Beside | undefined;
  @state() private guess?: Guess | 'skipped' | undefined;

  readonly #size = new SizeController(this);
  readonly #frame = new FrameController(this, (level) => {
    this.prefer({ level });
  });
  readonly #marks = new EvidenceMarks(this);
  readonly #more = new OnDemand(
    this,
    () => import('./axis-more.js'),
    () => {
      this.scenarioProblem(new Error(this.voice.say(axisDiagram).notLoaded));
    },
  );
  #pictures: readonly AxisPicture[] = [];
  #picture?: AxisPicture;
  #moved = false;
  #lastMonth = Number.NaN;
  #lenses: readonly { readonly key: string; readonly template: TemplateResult }[] = [];

  /** The drawing as a self-contained SVG text. */
  toSvg(): string {
    const drawing = this.#drawing;
    if (!drawing) throw new Error('Nothing is drawn yet: wait for updateComplete.');
    return drawingToSvg(drawing, `${this.#answer} ${outsideWords(this.voice, this.#state)}`.trim());
  }

  /** The drawing as a PNG. @param scale pixels per CSS pixel */
  async toPng(scale = 2): Promise<Blob> {
    const { svgToPng } = await import('../../internal/svg-to-png.js');
    return svgToPng(this.toSvg(), scale);
  }

  /** Every value of the drawing, now and usual, as CSV. */
  toCsv(): string {
    return rowsToCsv(axisCsvRows(this.voice, this.#state));
  }

  get #drawing(): SVGSVGElement | null {
    return this.renderRoot.querySelector<SVGSVGElement>('[part=drawing]');
  }

  get #state(): AxisState {
    const { run, scenario } = this.shared;
    return axisState(run, scenario.month);
  }

  get #answer(): string {
    return answerWords(this.voice, this.#state);
  }

  protected override render(): TemplateResult {
    const { voice } = this;
    const { scenario } = this.shared;
    const current = this.#state;
    const say = voice.say(axisDiagram);
    const answer = answerWords(voice, current);
    const sources = axisSources(current.given);
    return this.#frame.render(voice, this.problems.template, {
      answer,
      about: aboutWords(voice, current, scenario),
      body: this.#body(current, answer),
      table: axisTable(voice, current),
      evidence: {
        count: sources.length,
        sources: sourcesList(voice, sources),
        limits: [
          say.limitOneMan,
          say.limitAge,
          say.limitPulses,
          say.limitBrakes,
          say.limitEstradiol,
          say.limitCells,
          say.limitLeydig,
          say.limitVolume,
          say.limitNoReturn,
        ],
      },
    });
  }

  #body(current: AxisState, answer: string): TemplateResult {
    const style = getComputedStyle(this);
    const { fontSize, direction } = style;
    const zoom = Math.max(1, parseFloat(fontSize) / 16 || 1);
    // Before the first report of the observer, the layout itself is asked: the drawing is right at once.
    const room = this.#size.measured ? this.#size.width : this.clientWidth || this.#size.width;
    const width = Math.floor(room / zoom);
    const bare = width < LEAST_WIDTH;
    const measure = measureIn(style);
    const labels = axisLabels(this.voice, current);
    const more = this.#more.value;
    const left = this.beside && more ? more.axisBeside(this.store, this.beside) : undefined;
    const states = left ? [left, current] : [current];
    // Side by side from 44 em, one above the other below that.
    const each = left && width >= 704 ? Math.floor((width - 44) / 2) : width;
    const inputs = states.map((shown) => this.#inputOf(shown, left ? each : width, bare, measure));
    let pictures = inputs.map(axisPicture);
    if (left) {
      const least = {
        brainY: Math.max(...pictures.map(({ frame }) => frame.brain.y)),
        testisY: Math.max(...pictures.map(({ frame }) => frame.testis.y)),
      };
      pictures = inputs.map((input) => axisPicture({ ...input, least }));
    }
    this.#moved = this.#picture !== undefined && this.#lastMonth !== current.month;
    this.#lastMonth = current.month;
    this.#pictures = pictures;
    this.#picture = pictures[pictures.length - 1] as AxisPicture;
    const months: BandRoom = {
      width: Math.min(width, 620),
      zoom,
      rightToLeft: direction === 'rtl',
      measure,
    };
    const outside = outsideWords(this.voice, current);
    const figures = states.map((shown, i) => {
      const [picture, input] = [pictures[i], inputs[i]] as [AxisPicture, AxisInput];
      const words = shown === current ? `${answer} ${outside}`.trim() : answerWords(this.voice, shown);
      return html`<div class=${bare ? 'figure bare' : 'figure'}>
        ${this.#drawingTemplate(picture, input, shown, words, bare ? room / picture.frame.width : zoom, shown === current)}
        ${partsTemplate(this.voice, picture, axisLabels(this.voice, shown), this.chosen, (part) => {
          this.#choose(part);
        })}
      </div>`;
    });
    const [first, second] = figures;
    const told = left && this.chosen && !labels[this.chosen] ? left : current;
    return html`${outside ? html`<p class="outside-studied" part="outside-studied">${outside}</p>` : nothing}
      ${
        more && left && this.beside && first && second
          ? more.besideTemplate(this.voice, this.beside, [left, current], [first, second], (beside) => {
              this.beside = beside;
            })
          : first
      }
      ${explanationTemplate(this.voice, told, axisLabels(this.voice, told), this.chosen, this.chosen && more?.behindPart(this.voice, this.#marks, this.chosen))}
      ${this.#prediction(current)}
      ${momentsTemplate(
        this.voice,
        current,
        months,
        (month) => {
          this.change({ month });
        },
        this.beside !== undefined,
        () => {
          this.beside = this.beside ? undefined : 'natural';
          void this.#more.load();
        },
      )}
      ${this.#marks.popover()}`;
  }

  #inputOf(shown: AxisState, width: number, bare: boolean, measure: Measure): AxisInput {
    return {
      width,
      bare,
      measure,
      shares: shown.shares,
      medicines: [...shown.sites.keys()],
      keepBrakeRoom: shown.run.regimen.some(({ agent }) => medicineSites(agents[agent].acts).includes('brake')),
      labels: bare ? {} : axisLabels(this.voice, shown),
    };
  }

  /** Asked where the man is still untreated; answered there and once he is on testosterone. */
  #prediction({ run, phase, month }: AxisState): TemplateResult | typeof nothing {
    const { guess } = this;
    if (!run.hasTestosterone || guess === 'skipped' || (phase !== 'before' && !(guess && phase === 'on')))
      return nothing;
    const seen = phase === 'on';
    const then = seen ? month : (phaseMonths(run, month).find(([name]) => name === 'on')?.[1] ?? 0);
    const show = (): void => {
      this.change({ month: then });
    };
    return html`<div class="predict" part="prediction" aria-live="polite">
      ${
        guess
          ? this.#more.value?.revealTemplate(this.voice, this.#marks, run, then, guess, seen ? undefined : show)
          : questionTemplate(this.voice, (chosen) => {
              this.guess = chosen;
              if (chosen !== 'skipped') void this.#more.load();
            })
      }
    </div>`;
  }

  #drawingTemplate(
    picture: AxisPicture,
    input: AxisInput,
    current: AxisState,
    answer: string,
    zoom: number,
    main: boolean,
  ): TemplateResult {
    const { voice } = this;
    const say = voice.say(axisDiagram);
    const { lh, fsh, itt, volume } = current.shares;
    const words = say.drawing({
      answer,
      lh: voice.percent(lh),
      fsh: voice.percent(fsh),
      itt: voice.percent(itt),
      volume: voice.percent(volume),
    });
    const { frame, height } = picture;
    return html`<svg
      part=${main ? 'drawing' : 'drawing-beside'}
      class=${frame.form}
      role="img"
      aria-label=${words}
      width=${Math.round(frame.width * zoom)}
      height=${Math.round(height * zoom)}
      viewBox="0 0 ${frame.width} ${height}"
      @click=${this.#choosePart}
    >
      ${axisDiagramTemplate(picture, this.#lensesOf(picture, input), {
        chosen: this.chosen,
        notToScale: say.notToScale,
      })}
    </svg>`;
  }

  /** The lenses hold most of the nodes and change with shares and size alone: not when a part is chosen. */
  #lensesOf(picture: AxisPicture, { shares }: AxisInput): TemplateResult {
    const { brain, testis } = picture.frame;
    const key = JSON.stringify([brain, testis, shares]);
    const kept = this.#lenses.find((lenses) => lenses.key === key);
    if (kept) return kept.template;
    const made = { key, template: svg`${lensesTemplate(picture, shares)}` };
    this.#lenses = [made, ...this.#lenses.slice(0, 1)];
    return made.template;
  }

  readonly #choosePart = (event: Event): void => {
    const part = (event.target as Element).closest<SVGElement>('[data-node]')?.dataset['node'];
    if (part) this.#choose(part as NodeId);
  };

  #choose(part: NodeId): void {
    this.chosen = this.chosen === part ? undefined : part;
    if (this.chosen) void this.#more.load();
  }

  protected override updated(): void {
    const picture = this.#picture;
    const drawing = this.#drawing;
    if (!picture || !drawing) return;
    this.renderRoot.querySelectorAll('.figure').forEach((figure, i) => {
      const placed = this.#pictures[i];
      const width = figure.querySelector('svg')?.width.baseVal.value ?? 0;
      if (placed) placeParts(figure, placed, width / placed.frame.width);
    });
    if (this.#moved) travel(drawing, picture);
    this.#moved = false;
  }
}
