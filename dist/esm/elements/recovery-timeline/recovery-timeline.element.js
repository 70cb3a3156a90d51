// <recovery-timeline>: hormones, sperm and testis volume before, on and after testosterone, month by month.
import { html } from 'lit';
import { publishedStyles } from '../../charts/time-axis/published-point.styles.js';
import { timelineDrawing } from '../../charts/timeline/drawing.js';
import { pictureStyles } from '../../charts/timeline/picture.styles.js';
import { FrameController, frameStyles } from '../../internal/frame.js';
import { KitElement } from '../../internal/kit-element.js';
import { SizeController } from '../../internal/size-controller.js';
import { controlStyles, tokens } from '../../internal/tokens.styles.js';
import { outsideStudied } from '../../scenario/run.js';
import { recoveryTimeline } from '../../text/en/recovery-timeline.js';
import { answerInWords } from './answer-words.js';
import { bodyTemplate } from './body.template.js';
import { drawingInWords } from './drawing-words.js';
import { FetchedParts } from './fetched-parts.js';
import { otherLimitSources, sharedLimitSources } from './limit-sources.js';
import { styles } from './recovery-timeline.styles.js';
import { stateOf } from './state-of.js';
import { TextController } from './text-controller.js';
/**
 * @summary Six aligned panels over months: LH, FSH, testosterone in blood and inside the testis, sperm and testis volume, with what was published beside the simulated curve.
 * @fires hpg-scenario-changed - The reader changed the treatment, the man or the moment.
 * @fires hpg-moment-changed - The reader moved the moment.
 * @fires hpg-error - Something given could not be used.
 * @attr {string} time - How time is counted: `months` or `weeks`.
 * @attr {string} curves - How the markers are drawn: `panels`, each with its own unit, or `overlaid` as % of the own start.
 * @csspart controls - The row of controls.
 * @csspart chart - The drawing with its slider.
 * @csspart outside-studied - A line where something lies outside what was studied.
 * @csspart told - The published numbers of the words, with their marks of evidence.
 * @csspart more - The fold of further choices.
 * @csspart drawn - The published points of the drawing, with theirs.
 * @csspart stage - The stage of recovery at the moment.
 * @csspart milestones - When the simulated man gets where men wait to get.
 * @csspart stages - The fold of all stages of recovery.
 * @csspart by-hand - What can be done with the bars, and whose they are.
 * @csspart protocol-courses - The button that goes back to the protocol's own medicines.
 * @csspart group - The line on the group of simulated men.
 * @csspart moment - The slider of the moment.
 * @csspart handle - The handles of the bars.
 * @cssproperty --hpg-sperm-color - Hue of the sperm curve; each marker has one.
 */
export class RecoveryTimeline extends KitElement {
    static { this.styles = [tokens, controlStyles, frameStyles, publishedStyles, pictureStyles, styles]; }
    static { this.properties = { ...KitElement.properties, time: {}, curves: {} }; }
    #frame = new FrameController(this, (level) => {
        this.prefer({ level });
    });
    #size = new SizeController(this);
    #text = new TextController(this);
    #state = stateOf(this.shared);
    /** Computed before every rendering that needs a new one. */
    #drawing;
    /** What the drawing was computed for; the moment is not among it. */
    #drawnFor = [];
    /** The run whose group was asked for. */
    #menOf;
    #change = (patch) => {
        this.change(patch);
    };
    #parts = new FetchedParts(this, ({ AfterDrawing }) => new AfterDrawing(this, () => this.#drawing, this.#change));
    /** The drawing as an SVG text that needs no style sheet. Wait for `updateComplete` first: what writes it is fetched when
     *  somebody does, and the text is empty before that. */
    toSvg() {
        const drawing = this.renderRoot.querySelector('svg.main');
        const words = this.#inWords(this.#answer.answer);
        return (drawing && this.#out?.drawingToSvg(drawing, words)) ?? '';
    }
    /** The drawing as a PNG. @param scale pixels per CSS pixel */
    async toPng(scale = 2) {
        const { svgToPng } = await import('../../internal/svg-to-png.js');
        await this.updateComplete;
        return svgToPng(this.toSvg(), scale);
    }
    /** The tables as CSV: simulated values by month, then what was published. As with toSvg, wait for `updateComplete`. */
    toCsv() {
        return this.#out?.tablesCsv(this.voice, stateOf(this.shared), this.#outside, this.#parts.after.value?.times) ?? '';
    }
    /** What takes the timeline out of the page; asked for when it is not there yet. */
    get #out() {
        void this.#parts.tables.load();
        return this.#parts.tables.value;
    }
    /** Where the run lies outside what was studied; '' where it does not. */
    get #outside() {
        const { voice } = this;
        const { run } = this.shared;
        const found = outsideStudied(run, run.lastMonth);
        if (found.length === 0)
            return '';
        const words = this.#parts.outside.value;
        if (!words) {
            if (this.#parts.outside.state === 'not-asked')
                void this.#parts.outside.load();
            return '';
        }
        const say = voice.say(recoveryTimeline);
        return words.outsideLine(voice, words.outsideReasons(voice, found, (id) => say[id]));
    }
    /** Whoever waits for the element waits for all of its words. */
    async getUpdateComplete() {
        const complete = await super.getUpdateComplete();
        if (this.#parts.complete)
            return complete;
        await this.#parts.settle();
        return super.getUpdateComplete();
    }
    #demand = (event) => {
        if (event.type === 'beforeprint' || event.target.getAttribute('part') === 'table') {
            void this.#parts.tables.load();
        }
    };
    connectedCallback() {
        // The first picture waits for what draws it otherwise than usual.
        if (this.time ?? this.curves)
            this.needed = this.#parts.after.load();
        super.connectedCallback();
        addEventListener('beforeprint', this.#demand);
        // Folds do not let their news bubble.
        this.renderRoot.addEventListener('toggle', this.#demand, true);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        removeEventListener('beforeprint', this.#demand);
        this.#parts.after.value?.group.stop();
    }
    get #answer() {
        const further = this.#parts.further.value;
        // Not again after a failure: that would go on for ever.
        if (this.#state.answer.kind !== 'trial' && this.#parts.further.state === 'not-asked')
            void this.#parts.further.load();
        return answerInWords(this.voice, this.#state, further?.furtherAnswer);
    }
    /** What the drawing says to those who do not see it. */
    #inWords(answer) {
        return `${answer} ${this.#outside}`.trim();
    }
    willUpdate() {
        super.willUpdate();
        this.#state = stateOf(this.shared);
        const { voice } = this;
        const after = this.#parts.after.value;
        const men = after?.group;
        const held = after?.hand.hold.lastMonth;
        const lastMonth = held ?? this.#state.input.lastMonth;
        // Not while something is held: men take longer than a frame.
        if (this.isConnected && held === undefined) {
            men?.ask(this.shared.scenario);
            this.#menOf = this.shared.run;
        }
        const group = this.#menOf === this.shared.run ? men?.outline : undefined;
        const drawnFor = [
            this.shared.run,
            voice,
            this.#size.width,
            lastMonth,
            this.#text.inUse,
            group,
            after,
            this.time,
            this.curves,
        ];
        if (drawnFor.every((value, index) => value === this.#drawnFor[index]))
            return;
        this.#drawnFor = drawnFor;
        const words = drawingInWords(voice, this.#state);
        this.#drawing = timelineDrawing(this.#state, after?.inWords(words) ?? words, {
            width: this.#size.width,
            plain: voice.level === 'fundamentals',
            lastMonth,
            group,
            notes: after?.notes(this.#state),
            overlaid: after?.overlaid,
            ...this.#text.inUse,
        });
    }
    render() {
        const { voice } = this;
        const answer = this.#answer;
        const published = [...this.#state.places, ...this.#state.counts].map(({ quantity }) => quantity);
        const sourceIds = new Set([...answer.cited, ...published].flatMap(({ sources }) => sources).concat(sharedLimitSources));
        return this.#frame.render(voice, this.problems.template, {
            answer: answer.answer,
            about: answer.about,
            body: bodyTemplate({
                voice,
                shared: this.shared,
                state: this.#state,
                drawing: this.#drawing,
                words: this.#inWords(answer.answer),
                outside: this.#outside,
                after: this.#parts.after.value,
                grouped: this.#menOf === this.shared.run,
                change: this.#change,
            }),
            table: this.#parts.tables.value?.tablesTemplate(voice, this.#state, this.#parts.after.value?.times) ?? html ``,
            evidence: this.#parts.evidence.value?.evidenceInWords(voice, sourceIds) ?? {
                count: sourceIds.size + otherLimitSources,
                load: () => {
                    void this.#parts.evidence.load();
                },
            },
        });
    }
    updated() {
        if (this.#size.measured && this.#parts.after.state === 'not-asked')
            requestAnimationFrame(() => void this.#parts.after.load());
        const slider = this.renderRoot.querySelector('.slider');
        const { left, right } = this.#drawing;
        // The middle of its thumb, 16 px wide, runs from the first month to the last.
        slider?.style.setProperty('grid-template-columns', `${left - 8}px ${right - left + 16}px`);
    }
}
//# sourceMappingURL=recovery-timeline.element.js.map