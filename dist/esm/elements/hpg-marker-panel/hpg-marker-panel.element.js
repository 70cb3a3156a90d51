// <hpg-marker-panel>: lab markers of the simulated man at the shared moment, beside the ranges of others, with what is
// tested when and why.
import { html } from 'lit';
import { evidenceStyles } from '../../charts/evidence-mark/evidence-mark.styles.js';
import { markerPanelDrawingStyles } from '../../charts/marker-panel/marker-panel.styles.js';
import { panelPicture } from '../../charts/marker-panel/panel-picture.js';
import { panelTemplate } from '../../charts/marker-panel/panel-picture.template.js';
import { markers } from '../../data/markers.js';
import { EvidenceMarks, evidenceMarkStyles } from '../../internal/evidence/evidence-marks.js';
import { drawingToSvg, rowsToCsv } from '../../internal/export-drawing.js';
import { FrameController, frameStyles } from '../../internal/frame.js';
import { KitElement } from '../../internal/kit-element.js';
import { momentSlider, momentWords } from '../../internal/moment.js';
import { SizeController } from '../../internal/size-controller.js';
import { TextController } from '../../internal/text-controller.js';
import { controlStyles, tokens } from '../../internal/tokens.styles.js';
import { unitSystems } from '../../scenario/preferences.js';
import { markerAt, markerAtStart } from '../../scenario/run.js';
import { common } from '../../text/en/common.js';
import { markerPanel } from '../../text/en/marker-panel.js';
import { checks, checkTimes } from './checks.js';
import { markerPanelStyles } from './hpg-marker-panel.styles.js';
import { checksTemplate, rangesTemplate } from './lists.template.js';
import { checkTime } from './panel-state.js';
import { panelCsvRows, panelTable } from './panel-table.js';
import { panelMarker, printed, shownMarkers } from './panel-words.js';
import { rangeFacts } from './ranges.js';
/** Every statement and range with a mark at a depth. */
const factsShown = (level) => [
    ...checkTimes.flatMap((time) => checks[time]),
    ...shownMarkers[level].flatMap((id) => rangeFacts[id] ?? []),
];
/** Narrowest drawing whose words keep clear of each other, px at a text size of 16 px. */
const LEAST_WIDTH = 280;
/**
 * @summary Lab markers at the shared moment beside the ranges of others, their trend, and what is tested when and why.
 * @fires hpg-scenario-changed - The reader changed the scenario here. `scenario` is the new one, `changed` the fields.
 * @fires hpg-moment-changed - The reader moved the moment here. `month` is the new one.
 * @fires hpg-error - Something given to the element could not be used. `reason` says what and why.
 * @csspart drawing - The drawing, an svg.
 * @csspart checks - What is tested before, on and after.
 * @csspart ranges - Whose ranges are drawn.
 * @csspart moment - The slider of months.
 * @cssproperty --hpg-lh-color - Hue of LH; the other markers have their own property of the same form.
 */
export class HpgMarkerPanel extends KitElement {
    static { this.styles = [
        tokens,
        controlStyles,
        frameStyles,
        evidenceStyles,
        evidenceMarkStyles,
        markerPanelDrawingStyles,
        markerPanelStyles,
    ]; }
    #size = new SizeController(this);
    #text = new TextController(this);
    #marks = new EvidenceMarks(this);
    #frame = new FrameController(this, (level) => {
        this.prefer({ level });
    });
    #evidence;
    /** Ids of the sources behind what is shown: statements, ranges, and whose values they are. */
    get sourceIds() {
        const { level } = this.voice;
        const usual = shownMarkers[level].flatMap((id) => markers[id].usual?.sources ?? []);
        return [...new Set([...factsShown(level).flatMap(({ sources }) => sources), ...usual])];
    }
    /** The drawing as a self-contained SVG text. */
    toSvg() {
        const drawing = this.renderRoot.querySelector('[part=drawing]');
        if (!drawing)
            throw new Error('Nothing is drawn yet: wait for updateComplete.');
        return drawingToSvg(drawing, this.#answer);
    }
    /** The drawing as a PNG. @param scale pixels per CSS pixel */
    async toPng(scale = 2) {
        const { svgToPng } = await import('../../internal/svg-to-png.js');
        return svgToPng(this.toSvg(), scale);
    }
    /** Every marker with value, own usual, trend and range, as CSV. */
    toCsv() {
        return rowsToCsv(panelCsvRows(this.voice, this.#rows, this.#moment));
    }
    get #rows() {
        const { run, scenario } = this.shared;
        const { voice } = this;
        return shownMarkers[voice.level].map((id) => panelMarker(voice, run, id, scenario.month));
    }
    get #moment() {
        const { run, scenario } = this.shared;
        return momentWords(this.voice, run, scenario.month);
    }
    get #answer() {
        const { run, scenario } = this.shared;
        return this.voice.say(markerPanel)[checkTime(run, scenario.month)];
    }
    get #about() {
        const { voice } = this;
        const { run, scenario } = this.shared;
        return voice.say(markerPanel).about({
            moment: this.#moment,
            lh: printed(voice, 'lh', markerAt(run, 'lh', scenario.month)),
            lhOwn: voice.marker(markers.lh, markerAtStart(run, 'lh')).number,
            sperm: printed(voice, 'sperm', markerAt(run, 'sperm', scenario.month)),
            spermOwn: voice.marker(markers.sperm, markerAtStart(run, 'sperm')).number,
            age: voice.number(scenario.age),
        });
    }
    render() {
        const { voice } = this;
        const { run, scenario } = this.shared;
        const ids = shownMarkers[voice.level];
        const rows = this.#rows;
        const facts = factsShown(voice.level);
        const sourceIds = new Set(this.sourceIds);
        return this.#frame.render(voice, this.problems.template, {
            answer: this.#answer,
            about: this.#about,
            body: html `${this.#controls()}
        <div class="figure">${this.#drawing(rows)}</div>
        <p class="key">${voice.say(markerPanel).key}</p>
        ${checksTemplate(voice, this.#marks, checkTime(run, scenario.month))} ${rangesTemplate(voice, this.#marks, ids)}
        ${this.#marks.overdue(facts)} ${this.#marks.popover()}`,
            table: panelTable(voice, rows, this.#moment),
            evidence: this.#evidence?.(voice, sourceIds) ?? { count: sourceIds.size, load: this.#loadEvidence },
        });
    }
    #loadEvidence = () => {
        void import('./evidence.js').then(({ panelEvidence: evidence }) => {
            this.#evidence = evidence;
            this.requestUpdate();
        }, () => {
            this.scenarioProblem(new Error(this.voice.say(markerPanel).evidenceFailed));
        });
    };
    #controls() {
        const { voice } = this;
        const { run, scenario } = this.shared;
        const say = voice.say(markerPanel);
        return html `<div class="controls">
      <label class="moments"
        ><span aria-hidden="true">${voice.say(common).moment}: ${this.#moment}</span>
        ${momentSlider(voice, run, scenario.month, (month) => {
            this.change({ month });
        })}</label
      >
      <label
        >${say.units}
        <select
          part="units"
          @change=${(event) => {
            this.prefer({ units: event.currentTarget.value });
        }}
        >
          ${unitSystems.map((units) => html `<option value=${units} ?selected=${units === voice.units}>${say[units]}</option>`)}
        </select>
      </label>
    </div>`;
    }
    #drawing(rows) {
        const { voice } = this;
        const say = voice.say(markerPanel);
        const width = this.#size.measured ? this.#size.width : this.clientWidth || this.#size.width;
        const picture = panelPicture({
            width,
            ...this.#text.inUse,
            k: this.#text.growth(width, LEAST_WIDTH),
            rows: rows.map(({ row }) => row),
            zero: voice.number(0),
        });
        const inWords = rows
            .map(({ row }) => say.inDrawing({ name: row.name, value: say.valueWords(row), own: row.ownWords, trend: row.trendWord }))
            .reduce((first, next) => (first ? say.nextRow({ first, next }) : next), '');
        return html `<svg
      part="drawing"
      role="img"
      aria-label=${say.drawing({ answer: this.#answer, rows: inWords })}
      width=${picture.width}
      height=${picture.height}
      font-size=${16 * picture.k}
      viewBox="0 0 ${picture.width} ${picture.height}"
    >
      ${panelTemplate(picture)}
    </svg>`;
    }
}
//# sourceMappingURL=hpg-marker-panel.element.js.map