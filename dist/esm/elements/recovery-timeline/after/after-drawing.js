// What a timeline fetches once it is drawn: the men behind the typical one, what can be moved by hand, milestones and stages,
// the choice of time and curves, and the evidence behind every published number.
import { html } from 'lit';
import { drawNotes } from '../../../charts/timeline/notes.js';
import { overlaidPicture } from '../../../charts/timeline/overlaid.js';
import { perPanel } from '../../../charts/timeline/timeline-input.js';
import { EvidenceMarks, evidenceMarkStyles } from '../../../internal/evidence/evidence-marks.js';
import { adoptPageSheet } from '../../../internal/page-sheet.js';
import { firstMonth } from '../../../scenario/scenario.js';
import { common } from '../../../text/en/common.js';
import { recoveryTimelineOverlay } from '../../../text/en/recovery-timeline-overlay.js';
import { GroupOfMen } from '../group/group-of-men.js';
import { afterStyles } from './after-drawing.styles.js';
import { ByHand } from './by-hand.js';
import { chosen, wrongChoices } from './choices.js';
import { drawnTemplate, toldTemplate } from './evidence-rows.template.js';
import { milestoneNotes, milestonesTemplate, milestoneTicks } from './milestones.template.js';
import { moreChoices } from './more-choices.template.js';
import { publishedNotes } from './published-notes.js';
import { stageNow, stagesTemplate, stageStrip } from './stages.template.js';
import { timesIn } from './times.js';
export class AfterDrawing {
    #host;
    #change;
    #problems;
    #times;
    #timesFor;
    /** @param drawing the one on the screen @param change a reader's change of the shared scenario */
    constructor(host, drawing, change) {
        this.told = toldTemplate;
        this.drawn = drawnTemplate;
        this.milestones = milestonesTemplate;
        this.milestoneTicks = milestoneTicks;
        this.stageNow = stageNow;
        this.stageStrip = stageStrip;
        this.stages = stagesTemplate;
        this.#problems = [];
        this.#timesFor = [];
        for (const sheet of [evidenceMarkStyles, afterStyles])
            adoptPageSheet(host.renderRoot, sheet);
        this.#host = host;
        this.#change = change;
        this.group = new GroupOfMen(() => {
            host.requestUpdate();
        });
        this.hand = new ByHand(host, drawing, () => this.times, change);
        this.marks = new EvidenceMarks(host);
    }
    /** Months or weeks; the same object until voice or choice change. */
    get times() {
        const made = [this.#host.voice, chosen(this.#host, 'time')];
        if (this.#times && made.every((each, index) => each === this.#timesFor[index]))
            return this.#times;
        this.#timesFor = made;
        return (this.#times = timesIn(...made));
    }
    /** The fold of further choices. */
    choices(scenario) {
        this.#check();
        return moreChoices(this.#host.voice, scenario, this.#host, this.#change);
    }
    /** The slider of the moment in weeks; undefined where months are counted. @param words of the moment */
    weekSlider(words) {
        if (this.times.unit === 'months')
            return undefined;
        const { snap, step } = this.times;
        const { voice, shared } = this.#host;
        return html `<input
      part="moment"
      class="moment"
      type="range"
      min=${firstMonth}
      max=${shared.run.lastMonth}
      step="any"
      .value=${String(shared.scenario.month)}
      aria-label=${voice.say(common).moment}
      aria-valuetext=${words}
      @input=${({ currentTarget }) => {
            const month = snap(currentTarget.valueAsNumber);
            this.#change({
                month: Math.min(Math.max(month, firstMonth), shared.run.lastMonth - (shared.run.lastMonth % step)),
            });
        }}
    />`;
    }
    /** Tells of attributes that cannot be used, and no longer of those that can. */
    #check() {
        const problems = wrongChoices(this.#host);
        for (const field of this.#problems)
            if (!problems.some((each) => each.field === field))
                this.#host.scenarioUsable(field);
        this.#problems = problems.map(({ field }) => field);
        for (const problem of problems)
            this.#host.scenarioProblem(problem);
    }
    /** The words of the drawing with the axis of the unit of time in use. */
    inWords(words) {
        const { axis } = this.times;
        return { ...words, axis, fromFirstDose: axis.name };
    }
    /** Writes notes at published points and milestones; where all markers are in one picture, at milestones alone. */
    notes(state) {
        const { voice } = this.#host;
        const published = this.overlaid ? [] : publishedNotes(voice, state);
        const notes = [...published, ...milestoneNotes(voice, state)];
        return (sheet, plot, panel, wide) => 
        // A milestone has no shorter wording: where the study is left out, its number stands at the curve.
        drawNotes(sheet, plot, panel, wide, notes);
    }
    /** How all markers are drawn in one picture, where the reader chose that. */
    get overlaid() {
        if (chosen(this.#host, 'curves') === 'panels')
            return undefined;
        const say = this.#host.voice.say(recoveryTimelineOverlay);
        return (plot, size, choice, above) => overlaidPicture(plot, size, choice, above, { caption: `${say.cut} ${say.bandsAside}` });
    }
    /** Values at the moment as a share of the start, where the drawing has them so. */
    readings({ moment, start }) {
        if (chosen(this.#host, 'curves') === 'panels')
            return undefined;
        const { voice } = this.#host;
        const unit = voice.say(recoveryTimelineOverlay).percent;
        return perPanel((id) => ({ number: voice.percent(moment.values[id] / start[id]), unit }));
    }
}
//# sourceMappingURL=after-drawing.js.map