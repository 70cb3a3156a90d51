// A small button behind every number and statement: it opens what kind of study stands behind it, sources, people, time,
// spread and dates. Everything but the button is fetched when a mark is first opened.
import { css, html, nothing } from 'lit';
import { evidenceMark } from '../../charts/evidence-mark/evidence-mark.js';
import { strengthMessage } from '../../charts/evidence-mark/strengths.js';
import { freshness } from '../../data/freshness.js';
import { strengthNames } from '../../text/en/strengths.js';
import { evidenceMarkWords } from '../../text/en/evidence-mark.js';
import { isDay, pageDate } from './page-date.js';
/**
 * The evidence behind what one element shows. Put `mark(fact)` behind each number or statement and `popover()` once, at the
 * end of the shadow root; add `evidenceMarkStyles` to its styles.
 */
export class EvidenceMarks {
    #host;
    #panel;
    #fetching;
    #cited = new Set();
    constructor(host) {
        this.#host = host;
    }
    /** The day that decides what is fresh: the host's `today`, or the day where the page is read. */
    get day() {
        const { today } = this.#host;
        return today !== undefined && isDay(today) ? today : pageDate();
    }
    /** Resolves when everything that has been asked for is there, or could not be fetched. */
    get settled() {
        return Promise.resolve(this.#fetching).then(() => this.#panel?.settled);
    }
    /** Ids of the sources behind every mark drawn so far: what a list of the page's sources asks its elements for. */
    get sourceIds() {
        return [...this.#cited];
    }
    /** A small button with the mark of the fact's strength; opens the popover. */
    mark(fact) {
        const { voice } = this.#host;
        for (const id of fact.sources)
            this.#cited.add(id);
        const strength = voice.say(strengthNames)[strengthMessage[fact.strength]];
        return html `<button
      type="button"
      class="evidence"
      part="evidence"
      aria-haspopup="dialog"
      aria-expanded="false"
      aria-label=${voice.say(evidenceMarkWords).label({ strength })}
      @click=${({ currentTarget, detail }) => {
            void this.#use().then(() => this.#panel?.toggle(fact, currentTarget, detail > 0));
        }}
    >
      ${evidenceMark(fact.strength)}
    </button>`;
    }
    /** What a mark opens: once per element, at the end of its shadow root. */
    popover() {
        return html `${this.#panel?.template()}`;
    }
    /** A line where any of the facts shown is past the day of its next check; nothing where all are fresh. */
    overdue(facts) {
        return facts.some((fact) => freshness(fact, this.day) !== 'current') ? this.#fetched?.overdue(facts) : nothing;
    }
    /** Words that state a fact; once it has expired, its sources in their place. */
    current(fact, words) {
        return freshness(fact, this.day) === 'expired' ? this.#fetched?.folded(fact) : words;
    }
    /** The panel, for what is rendered; fetched once. */
    get #fetched() {
        if (!this.#fetching)
            void this.#use();
        return this.#panel;
    }
    /** Fetches the panel; a failure is told, and the next press on a mark tries again. */
    #use() {
        const host = this.#host;
        if (!this.#panel)
            this.#fetching = import('./evidence-panel.js').then(({ EvidencePanel }) => {
                this.#panel ??= new EvidencePanel(host, () => this.day);
                host.requestUpdate();
            }, () => {
                host.scenarioProblem(new Error(host.voice.say(evidenceMarkWords).notLoaded));
            });
        return this.#fetching ?? Promise.resolve();
    }
}
/** For the shadow root of an element with evidence marks. */
export const evidenceMarkStyles = css `
  button.evidence {
    min-block-size: 24px;
    min-inline-size: 24px;
    margin-block: -8px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_muted);
    vertical-align: -0.2em;
  }
  button.evidence .evidence-mark {
    inline-size: max(16px, 1em);
    block-size: max(16px, 1em);
  }
  @media print {
    button.evidence {
      display: none;
    }
  }
`;
//# sourceMappingURL=evidence-marks.js.map