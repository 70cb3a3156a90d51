// The page where a site puts its lines together: choices, the live figure, and the lines to copy.
import { html, render, type TemplateResult } from 'lit';
import { embed } from '../../text/en/embed.js';
import type { Voice } from '../../text/index.js';
import {
  htmlSnippet,
  iframeSnippet,
  npmSnippet,
  pageAddress,
  shortcodeSnippet,
  type SnippetChoice,
} from '../snippet/snippet.js';
import { choicesOf, type Choice } from './choices.js';

/** What was measured of an element. */
export interface MeasuredElement {
  /** Height by width of the column, CSS px. */
  readonly heights: Readonly<Record<string, number>>;
  readonly sentence: string;
  readonly rows: readonly (readonly string[])[];
}

export interface BuilderFacts {
  readonly version: string;
  readonly hashes: Readonly<Record<string, string>>;
  readonly elements: Readonly<Record<string, MeasuredElement>>;
}

/** A column of text on most pages, CSS px. */
const usualColumn = '720';
/** Figures of facts are long: an iframe of them scrolls. */
const tallestFrame = 4000;

export class BuilderPage {
  readonly #place: HTMLElement;
  readonly #voice: Voice;
  readonly #facts: BuilderFacts;
  readonly #given = new Map<string, string>();
  #tag = 'recovery-timeline';
  #base: string;
  #baseWritten: string;
  #copied = '';

  constructor(place: HTMLElement, voice: Voice, facts: BuilderFacts) {
    this.#place = place;
    this.#voice = voice;
    this.#facts = facts;
    this.#base = this.#baseWritten = new URL('.', location.href).href;
    this.#render();
  }

  /** What the lines are made of. Colours are the page's own affair but in an iframe. */
  #chosen(withTheme: boolean): SnippetChoice {
    const { version, hashes, elements } = this.#facts;
    const measured = elements[this.#tag];
    const given = [...this.#given].filter(([name, value]) => value !== '' && (withTheme || name !== 'theme'));
    return {
      tag: this.#tag,
      attributes: Object.fromEntries(given),
      base: this.#base,
      version,
      hashes,
      heightPx: Math.min(measured?.heights[usualColumn] ?? 900, tallestFrame),
      fallback: {
        sentence: measured?.sentence ?? '',
        rows: measured?.rows ?? [],
        link: this.#voice.say(embed).openAlone,
      },
    };
  }

  #choose(name: string, value: string): void {
    this.#given.set(name, value);
    this.#render();
  }

  #setBase(written: string): void {
    this.#baseWritten = written;
    // The last address that can be used stays in the lines.
    if (/^https?:\/\/[^/]/.test(written) && URL.canParse(written))
      this.#base = written.endsWith('/') ? written : `${written}/`;
    this.#render();
  }

  #field({ attribute, label, options }: Choice): TemplateResult {
    const value = this.#given.get(attribute) ?? '';
    const change = (event: Event): void => {
      this.#choose(attribute, (event.currentTarget as HTMLInputElement | HTMLSelectElement).value);
    };
    return html`<label
      >${label}
      ${
        options
          ? html`<select name=${attribute} @change=${change}>
            ${options.map((option) => html`<option value=${option.value} ?selected=${option.value === value}>${option.label}</option>`)}
          </select>`
          : html`<input name=${attribute} type="number" .value=${value} @change=${change} />`
      }
    </label>`;
  }

  #lines(name: string, title: string, text: string): TemplateResult {
    const say = this.#voice.say(embed);
    return html`<section>
      <h2>${title}</h2>
      <textarea id=${name} readonly rows=${text.split('\n').length + 1} spellcheck="false" aria-label=${title} .value=${text}></textarea>
      <button
        type="button"
        @click=${() => {
          void this.#copy(name, text);
        }}
      >
        ${this.#copied === name ? say.copied : say.copy}
      </button>
    </section>`;
  }

  async #copy(name: string, text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = name;
    } catch {
      // Not allowed here: the lines are selected instead, to be copied by hand.
      this.#place.querySelector<HTMLTextAreaElement>(`#${name}`)?.select();
    }
    this.#render();
  }

  #render(): void {
    const say = this.#voice.say(embed);
    const usable = this.#base === this.#baseWritten || this.#base === `${this.#baseWritten}/`;
    const chosen = this.#chosen(false);
    const framed = this.#chosen(true);
    const live = pageAddress({ ...framed, base: new URL('.', location.href).href });
    render(
      html`
        <h1>${say.builderTitle}</h1>
        <p>${say.builderAbout}</p>
        <form @submit=${(event: Event) => {
          event.preventDefault();
        }}>
          <label
            >${say.figure}
            <select
              name="element"
              @change=${(event: Event) => {
                this.#tag = (event.currentTarget as HTMLSelectElement).value;
                this.#render();
              }}
            >
              ${Object.keys(this.#facts.elements).map((tag) => html`<option value=${tag} ?selected=${tag === this.#tag}>${tag}</option>`)}
            </select>
          </label>
          ${choicesOf(this.#voice).map((choice) => this.#field(choice))}
          <label class="wide"
            >${say.base}
            <input
              name="base"
              type="url"
              .value=${this.#baseWritten}
              aria-describedby="base-hint"
              aria-invalid=${!usable}
              @change=${(event: Event) => {
                this.#setBase((event.currentTarget as HTMLInputElement).value.trim());
              }}
            />
            <small id="base-hint" role=${usable ? 'note' : 'alert'}>${usable ? say.baseHint : say.baseWrong({ given: this.#baseWritten })}</small>
          </label>
        </form>
        <iframe src=${live} title="${say.preview}: ${framed.fallback.sentence}" width="100%" height=${Math.round(framed.heightPx)}></iframe>
        ${this.#lines('html', say.forHtml, htmlSnippet(chosen))}
        ${this.#lines('wordpress', say.forWordPress, shortcodeSnippet(chosen))}
        ${this.#lines('frame', say.forFrame, iframeSnippet(framed))} ${this.#lines('npm', say.forNpm, npmSnippet(chosen))}
        <div role="status">${this.#copied ? say.copied : ''}</div>
      `,
      this.#place,
    );
  }
}
