var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
// <hpg-agent>: one medicine: where it acts, what it changes, what is proven, where it is approved, how long it stays.
import { html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { agentNames } from '../../data/agents/names.js';
import { EvidenceElement, evidenceElementStyles } from '../../internal/evidence/evidence-element.js';
import { EvidenceMarks } from '../../internal/evidence/evidence-marks.js';
import { heading } from '../../internal/evidence/heading.js';
import { loadState } from '../../internal/evidence/load-state.template.js';
import { overdueWords } from '../../internal/evidence/notes.template.js';
import { OnDemand } from '../../internal/evidence/on-demand.js';
import { adoptPageSheet } from '../../internal/page-sheet.js';
import { plainFrame } from '../../internal/evidence/plain-frame.js';
import { rowsToCsv } from '../../internal/export-drawing.js';
import { frameStyles } from '../../internal/frame.js';
import { sourcesList } from '../../internal/sources-list.js';
import { controlStyles, tokens } from '../../internal/tokens.styles.js';
import { ScenarioError } from '../../scenario/scenario.js';
import { agentWords } from '../../text/en/agent.js';
import { common } from '../../text/en/common.js';
import { evidence } from '../../text/en/evidence.js';
import { everyTold, sourceIdsOf, toldAction, toldPart } from './agent-facts.js';
import { approvalTemplate } from './approval.template.js';
import { chooseTemplate } from './choose.template.js';
import { styles } from './hpg-agent.styles.js';
import { kineticsTemplate } from './kinetics.template.js';
import { pageStyles } from './page.styles.js';
import { sitesTemplate } from './sites.template.js';
import { effectRows, effectsTable, toldTemplate } from './told.template.js';
const agentIds = Object.keys(agentNames);
const isAgentId = (written) => agentIds.includes(written);
/**
 * @summary One medicine: where it acts, what it changes in each marker, what is proven and what is not, where it is approved, how long it stays in the body.
 *
 * `medicine` and not `agent` names it: `agent` is the shared scenario's testosterone, for every element alike. Without
 * `medicine` the element shows that one and follows it.
 *
 * @fires hpg-error - Something given could not be used.
 *
 * @slot answer - The page's own name and opening in place of the element's; so with the slots below.
 * @slot where - On where it acts.
 * @slot changes - The table of markers.
 * @slot proven - On what is proven and what is not settled.
 * @slot approval - On approval.
 * @slot body - On how it enters and leaves the body.
 * @slot care - On harms, doses in studies and checks.
 * @csspart sites - The places of the axis.
 * @csspart choose - The choice of another medicine.
 * @csspart fold - A section that is opened when it is wanted.
 * @csspart overdue - The sentence that something is due for a check.
 * @csspart depth - The choice of depth.
 * @csspart error - What was wrong with an attribute.
 *
 * @cssproperty --hpg-outside-color - Hue of what comes from outside: rail and place of action.
 * @cssproperty --hpg-line-color - The chain of places.
 */
export class HpgAgent extends EvidenceElement {
    static { this.styles = [tokens, controlStyles, frameStyles, evidenceElementStyles, styles]; }
    #facts = new OnDemand(this, () => import('./facts.js'), () => {
        this.problems.add(new Error(this.voice.say(evidence).notLoaded));
    });
    #marks = new EvidenceMarks(this);
    /** Whether there is room for the table of markers, decided once: a reader may fold it. */
    #wide = true;
    #lastNamed;
    #followed;
    connectedCallback() {
        super.connectedCallback();
        adoptPageSheet(this.getRootNode(), pageStyles);
        this.needed = this.#facts.load();
    }
    async getUpdateComplete() {
        await super.getUpdateComplete();
        await this.#facts.settled;
        await this.#marks.settled;
        return super.getUpdateComplete();
    }
    /** The medicine shown: the reader's, the page's, or the shared scenario's. */
    get #id() {
        return this.chosen ?? this.#lastNamed ?? this.shared.scenario.agent;
    }
    /** Ids of the sources behind what is shown. Empty before they are there. */
    get sourceIds() {
        const agent = this.#facts.value?.agents[this.#id];
        return agent ? sourceIdsOf(agent) : [];
    }
    /** The table of markers as CSV. Empty before the facts are there. */
    toCsv() {
        const facts = this.#facts.value;
        if (!facts)
            return '';
        const say = this.voice.say(agentWords);
        const head = [say.headMarker, say.headDirection, say.headFinding, say.headStrength, say.headSources];
        return rowsToCsv([head, ...effectRows(this.#context(facts), facts.agents[this.#id], facts.markerUnits)]);
    }
    get replaceable() {
        const facts = this.#facts.value;
        if (!facts)
            return undefined;
        // Any medicine's: the reader may turn to another one.
        const all = Object.values(facts.agents).map(everyTold);
        return new Set(all.flatMap(({ told, numbers }) => [...told, ...numbers].map(({ id }) => id)));
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (!this.hasUpdated)
            this.#wide = this.clientWidth === 0 || this.clientWidth >= 640;
        // An attribute that has been removed is null.
        const medicine = this.medicine ?? undefined;
        const named = medicine !== undefined && isAgentId(medicine) ? medicine : undefined;
        if (medicine === undefined || named)
            this.problems.clear('medicine');
        else
            this.problems.add(new ScenarioError('medicine', medicine, agentIds.join(', ')));
        // What cannot be used leaves what was shown before.
        if (named)
            this.#lastNamed = named;
        else if (medicine === undefined)
            this.#lastNamed = undefined;
        const follows = this.#lastNamed ?? this.shared.scenario.agent;
        if (this.#followed !== undefined && this.#followed !== follows)
            this.chosen = undefined;
        this.#followed = follows;
    }
    render() {
        const { voice } = this;
        const facts = this.#facts.value;
        return plainFrame(voice, {
            problems: this.problems.template,
            prefer: (level) => {
                this.prefer({ level });
            },
            answer: this.slotted('answer', this.#answer(facts)),
            body: facts ? this.#body(facts) : loadState(voice, this.#facts),
            notice: this.slotted('notice', html `<p>${voice.say(common).notice}</p>`),
        });
    }
    #context(facts) {
        return {
            voice: this.voice,
            today: this.day,
            said: (id, own) => this.said(id, own),
            mark: (fact) => this.#marks.mark(fact),
            sourcesOf: (ids) => [...new Set(ids)].flatMap((id) => facts.sources[id] ?? []),
        };
    }
    #answer(facts) {
        const { voice } = this;
        const id = this.#id;
        const name = voice.fact(`agent.${id}.name`, agentNames[id]);
        const level = Number(this.headingLevel);
        if (!facts)
            return heading(level, name);
        const agent = facts.agents[id];
        const { route } = agent;
        const routeWords = voice.fact(`agent.${id}.route`, { fundamentals: route, intermediate: route, academic: route });
        return html `${heading(level, name)} ${toldTemplate(this.#context(facts), toldAction(agent), false)}
      <p>${voice.say(agentWords).taken({ route: routeWords })}</p>`;
    }
    #body(facts) {
        const { voice } = this;
        const say = voice.say(agentWords);
        const context = this.#context(facts);
        const agent = facts.agents[this.#id];
        const told = (part) => toldTemplate(context, toldPart(agent, part));
        const titled = (words) => heading(Number(this.headingLevel) + 1, words);
        const all = everyTold(agent);
        const sources = context.sourcesOf(sourceIdsOf(agent));
        return html `${this.overdue(overdueWords(voice, [...all.told, ...all.numbers], this.day))} ${chooseTemplate(voice, agentIds, this.#id, (id) => {
            this.chosen = id;
        })}
      <div class="columns">
        <div class="section where">
          <div class="words">${this.slotted('where', html `${titled(say.where)} ${told('mechanism')}`)}</div>
          ${sitesTemplate(voice, agent.acts)}
        </div>
        ${this.#sections(context, agent, titled)}
      </div>
      ${this.#fold(titled(say.changes), html `<div class="scroll" tabindex="0" role="region" aria-label=${say.changes}>
          ${this.slotted('changes', effectsTable(context, agent, facts.markerUnits))}
        </div>`, this.#wide)}
      <div class="columns">
        ${this.#fold(titled(say.approval), this.slotted('approval', approvalTemplate(context, agent)))}
        ${this.#fold(titled(say.body), this.slotted('body', kineticsTemplate(context, agent)))}
      </div>
      <details part="sources">
        <summary>${voice.say(common).sources({ count: voice.number(sources.length) })}</summary>
        ${this.slotted('sources', sourcesList(voice, sources))}
      </details>
      ${this.#marks.popover()}`;
    }
    /** A section that is opened when it is wanted; what is proven, what is not settled and harms stay in sight. */
    #fold(title, words, open = false) {
        return html `<details class="section" part="fold" ?open=${open}>
      <summary>${title}</summary>
      ${words}
    </details>`;
    }
    #sections(context, agent, titled) {
        const say = this.voice.say(agentWords);
        const told = (part) => toldTemplate(context, toldPart(agent, part));
        const folded = (words, part) => html `<details>
        <summary>${titled(words)}</summary>
        ${told(part)}
      </details>`;
        const sections = {
            proven: html `${titled(say.proven)} ${told('proven')} ${titled(say.unsettled)} ${told('unsettled')}`,
            care: html `${titled(say.harms)} ${told('harms')} ${folded(say.schedules, 'schedules')}
      ${folded(say.monitoring, 'monitoring')}`,
        };
        return html `${Object.entries(sections).map(([name, words]) => html `<div class="section">${this.slotted(name, words)}</div>`)}`;
    }
}
__decorate([
    property()
], HpgAgent.prototype, "medicine", void 0);
__decorate([
    state()
], HpgAgent.prototype, "chosen", void 0);
//# sourceMappingURL=hpg-agent.element.js.map