// The page where a site puts its lines together: choices, the live figure, and the lines to copy.
import { html, render } from 'lit';
import { embed } from '../../text/en/embed.js';
import { htmlSnippet, iframeSnippet, npmSnippet, pageAddress, shortcodeSnippet, } from '../snippet/snippet.js';
import { choicesOf } from './choices.js';
/** A column of text on most pages, CSS px. */
const usualColumn = '720';
/** Figures of facts are long: an iframe of them scrolls. */
const tallestFrame = 4000;
export class BuilderPage {
    #place;
    #voice;
    #facts;
    #given = new Map();
    #tag = 'recovery-timeline';
    #base;
    #baseWritten;
    #copied = '';
    constructor(place, voice, facts) {
        this.#place = place;
        this.#voice = voice;
        this.#facts = facts;
        this.#base = this.#baseWritten = new URL('.', location.href).href;
        this.#render();
    }
    /** What the lines are made of. Colours are the page's own affair but in an iframe. */
    #chosen(withTheme) {
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
    #choose(name, value) {
        this.#given.set(name, value);
        this.#render();
    }
    #setBase(written) {
        this.#baseWritten = written;
        // The last address that can be used stays in the lines.
        if (/^https?:\/\/[^/]/.test(written) && URL.canParse(written))
            this.#base = written.endsWith('/') ? written : `${written}/`;
        this.#render();
    }
    #field({ attribute, label, options }) {
        const value = this.#given.get(attribute) ?? '';
        const change = (event) => {
            this.#choose(attribute, event.currentTarget.value);
        };
        return html `<label
      >${label}
      ${options
            ? html `<select name=${attribute} @change=${change}>
            ${options.map((option) => html `<option value=${option.value} ?selected=${option.value === value}>${option.label}</option>`)}
          </select>`
            : html `<input name=${attribute} type="number" .value=${value} @change=${change} />`}
    </label>`;
    }
    #lines(name, title, text) {
        const say = this.#voice.say(embed);
        return html `<section>
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
    async #copy(name, text) {
        try {
            await navigator.clipboard.writeText(text);
            this.#copied = name;
        }
        catch {
            // Not allowed here: the lines are selected instead, to be copied by hand.
            this.#place.querySelector(`#${name}`)?.select();
        }
        this.#render();
    }
    #render() {
        const say = this.#voice.say(embed);
        const usable = this.#base === this.#baseWritten || this.#base === `${this.#baseWritten}/`;
        const chosen = this.#chosen(false);
        const framed = this.#chosen(true);
        const live = pageAddress({ ...framed, base: new URL('.', location.href).href });
        render(html `
        <h1>${say.builderTitle}</h1>
        <p>${say.builderAbout}</p>
        <form @submit=${(event) => {
            event.preventDefault();
        }}>
          <label
            >${say.figure}
            <select
              name="element"
              @change=${(event) => {
            this.#tag = event.currentTarget.value;
            this.#render();
        }}
            >
              ${Object.keys(this.#facts.elements).map((tag) => html `<option value=${tag} ?selected=${tag === this.#tag}>${tag}</option>`)}
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
              @change=${(event) => {
            this.#setBase(event.currentTarget.value.trim());
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
      `, this.#place);
    }
}
//# sourceMappingURL=builder-page.js.map