// The frame around every explainer: answer first, then the picture, then table, sources, limits and the
// notice. Words go into the page, controls and drawing into the shadow root.
import { css, html, type ReactiveController, type TemplateResult } from 'lit';
import type { Level } from '../data/types.js';
import { levels } from '../scenario/preferences.js';
import { common } from '../text/en/common.js';
import type { Voice } from '../text/index.js';
import { isOfPage, LightContent } from './light-content.js';
import type { KitElement } from './kit-element.js';

/** What an element puts into its frame. */
export interface FrameContent {
  /** One sentence that answers the reader's question, before any control. */
  readonly answer: string;
  /** What is simulated, for whom, and what is published. */
  readonly about: string;
  /** Controls and drawing. */
  readonly body: TemplateResult;
  /** The same numbers as a table. */
  readonly table: TemplateResult;
  readonly evidence: Evidence | EvidenceOnDemand;
}

/** The sources behind what is shown, and what the model leaves out. */
export interface Evidence {
  readonly count: number;
  /** The list of them. */
  readonly sources: TemplateResult;
  /** One sentence each. */
  readonly limits: readonly string[];
}

/** Evidence that is fetched when a reader opens a fold or prints the page. */
export interface EvidenceOnDemand {
  /** How many sources there are. */
  readonly count: number;
  /** Fetches it; the element then renders again with Evidence. */
  readonly load: () => void;
}

/** After the last change by the reader, ms: one announcement, not one per step of a slider. */
const announceAfter = 500;

function heading(level: number, words: string): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2>${words}</h2>`;
    case 4:
      return html`<h4>${words}</h4>`;
    case 5:
      return html`<h5>${words}</h5>`;
    case 6:
      return html`<h6>${words}</h6>`;
    default:
      return html`<h3>${words}</h3>`;
  }
}

export class FrameController implements ReactiveController {
  readonly #host: KitElement;
  readonly #light: LightContent;
  readonly #prefer: (level: Level) => void;
  readonly #demand = (): void => {
    this.#load?.();
  };
  #load: (() => void) | undefined;
  #answer = '';
  #announced = '';
  #seenChanges = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: KitElement, prefer: (level: Level) => void) {
    this.#host = host;
    this.#prefer = prefer;
    this.#light = new LightContent(host);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#demand);
    this.#host.renderRoot.addEventListener('slotchange', this.#slotted);
  }

  /** The page has put words of its own into a slot. */
  readonly #slotted = ({ target }: Event): void => {
    if ((target as HTMLSlotElement).assignedElements().some(isOfPage)) this.#host.takeSiteWords();
  };

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#demand);
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    if (this.#host.readerChanges === this.#seenChanges) return;
    this.#seenChanges = this.#host.readerChanges;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#announced = this.#answer;
      this.#host.requestUpdate();
    }, announceAfter);
  }

  #renderEvidence({ sources, limits }: Evidence): void {
    this.#light.render('sources', sources);
    this.#light.render(
      'limits',
      html`<ul>
        ${limits.map((limit) => html`<li>${limit}</li>`)}
      </ul>`,
    );
  }

  /** Renders the words into the page and returns the template of the shadow root. */
  render(voice: Voice, problems: unknown, content: FrameContent): TemplateResult {
    const say = voice.say(common);
    this.#answer = content.answer;
    this.#light.render(
      'answer',
      html`${heading(Number(this.#host.headingLevel), content.answer)}
        <p>${content.about}</p>`,
    );
    this.#light.render('table', content.table);
    const { evidence } = content;
    this.#load = 'load' in evidence ? evidence.load : undefined;
    if ('sources' in evidence) this.#renderEvidence(evidence);
    this.#light.render('notice', html`<p>${say.notice}</p>`);
    return html`
      ${problems}
      <div class="head">
        <slot name="answer"></slot>
        <label class="depth"
          >${say.depth}
          <select
            part="depth"
            @change=${(event: Event) => {
              this.#prefer((event.currentTarget as HTMLSelectElement).value as Level);
            }}
          >
            ${levels.map((level) => html`<option value=${level} ?selected=${level === voice.level}>${say[level]}</option>`)}
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

export const frameStyles = css`
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
