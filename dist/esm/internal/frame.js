// The frame around every explainer: answer first, then the picture, then table, sources, limits and the
// notice. Words go into the page, controls and drawing into the shadow root.
import { css, html } from 'lit';
import { levels } from '../scenario/preferences.js';
import { common } from '../text/en/common.js';
import { isOfPage, LightContent } from './light-content.js';
/** After the last change by the reader, ms: one announcement, not one per step of a slider. */
const announceAfter = 500;
function heading(level, words) {
    switch (level) {
        case 2:
            return html `<h2>${words}</h2>`;
        case 4:
            return html `<h4>${words}</h4>`;
        case 5:
            return html `<h5>${words}</h5>`;
        case 6:
            return html `<h6>${words}</h6>`;
        default:
            return html `<h3>${words}</h3>`;
    }
}
export class FrameController {
    #host;
    #light;
    #prefer;
    #demand = () => {
        this.#load?.();
    };
    #load;
    #answer = '';
    #announced = '';
    #seenChanges = 0;
    #timer;
    constructor(host, prefer) {
        this.#host = host;
        this.#prefer = prefer;
        this.#light = new LightContent(host);
        host.addController(this);
    }
    hostConnected() {
        addEventListener('beforeprint', this.#demand);
        this.#host.renderRoot.addEventListener('slotchange', this.#slotted);
    }
    /** The page has put words of its own into a slot. */
    #slotted = ({ target }) => {
        if (target.assignedElements().some(isOfPage))
            this.#host.takeSiteWords();
    };
    hostDisconnected() {
        removeEventListener('beforeprint', this.#demand);
        clearTimeout(this.#timer);
    }
    hostUpdated() {
        if (this.#host.readerChanges === this.#seenChanges)
            return;
        this.#seenChanges = this.#host.readerChanges;
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
            this.#announced = this.#answer;
            this.#host.requestUpdate();
        }, announceAfter);
    }
    #renderEvidence({ sources, limits }) {
        this.#light.render('sources', sources);
        this.#light.render('limits', html `<ul>
        ${limits.map((limit) => html `<li>${limit}</li>`)}
      </ul>`);
    }
    /** Renders the words into the page and returns the template of the shadow root. */
    render(voice, problems, content) {
        const say = voice.say(common);
        this.#answer = content.answer;
        this.#light.render('answer', html `${heading(Number(this.#host.headingLevel), content.answer)}
        <p>${content.about}</p>`);
        this.#light.render('table', content.table);
        const { evidence } = content;
        this.#load = 'load' in evidence ? evidence.load : undefined;
        if ('sources' in evidence)
            this.#renderEvidence(evidence);
        this.#light.render('notice', html `<p>${say.notice}</p>`);
        return html `
      ${problems}
      <div class="head">
        <slot name="answer"></slot>
        <label class="depth"
          >${say.depth}
          <select
            part="depth"
            @change=${(event) => {
            this.#prefer(event.currentTarget.value);
        }}
          >
            ${levels.map((level) => html `<option value=${level} ?selected=${level === voice.level}>${say[level]}</option>`)}
          </select>
        </label>
      </div>
      <div part="body">${content.body}</div>
      <details part="table">
        <summary>${say.table}</summary>
        <div class="scroll" tabindex="0" role="region" aria-label=${say.table}><slot name="table"></slot></div>
      </details>
      <details part="sources" @toggle=${this.#demand}>
        <summary>
          ${say.sources({ count: voice.number(evidence.count) })}
        </summary>
        <slot name="sources"></slot>
      </details>
      <details part="limits" @toggle=${this.#demand}>
        <summary>${say.leavesOut}</summary>
        <slot name="limits"></slot>
      </details>
      <div class="notice" part="notice"><slot name="notice"></slot></div>
      <div class="visually-hidden" aria-live="polite">${this.#announced}</div>
    `;
    }
}
export const frameStyles = css `
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: start;
    margin-block-end: 1em;
  }
  .head slot {
    display: block;
    flex: 1 1 20em;
    min-inline-size: 0;
  }
  ::slotted([slot='answer']) {
    color: var(--_ink);
  }
  .depth {
    flex: none;
  }
  @media print {
    .head .depth,
    [part='table']:not([open]) {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
//# sourceMappingURL=frame.js.map