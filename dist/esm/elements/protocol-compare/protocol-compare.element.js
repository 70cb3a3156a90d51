var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
// Treatments side by side on one axis of months: what each does to the brain's signal, testosterone, sperm and size,
// simulated and as published, and how it is taken.
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { compareState, compareStyles, LineMemo } from '../../charts/compare/index.js';
import { evidenceStyles } from '../../charts/evidence-mark/index.js';
import { EvidenceMarks, evidenceMarkStyles } from '../../internal/evidence/evidence-marks.js';
import { rowsToCsv } from '../../internal/export-drawing.js';
import { FrameController, frameStyles } from '../../internal/frame.js';
import { KitElement } from '../../internal/kit-element.js';
import { outsideLine } from '../../internal/outside-studied.js';
import { SizeController } from '../../internal/size-controller.js';
import { textStyleOf } from '../../internal/text-style.js';
import { controlStyles, tokens } from '../../internal/tokens.styles.js';
import { daysPerMonth, firstMonth, lastMonth } from '../../scenario/scenario.js';
import { compareActions } from './actions.js';
import { columnInput, outsideOf } from './column-inputs.js';
import { columnsOf, readProtocols, usualWish, withFirst } from './columns.js';
import { controlsStyles } from './controls.styles.js';
import { choiceBar, columnControls } from './controls.js';
import { factsOf, sourceIdsOf } from './facts.js';
import { FocusAfter } from './focus-after.js';
import { groupsTemplate, opensAt } from './folds.js';
import { overviewTable } from './grid.js';
import { lineKey, marksKey } from './key.js';
import { CompareLater } from './later.js';
import { layoutOf } from './layout.js';
import { mediaStyles } from './media.styles.js';
import { styles } from './protocol-compare.styles.js';
import { lightTable } from './rows.js';
import { aboutWords, answeringProtocol, answerWords } from './words.js';
/**
 * Treatments side by side: two to five protocols on one axis of months, simulated and as published.
 *
 * @summary Compares ways of treating, or of waiting, by hormones, sperm, testis size, harms, evidence and approval.
 * @attr {string} protocols - Ids of the protocols beside the shared one, between spaces; at most five.
 * @fires hpg-scenario-changed - The reader changed the first column, showed a column everywhere, or moved the moment.
 * @fires hpg-moment-changed - The reader moved the moment.
 * @fires hpg-error - Something given could not be used.
 * @csspart body - Controls, columns and keys.
 * @csspart protocol - The select above a column.
 * @csspart columns - The select for the number of columns.
 * @csspart moment - The slider of the moment.
 * @csspart everywhere - The button that shares a column's protocol.
 * @csspart turn - The buttons to columns that are not on screen.
 * @csspart group - A fold with rows.
 * @csspart plot - One small picture.
 * @csspart outside-studied - A line where all columns lie outside what was studied.
 * @csspart rows - The select of which rows are shown.
 * @csspart order - The select of their order.
 * @csspart offers - Waiting and changing nothing, where no column shows them.
 * @csspart evidence - The button behind a published statement.
 * @csspart evidence-mark - The mark that grades a study.
 * @csspart evidence-key - The key to the marks.
 * @cssproperty --hpg-sticky-offset - Height of a fixed bar at the top of the page; the choices stay below it.
 */
export class ProtocolCompare extends KitElement {
    constructor() {
        super(...arguments);
        /** Position of the column that the reader has turned to. */
        this.turned = 1;
        /** Folds that the reader has opened or closed; others are as the depth has them. */
        this.folds = {};
        this.wish = usualWish;
        this.filter = 'all';
        this.order = 'question';
        this.#frame = new FrameController(this, (level) => {
            this.prefer({ level });
        });
        this.#size = new SizeController(this, 1120);
        this.#lines = new LineMemo();
        this.#marks = new EvidenceMarks(this);
        this.#later = new CompareLater(this);
        this.#focus = new FocusAfter(this);
        this.#actions = compareActions({
            columns: () => this.#columns,
            shown: () => this.#view().layout,
            shared: () => this.shared.scenario.protocol,
            change: (patch) => {
                this.change(patch);
            },
            wish: (change) => {
                this.wish = change(this.wish);
                this.readerChanges += 1;
            },
            turnTo: (position) => {
                this.turned = position;
            },
            filter: (filter) => {
                this.filter = filter;
            },
            order: (order) => {
                this.order = order;
            },
            focus: (selector, at) => {
                this.#focus.next(selector, at);
            },
        });
    }
    static { this.styles = [
        tokens,
        controlStyles,
        frameStyles,
        evidenceStyles,
        evidenceMarkStyles,
        compareStyles,
        styles,
        controlsStyles,
        mediaStyles,
    ]; }
    #frame;
    #size;
    #lines;
    #marks;
    #later;
    #focus;
    #first;
    willUpdate(changed) {
        super.willUpdate(changed);
        if (changed.has('protocols'))
            this.#readProtocols();
        const { protocol } = this.shared.scenario;
        if (this.#first !== undefined && this.#first !== protocol && this.store.touched) {
            this.wish = withFirst(this.wish, this.#first, protocol);
        }
        this.#first = protocol;
    }
    #readProtocols() {
        try {
            this.wish = readProtocols(this.protocols ?? '');
            this.turned = 1;
        }
        catch (error) {
            this.scenarioProblem(error);
        }
    }
    get #columns() {
        return columnsOf(this.shared.scenario.protocol, this.wish);
    }
    #actions;
    /** Measured by hand until the observer has spoken, so that the first picture fits at once. */
    get #width() {
        return (this.#size.measured ? 0 : Math.floor(this.getBoundingClientRect().width)) || this.#size.width;
    }
    #view() {
        const { scenario, run } = this.shared;
        const { voice } = this;
        const inputs = this.#columns.map((id) => columnInput(this.store, id));
        const { fontSize, direction } = textStyleOf(this);
        return {
            voice,
            run,
            inputs,
            state: compareState({ columns: inputs, month: scenario.month, level: voice.level }),
            outside: outsideOf(voice, this.store, this.#columns),
            layout: layoutOf(this.#width, Number.parseFloat(fontSize) || 16, inputs.length, this.turned),
            axis: { firstMonth, lastMonth: lastMonth(scenario), daysPerMonth },
            lines: this.#lines,
            rightToLeft: direction === 'rtl',
            filter: this.filter,
            order: this.order,
            marks: this.#marks,
            told: this.#later.told,
            men: this.#later.men,
        };
    }
    #isOpen(fold) {
        return this.folds[fold] ?? opensAt(this.voice.level, fold);
    }
    updated() {
        if (this.isConnected)
            this.#later.men?.ask(this.store, this.#columns);
    }
    #body(view) {
        const { narrow, shown } = view.layout;
        const controls = columnControls(view, this.#actions);
        const outside = outsideLine(view.voice, view.outside.all);
        return html `${narrow ? nothing : controls}
      ${outside ? html `<p class="outside-studied" part="outside-studied">${outside}</p>` : nothing}
      <div class=${narrow ? 'compare narrow' : `compare of-${shown.length}`}>
        ${choiceBar(view, this.#actions)} ${overviewTable(view, this.#actions)} ${narrow ? lineKey(view) : nothing}
        ${groupsTemplate(view, (fold) => this.#isOpen(fold), (fold, open) => {
            this.folds = { ...this.folds, [fold]: open };
        })}
      </div>
      <span class="visually-hidden" role="status">${view.men?.status(view.voice)}</span>
      ${narrow ? controls : nothing} ${marksKey(view)}
      ${this.#marks.overdue(view.state.columns.flatMap(({ id }) => factsOf(id)))} ${this.#marks.popover()}`;
    }
    #answer(view) {
        return answerWords(view.voice, view.state, (group) => this.#isOpen(group));
    }
    render() {
        const view = this.#view();
        const { voice } = view;
        const columns = view.state.columns.map(({ id }) => id);
        const answering = answeringProtocol(columns);
        const ids = new Set([...columns, ...(answering ? [answering] : [])].flatMap(sourceIdsOf));
        return this.#frame.render(voice, this.problems.template, {
            answer: this.#answer(view),
            about: aboutWords(voice, view.state, this.shared.scenario),
            body: this.#body(view),
            table: lightTable(view),
            evidence: this.#later.evidence(voice, ids),
        });
    }
    /** An update is complete only when what is told further has been fetched, or cannot be had. */
    async getUpdateComplete() {
        await super.getUpdateComplete();
        await this.#later.settled();
        return super.getUpdateComplete();
    }
    /** The whole comparison as one SVG, every column and every marker, with its look written into it. Empty before the first
     *  `updateComplete`. */
    toSvg() {
        const view = this.#view();
        const about = aboutWords(view.voice, view.state, this.shared.scenario);
        return view.told?.sheetSvg(this.renderRoot, view, this.#answer(view), about) ?? '';
    }
    /** The same as a PNG. @param scale pixels per CSS pixel */
    async toPng(scale = 2) {
        await this.updateComplete;
        const { svgToPng } = await import('../../internal/svg-to-png.js');
        return svgToPng(this.toSvg(), scale);
    }
    /** One row per protocol and marker at the moment shown: simulated value, start, what is published, sources. Empty before the
     *  first `updateComplete`. */
    toCsv() {
        const { told } = this.#later;
        return told ? rowsToCsv(told.csvRows(this.#view())) : '';
    }
}
__decorate([
    property()
], ProtocolCompare.prototype, "protocols", void 0);
__decorate([
    state()
], ProtocolCompare.prototype, "turned", void 0);
__decorate([
    state()
], ProtocolCompare.prototype, "folds", void 0);
__decorate([
    state()
], ProtocolCompare.prototype, "wish", void 0);
__decorate([
    state()
], ProtocolCompare.prototype, "filter", void 0);
__decorate([
    state()
], ProtocolCompare.prototype, "order", void 0);
//# sourceMappingURL=protocol-compare.element.js.map